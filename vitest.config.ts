import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		globalSetup: 'test/temporary-folder.ts',
		setupFiles: 'test/seed.ts',
		// A busy machine is no fault: a test that hangs is ended all the same.
		testTimeout: 300_000,
		hookTimeout: 300_000,
		teardownTimeout: 300_000,
		// The modules are pure: to load all rules anew for each file takes longer than most tests.
		isolate: false,
		// Most tests wait for processes of their own: a core is left without that.
		maxWorkers: '100%',
	},
});
