import { Chalk, type ChalkInstance } from 'chalk';
import type { Severity } from '../engine/rule.ts';

/** The colours of what is printed. */
export interface Style {
	readonly severity: Readonly<Record<Severity, ChalkInstance>>;
	readonly good: ChalkInstance;
	readonly bad: ChalkInstance;
	readonly open: ChalkInstance;
	readonly strong: ChalkInstance;
	readonly faint: ChalkInstance;
}

/** The colours, or the same with none of them. */
export function styleOf(color: boolean): Style {
	const chalk = new Chalk({ level: color ? 1 : 0 });
	return {
		severity: { error: chalk.red, warning: chalk.yellow, info: chalk.cyan },
		good: chalk.green,
		bad: chalk.red,
		open: chalk.yellow,
		strong: chalk.bold,
		faint: chalk.dim,
	};
}
