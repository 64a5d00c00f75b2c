import { asWords, powerShellLiteral as literal } from '../engine/message.ts';
import type { LintReport, RequiredValidation, SettledFinding } from '../engine/report.ts';
import { gateChanges } from './gate-changes.ts';
import { count } from './text.ts';

/** What a report does not count, a sentence each; none where nothing is taken out. */
export function settledTexts(report: LintReport): string[] {
	const { baseline, since, newer, shard, settled = [] } = report;
	const excepted = exceptedOf({ settled }).length;
	return [
		...(shard
			? [
					`Shard ${shard.index} of ${shard.of}: hvlint merge makes one report of the JSON reports of all.`,
				]
			: []),
		...(since ? sinceTexts(since, shard !== undefined) : []),
		...(baseline ? [baselineText(baseline)] : []),
		...(excepted > 0 ? [`${count(excepted, 'finding')} excepted.`] : []),
		...(newer && newer.findings > 0 ? [newerText(newer)] : []),
	];
}

function sinceTexts(since: NonNullable<LintReport['since']>, isPart: boolean) {
	const { from, introduced, known, mended, undecided, faults, validations } = since;
	const parts = [
		`${introduced} new`,
		`${known} there already`,
		...(isPart ? [] : [`${mended.length} mended`]),
		...(undecided > 0 ? [`${undecided} undecided now`] : []),
	];
	return [
		`Since ${from}: ${parts.join(', ')}.`,
		...(faults > 0
			? [
					`That state has ${count(faults, 'fault')} itself: what could not be read there counts as new.`,
				]
			: []),
		...gateChanges({ since }).map(({ text }) => text),
		...validations.map(validationText),
	];
}

/** What to run, by the tests. Test-Cluster of Windows Server 2008 R2 takes no disks: it tests those that no role uses. */
function testsText(
	tests: RequiredValidation['tests'],
	target: string,
	version: RequiredValidation['windowsServer'],
): string {
	const command = `\`Test-Cluster ${target}\``;
	const withDisk = `\`Test-Cluster ${target} -Disk ...\`${version === null ? ', from Windows Server 2012 on' : ''}`;
	const takesNone = version === '2008R2';
	switch (tests) {
		case 'all':
			return `all tests (${command}), which takes some downtime: storage in use is tested while its roles are stopped`;
		case 'newDisks':
			return takesNone
				? `all tests (${command}) before a role uses the new disks, which are tested then and those in use are not`
				: `all tests, of storage those of the new disks (${withDisk})`;
		case 'oneDisk':
			return takesNone
				? `all tests (${command}) with a spare disk that all nodes see, which is tested then and those in use are not`
				: `all tests, of storage those of one spare disk or the witness (${withDisk})`;
		case 'withoutStorage':
			return `the tests that are not of storage (\`Test-Cluster ${target} -Ignore Storage\`)`;
	}
}

/** `Validate C1 again, with all tests (...). Why: node HV03 is added.` */
function validationText({
	cluster,
	tests,
	because,
	nodes,
	windowsServer,
}: RequiredValidation): string {
	// A node that has not joined yet is not tested along with the cluster.
	const target = nodes
		? `-Node ${nodes.map((name) => literal(name)).join(',')}`
		: `-Cluster ${literal(cluster)}`;
	const [name, why] = [cluster, because.join('; ')].map(asWords);
	return `Validate ${name} again, with ${testsText(tests, target, windowsServer)}. Why: ${why}.`;
}

/** `Rules of later editions would tell 3 findings (csv/size, guest/time), and block 1 move.` */
function newerText({ findings, rules, blocked }: NonNullable<LintReport['newer']>): string {
	const moves = blocked > 0 ? `, and block ${count(blocked, 'move')}` : '';
	return `Rules of later editions than the one that is pinned would tell ${count(findings, 'finding')} (${rules.join(', ')})${moves}.`;
}

/** `480 findings known (hvlint-baseline.json); 20 more mended: hvlint baseline --update takes them out.` */
function baselineText({ path, known, mended, undecided }: NonNullable<LintReport['baseline']>) {
	const parts = [
		`${count(known, 'finding')} known (${path})`,
		...(undecided > 0 ? [`${undecided} more undecided now`] : []),
		...(mended > 0 ? [`${mended} more mended: hvlint baseline --update takes them out`] : []),
	];
	return `${parts.join('; ')}.`;
}

/** The findings that may stand, and say why: they are told one by one, so that nobody forgets them. */
export function exceptedOf({ settled = [] }: Pick<LintReport, 'settled'>): SettledFinding[] {
	return settled.filter(({ status }) => status === 'excepted');
}

/** The findings that were there already. */
export function knownOf({ settled = [] }: Pick<LintReport, 'settled'>): SettledFinding[] {
	return settled.filter(({ status }) => status === 'known');
}

/** `excepted until 2026-12-31: the vendor mends it in spring` */
export function exceptionText({ reason = '', until }: SettledFinding): string {
	return `excepted${until === undefined ? '' : ` until ${until.slice(0, 10)}`}: ${reason}`;
}
