import { defineConfig } from 'vitest/config';

// A busy machine is no fault: a test that hangs is ended all the same.
export default defineConfig({ test: { testTimeout: 300_000, hookTimeout: 300_000 } });
