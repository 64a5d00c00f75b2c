/** The exit codes of hvlint, the same in every format. */
export const exitCodes = {
	clean: 0,
	findings: 1,
	/** Usage, configuration, unreadable or invalid input. */
	invalid: 2,
	noManifest: 3,
	/** A fault of hvlint itself. */
	internal: 70,
} as const;

/** What the user can put right: it is told in one line, without a stack trace. */
export class Failure extends Error {
	readonly exitCode: number;

	constructor(message: string, exitCode: number = exitCodes.invalid) {
		super(message);
		this.exitCode = exitCode;
	}
}
