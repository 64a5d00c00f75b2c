import { _ as recognize, a as addFault, g as noManifest, i as unusableValues, n as convertUnits, o as addFaults, p as kindsWith, r as restoreTexts, t as validateDocument, x as rootSchema } from "./validate.js";
import { n as pointerOf, r as valueAt } from "./document.js";
import { t as lazily } from "./lazily.js";
import { a as inThousands, o as limits } from "./limits.js";
// src/generated/validators.ts
const validateCluster = validate21;
const schema6 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "cluster.schema.json",
	"type": "object",
	"required": [
		"apiVersion",
		"kind",
		"name"
	],
	"additionalProperties": false,
	"properties": {
		"apiVersion": { "$ref": "defs.schema.json.apiVersion" },
		"kind": { "const": "Cluster" },
		"name": { "$ref": "defs.schema.json.name" },
		"domain": { "type": ["string", "null"] },
		"operatingSystem": { "$ref": "defs.schema.json.windowsServerVersion" },
		"functionalLevel": {
			"type": "integer",
			"minimum": 0
		},
		"collected": { "$ref": "defs.schema.json.date" },
		"nodes": {
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "defs.schema.json.name" }
		},
		"quorum": { "$ref": "cluster.schema.json.quorum" },
		"networks": {
			"type": "array",
			"items": { "$ref": "cluster.schema.json.clusterNetwork" }
		},
		"disks": {
			"type": "array",
			"items": { "$ref": "cluster.schema.json.clusterDisk" }
		},
		"sharedVolumes": {
			"type": "array",
			"items": { "$ref": "cluster.schema.json.sharedVolume" }
		},
		"fileShares": {
			"type": "array",
			"items": { "$ref": "cluster.schema.json.fileShare" }
		},
		"storageSpacesDirect": { "anyOf": [{ "$ref": "cluster.schema.json.storageSpacesDirect" }, { "type": "null" }] },
		"roles": {
			"type": "array",
			"items": { "$ref": "cluster.schema.json.clusterRole" }
		},
		"maximumParallelMigrations": {
			"type": "integer",
			"minimum": 0
		},
		"dynamicQuorum": { "type": "boolean" },
		"sameSubnetDelay": {
			"type": "integer",
			"minimum": 0
		},
		"sameSubnetThreshold": {
			"type": "integer",
			"minimum": 0
		},
		"crossSubnetDelay": {
			"type": "integer",
			"minimum": 0
		},
		"crossSubnetThreshold": {
			"type": "integer",
			"minimum": 0
		},
		"quarantineThreshold": {
			"type": "integer",
			"minimum": 0
		},
		"quarantineDuration": {
			"type": "integer",
			"minimum": 0
		},
		"clusterEnforcedAntiAffinity": { "type": "boolean" },
		"affinityRules": {
			"type": "array",
			"items": { "$ref": "cluster.schema.json.affinityRule" }
		},
		"faultDomains": {
			"type": "array",
			"items": { "$ref": "cluster.schema.json.faultDomain" }
		},
		"blockCacheSize": { "$ref": "defs.schema.json.size" },
		"setup": {
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "cluster.schema.json.setupStep" }
		},
		"validation": { "$ref": "cluster.schema.json.validation" },
		"defaults": { "$ref": "cluster.schema.json.defaults" },
		"virtualMachines": {
			"type": "array",
			"items": { "$ref": "virtual-machine.schema.json.virtualMachine" }
		},
		"exceptions": { "$ref": "defs.schema.json.exceptions" },
		"migrations": {
			"type": "array",
			"items": { "$ref": "cluster.schema.json.plannedMigration" }
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if ("hvlint/v1" !== data) {
		const err0 = {
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "hvlint/v1" },
			message: "must be equal to constant"
		};
		if (vErrors === null) vErrors = [err0];
		else addFault(vErrors, err0);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
const pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "\\S" },
				message: "must match pattern \"\\S\""
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else addFault(vErrors, err1);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
const schema9 = {
	"$id": "defs.schema.json.windowsServerVersion",
	"tsType": "('2008R2' | '2012' | '2012R2' | '2016' | '1709' | '1803' | '2019' | '1809' | 'Azure Stack HCI 20H2' | '1903' | '1909' | '2004' | '20H2' | '2022' | 'Azure Stack HCI 21H2' | 'Azure Stack HCI 22H2' | '23H2' | 'Azure Local 23H2' | '2025' | 'Azure Local 24H2')",
	"enum": [
		"2008R2",
		"2012",
		"2012R2",
		"2016",
		"2019",
		"2022",
		"2025",
		"1709",
		"1803",
		"1809",
		"1903",
		"1909",
		"2004",
		"20H2",
		"23H2",
		"Azure Stack HCI 20H2",
		"Azure Stack HCI 21H2",
		"Azure Stack HCI 22H2",
		"Azure Local 23H2",
		"Azure Local 24H2",
		1709,
		1803,
		1809,
		1903,
		1909,
		2004,
		2012,
		2016,
		2019,
		2022,
		2025
	]
};
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "2008R2" || data === "2012" || data === "2012R2" || data === "2016" || data === "2019" || data === "2022" || data === "2025" || data === "1709" || data === "1803" || data === "1809" || data === "1903" || data === "1909" || data === "2004" || data === "20H2" || data === "23H2" || data === "Azure Stack HCI 20H2" || data === "Azure Stack HCI 21H2" || data === "Azure Stack HCI 22H2" || data === "Azure Local 23H2" || data === "Azure Local 24H2" || data === 1709 || data === 1803 || data === 1809 || data === 1903 || data === 1909 || data === 2004 || data === 2012 || data === 2016 || data === 2019 || data === 2022 || data === 2025)) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema9.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else addFault(vErrors, err0);
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
const pattern1 = /* @__PURE__ */ new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d))?$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern1.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d))?$" },
				message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d))?$\""
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else addFault(vErrors, err1);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
const schema11 = {
	"$id": "cluster.schema.json.quorum",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"type": { "enum": [
			"NodeMajority",
			"NodeAndDiskMajority",
			"NodeAndFileShareMajority",
			"NodeAndCloudMajority",
			"DiskOnly",
			"Majority"
		] },
		"witness": { "anyOf": [{ "$ref": "cluster.schema.json.witness" }, { "type": "null" }] }
	}
};
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "\\S" },
				message: "must match pattern \"\\S\""
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else addFault(vErrors, err1);
		errors++;
	}
	validate34.errors = vErrors;
	return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "disk" || key0 === "fileShare" || key0 === "cloud")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.disk !== void 0) {
			if (!validate24(data.disk, {
				instancePath: instancePath + "/disk",
				parentData: data,
				parentDataProperty: "disk",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.fileShare !== void 0) {
			if (!validate34(data.fileShare, {
				instancePath: instancePath + "/fileShare",
				parentData: data,
				parentDataProperty: "fileShare",
				rootData
			})) {
				vErrors = vErrors === null ? validate34.errors : addFaults(vErrors, validate34.errors);
				errors = vErrors.length;
			}
		}
		if (data.cloud !== void 0) {
			if (!validate24(data.cloud, {
				instancePath: instancePath + "/cloud",
				parentData: data,
				parentDataProperty: "cloud",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else addFault(vErrors, err2);
		errors++;
	}
	validate32.errors = vErrors;
	return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "type" || key0 === "witness")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (!(data0 === "NodeMajority" || data0 === "NodeAndDiskMajority" || data0 === "NodeAndFileShareMajority" || data0 === "NodeAndCloudMajority" || data0 === "DiskOnly" || data0 === "Majority")) {
				const err1 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.type.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
		}
		if (data.witness !== void 0) {
			let data1 = data.witness;
			const _errs4 = errors;
			let valid1 = false;
			const _errs5 = errors;
			if (!validate32(data1, {
				instancePath: instancePath + "/witness",
				parentData: data,
				parentDataProperty: "witness",
				rootData
			})) {
				vErrors = vErrors === null ? validate32.errors : addFaults(vErrors, validate32.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs5 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs6 = errors;
				if (data1 !== null) {
					const err2 = {
						instancePath: instancePath + "/witness",
						schemaPath: "#/properties/witness/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err2];
					else addFault(vErrors, err2);
					errors++;
				}
				var _valid0 = _errs6 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err3 = {
					instancePath: instancePath + "/witness",
					schemaPath: "#/properties/witness/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			} else {
				errors = _errs4;
				if (vErrors !== null) {
					if (_errs4) vErrors.length = _errs4;
					else vErrors = null;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else addFault(vErrors, err4);
		errors++;
	}
	validate31.errors = vErrors;
	return errors === 0;
}
const schema14 = {
	"$id": "cluster.schema.json.clusterNetwork",
	"type": "object",
	"required": ["name"],
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "defs.schema.json.name" },
		"role": { "enum": [
			"None",
			"Cluster",
			"ClusterAndClient"
		] },
		"subnet": { "anyOf": [{ "$ref": "defs.schema.json.subnet" }, {
			"type": "array",
			"items": { "$ref": "defs.schema.json.subnet" }
		}] },
		"state": { "enum": [
			"Unavailable",
			"Down",
			"Partitioned",
			"Up"
		] },
		"liveMigration": { "anyOf": [{ "$ref": "cluster.schema.json.networkLiveMigration" }, { "type": "null" }] }
	}
};
const pattern3 = /* @__PURE__ */ new RegExp("^[0-9A-Fa-f.:]+(/\\d{1,3})?$", "u");
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9A-Fa-f.:]+(/\\d{1,3})?$" },
				message: "must match pattern \"^[0-9A-Fa-f.:]+(/\\d{1,3})?$\""
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else addFault(vErrors, err1);
		errors++;
	}
	validate41.errors = vErrors;
	return errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "priority")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.priority !== void 0) {
			let data0 = data.priority;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/priority",
					schemaPath: "#/properties/priority/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/priority",
						schemaPath: "#/properties/priority/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err2];
					else addFault(vErrors, err2);
					errors++;
				}
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else addFault(vErrors, err3);
		errors++;
	}
	validate44.errors = vErrors;
	return errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "role" || key0 === "subnet" || key0 === "state" || key0 === "liveMigration")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.role !== void 0) {
			let data1 = data.role;
			if (!(data1 === "None" || data1 === "Cluster" || data1 === "ClusterAndClient")) {
				const err2 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/properties/role/enum",
					keyword: "enum",
					params: { allowedValues: schema14.properties.role.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.subnet !== void 0) {
			let data2 = data.subnet;
			const _errs5 = errors;
			let valid1 = false;
			const _errs6 = errors;
			if (!validate41(data2, {
				instancePath: instancePath + "/subnet",
				parentData: data,
				parentDataProperty: "subnet",
				rootData
			})) {
				vErrors = vErrors === null ? validate41.errors : addFaults(vErrors, validate41.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs6 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs7 = errors;
				if (Array.isArray(data2)) {
					const len0 = data2.length;
					for (let i0 = 0; i0 < len0; i0++) if (!validate41(data2[i0], {
						instancePath: instancePath + "/subnet/" + i0,
						parentData: data2,
						parentDataProperty: i0,
						rootData
					})) {
						vErrors = vErrors === null ? validate41.errors : addFaults(vErrors, validate41.errors);
						errors = vErrors.length;
					}
				} else {
					const err3 = {
						instancePath: instancePath + "/subnet",
						schemaPath: "#/properties/subnet/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err3];
					else addFault(vErrors, err3);
					errors++;
				}
				var _valid0 = _errs7 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err4 = {
					instancePath: instancePath + "/subnet",
					schemaPath: "#/properties/subnet/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err4];
				else addFault(vErrors, err4);
				errors++;
			} else {
				errors = _errs5;
				if (vErrors !== null) {
					if (_errs5) vErrors.length = _errs5;
					else vErrors = null;
				}
			}
		}
		if (data.state !== void 0) {
			let data4 = data.state;
			if (!(data4 === "Unavailable" || data4 === "Down" || data4 === "Partitioned" || data4 === "Up")) {
				const err5 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema14.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else addFault(vErrors, err5);
				errors++;
			}
		}
		if (data.liveMigration !== void 0) {
			let data5 = data.liveMigration;
			const _errs12 = errors;
			let valid4 = false;
			const _errs13 = errors;
			if (!validate44(data5, {
				instancePath: instancePath + "/liveMigration",
				parentData: data,
				parentDataProperty: "liveMigration",
				rootData
			})) {
				vErrors = vErrors === null ? validate44.errors : addFaults(vErrors, validate44.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs13 === errors;
			valid4 = valid4 || _valid1;
			if (!valid4) {
				const _errs14 = errors;
				if (data5 !== null) {
					const err6 = {
						instancePath: instancePath + "/liveMigration",
						schemaPath: "#/properties/liveMigration/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err6];
					else addFault(vErrors, err6);
					errors++;
				}
				var _valid1 = _errs14 === errors;
				valid4 = valid4 || _valid1;
			}
			if (!valid4) {
				const err7 = {
					instancePath: instancePath + "/liveMigration",
					schemaPath: "#/properties/liveMigration/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err7];
				else addFault(vErrors, err7);
				errors++;
			} else {
				errors = _errs12;
				if (vErrors !== null) {
					if (_errs12) vErrors.length = _errs12;
					else vErrors = null;
				}
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else addFault(vErrors, err8);
		errors++;
	}
	validate39.errors = vErrors;
	return errors === 0;
}
const schema17 = {
	"$id": "cluster.schema.json.clusterDisk",
	"type": "object",
	"required": ["name"],
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "defs.schema.json.name" },
		"lunId": { "$ref": "defs.schema.json.lunId" },
		"size": { "$ref": "defs.schema.json.size" },
		"partitionStyle": { "enum": [
			"MBR",
			"GPT",
			"RAW"
		] },
		"use": { "enum": [
			"Witness",
			"PassThrough",
			"Available",
			"Role"
		] },
		"state": { "enum": [
			"Online",
			"Offline",
			"Failed",
			"Pending"
		] },
		"path": { "type": ["string", "null"] },
		"owner": { "$ref": "defs.schema.json.name" }
	}
};
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "\\S" },
				message: "must match pattern \"\\S\""
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else addFault(vErrors, err1);
		errors++;
	}
	validate49.errors = vErrors;
	return errors === 0;
}
const schema19 = {
	"$id": "defs.schema.json.size",
	"tsType": "number",
	"type": ["integer", "string"],
	"minimum": 0,
	"pattern": "^\\d+(\\.\\d+)?\\s*([KMGTP]i?)?B$"
};
const pattern5 = /* @__PURE__ */ new RegExp("^\\d+(\\.\\d+)?\\s*([KMGTP]i?)?B$", "u");
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema19.type },
			message: "must be integer,string"
		};
		if (vErrors === null) vErrors = [err0];
		else addFault(vErrors, err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data < 0 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				message: "must be >= 0"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
	}
	if (typeof data === "string") {
		if (!pattern5.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\d+(\\.\\d+)?\\s*([KMGTP]i?)?B$" },
				message: "must match pattern \"^\\d+(\\.\\d+)?\\s*([KMGTP]i?)?B$\""
			};
			if (vErrors === null) vErrors = [err2];
			else addFault(vErrors, err2);
			errors++;
		}
	}
	validate51.errors = vErrors;
	return errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "lunId" || key0 === "size" || key0 === "partitionStyle" || key0 === "use" || key0 === "state" || key0 === "path" || key0 === "owner")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.lunId !== void 0) {
			if (!validate49(data.lunId, {
				instancePath: instancePath + "/lunId",
				parentData: data,
				parentDataProperty: "lunId",
				rootData
			})) {
				vErrors = vErrors === null ? validate49.errors : addFaults(vErrors, validate49.errors);
				errors = vErrors.length;
			}
		}
		if (data.size !== void 0) {
			if (!validate51(data.size, {
				instancePath: instancePath + "/size",
				parentData: data,
				parentDataProperty: "size",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.partitionStyle !== void 0) {
			let data3 = data.partitionStyle;
			if (!(data3 === "MBR" || data3 === "GPT" || data3 === "RAW")) {
				const err2 = {
					instancePath: instancePath + "/partitionStyle",
					schemaPath: "#/properties/partitionStyle/enum",
					keyword: "enum",
					params: { allowedValues: schema17.properties.partitionStyle.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.use !== void 0) {
			let data4 = data.use;
			if (!(data4 === "Witness" || data4 === "PassThrough" || data4 === "Available" || data4 === "Role")) {
				const err3 = {
					instancePath: instancePath + "/use",
					schemaPath: "#/properties/use/enum",
					keyword: "enum",
					params: { allowedValues: schema17.properties.use.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data5 = data.state;
			if (!(data5 === "Online" || data5 === "Offline" || data5 === "Failed" || data5 === "Pending")) {
				const err4 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema17.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err4];
				else addFault(vErrors, err4);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data6 = data.path;
			if (typeof data6 !== "string" && data6 !== null) {
				const err5 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: schema17.properties.path.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err5];
				else addFault(vErrors, err5);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			if (!validate24(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else addFault(vErrors, err6);
		errors++;
	}
	validate47.errors = vErrors;
	return errors === 0;
}
const schema20 = {
	"$id": "cluster.schema.json.sharedVolume",
	"type": "object",
	"required": ["name"],
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "defs.schema.json.name" },
		"path": { "$ref": "defs.schema.json.path" },
		"volumePath": { "$ref": "defs.schema.json.path" },
		"lunId": { "$ref": "defs.schema.json.lunId" },
		"busType": { "$ref": "defs.schema.json.name" },
		"fileSystem": { "enum": [
			"NTFS",
			"ReFS",
			"CSVFS_NTFS",
			"CSVFS_ReFS",
			"FAT32",
			"exFAT"
		] },
		"size": { "$ref": "defs.schema.json.size" },
		"free": { "$ref": "defs.schema.json.size" },
		"physicalSectorSize": { "$ref": "defs.schema.json.physicalSectorSize" },
		"logicalSectorSize": { "$ref": "defs.schema.json.logicalSectorSize" },
		"state": { "enum": [
			"Online",
			"Offline",
			"Failed",
			"Pending"
		] },
		"owner": { "$ref": "defs.schema.json.name" },
		"workloads": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.name" }
		}
	}
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		};
		if (vErrors === null) vErrors = [err0];
		else addFault(vErrors, err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data < 512 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 512
				},
				message: "must be >= 512"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
	}
	validate63.errors = vErrors;
	return errors === 0;
}
const schema22 = {
	"$id": "defs.schema.json.logicalSectorSize",
	"enum": [512, 4096]
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === 512 || data === 4096)) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema22.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else addFault(vErrors, err0);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema20.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.path !== void 0) {
			if (!validate34(data.path, {
				instancePath: instancePath + "/path",
				parentData: data,
				parentDataProperty: "path",
				rootData
			})) {
				vErrors = vErrors === null ? validate34.errors : addFaults(vErrors, validate34.errors);
				errors = vErrors.length;
			}
		}
		if (data.volumePath !== void 0) {
			if (!validate34(data.volumePath, {
				instancePath: instancePath + "/volumePath",
				parentData: data,
				parentDataProperty: "volumePath",
				rootData
			})) {
				vErrors = vErrors === null ? validate34.errors : addFaults(vErrors, validate34.errors);
				errors = vErrors.length;
			}
		}
		if (data.lunId !== void 0) {
			if (!validate49(data.lunId, {
				instancePath: instancePath + "/lunId",
				parentData: data,
				parentDataProperty: "lunId",
				rootData
			})) {
				vErrors = vErrors === null ? validate49.errors : addFaults(vErrors, validate49.errors);
				errors = vErrors.length;
			}
		}
		if (data.busType !== void 0) {
			if (!validate24(data.busType, {
				instancePath: instancePath + "/busType",
				parentData: data,
				parentDataProperty: "busType",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.fileSystem !== void 0) {
			let data5 = data.fileSystem;
			if (!(data5 === "NTFS" || data5 === "ReFS" || data5 === "CSVFS_NTFS" || data5 === "CSVFS_ReFS" || data5 === "FAT32" || data5 === "exFAT")) {
				const err2 = {
					instancePath: instancePath + "/fileSystem",
					schemaPath: "#/properties/fileSystem/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.fileSystem.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.size !== void 0) {
			if (!validate51(data.size, {
				instancePath: instancePath + "/size",
				parentData: data,
				parentDataProperty: "size",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.free !== void 0) {
			if (!validate51(data.free, {
				instancePath: instancePath + "/free",
				parentData: data,
				parentDataProperty: "free",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.physicalSectorSize !== void 0) {
			if (!validate63(data.physicalSectorSize, {
				instancePath: instancePath + "/physicalSectorSize",
				parentData: data,
				parentDataProperty: "physicalSectorSize",
				rootData
			})) {
				vErrors = vErrors === null ? validate63.errors : addFaults(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.logicalSectorSize !== void 0) {
			if (!validate65(data.logicalSectorSize, {
				instancePath: instancePath + "/logicalSectorSize",
				parentData: data,
				parentDataProperty: "logicalSectorSize",
				rootData
			})) {
				vErrors = vErrors === null ? validate65.errors : addFaults(vErrors, validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.state !== void 0) {
			let data10 = data.state;
			if (!(data10 === "Online" || data10 === "Offline" || data10 === "Failed" || data10 === "Pending")) {
				const err3 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			if (!validate24(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.workloads !== void 0) {
			let data12 = data.workloads;
			if (Array.isArray(data12)) {
				const len0 = data12.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate24(data12[i0], {
					instancePath: instancePath + "/workloads/" + i0,
					parentData: data12,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/workloads",
					schemaPath: "#/properties/workloads/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else addFault(vErrors, err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else addFault(vErrors, err5);
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
const pattern6 = /* @__PURE__ */ new RegExp("^\\d", "u");
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "continuouslyAvailable" || key0 === "dialect" || key0 === "fullAccess" || key0 === "readAccess" || key0 === "size" || key0 === "free")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.path !== void 0) {
			if (!validate34(data.path, {
				instancePath: instancePath + "/path",
				parentData: data,
				parentDataProperty: "path",
				rootData
			})) {
				vErrors = vErrors === null ? validate34.errors : addFaults(vErrors, validate34.errors);
				errors = vErrors.length;
			}
		}
		if (data.continuouslyAvailable !== void 0) {
			if (typeof data.continuouslyAvailable !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/continuouslyAvailable",
					schemaPath: "#/properties/continuouslyAvailable/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.dialect !== void 0) {
			let data2 = data.dialect;
			if (typeof data2 === "string") {
				if (!pattern6.test(data2)) {
					const err3 = {
						instancePath: instancePath + "/dialect",
						schemaPath: "#/properties/dialect/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d" },
						message: "must match pattern \"^\\d\""
					};
					if (vErrors === null) vErrors = [err3];
					else addFault(vErrors, err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/dialect",
					schemaPath: "#/properties/dialect/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else addFault(vErrors, err4);
				errors++;
			}
		}
		if (data.fullAccess !== void 0) {
			let data3 = data.fullAccess;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate24(data3[i0], {
					instancePath: instancePath + "/fullAccess/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/fullAccess",
					schemaPath: "#/properties/fullAccess/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err5];
				else addFault(vErrors, err5);
				errors++;
			}
		}
		if (data.readAccess !== void 0) {
			let data5 = data.readAccess;
			if (Array.isArray(data5)) {
				const len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate24(data5[i1], {
					instancePath: instancePath + "/readAccess/" + i1,
					parentData: data5,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/readAccess",
					schemaPath: "#/properties/readAccess/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else addFault(vErrors, err6);
				errors++;
			}
		}
		if (data.size !== void 0) {
			if (!validate51(data.size, {
				instancePath: instancePath + "/size",
				parentData: data,
				parentDataProperty: "size",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.free !== void 0) {
			if (!validate51(data.free, {
				instancePath: instancePath + "/free",
				parentData: data,
				parentDataProperty: "free",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else addFault(vErrors, err7);
		errors++;
	}
	validate70.errors = vErrors;
	return errors === 0;
}
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "poolSize" || key0 === "poolFree")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.poolSize !== void 0) {
			if (!validate51(data.poolSize, {
				instancePath: instancePath + "/poolSize",
				parentData: data,
				parentDataProperty: "poolSize",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.poolFree !== void 0) {
			if (!validate51(data.poolFree, {
				instancePath: instancePath + "/poolFree",
				parentData: data,
				parentDataProperty: "poolFree",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else addFault(vErrors, err1);
		errors++;
	}
	validate77.errors = vErrors;
	return errors === 0;
}
const schema25 = {
	"$id": "cluster.schema.json.clusterRole",
	"type": "object",
	"required": ["name"],
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "defs.schema.json.name" },
		"type": { "$ref": "defs.schema.json.name" },
		"owner": { "$ref": "defs.schema.json.name" },
		"state": { "enum": [
			"Online",
			"Offline",
			"Failed",
			"PartialOnline",
			"Pending"
		] }
	}
};
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "type" || key0 === "owner" || key0 === "state")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.type !== void 0) {
			if (!validate24(data.type, {
				instancePath: instancePath + "/type",
				parentData: data,
				parentDataProperty: "type",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0) {
			if (!validate24(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.state !== void 0) {
			let data3 = data.state;
			if (!(data3 === "Online" || data3 === "Offline" || data3 === "Failed" || data3 === "PartialOnline" || data3 === "Pending")) {
				const err2 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema25.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else addFault(vErrors, err3);
		errors++;
	}
	validate81.errors = vErrors;
	return errors === 0;
}
const schema26 = {
	"$id": "cluster.schema.json.affinityRule",
	"type": "object",
	"required": ["name"],
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "defs.schema.json.name" },
		"ruleType": { "enum": [
			"SameFaultDomain",
			"SameNode",
			"DifferentFaultDomain",
			"DifferentNode"
		] },
		"enabled": { "type": "boolean" },
		"softAntiAffinity": { "type": "boolean" },
		"groups": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.name" }
		}
	}
};
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "ruleType" || key0 === "enabled" || key0 === "softAntiAffinity" || key0 === "groups")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.ruleType !== void 0) {
			let data1 = data.ruleType;
			if (!(data1 === "SameFaultDomain" || data1 === "SameNode" || data1 === "DifferentFaultDomain" || data1 === "DifferentNode")) {
				const err2 = {
					instancePath: instancePath + "/ruleType",
					schemaPath: "#/properties/ruleType/enum",
					keyword: "enum",
					params: { allowedValues: schema26.properties.ruleType.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.enabled !== void 0) {
			if (typeof data.enabled !== "boolean") {
				const err3 = {
					instancePath: instancePath + "/enabled",
					schemaPath: "#/properties/enabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
		}
		if (data.softAntiAffinity !== void 0) {
			if (typeof data.softAntiAffinity !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/softAntiAffinity",
					schemaPath: "#/properties/softAntiAffinity/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err4];
				else addFault(vErrors, err4);
				errors++;
			}
		}
		if (data.groups !== void 0) {
			let data4 = data.groups;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate24(data4[i0], {
					instancePath: instancePath + "/groups/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/groups",
					schemaPath: "#/properties/groups/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err5];
				else addFault(vErrors, err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else addFault(vErrors, err6);
		errors++;
	}
	validate86.errors = vErrors;
	return errors === 0;
}
const schema27 = {
	"$id": "cluster.schema.json.faultDomain",
	"type": "object",
	"required": ["name"],
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "defs.schema.json.name" },
		"type": { "enum": [
			"Site",
			"Rack",
			"Chassis",
			"Node"
		] },
		"parentName": { "type": ["string", "null"] }
	}
};
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "type" || key0 === "parentName")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.type !== void 0) {
			let data1 = data.type;
			if (!(data1 === "Site" || data1 === "Rack" || data1 === "Chassis" || data1 === "Node")) {
				const err2 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema27.properties.type.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.parentName !== void 0) {
			let data2 = data.parentName;
			if (typeof data2 !== "string" && data2 !== null) {
				const err3 = {
					instancePath: instancePath + "/parentName",
					schemaPath: "#/properties/parentName/type",
					keyword: "type",
					params: { type: schema27.properties.parentName.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else addFault(vErrors, err4);
		errors++;
	}
	validate90.errors = vErrors;
	return errors === 0;
}
const schema28 = {
	"$id": "cluster.schema.json.setupStep",
	"type": "object",
	"required": ["step"],
	"additionalProperties": false,
	"properties": {
		"step": { "enum": [
			"ConnectNetworks",
			"ConnectStorage",
			"FormatDisk",
			"ClearDrives",
			"InstallUpdates",
			"JoinDomain",
			"InstallFeature",
			"CreateVirtualSwitch",
			"PrestageClusterNameObject",
			"ValidateCluster",
			"CreateCluster",
			"AddNode",
			"SetQuorum",
			"EnableCsv",
			"AddClusterDisk",
			"AddClusterSharedVolume",
			"EnableStorageSpacesDirect",
			"CreateVolume",
			"SetLiveMigrationNetworks",
			"SetDefaultPaths",
			"CreateVirtualMachine",
			"AddVirtualMachineRole",
			"AddGpuToPool",
			"AssignGpu",
			"CreateReplicaBroker",
			"EnableReplication",
			"TestFailover",
			"EnterProduction",
			"StopClusterAwareUpdating",
			"BackUp",
			"DrainNode",
			"EvictNode",
			"RemoveLbfoTeam",
			"UpgradeNode",
			"ResumeNode",
			"UpdateFunctionalLevel",
			"UpdateStoragePool",
			"UpdateVirtualMachineVersion",
			"StartClusterAwareUpdating"
		] },
		"node": { "$ref": "defs.schema.json.name" },
		"feature": { "$ref": "defs.schema.json.name" },
		"disk": { "$ref": "defs.schema.json.name" },
		"volume": { "$ref": "defs.schema.json.name" },
		"switch": { "$ref": "defs.schema.json.name" },
		"virtualMachine": { "$ref": "defs.schema.json.name" },
		"version": { "$ref": "defs.schema.json.windowsServerVersion" }
	}
};
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.step === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "step" },
				message: "must have required property 'step'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "step" || key0 === "node" || key0 === "feature" || key0 === "disk" || key0 === "volume" || key0 === "switch" || key0 === "virtualMachine" || key0 === "version")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.step !== void 0) {
			let data0 = data.step;
			if (!(data0 === "ConnectNetworks" || data0 === "ConnectStorage" || data0 === "FormatDisk" || data0 === "ClearDrives" || data0 === "InstallUpdates" || data0 === "JoinDomain" || data0 === "InstallFeature" || data0 === "CreateVirtualSwitch" || data0 === "PrestageClusterNameObject" || data0 === "ValidateCluster" || data0 === "CreateCluster" || data0 === "AddNode" || data0 === "SetQuorum" || data0 === "EnableCsv" || data0 === "AddClusterDisk" || data0 === "AddClusterSharedVolume" || data0 === "EnableStorageSpacesDirect" || data0 === "CreateVolume" || data0 === "SetLiveMigrationNetworks" || data0 === "SetDefaultPaths" || data0 === "CreateVirtualMachine" || data0 === "AddVirtualMachineRole" || data0 === "AddGpuToPool" || data0 === "AssignGpu" || data0 === "CreateReplicaBroker" || data0 === "EnableReplication" || data0 === "TestFailover" || data0 === "EnterProduction" || data0 === "StopClusterAwareUpdating" || data0 === "BackUp" || data0 === "DrainNode" || data0 === "EvictNode" || data0 === "RemoveLbfoTeam" || data0 === "UpgradeNode" || data0 === "ResumeNode" || data0 === "UpdateFunctionalLevel" || data0 === "UpdateStoragePool" || data0 === "UpdateVirtualMachineVersion" || data0 === "StartClusterAwareUpdating")) {
				const err2 = {
					instancePath: instancePath + "/step",
					schemaPath: "#/properties/step/enum",
					keyword: "enum",
					params: { allowedValues: schema28.properties.step.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.node !== void 0) {
			if (!validate24(data.node, {
				instancePath: instancePath + "/node",
				parentData: data,
				parentDataProperty: "node",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.feature !== void 0) {
			if (!validate24(data.feature, {
				instancePath: instancePath + "/feature",
				parentData: data,
				parentDataProperty: "feature",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.disk !== void 0) {
			if (!validate24(data.disk, {
				instancePath: instancePath + "/disk",
				parentData: data,
				parentDataProperty: "disk",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.volume !== void 0) {
			if (!validate24(data.volume, {
				instancePath: instancePath + "/volume",
				parentData: data,
				parentDataProperty: "volume",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.switch !== void 0) {
			if (!validate24(data.switch, {
				instancePath: instancePath + "/switch",
				parentData: data,
				parentDataProperty: "switch",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.virtualMachine !== void 0) {
			if (!validate24(data.virtualMachine, {
				instancePath: instancePath + "/virtualMachine",
				parentData: data,
				parentDataProperty: "virtualMachine",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			if (!validate26(data.version, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData
			})) {
				vErrors = vErrors === null ? validate26.errors : addFaults(vErrors, validate26.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else addFault(vErrors, err3);
		errors++;
	}
	validate94.errors = vErrors;
	return errors === 0;
}
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "date" || key0 === "nodes" || key0 === "failed" || key0 === "warned" || key0 === "canceled")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.date !== void 0) {
			if (!validate28(data.date, {
				instancePath: instancePath + "/date",
				parentData: data,
				parentDataProperty: "date",
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : addFaults(vErrors, validate28.errors);
				errors = vErrors.length;
			}
		}
		if (data.nodes !== void 0) {
			let data1 = data.nodes;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate24(data1[i0], {
					instancePath: instancePath + "/nodes/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/nodes",
					schemaPath: "#/properties/nodes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
		}
		if (data.failed !== void 0) {
			let data3 = data.failed;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate24(data3[i1], {
					instancePath: instancePath + "/failed/" + i1,
					parentData: data3,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/failed",
					schemaPath: "#/properties/failed/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.warned !== void 0) {
			let data5 = data.warned;
			if (Array.isArray(data5)) {
				const len2 = data5.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate24(data5[i2], {
					instancePath: instancePath + "/warned/" + i2,
					parentData: data5,
					parentDataProperty: i2,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/warned",
					schemaPath: "#/properties/warned/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
		}
		if (data.canceled !== void 0) {
			let data7 = data.canceled;
			if (Array.isArray(data7)) {
				const len3 = data7.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate24(data7[i3], {
					instancePath: instancePath + "/canceled/" + i3,
					parentData: data7,
					parentDataProperty: i3,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/canceled",
					schemaPath: "#/properties/canceled/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else addFault(vErrors, err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else addFault(vErrors, err5);
		errors++;
	}
	validate103.errors = vErrors;
	return errors === 0;
}
const schema31 = {
	"$id": "defaults.schema.json.virtualMachineDefaults",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"state": { "enum": [
			"Running",
			"Off",
			"Saved",
			"Paused",
			"Starting",
			"Stopping",
			"Saving",
			"Resuming",
			"Other"
		] },
		"operationalStatus": {
			"type": "array",
			"items": { "enum": [
				"Ok",
				"Degraded",
				"PredictiveFailure",
				"InService",
				"Dormant",
				"SupportingEntityInError",
				"Stressed",
				"ApplyingSnapshot",
				"CreatingSnapshot",
				"DeletingSnapshot",
				"WaitingToStart",
				"MergingDisks",
				"ExportingVirtualMachine",
				"MigratingVirtualMachine",
				"BackingUp",
				"BackingUpVirtualMachine",
				"ModifyingUpVirtualMachine",
				"StorageMigrationPhaseOne",
				"StorageMigrationPhaseTwo",
				"MigratingPlannedVm",
				"CheckingCompatibility",
				"ApplicationCriticalState",
				"CommunicationTimedOut",
				"CommunicationFailed",
				"NoIommu",
				"NoIovSupportInNic",
				"SwitchNotInIovMode",
				"IovBlockedByPolicy",
				"IovNoAvailResources",
				"IovGuestDriversNeeded",
				"CriticalIoError"
			] }
		},
		"generation": { "enum": [1, 2] },
		"version": {
			"tsType": "string | null",
			"type": [
				"string",
				"number",
				"null"
			],
			"pattern": "^\\d+\\.\\d+$"
		},
		"highlyAvailable": { "type": "boolean" },
		"template": { "type": "boolean" },
		"possibleOwners": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.name" }
		},
		"preferredOwners": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.name" }
		},
		"antiAffinityClassNames": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.name" }
		},
		"migration": { "enum": ["Live", "Quick"] },
		"automaticStartAction": { "enum": [
			"Nothing",
			"StartIfRunning",
			"Start"
		] },
		"automaticStopAction": { "enum": [
			"TurnOff",
			"Save",
			"ShutDown"
		] },
		"checkpointType": { "enum": [
			"Disabled",
			"Production",
			"ProductionOnly",
			"Standard"
		] },
		"processor": { "$ref": "virtual-machine.schema.json.virtualProcessor" },
		"memory": { "$ref": "virtual-machine.schema.json.virtualMemory" },
		"path": { "$ref": "defs.schema.json.path" },
		"sizeOfSystemFiles": { "$ref": "defs.schema.json.size" },
		"checkpointPath": { "$ref": "defs.schema.json.path" },
		"smartPagingFilePath": { "$ref": "defs.schema.json.path" },
		"hardDrives": {
			"type": "array",
			"items": { "$ref": "virtual-machine.schema.json.hardDrive" }
		},
		"dvdDrives": {
			"type": "array",
			"items": { "$ref": "virtual-machine.schema.json.dvdDrive" }
		},
		"scsiControllers": {
			"type": "integer",
			"minimum": 0
		},
		"allowFullSCSICommandSet": { "type": "boolean" },
		"allowReducedFcRedundancy": { "type": "boolean" },
		"networkAdapters": {
			"type": "array",
			"items": { "$ref": "virtual-machine.schema.json.virtualNetworkAdapter" }
		},
		"fibreChannelHostBusAdapters": {
			"type": "array",
			"items": { "$ref": "virtual-machine.schema.json.fibreChannelHostBusAdapter" }
		},
		"comPorts": {
			"type": "array",
			"items": { "$ref": "virtual-machine.schema.json.comPort" }
		},
		"floppyDrives": {
			"type": "array",
			"items": { "$ref": "virtual-machine.schema.json.floppyDrive" }
		},
		"assignableDevices": {
			"type": "array",
			"items": { "$ref": "virtual-machine.schema.json.assignableDevice" }
		},
		"gpuPartitionAdapters": {
			"type": "array",
			"items": { "$ref": "virtual-machine.schema.json.gpuPartitionAdapter" }
		},
		"usbDevices": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.name" }
		},
		"persistentMemory": { "type": "boolean" },
		"security": { "$ref": "virtual-machine.schema.json.security" },
		"integrationServices": { "$ref": "virtual-machine.schema.json.integrationServices" },
		"replication": { "anyOf": [{ "$ref": "virtual-machine.schema.json.replication" }, { "type": "null" }] },
		"lastSuccessfulBackup": {
			"type": ["string", "null"],
			"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d))?$"
		},
		"checkpoints": {
			"type": "array",
			"items": { "$ref": "virtual-machine.schema.json.checkpoint" }
		},
		"guest": { "$ref": "virtual-machine.schema.json.guest" },
		"installation": { "$ref": "virtual-machine.schema.json.installation" },
		"plannedUpdates": {
			"type": "array",
			"items": { "$ref": "virtual-machine.schema.json.plannedUpdate" }
		}
	}
};
const pattern7 = /* @__PURE__ */ new RegExp("^\\d+\\.\\d+$", "u");
const schema32 = {
	"$id": "virtual-machine.schema.json.virtualProcessor",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"count": {
			"type": "integer",
			"minimum": 1
		},
		"maximumCountPerNumaNode": {
			"type": "integer",
			"minimum": 1
		},
		"compatibilityForMigrationEnabled": { "type": "boolean" },
		"compatibilityForMigrationMode": { "enum": ["MinimumFeatureSet", "CommonClusterFeatureSet"] },
		"compatibilityForOlderOperatingSystemsEnabled": { "type": "boolean" },
		"exposeVirtualizationExtensions": { "type": "boolean" },
		"resourcePool": { "$ref": "defs.schema.json.name" },
		"features": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.name" }
		}
	}
};
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "count" || key0 === "maximumCountPerNumaNode" || key0 === "compatibilityForMigrationEnabled" || key0 === "compatibilityForMigrationMode" || key0 === "compatibilityForOlderOperatingSystemsEnabled" || key0 === "exposeVirtualizationExtensions" || key0 === "resourcePool" || key0 === "features")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.count !== void 0) {
			let data0 = data.count;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/properties/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/properties/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err2];
					else addFault(vErrors, err2);
					errors++;
				}
			}
		}
		if (data.maximumCountPerNumaNode !== void 0) {
			let data1 = data.maximumCountPerNumaNode;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err3 = {
					instancePath: instancePath + "/maximumCountPerNumaNode",
					schemaPath: "#/properties/maximumCountPerNumaNode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err4 = {
						instancePath: instancePath + "/maximumCountPerNumaNode",
						schemaPath: "#/properties/maximumCountPerNumaNode/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err4];
					else addFault(vErrors, err4);
					errors++;
				}
			}
		}
		if (data.compatibilityForMigrationEnabled !== void 0) {
			if (typeof data.compatibilityForMigrationEnabled !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/compatibilityForMigrationEnabled",
					schemaPath: "#/properties/compatibilityForMigrationEnabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err5];
				else addFault(vErrors, err5);
				errors++;
			}
		}
		if (data.compatibilityForMigrationMode !== void 0) {
			let data3 = data.compatibilityForMigrationMode;
			if (!(data3 === "MinimumFeatureSet" || data3 === "CommonClusterFeatureSet")) {
				const err6 = {
					instancePath: instancePath + "/compatibilityForMigrationMode",
					schemaPath: "#/properties/compatibilityForMigrationMode/enum",
					keyword: "enum",
					params: { allowedValues: schema32.properties.compatibilityForMigrationMode.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else addFault(vErrors, err6);
				errors++;
			}
		}
		if (data.compatibilityForOlderOperatingSystemsEnabled !== void 0) {
			if (typeof data.compatibilityForOlderOperatingSystemsEnabled !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/compatibilityForOlderOperatingSystemsEnabled",
					schemaPath: "#/properties/compatibilityForOlderOperatingSystemsEnabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err7];
				else addFault(vErrors, err7);
				errors++;
			}
		}
		if (data.exposeVirtualizationExtensions !== void 0) {
			if (typeof data.exposeVirtualizationExtensions !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/exposeVirtualizationExtensions",
					schemaPath: "#/properties/exposeVirtualizationExtensions/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err8];
				else addFault(vErrors, err8);
				errors++;
			}
		}
		if (data.resourcePool !== void 0) {
			if (!validate24(data.resourcePool, {
				instancePath: instancePath + "/resourcePool",
				parentData: data,
				parentDataProperty: "resourcePool",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.features !== void 0) {
			let data7 = data.features;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate24(data7[i0], {
					instancePath: instancePath + "/features/" + i0,
					parentData: data7,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/features",
					schemaPath: "#/properties/features/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err9];
				else addFault(vErrors, err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else addFault(vErrors, err10);
		errors++;
	}
	validate115.errors = vErrors;
	return errors === 0;
}
const schema33 = {
	"$id": "virtual-machine.schema.json.virtualMemory",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"startup": { "$ref": "defs.schema.json.size" },
		"dynamic": { "type": "boolean" },
		"resourcePool": { "$ref": "defs.schema.json.name" },
		"minimum": { "$ref": "defs.schema.json.size" },
		"maximum": { "$ref": "defs.schema.json.size" },
		"buffer": {
			"type": "integer",
			"minimum": 0
		},
		"maximumPerNumaNode": { "$ref": "defs.schema.json.size" },
		"priority": {
			"type": "integer",
			"minimum": 0,
			"maximum": 100
		},
		"assigned": { "$ref": "defs.schema.json.size" },
		"demand": { "$ref": "defs.schema.json.size" },
		"dirtyRate": { "$ref": "defs.schema.json.size" }
	}
};
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema33.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.startup !== void 0) {
			if (!validate51(data.startup, {
				instancePath: instancePath + "/startup",
				parentData: data,
				parentDataProperty: "startup",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.dynamic !== void 0) {
			if (typeof data.dynamic !== "boolean") {
				const err1 = {
					instancePath: instancePath + "/dynamic",
					schemaPath: "#/properties/dynamic/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
		}
		if (data.resourcePool !== void 0) {
			if (!validate24(data.resourcePool, {
				instancePath: instancePath + "/resourcePool",
				parentData: data,
				parentDataProperty: "resourcePool",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.minimum !== void 0) {
			if (!validate51(data.minimum, {
				instancePath: instancePath + "/minimum",
				parentData: data,
				parentDataProperty: "minimum",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.maximum !== void 0) {
			if (!validate51(data.maximum, {
				instancePath: instancePath + "/maximum",
				parentData: data,
				parentDataProperty: "maximum",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.buffer !== void 0) {
			let data5 = data.buffer;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err2 = {
					instancePath: instancePath + "/buffer",
					schemaPath: "#/properties/buffer/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					const err3 = {
						instancePath: instancePath + "/buffer",
						schemaPath: "#/properties/buffer/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err3];
					else addFault(vErrors, err3);
					errors++;
				}
			}
		}
		if (data.maximumPerNumaNode !== void 0) {
			if (!validate51(data.maximumPerNumaNode, {
				instancePath: instancePath + "/maximumPerNumaNode",
				parentData: data,
				parentDataProperty: "maximumPerNumaNode",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.priority !== void 0) {
			let data7 = data.priority;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err4 = {
					instancePath: instancePath + "/priority",
					schemaPath: "#/properties/priority/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err4];
				else addFault(vErrors, err4);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 100 || isNaN(data7)) {
					const err5 = {
						instancePath: instancePath + "/priority",
						schemaPath: "#/properties/priority/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err5];
					else addFault(vErrors, err5);
					errors++;
				}
				if (data7 < 0 || isNaN(data7)) {
					const err6 = {
						instancePath: instancePath + "/priority",
						schemaPath: "#/properties/priority/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err6];
					else addFault(vErrors, err6);
					errors++;
				}
			}
		}
		if (data.assigned !== void 0) {
			if (!validate51(data.assigned, {
				instancePath: instancePath + "/assigned",
				parentData: data,
				parentDataProperty: "assigned",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.demand !== void 0) {
			if (!validate51(data.demand, {
				instancePath: instancePath + "/demand",
				parentData: data,
				parentDataProperty: "demand",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.dirtyRate !== void 0) {
			if (!validate51(data.dirtyRate, {
				instancePath: instancePath + "/dirtyRate",
				parentData: data,
				parentDataProperty: "dirtyRate",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else addFault(vErrors, err7);
		errors++;
	}
	validate119.errors = vErrors;
	return errors === 0;
}
const schema34 = {
	"$id": "virtual-machine.schema.json.hardDrive",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"path": {
			"type": ["string", "null"],
			"pattern": "\\S"
		},
		"type": { "enum": [
			"Fixed",
			"Dynamic",
			"Differencing"
		] },
		"size": { "$ref": "defs.schema.json.size" },
		"physicalSectorSize": {
			"type": "integer",
			"minimum": 512
		},
		"alignment": { "enum": [0, 1] },
		"fileSize": { "$ref": "defs.schema.json.size" },
		"parents": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.path" }
		},
		"parentsFileSize": { "$ref": "defs.schema.json.size" },
		"shared": { "type": "boolean" },
		"passThrough": { "type": "boolean" },
		"lunId": { "$ref": "defs.schema.json.lunId" },
		"resourcePool": { "$ref": "defs.schema.json.name" },
		"minimumIOPS": {
			"type": "integer",
			"minimum": 0
		},
		"maximumIOPS": {
			"type": "integer",
			"minimum": 0
		},
		"pagingFile": { "type": "boolean" },
		"diskNumber": {
			"type": "integer",
			"minimum": 0
		},
		"controllerType": { "enum": [
			"IDE",
			"SCSI",
			"PMEM"
		] },
		"controllerNumber": {
			"type": "integer",
			"minimum": 0
		},
		"controllerLocation": {
			"type": "integer",
			"minimum": 0
		}
	}
};
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema34.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 !== "string" && data0 !== null) {
				const err1 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: schema34.properties.path.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err2];
					else addFault(vErrors, err2);
					errors++;
				}
			}
		}
		if (data.type !== void 0) {
			let data1 = data.type;
			if (!(data1 === "Fixed" || data1 === "Dynamic" || data1 === "Differencing")) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema34.properties.type.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
		}
		if (data.size !== void 0) {
			if (!validate51(data.size, {
				instancePath: instancePath + "/size",
				parentData: data,
				parentDataProperty: "size",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.physicalSectorSize !== void 0) {
			let data3 = data.physicalSectorSize;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err4 = {
					instancePath: instancePath + "/physicalSectorSize",
					schemaPath: "#/properties/physicalSectorSize/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err4];
				else addFault(vErrors, err4);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 512 || isNaN(data3)) {
					const err5 = {
						instancePath: instancePath + "/physicalSectorSize",
						schemaPath: "#/properties/physicalSectorSize/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 512
						},
						message: "must be >= 512"
					};
					if (vErrors === null) vErrors = [err5];
					else addFault(vErrors, err5);
					errors++;
				}
			}
		}
		if (data.alignment !== void 0) {
			let data4 = data.alignment;
			if (!(data4 === 0 || data4 === 1)) {
				const err6 = {
					instancePath: instancePath + "/alignment",
					schemaPath: "#/properties/alignment/enum",
					keyword: "enum",
					params: { allowedValues: schema34.properties.alignment.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else addFault(vErrors, err6);
				errors++;
			}
		}
		if (data.fileSize !== void 0) {
			if (!validate51(data.fileSize, {
				instancePath: instancePath + "/fileSize",
				parentData: data,
				parentDataProperty: "fileSize",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.parents !== void 0) {
			let data6 = data.parents;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate34(data6[i0], {
					instancePath: instancePath + "/parents/" + i0,
					parentData: data6,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate34.errors : addFaults(vErrors, validate34.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/parents",
					schemaPath: "#/properties/parents/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err7];
				else addFault(vErrors, err7);
				errors++;
			}
		}
		if (data.parentsFileSize !== void 0) {
			if (!validate51(data.parentsFileSize, {
				instancePath: instancePath + "/parentsFileSize",
				parentData: data,
				parentDataProperty: "parentsFileSize",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.shared !== void 0) {
			if (typeof data.shared !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/shared",
					schemaPath: "#/properties/shared/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err8];
				else addFault(vErrors, err8);
				errors++;
			}
		}
		if (data.passThrough !== void 0) {
			if (typeof data.passThrough !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/passThrough",
					schemaPath: "#/properties/passThrough/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err9];
				else addFault(vErrors, err9);
				errors++;
			}
		}
		if (data.lunId !== void 0) {
			if (!validate49(data.lunId, {
				instancePath: instancePath + "/lunId",
				parentData: data,
				parentDataProperty: "lunId",
				rootData
			})) {
				vErrors = vErrors === null ? validate49.errors : addFaults(vErrors, validate49.errors);
				errors = vErrors.length;
			}
		}
		if (data.resourcePool !== void 0) {
			if (!validate24(data.resourcePool, {
				instancePath: instancePath + "/resourcePool",
				parentData: data,
				parentDataProperty: "resourcePool",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.minimumIOPS !== void 0) {
			let data13 = data.minimumIOPS;
			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
				const err10 = {
					instancePath: instancePath + "/minimumIOPS",
					schemaPath: "#/properties/minimumIOPS/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err10];
				else addFault(vErrors, err10);
				errors++;
			}
			if (typeof data13 == "number" && isFinite(data13)) {
				if (data13 < 0 || isNaN(data13)) {
					const err11 = {
						instancePath: instancePath + "/minimumIOPS",
						schemaPath: "#/properties/minimumIOPS/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err11];
					else addFault(vErrors, err11);
					errors++;
				}
			}
		}
		if (data.maximumIOPS !== void 0) {
			let data14 = data.maximumIOPS;
			if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
				const err12 = {
					instancePath: instancePath + "/maximumIOPS",
					schemaPath: "#/properties/maximumIOPS/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err12];
				else addFault(vErrors, err12);
				errors++;
			}
			if (typeof data14 == "number" && isFinite(data14)) {
				if (data14 < 0 || isNaN(data14)) {
					const err13 = {
						instancePath: instancePath + "/maximumIOPS",
						schemaPath: "#/properties/maximumIOPS/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err13];
					else addFault(vErrors, err13);
					errors++;
				}
			}
		}
		if (data.pagingFile !== void 0) {
			if (typeof data.pagingFile !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/pagingFile",
					schemaPath: "#/properties/pagingFile/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err14];
				else addFault(vErrors, err14);
				errors++;
			}
		}
		if (data.diskNumber !== void 0) {
			let data16 = data.diskNumber;
			if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
				const err15 = {
					instancePath: instancePath + "/diskNumber",
					schemaPath: "#/properties/diskNumber/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err15];
				else addFault(vErrors, err15);
				errors++;
			}
			if (typeof data16 == "number" && isFinite(data16)) {
				if (data16 < 0 || isNaN(data16)) {
					const err16 = {
						instancePath: instancePath + "/diskNumber",
						schemaPath: "#/properties/diskNumber/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err16];
					else addFault(vErrors, err16);
					errors++;
				}
			}
		}
		if (data.controllerType !== void 0) {
			let data17 = data.controllerType;
			if (!(data17 === "IDE" || data17 === "SCSI" || data17 === "PMEM")) {
				const err17 = {
					instancePath: instancePath + "/controllerType",
					schemaPath: "#/properties/controllerType/enum",
					keyword: "enum",
					params: { allowedValues: schema34.properties.controllerType.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err17];
				else addFault(vErrors, err17);
				errors++;
			}
		}
		if (data.controllerNumber !== void 0) {
			let data18 = data.controllerNumber;
			if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
				const err18 = {
					instancePath: instancePath + "/controllerNumber",
					schemaPath: "#/properties/controllerNumber/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err18];
				else addFault(vErrors, err18);
				errors++;
			}
			if (typeof data18 == "number" && isFinite(data18)) {
				if (data18 < 0 || isNaN(data18)) {
					const err19 = {
						instancePath: instancePath + "/controllerNumber",
						schemaPath: "#/properties/controllerNumber/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err19];
					else addFault(vErrors, err19);
					errors++;
				}
			}
		}
		if (data.controllerLocation !== void 0) {
			let data19 = data.controllerLocation;
			if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
				const err20 = {
					instancePath: instancePath + "/controllerLocation",
					schemaPath: "#/properties/controllerLocation/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err20];
				else addFault(vErrors, err20);
				errors++;
			}
			if (typeof data19 == "number" && isFinite(data19)) {
				if (data19 < 0 || isNaN(data19)) {
					const err21 = {
						instancePath: instancePath + "/controllerLocation",
						schemaPath: "#/properties/controllerLocation/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err21];
					else addFault(vErrors, err21);
					errors++;
				}
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err22];
		else addFault(vErrors, err22);
		errors++;
	}
	validate133.errors = vErrors;
	return errors === 0;
}
const schema35 = {
	"$id": "virtual-machine.schema.json.dvdDrive",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"media": { "enum": [
			"None",
			"Iso",
			"Physical"
		] },
		"path": { "type": ["string", "null"] },
		"device": { "type": ["string", "null"] },
		"controllerType": { "enum": ["IDE", "SCSI"] },
		"controllerNumber": {
			"type": "integer",
			"minimum": 0
		},
		"controllerLocation": {
			"type": "integer",
			"minimum": 0
		}
	}
};
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "media" || key0 === "path" || key0 === "device" || key0 === "controllerType" || key0 === "controllerNumber" || key0 === "controllerLocation")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.media !== void 0) {
			let data0 = data.media;
			if (!(data0 === "None" || data0 === "Iso" || data0 === "Physical")) {
				const err1 = {
					instancePath: instancePath + "/media",
					schemaPath: "#/properties/media/enum",
					keyword: "enum",
					params: { allowedValues: schema35.properties.media.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data1 = data.path;
			if (typeof data1 !== "string" && data1 !== null) {
				const err2 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: schema35.properties.path.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.device !== void 0) {
			let data2 = data.device;
			if (typeof data2 !== "string" && data2 !== null) {
				const err3 = {
					instancePath: instancePath + "/device",
					schemaPath: "#/properties/device/type",
					keyword: "type",
					params: { type: schema35.properties.device.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
		}
		if (data.controllerType !== void 0) {
			let data3 = data.controllerType;
			if (!(data3 === "IDE" || data3 === "SCSI")) {
				const err4 = {
					instancePath: instancePath + "/controllerType",
					schemaPath: "#/properties/controllerType/enum",
					keyword: "enum",
					params: { allowedValues: schema35.properties.controllerType.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err4];
				else addFault(vErrors, err4);
				errors++;
			}
		}
		if (data.controllerNumber !== void 0) {
			let data4 = data.controllerNumber;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err5 = {
					instancePath: instancePath + "/controllerNumber",
					schemaPath: "#/properties/controllerNumber/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err5];
				else addFault(vErrors, err5);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 0 || isNaN(data4)) {
					const err6 = {
						instancePath: instancePath + "/controllerNumber",
						schemaPath: "#/properties/controllerNumber/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err6];
					else addFault(vErrors, err6);
					errors++;
				}
			}
		}
		if (data.controllerLocation !== void 0) {
			let data5 = data.controllerLocation;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err7 = {
					instancePath: instancePath + "/controllerLocation",
					schemaPath: "#/properties/controllerLocation/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err7];
				else addFault(vErrors, err7);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					const err8 = {
						instancePath: instancePath + "/controllerLocation",
						schemaPath: "#/properties/controllerLocation/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err8];
					else addFault(vErrors, err8);
					errors++;
				}
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else addFault(vErrors, err9);
		errors++;
	}
	validate141.errors = vErrors;
	return errors === 0;
}
const schema36 = {
	"$id": "virtual-machine.schema.json.virtualNetworkAdapter",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "defs.schema.json.name" },
		"switch": { "type": ["string", "null"] },
		"vlan": {
			"type": ["integer", "null"],
			"minimum": 0,
			"maximum": 4094
		},
		"operationMode": { "enum": [
			"Untagged",
			"Access",
			"Trunk",
			"Private"
		] },
		"nativeVlanId": { "$ref": "defs.schema.json.vlanId" },
		"allowedVlanIdList": { "$ref": "defs.schema.json.vlanIdList" },
		"privateVlanMode": { "enum": [
			"Isolated",
			"Community",
			"Promiscuous"
		] },
		"primaryVlanId": { "$ref": "defs.schema.json.vlanId" },
		"secondaryVlanId": { "$ref": "defs.schema.json.vlanId" },
		"secondaryVlanIdList": { "$ref": "defs.schema.json.vlanIdList" },
		"mac": { "$ref": "defs.schema.json.macAddress" },
		"dynamicMacAddress": { "type": "boolean" },
		"legacy": { "type": "boolean" },
		"resourcePool": { "$ref": "defs.schema.json.name" },
		"dhcpEnabled": { "type": "boolean" },
		"failoverConfiguration": { "anyOf": [{ "$ref": "virtual-machine.schema.json.failoverConfiguration" }, { "type": "null" }] },
		"clusterMonitored": { "type": "boolean" },
		"iovWeight": {
			"type": "integer",
			"minimum": 0,
			"maximum": 100
		},
		"portMirroringMode": { "$ref": "defs.schema.json.portMirroringMode" },
		"mandatoryFeatureName": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.name" }
		}
	}
};
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		};
		if (vErrors === null) vErrors = [err0];
		else addFault(vErrors, err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 4094 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 4094
				},
				message: "must be <= 4094"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data < 0 || isNaN(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				message: "must be >= 0"
			};
			if (vErrors === null) vErrors = [err2];
			else addFault(vErrors, err2);
			errors++;
		}
	}
	validate145.errors = vErrors;
	return errors === 0;
}
const schema38 = {
	"$id": "defs.schema.json.vlanIdList",
	"type": "array",
	"items": {
		"type": ["integer", "string"],
		"minimum": 0,
		"maximum": 4094,
		"pattern": "^\\d{1,4}(-\\d{1,4})?$"
	}
};
const pattern9 = /* @__PURE__ */ new RegExp("^\\d{1,4}(-\\d{1,4})?$", "u");
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 !== "string") {
				const err0 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: schema38.items.type },
					message: "must be integer,string"
				};
				if (vErrors === null) vErrors = [err0];
				else addFault(vErrors, err0);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 4094 || isNaN(data0)) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 4094
						},
						message: "must be <= 4094"
					};
					if (vErrors === null) vErrors = [err1];
					else addFault(vErrors, err1);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err2];
					else addFault(vErrors, err2);
					errors++;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern9.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,4}(-\\d{1,4})?$" },
						message: "must match pattern \"^\\d{1,4}(-\\d{1,4})?$\""
					};
					if (vErrors === null) vErrors = [err3];
					else addFault(vErrors, err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err4];
		else addFault(vErrors, err4);
		errors++;
	}
	validate147.errors = vErrors;
	return errors === 0;
}
const pattern10 = /* @__PURE__ */ new RegExp("^([0-9A-Fa-f]{12}|[0-9A-Fa-f]{2}(-[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){5})$", "u");
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern10.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^([0-9A-Fa-f]{12}|[0-9A-Fa-f]{2}(-[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){5})$" },
				message: "must match pattern \"^([0-9A-Fa-f]{12}|[0-9A-Fa-f]{2}(-[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){5})$\""
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else addFault(vErrors, err1);
		errors++;
	}
	validate152.errors = vErrors;
	return errors === 0;
}
const schema40 = {
	"$id": "virtual-machine.schema.json.failoverConfiguration",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"ipv4Address": { "type": ["string", "null"] },
		"ipv6Address": { "type": ["string", "null"] }
	}
};
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "ipv4Address" || key0 === "ipv6Address")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.ipv4Address !== void 0) {
			let data0 = data.ipv4Address;
			if (typeof data0 !== "string" && data0 !== null) {
				const err1 = {
					instancePath: instancePath + "/ipv4Address",
					schemaPath: "#/properties/ipv4Address/type",
					keyword: "type",
					params: { type: schema40.properties.ipv4Address.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
		}
		if (data.ipv6Address !== void 0) {
			let data1 = data.ipv6Address;
			if (typeof data1 !== "string" && data1 !== null) {
				const err2 = {
					instancePath: instancePath + "/ipv6Address",
					schemaPath: "#/properties/ipv6Address/type",
					keyword: "type",
					params: { type: schema40.properties.ipv6Address.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else addFault(vErrors, err3);
		errors++;
	}
	validate155.errors = vErrors;
	return errors === 0;
}
const schema41 = {
	"$id": "defs.schema.json.portMirroringMode",
	"enum": [
		"None",
		"Destination",
		"Source"
	]
};
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "None" || data === "Destination" || data === "Source")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema41.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else addFault(vErrors, err0);
		errors++;
	}
	validate157.errors = vErrors;
	return errors === 0;
}
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema36.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.switch !== void 0) {
			let data1 = data.switch;
			if (typeof data1 !== "string" && data1 !== null) {
				const err1 = {
					instancePath: instancePath + "/switch",
					schemaPath: "#/properties/switch/type",
					keyword: "type",
					params: { type: schema36.properties.switch.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
		}
		if (data.vlan !== void 0) {
			let data2 = data.vlan;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && data2 !== null) {
				const err2 = {
					instancePath: instancePath + "/vlan",
					schemaPath: "#/properties/vlan/type",
					keyword: "type",
					params: { type: schema36.properties.vlan.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 4094 || isNaN(data2)) {
					const err3 = {
						instancePath: instancePath + "/vlan",
						schemaPath: "#/properties/vlan/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 4094
						},
						message: "must be <= 4094"
					};
					if (vErrors === null) vErrors = [err3];
					else addFault(vErrors, err3);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err4 = {
						instancePath: instancePath + "/vlan",
						schemaPath: "#/properties/vlan/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err4];
					else addFault(vErrors, err4);
					errors++;
				}
			}
		}
		if (data.operationMode !== void 0) {
			let data3 = data.operationMode;
			if (!(data3 === "Untagged" || data3 === "Access" || data3 === "Trunk" || data3 === "Private")) {
				const err5 = {
					instancePath: instancePath + "/operationMode",
					schemaPath: "#/properties/operationMode/enum",
					keyword: "enum",
					params: { allowedValues: schema36.properties.operationMode.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else addFault(vErrors, err5);
				errors++;
			}
		}
		if (data.nativeVlanId !== void 0) {
			if (!validate145(data.nativeVlanId, {
				instancePath: instancePath + "/nativeVlanId",
				parentData: data,
				parentDataProperty: "nativeVlanId",
				rootData
			})) {
				vErrors = vErrors === null ? validate145.errors : addFaults(vErrors, validate145.errors);
				errors = vErrors.length;
			}
		}
		if (data.allowedVlanIdList !== void 0) {
			if (!validate147(data.allowedVlanIdList, {
				instancePath: instancePath + "/allowedVlanIdList",
				parentData: data,
				parentDataProperty: "allowedVlanIdList",
				rootData
			})) {
				vErrors = vErrors === null ? validate147.errors : addFaults(vErrors, validate147.errors);
				errors = vErrors.length;
			}
		}
		if (data.privateVlanMode !== void 0) {
			let data6 = data.privateVlanMode;
			if (!(data6 === "Isolated" || data6 === "Community" || data6 === "Promiscuous")) {
				const err6 = {
					instancePath: instancePath + "/privateVlanMode",
					schemaPath: "#/properties/privateVlanMode/enum",
					keyword: "enum",
					params: { allowedValues: schema36.properties.privateVlanMode.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else addFault(vErrors, err6);
				errors++;
			}
		}
		if (data.primaryVlanId !== void 0) {
			if (!validate145(data.primaryVlanId, {
				instancePath: instancePath + "/primaryVlanId",
				parentData: data,
				parentDataProperty: "primaryVlanId",
				rootData
			})) {
				vErrors = vErrors === null ? validate145.errors : addFaults(vErrors, validate145.errors);
				errors = vErrors.length;
			}
		}
		if (data.secondaryVlanId !== void 0) {
			if (!validate145(data.secondaryVlanId, {
				instancePath: instancePath + "/secondaryVlanId",
				parentData: data,
				parentDataProperty: "secondaryVlanId",
				rootData
			})) {
				vErrors = vErrors === null ? validate145.errors : addFaults(vErrors, validate145.errors);
				errors = vErrors.length;
			}
		}
		if (data.secondaryVlanIdList !== void 0) {
			if (!validate147(data.secondaryVlanIdList, {
				instancePath: instancePath + "/secondaryVlanIdList",
				parentData: data,
				parentDataProperty: "secondaryVlanIdList",
				rootData
			})) {
				vErrors = vErrors === null ? validate147.errors : addFaults(vErrors, validate147.errors);
				errors = vErrors.length;
			}
		}
		if (data.mac !== void 0) {
			if (!validate152(data.mac, {
				instancePath: instancePath + "/mac",
				parentData: data,
				parentDataProperty: "mac",
				rootData
			})) {
				vErrors = vErrors === null ? validate152.errors : addFaults(vErrors, validate152.errors);
				errors = vErrors.length;
			}
		}
		if (data.dynamicMacAddress !== void 0) {
			if (typeof data.dynamicMacAddress !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/dynamicMacAddress",
					schemaPath: "#/properties/dynamicMacAddress/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err7];
				else addFault(vErrors, err7);
				errors++;
			}
		}
		if (data.legacy !== void 0) {
			if (typeof data.legacy !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/legacy",
					schemaPath: "#/properties/legacy/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err8];
				else addFault(vErrors, err8);
				errors++;
			}
		}
		if (data.resourcePool !== void 0) {
			if (!validate24(data.resourcePool, {
				instancePath: instancePath + "/resourcePool",
				parentData: data,
				parentDataProperty: "resourcePool",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.dhcpEnabled !== void 0) {
			if (typeof data.dhcpEnabled !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/dhcpEnabled",
					schemaPath: "#/properties/dhcpEnabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err9];
				else addFault(vErrors, err9);
				errors++;
			}
		}
		if (data.failoverConfiguration !== void 0) {
			let data15 = data.failoverConfiguration;
			const _errs23 = errors;
			let valid1 = false;
			const _errs24 = errors;
			if (!validate155(data15, {
				instancePath: instancePath + "/failoverConfiguration",
				parentData: data,
				parentDataProperty: "failoverConfiguration",
				rootData
			})) {
				vErrors = vErrors === null ? validate155.errors : addFaults(vErrors, validate155.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs24 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs25 = errors;
				if (data15 !== null) {
					const err10 = {
						instancePath: instancePath + "/failoverConfiguration",
						schemaPath: "#/properties/failoverConfiguration/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err10];
					else addFault(vErrors, err10);
					errors++;
				}
				var _valid0 = _errs25 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err11 = {
					instancePath: instancePath + "/failoverConfiguration",
					schemaPath: "#/properties/failoverConfiguration/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err11];
				else addFault(vErrors, err11);
				errors++;
			} else {
				errors = _errs23;
				if (vErrors !== null) {
					if (_errs23) vErrors.length = _errs23;
					else vErrors = null;
				}
			}
		}
		if (data.clusterMonitored !== void 0) {
			if (typeof data.clusterMonitored !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/clusterMonitored",
					schemaPath: "#/properties/clusterMonitored/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err12];
				else addFault(vErrors, err12);
				errors++;
			}
		}
		if (data.iovWeight !== void 0) {
			let data17 = data.iovWeight;
			if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
				const err13 = {
					instancePath: instancePath + "/iovWeight",
					schemaPath: "#/properties/iovWeight/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err13];
				else addFault(vErrors, err13);
				errors++;
			}
			if (typeof data17 == "number" && isFinite(data17)) {
				if (data17 > 100 || isNaN(data17)) {
					const err14 = {
						instancePath: instancePath + "/iovWeight",
						schemaPath: "#/properties/iovWeight/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err14];
					else addFault(vErrors, err14);
					errors++;
				}
				if (data17 < 0 || isNaN(data17)) {
					const err15 = {
						instancePath: instancePath + "/iovWeight",
						schemaPath: "#/properties/iovWeight/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err15];
					else addFault(vErrors, err15);
					errors++;
				}
			}
		}
		if (data.portMirroringMode !== void 0) {
			if (!validate157(data.portMirroringMode, {
				instancePath: instancePath + "/portMirroringMode",
				parentData: data,
				parentDataProperty: "portMirroringMode",
				rootData
			})) {
				vErrors = vErrors === null ? validate157.errors : addFaults(vErrors, validate157.errors);
				errors = vErrors.length;
			}
		}
		if (data.mandatoryFeatureName !== void 0) {
			let data19 = data.mandatoryFeatureName;
			if (Array.isArray(data19)) {
				const len0 = data19.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate24(data19[i0], {
					instancePath: instancePath + "/mandatoryFeatureName/" + i0,
					parentData: data19,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/mandatoryFeatureName",
					schemaPath: "#/properties/mandatoryFeatureName/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else addFault(vErrors, err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else addFault(vErrors, err17);
		errors++;
	}
	validate143.errors = vErrors;
	return errors === 0;
}
const schema42 = {
	"$id": "virtual-machine.schema.json.fibreChannelHostBusAdapter",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"virtualSan": { "type": ["string", "null"] },
		"worldWidePortNameSetA": { "$ref": "defs.schema.json.name" },
		"worldWidePortNameSetB": { "$ref": "defs.schema.json.name" }
	}
};
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "virtualSan" || key0 === "worldWidePortNameSetA" || key0 === "worldWidePortNameSetB")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.virtualSan !== void 0) {
			let data0 = data.virtualSan;
			if (typeof data0 !== "string" && data0 !== null) {
				const err1 = {
					instancePath: instancePath + "/virtualSan",
					schemaPath: "#/properties/virtualSan/type",
					keyword: "type",
					params: { type: schema42.properties.virtualSan.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
		}
		if (data.worldWidePortNameSetA !== void 0) {
			if (!validate24(data.worldWidePortNameSetA, {
				instancePath: instancePath + "/worldWidePortNameSetA",
				parentData: data,
				parentDataProperty: "worldWidePortNameSetA",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.worldWidePortNameSetB !== void 0) {
			if (!validate24(data.worldWidePortNameSetB, {
				instancePath: instancePath + "/worldWidePortNameSetB",
				parentData: data,
				parentDataProperty: "worldWidePortNameSetB",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else addFault(vErrors, err2);
		errors++;
	}
	validate161.errors = vErrors;
	return errors === 0;
}
const schema43 = {
	"$id": "virtual-machine.schema.json.comPort",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"number": {
			"type": "integer",
			"minimum": 1
		},
		"path": { "type": ["string", "null"] }
	}
};
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "number" || key0 === "path")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.number !== void 0) {
			let data0 = data.number;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/number",
					schemaPath: "#/properties/number/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/number",
						schemaPath: "#/properties/number/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err2];
					else addFault(vErrors, err2);
					errors++;
				}
			}
		}
		if (data.path !== void 0) {
			let data1 = data.path;
			if (typeof data1 !== "string" && data1 !== null) {
				const err3 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: schema43.properties.path.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else addFault(vErrors, err4);
		errors++;
	}
	validate165.errors = vErrors;
	return errors === 0;
}
const schema44 = {
	"$id": "virtual-machine.schema.json.floppyDrive",
	"type": "object",
	"additionalProperties": false,
	"properties": { "path": { "type": ["string", "null"] } }
};
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "path")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 !== "string" && data0 !== null) {
				const err1 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: schema44.properties.path.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else addFault(vErrors, err2);
		errors++;
	}
	validate167.errors = vErrors;
	return errors === 0;
}
const schema45 = {
	"$id": "virtual-machine.schema.json.assignableDevice",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "defs.schema.json.name" },
		"locationPath": { "type": "string" },
		"resourcePool": { "type": ["string", "null"] }
	}
};
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "locationPath" || key0 === "resourcePool")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.locationPath !== void 0) {
			if (typeof data.locationPath !== "string") {
				const err1 = {
					instancePath: instancePath + "/locationPath",
					schemaPath: "#/properties/locationPath/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
		}
		if (data.resourcePool !== void 0) {
			let data2 = data.resourcePool;
			if (typeof data2 !== "string" && data2 !== null) {
				const err2 = {
					instancePath: instancePath + "/resourcePool",
					schemaPath: "#/properties/resourcePool/type",
					keyword: "type",
					params: { type: schema45.properties.resourcePool.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else addFault(vErrors, err3);
		errors++;
	}
	validate169.errors = vErrors;
	return errors === 0;
}
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "supportsOutgoingLiveMigration")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.supportsOutgoingLiveMigration !== void 0) {
			if (typeof data.supportsOutgoingLiveMigration !== "boolean") {
				const err1 = {
					instancePath: instancePath + "/supportsOutgoingLiveMigration",
					schemaPath: "#/properties/supportsOutgoingLiveMigration/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else addFault(vErrors, err2);
		errors++;
	}
	validate172.errors = vErrors;
	return errors === 0;
}
const pattern11 = /* @__PURE__ */ new RegExp("^[0-9A-Fa-f]{40}$", "u");
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "encryptionCertificateThumbprint" || key0 === "isHostGuardianService")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.encryptionCertificateThumbprint !== void 0) {
			let data1 = data.encryptionCertificateThumbprint;
			if (typeof data1 === "string") {
				if (!pattern11.test(data1)) {
					const err1 = {
						instancePath: instancePath + "/encryptionCertificateThumbprint",
						schemaPath: "#/properties/encryptionCertificateThumbprint/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{40}$" },
						message: "must match pattern \"^[0-9A-Fa-f]{40}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else addFault(vErrors, err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/encryptionCertificateThumbprint",
					schemaPath: "#/properties/encryptionCertificateThumbprint/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.isHostGuardianService !== void 0) {
			if (typeof data.isHostGuardianService !== "boolean") {
				const err3 = {
					instancePath: instancePath + "/isHostGuardianService",
					schemaPath: "#/properties/isHostGuardianService/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else addFault(vErrors, err4);
		errors++;
	}
	validate179.errors = vErrors;
	return errors === 0;
}
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate24(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs2 = errors;
		if (!validate179(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		})) {
			vErrors = vErrors === null ? validate179.errors : addFaults(vErrors, validate179.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err0];
		else addFault(vErrors, err0);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate177.errors = vErrors;
	return errors === 0;
}
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "tpmEnabled" || key0 === "shielded" || key0 === "guardian" || key0 === "guardians" || key0 === "encryptStateAndVmMigrationTraffic")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.tpmEnabled !== void 0) {
			if (typeof data.tpmEnabled !== "boolean") {
				const err1 = {
					instancePath: instancePath + "/tpmEnabled",
					schemaPath: "#/properties/tpmEnabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
		}
		if (data.shielded !== void 0) {
			if (typeof data.shielded !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/shielded",
					schemaPath: "#/properties/shielded/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.guardian !== void 0) {
			if (!validate177(data.guardian, {
				instancePath: instancePath + "/guardian",
				parentData: data,
				parentDataProperty: "guardian",
				rootData
			})) {
				vErrors = vErrors === null ? validate177.errors : addFaults(vErrors, validate177.errors);
				errors = vErrors.length;
			}
		}
		if (data.guardians !== void 0) {
			let data3 = data.guardians;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate177(data3[i0], {
					instancePath: instancePath + "/guardians/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate177.errors : addFaults(vErrors, validate177.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/guardians",
					schemaPath: "#/properties/guardians/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
		}
		if (data.encryptStateAndVmMigrationTraffic !== void 0) {
			if (typeof data.encryptStateAndVmMigrationTraffic !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/encryptStateAndVmMigrationTraffic",
					schemaPath: "#/properties/encryptStateAndVmMigrationTraffic/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err4];
				else addFault(vErrors, err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else addFault(vErrors, err5);
		errors++;
	}
	validate176.errors = vErrors;
	return errors === 0;
}
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "guestServiceInterface" || key0 === "heartbeat" || key0 === "keyValuePairExchange" || key0 === "shutdown" || key0 === "timeSynchronization" || key0 === "vss")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.guestServiceInterface !== void 0) {
			if (typeof data.guestServiceInterface !== "boolean") {
				const err1 = {
					instancePath: instancePath + "/guestServiceInterface",
					schemaPath: "#/properties/guestServiceInterface/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
		}
		if (data.heartbeat !== void 0) {
			if (typeof data.heartbeat !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/heartbeat",
					schemaPath: "#/properties/heartbeat/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.keyValuePairExchange !== void 0) {
			if (typeof data.keyValuePairExchange !== "boolean") {
				const err3 = {
					instancePath: instancePath + "/keyValuePairExchange",
					schemaPath: "#/properties/keyValuePairExchange/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
		}
		if (data.shutdown !== void 0) {
			if (typeof data.shutdown !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/shutdown",
					schemaPath: "#/properties/shutdown/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err4];
				else addFault(vErrors, err4);
				errors++;
			}
		}
		if (data.timeSynchronization !== void 0) {
			if (typeof data.timeSynchronization !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/timeSynchronization",
					schemaPath: "#/properties/timeSynchronization/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err5];
				else addFault(vErrors, err5);
				errors++;
			}
		}
		if (data.vss !== void 0) {
			if (typeof data.vss !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/vss",
					schemaPath: "#/properties/vss/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err6];
				else addFault(vErrors, err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else addFault(vErrors, err7);
		errors++;
	}
	validate185.errors = vErrors;
	return errors === 0;
}
const schema51 = {
	"$id": "virtual-machine.schema.json.replication",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"mode": { "enum": [
			"Primary",
			"Replica",
			"TestReplica",
			"ExtendedReplica"
		] },
		"state": { "enum": [
			"Disabled",
			"ReadyForInitialReplication",
			"InitialReplicationInProgress",
			"WaitingForInitialReplication",
			"Replicating",
			"PreparedForFailover",
			"FailedOverWaitingCompletion",
			"FailedOver",
			"Suspended",
			"Error",
			"WaitingForStartResynchronize",
			"Resynchronizing",
			"ResynchronizeSuspended",
			"RecoveryInProgress",
			"FailbackInProgress",
			"FailbackComplete",
			"WaitingForUpdateCompletion",
			"UpdateError",
			"WaitingForRepurposeCompletion",
			"PreparedForSyncReplication",
			"PreparedForGroupReverseReplication",
			"FiredrillInProgress"
		] },
		"health": { "enum": [
			"NotApplicable",
			"Normal",
			"Warning",
			"Critical"
		] },
		"replicaServer": { "$ref": "defs.schema.json.name" },
		"replicaServerPort": { "$ref": "defs.schema.json.port" },
		"authenticationType": { "enum": ["Kerberos", "Certificate"] },
		"certificateThumbprint": {
			"type": ["string", "null"],
			"pattern": "^[0-9A-Fa-f]{40}$"
		},
		"compressionEnabled": { "type": "boolean" },
		"vssSnapshotFrequencyHour": {
			"type": "integer",
			"minimum": 0
		},
		"autoResynchronizeEnabled": { "type": "boolean" },
		"autoResynchronizeIntervalStart": { "$ref": "defs.schema.json.timeOfDay" },
		"autoResynchronizeIntervalEnd": { "$ref": "defs.schema.json.timeOfDay" },
		"excludedDisks": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.path" }
		},
		"lastTestFailover": {
			"type": ["string", "null"],
			"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d))?$"
		}
	}
};
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		};
		if (vErrors === null) vErrors = [err0];
		else addFault(vErrors, err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 65535 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 65535
				},
				message: "must be <= 65535"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data < 1 || isNaN(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				},
				message: "must be >= 1"
			};
			if (vErrors === null) vErrors = [err2];
			else addFault(vErrors, err2);
			errors++;
		}
	}
	validate189.errors = vErrors;
	return errors === 0;
}
const pattern13 = /* @__PURE__ */ new RegExp("^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$", "u");
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern13.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$" },
				message: "must match pattern \"^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$\""
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else addFault(vErrors, err1);
		errors++;
	}
	validate191.errors = vErrors;
	return errors === 0;
}
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema51.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.mode !== void 0) {
			let data0 = data.mode;
			if (!(data0 === "Primary" || data0 === "Replica" || data0 === "TestReplica" || data0 === "ExtendedReplica")) {
				const err1 = {
					instancePath: instancePath + "/mode",
					schemaPath: "#/properties/mode/enum",
					keyword: "enum",
					params: { allowedValues: schema51.properties.mode.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data1 = data.state;
			if (!(data1 === "Disabled" || data1 === "ReadyForInitialReplication" || data1 === "InitialReplicationInProgress" || data1 === "WaitingForInitialReplication" || data1 === "Replicating" || data1 === "PreparedForFailover" || data1 === "FailedOverWaitingCompletion" || data1 === "FailedOver" || data1 === "Suspended" || data1 === "Error" || data1 === "WaitingForStartResynchronize" || data1 === "Resynchronizing" || data1 === "ResynchronizeSuspended" || data1 === "RecoveryInProgress" || data1 === "FailbackInProgress" || data1 === "FailbackComplete" || data1 === "WaitingForUpdateCompletion" || data1 === "UpdateError" || data1 === "WaitingForRepurposeCompletion" || data1 === "PreparedForSyncReplication" || data1 === "PreparedForGroupReverseReplication" || data1 === "FiredrillInProgress")) {
				const err2 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema51.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.health !== void 0) {
			let data2 = data.health;
			if (!(data2 === "NotApplicable" || data2 === "Normal" || data2 === "Warning" || data2 === "Critical")) {
				const err3 = {
					instancePath: instancePath + "/health",
					schemaPath: "#/properties/health/enum",
					keyword: "enum",
					params: { allowedValues: schema51.properties.health.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
		}
		if (data.replicaServer !== void 0) {
			if (!validate24(data.replicaServer, {
				instancePath: instancePath + "/replicaServer",
				parentData: data,
				parentDataProperty: "replicaServer",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.replicaServerPort !== void 0) {
			if (!validate189(data.replicaServerPort, {
				instancePath: instancePath + "/replicaServerPort",
				parentData: data,
				parentDataProperty: "replicaServerPort",
				rootData
			})) {
				vErrors = vErrors === null ? validate189.errors : addFaults(vErrors, validate189.errors);
				errors = vErrors.length;
			}
		}
		if (data.authenticationType !== void 0) {
			let data5 = data.authenticationType;
			if (!(data5 === "Kerberos" || data5 === "Certificate")) {
				const err4 = {
					instancePath: instancePath + "/authenticationType",
					schemaPath: "#/properties/authenticationType/enum",
					keyword: "enum",
					params: { allowedValues: schema51.properties.authenticationType.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err4];
				else addFault(vErrors, err4);
				errors++;
			}
		}
		if (data.certificateThumbprint !== void 0) {
			let data6 = data.certificateThumbprint;
			if (typeof data6 !== "string" && data6 !== null) {
				const err5 = {
					instancePath: instancePath + "/certificateThumbprint",
					schemaPath: "#/properties/certificateThumbprint/type",
					keyword: "type",
					params: { type: schema51.properties.certificateThumbprint.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err5];
				else addFault(vErrors, err5);
				errors++;
			}
			if (typeof data6 === "string") {
				if (!pattern11.test(data6)) {
					const err6 = {
						instancePath: instancePath + "/certificateThumbprint",
						schemaPath: "#/properties/certificateThumbprint/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{40}$" },
						message: "must match pattern \"^[0-9A-Fa-f]{40}$\""
					};
					if (vErrors === null) vErrors = [err6];
					else addFault(vErrors, err6);
					errors++;
				}
			}
		}
		if (data.compressionEnabled !== void 0) {
			if (typeof data.compressionEnabled !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/compressionEnabled",
					schemaPath: "#/properties/compressionEnabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err7];
				else addFault(vErrors, err7);
				errors++;
			}
		}
		if (data.vssSnapshotFrequencyHour !== void 0) {
			let data8 = data.vssSnapshotFrequencyHour;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err8 = {
					instancePath: instancePath + "/vssSnapshotFrequencyHour",
					schemaPath: "#/properties/vssSnapshotFrequencyHour/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err8];
				else addFault(vErrors, err8);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 < 0 || isNaN(data8)) {
					const err9 = {
						instancePath: instancePath + "/vssSnapshotFrequencyHour",
						schemaPath: "#/properties/vssSnapshotFrequencyHour/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err9];
					else addFault(vErrors, err9);
					errors++;
				}
			}
		}
		if (data.autoResynchronizeEnabled !== void 0) {
			if (typeof data.autoResynchronizeEnabled !== "boolean") {
				const err10 = {
					instancePath: instancePath + "/autoResynchronizeEnabled",
					schemaPath: "#/properties/autoResynchronizeEnabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err10];
				else addFault(vErrors, err10);
				errors++;
			}
		}
		if (data.autoResynchronizeIntervalStart !== void 0) {
			if (!validate191(data.autoResynchronizeIntervalStart, {
				instancePath: instancePath + "/autoResynchronizeIntervalStart",
				parentData: data,
				parentDataProperty: "autoResynchronizeIntervalStart",
				rootData
			})) {
				vErrors = vErrors === null ? validate191.errors : addFaults(vErrors, validate191.errors);
				errors = vErrors.length;
			}
		}
		if (data.autoResynchronizeIntervalEnd !== void 0) {
			if (!validate191(data.autoResynchronizeIntervalEnd, {
				instancePath: instancePath + "/autoResynchronizeIntervalEnd",
				parentData: data,
				parentDataProperty: "autoResynchronizeIntervalEnd",
				rootData
			})) {
				vErrors = vErrors === null ? validate191.errors : addFaults(vErrors, validate191.errors);
				errors = vErrors.length;
			}
		}
		if (data.excludedDisks !== void 0) {
			let data12 = data.excludedDisks;
			if (Array.isArray(data12)) {
				const len0 = data12.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate34(data12[i0], {
					instancePath: instancePath + "/excludedDisks/" + i0,
					parentData: data12,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate34.errors : addFaults(vErrors, validate34.errors);
					errors = vErrors.length;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/excludedDisks",
					schemaPath: "#/properties/excludedDisks/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else addFault(vErrors, err11);
				errors++;
			}
		}
		if (data.lastTestFailover !== void 0) {
			let data14 = data.lastTestFailover;
			if (typeof data14 !== "string" && data14 !== null) {
				const err12 = {
					instancePath: instancePath + "/lastTestFailover",
					schemaPath: "#/properties/lastTestFailover/type",
					keyword: "type",
					params: { type: schema51.properties.lastTestFailover.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err12];
				else addFault(vErrors, err12);
				errors++;
			}
			if (typeof data14 === "string") {
				if (!pattern1.test(data14)) {
					const err13 = {
						instancePath: instancePath + "/lastTestFailover",
						schemaPath: "#/properties/lastTestFailover/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d))?$" },
						message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d))?$\""
					};
					if (vErrors === null) vErrors = [err13];
					else addFault(vErrors, err13);
					errors++;
				}
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err14];
		else addFault(vErrors, err14);
		errors++;
	}
	validate187.errors = vErrors;
	return errors === 0;
}
const schema54 = {
	"$id": "virtual-machine.schema.json.checkpoint",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "defs.schema.json.name" },
		"created": { "$ref": "defs.schema.json.date" },
		"type": { "enum": [
			"Standard",
			"Production",
			"Recovery",
			"Planned",
			"Replica",
			"AppConsistentReplica",
			"Missing"
		] },
		"size": { "$ref": "defs.schema.json.size" },
		"purpose": { "$ref": "defs.schema.json.name" },
		"hardDrives": {
			"type": "array",
			"items": { "$ref": "virtual-machine.schema.json.hardDrive" }
		},
		"dvdDrives": {
			"type": "array",
			"items": { "$ref": "virtual-machine.schema.json.dvdDrive" }
		},
		"networkAdapters": {
			"type": "array",
			"items": { "$ref": "virtual-machine.schema.json.virtualNetworkAdapter" }
		}
	}
};
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "created" || key0 === "type" || key0 === "size" || key0 === "purpose" || key0 === "hardDrives" || key0 === "dvdDrives" || key0 === "networkAdapters")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.created !== void 0) {
			if (!validate28(data.created, {
				instancePath: instancePath + "/created",
				parentData: data,
				parentDataProperty: "created",
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : addFaults(vErrors, validate28.errors);
				errors = vErrors.length;
			}
		}
		if (data.type !== void 0) {
			let data2 = data.type;
			if (!(data2 === "Standard" || data2 === "Production" || data2 === "Recovery" || data2 === "Planned" || data2 === "Replica" || data2 === "AppConsistentReplica" || data2 === "Missing")) {
				const err1 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema54.properties.type.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
		}
		if (data.size !== void 0) {
			if (!validate51(data.size, {
				instancePath: instancePath + "/size",
				parentData: data,
				parentDataProperty: "size",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.purpose !== void 0) {
			if (!validate24(data.purpose, {
				instancePath: instancePath + "/purpose",
				parentData: data,
				parentDataProperty: "purpose",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.hardDrives !== void 0) {
			let data5 = data.hardDrives;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate133(data5[i0], {
					instancePath: instancePath + "/hardDrives/" + i0,
					parentData: data5,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate133.errors : addFaults(vErrors, validate133.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/hardDrives",
					schemaPath: "#/properties/hardDrives/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.dvdDrives !== void 0) {
			let data7 = data.dvdDrives;
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate141(data7[i1], {
					instancePath: instancePath + "/dvdDrives/" + i1,
					parentData: data7,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate141.errors : addFaults(vErrors, validate141.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/dvdDrives",
					schemaPath: "#/properties/dvdDrives/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
		}
		if (data.networkAdapters !== void 0) {
			let data9 = data.networkAdapters;
			if (Array.isArray(data9)) {
				const len2 = data9.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate143(data9[i2], {
					instancePath: instancePath + "/networkAdapters/" + i2,
					parentData: data9,
					parentDataProperty: i2,
					rootData
				})) {
					vErrors = vErrors === null ? validate143.errors : addFaults(vErrors, validate143.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/networkAdapters",
					schemaPath: "#/properties/networkAdapters/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else addFault(vErrors, err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else addFault(vErrors, err5);
		errors++;
	}
	validate196.errors = vErrors;
	return errors === 0;
}
const schema55 = {
	"$id": "virtual-machine.schema.json.guest",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"operatingSystem": { "$ref": "defs.schema.json.name" },
		"domainRole": { "$ref": "defs.schema.json.domainRole" },
		"integrationServicesVersion": { "type": ["string", "null"] },
		"integrationServicesState": { "enum": [
			"Up to date",
			"Update required",
			"Not installed"
		] },
		"installed": { "$ref": "defs.schema.json.date" },
		"lastPatched": {
			"type": ["string", "null"],
			"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d))?$"
		}
	}
};
const schema56 = {
	"$id": "defs.schema.json.domainRole",
	"enum": [
		"StandaloneServer",
		"MemberServer",
		"BackupDomainController",
		"PrimaryDomainController"
	]
};
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "StandaloneServer" || data === "MemberServer" || data === "BackupDomainController" || data === "PrimaryDomainController")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema56.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else addFault(vErrors, err0);
		errors++;
	}
	validate207.errors = vErrors;
	return errors === 0;
}
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "operatingSystem" || key0 === "domainRole" || key0 === "integrationServicesVersion" || key0 === "integrationServicesState" || key0 === "installed" || key0 === "lastPatched")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.operatingSystem !== void 0) {
			if (!validate24(data.operatingSystem, {
				instancePath: instancePath + "/operatingSystem",
				parentData: data,
				parentDataProperty: "operatingSystem",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.domainRole !== void 0) {
			if (!validate207(data.domainRole, {
				instancePath: instancePath + "/domainRole",
				parentData: data,
				parentDataProperty: "domainRole",
				rootData
			})) {
				vErrors = vErrors === null ? validate207.errors : addFaults(vErrors, validate207.errors);
				errors = vErrors.length;
			}
		}
		if (data.integrationServicesVersion !== void 0) {
			let data2 = data.integrationServicesVersion;
			if (typeof data2 !== "string" && data2 !== null) {
				const err1 = {
					instancePath: instancePath + "/integrationServicesVersion",
					schemaPath: "#/properties/integrationServicesVersion/type",
					keyword: "type",
					params: { type: schema55.properties.integrationServicesVersion.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
		}
		if (data.integrationServicesState !== void 0) {
			let data3 = data.integrationServicesState;
			if (!(data3 === "Up to date" || data3 === "Update required" || data3 === "Not installed")) {
				const err2 = {
					instancePath: instancePath + "/integrationServicesState",
					schemaPath: "#/properties/integrationServicesState/enum",
					keyword: "enum",
					params: { allowedValues: schema55.properties.integrationServicesState.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.installed !== void 0) {
			if (!validate28(data.installed, {
				instancePath: instancePath + "/installed",
				parentData: data,
				parentDataProperty: "installed",
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : addFaults(vErrors, validate28.errors);
				errors = vErrors.length;
			}
		}
		if (data.lastPatched !== void 0) {
			let data5 = data.lastPatched;
			if (typeof data5 !== "string" && data5 !== null) {
				const err3 = {
					instancePath: instancePath + "/lastPatched",
					schemaPath: "#/properties/lastPatched/type",
					keyword: "type",
					params: { type: schema55.properties.lastPatched.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
			if (typeof data5 === "string") {
				if (!pattern1.test(data5)) {
					const err4 = {
						instancePath: instancePath + "/lastPatched",
						schemaPath: "#/properties/lastPatched/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d))?$" },
						message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d))?$\""
					};
					if (vErrors === null) vErrors = [err4];
					else addFault(vErrors, err4);
					errors++;
				}
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else addFault(vErrors, err5);
		errors++;
	}
	validate205.errors = vErrors;
	return errors === 0;
}
const schema57 = {
	"$id": "virtual-machine.schema.json.installation",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"state": { "enum": ["Planned", "Installed"] },
		"media": { "type": ["string", "null"] },
		"licence": { "type": ["string", "null"] }
	}
};
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "state" || key0 === "media" || key0 === "licence")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.state !== void 0) {
			let data0 = data.state;
			if (!(data0 === "Planned" || data0 === "Installed")) {
				const err1 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema57.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
		}
		if (data.media !== void 0) {
			let data1 = data.media;
			if (typeof data1 !== "string" && data1 !== null) {
				const err2 = {
					instancePath: instancePath + "/media",
					schemaPath: "#/properties/media/type",
					keyword: "type",
					params: { type: schema57.properties.media.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.licence !== void 0) {
			let data2 = data.licence;
			if (typeof data2 !== "string" && data2 !== null) {
				const err3 = {
					instancePath: instancePath + "/licence",
					schemaPath: "#/properties/licence/type",
					keyword: "type",
					params: { type: schema57.properties.licence.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else addFault(vErrors, err4);
		errors++;
	}
	validate211.errors = vErrors;
	return errors === 0;
}
const schema58 = {
	"$id": "virtual-machine.schema.json.plannedUpdate",
	"type": "object",
	"required": ["name"],
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "defs.schema.json.name" },
		"date": { "$ref": "defs.schema.json.date" },
		"major": { "type": "boolean" },
		"checkpoint": { "type": ["string", "null"] }
	}
};
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "date" || key0 === "major" || key0 === "checkpoint")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.date !== void 0) {
			if (!validate28(data.date, {
				instancePath: instancePath + "/date",
				parentData: data,
				parentDataProperty: "date",
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : addFaults(vErrors, validate28.errors);
				errors = vErrors.length;
			}
		}
		if (data.major !== void 0) {
			if (typeof data.major !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/major",
					schemaPath: "#/properties/major/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.checkpoint !== void 0) {
			let data3 = data.checkpoint;
			if (typeof data3 !== "string" && data3 !== null) {
				const err3 = {
					instancePath: instancePath + "/checkpoint",
					schemaPath: "#/properties/checkpoint/type",
					keyword: "type",
					params: { type: schema58.properties.checkpoint.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else addFault(vErrors, err4);
		errors++;
	}
	validate213.errors = vErrors;
	return errors === 0;
}
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema31.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.state !== void 0) {
			let data0 = data.state;
			if (!(data0 === "Running" || data0 === "Off" || data0 === "Saved" || data0 === "Paused" || data0 === "Starting" || data0 === "Stopping" || data0 === "Saving" || data0 === "Resuming" || data0 === "Other")) {
				const err1 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
		}
		if (data.operationalStatus !== void 0) {
			let data1 = data.operationalStatus;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (!(data2 === "Ok" || data2 === "Degraded" || data2 === "PredictiveFailure" || data2 === "InService" || data2 === "Dormant" || data2 === "SupportingEntityInError" || data2 === "Stressed" || data2 === "ApplyingSnapshot" || data2 === "CreatingSnapshot" || data2 === "DeletingSnapshot" || data2 === "WaitingToStart" || data2 === "MergingDisks" || data2 === "ExportingVirtualMachine" || data2 === "MigratingVirtualMachine" || data2 === "BackingUp" || data2 === "BackingUpVirtualMachine" || data2 === "ModifyingUpVirtualMachine" || data2 === "StorageMigrationPhaseOne" || data2 === "StorageMigrationPhaseTwo" || data2 === "MigratingPlannedVm" || data2 === "CheckingCompatibility" || data2 === "ApplicationCriticalState" || data2 === "CommunicationTimedOut" || data2 === "CommunicationFailed" || data2 === "NoIommu" || data2 === "NoIovSupportInNic" || data2 === "SwitchNotInIovMode" || data2 === "IovBlockedByPolicy" || data2 === "IovNoAvailResources" || data2 === "IovGuestDriversNeeded" || data2 === "CriticalIoError")) {
						const err2 = {
							instancePath: instancePath + "/operationalStatus/" + i0,
							schemaPath: "#/properties/operationalStatus/items/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.operationalStatus.items.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err2];
						else addFault(vErrors, err2);
						errors++;
					}
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/operationalStatus",
					schemaPath: "#/properties/operationalStatus/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
		}
		if (data.generation !== void 0) {
			let data3 = data.generation;
			if (!(data3 === 1 || data3 === 2)) {
				const err4 = {
					instancePath: instancePath + "/generation",
					schemaPath: "#/properties/generation/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.generation.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err4];
				else addFault(vErrors, err4);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data4 = data.version;
			if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
				const err5 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: schema31.properties.version.type },
					message: "must be string,number,null"
				};
				if (vErrors === null) vErrors = [err5];
				else addFault(vErrors, err5);
				errors++;
			}
			if (typeof data4 === "string") {
				if (!pattern7.test(data4)) {
					const err6 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d+\\.\\d+$" },
						message: "must match pattern \"^\\d+\\.\\d+$\""
					};
					if (vErrors === null) vErrors = [err6];
					else addFault(vErrors, err6);
					errors++;
				}
			}
		}
		if (data.highlyAvailable !== void 0) {
			if (typeof data.highlyAvailable !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/highlyAvailable",
					schemaPath: "#/properties/highlyAvailable/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err7];
				else addFault(vErrors, err7);
				errors++;
			}
		}
		if (data.template !== void 0) {
			if (typeof data.template !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/template",
					schemaPath: "#/properties/template/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err8];
				else addFault(vErrors, err8);
				errors++;
			}
		}
		if (data.possibleOwners !== void 0) {
			let data7 = data.possibleOwners;
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate24(data7[i1], {
					instancePath: instancePath + "/possibleOwners/" + i1,
					parentData: data7,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/possibleOwners",
					schemaPath: "#/properties/possibleOwners/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err9];
				else addFault(vErrors, err9);
				errors++;
			}
		}
		if (data.preferredOwners !== void 0) {
			let data9 = data.preferredOwners;
			if (Array.isArray(data9)) {
				const len2 = data9.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate24(data9[i2], {
					instancePath: instancePath + "/preferredOwners/" + i2,
					parentData: data9,
					parentDataProperty: i2,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/preferredOwners",
					schemaPath: "#/properties/preferredOwners/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err10];
				else addFault(vErrors, err10);
				errors++;
			}
		}
		if (data.antiAffinityClassNames !== void 0) {
			let data11 = data.antiAffinityClassNames;
			if (Array.isArray(data11)) {
				const len3 = data11.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate24(data11[i3], {
					instancePath: instancePath + "/antiAffinityClassNames/" + i3,
					parentData: data11,
					parentDataProperty: i3,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/antiAffinityClassNames",
					schemaPath: "#/properties/antiAffinityClassNames/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else addFault(vErrors, err11);
				errors++;
			}
		}
		if (data.migration !== void 0) {
			let data13 = data.migration;
			if (!(data13 === "Live" || data13 === "Quick")) {
				const err12 = {
					instancePath: instancePath + "/migration",
					schemaPath: "#/properties/migration/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.migration.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err12];
				else addFault(vErrors, err12);
				errors++;
			}
		}
		if (data.automaticStartAction !== void 0) {
			let data14 = data.automaticStartAction;
			if (!(data14 === "Nothing" || data14 === "StartIfRunning" || data14 === "Start")) {
				const err13 = {
					instancePath: instancePath + "/automaticStartAction",
					schemaPath: "#/properties/automaticStartAction/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.automaticStartAction.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err13];
				else addFault(vErrors, err13);
				errors++;
			}
		}
		if (data.automaticStopAction !== void 0) {
			let data15 = data.automaticStopAction;
			if (!(data15 === "TurnOff" || data15 === "Save" || data15 === "ShutDown")) {
				const err14 = {
					instancePath: instancePath + "/automaticStopAction",
					schemaPath: "#/properties/automaticStopAction/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.automaticStopAction.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err14];
				else addFault(vErrors, err14);
				errors++;
			}
		}
		if (data.checkpointType !== void 0) {
			let data16 = data.checkpointType;
			if (!(data16 === "Disabled" || data16 === "Production" || data16 === "ProductionOnly" || data16 === "Standard")) {
				const err15 = {
					instancePath: instancePath + "/checkpointType",
					schemaPath: "#/properties/checkpointType/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.checkpointType.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err15];
				else addFault(vErrors, err15);
				errors++;
			}
		}
		if (data.processor !== void 0) {
			if (!validate115(data.processor, {
				instancePath: instancePath + "/processor",
				parentData: data,
				parentDataProperty: "processor",
				rootData
			})) {
				vErrors = vErrors === null ? validate115.errors : addFaults(vErrors, validate115.errors);
				errors = vErrors.length;
			}
		}
		if (data.memory !== void 0) {
			if (!validate119(data.memory, {
				instancePath: instancePath + "/memory",
				parentData: data,
				parentDataProperty: "memory",
				rootData
			})) {
				vErrors = vErrors === null ? validate119.errors : addFaults(vErrors, validate119.errors);
				errors = vErrors.length;
			}
		}
		if (data.path !== void 0) {
			if (!validate34(data.path, {
				instancePath: instancePath + "/path",
				parentData: data,
				parentDataProperty: "path",
				rootData
			})) {
				vErrors = vErrors === null ? validate34.errors : addFaults(vErrors, validate34.errors);
				errors = vErrors.length;
			}
		}
		if (data.sizeOfSystemFiles !== void 0) {
			if (!validate51(data.sizeOfSystemFiles, {
				instancePath: instancePath + "/sizeOfSystemFiles",
				parentData: data,
				parentDataProperty: "sizeOfSystemFiles",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.checkpointPath !== void 0) {
			if (!validate34(data.checkpointPath, {
				instancePath: instancePath + "/checkpointPath",
				parentData: data,
				parentDataProperty: "checkpointPath",
				rootData
			})) {
				vErrors = vErrors === null ? validate34.errors : addFaults(vErrors, validate34.errors);
				errors = vErrors.length;
			}
		}
		if (data.smartPagingFilePath !== void 0) {
			if (!validate34(data.smartPagingFilePath, {
				instancePath: instancePath + "/smartPagingFilePath",
				parentData: data,
				parentDataProperty: "smartPagingFilePath",
				rootData
			})) {
				vErrors = vErrors === null ? validate34.errors : addFaults(vErrors, validate34.errors);
				errors = vErrors.length;
			}
		}
		if (data.hardDrives !== void 0) {
			let data23 = data.hardDrives;
			if (Array.isArray(data23)) {
				const len4 = data23.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate133(data23[i4], {
					instancePath: instancePath + "/hardDrives/" + i4,
					parentData: data23,
					parentDataProperty: i4,
					rootData
				})) {
					vErrors = vErrors === null ? validate133.errors : addFaults(vErrors, validate133.errors);
					errors = vErrors.length;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/hardDrives",
					schemaPath: "#/properties/hardDrives/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else addFault(vErrors, err16);
				errors++;
			}
		}
		if (data.dvdDrives !== void 0) {
			let data25 = data.dvdDrives;
			if (Array.isArray(data25)) {
				const len5 = data25.length;
				for (let i5 = 0; i5 < len5; i5++) if (!validate141(data25[i5], {
					instancePath: instancePath + "/dvdDrives/" + i5,
					parentData: data25,
					parentDataProperty: i5,
					rootData
				})) {
					vErrors = vErrors === null ? validate141.errors : addFaults(vErrors, validate141.errors);
					errors = vErrors.length;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/dvdDrives",
					schemaPath: "#/properties/dvdDrives/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err17];
				else addFault(vErrors, err17);
				errors++;
			}
		}
		if (data.scsiControllers !== void 0) {
			let data27 = data.scsiControllers;
			if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
				const err18 = {
					instancePath: instancePath + "/scsiControllers",
					schemaPath: "#/properties/scsiControllers/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err18];
				else addFault(vErrors, err18);
				errors++;
			}
			if (typeof data27 == "number" && isFinite(data27)) {
				if (data27 < 0 || isNaN(data27)) {
					const err19 = {
						instancePath: instancePath + "/scsiControllers",
						schemaPath: "#/properties/scsiControllers/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err19];
					else addFault(vErrors, err19);
					errors++;
				}
			}
		}
		if (data.allowFullSCSICommandSet !== void 0) {
			if (typeof data.allowFullSCSICommandSet !== "boolean") {
				const err20 = {
					instancePath: instancePath + "/allowFullSCSICommandSet",
					schemaPath: "#/properties/allowFullSCSICommandSet/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err20];
				else addFault(vErrors, err20);
				errors++;
			}
		}
		if (data.allowReducedFcRedundancy !== void 0) {
			if (typeof data.allowReducedFcRedundancy !== "boolean") {
				const err21 = {
					instancePath: instancePath + "/allowReducedFcRedundancy",
					schemaPath: "#/properties/allowReducedFcRedundancy/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err21];
				else addFault(vErrors, err21);
				errors++;
			}
		}
		if (data.networkAdapters !== void 0) {
			let data30 = data.networkAdapters;
			if (Array.isArray(data30)) {
				const len6 = data30.length;
				for (let i6 = 0; i6 < len6; i6++) if (!validate143(data30[i6], {
					instancePath: instancePath + "/networkAdapters/" + i6,
					parentData: data30,
					parentDataProperty: i6,
					rootData
				})) {
					vErrors = vErrors === null ? validate143.errors : addFaults(vErrors, validate143.errors);
					errors = vErrors.length;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/networkAdapters",
					schemaPath: "#/properties/networkAdapters/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else addFault(vErrors, err22);
				errors++;
			}
		}
		if (data.fibreChannelHostBusAdapters !== void 0) {
			let data32 = data.fibreChannelHostBusAdapters;
			if (Array.isArray(data32)) {
				const len7 = data32.length;
				for (let i7 = 0; i7 < len7; i7++) if (!validate161(data32[i7], {
					instancePath: instancePath + "/fibreChannelHostBusAdapters/" + i7,
					parentData: data32,
					parentDataProperty: i7,
					rootData
				})) {
					vErrors = vErrors === null ? validate161.errors : addFaults(vErrors, validate161.errors);
					errors = vErrors.length;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/fibreChannelHostBusAdapters",
					schemaPath: "#/properties/fibreChannelHostBusAdapters/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err23];
				else addFault(vErrors, err23);
				errors++;
			}
		}
		if (data.comPorts !== void 0) {
			let data34 = data.comPorts;
			if (Array.isArray(data34)) {
				const len8 = data34.length;
				for (let i8 = 0; i8 < len8; i8++) if (!validate165(data34[i8], {
					instancePath: instancePath + "/comPorts/" + i8,
					parentData: data34,
					parentDataProperty: i8,
					rootData
				})) {
					vErrors = vErrors === null ? validate165.errors : addFaults(vErrors, validate165.errors);
					errors = vErrors.length;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/comPorts",
					schemaPath: "#/properties/comPorts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err24];
				else addFault(vErrors, err24);
				errors++;
			}
		}
		if (data.floppyDrives !== void 0) {
			let data36 = data.floppyDrives;
			if (Array.isArray(data36)) {
				const len9 = data36.length;
				for (let i9 = 0; i9 < len9; i9++) if (!validate167(data36[i9], {
					instancePath: instancePath + "/floppyDrives/" + i9,
					parentData: data36,
					parentDataProperty: i9,
					rootData
				})) {
					vErrors = vErrors === null ? validate167.errors : addFaults(vErrors, validate167.errors);
					errors = vErrors.length;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/floppyDrives",
					schemaPath: "#/properties/floppyDrives/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else addFault(vErrors, err25);
				errors++;
			}
		}
		if (data.assignableDevices !== void 0) {
			let data38 = data.assignableDevices;
			if (Array.isArray(data38)) {
				const len10 = data38.length;
				for (let i10 = 0; i10 < len10; i10++) if (!validate169(data38[i10], {
					instancePath: instancePath + "/assignableDevices/" + i10,
					parentData: data38,
					parentDataProperty: i10,
					rootData
				})) {
					vErrors = vErrors === null ? validate169.errors : addFaults(vErrors, validate169.errors);
					errors = vErrors.length;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/assignableDevices",
					schemaPath: "#/properties/assignableDevices/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err26];
				else addFault(vErrors, err26);
				errors++;
			}
		}
		if (data.gpuPartitionAdapters !== void 0) {
			let data40 = data.gpuPartitionAdapters;
			if (Array.isArray(data40)) {
				const len11 = data40.length;
				for (let i11 = 0; i11 < len11; i11++) if (!validate172(data40[i11], {
					instancePath: instancePath + "/gpuPartitionAdapters/" + i11,
					parentData: data40,
					parentDataProperty: i11,
					rootData
				})) {
					vErrors = vErrors === null ? validate172.errors : addFaults(vErrors, validate172.errors);
					errors = vErrors.length;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/gpuPartitionAdapters",
					schemaPath: "#/properties/gpuPartitionAdapters/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err27];
				else addFault(vErrors, err27);
				errors++;
			}
		}
		if (data.usbDevices !== void 0) {
			let data42 = data.usbDevices;
			if (Array.isArray(data42)) {
				const len12 = data42.length;
				for (let i12 = 0; i12 < len12; i12++) if (!validate24(data42[i12], {
					instancePath: instancePath + "/usbDevices/" + i12,
					parentData: data42,
					parentDataProperty: i12,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/usbDevices",
					schemaPath: "#/properties/usbDevices/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err28];
				else addFault(vErrors, err28);
				errors++;
			}
		}
		if (data.persistentMemory !== void 0) {
			if (typeof data.persistentMemory !== "boolean") {
				const err29 = {
					instancePath: instancePath + "/persistentMemory",
					schemaPath: "#/properties/persistentMemory/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err29];
				else addFault(vErrors, err29);
				errors++;
			}
		}
		if (data.security !== void 0) {
			if (!validate176(data.security, {
				instancePath: instancePath + "/security",
				parentData: data,
				parentDataProperty: "security",
				rootData
			})) {
				vErrors = vErrors === null ? validate176.errors : addFaults(vErrors, validate176.errors);
				errors = vErrors.length;
			}
		}
		if (data.integrationServices !== void 0) {
			if (!validate185(data.integrationServices, {
				instancePath: instancePath + "/integrationServices",
				parentData: data,
				parentDataProperty: "integrationServices",
				rootData
			})) {
				vErrors = vErrors === null ? validate185.errors : addFaults(vErrors, validate185.errors);
				errors = vErrors.length;
			}
		}
		if (data.replication !== void 0) {
			let data47 = data.replication;
			const _errs70 = errors;
			let valid27 = false;
			const _errs71 = errors;
			if (!validate187(data47, {
				instancePath: instancePath + "/replication",
				parentData: data,
				parentDataProperty: "replication",
				rootData
			})) {
				vErrors = vErrors === null ? validate187.errors : addFaults(vErrors, validate187.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs71 === errors;
			valid27 = valid27 || _valid0;
			if (!valid27) {
				const _errs72 = errors;
				if (data47 !== null) {
					const err30 = {
						instancePath: instancePath + "/replication",
						schemaPath: "#/properties/replication/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err30];
					else addFault(vErrors, err30);
					errors++;
				}
				var _valid0 = _errs72 === errors;
				valid27 = valid27 || _valid0;
			}
			if (!valid27) {
				const err31 = {
					instancePath: instancePath + "/replication",
					schemaPath: "#/properties/replication/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err31];
				else addFault(vErrors, err31);
				errors++;
			} else {
				errors = _errs70;
				if (vErrors !== null) {
					if (_errs70) vErrors.length = _errs70;
					else vErrors = null;
				}
			}
		}
		if (data.lastSuccessfulBackup !== void 0) {
			let data48 = data.lastSuccessfulBackup;
			if (typeof data48 !== "string" && data48 !== null) {
				const err32 = {
					instancePath: instancePath + "/lastSuccessfulBackup",
					schemaPath: "#/properties/lastSuccessfulBackup/type",
					keyword: "type",
					params: { type: schema31.properties.lastSuccessfulBackup.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err32];
				else addFault(vErrors, err32);
				errors++;
			}
			if (typeof data48 === "string") {
				if (!pattern1.test(data48)) {
					const err33 = {
						instancePath: instancePath + "/lastSuccessfulBackup",
						schemaPath: "#/properties/lastSuccessfulBackup/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d))?$" },
						message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d))?$\""
					};
					if (vErrors === null) vErrors = [err33];
					else addFault(vErrors, err33);
					errors++;
				}
			}
		}
		if (data.checkpoints !== void 0) {
			let data49 = data.checkpoints;
			if (Array.isArray(data49)) {
				const len13 = data49.length;
				for (let i13 = 0; i13 < len13; i13++) if (!validate196(data49[i13], {
					instancePath: instancePath + "/checkpoints/" + i13,
					parentData: data49,
					parentDataProperty: i13,
					rootData
				})) {
					vErrors = vErrors === null ? validate196.errors : addFaults(vErrors, validate196.errors);
					errors = vErrors.length;
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/checkpoints",
					schemaPath: "#/properties/checkpoints/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err34];
				else addFault(vErrors, err34);
				errors++;
			}
		}
		if (data.guest !== void 0) {
			if (!validate205(data.guest, {
				instancePath: instancePath + "/guest",
				parentData: data,
				parentDataProperty: "guest",
				rootData
			})) {
				vErrors = vErrors === null ? validate205.errors : addFaults(vErrors, validate205.errors);
				errors = vErrors.length;
			}
		}
		if (data.installation !== void 0) {
			if (!validate211(data.installation, {
				instancePath: instancePath + "/installation",
				parentData: data,
				parentDataProperty: "installation",
				rootData
			})) {
				vErrors = vErrors === null ? validate211.errors : addFaults(vErrors, validate211.errors);
				errors = vErrors.length;
			}
		}
		if (data.plannedUpdates !== void 0) {
			let data53 = data.plannedUpdates;
			if (Array.isArray(data53)) {
				const len14 = data53.length;
				for (let i14 = 0; i14 < len14; i14++) if (!validate213(data53[i14], {
					instancePath: instancePath + "/plannedUpdates/" + i14,
					parentData: data53,
					parentDataProperty: i14,
					rootData
				})) {
					vErrors = vErrors === null ? validate213.errors : addFaults(vErrors, validate213.errors);
					errors = vErrors.length;
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/plannedUpdates",
					schemaPath: "#/properties/plannedUpdates/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err35];
				else addFault(vErrors, err35);
				errors++;
			}
		}
	} else {
		const err36 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err36];
		else addFault(vErrors, err36);
		errors++;
	}
	validate111.errors = vErrors;
	return errors === 0;
}
const schema59 = {
	"$id": "defaults.schema.json.hostDefaults",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"domain": { "type": ["string", "null"] },
		"domainRole": { "$ref": "defs.schema.json.domainRole" },
		"organizationalUnit": { "$ref": "defs.schema.json.name" },
		"isComputerNameUpperCase": { "type": "boolean" },
		"trustedDomains": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.name" }
		},
		"state": { "enum": [
			"Up",
			"Down",
			"Paused",
			"Joining"
		] },
		"nodeWeight": { "enum": [0, 1] },
		"operatingSystem": { "$ref": "host.schema.json.operatingSystem" },
		"hardware": { "$ref": "host.schema.json.hardware" },
		"processor": { "$ref": "host.schema.json.hostProcessor" },
		"memory": { "$ref": "host.schema.json.hostMemory" },
		"paths": { "$ref": "host.schema.json.hostPaths" },
		"numaSpanningEnabled": { "type": "boolean" },
		"systemDrive": {
			"type": "string",
			"pattern": "^[A-Za-z]:$"
		},
		"powerPlan": { "$ref": "defs.schema.json.name" },
		"hypervisorPresent": { "type": "boolean" },
		"services": {
			"type": "array",
			"items": { "$ref": "host.schema.json.service" }
		},
		"features": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.name" }
		},
		"networkAdapters": {
			"type": "array",
			"items": { "$ref": "host.schema.json.hostNetworkAdapter" }
		},
		"macAddressRange": { "$ref": "host.schema.json.macAddressRange" },
		"teams": {
			"type": "array",
			"items": { "$ref": "host.schema.json.networkTeam" }
		},
		"switches": {
			"type": "array",
			"items": { "$ref": "host.schema.json.virtualSwitch" }
		},
		"switchExtensionPortFeatures": {
			"type": "array",
			"items": { "$ref": "host.schema.json.switchExtensionFeature" }
		},
		"liveMigration": { "$ref": "host.schema.json.hostLiveMigration" },
		"credentialGuard": { "type": "boolean" },
		"storage": { "$ref": "host.schema.json.hostStorage" },
		"dvdDrives": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.name" }
		},
		"resourcePools": {
			"type": "array",
			"items": { "$ref": "host.schema.json.resourcePool" }
		},
		"replicationServer": { "anyOf": [{ "$ref": "host.schema.json.replicationServer" }, { "type": "null" }] },
		"certificates": {
			"type": "array",
			"items": { "$ref": "host.schema.json.certificate" }
		},
		"antivirus": { "anyOf": [{ "$ref": "host.schema.json.antivirus" }, { "type": "null" }] },
		"qosPolicies": {
			"type": "array",
			"items": { "$ref": "host.schema.json.qosPolicy" }
		},
		"virtualSans": {
			"type": "array",
			"items": { "anyOf": [{ "$ref": "host.schema.json.virtualSan" }, { "$ref": "defs.schema.json.name" }] }
		},
		"iscsiSessions": {
			"type": "array",
			"items": { "$ref": "host.schema.json.iscsiSession" }
		},
		"guardians": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.guardian" }
		},
		"isHostGuarded": { "type": "boolean" },
		"assignableDevices": {
			"type": "array",
			"items": { "$ref": "host.schema.json.hostAssignableDevice" }
		},
		"partitionableGpus": {
			"type": "array",
			"items": { "$ref": "host.schema.json.partitionableGpu" }
		},
		"supportedConfigurationVersions": {
			"type": "array",
			"items": {
				"tsType": "string",
				"type": ["string", "number"],
				"pattern": "^\\d+\\.\\d+$"
			}
		},
		"fileShares": {
			"type": "array",
			"items": { "$ref": "cluster.schema.json.fileShare" }
		},
		"virtualMachines": {
			"type": "array",
			"items": { "$ref": "virtual-machine.schema.json.virtualMachine" }
		},
		"updates": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^[Kk][Bb]\\d+$"
			}
		}
	}
};
const schema60 = {
	"$id": "host.schema.json.operatingSystem",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"version": { "$ref": "defs.schema.json.windowsServerVersion" },
		"edition": { "$ref": "defs.schema.json.name" },
		"build": {
			"type": "string",
			"pattern": "^\\d+\\.\\d+\\.\\d+(\\.\\d+)?$"
		},
		"servicePack": {
			"type": "integer",
			"minimum": 0
		},
		"installation": { "enum": [
			"Full",
			"Core",
			"Nano"
		] }
	}
};
const pattern17 = /* @__PURE__ */ new RegExp("^\\d+\\.\\d+\\.\\d+(\\.\\d+)?$", "u");
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "version" || key0 === "edition" || key0 === "build" || key0 === "servicePack" || key0 === "installation")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.version !== void 0) {
			if (!validate26(data.version, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData
			})) {
				vErrors = vErrors === null ? validate26.errors : addFaults(vErrors, validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.edition !== void 0) {
			if (!validate24(data.edition, {
				instancePath: instancePath + "/edition",
				parentData: data,
				parentDataProperty: "edition",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.build !== void 0) {
			let data2 = data.build;
			if (typeof data2 === "string") {
				if (!pattern17.test(data2)) {
					const err1 = {
						instancePath: instancePath + "/build",
						schemaPath: "#/properties/build/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d+\\.\\d+\\.\\d+(\\.\\d+)?$" },
						message: "must match pattern \"^\\d+\\.\\d+\\.\\d+(\\.\\d+)?$\""
					};
					if (vErrors === null) vErrors = [err1];
					else addFault(vErrors, err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/build",
					schemaPath: "#/properties/build/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.servicePack !== void 0) {
			let data3 = data.servicePack;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err3 = {
					instancePath: instancePath + "/servicePack",
					schemaPath: "#/properties/servicePack/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					const err4 = {
						instancePath: instancePath + "/servicePack",
						schemaPath: "#/properties/servicePack/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err4];
					else addFault(vErrors, err4);
					errors++;
				}
			}
		}
		if (data.installation !== void 0) {
			let data4 = data.installation;
			if (!(data4 === "Full" || data4 === "Core" || data4 === "Nano")) {
				const err5 = {
					instancePath: instancePath + "/installation",
					schemaPath: "#/properties/installation/enum",
					keyword: "enum",
					params: { allowedValues: schema60.properties.installation.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else addFault(vErrors, err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else addFault(vErrors, err6);
		errors++;
	}
	validate222.errors = vErrors;
	return errors === 0;
}
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "manufacturer" || key0 === "model" || key0 === "biosVersion" || key0 === "certifiedFor")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.manufacturer !== void 0) {
			if (!validate24(data.manufacturer, {
				instancePath: instancePath + "/manufacturer",
				parentData: data,
				parentDataProperty: "manufacturer",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.model !== void 0) {
			if (!validate24(data.model, {
				instancePath: instancePath + "/model",
				parentData: data,
				parentDataProperty: "model",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.biosVersion !== void 0) {
			if (!validate24(data.biosVersion, {
				instancePath: instancePath + "/biosVersion",
				parentData: data,
				parentDataProperty: "biosVersion",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.certifiedFor !== void 0) {
			let data3 = data.certifiedFor;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate26(data3[i0], {
					instancePath: instancePath + "/certifiedFor/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate26.errors : addFaults(vErrors, validate26.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/certifiedFor",
					schemaPath: "#/properties/certifiedFor/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else addFault(vErrors, err2);
		errors++;
	}
	validate226.errors = vErrors;
	return errors === 0;
}
const schema62 = {
	"$id": "host.schema.json.hostProcessor",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"manufacturer": { "$ref": "defs.schema.json.name" },
		"name": { "$ref": "defs.schema.json.name" },
		"architecture": { "enum": [
			"x64",
			"ARM64",
			"x86",
			"IA64"
		] },
		"description": { "$ref": "defs.schema.json.name" },
		"features": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.name" }
		},
		"sockets": {
			"type": "integer",
			"minimum": 1
		},
		"cores": {
			"type": "integer",
			"minimum": 1
		},
		"logicalProcessors": {
			"type": "integer",
			"minimum": 1
		},
		"numaNodes": {
			"type": "integer",
			"minimum": 1
		},
		"secondLevelAddressTranslation": { "type": "boolean" },
		"fiveLevelPaging": { "type": "boolean" }
	}
};
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema62.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.manufacturer !== void 0) {
			if (!validate24(data.manufacturer, {
				instancePath: instancePath + "/manufacturer",
				parentData: data,
				parentDataProperty: "manufacturer",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.architecture !== void 0) {
			let data2 = data.architecture;
			if (!(data2 === "x64" || data2 === "ARM64" || data2 === "x86" || data2 === "IA64")) {
				const err1 = {
					instancePath: instancePath + "/architecture",
					schemaPath: "#/properties/architecture/enum",
					keyword: "enum",
					params: { allowedValues: schema62.properties.architecture.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
		}
		if (data.description !== void 0) {
			if (!validate24(data.description, {
				instancePath: instancePath + "/description",
				parentData: data,
				parentDataProperty: "description",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.features !== void 0) {
			let data4 = data.features;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate24(data4[i0], {
					instancePath: instancePath + "/features/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/features",
					schemaPath: "#/properties/features/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.sockets !== void 0) {
			let data6 = data.sockets;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err3 = {
					instancePath: instancePath + "/sockets",
					schemaPath: "#/properties/sockets/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 1 || isNaN(data6)) {
					const err4 = {
						instancePath: instancePath + "/sockets",
						schemaPath: "#/properties/sockets/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err4];
					else addFault(vErrors, err4);
					errors++;
				}
			}
		}
		if (data.cores !== void 0) {
			let data7 = data.cores;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err5 = {
					instancePath: instancePath + "/cores",
					schemaPath: "#/properties/cores/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err5];
				else addFault(vErrors, err5);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 1 || isNaN(data7)) {
					const err6 = {
						instancePath: instancePath + "/cores",
						schemaPath: "#/properties/cores/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err6];
					else addFault(vErrors, err6);
					errors++;
				}
			}
		}
		if (data.logicalProcessors !== void 0) {
			let data8 = data.logicalProcessors;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err7 = {
					instancePath: instancePath + "/logicalProcessors",
					schemaPath: "#/properties/logicalProcessors/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err7];
				else addFault(vErrors, err7);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 < 1 || isNaN(data8)) {
					const err8 = {
						instancePath: instancePath + "/logicalProcessors",
						schemaPath: "#/properties/logicalProcessors/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err8];
					else addFault(vErrors, err8);
					errors++;
				}
			}
		}
		if (data.numaNodes !== void 0) {
			let data9 = data.numaNodes;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
				const err9 = {
					instancePath: instancePath + "/numaNodes",
					schemaPath: "#/properties/numaNodes/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err9];
				else addFault(vErrors, err9);
				errors++;
			}
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 < 1 || isNaN(data9)) {
					const err10 = {
						instancePath: instancePath + "/numaNodes",
						schemaPath: "#/properties/numaNodes/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err10];
					else addFault(vErrors, err10);
					errors++;
				}
			}
		}
		if (data.secondLevelAddressTranslation !== void 0) {
			if (typeof data.secondLevelAddressTranslation !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/secondLevelAddressTranslation",
					schemaPath: "#/properties/secondLevelAddressTranslation/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err11];
				else addFault(vErrors, err11);
				errors++;
			}
		}
		if (data.fiveLevelPaging !== void 0) {
			if (typeof data.fiveLevelPaging !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/fiveLevelPaging",
					schemaPath: "#/properties/fiveLevelPaging/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err12];
				else addFault(vErrors, err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else addFault(vErrors, err13);
		errors++;
	}
	validate232.errors = vErrors;
	return errors === 0;
}
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "total" || key0 === "errorCorrection" || key0 === "reserve" || key0 === "available")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.total !== void 0) {
			if (!validate51(data.total, {
				instancePath: instancePath + "/total",
				parentData: data,
				parentDataProperty: "total",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.errorCorrection !== void 0) {
			if (typeof data.errorCorrection !== "boolean") {
				const err1 = {
					instancePath: instancePath + "/errorCorrection",
					schemaPath: "#/properties/errorCorrection/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
		}
		if (data.reserve !== void 0) {
			if (!validate51(data.reserve, {
				instancePath: instancePath + "/reserve",
				parentData: data,
				parentDataProperty: "reserve",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.available !== void 0) {
			if (!validate51(data.available, {
				instancePath: instancePath + "/available",
				parentData: data,
				parentDataProperty: "available",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else addFault(vErrors, err2);
		errors++;
	}
	validate238.errors = vErrors;
	return errors === 0;
}
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "virtualMachines" || key0 === "virtualHardDisks")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.virtualMachines !== void 0) {
			if (!validate34(data.virtualMachines, {
				instancePath: instancePath + "/virtualMachines",
				parentData: data,
				parentDataProperty: "virtualMachines",
				rootData
			})) {
				vErrors = vErrors === null ? validate34.errors : addFaults(vErrors, validate34.errors);
				errors = vErrors.length;
			}
		}
		if (data.virtualHardDisks !== void 0) {
			if (!validate34(data.virtualHardDisks, {
				instancePath: instancePath + "/virtualHardDisks",
				parentData: data,
				parentDataProperty: "virtualHardDisks",
				rootData
			})) {
				vErrors = vErrors === null ? validate34.errors : addFaults(vErrors, validate34.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else addFault(vErrors, err1);
		errors++;
	}
	validate243.errors = vErrors;
	return errors === 0;
}
const schema65 = {
	"$id": "host.schema.json.service",
	"type": "object",
	"required": ["name"],
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "defs.schema.json.name" },
		"status": { "enum": [
			"Running",
			"Stopped",
			"Paused",
			"StartPending",
			"StopPending",
			"ContinuePending",
			"PausePending"
		] },
		"startType": { "enum": [
			"Automatic",
			"AutomaticDelayedStart",
			"Manual",
			"Disabled"
		] }
	}
};
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "status" || key0 === "startType")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.status !== void 0) {
			let data1 = data.status;
			if (!(data1 === "Running" || data1 === "Stopped" || data1 === "Paused" || data1 === "StartPending" || data1 === "StopPending" || data1 === "ContinuePending" || data1 === "PausePending")) {
				const err2 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema65.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.startType !== void 0) {
			let data2 = data.startType;
			if (!(data2 === "Automatic" || data2 === "AutomaticDelayedStart" || data2 === "Manual" || data2 === "Disabled")) {
				const err3 = {
					instancePath: instancePath + "/startType",
					schemaPath: "#/properties/startType/enum",
					keyword: "enum",
					params: { allowedValues: schema65.properties.startType.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else addFault(vErrors, err4);
		errors++;
	}
	validate248.errors = vErrors;
	return errors === 0;
}
const schema66 = {
	"$id": "host.schema.json.hostNetworkAdapter",
	"type": "object",
	"required": ["name"],
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "defs.schema.json.name" },
		"interfaceDescription": { "$ref": "defs.schema.json.name" },
		"ipAddress": {
			"type": ["string", "null"],
			"pattern": "^[0-9A-Fa-f.:]+(/\\d{1,3})?$"
		},
		"dhcp": { "enum": ["Enabled", "Disabled"] },
		"linkSpeed": { "$ref": "defs.schema.json.linkSpeed" },
		"clusterNetwork": { "$ref": "defs.schema.json.name" },
		"virtual": { "type": "boolean" },
		"switch": { "$ref": "defs.schema.json.name" },
		"portMirroringMode": { "$ref": "defs.schema.json.portMirroringMode" },
		"status": { "enum": [
			"Up",
			"Down",
			"Disconnected",
			"Disabled",
			"NotPresent"
		] },
		"rdmaEnabled": { "type": "boolean" },
		"vmqEnabled": { "type": ["boolean", "null"] },
		"mac": { "$ref": "defs.schema.json.macAddress" }
	}
};
const schema67 = {
	"$id": "defs.schema.json.linkSpeed",
	"tsType": "number",
	"type": ["integer", "string"],
	"minimum": 0,
	"pattern": "^\\d+(\\.\\d+)?\\s*([KMGT])?bps$"
};
const pattern20 = /* @__PURE__ */ new RegExp("^\\d+(\\.\\d+)?\\s*([KMGT])?bps$", "u");
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema67.type },
			message: "must be integer,string"
		};
		if (vErrors === null) vErrors = [err0];
		else addFault(vErrors, err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data < 0 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				message: "must be >= 0"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
	}
	if (typeof data === "string") {
		if (!pattern20.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\d+(\\.\\d+)?\\s*([KMGT])?bps$" },
				message: "must match pattern \"^\\d+(\\.\\d+)?\\s*([KMGT])?bps$\""
			};
			if (vErrors === null) vErrors = [err2];
			else addFault(vErrors, err2);
			errors++;
		}
	}
	validate255.errors = vErrors;
	return errors === 0;
}
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema66.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.interfaceDescription !== void 0) {
			if (!validate24(data.interfaceDescription, {
				instancePath: instancePath + "/interfaceDescription",
				parentData: data,
				parentDataProperty: "interfaceDescription",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.ipAddress !== void 0) {
			let data2 = data.ipAddress;
			if (typeof data2 !== "string" && data2 !== null) {
				const err2 = {
					instancePath: instancePath + "/ipAddress",
					schemaPath: "#/properties/ipAddress/type",
					keyword: "type",
					params: { type: schema66.properties.ipAddress.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
			if (typeof data2 === "string") {
				if (!pattern3.test(data2)) {
					const err3 = {
						instancePath: instancePath + "/ipAddress",
						schemaPath: "#/properties/ipAddress/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f.:]+(/\\d{1,3})?$" },
						message: "must match pattern \"^[0-9A-Fa-f.:]+(/\\d{1,3})?$\""
					};
					if (vErrors === null) vErrors = [err3];
					else addFault(vErrors, err3);
					errors++;
				}
			}
		}
		if (data.dhcp !== void 0) {
			let data3 = data.dhcp;
			if (!(data3 === "Enabled" || data3 === "Disabled")) {
				const err4 = {
					instancePath: instancePath + "/dhcp",
					schemaPath: "#/properties/dhcp/enum",
					keyword: "enum",
					params: { allowedValues: schema66.properties.dhcp.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err4];
				else addFault(vErrors, err4);
				errors++;
			}
		}
		if (data.linkSpeed !== void 0) {
			if (!validate255(data.linkSpeed, {
				instancePath: instancePath + "/linkSpeed",
				parentData: data,
				parentDataProperty: "linkSpeed",
				rootData
			})) {
				vErrors = vErrors === null ? validate255.errors : addFaults(vErrors, validate255.errors);
				errors = vErrors.length;
			}
		}
		if (data.clusterNetwork !== void 0) {
			if (!validate24(data.clusterNetwork, {
				instancePath: instancePath + "/clusterNetwork",
				parentData: data,
				parentDataProperty: "clusterNetwork",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.virtual !== void 0) {
			if (typeof data.virtual !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/virtual",
					schemaPath: "#/properties/virtual/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err5];
				else addFault(vErrors, err5);
				errors++;
			}
		}
		if (data.switch !== void 0) {
			if (!validate24(data.switch, {
				instancePath: instancePath + "/switch",
				parentData: data,
				parentDataProperty: "switch",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.portMirroringMode !== void 0) {
			if (!validate157(data.portMirroringMode, {
				instancePath: instancePath + "/portMirroringMode",
				parentData: data,
				parentDataProperty: "portMirroringMode",
				rootData
			})) {
				vErrors = vErrors === null ? validate157.errors : addFaults(vErrors, validate157.errors);
				errors = vErrors.length;
			}
		}
		if (data.status !== void 0) {
			let data9 = data.status;
			if (!(data9 === "Up" || data9 === "Down" || data9 === "Disconnected" || data9 === "Disabled" || data9 === "NotPresent")) {
				const err6 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema66.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else addFault(vErrors, err6);
				errors++;
			}
		}
		if (data.rdmaEnabled !== void 0) {
			if (typeof data.rdmaEnabled !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/rdmaEnabled",
					schemaPath: "#/properties/rdmaEnabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err7];
				else addFault(vErrors, err7);
				errors++;
			}
		}
		if (data.vmqEnabled !== void 0) {
			let data11 = data.vmqEnabled;
			if (typeof data11 !== "boolean" && data11 !== null) {
				const err8 = {
					instancePath: instancePath + "/vmqEnabled",
					schemaPath: "#/properties/vmqEnabled/type",
					keyword: "type",
					params: { type: schema66.properties.vmqEnabled.type },
					message: "must be boolean,null"
				};
				if (vErrors === null) vErrors = [err8];
				else addFault(vErrors, err8);
				errors++;
			}
		}
		if (data.mac !== void 0) {
			if (!validate152(data.mac, {
				instancePath: instancePath + "/mac",
				parentData: data,
				parentDataProperty: "mac",
				rootData
			})) {
				vErrors = vErrors === null ? validate152.errors : addFaults(vErrors, validate152.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else addFault(vErrors, err9);
		errors++;
	}
	validate252.errors = vErrors;
	return errors === 0;
}
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.minimum === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "minimum" },
				message: "must have required property 'minimum'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.maximum === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "maximum" },
				message: "must have required property 'maximum'"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "minimum" || key0 === "maximum")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else addFault(vErrors, err2);
			errors++;
		}
		if (data.minimum !== void 0) {
			if (!validate152(data.minimum, {
				instancePath: instancePath + "/minimum",
				parentData: data,
				parentDataProperty: "minimum",
				rootData
			})) {
				vErrors = vErrors === null ? validate152.errors : addFaults(vErrors, validate152.errors);
				errors = vErrors.length;
			}
		}
		if (data.maximum !== void 0) {
			if (!validate152(data.maximum, {
				instancePath: instancePath + "/maximum",
				parentData: data,
				parentDataProperty: "maximum",
				rootData
			})) {
				vErrors = vErrors === null ? validate152.errors : addFaults(vErrors, validate152.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else addFault(vErrors, err3);
		errors++;
	}
	validate262.errors = vErrors;
	return errors === 0;
}
const schema70 = {
	"$id": "host.schema.json.teamNic",
	"type": "object",
	"required": ["name"],
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "defs.schema.json.name" },
		"interfaceDescription": { "$ref": "defs.schema.json.name" },
		"vlanId": {
			"type": ["integer", "null"],
			"minimum": 0,
			"maximum": 4094
		}
	}
};
function validate269(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "interfaceDescription" || key0 === "vlanId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.interfaceDescription !== void 0) {
			if (!validate24(data.interfaceDescription, {
				instancePath: instancePath + "/interfaceDescription",
				parentData: data,
				parentDataProperty: "interfaceDescription",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.vlanId !== void 0) {
			let data2 = data.vlanId;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && data2 !== null) {
				const err2 = {
					instancePath: instancePath + "/vlanId",
					schemaPath: "#/properties/vlanId/type",
					keyword: "type",
					params: { type: schema70.properties.vlanId.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 4094 || isNaN(data2)) {
					const err3 = {
						instancePath: instancePath + "/vlanId",
						schemaPath: "#/properties/vlanId/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 4094
						},
						message: "must be <= 4094"
					};
					if (vErrors === null) vErrors = [err3];
					else addFault(vErrors, err3);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err4 = {
						instancePath: instancePath + "/vlanId",
						schemaPath: "#/properties/vlanId/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err4];
					else addFault(vErrors, err4);
					errors++;
				}
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else addFault(vErrors, err5);
		errors++;
	}
	validate269.errors = vErrors;
	return errors === 0;
}
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "members" || key0 === "teamNics")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.members !== void 0) {
			let data1 = data.members;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate24(data1[i0], {
					instancePath: instancePath + "/members/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/members",
					schemaPath: "#/properties/members/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.teamNics !== void 0) {
			let data3 = data.teamNics;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data4 = data3[i1];
					const _errs9 = errors;
					let valid5 = false;
					const _errs10 = errors;
					if (!validate269(data4, {
						instancePath: instancePath + "/teamNics/" + i1,
						parentData: data3,
						parentDataProperty: i1,
						rootData
					})) {
						vErrors = vErrors === null ? validate269.errors : addFaults(vErrors, validate269.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs10 === errors;
					valid5 = valid5 || _valid0;
					if (!valid5) {
						const _errs11 = errors;
						if (!validate24(data4, {
							instancePath: instancePath + "/teamNics/" + i1,
							parentData: data3,
							parentDataProperty: i1,
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
							errors = vErrors.length;
						}
						var _valid0 = _errs11 === errors;
						valid5 = valid5 || _valid0;
					}
					if (!valid5) {
						const err3 = {
							instancePath: instancePath + "/teamNics/" + i1,
							schemaPath: "#/properties/teamNics/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err3];
						else addFault(vErrors, err3);
						errors++;
					} else {
						errors = _errs9;
						if (vErrors !== null) {
							if (_errs9) vErrors.length = _errs9;
							else vErrors = null;
						}
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/teamNics",
					schemaPath: "#/properties/teamNics/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else addFault(vErrors, err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else addFault(vErrors, err5);
		errors++;
	}
	validate266.errors = vErrors;
	return errors === 0;
}
const schema71 = {
	"$id": "host.schema.json.virtualSwitch",
	"type": "object",
	"required": ["name"],
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "defs.schema.json.name" },
		"type": { "enum": [
			"External",
			"Internal",
			"Private"
		] },
		"adapter": { "$ref": "defs.schema.json.name" },
		"embeddedTeamingEnabled": { "type": "boolean" },
		"teamMembers": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.name" }
		},
		"allowManagementOS": { "type": "boolean" },
		"vlans": {
			"type": "array",
			"items": {
				"type": "integer",
				"minimum": 0,
				"maximum": 4094
			}
		},
		"iovEnabled": { "type": "boolean" },
		"iovVirtualFunctionCount": {
			"type": "integer",
			"minimum": 0
		},
		"extensions": {
			"type": "array",
			"items": { "$ref": "host.schema.json.switchExtension" }
		},
		"monitorMode": { "$ref": "defs.schema.json.portMirroringMode" }
	}
};
function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "vendor" || key0 === "enabled")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.vendor !== void 0) {
			if (!validate24(data.vendor, {
				instancePath: instancePath + "/vendor",
				parentData: data,
				parentDataProperty: "vendor",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.enabled !== void 0) {
			if (typeof data.enabled !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/enabled",
					schemaPath: "#/properties/enabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else addFault(vErrors, err3);
		errors++;
	}
	validate279.errors = vErrors;
	return errors === 0;
}
function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema71.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.type !== void 0) {
			let data1 = data.type;
			if (!(data1 === "External" || data1 === "Internal" || data1 === "Private")) {
				const err2 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema71.properties.type.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.adapter !== void 0) {
			if (!validate24(data.adapter, {
				instancePath: instancePath + "/adapter",
				parentData: data,
				parentDataProperty: "adapter",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.embeddedTeamingEnabled !== void 0) {
			if (typeof data.embeddedTeamingEnabled !== "boolean") {
				const err3 = {
					instancePath: instancePath + "/embeddedTeamingEnabled",
					schemaPath: "#/properties/embeddedTeamingEnabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
		}
		if (data.teamMembers !== void 0) {
			let data4 = data.teamMembers;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate24(data4[i0], {
					instancePath: instancePath + "/teamMembers/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/teamMembers",
					schemaPath: "#/properties/teamMembers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else addFault(vErrors, err4);
				errors++;
			}
		}
		if (data.allowManagementOS !== void 0) {
			if (typeof data.allowManagementOS !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/allowManagementOS",
					schemaPath: "#/properties/allowManagementOS/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err5];
				else addFault(vErrors, err5);
				errors++;
			}
		}
		if (data.vlans !== void 0) {
			let data7 = data.vlans;
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data8 = data7[i1];
					if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
						const err6 = {
							instancePath: instancePath + "/vlans/" + i1,
							schemaPath: "#/properties/vlans/items/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err6];
						else addFault(vErrors, err6);
						errors++;
					}
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 > 4094 || isNaN(data8)) {
							const err7 = {
								instancePath: instancePath + "/vlans/" + i1,
								schemaPath: "#/properties/vlans/items/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 4094
								},
								message: "must be <= 4094"
							};
							if (vErrors === null) vErrors = [err7];
							else addFault(vErrors, err7);
							errors++;
						}
						if (data8 < 0 || isNaN(data8)) {
							const err8 = {
								instancePath: instancePath + "/vlans/" + i1,
								schemaPath: "#/properties/vlans/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err8];
							else addFault(vErrors, err8);
							errors++;
						}
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/vlans",
					schemaPath: "#/properties/vlans/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err9];
				else addFault(vErrors, err9);
				errors++;
			}
		}
		if (data.iovEnabled !== void 0) {
			if (typeof data.iovEnabled !== "boolean") {
				const err10 = {
					instancePath: instancePath + "/iovEnabled",
					schemaPath: "#/properties/iovEnabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err10];
				else addFault(vErrors, err10);
				errors++;
			}
		}
		if (data.iovVirtualFunctionCount !== void 0) {
			let data10 = data.iovVirtualFunctionCount;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
				const err11 = {
					instancePath: instancePath + "/iovVirtualFunctionCount",
					schemaPath: "#/properties/iovVirtualFunctionCount/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err11];
				else addFault(vErrors, err11);
				errors++;
			}
			if (typeof data10 == "number" && isFinite(data10)) {
				if (data10 < 0 || isNaN(data10)) {
					const err12 = {
						instancePath: instancePath + "/iovVirtualFunctionCount",
						schemaPath: "#/properties/iovVirtualFunctionCount/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err12];
					else addFault(vErrors, err12);
					errors++;
				}
			}
		}
		if (data.extensions !== void 0) {
			let data11 = data.extensions;
			if (Array.isArray(data11)) {
				const len2 = data11.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate279(data11[i2], {
					instancePath: instancePath + "/extensions/" + i2,
					parentData: data11,
					parentDataProperty: i2,
					rootData
				})) {
					vErrors = vErrors === null ? validate279.errors : addFaults(vErrors, validate279.errors);
					errors = vErrors.length;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/extensions",
					schemaPath: "#/properties/extensions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err13];
				else addFault(vErrors, err13);
				errors++;
			}
		}
		if (data.monitorMode !== void 0) {
			if (!validate157(data.monitorMode, {
				instancePath: instancePath + "/monitorMode",
				parentData: data,
				parentDataProperty: "monitorMode",
				rootData
			})) {
				vErrors = vErrors === null ? validate157.errors : addFaults(vErrors, validate157.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err14];
		else addFault(vErrors, err14);
		errors++;
	}
	validate275.errors = vErrors;
	return errors === 0;
}
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "extensionName")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.extensionName !== void 0) {
			if (!validate24(data.extensionName, {
				instancePath: instancePath + "/extensionName",
				parentData: data,
				parentDataProperty: "extensionName",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else addFault(vErrors, err2);
		errors++;
	}
	validate285.errors = vErrors;
	return errors === 0;
}
const schema74 = {
	"$id": "host.schema.json.hostLiveMigration",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"enabled": { "type": "boolean" },
		"maximum": {
			"type": "integer",
			"minimum": 0
		},
		"networks": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.subnet" }
		},
		"useAnyNetwork": { "type": "boolean" },
		"authentication": { "enum": ["Kerberos", "CredSSP"] },
		"performance": { "enum": [
			"TCPIP",
			"Compression",
			"SMB"
		] }
	}
};
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "enabled" || key0 === "maximum" || key0 === "networks" || key0 === "useAnyNetwork" || key0 === "authentication" || key0 === "performance")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.enabled !== void 0) {
			if (typeof data.enabled !== "boolean") {
				const err1 = {
					instancePath: instancePath + "/enabled",
					schemaPath: "#/properties/enabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
		}
		if (data.maximum !== void 0) {
			let data1 = data.maximum;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err2 = {
					instancePath: instancePath + "/maximum",
					schemaPath: "#/properties/maximum/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err3 = {
						instancePath: instancePath + "/maximum",
						schemaPath: "#/properties/maximum/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err3];
					else addFault(vErrors, err3);
					errors++;
				}
			}
		}
		if (data.networks !== void 0) {
			let data2 = data.networks;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate41(data2[i0], {
					instancePath: instancePath + "/networks/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate41.errors : addFaults(vErrors, validate41.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/networks",
					schemaPath: "#/properties/networks/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else addFault(vErrors, err4);
				errors++;
			}
		}
		if (data.useAnyNetwork !== void 0) {
			if (typeof data.useAnyNetwork !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/useAnyNetwork",
					schemaPath: "#/properties/useAnyNetwork/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err5];
				else addFault(vErrors, err5);
				errors++;
			}
		}
		if (data.authentication !== void 0) {
			let data5 = data.authentication;
			if (!(data5 === "Kerberos" || data5 === "CredSSP")) {
				const err6 = {
					instancePath: instancePath + "/authentication",
					schemaPath: "#/properties/authentication/enum",
					keyword: "enum",
					params: { allowedValues: schema74.properties.authentication.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else addFault(vErrors, err6);
				errors++;
			}
		}
		if (data.performance !== void 0) {
			let data6 = data.performance;
			if (!(data6 === "TCPIP" || data6 === "Compression" || data6 === "SMB")) {
				const err7 = {
					instancePath: instancePath + "/performance",
					schemaPath: "#/properties/performance/enum",
					keyword: "enum",
					params: { allowedValues: schema74.properties.performance.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err7];
				else addFault(vErrors, err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else addFault(vErrors, err8);
		errors++;
	}
	validate289.errors = vErrors;
	return errors === 0;
}
function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "size" || key0 === "free" || key0 === "physicalSectorSize" || key0 === "logicalSectorSize")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.path !== void 0) {
			if (!validate34(data.path, {
				instancePath: instancePath + "/path",
				parentData: data,
				parentDataProperty: "path",
				rootData
			})) {
				vErrors = vErrors === null ? validate34.errors : addFaults(vErrors, validate34.errors);
				errors = vErrors.length;
			}
		}
		if (data.size !== void 0) {
			if (!validate51(data.size, {
				instancePath: instancePath + "/size",
				parentData: data,
				parentDataProperty: "size",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.free !== void 0) {
			if (!validate51(data.free, {
				instancePath: instancePath + "/free",
				parentData: data,
				parentDataProperty: "free",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.physicalSectorSize !== void 0) {
			if (!validate63(data.physicalSectorSize, {
				instancePath: instancePath + "/physicalSectorSize",
				parentData: data,
				parentDataProperty: "physicalSectorSize",
				rootData
			})) {
				vErrors = vErrors === null ? validate63.errors : addFaults(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.logicalSectorSize !== void 0) {
			if (!validate65(data.logicalSectorSize, {
				instancePath: instancePath + "/logicalSectorSize",
				parentData: data,
				parentDataProperty: "logicalSectorSize",
				rootData
			})) {
				vErrors = vErrors === null ? validate65.errors : addFaults(vErrors, validate65.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else addFault(vErrors, err2);
		errors++;
	}
	validate294.errors = vErrors;
	return errors === 0;
}
const schema77 = {
	"$id": "host.schema.json.physicalDisk",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"uniqueId": { "$ref": "defs.schema.json.lunId" },
		"busType": { "$ref": "defs.schema.json.name" },
		"mediaType": { "enum": [
			"HDD",
			"SSD",
			"SCM",
			"Unspecified"
		] },
		"size": { "$ref": "defs.schema.json.size" },
		"usage": { "enum": [
			"Auto-Select",
			"Manual-Select",
			"Hot Spare",
			"Retired",
			"Journal"
		] }
	}
};
function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "uniqueId" || key0 === "busType" || key0 === "mediaType" || key0 === "size" || key0 === "usage")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.uniqueId !== void 0) {
			if (!validate49(data.uniqueId, {
				instancePath: instancePath + "/uniqueId",
				parentData: data,
				parentDataProperty: "uniqueId",
				rootData
			})) {
				vErrors = vErrors === null ? validate49.errors : addFaults(vErrors, validate49.errors);
				errors = vErrors.length;
			}
		}
		if (data.busType !== void 0) {
			if (!validate24(data.busType, {
				instancePath: instancePath + "/busType",
				parentData: data,
				parentDataProperty: "busType",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.mediaType !== void 0) {
			let data2 = data.mediaType;
			if (!(data2 === "HDD" || data2 === "SSD" || data2 === "SCM" || data2 === "Unspecified")) {
				const err1 = {
					instancePath: instancePath + "/mediaType",
					schemaPath: "#/properties/mediaType/enum",
					keyword: "enum",
					params: { allowedValues: schema77.properties.mediaType.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
		}
		if (data.size !== void 0) {
			if (!validate51(data.size, {
				instancePath: instancePath + "/size",
				parentData: data,
				parentDataProperty: "size",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.usage !== void 0) {
			let data4 = data.usage;
			if (!(data4 === "Auto-Select" || data4 === "Manual-Select" || data4 === "Hot Spare" || data4 === "Retired" || data4 === "Journal")) {
				const err2 = {
					instancePath: instancePath + "/usage",
					schemaPath: "#/properties/usage/enum",
					keyword: "enum",
					params: { allowedValues: schema77.properties.usage.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else addFault(vErrors, err3);
		errors++;
	}
	validate301.errors = vErrors;
	return errors === 0;
}
function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "uniqueId")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.uniqueId !== void 0) {
			if (!validate49(data.uniqueId, {
				instancePath: instancePath + "/uniqueId",
				parentData: data,
				parentDataProperty: "uniqueId",
				rootData
			})) {
				vErrors = vErrors === null ? validate49.errors : addFaults(vErrors, validate49.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else addFault(vErrors, err1);
		errors++;
	}
	validate306.errors = vErrors;
	return errors === 0;
}
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "luns" || key0 === "volumes" || key0 === "physicalDisks" || key0 === "enclosures" || key0 === "storageSpacesDirectRawCapacity")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.luns !== void 0) {
			let data0 = data.luns;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate49(data0[i0], {
					instancePath: instancePath + "/luns/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate49.errors : addFaults(vErrors, validate49.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/luns",
					schemaPath: "#/properties/luns/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
		}
		if (data.volumes !== void 0) {
			let data2 = data.volumes;
			if (Array.isArray(data2)) {
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate294(data2[i1], {
					instancePath: instancePath + "/volumes/" + i1,
					parentData: data2,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate294.errors : addFaults(vErrors, validate294.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/volumes",
					schemaPath: "#/properties/volumes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.physicalDisks !== void 0) {
			let data4 = data.physicalDisks;
			if (Array.isArray(data4)) {
				const len2 = data4.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate301(data4[i2], {
					instancePath: instancePath + "/physicalDisks/" + i2,
					parentData: data4,
					parentDataProperty: i2,
					rootData
				})) {
					vErrors = vErrors === null ? validate301.errors : addFaults(vErrors, validate301.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/physicalDisks",
					schemaPath: "#/properties/physicalDisks/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
		}
		if (data.enclosures !== void 0) {
			let data6 = data.enclosures;
			if (Array.isArray(data6)) {
				const len3 = data6.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate306(data6[i3], {
					instancePath: instancePath + "/enclosures/" + i3,
					parentData: data6,
					parentDataProperty: i3,
					rootData
				})) {
					vErrors = vErrors === null ? validate306.errors : addFaults(vErrors, validate306.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/enclosures",
					schemaPath: "#/properties/enclosures/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else addFault(vErrors, err4);
				errors++;
			}
		}
		if (data.storageSpacesDirectRawCapacity !== void 0) {
			if (!validate51(data.storageSpacesDirectRawCapacity, {
				instancePath: instancePath + "/storageSpacesDirectRawCapacity",
				parentData: data,
				parentDataProperty: "storageSpacesDirectRawCapacity",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else addFault(vErrors, err5);
		errors++;
	}
	validate292.errors = vErrors;
	return errors === 0;
}
const schema79 = {
	"$id": "host.schema.json.resourcePool",
	"type": "object",
	"required": ["name", "resourcePoolType"],
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "defs.schema.json.name" },
		"resourcePoolType": { "enum": [
			"Memory",
			"Processor",
			"Ethernet",
			"VHD",
			"ISO",
			"VFD",
			"FibreChannelPort",
			"FibreChannelConnection",
			"PciExpress"
		] },
		"paths": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.path" }
		}
	}
};
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.resourcePoolType === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "resourcePoolType" },
				message: "must have required property 'resourcePoolType'"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "resourcePoolType" || key0 === "paths")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else addFault(vErrors, err2);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.resourcePoolType !== void 0) {
			let data1 = data.resourcePoolType;
			if (!(data1 === "Memory" || data1 === "Processor" || data1 === "Ethernet" || data1 === "VHD" || data1 === "ISO" || data1 === "VFD" || data1 === "FibreChannelPort" || data1 === "FibreChannelConnection" || data1 === "PciExpress")) {
				const err3 = {
					instancePath: instancePath + "/resourcePoolType",
					schemaPath: "#/properties/resourcePoolType/enum",
					keyword: "enum",
					params: { allowedValues: schema79.properties.resourcePoolType.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
		}
		if (data.paths !== void 0) {
			let data2 = data.paths;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate34(data2[i0], {
					instancePath: instancePath + "/paths/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate34.errors : addFaults(vErrors, validate34.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/paths",
					schemaPath: "#/properties/paths/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else addFault(vErrors, err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else addFault(vErrors, err5);
		errors++;
	}
	validate312.errors = vErrors;
	return errors === 0;
}
const schema80 = {
	"$id": "host.schema.json.replicationServer",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"enabled": { "type": "boolean" },
		"allowedAuthenticationType": { "enum": [
			"Kerberos",
			"Certificate",
			"CertificateAndKerberos"
		] },
		"certificateThumbprint": {
			"type": ["string", "null"],
			"pattern": "^[0-9A-Fa-f]{40}$"
		},
		"kerberosAuthenticationPort": { "$ref": "defs.schema.json.port" },
		"certificateAuthenticationPort": { "$ref": "defs.schema.json.port" },
		"replicationAllowedFromAnyServer": { "type": "boolean" },
		"authorizationEntries": {
			"type": "array",
			"items": { "$ref": "host.schema.json.replicationAuthorizationEntry" }
		}
	}
};
function validate319(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.allowedPrimaryServer === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "allowedPrimaryServer" },
				message: "must have required property 'allowedPrimaryServer'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "allowedPrimaryServer" || key0 === "trustGroup")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.allowedPrimaryServer !== void 0) {
			if (!validate24(data.allowedPrimaryServer, {
				instancePath: instancePath + "/allowedPrimaryServer",
				parentData: data,
				parentDataProperty: "allowedPrimaryServer",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.trustGroup !== void 0) {
			if (!validate24(data.trustGroup, {
				instancePath: instancePath + "/trustGroup",
				parentData: data,
				parentDataProperty: "trustGroup",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else addFault(vErrors, err2);
		errors++;
	}
	validate319.errors = vErrors;
	return errors === 0;
}
function validate316(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "enabled" || key0 === "allowedAuthenticationType" || key0 === "certificateThumbprint" || key0 === "kerberosAuthenticationPort" || key0 === "certificateAuthenticationPort" || key0 === "replicationAllowedFromAnyServer" || key0 === "authorizationEntries")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.enabled !== void 0) {
			if (typeof data.enabled !== "boolean") {
				const err1 = {
					instancePath: instancePath + "/enabled",
					schemaPath: "#/properties/enabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
		}
		if (data.allowedAuthenticationType !== void 0) {
			let data1 = data.allowedAuthenticationType;
			if (!(data1 === "Kerberos" || data1 === "Certificate" || data1 === "CertificateAndKerberos")) {
				const err2 = {
					instancePath: instancePath + "/allowedAuthenticationType",
					schemaPath: "#/properties/allowedAuthenticationType/enum",
					keyword: "enum",
					params: { allowedValues: schema80.properties.allowedAuthenticationType.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.certificateThumbprint !== void 0) {
			let data2 = data.certificateThumbprint;
			if (typeof data2 !== "string" && data2 !== null) {
				const err3 = {
					instancePath: instancePath + "/certificateThumbprint",
					schemaPath: "#/properties/certificateThumbprint/type",
					keyword: "type",
					params: { type: schema80.properties.certificateThumbprint.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
			if (typeof data2 === "string") {
				if (!pattern11.test(data2)) {
					const err4 = {
						instancePath: instancePath + "/certificateThumbprint",
						schemaPath: "#/properties/certificateThumbprint/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{40}$" },
						message: "must match pattern \"^[0-9A-Fa-f]{40}$\""
					};
					if (vErrors === null) vErrors = [err4];
					else addFault(vErrors, err4);
					errors++;
				}
			}
		}
		if (data.kerberosAuthenticationPort !== void 0) {
			if (!validate189(data.kerberosAuthenticationPort, {
				instancePath: instancePath + "/kerberosAuthenticationPort",
				parentData: data,
				parentDataProperty: "kerberosAuthenticationPort",
				rootData
			})) {
				vErrors = vErrors === null ? validate189.errors : addFaults(vErrors, validate189.errors);
				errors = vErrors.length;
			}
		}
		if (data.certificateAuthenticationPort !== void 0) {
			if (!validate189(data.certificateAuthenticationPort, {
				instancePath: instancePath + "/certificateAuthenticationPort",
				parentData: data,
				parentDataProperty: "certificateAuthenticationPort",
				rootData
			})) {
				vErrors = vErrors === null ? validate189.errors : addFaults(vErrors, validate189.errors);
				errors = vErrors.length;
			}
		}
		if (data.replicationAllowedFromAnyServer !== void 0) {
			if (typeof data.replicationAllowedFromAnyServer !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/replicationAllowedFromAnyServer",
					schemaPath: "#/properties/replicationAllowedFromAnyServer/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err5];
				else addFault(vErrors, err5);
				errors++;
			}
		}
		if (data.authorizationEntries !== void 0) {
			let data6 = data.authorizationEntries;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate319(data6[i0], {
					instancePath: instancePath + "/authorizationEntries/" + i0,
					parentData: data6,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate319.errors : addFaults(vErrors, validate319.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/authorizationEntries",
					schemaPath: "#/properties/authorizationEntries/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else addFault(vErrors, err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else addFault(vErrors, err7);
		errors++;
	}
	validate316.errors = vErrors;
	return errors === 0;
}
function validate324(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.thumbprint === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "thumbprint" },
				message: "must have required property 'thumbprint'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "thumbprint" || key0 === "notAfter")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.thumbprint !== void 0) {
			let data0 = data.thumbprint;
			if (typeof data0 === "string") {
				if (!pattern11.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/thumbprint",
						schemaPath: "#/properties/thumbprint/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{40}$" },
						message: "must match pattern \"^[0-9A-Fa-f]{40}$\""
					};
					if (vErrors === null) vErrors = [err2];
					else addFault(vErrors, err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/thumbprint",
					schemaPath: "#/properties/thumbprint/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
		}
		if (data.notAfter !== void 0) {
			if (!validate28(data.notAfter, {
				instancePath: instancePath + "/notAfter",
				parentData: data,
				parentDataProperty: "notAfter",
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : addFaults(vErrors, validate28.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else addFault(vErrors, err4);
		errors++;
	}
	validate324.errors = vErrors;
	return errors === 0;
}
const schema83 = {
	"$id": "host.schema.json.antivirus",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"disableAutoExclusions": { "type": ["boolean", "null"] },
		"exclusionExtension": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.name" }
		},
		"exclusionPath": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.path" }
		},
		"exclusionProcess": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.name" }
		}
	}
};
function validate327(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "disableAutoExclusions" || key0 === "exclusionExtension" || key0 === "exclusionPath" || key0 === "exclusionProcess")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.disableAutoExclusions !== void 0) {
			let data0 = data.disableAutoExclusions;
			if (typeof data0 !== "boolean" && data0 !== null) {
				const err1 = {
					instancePath: instancePath + "/disableAutoExclusions",
					schemaPath: "#/properties/disableAutoExclusions/type",
					keyword: "type",
					params: { type: schema83.properties.disableAutoExclusions.type },
					message: "must be boolean,null"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
		}
		if (data.exclusionExtension !== void 0) {
			let data1 = data.exclusionExtension;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate24(data1[i0], {
					instancePath: instancePath + "/exclusionExtension/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/exclusionExtension",
					schemaPath: "#/properties/exclusionExtension/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.exclusionPath !== void 0) {
			let data3 = data.exclusionPath;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate34(data3[i1], {
					instancePath: instancePath + "/exclusionPath/" + i1,
					parentData: data3,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate34.errors : addFaults(vErrors, validate34.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/exclusionPath",
					schemaPath: "#/properties/exclusionPath/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
		}
		if (data.exclusionProcess !== void 0) {
			let data5 = data.exclusionProcess;
			if (Array.isArray(data5)) {
				const len2 = data5.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate24(data5[i2], {
					instancePath: instancePath + "/exclusionProcess/" + i2,
					parentData: data5,
					parentDataProperty: i2,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/exclusionProcess",
					schemaPath: "#/properties/exclusionProcess/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else addFault(vErrors, err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else addFault(vErrors, err5);
		errors++;
	}
	validate327.errors = vErrors;
	return errors === 0;
}
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "ipDstPortStart" || key0 === "ipDstPortEnd" || key0 === "throttleRate")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.ipDstPortStart !== void 0) {
			if (!validate189(data.ipDstPortStart, {
				instancePath: instancePath + "/ipDstPortStart",
				parentData: data,
				parentDataProperty: "ipDstPortStart",
				rootData
			})) {
				vErrors = vErrors === null ? validate189.errors : addFaults(vErrors, validate189.errors);
				errors = vErrors.length;
			}
		}
		if (data.ipDstPortEnd !== void 0) {
			if (!validate189(data.ipDstPortEnd, {
				instancePath: instancePath + "/ipDstPortEnd",
				parentData: data,
				parentDataProperty: "ipDstPortEnd",
				rootData
			})) {
				vErrors = vErrors === null ? validate189.errors : addFaults(vErrors, validate189.errors);
				errors = vErrors.length;
			}
		}
		if (data.throttleRate !== void 0) {
			if (!validate255(data.throttleRate, {
				instancePath: instancePath + "/throttleRate",
				parentData: data,
				parentDataProperty: "throttleRate",
				rootData
			})) {
				vErrors = vErrors === null ? validate255.errors : addFaults(vErrors, validate255.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else addFault(vErrors, err2);
		errors++;
	}
	validate332.errors = vErrors;
	return errors === 0;
}
function validate338(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "hostBusAdapters")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.hostBusAdapters !== void 0) {
			let data1 = data.hostBusAdapters;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate24(data1[i0], {
					instancePath: instancePath + "/hostBusAdapters/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/hostBusAdapters",
					schemaPath: "#/properties/hostBusAdapters/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else addFault(vErrors, err3);
		errors++;
	}
	validate338.errors = vErrors;
	return errors === 0;
}
const pattern23 = /* @__PURE__ */ new RegExp("^[0-9A-Fa-f.:]+$", "u");
function validate343(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.targetNodeAddress === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "targetNodeAddress" },
				message: "must have required property 'targetNodeAddress'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "targetNodeAddress" || key0 === "initiatorAddress" || key0 === "isPersistent")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.targetNodeAddress !== void 0) {
			if (!validate24(data.targetNodeAddress, {
				instancePath: instancePath + "/targetNodeAddress",
				parentData: data,
				parentDataProperty: "targetNodeAddress",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.initiatorAddress !== void 0) {
			let data1 = data.initiatorAddress;
			if (typeof data1 === "string") {
				if (!pattern23.test(data1)) {
					const err2 = {
						instancePath: instancePath + "/initiatorAddress",
						schemaPath: "#/properties/initiatorAddress/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f.:]+$" },
						message: "must match pattern \"^[0-9A-Fa-f.:]+$\""
					};
					if (vErrors === null) vErrors = [err2];
					else addFault(vErrors, err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/initiatorAddress",
					schemaPath: "#/properties/initiatorAddress/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
		}
		if (data.isPersistent !== void 0) {
			if (typeof data.isPersistent !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/isPersistent",
					schemaPath: "#/properties/isPersistent/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err4];
				else addFault(vErrors, err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else addFault(vErrors, err5);
		errors++;
	}
	validate343.errors = vErrors;
	return errors === 0;
}
const schema87 = {
	"$id": "host.schema.json.hostAssignableDevice",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "defs.schema.json.name" },
		"locationPath": { "type": "string" },
		"resourcePool": { "type": ["string", "null"] }
	}
};
function validate347(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "locationPath" || key0 === "resourcePool")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.locationPath !== void 0) {
			if (typeof data.locationPath !== "string") {
				const err1 = {
					instancePath: instancePath + "/locationPath",
					schemaPath: "#/properties/locationPath/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
		}
		if (data.resourcePool !== void 0) {
			let data2 = data.resourcePool;
			if (typeof data2 !== "string" && data2 !== null) {
				const err2 = {
					instancePath: instancePath + "/resourcePool",
					schemaPath: "#/properties/resourcePool/type",
					keyword: "type",
					params: { type: schema87.properties.resourcePool.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else addFault(vErrors, err3);
		errors++;
	}
	validate347.errors = vErrors;
	return errors === 0;
}
function validate350(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "partitionCount" || key0 === "supportsIncomingLiveMigration")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.partitionCount !== void 0) {
			let data1 = data.partitionCount;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err2 = {
					instancePath: instancePath + "/partitionCount",
					schemaPath: "#/properties/partitionCount/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err3 = {
						instancePath: instancePath + "/partitionCount",
						schemaPath: "#/properties/partitionCount/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err3];
					else addFault(vErrors, err3);
					errors++;
				}
			}
		}
		if (data.supportsIncomingLiveMigration !== void 0) {
			if (typeof data.supportsIncomingLiveMigration !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/supportsIncomingLiveMigration",
					schemaPath: "#/properties/supportsIncomingLiveMigration/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err4];
				else addFault(vErrors, err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else addFault(vErrors, err5);
		errors++;
	}
	validate350.errors = vErrors;
	return errors === 0;
}
const schema89 = {
	"$id": "virtual-machine.schema.json.virtualMachine",
	"type": "object",
	"required": ["name"],
	"additionalProperties": false,
	"properties": {
		"apiVersion": { "$ref": "defs.schema.json.apiVersion" },
		"kind": { "const": "VirtualMachine" },
		"name": { "$ref": "defs.schema.json.name" },
		"id": {
			"type": "string",
			"pattern": "^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"
		},
		"cluster": { "type": ["string", "null"] },
		"owner": { "$ref": "defs.schema.json.name" },
		"collected": { "$ref": "defs.schema.json.date" },
		"exceptions": { "$ref": "defs.schema.json.exceptions" },
		"state": { "enum": [
			"Running",
			"Off",
			"Saved",
			"Paused",
			"Starting",
			"Stopping",
			"Saving",
			"Resuming",
			"Other"
		] },
		"operationalStatus": {
			"type": "array",
			"items": { "enum": [
				"Ok",
				"Degraded",
				"PredictiveFailure",
				"InService",
				"Dormant",
				"SupportingEntityInError",
				"Stressed",
				"ApplyingSnapshot",
				"CreatingSnapshot",
				"DeletingSnapshot",
				"WaitingToStart",
				"MergingDisks",
				"ExportingVirtualMachine",
				"MigratingVirtualMachine",
				"BackingUp",
				"BackingUpVirtualMachine",
				"ModifyingUpVirtualMachine",
				"StorageMigrationPhaseOne",
				"StorageMigrationPhaseTwo",
				"MigratingPlannedVm",
				"CheckingCompatibility",
				"ApplicationCriticalState",
				"CommunicationTimedOut",
				"CommunicationFailed",
				"NoIommu",
				"NoIovSupportInNic",
				"SwitchNotInIovMode",
				"IovBlockedByPolicy",
				"IovNoAvailResources",
				"IovGuestDriversNeeded",
				"CriticalIoError"
			] }
		},
		"generation": { "enum": [1, 2] },
		"version": {
			"tsType": "string | null",
			"type": [
				"string",
				"number",
				"null"
			],
			"pattern": "^\\d+\\.\\d+$"
		},
		"highlyAvailable": { "type": "boolean" },
		"role": { "$ref": "defs.schema.json.name" },
		"template": { "type": "boolean" },
		"possibleOwners": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.name" }
		},
		"preferredOwners": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.name" }
		},
		"antiAffinityClassNames": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.name" }
		},
		"migration": { "enum": ["Live", "Quick"] },
		"automaticStartAction": { "enum": [
			"Nothing",
			"StartIfRunning",
			"Start"
		] },
		"automaticStopAction": { "enum": [
			"TurnOff",
			"Save",
			"ShutDown"
		] },
		"checkpointType": { "enum": [
			"Disabled",
			"Production",
			"ProductionOnly",
			"Standard"
		] },
		"processor": { "$ref": "virtual-machine.schema.json.virtualProcessor" },
		"memory": { "$ref": "virtual-machine.schema.json.virtualMemory" },
		"path": { "$ref": "defs.schema.json.path" },
		"sizeOfSystemFiles": { "$ref": "defs.schema.json.size" },
		"checkpointPath": { "$ref": "defs.schema.json.path" },
		"smartPagingFilePath": { "$ref": "defs.schema.json.path" },
		"hardDrives": {
			"type": "array",
			"items": { "$ref": "virtual-machine.schema.json.hardDrive" }
		},
		"dvdDrives": {
			"type": "array",
			"items": { "$ref": "virtual-machine.schema.json.dvdDrive" }
		},
		"scsiControllers": {
			"type": "integer",
			"minimum": 0
		},
		"allowFullSCSICommandSet": { "type": "boolean" },
		"allowReducedFcRedundancy": { "type": "boolean" },
		"networkAdapters": {
			"type": "array",
			"items": { "$ref": "virtual-machine.schema.json.virtualNetworkAdapter" }
		},
		"fibreChannelHostBusAdapters": {
			"type": "array",
			"items": { "$ref": "virtual-machine.schema.json.fibreChannelHostBusAdapter" }
		},
		"comPorts": {
			"type": "array",
			"items": { "$ref": "virtual-machine.schema.json.comPort" }
		},
		"floppyDrives": {
			"type": "array",
			"items": { "$ref": "virtual-machine.schema.json.floppyDrive" }
		},
		"assignableDevices": {
			"type": "array",
			"items": { "$ref": "virtual-machine.schema.json.assignableDevice" }
		},
		"gpuPartitionAdapters": {
			"type": "array",
			"items": { "$ref": "virtual-machine.schema.json.gpuPartitionAdapter" }
		},
		"usbDevices": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.name" }
		},
		"persistentMemory": { "type": "boolean" },
		"security": { "$ref": "virtual-machine.schema.json.security" },
		"integrationServices": { "$ref": "virtual-machine.schema.json.integrationServices" },
		"replication": { "anyOf": [{ "$ref": "virtual-machine.schema.json.replication" }, { "type": "null" }] },
		"lastSuccessfulBackup": {
			"type": ["string", "null"],
			"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d))?$"
		},
		"checkpoints": {
			"type": "array",
			"items": { "$ref": "virtual-machine.schema.json.checkpoint" }
		},
		"guest": { "$ref": "virtual-machine.schema.json.guest" },
		"installation": { "$ref": "virtual-machine.schema.json.installation" },
		"plannedUpdates": {
			"type": "array",
			"items": { "$ref": "virtual-machine.schema.json.plannedUpdate" }
		},
		"migrations": {
			"type": "array",
			"items": { "$ref": "virtual-machine.schema.json.ownMigration" }
		}
	}
};
function validate360(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rule === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rule" },
				message: "must have required property 'rule'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.reason === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "rule" || key0 === "reason" || key0 === "until")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else addFault(vErrors, err2);
			errors++;
		}
		if (data.rule !== void 0) {
			if (typeof data.rule !== "string") {
				const err3 = {
					instancePath: instancePath + "/rule",
					schemaPath: "#/properties/rule/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data1 = data.reason;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err4];
					else addFault(vErrors, err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else addFault(vErrors, err5);
				errors++;
			}
		}
		if (data.until !== void 0) {
			if (!validate28(data.until, {
				instancePath: instancePath + "/until",
				parentData: data,
				parentDataProperty: "until",
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : addFaults(vErrors, validate28.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else addFault(vErrors, err6);
		errors++;
	}
	validate360.errors = vErrors;
	return errors === 0;
}
function validate359(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate360(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData
		})) {
			vErrors = vErrors === null ? validate360.errors : addFaults(vErrors, validate360.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err0];
		else addFault(vErrors, err0);
		errors++;
	}
	validate359.errors = vErrors;
	return errors === 0;
}
const schema93 = {
	"$id": "defs.schema.json.migrationType",
	"enum": [
		"Live",
		"Quick",
		"Shutdown",
		"ShutdownForce",
		"TurnOff"
	]
};
function validate393(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "Live" || data === "Quick" || data === "Shutdown" || data === "ShutdownForce" || data === "TurnOff")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema93.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else addFault(vErrors, err0);
		errors++;
	}
	validate393.errors = vErrors;
	return errors === 0;
}
function validate390(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.to === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "to" },
				message: "must have required property 'to'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "from" || key0 === "to" || key0 === "type" || key0 === "includeStorage" || key0 === "destinationStoragePath")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.from !== void 0) {
			if (!validate24(data.from, {
				instancePath: instancePath + "/from",
				parentData: data,
				parentDataProperty: "from",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.to !== void 0) {
			if (!validate24(data.to, {
				instancePath: instancePath + "/to",
				parentData: data,
				parentDataProperty: "to",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.type !== void 0) {
			if (!validate393(data.type, {
				instancePath: instancePath + "/type",
				parentData: data,
				parentDataProperty: "type",
				rootData
			})) {
				vErrors = vErrors === null ? validate393.errors : addFaults(vErrors, validate393.errors);
				errors = vErrors.length;
			}
		}
		if (data.includeStorage !== void 0) {
			if (typeof data.includeStorage !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/includeStorage",
					schemaPath: "#/properties/includeStorage/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.destinationStoragePath !== void 0) {
			if (!validate34(data.destinationStoragePath, {
				instancePath: instancePath + "/destinationStoragePath",
				parentData: data,
				parentDataProperty: "destinationStoragePath",
				rootData
			})) {
				vErrors = vErrors === null ? validate34.errors : addFaults(vErrors, validate34.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else addFault(vErrors, err3);
		errors++;
	}
	validate390.errors = vErrors;
	return errors === 0;
}
const pattern25 = /* @__PURE__ */ new RegExp("^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$", "u");
function validate354(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema89.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.apiVersion !== void 0) {
			if (!validate22(data.apiVersion, {
				instancePath: instancePath + "/apiVersion",
				parentData: data,
				parentDataProperty: "apiVersion",
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : addFaults(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if ("VirtualMachine" !== data.kind) {
				const err2 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "VirtualMachine" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			let data3 = data.id;
			if (typeof data3 === "string") {
				if (!pattern25.test(data3)) {
					const err3 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$" },
						message: "must match pattern \"^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$\""
					};
					if (vErrors === null) vErrors = [err3];
					else addFault(vErrors, err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else addFault(vErrors, err4);
				errors++;
			}
		}
		if (data.cluster !== void 0) {
			let data4 = data.cluster;
			if (typeof data4 !== "string" && data4 !== null) {
				const err5 = {
					instancePath: instancePath + "/cluster",
					schemaPath: "#/properties/cluster/type",
					keyword: "type",
					params: { type: schema89.properties.cluster.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err5];
				else addFault(vErrors, err5);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			if (!validate24(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.collected !== void 0) {
			if (!validate28(data.collected, {
				instancePath: instancePath + "/collected",
				parentData: data,
				parentDataProperty: "collected",
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : addFaults(vErrors, validate28.errors);
				errors = vErrors.length;
			}
		}
		if (data.exceptions !== void 0) {
			if (!validate359(data.exceptions, {
				instancePath: instancePath + "/exceptions",
				parentData: data,
				parentDataProperty: "exceptions",
				rootData
			})) {
				vErrors = vErrors === null ? validate359.errors : addFaults(vErrors, validate359.errors);
				errors = vErrors.length;
			}
		}
		if (data.state !== void 0) {
			let data8 = data.state;
			if (!(data8 === "Running" || data8 === "Off" || data8 === "Saved" || data8 === "Paused" || data8 === "Starting" || data8 === "Stopping" || data8 === "Saving" || data8 === "Resuming" || data8 === "Other")) {
				const err6 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema89.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else addFault(vErrors, err6);
				errors++;
			}
		}
		if (data.operationalStatus !== void 0) {
			let data9 = data.operationalStatus;
			if (Array.isArray(data9)) {
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data10 = data9[i0];
					if (!(data10 === "Ok" || data10 === "Degraded" || data10 === "PredictiveFailure" || data10 === "InService" || data10 === "Dormant" || data10 === "SupportingEntityInError" || data10 === "Stressed" || data10 === "ApplyingSnapshot" || data10 === "CreatingSnapshot" || data10 === "DeletingSnapshot" || data10 === "WaitingToStart" || data10 === "MergingDisks" || data10 === "ExportingVirtualMachine" || data10 === "MigratingVirtualMachine" || data10 === "BackingUp" || data10 === "BackingUpVirtualMachine" || data10 === "ModifyingUpVirtualMachine" || data10 === "StorageMigrationPhaseOne" || data10 === "StorageMigrationPhaseTwo" || data10 === "MigratingPlannedVm" || data10 === "CheckingCompatibility" || data10 === "ApplicationCriticalState" || data10 === "CommunicationTimedOut" || data10 === "CommunicationFailed" || data10 === "NoIommu" || data10 === "NoIovSupportInNic" || data10 === "SwitchNotInIovMode" || data10 === "IovBlockedByPolicy" || data10 === "IovNoAvailResources" || data10 === "IovGuestDriversNeeded" || data10 === "CriticalIoError")) {
						const err7 = {
							instancePath: instancePath + "/operationalStatus/" + i0,
							schemaPath: "#/properties/operationalStatus/items/enum",
							keyword: "enum",
							params: { allowedValues: schema89.properties.operationalStatus.items.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err7];
						else addFault(vErrors, err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/operationalStatus",
					schemaPath: "#/properties/operationalStatus/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else addFault(vErrors, err8);
				errors++;
			}
		}
		if (data.generation !== void 0) {
			let data11 = data.generation;
			if (!(data11 === 1 || data11 === 2)) {
				const err9 = {
					instancePath: instancePath + "/generation",
					schemaPath: "#/properties/generation/enum",
					keyword: "enum",
					params: { allowedValues: schema89.properties.generation.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err9];
				else addFault(vErrors, err9);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data12 = data.version;
			if (typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && data12 !== null) {
				const err10 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: schema89.properties.version.type },
					message: "must be string,number,null"
				};
				if (vErrors === null) vErrors = [err10];
				else addFault(vErrors, err10);
				errors++;
			}
			if (typeof data12 === "string") {
				if (!pattern7.test(data12)) {
					const err11 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d+\\.\\d+$" },
						message: "must match pattern \"^\\d+\\.\\d+$\""
					};
					if (vErrors === null) vErrors = [err11];
					else addFault(vErrors, err11);
					errors++;
				}
			}
		}
		if (data.highlyAvailable !== void 0) {
			if (typeof data.highlyAvailable !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/highlyAvailable",
					schemaPath: "#/properties/highlyAvailable/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err12];
				else addFault(vErrors, err12);
				errors++;
			}
		}
		if (data.role !== void 0) {
			if (!validate24(data.role, {
				instancePath: instancePath + "/role",
				parentData: data,
				parentDataProperty: "role",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.template !== void 0) {
			if (typeof data.template !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/template",
					schemaPath: "#/properties/template/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err13];
				else addFault(vErrors, err13);
				errors++;
			}
		}
		if (data.possibleOwners !== void 0) {
			let data16 = data.possibleOwners;
			if (Array.isArray(data16)) {
				const len1 = data16.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate24(data16[i1], {
					instancePath: instancePath + "/possibleOwners/" + i1,
					parentData: data16,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/possibleOwners",
					schemaPath: "#/properties/possibleOwners/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err14];
				else addFault(vErrors, err14);
				errors++;
			}
		}
		if (data.preferredOwners !== void 0) {
			let data18 = data.preferredOwners;
			if (Array.isArray(data18)) {
				const len2 = data18.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate24(data18[i2], {
					instancePath: instancePath + "/preferredOwners/" + i2,
					parentData: data18,
					parentDataProperty: i2,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/preferredOwners",
					schemaPath: "#/properties/preferredOwners/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else addFault(vErrors, err15);
				errors++;
			}
		}
		if (data.antiAffinityClassNames !== void 0) {
			let data20 = data.antiAffinityClassNames;
			if (Array.isArray(data20)) {
				const len3 = data20.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate24(data20[i3], {
					instancePath: instancePath + "/antiAffinityClassNames/" + i3,
					parentData: data20,
					parentDataProperty: i3,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/antiAffinityClassNames",
					schemaPath: "#/properties/antiAffinityClassNames/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else addFault(vErrors, err16);
				errors++;
			}
		}
		if (data.migration !== void 0) {
			let data22 = data.migration;
			if (!(data22 === "Live" || data22 === "Quick")) {
				const err17 = {
					instancePath: instancePath + "/migration",
					schemaPath: "#/properties/migration/enum",
					keyword: "enum",
					params: { allowedValues: schema89.properties.migration.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err17];
				else addFault(vErrors, err17);
				errors++;
			}
		}
		if (data.automaticStartAction !== void 0) {
			let data23 = data.automaticStartAction;
			if (!(data23 === "Nothing" || data23 === "StartIfRunning" || data23 === "Start")) {
				const err18 = {
					instancePath: instancePath + "/automaticStartAction",
					schemaPath: "#/properties/automaticStartAction/enum",
					keyword: "enum",
					params: { allowedValues: schema89.properties.automaticStartAction.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err18];
				else addFault(vErrors, err18);
				errors++;
			}
		}
		if (data.automaticStopAction !== void 0) {
			let data24 = data.automaticStopAction;
			if (!(data24 === "TurnOff" || data24 === "Save" || data24 === "ShutDown")) {
				const err19 = {
					instancePath: instancePath + "/automaticStopAction",
					schemaPath: "#/properties/automaticStopAction/enum",
					keyword: "enum",
					params: { allowedValues: schema89.properties.automaticStopAction.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err19];
				else addFault(vErrors, err19);
				errors++;
			}
		}
		if (data.checkpointType !== void 0) {
			let data25 = data.checkpointType;
			if (!(data25 === "Disabled" || data25 === "Production" || data25 === "ProductionOnly" || data25 === "Standard")) {
				const err20 = {
					instancePath: instancePath + "/checkpointType",
					schemaPath: "#/properties/checkpointType/enum",
					keyword: "enum",
					params: { allowedValues: schema89.properties.checkpointType.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err20];
				else addFault(vErrors, err20);
				errors++;
			}
		}
		if (data.processor !== void 0) {
			if (!validate115(data.processor, {
				instancePath: instancePath + "/processor",
				parentData: data,
				parentDataProperty: "processor",
				rootData
			})) {
				vErrors = vErrors === null ? validate115.errors : addFaults(vErrors, validate115.errors);
				errors = vErrors.length;
			}
		}
		if (data.memory !== void 0) {
			if (!validate119(data.memory, {
				instancePath: instancePath + "/memory",
				parentData: data,
				parentDataProperty: "memory",
				rootData
			})) {
				vErrors = vErrors === null ? validate119.errors : addFaults(vErrors, validate119.errors);
				errors = vErrors.length;
			}
		}
		if (data.path !== void 0) {
			if (!validate34(data.path, {
				instancePath: instancePath + "/path",
				parentData: data,
				parentDataProperty: "path",
				rootData
			})) {
				vErrors = vErrors === null ? validate34.errors : addFaults(vErrors, validate34.errors);
				errors = vErrors.length;
			}
		}
		if (data.sizeOfSystemFiles !== void 0) {
			if (!validate51(data.sizeOfSystemFiles, {
				instancePath: instancePath + "/sizeOfSystemFiles",
				parentData: data,
				parentDataProperty: "sizeOfSystemFiles",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.checkpointPath !== void 0) {
			if (!validate34(data.checkpointPath, {
				instancePath: instancePath + "/checkpointPath",
				parentData: data,
				parentDataProperty: "checkpointPath",
				rootData
			})) {
				vErrors = vErrors === null ? validate34.errors : addFaults(vErrors, validate34.errors);
				errors = vErrors.length;
			}
		}
		if (data.smartPagingFilePath !== void 0) {
			if (!validate34(data.smartPagingFilePath, {
				instancePath: instancePath + "/smartPagingFilePath",
				parentData: data,
				parentDataProperty: "smartPagingFilePath",
				rootData
			})) {
				vErrors = vErrors === null ? validate34.errors : addFaults(vErrors, validate34.errors);
				errors = vErrors.length;
			}
		}
		if (data.hardDrives !== void 0) {
			let data32 = data.hardDrives;
			if (Array.isArray(data32)) {
				const len4 = data32.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate133(data32[i4], {
					instancePath: instancePath + "/hardDrives/" + i4,
					parentData: data32,
					parentDataProperty: i4,
					rootData
				})) {
					vErrors = vErrors === null ? validate133.errors : addFaults(vErrors, validate133.errors);
					errors = vErrors.length;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/hardDrives",
					schemaPath: "#/properties/hardDrives/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err21];
				else addFault(vErrors, err21);
				errors++;
			}
		}
		if (data.dvdDrives !== void 0) {
			let data34 = data.dvdDrives;
			if (Array.isArray(data34)) {
				const len5 = data34.length;
				for (let i5 = 0; i5 < len5; i5++) if (!validate141(data34[i5], {
					instancePath: instancePath + "/dvdDrives/" + i5,
					parentData: data34,
					parentDataProperty: i5,
					rootData
				})) {
					vErrors = vErrors === null ? validate141.errors : addFaults(vErrors, validate141.errors);
					errors = vErrors.length;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/dvdDrives",
					schemaPath: "#/properties/dvdDrives/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else addFault(vErrors, err22);
				errors++;
			}
		}
		if (data.scsiControllers !== void 0) {
			let data36 = data.scsiControllers;
			if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
				const err23 = {
					instancePath: instancePath + "/scsiControllers",
					schemaPath: "#/properties/scsiControllers/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err23];
				else addFault(vErrors, err23);
				errors++;
			}
			if (typeof data36 == "number" && isFinite(data36)) {
				if (data36 < 0 || isNaN(data36)) {
					const err24 = {
						instancePath: instancePath + "/scsiControllers",
						schemaPath: "#/properties/scsiControllers/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err24];
					else addFault(vErrors, err24);
					errors++;
				}
			}
		}
		if (data.allowFullSCSICommandSet !== void 0) {
			if (typeof data.allowFullSCSICommandSet !== "boolean") {
				const err25 = {
					instancePath: instancePath + "/allowFullSCSICommandSet",
					schemaPath: "#/properties/allowFullSCSICommandSet/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err25];
				else addFault(vErrors, err25);
				errors++;
			}
		}
		if (data.allowReducedFcRedundancy !== void 0) {
			if (typeof data.allowReducedFcRedundancy !== "boolean") {
				const err26 = {
					instancePath: instancePath + "/allowReducedFcRedundancy",
					schemaPath: "#/properties/allowReducedFcRedundancy/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err26];
				else addFault(vErrors, err26);
				errors++;
			}
		}
		if (data.networkAdapters !== void 0) {
			let data39 = data.networkAdapters;
			if (Array.isArray(data39)) {
				const len6 = data39.length;
				for (let i6 = 0; i6 < len6; i6++) if (!validate143(data39[i6], {
					instancePath: instancePath + "/networkAdapters/" + i6,
					parentData: data39,
					parentDataProperty: i6,
					rootData
				})) {
					vErrors = vErrors === null ? validate143.errors : addFaults(vErrors, validate143.errors);
					errors = vErrors.length;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/networkAdapters",
					schemaPath: "#/properties/networkAdapters/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err27];
				else addFault(vErrors, err27);
				errors++;
			}
		}
		if (data.fibreChannelHostBusAdapters !== void 0) {
			let data41 = data.fibreChannelHostBusAdapters;
			if (Array.isArray(data41)) {
				const len7 = data41.length;
				for (let i7 = 0; i7 < len7; i7++) if (!validate161(data41[i7], {
					instancePath: instancePath + "/fibreChannelHostBusAdapters/" + i7,
					parentData: data41,
					parentDataProperty: i7,
					rootData
				})) {
					vErrors = vErrors === null ? validate161.errors : addFaults(vErrors, validate161.errors);
					errors = vErrors.length;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/fibreChannelHostBusAdapters",
					schemaPath: "#/properties/fibreChannelHostBusAdapters/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err28];
				else addFault(vErrors, err28);
				errors++;
			}
		}
		if (data.comPorts !== void 0) {
			let data43 = data.comPorts;
			if (Array.isArray(data43)) {
				const len8 = data43.length;
				for (let i8 = 0; i8 < len8; i8++) if (!validate165(data43[i8], {
					instancePath: instancePath + "/comPorts/" + i8,
					parentData: data43,
					parentDataProperty: i8,
					rootData
				})) {
					vErrors = vErrors === null ? validate165.errors : addFaults(vErrors, validate165.errors);
					errors = vErrors.length;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/comPorts",
					schemaPath: "#/properties/comPorts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err29];
				else addFault(vErrors, err29);
				errors++;
			}
		}
		if (data.floppyDrives !== void 0) {
			let data45 = data.floppyDrives;
			if (Array.isArray(data45)) {
				const len9 = data45.length;
				for (let i9 = 0; i9 < len9; i9++) if (!validate167(data45[i9], {
					instancePath: instancePath + "/floppyDrives/" + i9,
					parentData: data45,
					parentDataProperty: i9,
					rootData
				})) {
					vErrors = vErrors === null ? validate167.errors : addFaults(vErrors, validate167.errors);
					errors = vErrors.length;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/floppyDrives",
					schemaPath: "#/properties/floppyDrives/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err30];
				else addFault(vErrors, err30);
				errors++;
			}
		}
		if (data.assignableDevices !== void 0) {
			let data47 = data.assignableDevices;
			if (Array.isArray(data47)) {
				const len10 = data47.length;
				for (let i10 = 0; i10 < len10; i10++) if (!validate169(data47[i10], {
					instancePath: instancePath + "/assignableDevices/" + i10,
					parentData: data47,
					parentDataProperty: i10,
					rootData
				})) {
					vErrors = vErrors === null ? validate169.errors : addFaults(vErrors, validate169.errors);
					errors = vErrors.length;
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/assignableDevices",
					schemaPath: "#/properties/assignableDevices/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err31];
				else addFault(vErrors, err31);
				errors++;
			}
		}
		if (data.gpuPartitionAdapters !== void 0) {
			let data49 = data.gpuPartitionAdapters;
			if (Array.isArray(data49)) {
				const len11 = data49.length;
				for (let i11 = 0; i11 < len11; i11++) if (!validate172(data49[i11], {
					instancePath: instancePath + "/gpuPartitionAdapters/" + i11,
					parentData: data49,
					parentDataProperty: i11,
					rootData
				})) {
					vErrors = vErrors === null ? validate172.errors : addFaults(vErrors, validate172.errors);
					errors = vErrors.length;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/gpuPartitionAdapters",
					schemaPath: "#/properties/gpuPartitionAdapters/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err32];
				else addFault(vErrors, err32);
				errors++;
			}
		}
		if (data.usbDevices !== void 0) {
			let data51 = data.usbDevices;
			if (Array.isArray(data51)) {
				const len12 = data51.length;
				for (let i12 = 0; i12 < len12; i12++) if (!validate24(data51[i12], {
					instancePath: instancePath + "/usbDevices/" + i12,
					parentData: data51,
					parentDataProperty: i12,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/usbDevices",
					schemaPath: "#/properties/usbDevices/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err33];
				else addFault(vErrors, err33);
				errors++;
			}
		}
		if (data.persistentMemory !== void 0) {
			if (typeof data.persistentMemory !== "boolean") {
				const err34 = {
					instancePath: instancePath + "/persistentMemory",
					schemaPath: "#/properties/persistentMemory/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err34];
				else addFault(vErrors, err34);
				errors++;
			}
		}
		if (data.security !== void 0) {
			if (!validate176(data.security, {
				instancePath: instancePath + "/security",
				parentData: data,
				parentDataProperty: "security",
				rootData
			})) {
				vErrors = vErrors === null ? validate176.errors : addFaults(vErrors, validate176.errors);
				errors = vErrors.length;
			}
		}
		if (data.integrationServices !== void 0) {
			if (!validate185(data.integrationServices, {
				instancePath: instancePath + "/integrationServices",
				parentData: data,
				parentDataProperty: "integrationServices",
				rootData
			})) {
				vErrors = vErrors === null ? validate185.errors : addFaults(vErrors, validate185.errors);
				errors = vErrors.length;
			}
		}
		if (data.replication !== void 0) {
			let data56 = data.replication;
			const _errs81 = errors;
			let valid27 = false;
			const _errs82 = errors;
			if (!validate187(data56, {
				instancePath: instancePath + "/replication",
				parentData: data,
				parentDataProperty: "replication",
				rootData
			})) {
				vErrors = vErrors === null ? validate187.errors : addFaults(vErrors, validate187.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs82 === errors;
			valid27 = valid27 || _valid0;
			if (!valid27) {
				const _errs83 = errors;
				if (data56 !== null) {
					const err35 = {
						instancePath: instancePath + "/replication",
						schemaPath: "#/properties/replication/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err35];
					else addFault(vErrors, err35);
					errors++;
				}
				var _valid0 = _errs83 === errors;
				valid27 = valid27 || _valid0;
			}
			if (!valid27) {
				const err36 = {
					instancePath: instancePath + "/replication",
					schemaPath: "#/properties/replication/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err36];
				else addFault(vErrors, err36);
				errors++;
			} else {
				errors = _errs81;
				if (vErrors !== null) {
					if (_errs81) vErrors.length = _errs81;
					else vErrors = null;
				}
			}
		}
		if (data.lastSuccessfulBackup !== void 0) {
			let data57 = data.lastSuccessfulBackup;
			if (typeof data57 !== "string" && data57 !== null) {
				const err37 = {
					instancePath: instancePath + "/lastSuccessfulBackup",
					schemaPath: "#/properties/lastSuccessfulBackup/type",
					keyword: "type",
					params: { type: schema89.properties.lastSuccessfulBackup.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err37];
				else addFault(vErrors, err37);
				errors++;
			}
			if (typeof data57 === "string") {
				if (!pattern1.test(data57)) {
					const err38 = {
						instancePath: instancePath + "/lastSuccessfulBackup",
						schemaPath: "#/properties/lastSuccessfulBackup/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d))?$" },
						message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d))?$\""
					};
					if (vErrors === null) vErrors = [err38];
					else addFault(vErrors, err38);
					errors++;
				}
			}
		}
		if (data.checkpoints !== void 0) {
			let data58 = data.checkpoints;
			if (Array.isArray(data58)) {
				const len13 = data58.length;
				for (let i13 = 0; i13 < len13; i13++) if (!validate196(data58[i13], {
					instancePath: instancePath + "/checkpoints/" + i13,
					parentData: data58,
					parentDataProperty: i13,
					rootData
				})) {
					vErrors = vErrors === null ? validate196.errors : addFaults(vErrors, validate196.errors);
					errors = vErrors.length;
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/checkpoints",
					schemaPath: "#/properties/checkpoints/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err39];
				else addFault(vErrors, err39);
				errors++;
			}
		}
		if (data.guest !== void 0) {
			if (!validate205(data.guest, {
				instancePath: instancePath + "/guest",
				parentData: data,
				parentDataProperty: "guest",
				rootData
			})) {
				vErrors = vErrors === null ? validate205.errors : addFaults(vErrors, validate205.errors);
				errors = vErrors.length;
			}
		}
		if (data.installation !== void 0) {
			if (!validate211(data.installation, {
				instancePath: instancePath + "/installation",
				parentData: data,
				parentDataProperty: "installation",
				rootData
			})) {
				vErrors = vErrors === null ? validate211.errors : addFaults(vErrors, validate211.errors);
				errors = vErrors.length;
			}
		}
		if (data.plannedUpdates !== void 0) {
			let data62 = data.plannedUpdates;
			if (Array.isArray(data62)) {
				const len14 = data62.length;
				for (let i14 = 0; i14 < len14; i14++) if (!validate213(data62[i14], {
					instancePath: instancePath + "/plannedUpdates/" + i14,
					parentData: data62,
					parentDataProperty: i14,
					rootData
				})) {
					vErrors = vErrors === null ? validate213.errors : addFaults(vErrors, validate213.errors);
					errors = vErrors.length;
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/plannedUpdates",
					schemaPath: "#/properties/plannedUpdates/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err40];
				else addFault(vErrors, err40);
				errors++;
			}
		}
		if (data.migrations !== void 0) {
			let data64 = data.migrations;
			if (Array.isArray(data64)) {
				const len15 = data64.length;
				for (let i15 = 0; i15 < len15; i15++) if (!validate390(data64[i15], {
					instancePath: instancePath + "/migrations/" + i15,
					parentData: data64,
					parentDataProperty: i15,
					rootData
				})) {
					vErrors = vErrors === null ? validate390.errors : addFaults(vErrors, validate390.errors);
					errors = vErrors.length;
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/migrations",
					schemaPath: "#/properties/migrations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err41];
				else addFault(vErrors, err41);
				errors++;
			}
		}
	} else {
		const err42 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err42];
		else addFault(vErrors, err42);
		errors++;
	}
	validate354.errors = vErrors;
	return errors === 0;
}
const pattern18 = /* @__PURE__ */ new RegExp("^[A-Za-z]:$", "u");
const pattern29 = /* @__PURE__ */ new RegExp("^[Kk][Bb]\\d+$", "u");
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema59.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.domain !== void 0) {
			let data0 = data.domain;
			if (typeof data0 !== "string" && data0 !== null) {
				const err1 = {
					instancePath: instancePath + "/domain",
					schemaPath: "#/properties/domain/type",
					keyword: "type",
					params: { type: schema59.properties.domain.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err1];
				else addFault(vErrors, err1);
				errors++;
			}
		}
		if (data.domainRole !== void 0) {
			if (!validate207(data.domainRole, {
				instancePath: instancePath + "/domainRole",
				parentData: data,
				parentDataProperty: "domainRole",
				rootData
			})) {
				vErrors = vErrors === null ? validate207.errors : addFaults(vErrors, validate207.errors);
				errors = vErrors.length;
			}
		}
		if (data.organizationalUnit !== void 0) {
			if (!validate24(data.organizationalUnit, {
				instancePath: instancePath + "/organizationalUnit",
				parentData: data,
				parentDataProperty: "organizationalUnit",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.isComputerNameUpperCase !== void 0) {
			if (typeof data.isComputerNameUpperCase !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/isComputerNameUpperCase",
					schemaPath: "#/properties/isComputerNameUpperCase/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.trustedDomains !== void 0) {
			let data4 = data.trustedDomains;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate24(data4[i0], {
					instancePath: instancePath + "/trustedDomains/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/trustedDomains",
					schemaPath: "#/properties/trustedDomains/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data6 = data.state;
			if (!(data6 === "Up" || data6 === "Down" || data6 === "Paused" || data6 === "Joining")) {
				const err4 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema59.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err4];
				else addFault(vErrors, err4);
				errors++;
			}
		}
		if (data.nodeWeight !== void 0) {
			let data7 = data.nodeWeight;
			if (!(data7 === 0 || data7 === 1)) {
				const err5 = {
					instancePath: instancePath + "/nodeWeight",
					schemaPath: "#/properties/nodeWeight/enum",
					keyword: "enum",
					params: { allowedValues: schema59.properties.nodeWeight.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else addFault(vErrors, err5);
				errors++;
			}
		}
		if (data.operatingSystem !== void 0) {
			if (!validate222(data.operatingSystem, {
				instancePath: instancePath + "/operatingSystem",
				parentData: data,
				parentDataProperty: "operatingSystem",
				rootData
			})) {
				vErrors = vErrors === null ? validate222.errors : addFaults(vErrors, validate222.errors);
				errors = vErrors.length;
			}
		}
		if (data.hardware !== void 0) {
			if (!validate226(data.hardware, {
				instancePath: instancePath + "/hardware",
				parentData: data,
				parentDataProperty: "hardware",
				rootData
			})) {
				vErrors = vErrors === null ? validate226.errors : addFaults(vErrors, validate226.errors);
				errors = vErrors.length;
			}
		}
		if (data.processor !== void 0) {
			if (!validate232(data.processor, {
				instancePath: instancePath + "/processor",
				parentData: data,
				parentDataProperty: "processor",
				rootData
			})) {
				vErrors = vErrors === null ? validate232.errors : addFaults(vErrors, validate232.errors);
				errors = vErrors.length;
			}
		}
		if (data.memory !== void 0) {
			if (!validate238(data.memory, {
				instancePath: instancePath + "/memory",
				parentData: data,
				parentDataProperty: "memory",
				rootData
			})) {
				vErrors = vErrors === null ? validate238.errors : addFaults(vErrors, validate238.errors);
				errors = vErrors.length;
			}
		}
		if (data.paths !== void 0) {
			if (!validate243(data.paths, {
				instancePath: instancePath + "/paths",
				parentData: data,
				parentDataProperty: "paths",
				rootData
			})) {
				vErrors = vErrors === null ? validate243.errors : addFaults(vErrors, validate243.errors);
				errors = vErrors.length;
			}
		}
		if (data.numaSpanningEnabled !== void 0) {
			if (typeof data.numaSpanningEnabled !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/numaSpanningEnabled",
					schemaPath: "#/properties/numaSpanningEnabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err6];
				else addFault(vErrors, err6);
				errors++;
			}
		}
		if (data.systemDrive !== void 0) {
			let data14 = data.systemDrive;
			if (typeof data14 === "string") {
				if (!pattern18.test(data14)) {
					const err7 = {
						instancePath: instancePath + "/systemDrive",
						schemaPath: "#/properties/systemDrive/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z]:$" },
						message: "must match pattern \"^[A-Za-z]:$\""
					};
					if (vErrors === null) vErrors = [err7];
					else addFault(vErrors, err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/systemDrive",
					schemaPath: "#/properties/systemDrive/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else addFault(vErrors, err8);
				errors++;
			}
		}
		if (data.powerPlan !== void 0) {
			if (!validate24(data.powerPlan, {
				instancePath: instancePath + "/powerPlan",
				parentData: data,
				parentDataProperty: "powerPlan",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.hypervisorPresent !== void 0) {
			if (typeof data.hypervisorPresent !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/hypervisorPresent",
					schemaPath: "#/properties/hypervisorPresent/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err9];
				else addFault(vErrors, err9);
				errors++;
			}
		}
		if (data.services !== void 0) {
			let data17 = data.services;
			if (Array.isArray(data17)) {
				const len1 = data17.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate248(data17[i1], {
					instancePath: instancePath + "/services/" + i1,
					parentData: data17,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate248.errors : addFaults(vErrors, validate248.errors);
					errors = vErrors.length;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/services",
					schemaPath: "#/properties/services/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err10];
				else addFault(vErrors, err10);
				errors++;
			}
		}
		if (data.features !== void 0) {
			let data19 = data.features;
			if (Array.isArray(data19)) {
				const len2 = data19.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate24(data19[i2], {
					instancePath: instancePath + "/features/" + i2,
					parentData: data19,
					parentDataProperty: i2,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/features",
					schemaPath: "#/properties/features/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else addFault(vErrors, err11);
				errors++;
			}
		}
		if (data.networkAdapters !== void 0) {
			let data21 = data.networkAdapters;
			if (Array.isArray(data21)) {
				const len3 = data21.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate252(data21[i3], {
					instancePath: instancePath + "/networkAdapters/" + i3,
					parentData: data21,
					parentDataProperty: i3,
					rootData
				})) {
					vErrors = vErrors === null ? validate252.errors : addFaults(vErrors, validate252.errors);
					errors = vErrors.length;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/networkAdapters",
					schemaPath: "#/properties/networkAdapters/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err12];
				else addFault(vErrors, err12);
				errors++;
			}
		}
		if (data.macAddressRange !== void 0) {
			if (!validate262(data.macAddressRange, {
				instancePath: instancePath + "/macAddressRange",
				parentData: data,
				parentDataProperty: "macAddressRange",
				rootData
			})) {
				vErrors = vErrors === null ? validate262.errors : addFaults(vErrors, validate262.errors);
				errors = vErrors.length;
			}
		}
		if (data.teams !== void 0) {
			let data24 = data.teams;
			if (Array.isArray(data24)) {
				const len4 = data24.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate266(data24[i4], {
					instancePath: instancePath + "/teams/" + i4,
					parentData: data24,
					parentDataProperty: i4,
					rootData
				})) {
					vErrors = vErrors === null ? validate266.errors : addFaults(vErrors, validate266.errors);
					errors = vErrors.length;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/teams",
					schemaPath: "#/properties/teams/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err13];
				else addFault(vErrors, err13);
				errors++;
			}
		}
		if (data.switches !== void 0) {
			let data26 = data.switches;
			if (Array.isArray(data26)) {
				const len5 = data26.length;
				for (let i5 = 0; i5 < len5; i5++) if (!validate275(data26[i5], {
					instancePath: instancePath + "/switches/" + i5,
					parentData: data26,
					parentDataProperty: i5,
					rootData
				})) {
					vErrors = vErrors === null ? validate275.errors : addFaults(vErrors, validate275.errors);
					errors = vErrors.length;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/switches",
					schemaPath: "#/properties/switches/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err14];
				else addFault(vErrors, err14);
				errors++;
			}
		}
		if (data.switchExtensionPortFeatures !== void 0) {
			let data28 = data.switchExtensionPortFeatures;
			if (Array.isArray(data28)) {
				const len6 = data28.length;
				for (let i6 = 0; i6 < len6; i6++) if (!validate285(data28[i6], {
					instancePath: instancePath + "/switchExtensionPortFeatures/" + i6,
					parentData: data28,
					parentDataProperty: i6,
					rootData
				})) {
					vErrors = vErrors === null ? validate285.errors : addFaults(vErrors, validate285.errors);
					errors = vErrors.length;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/switchExtensionPortFeatures",
					schemaPath: "#/properties/switchExtensionPortFeatures/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else addFault(vErrors, err15);
				errors++;
			}
		}
		if (data.liveMigration !== void 0) {
			if (!validate289(data.liveMigration, {
				instancePath: instancePath + "/liveMigration",
				parentData: data,
				parentDataProperty: "liveMigration",
				rootData
			})) {
				vErrors = vErrors === null ? validate289.errors : addFaults(vErrors, validate289.errors);
				errors = vErrors.length;
			}
		}
		if (data.credentialGuard !== void 0) {
			if (typeof data.credentialGuard !== "boolean") {
				const err16 = {
					instancePath: instancePath + "/credentialGuard",
					schemaPath: "#/properties/credentialGuard/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err16];
				else addFault(vErrors, err16);
				errors++;
			}
		}
		if (data.storage !== void 0) {
			if (!validate292(data.storage, {
				instancePath: instancePath + "/storage",
				parentData: data,
				parentDataProperty: "storage",
				rootData
			})) {
				vErrors = vErrors === null ? validate292.errors : addFaults(vErrors, validate292.errors);
				errors = vErrors.length;
			}
		}
		if (data.dvdDrives !== void 0) {
			let data33 = data.dvdDrives;
			if (Array.isArray(data33)) {
				const len7 = data33.length;
				for (let i7 = 0; i7 < len7; i7++) if (!validate24(data33[i7], {
					instancePath: instancePath + "/dvdDrives/" + i7,
					parentData: data33,
					parentDataProperty: i7,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/dvdDrives",
					schemaPath: "#/properties/dvdDrives/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err17];
				else addFault(vErrors, err17);
				errors++;
			}
		}
		if (data.resourcePools !== void 0) {
			let data35 = data.resourcePools;
			if (Array.isArray(data35)) {
				const len8 = data35.length;
				for (let i8 = 0; i8 < len8; i8++) if (!validate312(data35[i8], {
					instancePath: instancePath + "/resourcePools/" + i8,
					parentData: data35,
					parentDataProperty: i8,
					rootData
				})) {
					vErrors = vErrors === null ? validate312.errors : addFaults(vErrors, validate312.errors);
					errors = vErrors.length;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/resourcePools",
					schemaPath: "#/properties/resourcePools/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else addFault(vErrors, err18);
				errors++;
			}
		}
		if (data.replicationServer !== void 0) {
			let data37 = data.replicationServer;
			const _errs55 = errors;
			let valid19 = false;
			const _errs56 = errors;
			if (!validate316(data37, {
				instancePath: instancePath + "/replicationServer",
				parentData: data,
				parentDataProperty: "replicationServer",
				rootData
			})) {
				vErrors = vErrors === null ? validate316.errors : addFaults(vErrors, validate316.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs56 === errors;
			valid19 = valid19 || _valid0;
			if (!valid19) {
				const _errs57 = errors;
				if (data37 !== null) {
					const err19 = {
						instancePath: instancePath + "/replicationServer",
						schemaPath: "#/properties/replicationServer/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err19];
					else addFault(vErrors, err19);
					errors++;
				}
				var _valid0 = _errs57 === errors;
				valid19 = valid19 || _valid0;
			}
			if (!valid19) {
				const err20 = {
					instancePath: instancePath + "/replicationServer",
					schemaPath: "#/properties/replicationServer/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err20];
				else addFault(vErrors, err20);
				errors++;
			} else {
				errors = _errs55;
				if (vErrors !== null) {
					if (_errs55) vErrors.length = _errs55;
					else vErrors = null;
				}
			}
		}
		if (data.certificates !== void 0) {
			let data38 = data.certificates;
			if (Array.isArray(data38)) {
				const len9 = data38.length;
				for (let i9 = 0; i9 < len9; i9++) if (!validate324(data38[i9], {
					instancePath: instancePath + "/certificates/" + i9,
					parentData: data38,
					parentDataProperty: i9,
					rootData
				})) {
					vErrors = vErrors === null ? validate324.errors : addFaults(vErrors, validate324.errors);
					errors = vErrors.length;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/certificates",
					schemaPath: "#/properties/certificates/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err21];
				else addFault(vErrors, err21);
				errors++;
			}
		}
		if (data.antivirus !== void 0) {
			let data40 = data.antivirus;
			const _errs63 = errors;
			let valid22 = false;
			const _errs64 = errors;
			if (!validate327(data40, {
				instancePath: instancePath + "/antivirus",
				parentData: data,
				parentDataProperty: "antivirus",
				rootData
			})) {
				vErrors = vErrors === null ? validate327.errors : addFaults(vErrors, validate327.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs64 === errors;
			valid22 = valid22 || _valid1;
			if (!valid22) {
				const _errs65 = errors;
				if (data40 !== null) {
					const err22 = {
						instancePath: instancePath + "/antivirus",
						schemaPath: "#/properties/antivirus/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err22];
					else addFault(vErrors, err22);
					errors++;
				}
				var _valid1 = _errs65 === errors;
				valid22 = valid22 || _valid1;
			}
			if (!valid22) {
				const err23 = {
					instancePath: instancePath + "/antivirus",
					schemaPath: "#/properties/antivirus/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err23];
				else addFault(vErrors, err23);
				errors++;
			} else {
				errors = _errs63;
				if (vErrors !== null) {
					if (_errs63) vErrors.length = _errs63;
					else vErrors = null;
				}
			}
		}
		if (data.qosPolicies !== void 0) {
			let data41 = data.qosPolicies;
			if (Array.isArray(data41)) {
				const len10 = data41.length;
				for (let i10 = 0; i10 < len10; i10++) if (!validate332(data41[i10], {
					instancePath: instancePath + "/qosPolicies/" + i10,
					parentData: data41,
					parentDataProperty: i10,
					rootData
				})) {
					vErrors = vErrors === null ? validate332.errors : addFaults(vErrors, validate332.errors);
					errors = vErrors.length;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/qosPolicies",
					schemaPath: "#/properties/qosPolicies/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err24];
				else addFault(vErrors, err24);
				errors++;
			}
		}
		if (data.virtualSans !== void 0) {
			let data43 = data.virtualSans;
			if (Array.isArray(data43)) {
				const len11 = data43.length;
				for (let i11 = 0; i11 < len11; i11++) {
					let data44 = data43[i11];
					const _errs73 = errors;
					let valid27 = false;
					const _errs74 = errors;
					if (!validate338(data44, {
						instancePath: instancePath + "/virtualSans/" + i11,
						parentData: data43,
						parentDataProperty: i11,
						rootData
					})) {
						vErrors = vErrors === null ? validate338.errors : addFaults(vErrors, validate338.errors);
						errors = vErrors.length;
					}
					var _valid2 = _errs74 === errors;
					valid27 = valid27 || _valid2;
					if (!valid27) {
						const _errs75 = errors;
						if (!validate24(data44, {
							instancePath: instancePath + "/virtualSans/" + i11,
							parentData: data43,
							parentDataProperty: i11,
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
							errors = vErrors.length;
						}
						var _valid2 = _errs75 === errors;
						valid27 = valid27 || _valid2;
					}
					if (!valid27) {
						const err25 = {
							instancePath: instancePath + "/virtualSans/" + i11,
							schemaPath: "#/properties/virtualSans/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err25];
						else addFault(vErrors, err25);
						errors++;
					} else {
						errors = _errs73;
						if (vErrors !== null) {
							if (_errs73) vErrors.length = _errs73;
							else vErrors = null;
						}
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/virtualSans",
					schemaPath: "#/properties/virtualSans/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err26];
				else addFault(vErrors, err26);
				errors++;
			}
		}
		if (data.iscsiSessions !== void 0) {
			let data45 = data.iscsiSessions;
			if (Array.isArray(data45)) {
				const len12 = data45.length;
				for (let i12 = 0; i12 < len12; i12++) if (!validate343(data45[i12], {
					instancePath: instancePath + "/iscsiSessions/" + i12,
					parentData: data45,
					parentDataProperty: i12,
					rootData
				})) {
					vErrors = vErrors === null ? validate343.errors : addFaults(vErrors, validate343.errors);
					errors = vErrors.length;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/iscsiSessions",
					schemaPath: "#/properties/iscsiSessions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err27];
				else addFault(vErrors, err27);
				errors++;
			}
		}
		if (data.guardians !== void 0) {
			let data47 = data.guardians;
			if (Array.isArray(data47)) {
				const len13 = data47.length;
				for (let i13 = 0; i13 < len13; i13++) if (!validate177(data47[i13], {
					instancePath: instancePath + "/guardians/" + i13,
					parentData: data47,
					parentDataProperty: i13,
					rootData
				})) {
					vErrors = vErrors === null ? validate177.errors : addFaults(vErrors, validate177.errors);
					errors = vErrors.length;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/guardians",
					schemaPath: "#/properties/guardians/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err28];
				else addFault(vErrors, err28);
				errors++;
			}
		}
		if (data.isHostGuarded !== void 0) {
			if (typeof data.isHostGuarded !== "boolean") {
				const err29 = {
					instancePath: instancePath + "/isHostGuarded",
					schemaPath: "#/properties/isHostGuarded/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err29];
				else addFault(vErrors, err29);
				errors++;
			}
		}
		if (data.assignableDevices !== void 0) {
			let data50 = data.assignableDevices;
			if (Array.isArray(data50)) {
				const len14 = data50.length;
				for (let i14 = 0; i14 < len14; i14++) if (!validate347(data50[i14], {
					instancePath: instancePath + "/assignableDevices/" + i14,
					parentData: data50,
					parentDataProperty: i14,
					rootData
				})) {
					vErrors = vErrors === null ? validate347.errors : addFaults(vErrors, validate347.errors);
					errors = vErrors.length;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/assignableDevices",
					schemaPath: "#/properties/assignableDevices/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err30];
				else addFault(vErrors, err30);
				errors++;
			}
		}
		if (data.partitionableGpus !== void 0) {
			let data52 = data.partitionableGpus;
			if (Array.isArray(data52)) {
				const len15 = data52.length;
				for (let i15 = 0; i15 < len15; i15++) if (!validate350(data52[i15], {
					instancePath: instancePath + "/partitionableGpus/" + i15,
					parentData: data52,
					parentDataProperty: i15,
					rootData
				})) {
					vErrors = vErrors === null ? validate350.errors : addFaults(vErrors, validate350.errors);
					errors = vErrors.length;
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/partitionableGpus",
					schemaPath: "#/properties/partitionableGpus/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err31];
				else addFault(vErrors, err31);
				errors++;
			}
		}
		if (data.supportedConfigurationVersions !== void 0) {
			let data54 = data.supportedConfigurationVersions;
			if (Array.isArray(data54)) {
				const len16 = data54.length;
				for (let i16 = 0; i16 < len16; i16++) {
					let data55 = data54[i16];
					if (typeof data55 !== "string" && !(typeof data55 == "number" && isFinite(data55))) {
						const err32 = {
							instancePath: instancePath + "/supportedConfigurationVersions/" + i16,
							schemaPath: "#/properties/supportedConfigurationVersions/items/type",
							keyword: "type",
							params: { type: schema59.properties.supportedConfigurationVersions.items.type },
							message: "must be string,number"
						};
						if (vErrors === null) vErrors = [err32];
						else addFault(vErrors, err32);
						errors++;
					}
					if (typeof data55 === "string") {
						if (!pattern7.test(data55)) {
							const err33 = {
								instancePath: instancePath + "/supportedConfigurationVersions/" + i16,
								schemaPath: "#/properties/supportedConfigurationVersions/items/pattern",
								keyword: "pattern",
								params: { pattern: "^\\d+\\.\\d+$" },
								message: "must match pattern \"^\\d+\\.\\d+$\""
							};
							if (vErrors === null) vErrors = [err33];
							else addFault(vErrors, err33);
							errors++;
						}
					}
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/supportedConfigurationVersions",
					schemaPath: "#/properties/supportedConfigurationVersions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err34];
				else addFault(vErrors, err34);
				errors++;
			}
		}
		if (data.fileShares !== void 0) {
			let data56 = data.fileShares;
			if (Array.isArray(data56)) {
				const len17 = data56.length;
				for (let i17 = 0; i17 < len17; i17++) if (!validate70(data56[i17], {
					instancePath: instancePath + "/fileShares/" + i17,
					parentData: data56,
					parentDataProperty: i17,
					rootData
				})) {
					vErrors = vErrors === null ? validate70.errors : addFaults(vErrors, validate70.errors);
					errors = vErrors.length;
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/fileShares",
					schemaPath: "#/properties/fileShares/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err35];
				else addFault(vErrors, err35);
				errors++;
			}
		}
		if (data.virtualMachines !== void 0) {
			let data58 = data.virtualMachines;
			if (Array.isArray(data58)) {
				const len18 = data58.length;
				for (let i18 = 0; i18 < len18; i18++) if (!validate354(data58[i18], {
					instancePath: instancePath + "/virtualMachines/" + i18,
					parentData: data58,
					parentDataProperty: i18,
					rootData
				})) {
					vErrors = vErrors === null ? validate354.errors : addFaults(vErrors, validate354.errors);
					errors = vErrors.length;
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/virtualMachines",
					schemaPath: "#/properties/virtualMachines/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err36];
				else addFault(vErrors, err36);
				errors++;
			}
		}
		if (data.updates !== void 0) {
			let data60 = data.updates;
			if (Array.isArray(data60)) {
				const len19 = data60.length;
				for (let i19 = 0; i19 < len19; i19++) {
					let data61 = data60[i19];
					if (typeof data61 === "string") {
						if (!pattern29.test(data61)) {
							const err37 = {
								instancePath: instancePath + "/updates/" + i19,
								schemaPath: "#/properties/updates/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[Kk][Bb]\\d+$" },
								message: "must match pattern \"^[Kk][Bb]\\d+$\""
							};
							if (vErrors === null) vErrors = [err37];
							else addFault(vErrors, err37);
							errors++;
						}
					} else {
						const err38 = {
							instancePath: instancePath + "/updates/" + i19,
							schemaPath: "#/properties/updates/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err38];
						else addFault(vErrors, err38);
						errors++;
					}
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/updates",
					schemaPath: "#/properties/updates/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err39];
				else addFault(vErrors, err39);
				errors++;
			}
		}
	} else {
		const err40 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err40];
		else addFault(vErrors, err40);
		errors++;
	}
	validate218.errors = vErrors;
	return errors === 0;
}
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "virtualMachines" || key0 === "hosts")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.virtualMachines !== void 0) {
			if (!validate111(data.virtualMachines, {
				instancePath: instancePath + "/virtualMachines",
				parentData: data,
				parentDataProperty: "virtualMachines",
				rootData
			})) {
				vErrors = vErrors === null ? validate111.errors : addFaults(vErrors, validate111.errors);
				errors = vErrors.length;
			}
		}
		if (data.hosts !== void 0) {
			if (!validate218(data.hosts, {
				instancePath: instancePath + "/hosts",
				parentData: data,
				parentDataProperty: "hosts",
				rootData
			})) {
				vErrors = vErrors === null ? validate218.errors : addFaults(vErrors, validate218.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else addFault(vErrors, err1);
		errors++;
	}
	validate110.errors = vErrors;
	return errors === 0;
}
function validate402(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.virtualMachine === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "virtualMachine" },
				message: "must have required property 'virtualMachine'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.to === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "to" },
				message: "must have required property 'to'"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "virtualMachine" || key0 === "from" || key0 === "to" || key0 === "type" || key0 === "includeStorage" || key0 === "destinationStoragePath")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else addFault(vErrors, err2);
			errors++;
		}
		if (data.virtualMachine !== void 0) {
			if (!validate24(data.virtualMachine, {
				instancePath: instancePath + "/virtualMachine",
				parentData: data,
				parentDataProperty: "virtualMachine",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.from !== void 0) {
			if (!validate24(data.from, {
				instancePath: instancePath + "/from",
				parentData: data,
				parentDataProperty: "from",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.to !== void 0) {
			if (!validate24(data.to, {
				instancePath: instancePath + "/to",
				parentData: data,
				parentDataProperty: "to",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.type !== void 0) {
			if (!validate393(data.type, {
				instancePath: instancePath + "/type",
				parentData: data,
				parentDataProperty: "type",
				rootData
			})) {
				vErrors = vErrors === null ? validate393.errors : addFaults(vErrors, validate393.errors);
				errors = vErrors.length;
			}
		}
		if (data.includeStorage !== void 0) {
			if (typeof data.includeStorage !== "boolean") {
				const err3 = {
					instancePath: instancePath + "/includeStorage",
					schemaPath: "#/properties/includeStorage/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
		}
		if (data.destinationStoragePath !== void 0) {
			if (!validate34(data.destinationStoragePath, {
				instancePath: instancePath + "/destinationStoragePath",
				parentData: data,
				parentDataProperty: "destinationStoragePath",
				rootData
			})) {
				vErrors = vErrors === null ? validate34.errors : addFaults(vErrors, validate34.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else addFault(vErrors, err4);
		errors++;
	}
	validate402.errors = vErrors;
	return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiVersion" },
				message: "must have required property 'apiVersion'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.name === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err2];
			else addFault(vErrors, err2);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema6.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else addFault(vErrors, err3);
			errors++;
		}
		if (data.apiVersion !== void 0) {
			if (!validate22(data.apiVersion, {
				instancePath: instancePath + "/apiVersion",
				parentData: data,
				parentDataProperty: "apiVersion",
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : addFaults(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if ("Cluster" !== data.kind) {
				const err4 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "Cluster" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else addFault(vErrors, err4);
				errors++;
			}
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.domain !== void 0) {
			let data3 = data.domain;
			if (typeof data3 !== "string" && data3 !== null) {
				const err5 = {
					instancePath: instancePath + "/domain",
					schemaPath: "#/properties/domain/type",
					keyword: "type",
					params: { type: schema6.properties.domain.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err5];
				else addFault(vErrors, err5);
				errors++;
			}
		}
		if (data.operatingSystem !== void 0) {
			if (!validate26(data.operatingSystem, {
				instancePath: instancePath + "/operatingSystem",
				parentData: data,
				parentDataProperty: "operatingSystem",
				rootData
			})) {
				vErrors = vErrors === null ? validate26.errors : addFaults(vErrors, validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.functionalLevel !== void 0) {
			let data5 = data.functionalLevel;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err6 = {
					instancePath: instancePath + "/functionalLevel",
					schemaPath: "#/properties/functionalLevel/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err6];
				else addFault(vErrors, err6);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					const err7 = {
						instancePath: instancePath + "/functionalLevel",
						schemaPath: "#/properties/functionalLevel/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err7];
					else addFault(vErrors, err7);
					errors++;
				}
			}
		}
		if (data.collected !== void 0) {
			if (!validate28(data.collected, {
				instancePath: instancePath + "/collected",
				parentData: data,
				parentDataProperty: "collected",
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : addFaults(vErrors, validate28.errors);
				errors = vErrors.length;
			}
		}
		if (data.nodes !== void 0) {
			let data7 = data.nodes;
			if (Array.isArray(data7)) {
				if (data7.length > 1e3) {
					const err8 = {
						instancePath: instancePath + "/nodes",
						schemaPath: "#/properties/nodes/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items"
					};
					if (vErrors === null) vErrors = [err8];
					else addFault(vErrors, err8);
					errors++;
				}
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate24(data7[i0], {
					instancePath: instancePath + "/nodes/" + i0,
					parentData: data7,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/nodes",
					schemaPath: "#/properties/nodes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err9];
				else addFault(vErrors, err9);
				errors++;
			}
		}
		if (data.quorum !== void 0) {
			if (!validate31(data.quorum, {
				instancePath: instancePath + "/quorum",
				parentData: data,
				parentDataProperty: "quorum",
				rootData
			})) {
				vErrors = vErrors === null ? validate31.errors : addFaults(vErrors, validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.networks !== void 0) {
			let data10 = data.networks;
			if (Array.isArray(data10)) {
				const len1 = data10.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate39(data10[i1], {
					instancePath: instancePath + "/networks/" + i1,
					parentData: data10,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate39.errors : addFaults(vErrors, validate39.errors);
					errors = vErrors.length;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/networks",
					schemaPath: "#/properties/networks/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err10];
				else addFault(vErrors, err10);
				errors++;
			}
		}
		if (data.disks !== void 0) {
			let data12 = data.disks;
			if (Array.isArray(data12)) {
				const len2 = data12.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate47(data12[i2], {
					instancePath: instancePath + "/disks/" + i2,
					parentData: data12,
					parentDataProperty: i2,
					rootData
				})) {
					vErrors = vErrors === null ? validate47.errors : addFaults(vErrors, validate47.errors);
					errors = vErrors.length;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/disks",
					schemaPath: "#/properties/disks/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else addFault(vErrors, err11);
				errors++;
			}
		}
		if (data.sharedVolumes !== void 0) {
			let data14 = data.sharedVolumes;
			if (Array.isArray(data14)) {
				const len3 = data14.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate55(data14[i3], {
					instancePath: instancePath + "/sharedVolumes/" + i3,
					parentData: data14,
					parentDataProperty: i3,
					rootData
				})) {
					vErrors = vErrors === null ? validate55.errors : addFaults(vErrors, validate55.errors);
					errors = vErrors.length;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/sharedVolumes",
					schemaPath: "#/properties/sharedVolumes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err12];
				else addFault(vErrors, err12);
				errors++;
			}
		}
		if (data.fileShares !== void 0) {
			let data16 = data.fileShares;
			if (Array.isArray(data16)) {
				const len4 = data16.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate70(data16[i4], {
					instancePath: instancePath + "/fileShares/" + i4,
					parentData: data16,
					parentDataProperty: i4,
					rootData
				})) {
					vErrors = vErrors === null ? validate70.errors : addFaults(vErrors, validate70.errors);
					errors = vErrors.length;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/fileShares",
					schemaPath: "#/properties/fileShares/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err13];
				else addFault(vErrors, err13);
				errors++;
			}
		}
		if (data.storageSpacesDirect !== void 0) {
			let data18 = data.storageSpacesDirect;
			const _errs28 = errors;
			let valid11 = false;
			const _errs29 = errors;
			if (!validate77(data18, {
				instancePath: instancePath + "/storageSpacesDirect",
				parentData: data,
				parentDataProperty: "storageSpacesDirect",
				rootData
			})) {
				vErrors = vErrors === null ? validate77.errors : addFaults(vErrors, validate77.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs29 === errors;
			valid11 = valid11 || _valid0;
			if (!valid11) {
				const _errs30 = errors;
				if (data18 !== null) {
					const err14 = {
						instancePath: instancePath + "/storageSpacesDirect",
						schemaPath: "#/properties/storageSpacesDirect/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err14];
					else addFault(vErrors, err14);
					errors++;
				}
				var _valid0 = _errs30 === errors;
				valid11 = valid11 || _valid0;
			}
			if (!valid11) {
				const err15 = {
					instancePath: instancePath + "/storageSpacesDirect",
					schemaPath: "#/properties/storageSpacesDirect/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err15];
				else addFault(vErrors, err15);
				errors++;
			} else {
				errors = _errs28;
				if (vErrors !== null) {
					if (_errs28) vErrors.length = _errs28;
					else vErrors = null;
				}
			}
		}
		if (data.roles !== void 0) {
			let data19 = data.roles;
			if (Array.isArray(data19)) {
				const len5 = data19.length;
				for (let i5 = 0; i5 < len5; i5++) if (!validate81(data19[i5], {
					instancePath: instancePath + "/roles/" + i5,
					parentData: data19,
					parentDataProperty: i5,
					rootData
				})) {
					vErrors = vErrors === null ? validate81.errors : addFaults(vErrors, validate81.errors);
					errors = vErrors.length;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/roles",
					schemaPath: "#/properties/roles/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else addFault(vErrors, err16);
				errors++;
			}
		}
		if (data.maximumParallelMigrations !== void 0) {
			let data21 = data.maximumParallelMigrations;
			if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
				const err17 = {
					instancePath: instancePath + "/maximumParallelMigrations",
					schemaPath: "#/properties/maximumParallelMigrations/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err17];
				else addFault(vErrors, err17);
				errors++;
			}
			if (typeof data21 == "number" && isFinite(data21)) {
				if (data21 < 0 || isNaN(data21)) {
					const err18 = {
						instancePath: instancePath + "/maximumParallelMigrations",
						schemaPath: "#/properties/maximumParallelMigrations/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err18];
					else addFault(vErrors, err18);
					errors++;
				}
			}
		}
		if (data.dynamicQuorum !== void 0) {
			if (typeof data.dynamicQuorum !== "boolean") {
				const err19 = {
					instancePath: instancePath + "/dynamicQuorum",
					schemaPath: "#/properties/dynamicQuorum/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err19];
				else addFault(vErrors, err19);
				errors++;
			}
		}
		if (data.sameSubnetDelay !== void 0) {
			let data23 = data.sameSubnetDelay;
			if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
				const err20 = {
					instancePath: instancePath + "/sameSubnetDelay",
					schemaPath: "#/properties/sameSubnetDelay/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err20];
				else addFault(vErrors, err20);
				errors++;
			}
			if (typeof data23 == "number" && isFinite(data23)) {
				if (data23 < 0 || isNaN(data23)) {
					const err21 = {
						instancePath: instancePath + "/sameSubnetDelay",
						schemaPath: "#/properties/sameSubnetDelay/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err21];
					else addFault(vErrors, err21);
					errors++;
				}
			}
		}
		if (data.sameSubnetThreshold !== void 0) {
			let data24 = data.sameSubnetThreshold;
			if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
				const err22 = {
					instancePath: instancePath + "/sameSubnetThreshold",
					schemaPath: "#/properties/sameSubnetThreshold/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err22];
				else addFault(vErrors, err22);
				errors++;
			}
			if (typeof data24 == "number" && isFinite(data24)) {
				if (data24 < 0 || isNaN(data24)) {
					const err23 = {
						instancePath: instancePath + "/sameSubnetThreshold",
						schemaPath: "#/properties/sameSubnetThreshold/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err23];
					else addFault(vErrors, err23);
					errors++;
				}
			}
		}
		if (data.crossSubnetDelay !== void 0) {
			let data25 = data.crossSubnetDelay;
			if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
				const err24 = {
					instancePath: instancePath + "/crossSubnetDelay",
					schemaPath: "#/properties/crossSubnetDelay/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err24];
				else addFault(vErrors, err24);
				errors++;
			}
			if (typeof data25 == "number" && isFinite(data25)) {
				if (data25 < 0 || isNaN(data25)) {
					const err25 = {
						instancePath: instancePath + "/crossSubnetDelay",
						schemaPath: "#/properties/crossSubnetDelay/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err25];
					else addFault(vErrors, err25);
					errors++;
				}
			}
		}
		if (data.crossSubnetThreshold !== void 0) {
			let data26 = data.crossSubnetThreshold;
			if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
				const err26 = {
					instancePath: instancePath + "/crossSubnetThreshold",
					schemaPath: "#/properties/crossSubnetThreshold/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err26];
				else addFault(vErrors, err26);
				errors++;
			}
			if (typeof data26 == "number" && isFinite(data26)) {
				if (data26 < 0 || isNaN(data26)) {
					const err27 = {
						instancePath: instancePath + "/crossSubnetThreshold",
						schemaPath: "#/properties/crossSubnetThreshold/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err27];
					else addFault(vErrors, err27);
					errors++;
				}
			}
		}
		if (data.quarantineThreshold !== void 0) {
			let data27 = data.quarantineThreshold;
			if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
				const err28 = {
					instancePath: instancePath + "/quarantineThreshold",
					schemaPath: "#/properties/quarantineThreshold/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err28];
				else addFault(vErrors, err28);
				errors++;
			}
			if (typeof data27 == "number" && isFinite(data27)) {
				if (data27 < 0 || isNaN(data27)) {
					const err29 = {
						instancePath: instancePath + "/quarantineThreshold",
						schemaPath: "#/properties/quarantineThreshold/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err29];
					else addFault(vErrors, err29);
					errors++;
				}
			}
		}
		if (data.quarantineDuration !== void 0) {
			let data28 = data.quarantineDuration;
			if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
				const err30 = {
					instancePath: instancePath + "/quarantineDuration",
					schemaPath: "#/properties/quarantineDuration/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err30];
				else addFault(vErrors, err30);
				errors++;
			}
			if (typeof data28 == "number" && isFinite(data28)) {
				if (data28 < 0 || isNaN(data28)) {
					const err31 = {
						instancePath: instancePath + "/quarantineDuration",
						schemaPath: "#/properties/quarantineDuration/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err31];
					else addFault(vErrors, err31);
					errors++;
				}
			}
		}
		if (data.clusterEnforcedAntiAffinity !== void 0) {
			if (typeof data.clusterEnforcedAntiAffinity !== "boolean") {
				const err32 = {
					instancePath: instancePath + "/clusterEnforcedAntiAffinity",
					schemaPath: "#/properties/clusterEnforcedAntiAffinity/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err32];
				else addFault(vErrors, err32);
				errors++;
			}
		}
		if (data.affinityRules !== void 0) {
			let data30 = data.affinityRules;
			if (Array.isArray(data30)) {
				const len6 = data30.length;
				for (let i6 = 0; i6 < len6; i6++) if (!validate86(data30[i6], {
					instancePath: instancePath + "/affinityRules/" + i6,
					parentData: data30,
					parentDataProperty: i6,
					rootData
				})) {
					vErrors = vErrors === null ? validate86.errors : addFaults(vErrors, validate86.errors);
					errors = vErrors.length;
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/affinityRules",
					schemaPath: "#/properties/affinityRules/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err33];
				else addFault(vErrors, err33);
				errors++;
			}
		}
		if (data.faultDomains !== void 0) {
			let data32 = data.faultDomains;
			if (Array.isArray(data32)) {
				const len7 = data32.length;
				for (let i7 = 0; i7 < len7; i7++) if (!validate90(data32[i7], {
					instancePath: instancePath + "/faultDomains/" + i7,
					parentData: data32,
					parentDataProperty: i7,
					rootData
				})) {
					vErrors = vErrors === null ? validate90.errors : addFaults(vErrors, validate90.errors);
					errors = vErrors.length;
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/faultDomains",
					schemaPath: "#/properties/faultDomains/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err34];
				else addFault(vErrors, err34);
				errors++;
			}
		}
		if (data.blockCacheSize !== void 0) {
			if (!validate51(data.blockCacheSize, {
				instancePath: instancePath + "/blockCacheSize",
				parentData: data,
				parentDataProperty: "blockCacheSize",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : addFaults(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.setup !== void 0) {
			let data35 = data.setup;
			if (Array.isArray(data35)) {
				if (data35.length > 1e3) {
					const err35 = {
						instancePath: instancePath + "/setup",
						schemaPath: "#/properties/setup/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items"
					};
					if (vErrors === null) vErrors = [err35];
					else addFault(vErrors, err35);
					errors++;
				}
				const len8 = data35.length;
				for (let i8 = 0; i8 < len8; i8++) if (!validate94(data35[i8], {
					instancePath: instancePath + "/setup/" + i8,
					parentData: data35,
					parentDataProperty: i8,
					rootData
				})) {
					vErrors = vErrors === null ? validate94.errors : addFaults(vErrors, validate94.errors);
					errors = vErrors.length;
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/setup",
					schemaPath: "#/properties/setup/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err36];
				else addFault(vErrors, err36);
				errors++;
			}
		}
		if (data.validation !== void 0) {
			if (!validate103(data.validation, {
				instancePath: instancePath + "/validation",
				parentData: data,
				parentDataProperty: "validation",
				rootData
			})) {
				vErrors = vErrors === null ? validate103.errors : addFaults(vErrors, validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.defaults !== void 0) {
			if (!validate110(data.defaults, {
				instancePath: instancePath + "/defaults",
				parentData: data,
				parentDataProperty: "defaults",
				rootData
			})) {
				vErrors = vErrors === null ? validate110.errors : addFaults(vErrors, validate110.errors);
				errors = vErrors.length;
			}
		}
		if (data.virtualMachines !== void 0) {
			let data39 = data.virtualMachines;
			if (Array.isArray(data39)) {
				const len9 = data39.length;
				for (let i9 = 0; i9 < len9; i9++) if (!validate354(data39[i9], {
					instancePath: instancePath + "/virtualMachines/" + i9,
					parentData: data39,
					parentDataProperty: i9,
					rootData
				})) {
					vErrors = vErrors === null ? validate354.errors : addFaults(vErrors, validate354.errors);
					errors = vErrors.length;
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/virtualMachines",
					schemaPath: "#/properties/virtualMachines/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err37];
				else addFault(vErrors, err37);
				errors++;
			}
		}
		if (data.exceptions !== void 0) {
			if (!validate359(data.exceptions, {
				instancePath: instancePath + "/exceptions",
				parentData: data,
				parentDataProperty: "exceptions",
				rootData
			})) {
				vErrors = vErrors === null ? validate359.errors : addFaults(vErrors, validate359.errors);
				errors = vErrors.length;
			}
		}
		if (data.migrations !== void 0) {
			let data42 = data.migrations;
			if (Array.isArray(data42)) {
				const len10 = data42.length;
				for (let i10 = 0; i10 < len10; i10++) if (!validate402(data42[i10], {
					instancePath: instancePath + "/migrations/" + i10,
					parentData: data42,
					parentDataProperty: i10,
					rootData
				})) {
					vErrors = vErrors === null ? validate402.errors : addFaults(vErrors, validate402.errors);
					errors = vErrors.length;
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/migrations",
					schemaPath: "#/properties/migrations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err38];
				else addFault(vErrors, err38);
				errors++;
			}
		}
	} else {
		const err39 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err39];
		else addFault(vErrors, err39);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
const validateHost = validate409;
const schema95 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "host.schema.json",
	"type": "object",
	"required": [
		"apiVersion",
		"kind",
		"name"
	],
	"additionalProperties": false,
	"properties": {
		"apiVersion": { "$ref": "defs.schema.json.apiVersion" },
		"kind": { "const": "Host" },
		"name": { "$ref": "defs.schema.json.name" },
		"cluster": { "type": ["string", "null"] },
		"domain": { "type": ["string", "null"] },
		"domainRole": { "$ref": "defs.schema.json.domainRole" },
		"organizationalUnit": { "$ref": "defs.schema.json.name" },
		"isComputerNameUpperCase": { "type": "boolean" },
		"trustedDomains": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.name" }
		},
		"collected": { "$ref": "defs.schema.json.date" },
		"state": { "enum": [
			"Up",
			"Down",
			"Paused",
			"Joining"
		] },
		"nodeWeight": { "enum": [0, 1] },
		"operatingSystem": { "$ref": "host.schema.json.operatingSystem" },
		"hardware": { "$ref": "host.schema.json.hardware" },
		"processor": { "$ref": "host.schema.json.hostProcessor" },
		"memory": { "$ref": "host.schema.json.hostMemory" },
		"paths": { "$ref": "host.schema.json.hostPaths" },
		"numaSpanningEnabled": { "type": "boolean" },
		"systemDrive": {
			"type": "string",
			"pattern": "^[A-Za-z]:$"
		},
		"powerPlan": { "$ref": "defs.schema.json.name" },
		"hypervisorPresent": { "type": "boolean" },
		"services": {
			"type": "array",
			"items": { "$ref": "host.schema.json.service" }
		},
		"features": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.name" }
		},
		"networkAdapters": {
			"type": "array",
			"items": { "$ref": "host.schema.json.hostNetworkAdapter" }
		},
		"macAddressRange": { "$ref": "host.schema.json.macAddressRange" },
		"teams": {
			"type": "array",
			"items": { "$ref": "host.schema.json.networkTeam" }
		},
		"switches": {
			"type": "array",
			"items": { "$ref": "host.schema.json.virtualSwitch" }
		},
		"switchExtensionPortFeatures": {
			"type": "array",
			"items": { "$ref": "host.schema.json.switchExtensionFeature" }
		},
		"liveMigration": { "$ref": "host.schema.json.hostLiveMigration" },
		"credentialGuard": { "type": "boolean" },
		"storage": { "$ref": "host.schema.json.hostStorage" },
		"dvdDrives": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.name" }
		},
		"resourcePools": {
			"type": "array",
			"items": { "$ref": "host.schema.json.resourcePool" }
		},
		"replicationServer": { "anyOf": [{ "$ref": "host.schema.json.replicationServer" }, { "type": "null" }] },
		"certificates": {
			"type": "array",
			"items": { "$ref": "host.schema.json.certificate" }
		},
		"antivirus": { "anyOf": [{ "$ref": "host.schema.json.antivirus" }, { "type": "null" }] },
		"qosPolicies": {
			"type": "array",
			"items": { "$ref": "host.schema.json.qosPolicy" }
		},
		"virtualSans": {
			"type": "array",
			"items": { "anyOf": [{ "$ref": "host.schema.json.virtualSan" }, { "$ref": "defs.schema.json.name" }] }
		},
		"iscsiSessions": {
			"type": "array",
			"items": { "$ref": "host.schema.json.iscsiSession" }
		},
		"guardians": {
			"type": "array",
			"items": { "$ref": "defs.schema.json.guardian" }
		},
		"isHostGuarded": { "type": "boolean" },
		"assignableDevices": {
			"type": "array",
			"items": { "$ref": "host.schema.json.hostAssignableDevice" }
		},
		"partitionableGpus": {
			"type": "array",
			"items": { "$ref": "host.schema.json.partitionableGpu" }
		},
		"supportedConfigurationVersions": {
			"type": "array",
			"items": {
				"tsType": "string",
				"type": ["string", "number"],
				"pattern": "^\\d+\\.\\d+$"
			}
		},
		"fileShares": {
			"type": "array",
			"items": { "$ref": "cluster.schema.json.fileShare" }
		},
		"virtualMachines": {
			"type": "array",
			"items": { "$ref": "virtual-machine.schema.json.virtualMachine" }
		},
		"exceptions": { "$ref": "defs.schema.json.exceptions" },
		"migrations": {
			"type": "array",
			"items": { "$ref": "cluster.schema.json.plannedMigration" }
		},
		"updates": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^[Kk][Bb]\\d+$"
			}
		}
	}
};
function validate409(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiVersion" },
				message: "must have required property 'apiVersion'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		if (data.name === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err2];
			else addFault(vErrors, err2);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema95.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else addFault(vErrors, err3);
			errors++;
		}
		if (data.apiVersion !== void 0) {
			if (!validate22(data.apiVersion, {
				instancePath: instancePath + "/apiVersion",
				parentData: data,
				parentDataProperty: "apiVersion",
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : addFaults(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if ("Host" !== data.kind) {
				const err4 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "Host" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else addFault(vErrors, err4);
				errors++;
			}
		}
		if (data.name !== void 0) {
			if (!validate24(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.cluster !== void 0) {
			let data3 = data.cluster;
			if (typeof data3 !== "string" && data3 !== null) {
				const err5 = {
					instancePath: instancePath + "/cluster",
					schemaPath: "#/properties/cluster/type",
					keyword: "type",
					params: { type: schema95.properties.cluster.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err5];
				else addFault(vErrors, err5);
				errors++;
			}
		}
		if (data.domain !== void 0) {
			let data4 = data.domain;
			if (typeof data4 !== "string" && data4 !== null) {
				const err6 = {
					instancePath: instancePath + "/domain",
					schemaPath: "#/properties/domain/type",
					keyword: "type",
					params: { type: schema95.properties.domain.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err6];
				else addFault(vErrors, err6);
				errors++;
			}
		}
		if (data.domainRole !== void 0) {
			if (!validate207(data.domainRole, {
				instancePath: instancePath + "/domainRole",
				parentData: data,
				parentDataProperty: "domainRole",
				rootData
			})) {
				vErrors = vErrors === null ? validate207.errors : addFaults(vErrors, validate207.errors);
				errors = vErrors.length;
			}
		}
		if (data.organizationalUnit !== void 0) {
			if (!validate24(data.organizationalUnit, {
				instancePath: instancePath + "/organizationalUnit",
				parentData: data,
				parentDataProperty: "organizationalUnit",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.isComputerNameUpperCase !== void 0) {
			if (typeof data.isComputerNameUpperCase !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/isComputerNameUpperCase",
					schemaPath: "#/properties/isComputerNameUpperCase/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err7];
				else addFault(vErrors, err7);
				errors++;
			}
		}
		if (data.trustedDomains !== void 0) {
			let data8 = data.trustedDomains;
			if (Array.isArray(data8)) {
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate24(data8[i0], {
					instancePath: instancePath + "/trustedDomains/" + i0,
					parentData: data8,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/trustedDomains",
					schemaPath: "#/properties/trustedDomains/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else addFault(vErrors, err8);
				errors++;
			}
		}
		if (data.collected !== void 0) {
			if (!validate28(data.collected, {
				instancePath: instancePath + "/collected",
				parentData: data,
				parentDataProperty: "collected",
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : addFaults(vErrors, validate28.errors);
				errors = vErrors.length;
			}
		}
		if (data.state !== void 0) {
			let data11 = data.state;
			if (!(data11 === "Up" || data11 === "Down" || data11 === "Paused" || data11 === "Joining")) {
				const err9 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema95.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err9];
				else addFault(vErrors, err9);
				errors++;
			}
		}
		if (data.nodeWeight !== void 0) {
			let data12 = data.nodeWeight;
			if (!(data12 === 0 || data12 === 1)) {
				const err10 = {
					instancePath: instancePath + "/nodeWeight",
					schemaPath: "#/properties/nodeWeight/enum",
					keyword: "enum",
					params: { allowedValues: schema95.properties.nodeWeight.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err10];
				else addFault(vErrors, err10);
				errors++;
			}
		}
		if (data.operatingSystem !== void 0) {
			if (!validate222(data.operatingSystem, {
				instancePath: instancePath + "/operatingSystem",
				parentData: data,
				parentDataProperty: "operatingSystem",
				rootData
			})) {
				vErrors = vErrors === null ? validate222.errors : addFaults(vErrors, validate222.errors);
				errors = vErrors.length;
			}
		}
		if (data.hardware !== void 0) {
			if (!validate226(data.hardware, {
				instancePath: instancePath + "/hardware",
				parentData: data,
				parentDataProperty: "hardware",
				rootData
			})) {
				vErrors = vErrors === null ? validate226.errors : addFaults(vErrors, validate226.errors);
				errors = vErrors.length;
			}
		}
		if (data.processor !== void 0) {
			if (!validate232(data.processor, {
				instancePath: instancePath + "/processor",
				parentData: data,
				parentDataProperty: "processor",
				rootData
			})) {
				vErrors = vErrors === null ? validate232.errors : addFaults(vErrors, validate232.errors);
				errors = vErrors.length;
			}
		}
		if (data.memory !== void 0) {
			if (!validate238(data.memory, {
				instancePath: instancePath + "/memory",
				parentData: data,
				parentDataProperty: "memory",
				rootData
			})) {
				vErrors = vErrors === null ? validate238.errors : addFaults(vErrors, validate238.errors);
				errors = vErrors.length;
			}
		}
		if (data.paths !== void 0) {
			if (!validate243(data.paths, {
				instancePath: instancePath + "/paths",
				parentData: data,
				parentDataProperty: "paths",
				rootData
			})) {
				vErrors = vErrors === null ? validate243.errors : addFaults(vErrors, validate243.errors);
				errors = vErrors.length;
			}
		}
		if (data.numaSpanningEnabled !== void 0) {
			if (typeof data.numaSpanningEnabled !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/numaSpanningEnabled",
					schemaPath: "#/properties/numaSpanningEnabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err11];
				else addFault(vErrors, err11);
				errors++;
			}
		}
		if (data.systemDrive !== void 0) {
			let data19 = data.systemDrive;
			if (typeof data19 === "string") {
				if (!pattern18.test(data19)) {
					const err12 = {
						instancePath: instancePath + "/systemDrive",
						schemaPath: "#/properties/systemDrive/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z]:$" },
						message: "must match pattern \"^[A-Za-z]:$\""
					};
					if (vErrors === null) vErrors = [err12];
					else addFault(vErrors, err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/systemDrive",
					schemaPath: "#/properties/systemDrive/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else addFault(vErrors, err13);
				errors++;
			}
		}
		if (data.powerPlan !== void 0) {
			if (!validate24(data.powerPlan, {
				instancePath: instancePath + "/powerPlan",
				parentData: data,
				parentDataProperty: "powerPlan",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.hypervisorPresent !== void 0) {
			if (typeof data.hypervisorPresent !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/hypervisorPresent",
					schemaPath: "#/properties/hypervisorPresent/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err14];
				else addFault(vErrors, err14);
				errors++;
			}
		}
		if (data.services !== void 0) {
			let data22 = data.services;
			if (Array.isArray(data22)) {
				const len1 = data22.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate248(data22[i1], {
					instancePath: instancePath + "/services/" + i1,
					parentData: data22,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate248.errors : addFaults(vErrors, validate248.errors);
					errors = vErrors.length;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/services",
					schemaPath: "#/properties/services/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else addFault(vErrors, err15);
				errors++;
			}
		}
		if (data.features !== void 0) {
			let data24 = data.features;
			if (Array.isArray(data24)) {
				const len2 = data24.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate24(data24[i2], {
					instancePath: instancePath + "/features/" + i2,
					parentData: data24,
					parentDataProperty: i2,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/features",
					schemaPath: "#/properties/features/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else addFault(vErrors, err16);
				errors++;
			}
		}
		if (data.networkAdapters !== void 0) {
			let data26 = data.networkAdapters;
			if (Array.isArray(data26)) {
				const len3 = data26.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate252(data26[i3], {
					instancePath: instancePath + "/networkAdapters/" + i3,
					parentData: data26,
					parentDataProperty: i3,
					rootData
				})) {
					vErrors = vErrors === null ? validate252.errors : addFaults(vErrors, validate252.errors);
					errors = vErrors.length;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/networkAdapters",
					schemaPath: "#/properties/networkAdapters/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err17];
				else addFault(vErrors, err17);
				errors++;
			}
		}
		if (data.macAddressRange !== void 0) {
			if (!validate262(data.macAddressRange, {
				instancePath: instancePath + "/macAddressRange",
				parentData: data,
				parentDataProperty: "macAddressRange",
				rootData
			})) {
				vErrors = vErrors === null ? validate262.errors : addFaults(vErrors, validate262.errors);
				errors = vErrors.length;
			}
		}
		if (data.teams !== void 0) {
			let data29 = data.teams;
			if (Array.isArray(data29)) {
				const len4 = data29.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate266(data29[i4], {
					instancePath: instancePath + "/teams/" + i4,
					parentData: data29,
					parentDataProperty: i4,
					rootData
				})) {
					vErrors = vErrors === null ? validate266.errors : addFaults(vErrors, validate266.errors);
					errors = vErrors.length;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/teams",
					schemaPath: "#/properties/teams/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else addFault(vErrors, err18);
				errors++;
			}
		}
		if (data.switches !== void 0) {
			let data31 = data.switches;
			if (Array.isArray(data31)) {
				const len5 = data31.length;
				for (let i5 = 0; i5 < len5; i5++) if (!validate275(data31[i5], {
					instancePath: instancePath + "/switches/" + i5,
					parentData: data31,
					parentDataProperty: i5,
					rootData
				})) {
					vErrors = vErrors === null ? validate275.errors : addFaults(vErrors, validate275.errors);
					errors = vErrors.length;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/switches",
					schemaPath: "#/properties/switches/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err19];
				else addFault(vErrors, err19);
				errors++;
			}
		}
		if (data.switchExtensionPortFeatures !== void 0) {
			let data33 = data.switchExtensionPortFeatures;
			if (Array.isArray(data33)) {
				const len6 = data33.length;
				for (let i6 = 0; i6 < len6; i6++) if (!validate285(data33[i6], {
					instancePath: instancePath + "/switchExtensionPortFeatures/" + i6,
					parentData: data33,
					parentDataProperty: i6,
					rootData
				})) {
					vErrors = vErrors === null ? validate285.errors : addFaults(vErrors, validate285.errors);
					errors = vErrors.length;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/switchExtensionPortFeatures",
					schemaPath: "#/properties/switchExtensionPortFeatures/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err20];
				else addFault(vErrors, err20);
				errors++;
			}
		}
		if (data.liveMigration !== void 0) {
			if (!validate289(data.liveMigration, {
				instancePath: instancePath + "/liveMigration",
				parentData: data,
				parentDataProperty: "liveMigration",
				rootData
			})) {
				vErrors = vErrors === null ? validate289.errors : addFaults(vErrors, validate289.errors);
				errors = vErrors.length;
			}
		}
		if (data.credentialGuard !== void 0) {
			if (typeof data.credentialGuard !== "boolean") {
				const err21 = {
					instancePath: instancePath + "/credentialGuard",
					schemaPath: "#/properties/credentialGuard/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err21];
				else addFault(vErrors, err21);
				errors++;
			}
		}
		if (data.storage !== void 0) {
			if (!validate292(data.storage, {
				instancePath: instancePath + "/storage",
				parentData: data,
				parentDataProperty: "storage",
				rootData
			})) {
				vErrors = vErrors === null ? validate292.errors : addFaults(vErrors, validate292.errors);
				errors = vErrors.length;
			}
		}
		if (data.dvdDrives !== void 0) {
			let data38 = data.dvdDrives;
			if (Array.isArray(data38)) {
				const len7 = data38.length;
				for (let i7 = 0; i7 < len7; i7++) if (!validate24(data38[i7], {
					instancePath: instancePath + "/dvdDrives/" + i7,
					parentData: data38,
					parentDataProperty: i7,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/dvdDrives",
					schemaPath: "#/properties/dvdDrives/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else addFault(vErrors, err22);
				errors++;
			}
		}
		if (data.resourcePools !== void 0) {
			let data40 = data.resourcePools;
			if (Array.isArray(data40)) {
				const len8 = data40.length;
				for (let i8 = 0; i8 < len8; i8++) if (!validate312(data40[i8], {
					instancePath: instancePath + "/resourcePools/" + i8,
					parentData: data40,
					parentDataProperty: i8,
					rootData
				})) {
					vErrors = vErrors === null ? validate312.errors : addFaults(vErrors, validate312.errors);
					errors = vErrors.length;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/resourcePools",
					schemaPath: "#/properties/resourcePools/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err23];
				else addFault(vErrors, err23);
				errors++;
			}
		}
		if (data.replicationServer !== void 0) {
			let data42 = data.replicationServer;
			const _errs61 = errors;
			let valid19 = false;
			const _errs62 = errors;
			if (!validate316(data42, {
				instancePath: instancePath + "/replicationServer",
				parentData: data,
				parentDataProperty: "replicationServer",
				rootData
			})) {
				vErrors = vErrors === null ? validate316.errors : addFaults(vErrors, validate316.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs62 === errors;
			valid19 = valid19 || _valid0;
			if (!valid19) {
				const _errs63 = errors;
				if (data42 !== null) {
					const err24 = {
						instancePath: instancePath + "/replicationServer",
						schemaPath: "#/properties/replicationServer/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err24];
					else addFault(vErrors, err24);
					errors++;
				}
				var _valid0 = _errs63 === errors;
				valid19 = valid19 || _valid0;
			}
			if (!valid19) {
				const err25 = {
					instancePath: instancePath + "/replicationServer",
					schemaPath: "#/properties/replicationServer/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err25];
				else addFault(vErrors, err25);
				errors++;
			} else {
				errors = _errs61;
				if (vErrors !== null) {
					if (_errs61) vErrors.length = _errs61;
					else vErrors = null;
				}
			}
		}
		if (data.certificates !== void 0) {
			let data43 = data.certificates;
			if (Array.isArray(data43)) {
				const len9 = data43.length;
				for (let i9 = 0; i9 < len9; i9++) if (!validate324(data43[i9], {
					instancePath: instancePath + "/certificates/" + i9,
					parentData: data43,
					parentDataProperty: i9,
					rootData
				})) {
					vErrors = vErrors === null ? validate324.errors : addFaults(vErrors, validate324.errors);
					errors = vErrors.length;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/certificates",
					schemaPath: "#/properties/certificates/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err26];
				else addFault(vErrors, err26);
				errors++;
			}
		}
		if (data.antivirus !== void 0) {
			let data45 = data.antivirus;
			const _errs69 = errors;
			let valid22 = false;
			const _errs70 = errors;
			if (!validate327(data45, {
				instancePath: instancePath + "/antivirus",
				parentData: data,
				parentDataProperty: "antivirus",
				rootData
			})) {
				vErrors = vErrors === null ? validate327.errors : addFaults(vErrors, validate327.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs70 === errors;
			valid22 = valid22 || _valid1;
			if (!valid22) {
				const _errs71 = errors;
				if (data45 !== null) {
					const err27 = {
						instancePath: instancePath + "/antivirus",
						schemaPath: "#/properties/antivirus/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err27];
					else addFault(vErrors, err27);
					errors++;
				}
				var _valid1 = _errs71 === errors;
				valid22 = valid22 || _valid1;
			}
			if (!valid22) {
				const err28 = {
					instancePath: instancePath + "/antivirus",
					schemaPath: "#/properties/antivirus/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err28];
				else addFault(vErrors, err28);
				errors++;
			} else {
				errors = _errs69;
				if (vErrors !== null) {
					if (_errs69) vErrors.length = _errs69;
					else vErrors = null;
				}
			}
		}
		if (data.qosPolicies !== void 0) {
			let data46 = data.qosPolicies;
			if (Array.isArray(data46)) {
				const len10 = data46.length;
				for (let i10 = 0; i10 < len10; i10++) if (!validate332(data46[i10], {
					instancePath: instancePath + "/qosPolicies/" + i10,
					parentData: data46,
					parentDataProperty: i10,
					rootData
				})) {
					vErrors = vErrors === null ? validate332.errors : addFaults(vErrors, validate332.errors);
					errors = vErrors.length;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/qosPolicies",
					schemaPath: "#/properties/qosPolicies/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err29];
				else addFault(vErrors, err29);
				errors++;
			}
		}
		if (data.virtualSans !== void 0) {
			let data48 = data.virtualSans;
			if (Array.isArray(data48)) {
				const len11 = data48.length;
				for (let i11 = 0; i11 < len11; i11++) {
					let data49 = data48[i11];
					const _errs79 = errors;
					let valid27 = false;
					const _errs80 = errors;
					if (!validate338(data49, {
						instancePath: instancePath + "/virtualSans/" + i11,
						parentData: data48,
						parentDataProperty: i11,
						rootData
					})) {
						vErrors = vErrors === null ? validate338.errors : addFaults(vErrors, validate338.errors);
						errors = vErrors.length;
					}
					var _valid2 = _errs80 === errors;
					valid27 = valid27 || _valid2;
					if (!valid27) {
						const _errs81 = errors;
						if (!validate24(data49, {
							instancePath: instancePath + "/virtualSans/" + i11,
							parentData: data48,
							parentDataProperty: i11,
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
							errors = vErrors.length;
						}
						var _valid2 = _errs81 === errors;
						valid27 = valid27 || _valid2;
					}
					if (!valid27) {
						const err30 = {
							instancePath: instancePath + "/virtualSans/" + i11,
							schemaPath: "#/properties/virtualSans/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err30];
						else addFault(vErrors, err30);
						errors++;
					} else {
						errors = _errs79;
						if (vErrors !== null) {
							if (_errs79) vErrors.length = _errs79;
							else vErrors = null;
						}
					}
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/virtualSans",
					schemaPath: "#/properties/virtualSans/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err31];
				else addFault(vErrors, err31);
				errors++;
			}
		}
		if (data.iscsiSessions !== void 0) {
			let data50 = data.iscsiSessions;
			if (Array.isArray(data50)) {
				const len12 = data50.length;
				for (let i12 = 0; i12 < len12; i12++) if (!validate343(data50[i12], {
					instancePath: instancePath + "/iscsiSessions/" + i12,
					parentData: data50,
					parentDataProperty: i12,
					rootData
				})) {
					vErrors = vErrors === null ? validate343.errors : addFaults(vErrors, validate343.errors);
					errors = vErrors.length;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/iscsiSessions",
					schemaPath: "#/properties/iscsiSessions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err32];
				else addFault(vErrors, err32);
				errors++;
			}
		}
		if (data.guardians !== void 0) {
			let data52 = data.guardians;
			if (Array.isArray(data52)) {
				const len13 = data52.length;
				for (let i13 = 0; i13 < len13; i13++) if (!validate177(data52[i13], {
					instancePath: instancePath + "/guardians/" + i13,
					parentData: data52,
					parentDataProperty: i13,
					rootData
				})) {
					vErrors = vErrors === null ? validate177.errors : addFaults(vErrors, validate177.errors);
					errors = vErrors.length;
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/guardians",
					schemaPath: "#/properties/guardians/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err33];
				else addFault(vErrors, err33);
				errors++;
			}
		}
		if (data.isHostGuarded !== void 0) {
			if (typeof data.isHostGuarded !== "boolean") {
				const err34 = {
					instancePath: instancePath + "/isHostGuarded",
					schemaPath: "#/properties/isHostGuarded/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err34];
				else addFault(vErrors, err34);
				errors++;
			}
		}
		if (data.assignableDevices !== void 0) {
			let data55 = data.assignableDevices;
			if (Array.isArray(data55)) {
				const len14 = data55.length;
				for (let i14 = 0; i14 < len14; i14++) if (!validate347(data55[i14], {
					instancePath: instancePath + "/assignableDevices/" + i14,
					parentData: data55,
					parentDataProperty: i14,
					rootData
				})) {
					vErrors = vErrors === null ? validate347.errors : addFaults(vErrors, validate347.errors);
					errors = vErrors.length;
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/assignableDevices",
					schemaPath: "#/properties/assignableDevices/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err35];
				else addFault(vErrors, err35);
				errors++;
			}
		}
		if (data.partitionableGpus !== void 0) {
			let data57 = data.partitionableGpus;
			if (Array.isArray(data57)) {
				const len15 = data57.length;
				for (let i15 = 0; i15 < len15; i15++) if (!validate350(data57[i15], {
					instancePath: instancePath + "/partitionableGpus/" + i15,
					parentData: data57,
					parentDataProperty: i15,
					rootData
				})) {
					vErrors = vErrors === null ? validate350.errors : addFaults(vErrors, validate350.errors);
					errors = vErrors.length;
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/partitionableGpus",
					schemaPath: "#/properties/partitionableGpus/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err36];
				else addFault(vErrors, err36);
				errors++;
			}
		}
		if (data.supportedConfigurationVersions !== void 0) {
			let data59 = data.supportedConfigurationVersions;
			if (Array.isArray(data59)) {
				const len16 = data59.length;
				for (let i16 = 0; i16 < len16; i16++) {
					let data60 = data59[i16];
					if (typeof data60 !== "string" && !(typeof data60 == "number" && isFinite(data60))) {
						const err37 = {
							instancePath: instancePath + "/supportedConfigurationVersions/" + i16,
							schemaPath: "#/properties/supportedConfigurationVersions/items/type",
							keyword: "type",
							params: { type: schema95.properties.supportedConfigurationVersions.items.type },
							message: "must be string,number"
						};
						if (vErrors === null) vErrors = [err37];
						else addFault(vErrors, err37);
						errors++;
					}
					if (typeof data60 === "string") {
						if (!pattern7.test(data60)) {
							const err38 = {
								instancePath: instancePath + "/supportedConfigurationVersions/" + i16,
								schemaPath: "#/properties/supportedConfigurationVersions/items/pattern",
								keyword: "pattern",
								params: { pattern: "^\\d+\\.\\d+$" },
								message: "must match pattern \"^\\d+\\.\\d+$\""
							};
							if (vErrors === null) vErrors = [err38];
							else addFault(vErrors, err38);
							errors++;
						}
					}
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/supportedConfigurationVersions",
					schemaPath: "#/properties/supportedConfigurationVersions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err39];
				else addFault(vErrors, err39);
				errors++;
			}
		}
		if (data.fileShares !== void 0) {
			let data61 = data.fileShares;
			if (Array.isArray(data61)) {
				const len17 = data61.length;
				for (let i17 = 0; i17 < len17; i17++) if (!validate70(data61[i17], {
					instancePath: instancePath + "/fileShares/" + i17,
					parentData: data61,
					parentDataProperty: i17,
					rootData
				})) {
					vErrors = vErrors === null ? validate70.errors : addFaults(vErrors, validate70.errors);
					errors = vErrors.length;
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/fileShares",
					schemaPath: "#/properties/fileShares/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err40];
				else addFault(vErrors, err40);
				errors++;
			}
		}
		if (data.virtualMachines !== void 0) {
			let data63 = data.virtualMachines;
			if (Array.isArray(data63)) {
				const len18 = data63.length;
				for (let i18 = 0; i18 < len18; i18++) if (!validate354(data63[i18], {
					instancePath: instancePath + "/virtualMachines/" + i18,
					parentData: data63,
					parentDataProperty: i18,
					rootData
				})) {
					vErrors = vErrors === null ? validate354.errors : addFaults(vErrors, validate354.errors);
					errors = vErrors.length;
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/virtualMachines",
					schemaPath: "#/properties/virtualMachines/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err41];
				else addFault(vErrors, err41);
				errors++;
			}
		}
		if (data.exceptions !== void 0) {
			if (!validate359(data.exceptions, {
				instancePath: instancePath + "/exceptions",
				parentData: data,
				parentDataProperty: "exceptions",
				rootData
			})) {
				vErrors = vErrors === null ? validate359.errors : addFaults(vErrors, validate359.errors);
				errors = vErrors.length;
			}
		}
		if (data.migrations !== void 0) {
			let data66 = data.migrations;
			if (Array.isArray(data66)) {
				const len19 = data66.length;
				for (let i19 = 0; i19 < len19; i19++) if (!validate402(data66[i19], {
					instancePath: instancePath + "/migrations/" + i19,
					parentData: data66,
					parentDataProperty: i19,
					rootData
				})) {
					vErrors = vErrors === null ? validate402.errors : addFaults(vErrors, validate402.errors);
					errors = vErrors.length;
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/migrations",
					schemaPath: "#/properties/migrations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err42];
				else addFault(vErrors, err42);
				errors++;
			}
		}
		if (data.updates !== void 0) {
			let data68 = data.updates;
			if (Array.isArray(data68)) {
				const len20 = data68.length;
				for (let i20 = 0; i20 < len20; i20++) {
					let data69 = data68[i20];
					if (typeof data69 === "string") {
						if (!pattern29.test(data69)) {
							const err43 = {
								instancePath: instancePath + "/updates/" + i20,
								schemaPath: "#/properties/updates/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[Kk][Bb]\\d+$" },
								message: "must match pattern \"^[Kk][Bb]\\d+$\""
							};
							if (vErrors === null) vErrors = [err43];
							else addFault(vErrors, err43);
							errors++;
						}
					} else {
						const err44 = {
							instancePath: instancePath + "/updates/" + i20,
							schemaPath: "#/properties/updates/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err44];
						else addFault(vErrors, err44);
						errors++;
					}
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/updates",
					schemaPath: "#/properties/updates/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err45];
				else addFault(vErrors, err45);
				errors++;
			}
		}
	} else {
		const err46 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err46];
		else addFault(vErrors, err46);
		errors++;
	}
	validate409.errors = vErrors;
	return errors === 0;
}
const validateVirtualMachine = validate447;
function validate447(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate354(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate354.errors : addFaults(vErrors, validate354.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiVersion" },
				message: "must have required property 'apiVersion'"
			};
			if (vErrors === null) vErrors = [err0];
			else addFault(vErrors, err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else addFault(vErrors, err2);
		errors++;
	}
	validate447.errors = vErrors;
	return errors === 0;
}
// src/source/manifest-document.ts
/** What holds documents of each kind against their schema. */
const validators = {
	"cluster.schema.json": validateCluster,
	"host.schema.json": validateHost,
	"virtual-machine.schema.json": validateVirtualMachine
};
/**
* Reads a document as a manifest. Its value is changed: what is invalid is taken out, texts and units
* become what the schema means.
*
* @param named Whether the user named its file: a document that is no manifest is then a problem.
* @param budget What the documents that come may still have wrong.
*/
function readDocument(source, named, budget = faultBudget()) {
	const recognized = recognize(source) ?? (named ? noManifest(source) : void 0);
	if (!recognized) return { problems: [] };
	if (!("problem" in recognized)) return readKind(source, recognized, budget);
	const isBeyond = budget.faults < 0;
	budget.faults -= 1;
	return {
		problems: [recognized.problem],
		isBeyond
	};
}
/** What the documents of one run may have wrong. */
function faultBudget() {
	return {
		problems: limits.problemsOfFile,
		faults: limits.faults
	};
}
function readKind(source, { file, kind }, budget) {
	const schema = rootSchema(file);
	restoreTexts(source, schema);
	const scalars = lostScalars(source, schema);
	const isBeyond = budget.faults < 0;
	const most = isBeyond ? 1 : Math.max(1, Math.min(limits.problems, budget.problems));
	const told = new Set(scalars.map(({ invalid }) => pointerOf(invalid)));
	const validator = validators[file];
	const found = isBeyond ? limits.problemsOfFile : limits.faults;
	const others = validateDocument(source, schema, validator, most, found);
	const faults = [...scalars, ...others.filter(({ invalid }) => !told.has(pointerOf(invalid)))];
	const objects = lazily(() => indexObjects(source.value));
	if (faults.length > 0) objects();
	const mayBe = new Set(faults.flatMap((fault) => kindsBehind(fault, kind, source.value)));
	const losses = {
		incomplete: /* @__PURE__ */ new Set(),
		spoiled: /* @__PURE__ */ new Map(),
		lostParts: []
	};
	const problems = toldOf(faults, most);
	budget.problems -= problems.length;
	for (const { count = 1 } of faults) budget.faults -= count;
	const isAlone = faults.some(({ count }) => count !== void 0) && !isBeyond;
	if (faults.length > 0 && budget.faults < 0) return {
		problems,
		mayBe: [kind],
		isBeyond: !isAlone
	};
	for (let left = faults; left.length > 0; left = validateDocument(source, schema, validator, 0)) if (!prune(source.value, left, losses)) return {
		problems,
		mayBe: [kind]
	};
	const sizes = convertUnits(source, schema);
	budget.faults -= sizes.length;
	prune(source.value, sizes.map(({ segments }) => ({ invalid: segments })), losses);
	return {
		problems: [...problems, ...sizes.slice(0, limits.problems).map((size) => missingUnit(source, size))],
		...mayBe.size > 0 && { mayBe: [...mayBe] },
		document: {
			source,
			manifest: source.value,
			objects,
			...losses,
			lostParts: losses.lostParts.sort((one, other) => one.pointer < other.pointer ? -1 : 1).slice(0, limits.problems)
		}
	};
}
/**
* The kinds that a document may hold which has a fault: one by a property of theirs, or machines in a list
* that is none, or that stands under a name that nobody knows.
*/
function kindsBehind({ invalid, meant }, kind, value) {
	const [key, ...below] = invalid;
	if (key === void 0 || below.length > 0) return [];
	if ((meant ?? key) === "virtualMachines") return ["VirtualMachine"];
	const kinds = kindsWith(String(key), kind);
	return kind !== "VirtualMachine" && meant === "*" && listsObjects(value[key]) ? [...kinds, "VirtualMachine"] : kinds;
}
function listsObjects(value) {
	return Array.isArray(value) && value.some((one) => typeof one === "object" && one !== null);
}
/** The problems of faults: as many as anybody reads, and how many more there are. */
function toldOf(faults, most) {
	const told = faults.flatMap(({ problem }) => problem ?? []).slice(0, most);
	const more = faults.length - told.length;
	const [first] = told;
	if (more === 0 || !first) return told;
	const message = `The document has ${inThousands(more)} more problems.`;
	return [...told, {
		...first,
		message,
		fix: "Mend those above first.",
		segments: []
	}];
}
function missingUnit(source, { segments, value }) {
	return {
		ruleId: "schema",
		path: source.path,
		range: source.rangeOf(segments, "value"),
		message: `"${segments.at(-1)}" is ${value}, which means ${value} bytes.`,
		fix: `Write the unit, as in ${value}GB.`,
		segments
	};
}
/** Numbers that are not what was written, and texts that lost characters. */
function lostScalars(source, schema) {
	return unusableValues(source, schema).map(({ segments, message, fix }) => ({
		invalid: segments,
		problem: {
			ruleId: "schema",
			path: source.path,
			range: source.rangeOf(segments, "value"),
			message,
			fix,
			segments
		}
	}));
}
/**
* Takes invalid parts out of a document, as if they had not been collected, and remembers what was
* there: a property goes alone, an entry leaves its list incomplete. Changes the value.
*
* @returns whether the rest can be used.
*/
function prune(value, faults, { incomplete, spoiled, lostParts }) {
	const entries = /* @__PURE__ */ new Map();
	for (const { invalid, meant } of faults) {
		const key = invalid.at(-1);
		if (key === void 0) return false;
		const container = valueAt(value, invalid.slice(0, -1));
		if (Array.isArray(container)) {
			incomplete.add(container);
			const holder = valueAt(value, invalid.slice(0, -2));
			lostParts.push({
				object: holder,
				fact: String(invalid.at(-2)),
				pointer: pointerOf(invalid)
			});
			const gone = entries.get(container) ?? /* @__PURE__ */ new Set();
			entries.set(container, gone.add(container[key]));
		} else if (typeof container === "object" && container !== null) {
			delete container[key];
			const keys = spoiled.get(container) ?? /* @__PURE__ */ new Set();
			spoiled.set(container, keys.add(meant ?? String(key)));
			const fact = meant === void 0 || meant === "*" ? String(key) : meant;
			lostParts.push({
				object: container,
				fact,
				pointer: pointerOf(invalid)
			});
		}
	}
	for (const [list, gone] of entries) {
		const kept = list.filter((entry) => !gone.has(entry));
		for (const [index, entry] of kept.entries()) list[index] = entry;
		list.length = kept.length;
	}
	return true;
}
/** Where each object and list of a document stands. */
function indexObjects(root) {
	const index = /* @__PURE__ */ new Map();
	const visit = (value, holder, key) => {
		if (typeof value !== "object" || value === null || index.has(value)) return;
		index.set(value, {
			holder,
			key
		});
		if (Array.isArray(value)) for (const [entry, part] of value.entries()) visit(part, value, entry);
		else for (const name of Object.keys(value)) visit(value[name], value, name);
	};
	visit(root, void 0, "");
	return index;
}
export { readDocument as n, validators as r, faultBudget as t };
