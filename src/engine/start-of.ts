import type { Start } from '../capacity/start.ts';
import type { Outcome } from './check.ts';
import { renderMessage } from './message.ts';

/** What checks that block say together of a machine and a node. */
export function startOf(outcomes: readonly Outcome[]): Start {
	const of = (wanted: Outcome['outcome']) => outcomes.filter(({ outcome }) => outcome === wanted);
	const failed = of('failed');
	const undecided = of('undecided');
	return {
		verdict: failed.length > 0 ? 'blocked' : undecided.length > 0 ? 'undecided' : 'allowed',
		missed: undecided.flatMap(({ missed }) => missed),
		conditions: of('open').flatMap(({ conditions }) => conditions),
		get faults() {
			return failed.map(({ rule, reports }) => ({
				ruleId: rule.id,
				message: reports
					.map(({ messageId, data }) => renderMessage(rule.messages[messageId] as string, data))
					.join(' '),
			}));
		},
	};
}
