import { getOrAdd } from '../estate/maps.ts';
import type { Change, MigrationCheck } from './report.ts';

/**
 * The changes that unblock a move, as few as there are: all that the checks ask for which block it. One
 * check may ask for several, and several for the same.
 */
export function changesOf(checks: readonly MigrationCheck[]): Change[] {
	const changes = new Map<string, Set<string>>();
	for (const { outcome, severity, fix = '', ruleId } of checks)
		if (outcome === 'failed' && severity === 'error')
			for (const one of fix.split('\n')) getOrAdd(changes, one, () => new Set()).add(ruleId);
	return [...changes].map(([fix, ruleIds]) => ({ fix, ruleIds: [...ruleIds] }));
}
