import type { Cluster } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';
import { ask } from '../tentative.ts';
import type { MisplacedStep, PlacedStep } from './setup.ts';

/** What a finding tells of a step that comes too late. */
export function describeMisplaced(
	misplaced: MisplacedStep,
	cluster: Cluster,
	estate: Estate,
	facts: Facts,
) {
	const { after, number, constraint } = misplaced;
	const { why, remedy, manualRemedy = remedy } = constraint;
	const { answer } = ask(facts, (tentative) => estate.windowsServerOf(cluster, tentative));
	return {
		step: describeStep(misplaced, facts),
		number,
		after: describeStep(after, facts),
		afterNumber: after.number,
		why,
		remedy: answer === '2008R2' ? manualRemedy : remedy,
	};
}

/** A step with what it acts on: `InstallFeature Hyper-V on HV02`. */
function describeStep({ step }: PlacedStep, facts: Facts): string {
	const properties = ['feature', 'disk', 'volume', 'switch', 'virtualMachine'] as const;
	const objects = properties.flatMap((property) => facts.peek(step, property) ?? []);
	const node = facts.peek(step, 'node');
	return [step.step, objects.join(', '), node && `on ${node}`].filter(Boolean).join(' ');
}
