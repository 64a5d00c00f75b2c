import { collectFacts } from '../estate/facts.ts';
import { isTemplate } from '../estate/machine/running.ts';
import type { VirtualMachine } from '../generated/manifest.ts';
import type { CapacityProblem } from './capacity-report.ts';
import { type LintOptions, preflight } from './lint.ts';
import { withoutOwner } from './machines-left-out.ts';
import type { OpenEstate } from './open-estate.ts';
import { problemAt } from './problem-at.ts';

const ruleId = 'preflight/endpoints';
/** What it says of plans that contradict what is declared, whatever becomes of the moves. */
const ofPlans = new Set(['unknownMachine', 'misspeltMachine', 'plannedTwice', 'otherOwner']);

/**
 * The planned moves that make no sense: of machines that there are not, from where these are not, or
 * planned twice.
 *
 * @param machine The machine that is asked about; undefined: every one.
 */
export function planMistakes(
	open: OpenEstate,
	options: LintOptions,
	machine?: VirtualMachine,
): CapacityProblem[] {
	const rules = options.rules.filter(({ id }) => id === ruleId);
	const { migrations } = open.estate;
	if (rules.length === 0 || migrations.length === 0) return [];
	const asked = migrations.filter((one) => !machine || one.virtualMachine === machine);
	const { findings } = preflight(open, asked, { ...options, rules, progress: undefined });
	return findings
		.filter((one) => one.ruleId === ruleId && ofPlans.has(one.messageId))
		.map(({ message, path, range }) => ({ message, path, line: range?.start.line ?? null }));
}

/** The machines that are asked about and of which nothing says where they are. */
export function ownerMistakes(
	{ estate, losses, places }: OpenEstate,
	machines: readonly VirtualMachine[],
): CapacityProblem[] {
	const facts = collectFacts(losses);
	return machines
		.filter((one) => !estate.ownerOf(one, facts) && !isTemplate(one, facts))
		.map((one) => problemAt(places, withoutOwner(one), [one]));
}
