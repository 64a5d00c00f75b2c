import type { Outcome, Report } from './check.ts';
import { renderRemedy } from './message.ts';
import type { Rule } from './rule.ts';

/** What to do about what a check reports: on a host outside of clusters, and in the first versions, by other means. */
export function fixOf(
	{ rule, subject, windowsServer }: Pick<Outcome, 'rule' | 'subject' | 'windowsServer'>,
	{ messageId, data }: Report,
): string {
	const { migration } = subject;
	const alone =
		migration && migration.operation !== 'Move-ClusterVirtualMachineRole'
			? textFor(rule.standAloneFix, messageId)
			: undefined;
	const byHand = windowsServer === '2008R2' ? textFor(rule.manualFix, messageId) : undefined;
	return renderRemedy(alone ?? byHand ?? textFor(rule.fix, messageId) ?? '', data);
}

function textFor(texts: Rule['manualFix'], messageId: string): string | undefined {
	return typeof texts === 'string' ? texts : texts?.[messageId];
}
