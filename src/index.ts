export { rules } from '../rules/index.ts';
export { type Config, settingsOf } from './engine/config.ts';
export { type LintOptions, lint } from './engine/lint.ts';
export type { Finding, LintReport, MigrationVerdict, Undecided } from './engine/report.ts';
export type { Rule, Severity } from './engine/rule.ts';
export type { InputFile } from './source/manifest.ts';
