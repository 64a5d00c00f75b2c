const learn = 'https://learn.microsoft.com';
const testCluster = `${learn}/powershell/module/failoverclusters/test-cluster`;

/** Where Microsoft tells what the validation of a cluster (Test-Cluster) looks at. */
export const validationSources = {
	/** What its verdicts mean: a failure is not supported, a warning is no best practice. */
	general: [
		testCluster,
		`${learn}/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/jj134244(v=ws.11)`,
	],
	systemConfiguration: [
		testCluster,
		`${learn}/previous-versions/windows/it-pro/windows-server-2008-r2-and-2008/cc770399(v=ws.10)`,
	],
} as const satisfies Record<string, readonly string[]>;
