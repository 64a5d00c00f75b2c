import { B as realPath, F as readFile, I as readInput, L as admit, R as currentFolder, Ut as collectFacts, V as shownPath, cn as exitCodes, l as isDate, ln as version, sn as Failure, z as isInside } from "./manifest-exceptions.js";
import { a as withoutCommands, i as printable } from "./printable.js";
import { a as preflight, c as openEstate, l as againstBaseline, n as commitId, o as loadConfig, r as judge } from "./git.js";
import { N as isSameComputer, P as isSameName, T as decodeText, w as closest } from "./validate.js";
import { n as rules, t as settingsOf } from "./config.js";
import { n as isAtLeast, r as severities } from "./report.js";
import { d as findingText, f as listed$1, i as settledTexts, l as count, m as shorten, p as moveText, s as asOfText, t as exceptedOf, u as factText, v as wantsText, y as wayText } from "./settled.js";
import { a as worstFindingsFirst, i as withinBudget, n as closingText, r as countsText, t as annotationsOf } from "./annotations.js";
import { a as passedOf, c as verdictText, d as besides, f as likewise, h as timeModel, l as worstFirst, m as timeText, p as waysOutOf, r as defaultsText, t as boxesOfChecks, u as areOfOne } from "./checklist.js";
import { i as obstacleText, r as matrixOf } from "./matrix.js";
import { createRequire } from "node:module";
import { randomUUID } from "node:crypto";
import { appendFileSync, closeSync, existsSync, fstatSync, openSync, readFileSync, readSync, statSync, writeFileSync, writeSync } from "node:fs";
import { resolve, sep } from "node:path";
import * as os from "os";
import * as crypto from "crypto";
import * as fs from "fs";
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => createRequire(import.meta.url))();
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command$1(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command$1 = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty$1(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData$1(this.message)}`;
		return cmdStr;
	}
};
function escapeData$1(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty$1(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
// node_modules/commander/lib/error.js
var require_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* CommanderError class
	*/
	var CommanderError = class extends Error {
		/**
		* Constructs the CommanderError class
		* @param {number} exitCode suggested exit code which could be used with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		*/
		constructor(exitCode, code, message) {
			super(message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = code;
			this.exitCode = exitCode;
			this.nestedError = void 0;
		}
	};
	/**
	* InvalidArgumentError class
	*/
	var InvalidArgumentError = class extends CommanderError {
		/**
		* Constructs the InvalidArgumentError class
		* @param {string} [message] explanation of why argument is invalid
		*/
		constructor(message) {
			super(1, "commander.invalidArgument", message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
}));
// node_modules/commander/lib/argument.js
var require_argument = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Argument = class {
		/**
		* Initialize a new command argument with the given name and description.
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @param {string} name
		* @param {string} [description]
		*/
		constructor(name, description) {
			this.description = description || "";
			this.variadic = false;
			this.parseArg = void 0;
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.argChoices = void 0;
			switch (name[0]) {
				case "<":
					this.required = true;
					this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = false;
					this._name = name.slice(1, -1);
					break;
				default:
					this.required = true;
					this._name = name;
			}
			if (this._name.endsWith("...")) {
				this.variadic = true;
				this._name = this._name.slice(0, -3);
			}
		}
		/**
		* Return argument name.
		*
		* @return {string}
		*/
		name() {
			return this._name;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Argument}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Set the custom handler for processing CLI command arguments into argument values.
		*
		* @param {Function} [fn]
		* @return {Argument}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Only allow argument value to be one of choices.
		*
		* @param {string[]} values
		* @return {Argument}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Make argument required.
		*
		* @returns {Argument}
		*/
		argRequired() {
			this.required = true;
			return this;
		}
		/**
		* Make argument optional.
		*
		* @returns {Argument}
		*/
		argOptional() {
			this.required = false;
			return this;
		}
	};
	/**
	* Takes an argument and returns its human readable equivalent for help usage.
	*
	* @param {Argument} arg
	* @return {string}
	* @private
	*/
	function humanReadableArgName(arg) {
		const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument;
	exports.humanReadableArgName = humanReadableArgName;
}));
// node_modules/commander/lib/help.js
var require_help = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { humanReadableArgName } = require_argument();
	/**
	* TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
	* https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
	* @typedef { import("./argument.js").Argument } Argument
	* @typedef { import("./command.js").Command } Command
	* @typedef { import("./option.js").Option } Option
	*/
	var Help = class {
		constructor() {
			this.helpWidth = void 0;
			this.minWidthToWrap = 40;
			this.sortSubcommands = false;
			this.sortOptions = false;
			this.showGlobalOptions = false;
		}
		/**
		* prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
		* and just before calling `formatHelp()`.
		*
		* Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
		*
		* @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
		*/
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		/**
		* Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
		*
		* @param {Command} cmd
		* @returns {Command[]}
		*/
		visibleCommands(cmd) {
			const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
			const helpCommand = cmd._getHelpCommand();
			if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
			if (this.sortSubcommands) visibleCommands.sort((a, b) => {
				return a.name().localeCompare(b.name());
			});
			return visibleCommands;
		}
		/**
		* Compare options for sort.
		*
		* @param {Option} a
		* @param {Option} b
		* @returns {number}
		*/
		compareOptions(a, b) {
			const getSortKey = (option) => {
				return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			};
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		/**
		* Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleOptions(cmd) {
			const visibleOptions = cmd.options.filter((option) => !option.hidden);
			const helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				const removeShort = helpOption.short && cmd._findOption(helpOption.short);
				const removeLong = helpOption.long && cmd._findOption(helpOption.long);
				if (!removeShort && !removeLong) visibleOptions.push(helpOption);
				else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description));
				else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			if (this.sortOptions) visibleOptions.sort(this.compareOptions);
			return visibleOptions;
		}
		/**
		* Get an array of the visible global options. (Not including help.)
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			const globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			if (this.sortOptions) globalOptions.sort(this.compareOptions);
			return globalOptions;
		}
		/**
		* Get an array of the arguments if any have a description.
		*
		* @param {Command} cmd
		* @returns {Argument[]}
		*/
		visibleArguments(cmd) {
			if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			});
			if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
			return [];
		}
		/**
		* Get the command term to show in the list of subcommands.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandTerm(cmd) {
			const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		/**
		* Get the option term to show in the list of options.
		*
		* @param {Option} option
		* @returns {string}
		*/
		optionTerm(option) {
			return option.flags;
		}
		/**
		* Get the argument term to show in the list of arguments.
		*
		* @param {Argument} argument
		* @returns {string}
		*/
		argumentTerm(argument) {
			return argument.name();
		}
		/**
		* Get the longest command term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => {
				return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
			}, 0);
		}
		/**
		* Get the longest option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest global option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest argument term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => {
				return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
			}, 0);
		}
		/**
		* Get the command usage to be displayed at the top of the built-in help.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandUsage(cmd) {
			let cmdName = cmd._name;
			if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		/**
		* Get the description for the command.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandDescription(cmd) {
			return cmd.description();
		}
		/**
		* Get the subcommand summary to show in the list of subcommands.
		* (Fallback to description for backwards compatibility.)
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		/**
		* Get the option description to show in the list of options.
		*
		* @param {Option} option
		* @return {string}
		*/
		optionDescription(option) {
			const extraInfo = [];
			if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (option.defaultValue !== void 0) {
				if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
			}
			if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
			if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (option.description) return `${option.description} ${extraDescription}`;
				return extraDescription;
			}
			return option.description;
		}
		/**
		* Get the argument description to show in the list of arguments.
		*
		* @param {Argument} argument
		* @return {string}
		*/
		argumentDescription(argument) {
			const extraInfo = [];
			if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (argument.description) return `${argument.description} ${extraDescription}`;
				return extraDescription;
			}
			return argument.description;
		}
		/**
		* Format a list of items, given a heading and an array of formatted items.
		*
		* @param {string} heading
		* @param {string[]} items
		* @param {Help} helper
		* @returns string[]
		*/
		formatItemList(heading, items, helper) {
			if (items.length === 0) return [];
			return [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		/**
		* Group items by their help group heading.
		*
		* @param {Command[] | Option[]} unsortedItems
		* @param {Command[] | Option[]} visibleItems
		* @param {Function} getGroup
		* @returns {Map<string, Command[] | Option[]>}
		*/
		groupItems(unsortedItems, visibleItems, getGroup) {
			const result = /* @__PURE__ */ new Map();
			unsortedItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
			});
			visibleItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
				result.get(group).push(item);
			});
			return result;
		}
		/**
		* Generate the built-in help text.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {string}
		*/
		formatHelp(cmd, helper) {
			const termWidth = helper.padWidth(cmd, helper);
			const helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
			const commandDescription = helper.commandDescription(cmd);
			if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
			const argumentList = helper.visibleArguments(cmd).map((argument) => {
				return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
			});
			output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
			this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				const optionList = options.map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList(group, optionList, helper));
			});
			if (helper.showGlobalOptions) {
				const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				const commandList = commands.map((sub) => {
					return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
				});
				output = output.concat(this.formatItemList(group, commandList, helper));
			});
			return output.join("\n");
		}
		/**
		* Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
		*
		* @param {string} str
		* @returns {number}
		*/
		displayWidth(str) {
			return stripColor(str).length;
		}
		/**
		* Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
		*
		* @param {string} str
		* @returns {string}
		*/
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word === "[command]") return this.styleSubcommandText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleCommandText(word);
			}).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleSubcommandText(word);
			}).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		/**
		* Calculate the pad width from the maximum term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		/**
		* Detect manually wrapped and indented strings by checking for line break followed by whitespace.
		*
		* @param {string} str
		* @returns {boolean}
		*/
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		/**
		* Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
		*
		* So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
		*   TTT  DDD DDDD
		*        DD DDD
		*
		* @param {string} term
		* @param {number} termWidth
		* @param {string} description
		* @param {Help} helper
		* @returns {string}
		*/
		formatItem(term, termWidth, description, helper) {
			const itemIndent = 2;
			const itemIndentStr = " ".repeat(itemIndent);
			if (!description) return itemIndentStr + term;
			const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
			const spacerWidth = 2;
			const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
			let formattedDescription;
			if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
			else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
			return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		/**
		* Wrap a string at whitespace, preserving existing line breaks.
		* Wrapping is skipped if the width is less than `minWidthToWrap`.
		*
		* @param {string} str
		* @param {number} width
		* @returns {string}
		*/
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			const rawLines = str.split(/\r\n|\n/);
			const chunkPattern = /[\s]*[^\s]+/g;
			const wrappedLines = [];
			rawLines.forEach((line) => {
				const chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()];
				let sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					const visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk);
						sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					const nextChunk = chunk.trimStart();
					sumChunks = [nextChunk];
					sumWidth = this.displayWidth(nextChunk);
				});
				wrappedLines.push(sumChunks.join(""));
			});
			return wrappedLines.join("\n");
		}
	};
	/**
	* Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
	*
	* @param {string} str
	* @returns {string}
	* @package
	*/
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help;
	exports.stripColor = stripColor;
}));
// node_modules/commander/lib/option.js
var require_option = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Option = class {
		/**
		* Initialize a new `Option` with the given `flags` and `description`.
		*
		* @param {string} flags
		* @param {string} [description]
		*/
		constructor(flags, description) {
			this.flags = flags;
			this.description = description || "";
			this.required = flags.includes("<");
			this.optional = flags.includes("[");
			this.variadic = /\w\.\.\.[>\]]$/.test(flags);
			this.mandatory = false;
			const optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag;
			this.long = optionFlags.longFlag;
			this.negate = false;
			if (this.long) this.negate = this.long.startsWith("--no-");
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.presetArg = void 0;
			this.envVar = void 0;
			this.parseArg = void 0;
			this.hidden = false;
			this.argChoices = void 0;
			this.conflictsWith = [];
			this.implied = void 0;
			this.helpGroupHeading = void 0;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Option}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Preset to use when option used without option-argument, especially optional but also boolean and negated.
		* The custom processing (parseArg) is called.
		*
		* @example
		* new Option('--color').default('GREYSCALE').preset('RGB');
		* new Option('--donate [amount]').preset('20').argParser(parseFloat);
		*
		* @param {*} arg
		* @return {Option}
		*/
		preset(arg) {
			this.presetArg = arg;
			return this;
		}
		/**
		* Add option name(s) that conflict with this option.
		* An error will be displayed if conflicting options are found during parsing.
		*
		* @example
		* new Option('--rgb').conflicts('cmyk');
		* new Option('--js').conflicts(['ts', 'jsx']);
		*
		* @param {(string | string[])} names
		* @return {Option}
		*/
		conflicts(names) {
			this.conflictsWith = this.conflictsWith.concat(names);
			return this;
		}
		/**
		* Specify implied option values for when this option is set and the implied options are not.
		*
		* The custom processing (parseArg) is not called on the implied values.
		*
		* @example
		* program
		*   .addOption(new Option('--log', 'write logging information to file'))
		*   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
		*
		* @param {object} impliedOptionValues
		* @return {Option}
		*/
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
			this.implied = Object.assign(this.implied || {}, newImplied);
			return this;
		}
		/**
		* Set environment variable to check for option value.
		*
		* An environment variable is only used if when processed the current option value is
		* undefined, or the source of the current value is 'default' or 'config' or 'env'.
		*
		* @param {string} name
		* @return {Option}
		*/
		env(name) {
			this.envVar = name;
			return this;
		}
		/**
		* Set the custom handler for processing CLI option arguments into option values.
		*
		* @param {Function} [fn]
		* @return {Option}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Whether the option is mandatory and must have a value after parsing.
		*
		* @param {boolean} [mandatory=true]
		* @return {Option}
		*/
		makeOptionMandatory(mandatory = true) {
			this.mandatory = !!mandatory;
			return this;
		}
		/**
		* Hide option in help.
		*
		* @param {boolean} [hide=true]
		* @return {Option}
		*/
		hideHelp(hide = true) {
			this.hidden = !!hide;
			return this;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Only allow option value to be one of choices.
		*
		* @param {string[]} values
		* @return {Option}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Return option name.
		*
		* @return {string}
		*/
		name() {
			if (this.long) return this.long.replace(/^--/, "");
			return this.short.replace(/^-/, "");
		}
		/**
		* Return option name, in a camelcase format that can be used
		* as an object attribute key.
		*
		* @return {string}
		*/
		attributeName() {
			if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
			return camelcase(this.name());
		}
		/**
		* Set the help group heading.
		*
		* @param {string} heading
		* @return {Option}
		*/
		helpGroup(heading) {
			this.helpGroupHeading = heading;
			return this;
		}
		/**
		* Check if `arg` matches the short or long flag.
		*
		* @param {string} arg
		* @return {boolean}
		* @package
		*/
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		/**
		* Return whether a boolean option.
		*
		* Options are one of boolean, negated, required argument, or optional argument.
		*
		* @return {boolean}
		* @package
		*/
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	};
	/**
	* This class is to make it easier to work with dual options, without changing the existing
	* implementation. We support separate dual options for separate positive and negative options,
	* like `--build` and `--no-build`, which share a single option value. This works nicely for some
	* use cases, but is tricky for others where we want separate behaviours despite
	* the single shared option value.
	*/
	var DualOptions = class {
		/**
		* @param {Option[]} options
		*/
		constructor(options) {
			this.positiveOptions = /* @__PURE__ */ new Map();
			this.negativeOptions = /* @__PURE__ */ new Map();
			this.dualOptions = /* @__PURE__ */ new Set();
			options.forEach((option) => {
				if (option.negate) this.negativeOptions.set(option.attributeName(), option);
				else this.positiveOptions.set(option.attributeName(), option);
			});
			this.negativeOptions.forEach((value, key) => {
				if (this.positiveOptions.has(key)) this.dualOptions.add(key);
			});
		}
		/**
		* Did the value come from the option, and not from possible matching dual option?
		*
		* @param {*} value
		* @param {Option} option
		* @returns {boolean}
		*/
		valueFromOption(value, option) {
			const optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return true;
			const preset = this.negativeOptions.get(optionKey).presetArg;
			const negativeValue = preset !== void 0 ? preset : false;
			return option.negate === (negativeValue === value);
		}
	};
	/**
	* Convert string from kebab-case to camelCase.
	*
	* @param {string} str
	* @return {string}
	* @private
	*/
	function camelcase(str) {
		return str.split("-").reduce((str, word) => {
			return str + word[0].toUpperCase() + word.slice(1);
		});
	}
	/**
	* Split the short and long flag out of something like '-m,--mixed <value>'
	*
	* @private
	*/
	function splitOptionFlags(flags) {
		let shortFlag;
		let longFlag;
		const shortFlagExp = /^-[^-]$/;
		const longFlagExp = /^--[^-]/;
		const flagParts = flags.split(/[ |,]+/).concat("guard");
		if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
		if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (!shortFlag && longFlagExp.test(flagParts[0])) {
			shortFlag = longFlag;
			longFlag = flagParts.shift();
		}
		if (flagParts[0].startsWith("-")) {
			const unsupportedFlag = flagParts[0];
			const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
			if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
			if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
			throw new Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	exports.Option = Option;
	exports.DualOptions = DualOptions;
}));
// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = /* @__PURE__ */ __commonJSMin(((exports) => {
	const maxDistance = 3;
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
		const d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			if (a[i - 1] === b[j - 1]) cost = 0;
			else cost = 1;
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
		}
		return d[a.length][b.length];
	}
	/**
	* Find close matches, restricted to same number of edits.
	*
	* @param {string} word
	* @param {string[]} candidates
	* @returns {string}
	*/
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		const searchingOptions = word.startsWith("--");
		if (searchingOptions) {
			word = word.slice(2);
			candidates = candidates.map((candidate) => candidate.slice(2));
		}
		let similar = [];
		let bestDistance = maxDistance;
		const minSimilarity = .4;
		candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			const distance = editDistance(word, candidate);
			const length = Math.max(word.length, candidate.length);
			if ((length - distance) / length > minSimilarity) {
				if (distance < bestDistance) {
					bestDistance = distance;
					similar = [candidate];
				} else if (distance === bestDistance) similar.push(candidate);
			}
		});
		similar.sort((a, b) => a.localeCompare(b));
		if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
		if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
		if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
		return "";
	}
	exports.suggestSimilar = suggestSimilar;
}));
// node_modules/commander/lib/command.js
var require_command = /* @__PURE__ */ __commonJSMin(((exports) => {
	const EventEmitter = __require("node:events").EventEmitter;
	const childProcess = __require("node:child_process");
	const path = __require("node:path");
	const fs = __require("node:fs");
	const process = __require("node:process");
	const { Argument, humanReadableArgName } = require_argument();
	const { CommanderError } = require_error();
	const { Help, stripColor } = require_help();
	const { Option, DualOptions } = require_option();
	const { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		/**
		* Initialize a new `Command`.
		*
		* @param {string} [name]
		*/
		constructor(name) {
			super();
			/** @type {Command[]} */
			this.commands = [];
			/** @type {Option[]} */
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = false;
			this._allowExcessArguments = false;
			/** @type {Argument[]} */
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			/** @type {string[]} */
			this.args = [];
			this.rawArgs = [];
			this.processedArgs = [];
			this._scriptPath = null;
			this._name = name || "";
			this._optionValues = {};
			this._optionValueSources = {};
			this._storeOptionsAsProperties = false;
			this._actionHandler = null;
			this._executableHandler = false;
			this._executableFile = null;
			this._executableDir = null;
			this._defaultCommandName = null;
			this._exitCallback = null;
			this._aliases = [];
			this._combineFlagAndOptionalValue = true;
			this._description = "";
			this._summary = "";
			this._argsDescription = void 0;
			this._enablePositionalOptions = false;
			this._passThroughOptions = false;
			this._lifeCycleHooks = {};
			/** @type {(boolean | string)} */
			this._showHelpAfterError = false;
			this._showSuggestionAfterError = true;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			};
			this._hidden = false;
			/** @type {(Option | null | undefined)} */
			this._helpOption = void 0;
			this._addImplicitHelpCommand = void 0;
			/** @type {Command} */
			this._helpCommand = void 0;
			this._helpConfiguration = {};
			/** @type {string | undefined} */
			this._helpGroupHeading = void 0;
			/** @type {string | undefined} */
			this._defaultCommandGroup = void 0;
			/** @type {string | undefined} */
			this._defaultOptionGroup = void 0;
		}
		/**
		* Copy settings that are useful to have in common across root command and subcommands.
		*
		* (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
		*
		* @param {Command} sourceCommand
		* @return {Command} `this` command for chaining
		*/
		copyInheritedSettings(sourceCommand) {
			this._outputConfiguration = sourceCommand._outputConfiguration;
			this._helpOption = sourceCommand._helpOption;
			this._helpCommand = sourceCommand._helpCommand;
			this._helpConfiguration = sourceCommand._helpConfiguration;
			this._exitCallback = sourceCommand._exitCallback;
			this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
			this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
			this._allowExcessArguments = sourceCommand._allowExcessArguments;
			this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
			this._showHelpAfterError = sourceCommand._showHelpAfterError;
			this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
			return this;
		}
		/**
		* @returns {Command[]}
		* @private
		*/
		_getCommandAndAncestors() {
			const result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		/**
		* Define a command.
		*
		* There are two styles of command: pay attention to where to put the description.
		*
		* @example
		* // Command implemented using action handler (description is supplied separately to `.command`)
		* program
		*   .command('clone <source> [destination]')
		*   .description('clone a repository into a newly created directory')
		*   .action((source, destination) => {
		*     console.log('clone command called');
		*   });
		*
		* // Command implemented using separate executable file (description is second parameter to `.command`)
		* program
		*   .command('start <service>', 'start named service')
		*   .command('stop [service]', 'stop named service, or all if no name supplied');
		*
		* @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
		* @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
		* @param {object} [execOpts] - configuration options (for executable)
		* @return {Command} returns new command for action handler, or `this` for executable command
		*/
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc;
			let opts = execOpts;
			if (typeof desc === "object" && desc !== null) {
				opts = desc;
				desc = null;
			}
			opts = opts || {};
			const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
			const cmd = this.createCommand(name);
			if (desc) {
				cmd.description(desc);
				cmd._executableHandler = true;
			}
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			cmd._hidden = !!(opts.noHelp || opts.hidden);
			cmd._executableFile = opts.executableFile || null;
			if (args) cmd.arguments(args);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd.copyInheritedSettings(this);
			if (desc) return this;
			return cmd;
		}
		/**
		* Factory routine to create a new unattached command.
		*
		* See .command() for creating an attached subcommand, which uses this routine to
		* create the command. You can override createCommand to customise subcommands.
		*
		* @param {string} [name]
		* @return {Command} new command
		*/
		createCommand(name) {
			return new Command(name);
		}
		/**
		* You can customise the help with a subclass of Help by overriding createHelp,
		* or by overriding Help properties using configureHelp().
		*
		* @return {Help}
		*/
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		/**
		* You can customise the help by overriding Help properties using configureHelp(),
		* or with a subclass of Help by overriding createHelp().
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureHelp(configuration) {
			if (configuration === void 0) return this._helpConfiguration;
			this._helpConfiguration = configuration;
			return this;
		}
		/**
		* The default output goes to stdout and stderr. You can customise this for special
		* applications. You can also customise the display of errors by overriding outputError.
		*
		* The configuration properties are all functions:
		*
		*     // change how output being written, defaults to stdout and stderr
		*     writeOut(str)
		*     writeErr(str)
		*     // change how output being written for errors, defaults to writeErr
		*     outputError(str, write) // used for displaying errors and not used for displaying help
		*     // specify width for wrapping help
		*     getOutHelpWidth()
		*     getErrHelpWidth()
		*     // color support, currently only used with Help
		*     getOutHasColors()
		*     getErrHasColors()
		*     stripColor() // used to remove ANSI escape codes if output does not have colors
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureOutput(configuration) {
			if (configuration === void 0) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			};
			return this;
		}
		/**
		* Display the help or a custom message after an error occurs.
		*
		* @param {(boolean|string)} [displayHelp]
		* @return {Command} `this` command for chaining
		*/
		showHelpAfterError(displayHelp = true) {
			if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
			this._showHelpAfterError = displayHelp;
			return this;
		}
		/**
		* Display suggestion of similar commands for unknown commands, or options for unknown options.
		*
		* @param {boolean} [displaySuggestion]
		* @return {Command} `this` command for chaining
		*/
		showSuggestionAfterError(displaySuggestion = true) {
			this._showSuggestionAfterError = !!displaySuggestion;
			return this;
		}
		/**
		* Add a prepared subcommand.
		*
		* See .command() for creating an attached subcommand which inherits settings from its parent.
		*
		* @param {Command} cmd - new subcommand
		* @param {object} [opts] - configuration options
		* @return {Command} `this` command for chaining
		*/
		addCommand(cmd, opts) {
			if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
			opts = opts || {};
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			if (opts.noHelp || opts.hidden) cmd._hidden = true;
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd._checkForBrokenPassThrough();
			return this;
		}
		/**
		* Factory routine to create a new unattached argument.
		*
		* See .argument() for creating an attached argument, which uses this routine to
		* create the argument. You can override createArgument to return a custom argument.
		*
		* @param {string} name
		* @param {string} [description]
		* @return {Argument} new argument
		*/
		createArgument(name, description) {
			return new Argument(name, description);
		}
		/**
		* Define argument syntax for command.
		*
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @example
		* program.argument('<input-file>');
		* program.argument('[output-file]');
		*
		* @param {string} name
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom argument processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		argument(name, description, parseArg, defaultValue) {
			const argument = this.createArgument(name, description);
			if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
			else argument.default(parseArg);
			this.addArgument(argument);
			return this;
		}
		/**
		* Define argument syntax for command, adding multiple at once (without descriptions).
		*
		* See also .argument().
		*
		* @example
		* program.arguments('<cmd> [env]');
		*
		* @param {string} names
		* @return {Command} `this` command for chaining
		*/
		arguments(names) {
			names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			});
			return this;
		}
		/**
		* Define argument syntax for command, adding a prepared argument.
		*
		* @param {Argument} argument
		* @return {Command} `this` command for chaining
		*/
		addArgument(argument) {
			const previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
			this.registeredArguments.push(argument);
			return this;
		}
		/**
		* Customise or override default help command. By default a help command is automatically added if your command has subcommands.
		*
		* @example
		*    program.helpCommand('help [cmd]');
		*    program.helpCommand('help [cmd]', 'show help');
		*    program.helpCommand(false); // suppress default help command
		*    program.helpCommand(true); // add help command even if no subcommands
		*
		* @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
		* @param {string} [description] - custom description
		* @return {Command} `this` command for chaining
		*/
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs === "boolean") {
				this._addImplicitHelpCommand = enableOrNameAndArgs;
				if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
				return this;
			}
			const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
			const helpDescription = description ?? "display help for command";
			const helpCommand = this.createCommand(helpName);
			helpCommand.helpOption(false);
			if (helpArgs) helpCommand.arguments(helpArgs);
			if (helpDescription) helpCommand.description(helpDescription);
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
			return this;
		}
		/**
		* Add prepared custom help command.
		*
		* @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
		* @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
		* @return {Command} `this` command for chaining
		*/
		addHelpCommand(helpCommand, deprecatedDescription) {
			if (typeof helpCommand !== "object") {
				this.helpCommand(helpCommand, deprecatedDescription);
				return this;
			}
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			this._initCommandGroup(helpCommand);
			return this;
		}
		/**
		* Lazy create help command.
		*
		* @return {(Command|null)}
		* @package
		*/
		_getHelpCommand() {
			if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
				if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
				return this._helpCommand;
			}
			return null;
		}
		/**
		* Add hook for life cycle event.
		*
		* @param {string} event
		* @param {Function} listener
		* @return {Command} `this` command for chaining
		*/
		hook(event, listener) {
			const allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
			else this._lifeCycleHooks[event] = [listener];
			return this;
		}
		/**
		* Register callback to use as replacement for calling process.exit.
		*
		* @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
		* @return {Command} `this` command for chaining
		*/
		exitOverride(fn) {
			if (fn) this._exitCallback = fn;
			else this._exitCallback = (err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			};
			return this;
		}
		/**
		* Call process.exit, and _exitCallback if defined.
		*
		* @param {number} exitCode exit code for using with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		* @return never
		* @private
		*/
		_exit(exitCode, code, message) {
			if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
			process.exit(exitCode);
		}
		/**
		* Register callback `fn` for the command.
		*
		* @example
		* program
		*   .command('serve')
		*   .description('start service')
		*   .action(function() {
		*      // do work here
		*   });
		*
		* @param {Function} fn
		* @return {Command} `this` command for chaining
		*/
		action(fn) {
			const listener = (args) => {
				const expectedArgsCount = this.registeredArguments.length;
				const actionArgs = args.slice(0, expectedArgsCount);
				if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
				else actionArgs[expectedArgsCount] = this.opts();
				actionArgs.push(this);
				return fn.apply(this, actionArgs);
			};
			this._actionHandler = listener;
			return this;
		}
		/**
		* Factory routine to create a new unattached option.
		*
		* See .option() for creating an attached option, which uses this routine to
		* create the option. You can override createOption to return a custom option.
		*
		* @param {string} flags
		* @param {string} [description]
		* @return {Option} new option
		*/
		createOption(flags, description) {
			return new Option(flags, description);
		}
		/**
		* Wrap parseArgs to catch 'commander.invalidArgument'.
		*
		* @param {(Option | Argument)} target
		* @param {string} value
		* @param {*} previous
		* @param {string} invalidArgumentMessage
		* @private
		*/
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					const message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		/**
		* Check for option flag conflicts.
		* Register option if no conflicts found, or throw on conflict.
		*
		* @param {Option} option
		* @private
		*/
		_registerOption(option) {
			const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option);
			this.options.push(option);
		}
		/**
		* Check for command name and alias conflicts with existing commands.
		* Register command if no conflicts found, or throw on conflict.
		*
		* @param {Command} command
		* @private
		*/
		_registerCommand(command) {
			const knownBy = (cmd) => {
				return [cmd.name()].concat(cmd.aliases());
			};
			const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
				const newCmd = knownBy(command).join("|");
				throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command);
			this.commands.push(command);
		}
		/**
		* Add an option.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addOption(option) {
			this._registerOption(option);
			const oname = option.name();
			const name = option.attributeName();
			if (option.negate) {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(name, option.defaultValue === void 0 ? true : option.defaultValue, "default");
			} else if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
			const handleOptionValue = (val, invalidValueMessage, valueSource) => {
				if (val == null && option.presetArg !== void 0) val = option.presetArg;
				const oldValue = this.getOptionValue(name);
				if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
				else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
				if (val == null) {
					if (option.negate) val = false;
					else if (option.isBoolean() || option.optional) val = true;
					else val = "";
				}
				this.setOptionValueWithSource(name, val, valueSource);
			};
			this.on("option:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			});
			if (option.envVar) this.on("optionEnv:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			});
			return this;
		}
		/**
		* Internal implementation shared by .option() and .requiredOption()
		*
		* @return {Command} `this` command for chaining
		* @private
		*/
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
			const option = this.createOption(flags, description);
			option.makeOptionMandatory(!!config.mandatory);
			if (typeof fn === "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				const regex = fn;
				fn = (val, def) => {
					const m = regex.exec(val);
					return m ? m[0] : def;
				};
				option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		/**
		* Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
		* option-argument is indicated by `<>` and an optional option-argument by `[]`.
		*
		* See the README for more details, and see also addOption() and requiredOption().
		*
		* @example
		* program
		*     .option('-p, --pepper', 'add pepper')
		*     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
		*     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
		*     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		/**
		* Add a required option which must have a value after parsing. This usually means
		* the option must be specified on the command line. (Otherwise the same as .option().)
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
		}
		/**
		* Alter parsing of short flags with optional values.
		*
		* @example
		* // for `.option('-f,--flag [value]'):
		* program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
		* program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
		*
		* @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
		* @return {Command} `this` command for chaining
		*/
		combineFlagAndOptionalValue(combine = true) {
			this._combineFlagAndOptionalValue = !!combine;
			return this;
		}
		/**
		* Allow unknown options on the command line.
		*
		* @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
		* @return {Command} `this` command for chaining
		*/
		allowUnknownOption(allowUnknown = true) {
			this._allowUnknownOption = !!allowUnknown;
			return this;
		}
		/**
		* Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
		*
		* @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
		* @return {Command} `this` command for chaining
		*/
		allowExcessArguments(allowExcess = true) {
			this._allowExcessArguments = !!allowExcess;
			return this;
		}
		/**
		* Enable positional options. Positional means global options are specified before subcommands which lets
		* subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
		* The default behaviour is non-positional and global options may appear anywhere on the command line.
		*
		* @param {boolean} [positional]
		* @return {Command} `this` command for chaining
		*/
		enablePositionalOptions(positional = true) {
			this._enablePositionalOptions = !!positional;
			return this;
		}
		/**
		* Pass through options that come after command-arguments rather than treat them as command-options,
		* so actual command-options come before command-arguments. Turning this on for a subcommand requires
		* positional options to have been enabled on the program (parent commands).
		* The default behaviour is non-positional and options may appear before or after command-arguments.
		*
		* @param {boolean} [passThrough] for unknown options.
		* @return {Command} `this` command for chaining
		*/
		passThroughOptions(passThrough = true) {
			this._passThroughOptions = !!passThrough;
			this._checkForBrokenPassThrough();
			return this;
		}
		/**
		* @private
		*/
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		/**
		* Whether to store option values as properties on command object,
		* or store separately (specify false). In both cases the option values can be accessed using .opts().
		*
		* @param {boolean} [storeAsProperties=true]
		* @return {Command} `this` command for chaining
		*/
		storeOptionsAsProperties(storeAsProperties = true) {
			if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
			this._storeOptionsAsProperties = !!storeAsProperties;
			return this;
		}
		/**
		* Retrieve option value.
		*
		* @param {string} key
		* @return {object} value
		*/
		getOptionValue(key) {
			if (this._storeOptionsAsProperties) return this[key];
			return this._optionValues[key];
		}
		/**
		* Store option value.
		*
		* @param {string} key
		* @param {object} value
		* @return {Command} `this` command for chaining
		*/
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		/**
		* Store option value and where the value came from.
		*
		* @param {string} key
		* @param {object} value
		* @param {string} source - expected values are default/config/env/cli/implied
		* @return {Command} `this` command for chaining
		*/
		setOptionValueWithSource(key, value, source) {
			if (this._storeOptionsAsProperties) this[key] = value;
			else this._optionValues[key] = value;
			this._optionValueSources[key] = source;
			return this;
		}
		/**
		* Get source of option value.
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		/**
		* Get source of option value. See also .optsWithGlobals().
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSourceWithGlobals(key) {
			let source;
			this._getCommandAndAncestors().forEach((cmd) => {
				if (cmd.getOptionValueSource(key) !== void 0) source = cmd.getOptionValueSource(key);
			});
			return source;
		}
		/**
		* Get user arguments from implied or explicit arguments.
		* Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
		*
		* @private
		*/
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
			parseOptions = parseOptions || {};
			if (argv === void 0 && parseOptions.from === void 0) {
				if (process.versions?.electron) parseOptions.from = "electron";
				const execArgv = process.execArgv ?? [];
				if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
			}
			if (argv === void 0) argv = process.argv;
			this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
					break;
				case "electron":
					if (process.defaultApp) {
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
					} else userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
			this._name = this._name || "program";
			return userArgs;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Use parseAsync instead of parse if any of your action handlers are async.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* program.parse(); // parse process.argv and auto-detect electron and special node flags
		* program.parse(process.argv); // assume argv[0] is app and argv[1] is script
		* program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv] - optional, defaults to process.argv
		* @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
		* @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
		* @return {Command} `this` command for chaining
		*/
		parse(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			this._parseCommand([], userArgs);
			return this;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
		* await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
		* await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv]
		* @param {object} [parseOptions]
		* @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
		* @return {Promise}
		*/
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			await this._parseCommand([], userArgs);
			return this;
		}
		_prepareForParse() {
			if (this._savedState === null) this.saveStateBeforeParse();
			else this.restoreStateBeforeParse();
		}
		/**
		* Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state saved.
		*/
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		/**
		* Restore state before parse for calls after the first.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state restored.
		*/
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
			this._name = this._savedState._name;
			this._scriptPath = null;
			this.rawArgs = [];
			this._optionValues = { ...this._savedState._optionValues };
			this._optionValueSources = { ...this._savedState._optionValueSources };
			this.args = [];
			this.processedArgs = [];
		}
		/**
		* Throw if expected executable is missing. Add lots of help for author.
		*
		* @param {string} executableFile
		* @param {string} executableDir
		* @param {string} subcommandName
		*/
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw new Error(executableMissing);
		}
		/**
		* Execute a sub-command executable.
		*
		* @private
		*/
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = false;
			const sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				const localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return void 0;
				const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
			let executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			if (process.platform !== "win32") {
				if (launchWithNode) {
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process.execArgv).concat(args);
					proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" });
				} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
			} else {
				this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process.execArgv).concat(args);
				proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" });
			}
			if (!proc.killed) [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
				});
			});
			const exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code = code ?? 1;
				if (!exitCallback) process.exit(code);
				else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
			});
			proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err;
					exitCallback(wrappedError);
				}
			});
			this.runningCommand = proc;
		}
		/**
		* @private
		*/
		_dispatchSubcommand(commandName, operands, unknown) {
			const subCommand = this._findCommand(commandName);
			if (!subCommand) this.help({ error: true });
			subCommand._prepareForParse();
			let promiseChain;
			promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
			promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			});
			return promiseChain;
		}
		/**
		* Invoke help directly if possible, or dispatch if necessary.
		* e.g. help foo
		*
		* @private
		*/
		_dispatchHelpCommand(subcommandName) {
			if (!subcommandName) this.help();
			const subCommand = this._findCommand(subcommandName);
			if (subCommand && !subCommand._executableHandler) subCommand.help();
			return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		/**
		* Check this.args against expected this.registeredArguments.
		*
		* @private
		*/
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
			if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
		}
		/**
		* Process this.args using this.registeredArguments and save as this.processedArgs!
		*
		* @private
		*/
		_processArguments() {
			const myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			const processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				if (declaredArg.variadic) {
					if (index < this.args.length) {
						value = this.args.slice(index);
						if (declaredArg.parseArg) value = value.reduce((processed, v) => {
							return myParseArg(declaredArg, v, processed);
						}, declaredArg.defaultValue);
					} else if (value === void 0) value = [];
				} else if (index < this.args.length) {
					value = this.args[index];
					if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
				}
				processedArgs[index] = value;
			});
			this.processedArgs = processedArgs;
		}
		/**
		* Once we have a promise we chain, but call synchronously until then.
		*
		* @param {(Promise|undefined)} promise
		* @param {Function} fn
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCall(promise, fn) {
			if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
			return fn();
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallHooks(promise, event) {
			let result = promise;
			const hooks = [];
			this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			});
			if (event === "postAction") hooks.reverse();
			hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => {
					return hookDetail.callback(hookDetail.hookedCommand, this);
				});
			});
			return result;
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {Command} subCommand
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => {
					return hook(this, subCommand);
				});
			});
			return result;
		}
		/**
		* Process arguments in context of this command.
		* Returns action result, in case it is a promise.
		*
		* @private
		*/
		_parseCommand(operands, unknown) {
			const parsed = this.parseOptions(unknown);
			this._parseOptionsEnv();
			this._parseOptionsImplied();
			operands = operands.concat(parsed.operands);
			unknown = parsed.unknown;
			this.args = operands.concat(unknown);
			if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) {
				this._outputHelpIfRequested(unknown);
				return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			}
			if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
			this._outputHelpIfRequested(parsed.unknown);
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			const checkForUnknownOptions = () => {
				if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
			};
			const commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions();
				this._processArguments();
				let promiseChain;
				promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
				promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
				if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				});
				promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
				return promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) {
				checkForUnknownOptions();
				this._processArguments();
				this.parent.emit(commandEvent, operands, unknown);
			} else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
				else if (this.commands.length) this.unknownCommand();
				else {
					checkForUnknownOptions();
					this._processArguments();
				}
			} else if (this.commands.length) {
				checkForUnknownOptions();
				this.help({ error: true });
			} else {
				checkForUnknownOptions();
				this._processArguments();
			}
		}
		/**
		* Find matching command.
		*
		* @private
		* @return {Command | undefined}
		*/
		_findCommand(name) {
			if (!name) return void 0;
			return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		/**
		* Return an option matching `arg` if any.
		*
		* @param {string} arg
		* @return {Option}
		* @package
		*/
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		/**
		* Display an error message if a mandatory option does not have a value.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		/**
		* Display an error message if conflicting options are used together in this.
		*
		* @private
		*/
		_checkForConflictingLocalOptions() {
			const definedNonDefaultOptions = this.options.filter((option) => {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0) return false;
				return this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
			});
		}
		/**
		* Display an error message if conflicting options are used together.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		/**
		* Parse options from `argv` removing known options,
		* and return argv split into operands and unknown arguments.
		*
		* Side effects: modifies command by storing options. Does not reset state if called again.
		*
		* Examples:
		*
		*     argv => operands, unknown
		*     --known kkk op => [op], []
		*     op --known kkk => [op], []
		*     sub --unknown uuu op => [sub], [--unknown uuu op]
		*     sub -- --unknown uuu op => [sub --unknown uuu op], []
		*
		* @param {string[]} args
		* @return {{operands: string[], unknown: string[]}}
		*/
		parseOptions(args) {
			const operands = [];
			const unknown = [];
			let dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			const negativeNumberArg = (arg) => {
				if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
				return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
			};
			let activeVariadicOption = null;
			let activeGroup = null;
			let i = 0;
			while (i < args.length || activeGroup) {
				const arg = activeGroup ?? args[i++];
				activeGroup = null;
				if (arg === "--") {
					if (dest === unknown) dest.push(arg);
					dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
					this.emit(`option:${activeVariadicOption.name()}`, arg);
					continue;
				}
				activeVariadicOption = null;
				if (maybeOption(arg)) {
					const option = this._findOption(arg);
					if (option) {
						if (option.required) {
							const value = args[i++];
							if (value === void 0) this.optionMissingArgument(option);
							this.emit(`option:${option.name()}`, value);
						} else if (option.optional) {
							let value = null;
							if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
							this.emit(`option:${option.name()}`, value);
						} else this.emit(`option:${option.name()}`);
						activeVariadicOption = option.variadic ? option : null;
						continue;
					}
				}
				if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
					const option = this._findOption(`-${arg[1]}`);
					if (option) {
						if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
						else {
							this.emit(`option:${option.name()}`);
							activeGroup = `-${arg.slice(2)}`;
						}
						continue;
					}
				}
				if (/^--[^=]+=/.test(arg)) {
					const index = arg.indexOf("=");
					const option = this._findOption(arg.slice(0, index));
					if (option && (option.required || option.optional)) {
						this.emit(`option:${option.name()}`, arg.slice(index + 1));
						continue;
					}
				}
				if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
				if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
					if (this._findCommand(arg)) {
						operands.push(arg);
						unknown.push(...args.slice(i));
						break;
					} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
						operands.push(arg, ...args.slice(i));
						break;
					} else if (this._defaultCommandName) {
						unknown.push(arg, ...args.slice(i));
						break;
					}
				}
				if (this._passThroughOptions) {
					dest.push(arg, ...args.slice(i));
					break;
				}
				dest.push(arg);
			}
			return {
				operands,
				unknown
			};
		}
		/**
		* Return an object containing local option values as key-value pairs.
		*
		* @return {object}
		*/
		opts() {
			if (this._storeOptionsAsProperties) {
				const result = {};
				const len = this.options.length;
				for (let i = 0; i < len; i++) {
					const key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		/**
		* Return an object containing merged local and global option values as key-value pairs.
		*
		* @return {object}
		*/
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		/**
		* Display error message and exit (or call exitOverride).
		*
		* @param {string} message
		* @param {object} [errorOptions]
		* @param {string} [errorOptions.code] - an id string representing the error
		* @param {number} [errorOptions.exitCode] - used with process.exit
		*/
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
			if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
			else if (this._showHelpAfterError) {
				this._outputConfiguration.writeErr("\n");
				this.outputHelp({ error: true });
			}
			const config = errorOptions || {};
			const exitCode = config.exitCode || 1;
			const code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		/**
		* Apply any option related environment variables, if option does
		* not have a value from cli or client code.
		*
		* @private
		*/
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					const optionKey = option.attributeName();
					if (this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) {
						if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
						else this.emit(`optionEnv:${option.name()}`);
					}
				}
			});
		}
		/**
		* Apply any implied option values, if option is undefined or default value.
		*
		* @private
		*/
		_parseOptionsImplied() {
			const dualHelper = new DualOptions(this.options);
			const hasCustomOptionValue = (optionKey) => {
				return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			};
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		/**
		* Argument `name` is missing.
		*
		* @param {string} name
		* @private
		*/
		missingArgument(name) {
			const message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		/**
		* `Option` is missing an argument.
		*
		* @param {Option} option
		* @private
		*/
		optionMissingArgument(option) {
			const message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		/**
		* `Option` does not have a value, and is a mandatory option.
		*
		* @param {Option} option
		* @private
		*/
		missingMandatoryOptionValue(option) {
			const message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		/**
		* `Option` conflicts with another option.
		*
		* @param {Option} option
		* @param {Option} conflictingOption
		* @private
		*/
		_conflictingOption(option, conflictingOption) {
			const findBestOptionFromValue = (option) => {
				const optionKey = option.attributeName();
				const optionValue = this.getOptionValue(optionKey);
				const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
				const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
				return positiveOption || option;
			};
			const getErrorMessage = (option) => {
				const bestOption = findBestOptionFromValue(option);
				const optionKey = bestOption.attributeName();
				if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
				return `option '${bestOption.flags}'`;
			};
			const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		/**
		* Unknown option `flag`.
		*
		* @param {string} flag
		* @private
		*/
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [];
				let command = this;
				do {
					const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags);
					command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			const message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		/**
		* Excess arguments, more than expected.
		*
		* @param {string[]} receivedArgs
		* @private
		*/
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			const expected = this.registeredArguments.length;
			const s = expected === 1 ? "" : "s";
			const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		/**
		* Unknown command.
		*
		* @private
		*/
		unknownCommand() {
			const unknownName = this.args[0];
			let suggestion = "";
			if (this._showSuggestionAfterError) {
				const candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name());
					if (command.alias()) candidateNames.push(command.alias());
				});
				suggestion = suggestSimilar(unknownName, candidateNames);
			}
			const message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		/**
		* Get or set the program version.
		*
		* This method auto-registers the "-V, --version" option which will print the version number.
		*
		* You can optionally supply the flags and description to override the defaults.
		*
		* @param {string} [str]
		* @param {string} [flags]
		* @param {string} [description]
		* @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
		*/
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str;
			flags = flags || "-V, --version";
			description = description || "output the version number";
			const versionOption = this.createOption(flags, description);
			this._versionOptionName = versionOption.attributeName();
			this._registerOption(versionOption);
			this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`);
				this._exit(0, "commander.version", str);
			});
			return this;
		}
		/**
		* Set the description.
		*
		* @param {string} [str]
		* @param {object} [argsDescription]
		* @return {(string|Command)}
		*/
		description(str, argsDescription) {
			if (str === void 0 && argsDescription === void 0) return this._description;
			this._description = str;
			if (argsDescription) this._argsDescription = argsDescription;
			return this;
		}
		/**
		* Set the summary. Used when listed as subcommand of parent.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		summary(str) {
			if (str === void 0) return this._summary;
			this._summary = str;
			return this;
		}
		/**
		* Set an alias for the command.
		*
		* You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
		*
		* @param {string} [alias]
		* @return {(string|Command)}
		*/
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			/** @type {Command} */
			let command = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
			if (alias === command._name) throw new Error("Command alias can't be the same as its name");
			const matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			command._aliases.push(alias);
			return this;
		}
		/**
		* Set aliases for the command.
		*
		* Only the first alias is shown in the auto-generated help.
		*
		* @param {string[]} [aliases]
		* @return {(string[]|Command)}
		*/
		aliases(aliases) {
			if (aliases === void 0) return this._aliases;
			aliases.forEach((alias) => this.alias(alias));
			return this;
		}
		/**
		* Set / get the command usage `str`.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				const args = this.registeredArguments.map((arg) => {
					return humanReadableArgName(arg);
				});
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			this._usage = str;
			return this;
		}
		/**
		* Get or set the name of the command.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		name(str) {
			if (str === void 0) return this._name;
			this._name = str;
			return this;
		}
		/**
		* Set/get the help group heading for this subcommand in parent command's help.
		*
		* @param {string} [heading]
		* @return {Command | string}
		*/
		helpGroup(heading) {
			if (heading === void 0) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for subcommands added to this command.
		* (This does not override a group set directly on the subcommand using .helpGroup().)
		*
		* @example
		* program.commandsGroup('Development Commands:);
		* program.command('watch')...
		* program.command('lint')...
		* ...
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		commandsGroup(heading) {
			if (heading === void 0) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for options added to this command.
		* (This does not override a group set directly on the option using .helpGroup().)
		*
		* @example
		* program
		*   .optionsGroup('Development Options:')
		*   .option('-d, --debug', 'output extra debugging')
		*   .option('-p, --profile', 'output profiling information')
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		optionsGroup(heading) {
			if (heading === void 0) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = heading;
			return this;
		}
		/**
		* @param {Option} option
		* @private
		*/
		_initOptionGroup(option) {
			if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
		}
		/**
		* @param {Command} cmd
		* @private
		*/
		_initCommandGroup(cmd) {
			if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
		}
		/**
		* Set the name of the command from script filename, such as process.argv[1],
		* or require.main.filename, or __filename.
		*
		* (Used internally and public although not documented in README.)
		*
		* @example
		* program.nameFromFilename(require.main.filename);
		*
		* @param {string} filename
		* @return {Command}
		*/
		nameFromFilename(filename) {
			this._name = path.basename(filename, path.extname(filename));
			return this;
		}
		/**
		* Get or set the directory for searching for executable subcommands of this command.
		*
		* @example
		* program.executableDir(__dirname);
		* // or
		* program.executableDir('subcommands');
		*
		* @param {string} [path]
		* @return {(string|null|Command)}
		*/
		executableDir(path) {
			if (path === void 0) return this._executableDir;
			this._executableDir = path;
			return this;
		}
		/**
		* Return program help documentation.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
		* @return {string}
		*/
		helpInformation(contextOptions) {
			const helper = this.createHelp();
			const context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			const text = helper.formatHelp(this, helper);
			if (context.hasColors) return text;
			return this._outputConfiguration.stripColor(text);
		}
		/**
		* @typedef HelpContext
		* @type {object}
		* @property {boolean} error
		* @property {number} helpWidth
		* @property {boolean} hasColors
		* @property {function} write - includes stripColor if needed
		*
		* @returns {HelpContext}
		* @private
		*/
		_getOutputContext(contextOptions) {
			contextOptions = contextOptions || {};
			const error = !!contextOptions.error;
			let baseWrite;
			let hasColors;
			let helpWidth;
			if (error) {
				baseWrite = (str) => this._outputConfiguration.writeErr(str);
				hasColors = this._outputConfiguration.getErrHasColors();
				helpWidth = this._outputConfiguration.getErrHelpWidth();
			} else {
				baseWrite = (str) => this._outputConfiguration.writeOut(str);
				hasColors = this._outputConfiguration.getOutHasColors();
				helpWidth = this._outputConfiguration.getOutHelpWidth();
			}
			const write = (str) => {
				if (!hasColors) str = this._outputConfiguration.stripColor(str);
				return baseWrite(str);
			};
			return {
				error,
				write,
				hasColors,
				helpWidth
			};
		}
		/**
		* Output help information for this command.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		outputHelp(contextOptions) {
			let deprecatedCallback;
			if (typeof contextOptions === "function") {
				deprecatedCallback = contextOptions;
				contextOptions = void 0;
			}
			const outputContext = this._getOutputContext(contextOptions);
			/** @type {HelpTextEventContext} */
			const eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
			this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback) {
				helpInformation = deprecatedCallback(helpInformation);
				if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
			}
			outputContext.write(helpInformation);
			if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
			this.emit("afterHelp", eventContext);
			this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		/**
		* You can pass in flags and a description to customise the built-in help option.
		* Pass in false to disable the built-in help option.
		*
		* @example
		* program.helpOption('-?, --help' 'show help'); // customise
		* program.helpOption(false); // disable
		*
		* @param {(string | boolean)} flags
		* @param {string} [description]
		* @return {Command} `this` command for chaining
		*/
		helpOption(flags, description) {
			if (typeof flags === "boolean") {
				if (flags) {
					if (this._helpOption === null) this._helpOption = void 0;
					if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
				} else this._helpOption = null;
				return this;
			}
			this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
			if (flags || description) this._initOptionGroup(this._helpOption);
			return this;
		}
		/**
		* Lazy create help option.
		* Returns null if has been disabled with .helpOption(false).
		*
		* @returns {(Option | null)} the help option
		* @package
		*/
		_getHelpOption() {
			if (this._helpOption === void 0) this.helpOption(void 0, void 0);
			return this._helpOption;
		}
		/**
		* Supply your own option to use for the built-in help option.
		* This is an alternative to using helpOption() to customise the flags and description etc.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addHelpOption(option) {
			this._helpOption = option;
			this._initOptionGroup(option);
			return this;
		}
		/**
		* Output help information and exit.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
			this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		/**
		* // Do a little typing to coordinate emit and listener for the help text events.
		* @typedef HelpTextEventContext
		* @type {object}
		* @property {boolean} error
		* @property {Command} command
		* @property {function} write
		*/
		/**
		* Add additional text to be displayed with the built-in help.
		*
		* Position is 'before' or 'after' to affect just this command,
		* and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
		*
		* @param {string} position - before or after built-in help
		* @param {(string | Function)} text - string to add, or a function returning a string
		* @return {Command} `this` command for chaining
		*/
		addHelpText(position, text) {
			const allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			const helpEvent = `${position}Help`;
			this.on(helpEvent, (context) => {
				let helpStr;
				if (typeof text === "function") helpStr = text({
					error: context.error,
					command: context.command
				});
				else helpStr = text;
				if (helpStr) context.write(`${helpStr}\n`);
			});
			return this;
		}
		/**
		* Output help information if help flags specified
		*
		* @param {Array} args - array of options to search for help flags
		* @private
		*/
		_outputHelpIfRequested(args) {
			const helpOption = this._getHelpOption();
			if (helpOption && args.find((arg) => helpOption.is(arg))) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	};
	/**
	* Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
	*
	* @param {string[]} args - array of arguments from node.execArgv
	* @returns {string[]}
	* @private
	*/
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption;
			let debugHost = "127.0.0.1";
			let debugPort = "9229";
			let match;
			if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
			else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
				debugOption = match[1];
				if (/^\d+$/.test(match[3])) debugPort = match[3];
				else debugHost = match[3];
			} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
				debugOption = match[1];
				debugHost = match[3];
				debugPort = match[4];
			}
			if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
			return arg;
		});
	}
	/**
	* @returns {boolean | undefined}
	* @package
	*/
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return false;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return true;
	}
	exports.Command = Command;
	exports.useColor = useColor;
}));
const { program, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = (/* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports) => {
	const { Argument } = require_argument();
	const { Command } = require_command();
	const { CommanderError, InvalidArgumentError } = require_error();
	const { Help } = require_help();
	const { Option } = require_option();
	exports.program = new Command();
	exports.createCommand = (name) => new Command(name);
	exports.createOption = (flags, description) => new Option(flags, description);
	exports.createArgument = (name, description) => new Argument(name, description);
	/**
	* Expose classes
	*/
	exports.Command = Command;
	exports.Option = Option;
	exports.Argument = Argument;
	exports.Help = Help;
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
	exports.InvalidOptionArgumentError = InvalidArgumentError;
})))(), 1)).default;
// src/reporters/formats.ts
/** The formats by their names. A reporter is loaded when it is asked for: the others cost nothing. */
const formats = {
	pretty: async () => asText((await import("./pretty.js")).renderPretty),
	json: async () => (await import("./json.js")).renderJson,
	sarif: async () => (await import("./sarif.js")).renderSarif,
	junit: async () => asText((await import("./junit.js")).renderJUnit),
	github: async () => (await Promise.resolve().then(() => github_exports)).renderGitHub,
	azure: async () => asText((await import("./azure.js")).renderAzure),
	gitlab: async () => (await import("./gitlab.js")).renderGitLab,
	markdown: async () => asText((await Promise.resolve().then(() => markdown_exports)).renderMarkdown),
	html: async () => (await import("./html.js")).renderHtml,
	teamcity: async () => asText((await import("./teamcity.js")).renderTeamCity)
};
/** The names of the formats, in the order of the help. */
const formatNames = Object.keys(formats);
/** A reporter whose lines are commands of no CI but the one that they are for. */
function asText(render) {
	return (report, context) => withoutCommands(render(report, context));
}
/** The commands, in the order of the help. */
const commands$1 = {
	lint: {
		usage: "[PATHS...]",
		help: "Lint manifests and preflight their planned migrations. The default."
	},
	preflight: {
		usage: "[PATHS...] [--vm NAME] [--to HOST]",
		help: "Say whether a machine can move to a host, check by check; without --to, to which hosts."
	},
	capacity: {
		usage: "[PATHS...] [--failures K] [--node NAME]",
		help: "Say whether all that is highly available can start elsewhere when nodes fail, and how."
	},
	plan: {
		usage: "drain NODE | rolling [PATHS...] [--upgrade] [--script]",
		help: "Plan the moves that empty a node, or all nodes one after the other, round by round."
	},
	facts: {
		usage: "[PATHS...] [--script]",
		help: "List the facts that checks lack, those of planned moves first, and what shows each."
	},
	import: {
		usage: "FILES... [-o FOLDER]",
		help: "Turn an inventory, or exports of the cmdlets, into manifests, or bring those up to date."
	},
	init: {
		usage: "",
		help: "Set up the current folder: configuration, a first manifest, the workflow of its CI, the editor. Overwrites nothing."
	},
	baseline: {
		usage: "[PATHS...] [-o FILE] [--update]",
		help: "Write down the findings that are there, so that only new ones count; --update takes mended ones out."
	},
	merge: {
		usage: "REPORTS...",
		help: "Make one report, in any format, of the JSON reports of all shards of a run."
	},
	rules: {
		usage: "[CATEGORY...] [--source NAME] [--version VERSION]",
		help: "List the rules: all, or those of a category, of a source, for a version."
	},
	explain: {
		usage: "RULE",
		help: "Explain a rule, by its id or a part of it: why, how to fix it, facts, examples, sources."
	},
	docs: {
		usage: "[PAGE]",
		help: "Print a page of the manual, which is on this computer; without PAGE, which there are."
	},
	completion: {
		usage: "SHELL",
		help: `Print a script that completes command lines of hvlint in ${[
			"powershell",
			"bash",
			"zsh"
		].join(", ")}.`
	},
	help: {
		usage: "[COMMAND]",
		help: "Tell how hvlint is used, or one of its commands."
	},
	version: {
		usage: "",
		help: "Print the version."
	}
};
/** The flags, in the order of the help. */
const flags = {
	vm: {
		type: "string",
		value: "NAME",
		help: "The machine to preflight; C1/vm1 where several clusters or hosts have a vm1.",
		commands: ["preflight"]
	},
	cluster: {
		type: "string",
		value: "NAME",
		help: "Only the machines of this cluster.",
		commands: [
			"preflight",
			"capacity",
			"plan"
		]
	},
	failures: {
		type: "string",
		value: "K",
		help: "How many nodes fail together: 1 (default) or more.",
		commands: ["capacity"]
	},
	node: {
		type: "string",
		value: "NAME",
		multiple: true,
		help: "The node that fails, of all sets only this one. Repeatable: they fail together.",
		commands: ["capacity"]
	},
	to: {
		type: "string",
		value: "HOST",
		help: "The host to move to.",
		commands: ["preflight"]
	},
	"include-storage": {
		type: "boolean",
		help: "A machine that is no role takes its files along.",
		commands: ["preflight"]
	},
	"destination-storage-path": {
		type: "string",
		value: "PATH",
		help: "Where they go to; with the host that the machine is on, its files move alone.",
		commands: ["preflight"]
	},
	type: {
		type: "string",
		value: "TYPE",
		choices: [
			"Live",
			"Quick",
			"Shutdown",
			"ShutdownForce",
			"TurnOff"
		],
		help: "How to move: Live (default), Quick, Shutdown, ShutdownForce, TurnOff.",
		commands: ["preflight"]
	},
	source: {
		type: "string",
		value: "NAME",
		choices: [
			"bpa",
			"test-cluster",
			"limits",
			"setup-order",
			"live-migration",
			"storage",
			"quorum",
			"practice"
		],
		help: "Only rules that answer a row of this table of docs/coverage.md: bpa, test-cluster, ...",
		commands: ["rules"]
	},
	config: {
		type: "string",
		short: "c",
		value: "FILE",
		help: "The configuration. Default: the nearest hvlint.yaml, from here upwards.",
		commands: [
			"lint",
			"preflight",
			"capacity",
			"plan",
			"facts",
			"baseline",
			"merge",
			"rules"
		]
	},
	preset: {
		type: "string",
		value: "NAME",
		choices: [
			"recommended",
			"practice",
			"strict"
		],
		help: "recommended (default), practice (what administrators do, too), strict (all).",
		commands: [
			"lint",
			"preflight",
			"capacity",
			"plan",
			"facts",
			"baseline",
			"merge",
			"rules"
		]
	},
	"fail-on": {
		type: "string",
		value: "LEVEL",
		choices: [
			"error",
			"warning",
			"info",
			"never"
		],
		help: "The lowest severity that gives exit code 1: error (default), warning, info, never.",
		commands: [
			"lint",
			"preflight",
			"capacity",
			"plan",
			"merge"
		]
	},
	"fail-on-undecided": {
		type: "string",
		value: "WHAT",
		choices: [
			"none",
			"migrations",
			"all"
		],
		help: "Which undecided checks give exit code 1: none (default), those of the moves, all.",
		commands: [
			"lint",
			"preflight",
			"capacity",
			"plan",
			"merge"
		]
	},
	"as-of": {
		type: "string",
		value: "DATE",
		help: "The day that ages count to. Default: the newest `collected` of the manifests, else today.",
		commands: [
			"lint",
			"preflight",
			"capacity",
			"plan",
			"facts",
			"baseline"
		]
	},
	baseline: {
		type: "string",
		short: "b",
		value: "FILE",
		help: "Let findings that hvlint baseline wrote down not count. Default: the `baseline` of the configuration.",
		commands: ["lint", "merge"]
	},
	since: {
		type: "string",
		value: "REF|FOLDER",
		help: "Let only findings count that were not there at the commit where this branch left REF, or in FOLDER.",
		commands: ["lint"]
	},
	watch: {
		type: "boolean",
		short: "w",
		help: "Lint again whenever a manifest or the configuration changes, until it is stopped.",
		commands: ["lint"]
	},
	shard: {
		type: "string",
		value: "K/N",
		help: "Judge the K-th of N parts of the estate, by cluster; hvlint merge makes one report of all.",
		commands: ["lint"]
	},
	update: {
		type: "boolean",
		help: "Take out of the baseline what is mended, and add nothing.",
		commands: ["baseline"]
	},
	upgrade: {
		type: "boolean",
		help: "Each node comes back with the next version of Windows Server.",
		commands: ["plan"]
	},
	script: {
		type: "boolean",
		help: "Print PowerShell instead: that collects them (facts), or does it (plan).",
		commands: ["facts", "plan"]
	},
	output: {
		type: "string",
		short: "o",
		value: "FOLDER",
		help: "Where the manifests are, or are to go. Default: print them.",
		commands: ["import", "baseline"],
		withValue: {
			command: "baseline",
			value: "FILE",
			help: "Where it is, or is to go. Default: the `baseline` of the configuration, else hvlint-baseline.json."
		}
	},
	"one-file": {
		type: "boolean",
		help: "Put what is new into one file of the folder, estate.yaml, in place of one for each object.",
		commands: ["import"]
	},
	anonymize: {
		type: "boolean",
		help: "Print it, or manifests, with other names, addresses, identifiers and paths; verdicts stay.",
		commands: ["import"]
	},
	check: {
		type: "boolean",
		help: "Write nothing, and exit with 1 where the manifests differ from the export.",
		commands: ["import"]
	},
	ours: {
		type: "boolean",
		help: "Where an export contradicts what was written by hand, keep what was written.",
		commands: ["import"]
	},
	theirs: {
		type: "boolean",
		help: "Where an export contradicts what was written by hand, take the export.",
		commands: ["import"]
	},
	format: {
		type: "string",
		short: "f",
		value: "NAME[=FILE]",
		multiple: true,
		help: `${formatNames.join(", ")}. Repeatable; all but one need a file.`,
		commands: [
			"lint",
			"preflight",
			"capacity",
			"plan",
			"facts",
			"import",
			"merge",
			"rules"
		]
	},
	all: {
		type: "boolean",
		help: "Tell each finding in full; else like ones of many objects are told together.",
		commands: ["lint", "merge"]
	},
	quiet: {
		type: "boolean",
		short: "q",
		help: "Print errors and the verdicts of migrations alone.",
		commands: ["lint", "merge"]
	},
	statistics: {
		type: "boolean",
		help: "Count the findings of each rule at the end.",
		commands: ["lint", "merge"]
	},
	"no-color": {
		type: "boolean",
		help: "Print without colours."
	},
	help: {
		type: "boolean",
		short: "h",
		help: "Print this help."
	},
	version: {
		type: "boolean",
		short: "v",
		otherShort: "V",
		help: "Print the version.",
		withValue: {
			command: "rules",
			value: "VERSION",
			help: "Only rules that hold for this version of Windows Server: 2019, 2012R2, ..."
		}
	}
};
// src/cli/program.ts
/** The flags and commands of the tables as a command line of Commander. Without a command it is that of lint. */
function programOf(parsed = () => {}) {
	const program = configured(new Command("hvlint"), "lint").usage("[lint] [PATHS...] [OPTIONS]").description(`hvlint ${version}: a linter for Hyper-V failover clusters.`).enablePositionalOptions().action((operands) => parsed("lint", operands, [program]));
	for (const [name, { usage, help }] of Object.entries(commands$1)) {
		const command = configured(program.command(name), name).usage(`${usage} [OPTIONS]`.trim()).description(help).action((operands) => parsed(name, operands, [program, command]));
	}
	return program;
}
/** The flags that a command takes, in the order of the help. */
function flagsOf(command) {
	return Object.entries(flags).filter(([, flag]) => !flag.commands || flag.commands.includes(command)).map(([name, { withValue, ...flag }]) => [name, withValue?.command === command ? {
		...flag,
		...withValue,
		type: "string"
	} : flag]);
}
/** The flags that were given to a command, by their names in the table. */
function valuesOf(command, name) {
	const given = command.opts();
	const entries = flagsOf(name).flatMap(([long, { otherShort = "" }]) => {
		const option = command.options.find((one) => one.long === `--${long}`);
		const value = (option && given[option.attributeName()]) ?? given[otherShort];
		return value === void 0 || option?.negate && value ? [] : [[long, option?.negate ? true : value]];
	});
	return Object.fromEntries(entries);
}
function configured(command, name) {
	command.argument("[operands...]").helpOption(false).helpCommand(false).configureOutput({ writeErr: () => {} }).configureHelp({
		visibleArguments: () => [],
		subcommandTerm: (one) => one.name()
	}).exitOverride((error) => {
		throw new Failure(usageMessage(error, name));
	});
	for (const [long, flag] of flagsOf(name)) {
		command.addOption(optionOf(long, flag, command));
		if (flag.otherShort) command.addOption(new Option(`-${flag.otherShort}`).hideHelp());
	}
	return command;
}
function optionOf(name, flag, command) {
	const { value, choices, multiple, help } = flag;
	const text = `${flag.short ? `-${flag.short}, ` : ""}--${name}${value ? ` <${value}>` : ""}`;
	const option = new Option(text, help);
	if (flag.type === "string") option.argParser((given, before) => {
		if (command.options.some(({ short, long }) => given === short || given === long)) throw new Failure(lacksValue(name, flag));
		if (choices && !choices.includes(given)) throw new Failure(`--${name} is ${listed(choices)}, not ${JSON.stringify(given)}.`);
		return multiple ? [...before ?? [], given] : given;
	});
	return option;
}
/** What is wrong with a command line, in the words of hvlint. */
function usageMessage({ code, message }, command) {
	const [, dashes = "", name = ""] = /'(?:-\w, )?(--?)([^\s'=]+)/.exec(message) ?? [];
	const own = flagsOf(command).find(([long]) => long === name);
	if (code === "commander.optionMissingArgument" && own) return lacksValue(...own);
	if (code !== "commander.unknownOption") return message.replace(/^error: /, "");
	if (dashes === "--" && Object.hasOwn(flags, name)) admitFlag(name, command);
	const unknown = `Unknown option ${dashes}${name}.`;
	if (Object.hasOwn(elsewhere, name)) return `${unknown} ${elsewhere[name]}`;
	const guess = /Did you mean [^)]*/.exec(message)?.[0];
	return [
		unknown,
		...guess ? [guess] : [],
		`hvlint help ${command} lists the options.`
	].join(" ");
}
const inConfiguration = "hvlint.yaml has it: hvlint docs configuration.";
/** What options of other linters are here. */
const elsewhere = {
	fix: "hvlint changes no manifest, which tells what is: each finding tells how to mend the cluster, and hvlint import brings the manifests up to date.",
	stdin: "hvlint - reads standard input.",
	"max-warnings": "With --fail-on warning they count.",
	edition: inConfiguration,
	exclude: inConfiguration,
	extends: inConfiguration,
	ignore: inConfiguration,
	rule: inConfiguration,
	rules: inConfiguration
};
/**
* Lets a flag go with a command.
*
* @throws Failure where it goes with others.
*/
function admitFlag(name, command) {
	const { commands: takers } = flags[name];
	if (takers && !takers.includes(command)) throw new Failure(`--${name} goes with ${takers.join(", ")}, not with ${command}.`);
}
/** What is wrong with a flag that was given without its value. */
function lacksValue(name, { value, help }) {
	return `--${name} needs a value, ${value}: ${help}`;
}
function listed(choices) {
	return choices.join(", ").replace(/, (?=[^,]*$)/, " or ");
}
// src/cli/arguments.ts
/** Reads the arguments of the command line. Whatever it cannot understand is a usage error. */
function parseArguments(args) {
	let parsed;
	programOf((command, operands, [before, own]) => {
		const values = {
			...valuesOf(before, "lint"),
			...own && valuesOf(own, command)
		};
		for (const name of Object.keys(values)) admitFlag(name, command);
		parsed = {
			command,
			explicit: own !== void 0,
			operands,
			values
		};
	}).parse(args, { from: "user" });
	return parsed;
}
// src/engine/editions.ts
/** The editions of the rules, the first one first: no rule joins an edition that is out. */
const editions = ["2026.12"];
/** The rules that count: all, or those that an edition has. One that the configuration names counts as well. */
function rulesOfEdition(rules, { edition, rules: named = {}, overrides = [] }) {
	if (edition === void 0) return {
		counted: rules,
		newer: []
	};
	const layers = [named, ...overrides.map((one) => one.rules)];
	const isNewer = ({ id, since = editions[0] }) => since > edition && !layers.some((layer) => Object.hasOwn(layer, id));
	return {
		counted: rules.filter((rule) => !isNewer(rule)),
		newer: rules.filter(isNewer)
	};
}
// src/cli/baseline-file.ts
/** The version of the file, by which a later hvlint knows it. */
const format = "hvlint/1";
/**
* Reads a baseline.
*
* @throws Failure where there is none, or it is not one: no finding is known then, and every one would count.
*/
function readBaseline(path, workspace) {
	const shown = shownPath(path, workspace);
	if (!existsSync(path)) throw new Failure(`The baseline ${shown} does not exist: hvlint baseline writes it.`);
	const refuse = (why) => {
		throw new Failure(`${shown} is no baseline of hvlint: ${why}. hvlint baseline writes one.`);
	};
	let content;
	try {
		content = JSON.parse(decodeText(readFile(path, workspace)).text);
	} catch (error) {
		if (error instanceof Failure) throw error;
		refuse("it is not JSON");
	}
	const { baseline, findings } = content ?? {};
	if (typeof baseline !== "string" || !baseline.startsWith("hvlint/")) refuse(`it has no "baseline": "${format}"`);
	if (baseline !== format) throw new Failure(`${shown} is a baseline of another version, ${JSON.stringify(baseline)}; this hvlint reads ${format}.`);
	if (!Array.isArray(findings)) return refuse("it has no list of findings");
	const broken = findings.findIndex((entry) => !isKnownFinding(entry));
	if (broken >= 0) refuse(`entry ${broken + 1} of its findings lacks rule, problem, object or identity`);
	return findings;
}
function isKnownFinding(entry) {
	const { rule, problem, object, identity } = entry ?? {};
	return [
		rule,
		problem,
		object,
		identity
	].every((value) => typeof value === "string");
}
// src/cli/invalid-input.ts
/** How a run ends whose input is not valid in so many places; undefined where it is in none. */
function invalidInput(places) {
	if (places === 0) return void 0;
	return {
		exitCode: exitCodes.invalid,
		reasons: [`the input is not valid in ${places === 1 ? "one place" : `${places} places`}; the rest of it was checked.`]
	};
}
/** As many places are told of input that is not valid; hvlint lint tells all. */
const mostPlaces = 8;
/** Where manifests are not valid: who asks a question sees no findings that would tell it. */
function invalidPlaces(problems) {
	const more = problems.length - mostPlaces;
	return [...problems.slice(0, mostPlaces).map(({ message, path, range }) => ({
		message,
		path,
		line: range.start.line
	})), ...more > 0 ? [{
		message: `And ${count(more, "more place")}; hvlint lint tells all.`,
		path: null,
		line: null
	}] : []];
}
/** `estate.yaml:7: HV05 is down already.` */
function problemText({ message, path, line }) {
	return path === null ? message : `${path}:${line}: ${message}`;
}
// src/cli/progress.ts
/** In milliseconds. */
const patience = 1e3;
const interval = 100;
/** A file of this many bytes takes about a second to parse: nothing can be told while it is. */
const longRead = 1e6;
/** Progress on standard error, where that is a terminal and the work takes longer than a second. */
function startProgress(terminal) {
	const started = performance.now();
	let last = 0;
	let shown = false;
	return {
		step(what, bytes = 0) {
			const now = performance.now();
			const isLong = bytes >= longRead || now - started >= patience;
			if (!terminal.isTTY || !isLong || shown && now - last < interval && bytes < longRead) return;
			last = now;
			shown = true;
			terminal.write(`\r\u001B[Khvlint: ${printable(what)}`);
		},
		done() {
			if (shown) terminal.write("\r\x1B[K");
		}
	};
}
// src/cli/command.ts
/** Reads the configuration and the manifests of a command line, and has work done on them. */
async function withInput({ values, operands }, workspace, work) {
	const { options, ...judged } = await lintOptions(values, workspace, operands);
	const progress = startProgress(process.stderr);
	const withProgress = {
		...options,
		progress: progress.step
	};
	try {
		const unused = new Set(judged.exclusions.filter(({ folder }) => isWhole(folder, operands)));
		const files = readInput(operands, () => readFileSync(0), progress, workspace, { isExcluded(path) {
			const excluding = judged.exclusions.filter((one) => one.excludes(path));
			for (const one of excluding) unused.delete(one);
			return excluding.length > 0;
		} });
		const convert = files.some(isInventoryFile) ? (await import("./documents.js")).documentsOfInventory : void 0;
		const open = openEstate(files, {
			...withProgress,
			convert
		});
		if (open.manifests.paths.length === 0) throw new Failure(`No manifest found in ${operands.length > 0 ? operands.join(", ") : "the current folder"}: a manifest begins with apiVersion: hvlint/v1.`, exitCodes.noManifest);
		return withPlaces(open.manifests.problems, () => work({
			open,
			options: {
				...withProgress,
				convert
			},
			...judged,
			unusedExclusions: [...unused]
		}));
	} finally {
		progress.done();
	}
}
/** What comes of some work; where it cannot be done, it is told where the input is not valid, too. */
function withPlaces(problems, work) {
	try {
		return work();
	} catch (error) {
		if (!(error instanceof Failure) || problems.length === 0) throw error;
		const told = invalidPlaces(problems).map(problemText);
		throw new Failure([...told, error.message].join("\n"), error.exitCode);
	}
}
/** Whether a file begins as the collector's do: what reads them is not loaded for nothing. */
function isInventoryFile({ bytes }) {
	return /^\uFEFF?\s*\{\s*"inventory"\s*:\s*"hvlint\//.test(decodeText(bytes.subarray(0, 200)).text);
}
/** The day of a moment, where the clock is: `2026-11-28`. */
function dayOf(now) {
	const two = (number) => String(number).padStart(2, "0");
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
/** What a command line and its configuration say of how to judge. */
async function lintOptions(values, workspace = currentFolder(), operands = []) {
	const loaded = await loadConfig(values.config, workspace);
	const config = {
		...loaded.config,
		...values.preset !== void 0 && { preset: values.preset },
		...values["fail-on"] !== void 0 && { failOn: values["fail-on"] },
		...values["fail-on-undecided"] !== void 0 && { failOnUndecided: values["fail-on-undecided"] }
	};
	const asOf = values["as-of"];
	if (asOf !== void 0 && !isDate(asOf)) throw new Failure(`--as-of is a date, as in 2026-11-20, not ${JSON.stringify(asOf)}.`);
	const { counted, newer } = rulesOfEdition(rules, config);
	return {
		config,
		exceptions: loaded.exceptions,
		configurations: loaded.paths,
		overrides: isWhole(loaded.folder, operands) ? loaded.overrides : [],
		exclusions: loaded.exclusions,
		baseline: values.baseline === void 0 ? baselineOf(loaded, workspace) : resolve(values.baseline),
		options: {
			rules: counted,
			newer,
			settings: settingsOf(config, loaded.relativePath),
			shard: shardFrom(values),
			asOf,
			now: /* @__PURE__ */ new Date()
		}
	};
}
/**
* The baseline that the configuration names.
*
* @throws Failure where strangers may have written that, and it is outside of their workspace.
*/
function baselineOf({ config, folder }, { root, confined }) {
	if (config.baseline === void 0) return void 0;
	const path = resolve(folder, config.baseline);
	if (confined && !isInside(root, path)) throw new Failure(`The baseline of the configuration is outside of the workspace: ${config.baseline}.`);
	return path;
}
/** The part that `--shard K/N` names. */
function shardFrom({ shard }) {
	if (shard === void 0) return void 0;
	const [, index = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(shard) ?? []).map(Number);
	if (index < 1 || index > of) throw new Failure(`--shard is a part and how many there are, as in 3/8: from 1/8 to 8/8, not ${JSON.stringify(shard)}.`);
	return {
		index,
		of
	};
}
/** Whether paths take in all that the configuration of a folder is for. */
function isWhole(folder, operands) {
	return (operands.length > 0 ? operands : ["."]).some((one) => isInside(resolve(one), folder));
}
/**
* How a run ends that found this, whatever format it is told in.
*
* @param problems In how many places the input is not valid.
*/
function conclude(report, config, problems = report.findings.filter(({ subject }) => subject.kind === "document").length) {
	const { summary } = report;
	const { failOn = "error" } = config;
	const invalid = invalidInput(problems);
	if (invalid) return invalid;
	const { errors, warnings, infos } = summary;
	const bySeverity = {
		error: errors,
		warning: warnings,
		info: infos
	};
	const counted = severities.filter((one) => failOn !== "never" && isAtLeast(one, failOn)).reduce((sum, one) => sum + bySeverity[one], 0);
	if (counted > 0) return {
		exitCode: exitCodes.findings,
		reasons: [`${counted} ${counted === 1 ? "finding" : "findings"} at or above ${failOn}.`]
	};
	const undecided = undecidedThatFails(summary, config);
	if (undecided !== void 0) return {
		exitCode: exitCodes.findings,
		reasons: [undecided]
	};
	return {
		exitCode: exitCodes.clean,
		reasons: []
	};
}
/** What is undecided that the run may not end well with, in a sentence; undefined where nothing is. */
function undecidedThatFails({ undecided, migrations }, { failOnUndecided: setting = "none" }) {
	const because = `--fail-on-undecided ${setting}`;
	if (setting !== "none" && migrations.blocked > 0) return `${count(migrations.blocked, "migration")} ${areWord(migrations.blocked)} blocked, which ${because} does not let pass.`;
	if (setting === "migrations" && migrations.undecided > 0) return `${count(migrations.undecided, "migration")} ${areWord(migrations.undecided)} undecided, which ${because} does not let pass.`;
	if (setting === "all" && undecided > 0) return `${count(undecided, "check")} ${areWord(undecided)} undecided, which ${because} does not let pass.`;
}
function areWord(number) {
	return number === 1 ? "is" : "are";
}
// src/cli/overwrite.ts
/** The folder of Git, in each spelling that Windows takes for it. */
const git = /^(?:\.git[. ]*|git~\d+)$/i;
/** How a report of each format begins; of `pretty`, what it holds. */
const marks$1 = {
	pretty: /^machine {2,}|^Preflight: |^Ages count to /m,
	json: /^\{\s*"version": \d+,\s*"tool": \{\s*"name": "hvlint"/,
	sarif: /^\{\s*"\$schema": "[^"]*sarif[^"]*",[^[]*"runs": \[\s*\{\s*"tool": \{\s*"driver": \{\s*"name": "hvlint"/,
	junit: /^<\?xml [^>]*>\s*<testsuites>\s*<(?:\/testsuites>|testsuite name="[^"]*" package="[^"]*" id="0")/,
	github: /^::(error|warning|notice) [^\n]*title=hvlint/,
	azure: /^(?:##vso\[task\.logissue [^\n]*\n)*hvlint: /,
	gitlab: /^\[(?:\]|\s*\{\s*"description": [^\n]*\n\s*"check_name": [^\n]*\n\s*"fingerprint": )/,
	markdown: /^# hvlint \d/,
	html: /^<!DOCTYPE html>\s*<html lang="en"><head>(?:<[^>]*>){0,9}<meta name="generator" content="hvlint /,
	teamcity: /^##teamcity\[(?:inspectionType [^\n]* category='hvlint |(?:[^\n]*\n##teamcity\[)*buildStatus text='\{build\.status\.text\}; hvlint: )/
};
/** As much of a file is looked at. */
const head = 1024 ** 2;
/**
* Lets a report be written to a file.
*
* @throws Failure where that would overwrite what is no report of hvlint, or leave a confined workspace.
*/
function admitReport(file, format, workspace) {
	const path = resolve(file);
	if (workspace.confined && !isInside(workspace.root, path)) throw new Failure("it is outside of the workspace.");
	admit(file, workspace);
	const real = realPath(path);
	if (real === void 0) throw new Failure("it is a link that leads nowhere.");
	if (`${path}${sep}${real}`.split(sep).some((name) => git.test(name))) throw new Failure("what is in .git is not written to.");
	if (!existsSync(path)) return;
	const text = headOf(path);
	if (text !== "" && !marks$1[format].test(text)) throw new Failure(`a file is there that is no ${format} report of hvlint.`);
}
function headOf(path) {
	if (!statSync(path).isFile()) return "";
	const file = openSync(path, "r");
	try {
		const stats = fstatSync(file);
		const bytes = Buffer.alloc(Math.min(stats.size, head));
		readSync(file, bytes);
		return bytes.toString();
	} finally {
		closeSync(file);
	}
}
// src/cli/output.ts
/**
* Reads the values of `--format`: `pretty`, or `sarif=report.sarif`.
*
* @throws Failure for an unknown format, or where two reports would mix on standard output.
*/
function parseOutputs(values) {
	const outputs = (values.length > 0 ? values : ["pretty"]).map((value) => {
		const [format = "", ...file] = value.split("=");
		if (!formatNames.includes(format)) throw new Failure(`--format is ${formatNames.join(", ").replace(/, (?=[^,]*$)/, " or ")}, not ${JSON.stringify(format)}.`);
		if (value.includes("=") && file.join("=") === "") throw new Failure(`--format ${value} names no file.`);
		return {
			format,
			file: file.length > 0 ? file.join("=") : void 0
		};
	});
	if (outputs.filter(({ file }) => file === void 0).length > 1) throw new Failure("Only one --format can go to standard output; give the others files, as in --format json=report.json.");
	const files = outputs.flatMap(({ file }) => file === void 0 ? [] : [resolve(file)]);
	const twice = files.find((file, index) => files.indexOf(file) !== index);
	if (twice !== void 0) throw new Failure(`Two reports would go to the file ${twice}.`);
	return outputs;
}
/** Renders the wanted reports and writes those that go to files. One that fails stops no other. */
async function writeOutputs(outputs, report, context, workspace = currentFolder()) {
	const files = [];
	const failures = [];
	let output = "";
	for (const { format, file } of outputs) {
		const render = await formats[format]();
		if (file === void 0) {
			const text = render(report, context);
			if (typeof text === "string") output = text;
			else await print$1(text);
			continue;
		}
		try {
			admitReport(file, format, workspace);
			const { width: _, ...terminal } = context.terminal ?? {};
			writePieces(file, render(report, {
				...context,
				terminal,
				color: false
			}));
			files.push(file);
		} catch (error) {
			failures.push(`the report ${file} cannot be written: ${error.message.replace(/\.?$/, ".")}`);
		}
	}
	return {
		output,
		files,
		failures
	};
}
/** Prints pieces as fast as they are read. */
async function print$1(pieces) {
	const { stdout } = process;
	for (const piece of pieces) {
		if (stdout.destroyed) return;
		if (!stdout.write(piece)) await new Promise((resume) => {
			const done = () => {
				stdout.off("drain", done).off("close", done);
				resume();
			};
			stdout.on("drain", done).on("close", done);
		});
	}
}
function writePieces(file, text) {
	if (typeof text === "string") {
		writeFileSync(file, text);
		return;
	}
	const descriptor = openSync(file, "w");
	try {
		for (const piece of text) writeSync(descriptor, piece);
	} finally {
		closeSync(descriptor);
	}
}
/** Lets a report that could not be written end the run as invalid, whatever was found. */
function withFailures({ output, failures }, conclusion) {
	return {
		output,
		exitCode: failures.length > 0 ? exitCodes.invalid : conclusion.exitCode,
		reasons: [...conclusion.reasons, ...failures]
	};
}
// src/cli/terminal.ts
/** How a command line wants `pretty`, and how wide the terminal is where standard output is one. */
function terminalOf({ all, quiet, statistics }) {
	const { isTTY, columns } = process.stdout;
	return {
		...isTTY && columns > 0 && { width: columns },
		all: all === true,
		quiet: quiet === true,
		statistics: statistics === true
	};
}
// src/cli/commands/wanted-migrations.ts
/** As many hosts are named where one is not known. */
const mostNames$1 = 8;
/** The moves that a command line asks about; none where every machine is where it could be. */
function wantedMigrations(estate, values) {
	const { vm, to } = values;
	if (values["include-storage"] && values["destination-storage-path"] === void 0) throw new Failure("--include-storage goes with --destination-storage-path: a folder on the destination.");
	const machines = vm === void 0 ? membersInReach(estate, values) : [machineNamed(estate, vm, values)];
	const moves = machines.map((machine) => ({
		machine,
		hosts: hostsFor(estate, machine, values)
	}));
	if (machines.length > 0 && moves.every(({ hosts }) => hosts === void 0)) throw new Failure(`Nothing tells where ${vm ?? "a machine"} could move to. Name a host with --to, or declare the nodes of the cluster.`);
	const asked = moves.map(({ machine, hosts = [] }) => ({
		machine,
		hosts: hosts.filter((host) => vm !== void 0 || to === void 0 || host !== ownerOf(estate, machine))
	}));
	return {
		machines,
		length: asked.reduce((count, { hosts }) => count + hosts.length, 0),
		*[Symbol.iterator]() {
			for (const { machine, hosts } of asked) for (const host of hosts) yield moveOf(estate, machine, host, values);
		}
	};
}
/** The move as the manifests plan it, or as the command line says. */
function moveOf(estate, machine, host, values) {
	const { type = "Live", "destination-storage-path": destinationStoragePath } = values;
	const isMeant = (one) => one.virtualMachine === machine && one.type === type && one.destination === host && [void 0, one.source].includes(ownerOf(estate, machine));
	const planned = destinationStoragePath === void 0 ? estate.migrations.find(isMeant) : void 0;
	const storage = destinationStoragePath !== void 0 && {
		includeStorage: true,
		destinationStoragePath
	};
	const wanted = {
		virtualMachine: machine.name,
		to: values.to ?? host.name,
		type,
		...storage
	};
	return planned ?? estate.migrationTo(machine, host, wanted);
}
/** All machines, or those of the cluster that is asked for. */
function membersOf(estate, { cluster }) {
	if (cluster === void 0) return estate.virtualMachines;
	const names = estate.clusters.map(({ name }) => name);
	if (!names.some((name) => isSameName(name, cluster))) throw new Failure(`No cluster is named ${JSON.stringify(cluster)}.${guessOf(cluster, names)}`);
	return estate.virtualMachines.filter((machine) => isSameName(clusterNameOf(estate, machine) ?? "", cluster));
}
/** Of these the ones that could move to the host that is asked for; all of them where none could. */
function membersInReach(estate, values) {
	const machines = membersOf(estate, values);
	const { to } = values;
	const reaching = to === void 0 ? machines : machines.filter((one) => hostsInReach(estate, one)?.includes(hostFor(estate, one, to)) ?? true);
	return reaching.length > 0 ? reaching : machines;
}
/**
* The machine that a name means: `vm1`, or `C1/vm1` where several clusters or hosts have one. Of several
* the one that could move to the host that is asked for.
*/
function machineNamed(estate, name, values) {
	const machines = membersOf(estate, values);
	const slash = name.indexOf("/");
	const [place, rest] = slash < 0 ? ["", name] : [name.slice(0, slash), name.slice(slash + 1)];
	const byName = machines.filter((one) => isSameName(one.name, name));
	const byPlace = machines.filter((one) => isSameName(one.name, rest) && isSamePlace(placeOf(estate, one), place));
	const found = byName.length > 0 ? byName : slash < 0 ? [] : byPlace;
	if (found.length === 0) {
		const names = machines.flatMap((one) => slash < 0 ? [one.name] : [one.name, labelOf(estate, one)]);
		throw new Failure(`No virtual machine is named ${JSON.stringify(name)}.${guessOf(name, names)}`);
	}
	const { to } = values;
	const reaching = to === void 0 ? [] : found.filter((one) => hostsInReach(estate, one)?.includes(hostFor(estate, one, to)));
	const candidates = reaching.length > 0 ? reaching : found;
	const labels = [...new Set(candidates.map((one) => labelOf(estate, one)))];
	if (labels.length > 1) throw new Failure(`Several machines are named ${JSON.stringify(rest)}: ${labels.join(", ")}. Say which, as in --vm ${JSON.stringify(labels[0])}, or with --cluster.`);
	return candidates[0];
}
/** The hosts that a move of a machine is asked about; undefined where nothing tells any. */
function hostsFor(estate, machine, { to }) {
	if (to !== void 0) return [hostFor(estate, machine, to)];
	const owner = ownerOf(estate, machine);
	return hostsInReach(estate, machine)?.filter((host) => host !== owner);
}
/** The nodes of a machine's cluster, or of a machine that is in none all hosts; undefined where they are not known. */
function hostsInReach(estate, machine) {
	const facts = collectFacts();
	const cluster = estate.clusterOf(machine, facts);
	if (cluster) return estate.nodesOf(cluster, facts);
	return estate.hosts.length > 0 ? estate.hosts : void 0;
}
/** The host of a name, of several the one of the machine's cluster. */
function hostFor(estate, machine, name) {
	const cluster = estate.clusterOf(machine, collectFacts()) ?? void 0;
	const fullNames = estate.hosts.map(({ name: own, domain }) => own.includes(".") || !domain ? own : `${own}.${domain}`).filter((full) => isSameComputer(full, name));
	if (!cluster && new Set(fullNames.map((one) => one.toLowerCase())).size > 1) throw new Failure(`Several hosts are named ${JSON.stringify(name)}: ${fullNames.join(", ")}. Say which with its domain.`);
	const host = estate.hostNamed(name, cluster);
	admitHost(estate, host);
	return host;
}
/**
* Lets a host be asked about that manifests name, if only as a node: a checklist of what a misspelt one
* lacks helps nobody.
*/
function admitHost(estate, { name }) {
	const known = [
		...estate.hosts,
		...estate.namedHosts.map(({ host }) => host),
		...estate.migrations.map(({ destination }) => destination)
	].map((one) => one.name);
	if (known.length === 0 || known.some((one) => isSameComputer(one, name))) return;
	const names = [...new Set(known)];
	const guess = guessOf(name, names) || ` The hosts are ${someOf(names)}.`;
	throw new Failure(`No host is named ${JSON.stringify(name)}.${guess}`);
}
function someOf(names) {
	const rest = names.length - mostNames$1;
	return [...names.slice(0, mostNames$1), ...rest > 0 ? [`${rest} more`] : []].join(", ");
}
function ownerOf(estate, machine) {
	return estate.ownerOf(machine, collectFacts());
}
function clusterNameOf(estate, machine) {
	return estate.clusterOf(machine, collectFacts())?.name;
}
/** What a machine's name is its own within: its cluster, or else its host. */
function placeOf(estate, machine) {
	return clusterNameOf(estate, machine) ?? ownerOf(estate, machine)?.name ?? "";
}
function isSamePlace(one, other) {
	return isSameName(one, other) || one !== "" && isSameComputer(one, other);
}
/** `C1/vm1` */
function labelOf(estate, machine) {
	const place = placeOf(estate, machine);
	return place === "" ? machine.name : `${place}/${machine.name}`;
}
function guessOf(name, names) {
	const guess = closest(name, names);
	return guess ? ` Did you mean ${JSON.stringify(guess)}?` : "";
}
// src/cli/commands/every-move.ts
/** Checked in a few seconds; of more moves one asks apart. */
const mostMoves = 5e3;
/** The preflight of each machine to each host that it could move to, as far as that takes no long time. */
function preflightEveryMove(open, options) {
	try {
		const moves = wantedMigrations(open.estate, {});
		if (moves.length <= mostMoves) return { report: preflight(open, moves, options) };
		return { note: `${moves.length.toLocaleString("en")} moves are possible, too many for this page. Of one cluster, \`hvlint preflight --cluster NAME --format html=moves.html\` has them.` };
	} catch (error) {
		if (error instanceof Failure) return { note: error.message };
		throw error;
	}
}
// src/cli/commands/lint.ts
/** `hvlint [lint] [PATHS...]` */
async function runLint(args, color, workspace = currentFolder()) {
	const outputs = parseOutputs(args.values.format ?? []);
	const sinceOf = args.values.since === void 0 ? void 0 : (await import("./since.js")).sinceThen;
	const { open, options, config, report } = await withInput(args, workspace, (input) => ({
		...input,
		report: settled(input, args, workspace, sinceOf)
	}));
	const terminal = terminalOf(args.values);
	const everyMove = () => preflightEveryMove(open, {
		...options,
		progress: void 0
	});
	const context = {
		color,
		view: "lint",
		terminal,
		texts: open.manifests.texts,
		everyMove,
		day: dayOf(options.now)
	};
	const written = await writeOutputs(outputs, report, context, workspace);
	return {
		...withFailures(written, conclude(report, config)),
		report,
		context,
		written
	};
}
/** What is found, without what need not count. */
function settled(input, { values, operands }, workspace, sinceOf) {
	const { baseline, configurations } = input;
	const known = baseline === void 0 ? void 0 : readBaseline(baseline, workspace);
	const report = judge(input);
	const counted = known ? againstBaseline(report, known, shownPath(baseline, workspace)) : report;
	if (values.since === void 0 || !sinceOf) return counted;
	const deciding = [...configurations, ...baseline === void 0 ? [] : [baseline]];
	return sinceOf(counted, values.since, operands, {
		...input,
		deciding
	}, workspace);
}
// src/cli/pull-request.ts
/**
* Finds the base of the pull request that a workflow of GitHub runs for, in what the checkout fetched:
* nothing is fetched here.
*
* @returns undefined where the run is for no pull request.
*/
function pullRequestBase(environment) {
	if (environment.GITHUB_EVENT_NAME !== "pull_request") return void 0;
	const event = readEvent(environment.GITHUB_EVENT_PATH);
	if (!event) return { lacks: "its event cannot be read" };
	const { head, base } = event;
	const [now, first, second] = [
		"HEAD",
		"HEAD^1",
		"HEAD^2"
	].map(commitId);
	if (now === void 0) return { lacks: "the folder is in no repository of Git" };
	if (second === head && first !== void 0) return { since: first };
	if (now !== head && second !== void 0) return { lacks: "what is checked out is not the pull request" };
	if (commitId(base) !== void 0) return { since: base };
	return { lacks: "the checkout did not fetch its base (fetch-depth: 2 of actions/checkout does)" };
}
function readEvent(path) {
	try {
		const { pull_request: change } = JSON.parse(readFileSync(path ?? "", "utf8"));
		const [head, base] = [change.head.sha, change.base.sha];
		const isCommit = (id) => typeof id === "string" && /^[0-9a-f]{40,64}$/.test(id);
		return isCommit(head) && isCommit(base) ? {
			head,
			base
		} : void 0;
	} catch {
		return;
	}
}
// src/reporters/github.ts
var github_exports = /* @__PURE__ */ __exportAll({ renderGitHub: () => renderGitHub });
/** The runner cuts messages after as many UTF-16 code units. */
const longestMessage = 4096;
const commands = {
	error: "error",
	warning: "warning",
	info: "notice"
};
/**
* Workflow commands, of which GitHub makes annotations: as many of each type as it keeps, the worst
* first. The last one is a notice of what the annotations do not tell.
*/
const renderGitHub = (report) => {
	const { shown, left } = withinBudget(annotationsOf(report), {
		error: 10,
		warning: 10,
		info: 9
	});
	const { summary, migrations } = report;
	const isAllTold = left.length === 0 && summary.undecided === 0 && migrations.length === 0 && settledTexts(report).length === 0;
	return [...shown.map(annotate$1), ...isAllTold ? [] : [workflowCommand("notice", {}, closingText(report, left))]].map((line) => `${line}\n`).join("");
};
function annotate$1({ severity, ruleId, text, path, range }) {
	const columns = range && range.start.line === range.end.line ? {
		col: range.start.column,
		endColumn: range.end.column
	} : {};
	const place = {
		...path !== null && { file: printable(path) },
		...range && {
			line: range.start.line,
			endLine: range.end.line,
			...columns
		}
	};
	return workflowCommand(commands[severity], place, `${ruleId}: ${text}`);
}
/**
* A workflow command on a line of its own. Message and properties may hold any text; the runner
* finds the end of the properties by the rules of a language, so a message should begin with a
* character that no other one can combine with: a letter, a digit.
*/
function workflowCommand(name, properties, message) {
	return `::${name} ${Object.entries({
		...properties,
		title: "hvlint"
	}).map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(",")}::${escapeData(shorten(message, longestMessage))}`;
}
/** A text as the message of a workflow command. */
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
/** A text as the value of a property of a workflow command. */
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// src/reporters/markdown-text.ts
/**
* What is a word of a language, a small number, a usual name, or their punctuation, and thus nothing
* else: no markup, no link, no mention, no reference to an issue or a commit, no emoji, no formula.
*/
const plainWord = /^["'(]*(?!\S*(?:(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])|[wW]{3}(?:\.|\b)))(?:\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|\p{Ll}+(?:-\p{Ll}+)+|\d{1,6}(?:\.\d+)?%?|Hyper-V|R2|SP\d|[->])?[)"'.,;:]*$/u;
/** What is longer is a sentence, or no name that anybody reads. */
const longestName = 64;
/** A command between backticks, with nothing but blanks and punctuation around. */
const command = /(?<=^|\s|^\(|\s\()`([^`]+)`(?=[).,;:]*(?:\s|$))/;
/**
* A text for GitHub Flavored Markdown that reads as itself, anywhere but at the begin of a line. What
* is not plainly a word becomes code, in which nothing is markup: names and paths want to look like
* that anyway.
*
* @param names Names that the text may hold: each of several words is one piece of code.
*/
function markdownText(text, where, names = []) {
	return withNames(printable(text), where, names);
}
/** As `markdownText`, of a text in which commands stand between backticks. */
function markdownFix(text, where, names = []) {
	return printable(text).split(command).map((part, index) => index % 2 === 1 ? code(part, where) : withNames(part, where, names)).join("");
}
/** A text as code, whatever it holds. */
function markdownCode(text, where) {
	return text === "" ? "\"\"" : code(printable(text), where);
}
function withNames(text, where, names) {
	const torn = names.map((name) => printable(name).trim()).filter((name) => name.length <= longestName && /\s/.test(name) && text.includes(name)).filter((name) => prose(name, where).includes("`"));
	if (torn.length === 0) return prose(text, where);
	const any = torn.sort((one, other) => other.length - one.length).map((name) => name.replace(/[^\p{L}\p{N}\s]/gu, "\\$&")).join("|");
	const name = new RegExp(`(?<=^|\\s|(?:^|\\s)["'(]+)(${any})(?=[)"'.,;:]*(?:\\s|$))`);
	return text.split(name).map((part, index) => index % 2 === 1 ? code(part, where) : prose(part, where)).join("");
}
function prose(text, where) {
	const risky = [];
	let result = "";
	const flush = () => {
		if (risky.length === 0) return;
		const { before, core, after } = bare(risky.join(""));
		result += `${before}${code(core, where)}${after}`;
		risky.length = 0;
	};
	for (const [, blank = "", word = ""] of text.matchAll(/(\s*)(\S*)/g)) {
		if (/^\([^)]*$/.test(word)) flush();
		if (word !== "" && !plainWord.test(word)) {
			if (risky.length === 0) result += blank;
			else risky.push(blank);
			risky.push(word);
			if (/[.,;:]$/.test(word)) flush();
			continue;
		}
		flush();
		result += blank + word;
	}
	flush();
	return result;
}
/** What needs to be code, and the punctuation around it, which does not. */
function bare(words) {
	const isBracketed = /[()]/.test(words.slice(1, -1));
	const opening = isBracketed ? "" : `"'(`;
	const closing = isBracketed ? ".,;:" : `)"'.,;:`;
	let start = 0;
	while (opening.includes(words.charAt(start)) && start < words.length) start++;
	let end = words.length;
	while (end > start && closing.includes(words.charAt(end - 1))) end--;
	return {
		before: words.slice(0, start),
		core: words.slice(start, end),
		after: words.slice(end)
	};
}
function code(text, where) {
	if (where === "line") return codeSpan(text);
	return text.split(/(?<=\\)\|/).map((piece) => piece === "" ? "" : codeSpan(piece.replaceAll("|", "\\|"))).join("&#124;");
}
function codeSpan(text) {
	let longest = 0;
	for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
	const fence = "`".repeat(longest + 1);
	const pad = /[^ ]/.test(text) && /^[ `]|[ `]$/.test(text) ? " " : "";
	return `${fence}${pad}${text}${pad}${fence}`;
}
// src/reporters/markdown.ts
var markdown_exports = /* @__PURE__ */ __exportAll({ renderMarkdown: () => renderMarkdown });
/** How many names a row of missing facts gives. */
const mostNames = 10;
/** How many checks the row of a verdict names. */
const mostIds = 4;
/** How long a text may be where room is scarce. */
const longestText = 2e3;
const cellWords = {
	allowed: "allowed",
	conditional: "allowed if",
	blocked: "blocked",
	undecided: "undecided",
	none: ""
};
const marks = {
	passed: "[x] passed",
	failed: "[ ] **failed**",
	undecided: "[ ] **undecided**"
};
/** What one pastes into a change ticket, in GitHub Flavored Markdown. */
const renderMarkdown = (report, context) => sectionsOf(report, context).map(renderSection).join("\n");
/**
* The report of a lint for a place that takes only so many bytes (8,192 or more), such as the summary
* of a job. What does not fit is left out whole, a checklist as well as a row, and counted where it
* is missing. Single texts are cut, so that none can crowd out the rest.
*/
function renderMarkdownWithin(report, bytes) {
	const sections = sectionsOf(withShortTexts(report), { view: "lint" });
	const room = (section) => Buffer.byteLength(renderSection(section)) + 1;
	let left = bytes;
	const cut = /* @__PURE__ */ new Map();
	for (const section of sections.toSorted((one, other) => room(one) - room(other))) {
		const fitting = cutSection(section, Math.floor(left / (sections.length - cut.size)));
		cut.set(section, fitting);
		left -= room(fitting);
	}
	return sections.map((section) => renderSection(cut.get(section))).join("\n");
}
function withShortTexts(report) {
	return JSON.parse(JSON.stringify(report), (_, value) => typeof value === "string" ? shorten(value, longestText) : value);
}
function cutSection(section, bytes) {
	const { head, items, noun } = section;
	const note = (number) => `\n_Left out for want of room: ${number} of ${items.length} ${noun}. The other formats hold them all._`;
	if (Buffer.byteLength(renderSection(section)) + 1 <= bytes) return section;
	let left = bytes - Buffer.byteLength(`${head}${note(items.length)}\n\n\n`);
	const kept = items.filter((item) => {
		const size = Buffer.byteLength(item) + 1;
		if (size > left) return false;
		left -= size;
		return true;
	});
	return {
		head,
		items: [...kept, note(items.length - kept.length)],
		noun
	};
}
function renderSection({ head, items }) {
	return `${[head, ...items].join("\n")}\n`;
}
function sectionsOf(report, { view, day }) {
	if (view === "matrix") return [
		titleSection(report, day),
		matrixSection(report),
		obstaclesSection(report)
	];
	const { findings, rules, summary, migrations } = report;
	const verdicts = migrations.length > 0 ? [verdictSection(report)] : [];
	const checklists = migrations.length > 0 ? [checklistSection(report)] : [];
	if (view === "checklist") {
		const changes = areOfOne(migrations) ? changesSections(migrations) : [];
		return [
			titleSection(report, day),
			...verdicts,
			...changes,
			...checklists
		];
	}
	const sources = new Map(rules.map(({ id, sources }) => [id, sources[0]]));
	return [
		titleSection(report, day, [`${countsText(report)} Checks passed: ${summary.passed}, undecided: ${summary.undecided}.`, ...settledTexts(report).map((sentence) => markdownText(sentence, "line"))].join("\n")),
		...verdicts,
		...findings.length > 0 ? [findingsSection(findings, sources)] : [],
		...exceptedOf(report).length > 0 ? [exceptedSection(report)] : [],
		...checklists,
		...summary.undecided > 0 ? [missingSection(summary.missingFacts)] : []
	];
}
/** By what, and when, and of what day: a ticket is read long after. */
function titleSection({ tool, asOf }, day = "", ...counts) {
	const written = day === "" ? [] : [`Written on ${day}.`];
	return {
		head: [`# hvlint ${tool.version}\n`, [
			...counts,
			...written,
			asOfText(asOf)
		].join(" ")].join("\n"),
		items: [],
		noun: ""
	};
}
function verdictSection({ migrations }) {
	const items = migrations.map((migration) => {
		const { virtualMachine, from, to } = migration;
		const names = [
			virtualMachine,
			...from === null ? [] : [from],
			to
		].map((name) => markdownCode(name, "cell"));
		if (from === null) names.splice(1, 0, "unknown");
		const ids = migration.decidedBy.map((id) => markdownCode(id, "cell"));
		const why = ids.length > 0 ? `: ${listed$1(ids, mostIds)}` : "";
		const verdict = `**${verdictText(migration)}**${why}`;
		return row([
			...names,
			markdownText(wayText(migration), "cell"),
			verdict
		]);
	});
	return {
		head: table("Migrations", [
			"Machine",
			"From",
			"To",
			"Type",
			"Verdict"
		]),
		items,
		noun: "verdicts"
	};
}
/** The fewest changes that unblock each move of one machine. */
function changesSections(migrations) {
	const items = waysOutOf(migrations).map(({ hosts, changes, unknown }) => {
		const names = [...hosts, ...migrations.slice(0, 1).map((one) => one.virtualMachine)];
		return [
			`\nFor a move to ${markdownText(likewise(hosts), "line", names)}:\n`,
			...changes.map(({ fix, why }, index) => `${index + 1}. ${[...why === "" ? [] : [markdownText(why, "line", names)], `Fix: ${markdownFix(fix, "line", names)}`].join(" ")}`),
			...besides(unknown).map((one) => `\n${one}`)
		].join("\n");
	});
	return items.length === 0 ? [] : [{
		head: "## What unblocks it",
		items,
		noun: "hosts"
	}];
}
function checklistSection({ migrations }) {
	const order = [
		"blocked",
		"undecided",
		"allowed"
	];
	const items = migrations.toSorted((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict)).map((migration) => renderChecklist(migration));
	return {
		head: `## Preflight${migrations.some(({ time }) => time?.total) ? `\n\n${timeModel}` : ""}`,
		items,
		noun: "checklists"
	};
}
function renderChecklist(migration) {
	const { checks, skipped, virtualMachine, from, to } = migration;
	const names = [
		virtualMachine,
		from ?? "",
		to
	];
	const defaults = defaultsText(checks);
	const time = timeText(migration.time);
	return [
		`\n### Move ${markdownText(moveText(migration), "line", names)}: ${verdictText(migration)}\n`,
		`${markdownCode(migration.command, "line")}\n`,
		...time === void 0 ? [] : [`${markdownText(`Time: ${time}.`, "line", names)}\n`],
		...worstFirst(checks).flatMap((check) => renderCheck(check, names)),
		...boxesOfChecks(checks).map(({ withCommands, ruleIds }) => {
			const rules = ruleIds.map((ruleId) => markdownCode(ruleId, "line")).join(", ");
			return `- [ ] ${markdownFix(withCommands, "line", names)} (${rules})`;
		}),
		...skipped.map((ruleId) => `- [ ] turned off ${markdownCode(ruleId, "line")}`),
		...renderPassed(passedOf(checks), names),
		...defaults === "" ? [] : [`\n${markdownText(defaults, "line", [...names, ...namesOfDefaults(checks)])}`]
	].join("\n");
}
/** The objects whose facts defaults stood in for. */
function namesOfDefaults(checks) {
	return checks.flatMap(({ defaults = [] }) => defaults.map(({ object }) => object.name));
}
/** What passed folds away: a ticket is about the rest. */
function renderPassed(checks, names) {
	if (checks.length === 0) return [];
	return [
		`\n<details><summary>${count(checks.length, "check")} passed</summary>\n`,
		...checks.flatMap((check) => renderCheck(check, names)),
		"\n</details>"
	];
}
function renderCheck(check, ofMove) {
	const { ruleId, outcome, severity, message, fix, evidence, missing = [], more } = check;
	if (outcome === "open") return [];
	const names = [...ofMove, ...check.names ?? []];
	const note = outcome === "failed" && severity !== "error" ? ` (${severity}, does not block)` : "";
	const facts = wantsText(missing, factText, more);
	const said = {
		passed: markdownText(evidence ?? "", "line", names),
		failed: markdownText(message ?? "", "line", names),
		undecided: markdownFix(`for want of ${facts}`, "line", names)
	};
	return [
		`- ${marks[outcome]} ${markdownCode(ruleId, "line")}${note}: ${said[outcome]}`,
		...(fix?.split("\n") ?? []).map((one) => `  - Fix: ${markdownFix(one, "line", names)}`),
		...outcome === "failed" && facts !== "" ? [`  - Unknown: ${markdownFix(facts, "line", names)}`] : []
	];
}
function findingsSection(findings, sources) {
	const items = worstFindingsFirst(findings).map((finding) => {
		const { severity, ruleId, path, range, fix } = finding;
		const names = namesOf(finding);
		const source = sources.get(ruleId);
		const rule = markdownCode(ruleId, "cell");
		return row([
			severity,
			source === void 0 ? rule : `[${rule}](<${source}>)`,
			path === null ? "" : markdownCode(`${path}${range ? `:${range.start.line}` : ""}`, "cell"),
			`${markdownText(findingText(finding), "cell", names)}<br>Fix: ${markdownFix(fix, "cell", names)}`
		]);
	});
	return {
		head: table("Findings", [
			"Severity",
			"Rule",
			"Place",
			"What and how to fix it"
		]),
		items,
		noun: "findings"
	};
}
function exceptedSection(report) {
	const items = exceptedOf(report).map((finding) => row([
		markdownCode(finding.ruleId, "cell"),
		markdownText(findingText(finding), "cell", namesOf(finding)),
		markdownText(finding.reason ?? "", "cell"),
		markdownText(finding.until?.slice(0, 10) ?? "", "cell")
	]));
	return {
		head: table("Excepted", [
			"Rule",
			"What",
			"Why it may stand",
			"Until"
		]),
		items,
		noun: "exceptions"
	};
}
/** The names that the texts of a finding may hold. */
function namesOf({ subject, data }) {
	return [subject.name, ...Object.values(data).flat().map(String)];
}
function missingSection(facts) {
	const items = facts.map(({ fact, kind, objects, checks, shownBy }) => {
		const more = objects.length - mostNames;
		const of = [...objects.slice(0, mostNames).map((name) => markdownCode(name, "cell")), ...more > 0 ? [`${more} more`] : []].join(", ");
		const what = kind === "virtualMachine" ? "virtual machine" : kind;
		return row([
			markdownCode(fact, "cell"),
			what,
			of,
			String(checks),
			markdownFix(shownBy, "cell")
		]);
	});
	return {
		head: table("Missing facts", [
			"Fact",
			"Kind",
			"Objects",
			"Undecided checks",
			"Shown by"
		]),
		items,
		noun: "facts"
	};
}
function matrixSection(report) {
	const { hosts, rows } = matrixOf(report);
	const items = rows.map(({ machines, cells }) => row([listed$1(machines.map((machine) => markdownCode(machine, "cell")), mostNames), ...cells.map((cell) => cellWords[cell ?? "none"])]));
	return {
		head: table("Migrations", ["Machine", ...hosts.map((host) => markdownCode(host, "cell"))]),
		items,
		noun: "rows"
	};
}
/** What keeps the machines of each row from where they cannot go. */
function obstaclesSection(report) {
	const items = matrixOf(report).rows.flatMap(({ machines, obstacles }) => obstacles.map(({ check, hosts }) => row([
		...[machines, hosts].map((names) => listed$1(names.map((name) => markdownCode(name, "cell")), mostNames)),
		markdownCode(check.ruleId, "cell"),
		check.message === void 0 ? markdownFix(obstacleText(check), "cell", machines) : markdownText(check.message, "cell", check.names)
	])));
	return {
		head: table("What keeps them", [
			"Machine",
			"From",
			"Check",
			"Why"
		]),
		items,
		noun: "rows"
	};
}
function table(heading, columns) {
	return [
		`## ${heading}\n`,
		row(columns),
		row(columns.map(() => "---"))
	].join("\n");
}
function row(cells) {
	return `| ${cells.join(" | ")} |`;
}
// src/action.ts
/** The runner shows no summary of more than 1 MiB, and may write CRLF for each LF. */
const longestSummary = 983040;
/** The inputs as the command line that they stand for. */
function commandLine() {
	const flags = [
		"config",
		"preset",
		"fail-on",
		"fail-on-undecided",
		"baseline",
		"as-of"
	].flatMap((name) => {
		const value = getInput(name);
		return value ? [`--${name}=${value}`] : [];
	});
	const wanted = list("formats", /[\n,]/).filter((format) => format !== "github").map((format) => `--format=${format}`);
	const paths = list("paths", "\n");
	if (paths.includes("-")) throw new Failure("paths holds -, and a step has no standard input.");
	return [
		"lint",
		...flags,
		...sinceFlag(),
		...wanted,
		"--",
		...paths
	];
}
/** What findings have to be newer than to count: what the input says, else the base of a pull request. */
function sinceFlag() {
	const wanted = getInput("since");
	if (wanted) return wanted === "none" ? [] : [`--since=${wanted}`];
	const base = pullRequestBase(process.env);
	if (base && "lacks" in base) process.stdout.write(`${workflowCommand("notice", {}, `hvlint: every finding counts, not only what this pull request brings, nor is it known whether it changes what counts (hvlint.yaml, the baseline, exceptions): ${base.lacks}.`)}\n`);
	return base && "since" in base ? [`--since=${base.since}`] : [];
}
function list(input, separator) {
	return getInput(input).split(separator).map((entry) => entry.trim()).filter((entry) => entry !== "");
}
/** Goes where the inputs are meant. The paths of the reports start from the workspace all the same. */
function enterWorkspace() {
	enter("The workspace", process.env.GITHUB_WORKSPACE || ".");
	const workspace = {
		root: process.cwd(),
		confined: true
	};
	const folder = resolve(getInput("working-directory"));
	if (!isInside(workspace.root, folder)) throw new Failure("working-directory leads out of the workspace.");
	admit(folder, workspace);
	enter("working-directory", folder);
	return workspace;
}
function enter(name, folder) {
	try {
		process.chdir(folder);
	} catch (error) {
		throw new Failure(`${name} cannot be entered: ${error.message}.`);
	}
}
/** Prints a text of which the runner takes no line for a workflow command. */
function print(text) {
	const token = randomUUID();
	process.stdout.write(`::stop-commands::${token}\n${text.trimEnd()}\n::${token}::\n`);
}
/** Makes an annotation of something that went wrong. */
function annotate(problem) {
	const text = problem.split("\n").map(printable).join("\n");
	process.stdout.write(`${workflowCommand("error", {}, `hvlint: ${text}`)}\n`);
}
/** The worst verdict. Where the input has faults, a move may be planned that nothing could be read of. */
function verdictOf({ findings, summary }) {
	const { allowed, blocked, undecided } = summary.migrations;
	const isWhole = !findings.some(({ subject }) => subject.kind === "document");
	if (blocked > 0) return "blocked";
	if (undecided > 0 || !isWhole) return "undecided";
	return allowed > 0 ? "allowed" : "none";
}
function setOutputs({ report, written }, workspace) {
	const { errors, warnings, infos, undecided, migrations } = report.summary;
	const outputs = {
		errors,
		warnings,
		infos,
		undecided,
		verdict: verdictOf(report),
		"migrations-allowed": migrations.allowed,
		"migrations-blocked": migrations.blocked,
		"migrations-undecided": migrations.undecided,
		"report-paths": written.files.map((file) => shownPath(resolve(file), workspace)).join("\n")
	};
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
async function run() {
	const workspace = enterWorkspace();
	const result = await runLint(parseArguments(commandLine()), !process.env.NO_COLOR, workspace);
	const { report, context, written, output, reasons, exitCode } = result;
	process.exitCode = exitCode;
	setOutputs(result, workspace);
	for (const failure of written.failures) annotate(failure);
	process.stdout.write(renderGitHub(report, context));
	print([output, ...reasons.map(printable)].join("\n"));
	if (process.env.GITHUB_STEP_SUMMARY) appendFileSync(process.env.GITHUB_STEP_SUMMARY, renderMarkdownWithin(report, longestSummary));
}
/** Carries out the step that the environment of the process describes, and says how the process ends. */
async function main() {
	try {
		await run();
	} catch (error) {
		const isToldOf = error instanceof Failure;
		annotate(isToldOf ? error.message : `internal error: ${error.stack}`);
		process.exitCode = isToldOf ? error.exitCode : exitCodes.internal;
	}
}
main();
export { main };
