import { buildOrder } from './setup-order/build.ts';
import type { SetupConstraint } from './setup-order/constraint.ts';
import { upgradeOrder } from './setup-order/upgrade.ts';
import { useOrder } from './setup-order/use.ts';

/** In which order a cluster is built, used and upgraded. */
export const setupOrder: readonly SetupConstraint[] = [...buildOrder, ...useOrder, ...upgradeOrder];

/** Where Microsoft says so, each address once. */
export function setupOrderSources(kind: SetupConstraint['kind']): string[] {
	const sources = setupOrder.filter((one) => one.kind === kind).map(({ source }) => source);
	return [...new Set(sources)];
}
