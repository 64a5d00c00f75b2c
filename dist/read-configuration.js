import { n as rules, t as settingsOf } from "./config.js";
import { F as readFile, H as configuredException, Qt as excerptOf, V as shownPath, an as parsePathGlob, i as unknownRule, in as parseNameGlob, l as isDate, on as isNamed, r as noDate, rn as anyPathGlob, s as parseYaml, sn as Failure, t as lockedRule, z as isInside } from "./manifest-exceptions.js";
import { T as decodeText, a as addFault, b as resolveSchema, o as addFaults, r as restoreTexts, s as parseJson, t as validateDocument } from "./validate.js";
import { n as pointerOf, t as linesOf } from "./document.js";
import { a as inThousands } from "./limits.js";
import { existsSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
// schemas/config.schema.json
var config_schema_default = {
	$schema: "http://json-schema.org/draft-07/schema#",
	$id: "config.schema.json",
	title: "hvlint configuration",
	description: "The configuration of hvlint for a project, in hvlint.yaml.",
	type: "object",
	additionalProperties: false,
	properties: {
		"extends": {
			"description": "Another configuration that this one builds on, relative to it, in the same repository. What stands here goes before it.",
			"type": "string",
			"pattern": "\\S"
		},
		"edition": {
			"description": "The edition whose rules count, so that a new version of hvlint makes no run fail by new rules; what these would find is told in one line. Absent: the newest.",
			"enum": ["2026.12"]
		},
		"exclude": {
			"description": "Globs of files that are not read where a folder or a glob holds them, relative to the configuration.",
			"type": "array",
			"items": { "type": "string" }
		},
		"preset": {
			"description": "recommended: the rules that the vendor documents. practice: administrators' practice too. strict: every opt-in rule.",
			"enum": [
				"recommended",
				"practice",
				"strict"
			]
		},
		"failOn": {
			"description": "The lowest severity that makes the run fail (exit code 1); never for none.",
			"enum": [
				"error",
				"warning",
				"info",
				"never"
			]
		},
		"failOnUndecided": {
			"description": "Which undecided checks make the run fail (exit code 1): none, those that leave a migration undecided, or all. Absent: none.",
			"enum": [
				"none",
				"migrations",
				"all"
			]
		},
		"baseline": {
			"description": "The file of known findings, which `hvlint baseline` writes, relative to the configuration. Only findings that it does not hold count.",
			"type": "string"
		},
		"exceptions": {
			"description": "Findings that may stand, with the reason why. They are told apart and do not count; the verdict of a move stays what it is.",
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"rule",
					"objects",
					"reason"
				],
				"additionalProperties": false,
				"properties": {
					"rule": {
						"description": "The id of the rule.",
						"type": "string"
					},
					"objects": {
						"description": "Globs of names of clusters, hosts, machines, volumes; a migration goes by its machine too.",
						"type": "array",
						"minItems": 1,
						"items": { "type": "string" }
					},
					"reason": {
						"description": "Why they may stand, for whoever reads the report.",
						"type": "string",
						"pattern": "\\S"
					},
					"until": {
						"description": "The last day on which they may, as in 2026-12-31. Absent: for good.",
						"type": "string"
					}
				}
			}
		},
		"rules": { "$ref": "#/definitions/rules" },
		"overrides": {
			"description": "Other settings for some files or objects; later entries win.",
			"type": "array",
			"items": {
				"type": "object",
				"required": ["rules"],
				"additionalProperties": false,
				"properties": {
					"files": {
						"description": "Globs of files, relative to the configuration. Absent: every file.",
						"type": "array",
						"items": { "type": "string" }
					},
					"objects": {
						"description": "Globs of names of clusters, hosts, machines, volumes (`lab-*`). Absent: every object.",
						"type": "array",
						"items": { "type": "string" }
					},
					"rules": { "$ref": "#/definitions/rules" }
				}
			}
		}
	},
	definitions: {
		"level": {
			"description": "off, or the severity that the rule reports with.",
			"enum": [
				"off",
				"error",
				"warning",
				"info"
			]
		},
		"locked": {
			"description": "Whether the rule takes no exception.",
			"type": "boolean"
		},
		"setting": { "anyOf": [{ "$ref": "#/definitions/level" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/level" },
				"locked": { "$ref": "#/definitions/locked" }
			}
		}] },
		"rules": {
			"description": "Rules by their id: a severity or off, or an object with options. `guest/*` is for the category, `*` for all rules; a severity there turns no opt-in rule on.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"*": { "$ref": "#/definitions/setting" },
				"checkpoints/*": { "$ref": "#/definitions/setting" },
				"cluster/*": { "$ref": "#/definitions/setting" },
				"csv/*": { "$ref": "#/definitions/setting" },
				"estate/*": { "$ref": "#/definitions/setting" },
				"guest/*": { "$ref": "#/definitions/setting" },
				"hardware/*": { "$ref": "#/definitions/setting" },
				"host/*": { "$ref": "#/definitions/setting" },
				"limits/*": { "$ref": "#/definitions/setting" },
				"memory/*": { "$ref": "#/definitions/setting" },
				"network/*": { "$ref": "#/definitions/setting" },
				"preflight/*": { "$ref": "#/definitions/setting" },
				"replica/*": { "$ref": "#/definitions/setting" },
				"setup/*": { "$ref": "#/definitions/setting" },
				"sizing/*": { "$ref": "#/definitions/setting" },
				"storage/*": { "$ref": "#/definitions/setting" },
				"virtual-machine/*": { "$ref": "#/definitions/setting" },
				"checkpoints/age": {
					"description": "No checkpoint is left to age.",
					"anyOf": [{ "$ref": "#/definitions/level" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"severity": { "$ref": "#/definitions/level" },
							"locked": { "$ref": "#/definitions/locked" },
							"days": {
								"type": "integer",
								"default": 7,
								"minimum": 0,
								"description": "How many days old a checkpoint may be."
							}
						}
					}]
				},
				"checkpoints/before-major-update": {
					"description": "A planned major update of a guest is preceded by a checkpoint.",
					"anyOf": [{ "$ref": "#/definitions/level" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"severity": { "$ref": "#/definitions/level" },
							"locked": { "$ref": "#/definitions/locked" },
							"days": {
								"type": "integer",
								"default": 7,
								"minimum": 0,
								"description": "How many days old the checkpoint may be."
							}
						}
					}]
				},
				"checkpoints/count": {
					"description": "A machine has no more checkpoints than Hyper-V supports.",
					"$ref": "#/definitions/setting"
				},
				"checkpoints/domain-controller": {
					"description": "A domain controller has no checkpoints.",
					"$ref": "#/definitions/setting"
				},
				"checkpoints/production": {
					"description": "The checkpoints of a server machine are production checkpoints.",
					"$ref": "#/definitions/setting"
				},
				"checkpoints/server-workload": {
					"description": "Before Windows Server 2016 a server machine in production has no checkpoints.",
					"$ref": "#/definitions/setting"
				},
				"checkpoints/supported-disks": {
					"description": "A machine with checkpoints has no disk that Hyper-V takes no checkpoints of.",
					"$ref": "#/definitions/setting"
				},
				"cluster/affinity-rule-conflicts": {
					"description": "No affinity rule keeps apart what others keep together.",
					"$ref": "#/definitions/setting"
				},
				"cluster/affinity-rule-places": {
					"description": "There are places where all machines of an affinity rule can be.",
					"$ref": "#/definitions/setting"
				},
				"cluster/affinity-rules": {
					"description": "The machines of an affinity rule are where the rule keeps them, and there are several.",
					"$ref": "#/definitions/setting"
				},
				"cluster/anti-affinity-nodes": {
					"description": "There are nodes enough for the machines of an anti-affinity class to be kept apart.",
					"$ref": "#/definitions/setting"
				},
				"cluster/anti-affinity": {
					"description": "Machines of one anti-affinity class run on different nodes where there is one for each.",
					"$ref": "#/definitions/setting"
				},
				"cluster/came-with": {
					"description": "A cluster has nothing that came with a later version of Windows Server.",
					"$ref": "#/definitions/setting"
				},
				"cluster/domain-role": {
					"description": "No node is a domain controller, and all have one role in the domain.",
					"$ref": "#/definitions/setting"
				},
				"cluster/domain": {
					"description": "All nodes of a cluster are members of one domain, or of none.",
					"$ref": "#/definitions/setting"
				},
				"cluster/dynamic-quorum": {
					"description": "The cluster manages the votes of its nodes by itself.",
					"$ref": "#/definitions/setting"
				},
				"cluster/edition": {
					"description": "The edition of a node has what its cluster uses.",
					"$ref": "#/definitions/setting"
				},
				"cluster/editions": {
					"description": "The nodes of a cluster have one edition of Windows Server.",
					"$ref": "#/definitions/setting"
				},
				"cluster/enforced-anti-affinity": {
					"description": "Each machine of an enforced anti-affinity class can be online on a node of its own.",
					"$ref": "#/definitions/setting"
				},
				"cluster/fault-domains": {
					"description": "Where racks or sites are fault domains, every node is in one.",
					"$ref": "#/definitions/setting"
				},
				"cluster/firmware": {
					"description": "Nodes of one model have the same firmware.",
					"$ref": "#/definitions/setting"
				},
				"cluster/functional-level": {
					"description": "The cluster functional level is that of the Windows Server version of the nodes.",
					"$ref": "#/definitions/setting"
				},
				"cluster/gpu-partitions": {
					"description": "All graphics processors of a cluster that are partitioned are of one model, with one number of partitions.",
					"$ref": "#/definitions/setting"
				},
				"cluster/heartbeat": {
					"description": "Heartbeat and quarantine have the defaults of their version.",
					"$ref": "#/definitions/setting"
				},
				"cluster/hyper-v-role": {
					"description": "Each node that may own a highly available machine has the Hyper-V role.",
					"$ref": "#/definitions/setting"
				},
				"cluster/installation-type": {
					"description": "In Windows Server 2008 R2 all nodes are full installations, or all are Server Core.",
					"$ref": "#/definitions/setting"
				},
				"cluster/live-migration-network": {
					"description": "Live migration has a network that carries no clients.",
					"$ref": "#/definitions/setting"
				},
				"cluster/live-migration-preferred": {
					"description": "A machine's role moves live rather than by quick migration.",
					"$ref": "#/definitions/setting"
				},
				"cluster/migration-subnets": {
					"description": "A node takes live migrations from each network that the cluster sends them over.",
					"$ref": "#/definitions/setting"
				},
				"cluster/multipath": {
					"description": "All nodes have Multipath I/O, or none has.",
					"$ref": "#/definitions/setting"
				},
				"cluster/networks": {
					"description": "Clients, the cluster and live migration have a network each.",
					"$ref": "#/definitions/setting"
				},
				"cluster/operating-system": {
					"description": "All nodes run one Windows Server version, or two neighbouring ones during a rolling upgrade.",
					"$ref": "#/definitions/setting"
				},
				"cluster/organizational-unit": {
					"description": "The computer accounts of the nodes of one domain are in one organizational unit.",
					"$ref": "#/definitions/setting"
				},
				"cluster/parallel-migrations": {
					"description": "The nodes take part in the same number of simultaneous live migrations.",
					"$ref": "#/definitions/setting"
				},
				"cluster/processor-architecture": {
					"description": "The processors of all nodes have one architecture.",
					"$ref": "#/definitions/setting"
				},
				"cluster/processor-models": {
					"description": "Machines move among nodes with different processors in compatibility mode.",
					"$ref": "#/definitions/setting"
				},
				"cluster/processor-vendor": {
					"description": "The nodes of a cluster have processors of one manufacturer.",
					"$ref": "#/definitions/setting"
				},
				"cluster/rolling-upgrade": {
					"description": "A rolling upgrade is under way.",
					"$ref": "#/definitions/setting"
				},
				"cluster/service-packs": {
					"description": "All nodes have the same service pack.",
					"$ref": "#/definitions/setting"
				},
				"cluster/system-drive": {
					"description": "In a cluster with Cluster Shared Volumes, the system drive has one letter on all nodes.",
					"$ref": "#/definitions/setting"
				},
				"cluster/updates": {
					"description": "All nodes of one Windows Server version have the same updates.",
					"$ref": "#/definitions/setting"
				},
				"cluster/validation": {
					"description": "The cluster passed its validation, with all of its nodes.",
					"$ref": "#/definitions/setting"
				},
				"cluster/virtual-sans": {
					"description": "Each node that may own a machine has the virtual Fibre Channel SANs of the machine.",
					"$ref": "#/definitions/setting"
				},
				"cluster/witness-disk": {
					"description": "A witness disk is a small clustered disk of its own.",
					"$ref": "#/definitions/setting"
				},
				"cluster/witness-share": {
					"description": "The share of a witness is on a server that does not depend on the cluster.",
					"$ref": "#/definitions/setting"
				},
				"cluster/witness-type": {
					"description": "A cluster has one witness, of the kind that its quorum type names.",
					"$ref": "#/definitions/setting"
				},
				"cluster/witness": {
					"description": "The votes of the nodes and of the witness are odd in number, and a majority decides.",
					"$ref": "#/definitions/setting"
				},
				"csv/default-paths": {
					"description": "The nodes put new machines and new virtual hard disks on a Cluster Shared Volume.",
					"$ref": "#/definitions/setting"
				},
				"csv/file-server-file-system": {
					"description": "A Cluster Shared Volume of a Scale-Out File Server is formatted with NTFS.",
					"$ref": "#/definitions/setting"
				},
				"csv/file-system": {
					"description": "A Cluster Shared Volume has a file system that its Windows Server version takes.",
					"$ref": "#/definitions/setting"
				},
				"csv/highly-available": {
					"description": "A machine on a Cluster Shared Volume is a role of the cluster.",
					"$ref": "#/definitions/setting"
				},
				"csv/hyper-v-only": {
					"description": "Cluster Shared Volumes hold files of Hyper-V only.",
					"$ref": "#/definitions/setting"
				},
				"csv/machine-files": {
					"description": "The configuration, the disks and the checkpoints of a highly available machine are on a Cluster Shared Volume or other shared storage.",
					"$ref": "#/definitions/setting"
				},
				"csv/refs-redirection": {
					"description": "A Cluster Shared Volume with ReFS is one of Storage Spaces Direct.",
					"$ref": "#/definitions/setting"
				},
				"csv/same-place": {
					"description": "The configuration of a machine is on a Cluster Shared Volume that holds a disk of it.",
					"anyOf": [{ "$ref": "#/definitions/level" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"severity": { "$ref": "#/definitions/level" },
							"locked": { "$ref": "#/definitions/locked" },
							"allDisks": {
								"type": "boolean",
								"default": false,
								"description": "Whether every disk has to be on the volume of the configuration."
							}
						}
					}]
				},
				"csv/visible-to-every-node": {
					"description": "Each node sees the logical unit of each Cluster Shared Volume.",
					"$ref": "#/definitions/setting"
				},
				"csv/volumes-per-node": {
					"description": "A cluster has at least as many Cluster Shared Volumes as nodes.",
					"$ref": "#/definitions/setting"
				},
				"estate/cluster-membership": {
					"description": "A host is a node of one cluster, and the manifests agree which.",
					"$ref": "#/definitions/setting"
				},
				"estate/known-guests": {
					"description": "The systems of the machines have names that tell which they are.",
					"$ref": "#/definitions/setting"
				},
				"estate/known-limits": {
					"description": "The limits of a version of Windows Server are published.",
					"$ref": "#/definitions/setting"
				},
				"estate/known-names": {
					"description": "Each name of a node, volume, network or switch means one that the manifests declare.",
					"$ref": "#/definitions/setting"
				},
				"estate/operating-system": {
					"description": "A host's build and service pack are those of its Windows Server version.",
					"$ref": "#/definitions/setting"
				},
				"estate/unique-names": {
					"description": "No two hosts, clusters, or machines of one cluster or host have the same name.",
					"$ref": "#/definitions/setting"
				},
				"guest/dynamic-memory-recommended": {
					"description": "Dynamic memory may give a Windows guest the recommended amount.",
					"$ref": "#/definitions/setting"
				},
				"guest/dynamic-memory-required": {
					"description": "Dynamic memory leaves a Windows guest the memory that it needs at least.",
					"$ref": "#/definitions/setting"
				},
				"guest/installation-media": {
					"description": "The medium is at hand for a machine whose system is still to be installed.",
					"$ref": "#/definitions/setting"
				},
				"guest/integration-services-current": {
					"description": "The integration services of a Windows guest are not older than its host.",
					"$ref": "#/definitions/setting"
				},
				"guest/integration-services-present": {
					"description": "A Windows guest has integration services.",
					"$ref": "#/definitions/setting"
				},
				"guest/licence": {
					"description": "The licence is at hand for a machine whose Windows is still to be installed.",
					"$ref": "#/definitions/setting"
				},
				"guest/memory-demand": {
					"description": "A machine has the memory that its guest asked for.",
					"$ref": "#/definitions/setting"
				},
				"guest/memory-minimum": {
					"description": "A Windows guest starts with the memory that it needs at least.",
					"$ref": "#/definitions/setting"
				},
				"guest/memory-recommended": {
					"description": "A Windows guest with static memory has the recommended amount.",
					"$ref": "#/definitions/setting"
				},
				"guest/patched-after-installation": {
					"description": "A guest gets its first updates soon after its installation.",
					"anyOf": [{ "$ref": "#/definitions/level" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"severity": { "$ref": "#/definitions/level" },
							"locked": { "$ref": "#/definitions/locked" },
							"days": {
								"type": "integer",
								"default": 7,
								"minimum": 0,
								"description": "How many days after its installation a guest may be without updates."
							}
						}
					}]
				},
				"guest/patched-regularly": {
					"description": "A guest gets updates regularly.",
					"anyOf": [{ "$ref": "#/definitions/level" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"severity": { "$ref": "#/definitions/level" },
							"locked": { "$ref": "#/definitions/locked" },
							"days": {
								"type": "integer",
								"default": 45,
								"minimum": 1,
								"description": "How many days ago the last updates may have been installed."
							}
						}
					}]
				},
				"guest/processor-compatibility": {
					"description": "Processor compatibility mode hides nothing that the guest needs.",
					"$ref": "#/definitions/setting"
				},
				"guest/processors": {
					"description": "A Windows guest has as many virtual processors as it supports.",
					"$ref": "#/definitions/setting"
				},
				"guest/supported-host": {
					"description": "A Windows guest runs on a host and in a generation of machine that support it.",
					"$ref": "#/definitions/setting"
				},
				"hardware/certified": {
					"description": "A node's hardware is certified for its version of Windows Server.",
					"$ref": "#/definitions/setting"
				},
				"hardware/error-correcting-memory": {
					"description": "The memory of a host corrects errors.",
					"$ref": "#/definitions/setting"
				},
				"host/antivirus-exclusions": {
					"description": "Antivirus software leaves the processes of Hyper-V and the files of machines alone.",
					"$ref": "#/definitions/setting"
				},
				"host/computer-name": {
					"description": "The registry spells the name of a host that migrates over SMB in upper case.",
					"$ref": "#/definitions/setting"
				},
				"host/domain": {
					"description": "A server that runs Hyper-V is a member of a domain.",
					"$ref": "#/definitions/setting"
				},
				"host/hypervisor": {
					"description": "The hypervisor of a host runs.",
					"$ref": "#/definitions/setting"
				},
				"host/management-service": {
					"description": "The Hyper-V Virtual Machine Management service runs, and starts with its host.",
					"$ref": "#/definitions/setting"
				},
				"host/organizational-unit": {
					"description": "The computer account of a host is in an organizational unit.",
					"$ref": "#/definitions/setting"
				},
				"host/power-plan": {
					"description": "The power plan of a host is High performance.",
					"$ref": "#/definitions/setting"
				},
				"host/remote-fx": {
					"description": "RemoteFX is not installed on a domain controller.",
					"$ref": "#/definitions/setting"
				},
				"host/resource-pool-paths": {
					"description": "A folder belongs to one resource pool of a kind.",
					"$ref": "#/definitions/setting"
				},
				"host/roles": {
					"description": "A server that runs Hyper-V has no other role.",
					"$ref": "#/definitions/setting"
				},
				"host/server-core": {
					"description": "A host is a Server Core installation.",
					"$ref": "#/definitions/setting"
				},
				"host/smb-direct": {
					"description": "A host whose adapters have RDMA migrates live over SMB.",
					"$ref": "#/definitions/setting"
				},
				"host/virtual-sans": {
					"description": "A virtual Fibre Channel SAN of a host has a port behind it.",
					"$ref": "#/definitions/setting"
				},
				"limits/cluster": {
					"description": "A cluster stays within what its Windows Server version supports.",
					"$ref": "#/definitions/setting"
				},
				"limits/headroom": {
					"description": "A cluster and its nodes stay clear of what their Windows Server version supports.",
					"anyOf": [{ "$ref": "#/definitions/level" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"severity": { "$ref": "#/definitions/level" },
							"locked": { "$ref": "#/definitions/locked" },
							"percent": {
								"type": "number",
								"default": 90,
								"minimum": 1,
								"maximum": 100,
								"description": "From which share of a limit on, in percent, it is told."
							}
						}
					}]
				},
				"limits/host-minimum-memory": {
					"description": "A host has the memory that Hyper-V asks for at least.",
					"$ref": "#/definitions/setting"
				},
				"limits/host": {
					"description": "A host stays within what its Windows Server version supports.",
					"$ref": "#/definitions/setting"
				},
				"limits/shared-volume-cache": {
					"description": "The cache of the Cluster Shared Volumes leaves the nodes the memory that it may not have.",
					"$ref": "#/definitions/setting"
				},
				"limits/storage-spaces-direct-volumes": {
					"description": "The volumes of Storage Spaces Direct are no more and no larger than Microsoft recommends, or supports on Azure Local.",
					"$ref": "#/definitions/setting"
				},
				"limits/storage-spaces-direct": {
					"description": "Storage Spaces Direct stays within what its Windows Server version supports.",
					"$ref": "#/definitions/setting"
				},
				"limits/virtual-machine-devices": {
					"description": "A machine has no more controllers and ports than Hyper-V gives it.",
					"$ref": "#/definitions/setting"
				},
				"limits/virtual-machine": {
					"description": "A machine stays within what the Windows Server version of its host supports.",
					"$ref": "#/definitions/setting"
				},
				"memory/dynamic-range": {
					"description": "The startup memory of a machine lies between its minimum and its maximum, and its buffer is one that Hyper-V takes.",
					"$ref": "#/definitions/setting"
				},
				"network/adapters-alike": {
					"description": "The nodes have as many adapters on each cluster network, of the same speeds.",
					"$ref": "#/definitions/setting"
				},
				"network/address-assignment": {
					"description": "On one cluster network all adapters get their addresses in one way: static, or by DHCP.",
					"$ref": "#/definitions/setting"
				},
				"network/came-with": {
					"description": "The network of a host has nothing that came with a later version of Windows Server.",
					"$ref": "#/definitions/setting"
				},
				"network/cluster-monitored": {
					"description": "The cluster watches the networks of a machine.",
					"$ref": "#/definitions/setting"
				},
				"network/cluster-network-redundancy": {
					"description": "At least two networks carry the communication between the nodes.",
					"$ref": "#/definitions/setting"
				},
				"network/dynamic-mac-addresses": {
					"description": "A host has enough dynamic MAC addresses for the adapters of its machines.",
					"$ref": "#/definitions/setting"
				},
				"network/dynamic-mac-ranges": {
					"description": "The ranges that the nodes take dynamic MAC addresses from do not overlap.",
					"$ref": "#/definitions/setting"
				},
				"network/host-mac-address-unique": {
					"description": "On a host that is in no cluster, no static MAC address is used twice on one virtual switch and VLAN.",
					"$ref": "#/definitions/setting"
				},
				"network/ip-address-unique": {
					"description": "No two network adapters of the nodes of a cluster have the same IP address.",
					"$ref": "#/definitions/setting"
				},
				"network/iscsi-network": {
					"description": "The cluster does not communicate over the networks of its iSCSI storage.",
					"$ref": "#/definitions/setting"
				},
				"network/link-local-addresses": {
					"description": "A node has an address that leads beyond its own link, and one of each network that it is in.",
					"$ref": "#/definitions/setting"
				},
				"network/live-migration-speed": {
					"description": "Adapters that live migrations may take run at 1 Gbps or more.",
					"$ref": "#/definitions/setting"
				},
				"network/mac-address-unique": {
					"description": "No two network adapters on one virtual switch and VLAN have the same MAC address.",
					"$ref": "#/definitions/setting"
				},
				"network/static-mac-unique": {
					"description": "No two network adapters on one virtual switch and VLAN have the same MAC address.",
					"$ref": "#/definitions/setting"
				},
				"network/management-adapters": {
					"description": "No virtual adapter of the management system on an external switch is disabled.",
					"$ref": "#/definitions/setting"
				},
				"network/mandatory-features": {
					"description": "The host of a machine has the switch extensions that its adapters demand.",
					"$ref": "#/definitions/setting"
				},
				"network/one-adapter-per-subnet": {
					"description": "Each network adapter of a node is in a subnet of its own.",
					"$ref": "#/definitions/setting"
				},
				"network/physical-adapters": {
					"description": "A host has more than one physical network adapter.",
					"$ref": "#/definitions/setting"
				},
				"network/port-mirroring": {
					"description": "What is mirrored on a virtual switch has a source and a destination on the same host.",
					"$ref": "#/definitions/setting"
				},
				"network/private-vlans": {
					"description": "Private VLANs mean the same on each adapter of a virtual switch.",
					"$ref": "#/definitions/setting"
				},
				"network/reserved-switch": {
					"description": "An external virtual switch of a host carries machines alone.",
					"$ref": "#/definitions/setting"
				},
				"network/sr-iov-functions": {
					"description": "A virtual switch has a virtual function for each running adapter that asks for one.",
					"$ref": "#/definitions/setting"
				},
				"network/sr-iov-guest": {
					"description": "SR-IOV is on only for guests that support it.",
					"$ref": "#/definitions/setting"
				},
				"network/sr-iov-unused": {
					"description": "The virtual functions of a virtual switch with SR-IOV are used.",
					"$ref": "#/definitions/setting"
				},
				"network/storage-spaces-direct": {
					"description": "The nodes of Storage Spaces Direct have a link of 10 Gbps or more; four or more nodes have RDMA.",
					"$ref": "#/definitions/setting"
				},
				"network/switch-extensions": {
					"description": "A virtual switch with extensions of others has the Windows Filtering Platform on.",
					"$ref": "#/definitions/setting"
				},
				"network/switch-names": {
					"description": "Each node that may own a highly available machine has the virtual switches of the machine, and they have their physical network.",
					"$ref": "#/definitions/setting"
				},
				"network/switch-team": {
					"description": "A virtual switch of Windows Server 2022 or later is bound to no LBFO team.",
					"$ref": "#/definitions/setting"
				},
				"network/switch-types": {
					"description": "A virtual switch that highly available machines use is external, internal or private alike on their nodes.",
					"$ref": "#/definitions/setting"
				},
				"network/switch-vlans": {
					"description": "The port behind a virtual switch carries the VLANs of highly available machines on each node that may own them.",
					"$ref": "#/definitions/setting"
				},
				"network/team-interfaces": {
					"description": "A team behind a virtual switch shows one interface, which carries every VLAN.",
					"$ref": "#/definitions/setting"
				},
				"network/team-speeds": {
					"description": "The adapters of a switch that is a team have one speed.",
					"$ref": "#/definitions/setting"
				},
				"network/virtual-machine-queues": {
					"description": "Fast adapters behind virtual switches have their virtual machine queues on.",
					"$ref": "#/definitions/setting"
				},
				"preflight/affinity-apart": {
					"description": "No affinity rule keeps the machine apart from one where it moves to.",
					"$ref": "#/definitions/setting"
				},
				"preflight/affinity-together": {
					"description": "The machine leaves no machine behind that an affinity rule keeps it together with.",
					"$ref": "#/definitions/setting"
				},
				"preflight/anti-affinity": {
					"description": "The destination runs no machine that the moved one is to be kept apart from.",
					"$ref": "#/definitions/setting"
				},
				"preflight/assigned-devices": {
					"description": "A machine that moves has no device of its host assigned to it.",
					"$ref": "#/definitions/setting"
				},
				"preflight/checkpoint-devices": {
					"description": "The destination has what only the checkpoints of the machine are connected to.",
					"$ref": "#/definitions/setting"
				},
				"preflight/clustered-disk-access": {
					"description": "The clustered disks of the role of the machine are online, and the destination sees them.",
					"$ref": "#/definitions/setting"
				},
				"preflight/computer-name": {
					"description": "A node that takes live migrations over SMB has its name in upper case in its registry.",
					"$ref": "#/definitions/setting"
				},
				"preflight/configuration-version": {
					"description": "The destination supports the configuration version of a machine.",
					"$ref": "#/definitions/setting"
				},
				"preflight/credential-guard": {
					"description": "A source that runs Credential Guard does not authenticate live migrations by CredSSP.",
					"$ref": "#/definitions/setting"
				},
				"preflight/destination-storage": {
					"description": "Where the files of a machine move to there is a volume, and room for all of them.",
					"$ref": "#/definitions/setting"
				},
				"preflight/domain-trust": {
					"description": "Hosts that a machine moves between outside a role are in one domain, or in domains that trust each other.",
					"$ref": "#/definitions/setting"
				},
				"preflight/domain": {
					"description": "A live migration goes between members of one domain; without one, from Windows Server 2025 on.",
					"$ref": "#/definitions/setting"
				},
				"preflight/dvd-media": {
					"description": "What is in the DVD drives of the machine is within reach of the destination.",
					"$ref": "#/definitions/setting"
				},
				"preflight/dynamic-memory": {
					"description": "The destination knows the Dynamic Memory of a machine.",
					"$ref": "#/definitions/setting"
				},
				"preflight/endpoints": {
					"description": "The machine moves from the host that it is on to another one: a role to a node of its cluster.",
					"$ref": "#/definitions/setting"
				},
				"preflight/enforced-anti-affinity": {
					"description": "Where the cluster enforces anti-affinity, no machine of a common class is online on the destination.",
					"$ref": "#/definitions/setting"
				},
				"preflight/file-share-access": {
					"description": "The computer account of the destination has full access to the SMB shares of the machine.",
					"$ref": "#/definitions/setting"
				},
				"preflight/floppy-media": {
					"description": "The virtual floppy disk of the machine is within reach of the destination.",
					"$ref": "#/definitions/setting"
				},
				"preflight/gpu-partition": {
					"description": "The destination has a free partition of the same graphics processor.",
					"$ref": "#/definitions/setting"
				},
				"preflight/included-storage": {
					"description": "A machine that is no role takes its files along, or all of them lie on SMB shares.",
					"$ref": "#/definitions/setting"
				},
				"preflight/incoming-migration-network": {
					"description": "The destination accepts live migrations from a network that it has in common with the source.",
					"$ref": "#/definitions/setting"
				},
				"preflight/installation-type": {
					"description": "In Windows Server 2008 R2 both nodes of a live migration are full installations, or both are Server Core.",
					"$ref": "#/definitions/setting"
				},
				"preflight/live-migration-enabled": {
					"description": "Live migration is enabled on the source and on the destination.",
					"$ref": "#/definitions/setting"
				},
				"preflight/live-migration-preferred": {
					"description": "A running machine is planned to move live rather than by quick migration.",
					"$ref": "#/definitions/setting"
				},
				"preflight/machine-identifier": {
					"description": "The destination has no machine with the identifier of the one that moves, such as its Replica.",
					"$ref": "#/definitions/setting"
				},
				"preflight/machine-operation": {
					"description": "Nothing else is being done with the machine while it moves.",
					"$ref": "#/definitions/setting"
				},
				"preflight/machine-state": {
					"description": "The machine is in a state in which it can be moved that way.",
					"$ref": "#/definitions/setting"
				},
				"preflight/management-service": {
					"description": "The services that move machines run where the machine is and where it moves to, and the hypervisor runs there.",
					"$ref": "#/definitions/setting"
				},
				"preflight/mandatory-features": {
					"description": "The destination has the switch extensions that the adapters of a machine demand.",
					"$ref": "#/definitions/setting"
				},
				"preflight/memory": {
					"description": "The destination has the memory that a machine takes along, or starts with there.",
					"$ref": "#/definitions/setting"
				},
				"preflight/migration-authentication": {
					"description": "Source and destination authenticate live migrations by the same protocol.",
					"$ref": "#/definitions/setting"
				},
				"preflight/migration-network-speed": {
					"description": "The network that a live migration takes first runs at 1 Gbps or more on both nodes.",
					"$ref": "#/definitions/setting"
				},
				"preflight/migration-network": {
					"description": "A cluster network that live migration may use joins the source and the destination.",
					"$ref": "#/definitions/setting"
				},
				"preflight/movable-disks": {
					"description": "A machine that moves outside its role has no physical disk, and no shared one where its files move.",
					"$ref": "#/definitions/setting"
				},
				"preflight/network-switch-type": {
					"description": "A virtual switch is external, internal or private alike on both nodes.",
					"$ref": "#/definitions/setting"
				},
				"preflight/network-switch": {
					"description": "The destination has a virtual switch of the name that each adapter is connected to, and the switch has its physical network.",
					"$ref": "#/definitions/setting"
				},
				"preflight/network-vlan": {
					"description": "The destination's port behind a virtual switch carries the VLANs of each adapter.",
					"$ref": "#/definitions/setting"
				},
				"preflight/node-state": {
					"description": "The destination is up, neither paused nor down, and the source is running.",
					"$ref": "#/definitions/setting"
				},
				"preflight/numa-memory": {
					"description": "The virtual NUMA nodes of a machine fit into the NUMA nodes of a destination that spans none.",
					"$ref": "#/definitions/setting"
				},
				"preflight/numa-spanning": {
					"description": "The destination may spread a machine over its NUMA nodes, where one node is too small for it.",
					"$ref": "#/definitions/setting"
				},
				"preflight/operating-system": {
					"description": "Source and destination run Windows Server versions that machines move between.",
					"$ref": "#/definitions/setting"
				},
				"preflight/pass-through-disks": {
					"description": "Every pass-through disk is a clustered disk of the machine that is online and that the destination sees.",
					"$ref": "#/definitions/setting"
				},
				"preflight/persistent-memory": {
					"description": "A machine that moves, or whose files do, has no virtual persistent memory.",
					"$ref": "#/definitions/setting"
				},
				"preflight/possible-owner": {
					"description": "The destination is a possible owner of the machine and of its configuration.",
					"$ref": "#/definitions/setting"
				},
				"preflight/processor-architecture": {
					"description": "A machine moves only between processors of one architecture.",
					"$ref": "#/definitions/setting"
				},
				"preflight/processor-count": {
					"description": "The destination has a logical processor for each virtual processor of a machine.",
					"$ref": "#/definitions/setting"
				},
				"preflight/processor-features": {
					"description": "The destination offers the processor features that a machine sees.",
					"$ref": "#/definitions/setting"
				},
				"preflight/processor-ratio": {
					"description": "After a move the destination runs no more virtual processors than it supports.",
					"$ref": "#/definitions/setting"
				},
				"preflight/processor-vendor": {
					"description": "A running or saved system moves only between processors of one manufacturer.",
					"$ref": "#/definitions/setting"
				},
				"preflight/resource-pools": {
					"description": "The destination has the resource pools that the machine takes from.",
					"$ref": "#/definitions/setting"
				},
				"preflight/saved-state-room": {
					"description": "A quick migration has room for the memory of the machine that it saves.",
					"$ref": "#/definitions/setting"
				},
				"preflight/serial-ports": {
					"description": "Nothing on the source is connected to a serial port of the machine.",
					"$ref": "#/definitions/setting"
				},
				"preflight/service-packs": {
					"description": "Both nodes of a live migration have the same service pack.",
					"$ref": "#/definitions/setting"
				},
				"preflight/shared-volume-state": {
					"description": "The Cluster Shared Volumes that hold the machine, and the one that its files move to, are online.",
					"$ref": "#/definitions/setting"
				},
				"preflight/smart-paging-files": {
					"description": "The folder for Smart Paging files of the machine is there on the destination.",
					"$ref": "#/definitions/setting"
				},
				"preflight/sr-iov": {
					"description": "The destination has virtual functions left for adapters that use SR-IOV.",
					"$ref": "#/definitions/setting"
				},
				"preflight/storage-access": {
					"description": "The destination reaches the configuration, the disks and the checkpoints of the machine.",
					"$ref": "#/definitions/setting"
				},
				"preflight/system-drive": {
					"description": "Where the machine lies on Cluster Shared Volumes, both nodes have the system drive at one letter.",
					"$ref": "#/definitions/setting"
				},
				"preflight/turned-off": {
					"description": "No running machine is turned off to move it.",
					"$ref": "#/definitions/setting"
				},
				"preflight/usb-devices": {
					"description": "The machine uses no USB device of its host.",
					"$ref": "#/definitions/setting"
				},
				"preflight/vhd-sets": {
					"description": "The destination knows the VHD Sets of a machine.",
					"$ref": "#/definitions/setting"
				},
				"preflight/virtual-fibre-channel": {
					"description": "The destination has the virtual SAN of every virtual Fibre Channel adapter of the machine.",
					"$ref": "#/definitions/setting"
				},
				"preflight/virtual-tpm": {
					"description": "The destination can unlock the virtual TPM and the encrypted state of the machine.",
					"$ref": "#/definitions/setting"
				},
				"replica/application-consistent": {
					"description": "A machine that is to have application-consistent recovery points can make them.",
					"$ref": "#/definitions/setting"
				},
				"replica/authorized-servers": {
					"description": "A Replica server accepts replication from somebody.",
					"$ref": "#/definitions/setting"
				},
				"replica/broker-name": {
					"description": "A machine is replicated to the Replica Broker of a cluster, not to one of its nodes.",
					"$ref": "#/definitions/setting"
				},
				"replica/broker": {
					"description": "A cluster that replicates has a Hyper-V Replica Broker.",
					"$ref": "#/definitions/setting"
				},
				"replica/compression": {
					"description": "What a machine replicates is compressed on its way.",
					"$ref": "#/definitions/setting"
				},
				"replica/encryption": {
					"description": "What a machine replicates is encrypted on its way, by certificates.",
					"$ref": "#/definitions/setting"
				},
				"replica/failover-address-service": {
					"description": "A Replica machine that is to get an address when it fails over can get it.",
					"$ref": "#/definitions/setting"
				},
				"replica/failover-address": {
					"description": "A Replica machine with a static address gets another one when it fails over.",
					"$ref": "#/definitions/setting"
				},
				"replica/health": {
					"description": "The replication of a machine is healthy.",
					"$ref": "#/definitions/setting"
				},
				"replica/kerberos": {
					"description": "A machine on a host without a domain is replicated with certificates.",
					"$ref": "#/definitions/setting"
				},
				"replica/machine-certificate": {
					"description": "The certificate that a machine is replicated with is on every host that may have it.",
					"$ref": "#/definitions/setting"
				},
				"replica/paging-file": {
					"description": "The disk of a paging file is not replicated.",
					"$ref": "#/definitions/setting"
				},
				"replica/paused": {
					"description": "The replication of no machine is paused.",
					"$ref": "#/definitions/setting"
				},
				"replica/recovery-points": {
					"description": "A failover is completed, so that its recovery points go.",
					"$ref": "#/definitions/setting"
				},
				"replica/resynchronization": {
					"description": "A replicated machine is resynchronized by itself, at off-peak hours.",
					"anyOf": [{ "$ref": "#/definitions/level" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"severity": { "$ref": "#/definitions/level" },
							"locked": { "$ref": "#/definitions/locked" },
							"hours": {
								"type": "integer",
								"default": 12,
								"minimum": 1,
								"maximum": 24,
								"description": "How many hours of the day may be open to resynchronization."
							}
						}
					}]
				},
				"replica/server-certificate": {
					"description": "A Replica server that takes certificates has one that is valid.",
					"$ref": "#/definitions/setting"
				},
				"replica/server": {
					"description": "The Replica server of a machine takes its replication.",
					"$ref": "#/definitions/setting"
				},
				"replica/specific-servers": {
					"description": "A Replica server names the servers that may replicate to it.",
					"$ref": "#/definitions/setting"
				},
				"replica/test-failover": {
					"description": "The failover of a Replica machine was tested within the last month.",
					"anyOf": [{ "$ref": "#/definitions/level" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"severity": { "$ref": "#/definitions/level" },
							"locked": { "$ref": "#/definitions/locked" },
							"days": {
								"type": "integer",
								"default": 31,
								"minimum": 1,
								"description": "How many days ago the last test may be."
							}
						}
					}]
				},
				"replica/throttling": {
					"description": "A policy limits how much of the network replication takes.",
					"$ref": "#/definitions/setting"
				},
				"replica/trust-groups": {
					"description": "Each primary server has a trust group of its own at a Replica server.",
					"$ref": "#/definitions/setting"
				},
				"setup/order": {
					"description": "Each step of a set-up comes after the steps that it needs.",
					"$ref": "#/definitions/setting"
				},
				"setup/recommended-order": {
					"description": "The steps of a set-up come in the order that Microsoft recommends.",
					"$ref": "#/definitions/setting"
				},
				"sizing/failover-processors": {
					"description": "Another node has the logical processors that a highly available machine needs to start.",
					"$ref": "#/definitions/setting"
				},
				"sizing/host-memory": {
					"description": "A host has the memory that the machines running on it take at least.",
					"$ref": "#/definitions/setting"
				},
				"sizing/host-processors": {
					"description": "A host runs no more virtual processors than its logical processors support.",
					"$ref": "#/definitions/setting"
				},
				"sizing/machine-processors": {
					"description": "No machine has more virtual processors than its host has logical ones.",
					"$ref": "#/definitions/setting"
				},
				"sizing/planned-migrations": {
					"description": "A host has the memory for all machines that planned migrations leave on it.",
					"$ref": "#/definitions/setting"
				},
				"sizing/spare-node": {
					"description": "When any one node of a cluster fails, all of its highly available machines find the memory to start on the others.",
					"$ref": "#/definitions/setting"
				},
				"sizing/utilization": {
					"description": "The machines of a cluster leave a share of the memory free that remains without its largest node.",
					"anyOf": [{ "$ref": "#/definitions/level" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"severity": { "$ref": "#/definitions/level" },
							"locked": { "$ref": "#/definitions/locked" },
							"percent": {
								"type": "number",
								"default": 70,
								"minimum": 1,
								"maximum": 100,
								"description": "The share of the memory of the remaining nodes that machines may take, in percent."
							}
						}
					}]
				},
				"storage/drive-symmetry": {
					"description": "Each node of Storage Spaces Direct has the same types of drives, and as many of each type.",
					"$ref": "#/definitions/setting"
				},
				"storage/file-share-continuity": {
					"description": "A file share that machines lie on is continuously available.",
					"$ref": "#/definitions/setting"
				},
				"storage/file-share-dialect": {
					"description": "A file share that machines lie on speaks SMB 3.0 or later.",
					"$ref": "#/definitions/setting"
				},
				"storage/file-share-room": {
					"description": "A file share has room for what checkpoints and saved states on it may still take.",
					"anyOf": [{ "$ref": "#/definitions/level" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"severity": { "$ref": "#/definitions/level" },
							"locked": { "$ref": "#/definitions/locked" },
							"dynamicDisks": {
								"type": "boolean",
								"default": false,
								"description": "Whether dynamic disks without checkpoints count too: true where no share is to promise more than it holds."
							}
						}
					}]
				},
				"storage/host-pause-threshold": {
					"description": "A host's own volume with virtual hard disks has more free space than that at which Hyper-V pauses its machines.",
					"$ref": "#/definitions/setting"
				},
				"storage/host-volume-room": {
					"description": "A host's own volume has room for what checkpoints and saved states on it may still take.",
					"anyOf": [{ "$ref": "#/definitions/level" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"severity": { "$ref": "#/definitions/level" },
							"locked": { "$ref": "#/definitions/locked" },
							"dynamicDisks": {
								"type": "boolean",
								"default": false,
								"description": "Whether dynamic disks without checkpoints count too: true where no volume is to promise more than it holds."
							}
						}
					}]
				},
				"storage/iscsi-sessions": {
					"description": "The iSCSI sessions of a host come back after a restart, and go to each storage from several adapters.",
					"$ref": "#/definitions/setting"
				},
				"storage/large-sectors": {
					"description": "Virtual hard disks of Windows Server 2008 R2 lie on disks with sectors of 512 bytes.",
					"$ref": "#/definitions/setting"
				},
				"storage/partition-table": {
					"description": "A disk of more than 2 TB has a GUID partition table.",
					"$ref": "#/definitions/setting"
				},
				"storage/pause-threshold": {
					"description": "A shared volume has more free space than that at which Hyper-V pauses its machines.",
					"$ref": "#/definitions/setting"
				},
				"storage/quality-of-service": {
					"description": "A differencing disk with Storage QoS lies on the volume of its parent.",
					"$ref": "#/definitions/setting"
				},
				"storage/sector-size": {
					"description": "A virtual hard disk reports physical sectors no smaller than those of its storage.",
					"$ref": "#/definitions/setting"
				},
				"storage/shared-disks": {
					"description": "A virtual hard disk that machines share is one that can be shared, and is not replicated.",
					"$ref": "#/definitions/setting"
				},
				"storage/spare-logical-unit": {
					"description": "A small disk is kept free for the validation of the storage.",
					"$ref": "#/definitions/setting"
				},
				"storage/storage-spaces-direct-cache-memory": {
					"description": "A server has the memory that the cache of Storage Spaces Direct needs.",
					"$ref": "#/definitions/setting"
				},
				"storage/storage-spaces-direct-reserve": {
					"description": "The pool of Storage Spaces Direct keeps a capacity drive of each server free, up to four.",
					"$ref": "#/definitions/setting"
				},
				"storage/unique-device-identifiers": {
					"description": "Each drive and each enclosure of Storage Spaces Direct has an identifier of its own.",
					"$ref": "#/definitions/setting"
				},
				"storage/virtual-hard-disk-alignment": {
					"description": "The blocks of dynamic and differencing disks start at a multiple of 4 KB.",
					"$ref": "#/definitions/setting"
				},
				"storage/virtual-hard-disk-format": {
					"description": "Disks that grow have the format .vhdx rather than .vhd.",
					"$ref": "#/definitions/setting"
				},
				"storage/volume-free": {
					"description": "A volume keeps a share of its space free.",
					"anyOf": [{ "$ref": "#/definitions/level" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"severity": { "$ref": "#/definitions/level" },
							"locked": { "$ref": "#/definitions/locked" },
							"percent": {
								"type": "number",
								"default": 10,
								"minimum": 0,
								"maximum": 100,
								"description": "The share of a volume that is to stay free, in percent."
							}
						}
					}]
				},
				"storage/volume-room": {
					"description": "A volume has room for what checkpoints and saved states may still take.",
					"anyOf": [{ "$ref": "#/definitions/level" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"severity": { "$ref": "#/definitions/level" },
							"locked": { "$ref": "#/definitions/locked" },
							"dynamicDisks": {
								"type": "boolean",
								"default": false,
								"description": "Whether dynamic disks without checkpoints count too: true where no volume is to promise more than it holds."
							}
						}
					}]
				},
				"virtual-machine/assigned-devices": {
					"description": "A machine with an assigned device has static memory, and is turned off when its host stops.",
					"$ref": "#/definitions/setting"
				},
				"virtual-machine/automatic-start": {
					"description": "Hyper-V does not start a machine that the cluster starts.",
					"$ref": "#/definitions/setting"
				},
				"virtual-machine/backup": {
					"description": "A machine was backed up within the last week.",
					"anyOf": [{ "$ref": "#/definitions/level" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"severity": { "$ref": "#/definitions/level" },
							"locked": { "$ref": "#/definitions/locked" },
							"days": {
								"type": "integer",
								"default": 7,
								"minimum": 1,
								"description": "How many days ago the last backup may be."
							}
						}
					}]
				},
				"virtual-machine/came-with": {
					"description": "A machine has nothing that came with a later version of Windows Server than its host has.",
					"$ref": "#/definitions/setting"
				},
				"virtual-machine/current-owner": {
					"description": "A highly available machine is on a node that may own it.",
					"$ref": "#/definitions/setting"
				},
				"virtual-machine/failover-devices": {
					"description": "A highly available machine has no device that keeps it on its host.",
					"$ref": "#/definitions/setting"
				},
				"virtual-machine/failover-nodes": {
					"description": "A highly available machine can start on one of the other nodes that may own it.",
					"$ref": "#/definitions/setting"
				},
				"virtual-machine/failover-owners": {
					"description": "A highly available machine can start on each node that is listed as a possible owner.",
					"$ref": "#/definitions/setting"
				},
				"virtual-machine/fibre-channel-paths": {
					"description": "A machine reaches its Fibre Channel storage through more than one host bus adapter.",
					"$ref": "#/definitions/setting"
				},
				"virtual-machine/fibre-channel-redundancy": {
					"description": "A machine does not move live to a host with fewer Fibre Channel paths.",
					"$ref": "#/definitions/setting"
				},
				"virtual-machine/file-location": {
					"description": "The files of a machine are in a folder, not in the root of a drive or share.",
					"$ref": "#/definitions/setting"
				},
				"virtual-machine/generation-2-devices": {
					"description": "A machine of generation 2 has none of the devices that only generation 1 has.",
					"$ref": "#/definitions/setting"
				},
				"virtual-machine/integration-services": {
					"description": "The integration services are offered to a machine.",
					"anyOf": [{ "$ref": "#/definitions/level" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"severity": { "$ref": "#/definitions/level" },
							"locked": { "$ref": "#/definitions/locked" },
							"optional": {
								"type": "array",
								"items": { "type": "string" },
								"default": ["guestServiceInterface", "timeSynchronization"],
								"description": "The services that may be off, by their keys."
							}
						}
					}]
				},
				"virtual-machine/media-location": {
					"description": "The media of a highly available machine are where every node reaches them.",
					"$ref": "#/definitions/setting"
				},
				"virtual-machine/media": {
					"description": "No medium is left in a DVD drive.",
					"$ref": "#/definitions/setting"
				},
				"virtual-machine/nested-virtualization": {
					"description": "A machine that runs Hyper-V itself has the host and the configuration version for it.",
					"$ref": "#/definitions/setting"
				},
				"virtual-machine/numa-spanning": {
					"description": "A machine that is larger than a NUMA node is on hosts that may spread it over their NUMA nodes.",
					"$ref": "#/definitions/setting"
				},
				"virtual-machine/paused": {
					"description": "No machine is left paused.",
					"$ref": "#/definitions/setting"
				},
				"virtual-machine/possible-owners": {
					"description": "Every node may own the role of a machine.",
					"$ref": "#/definitions/setting"
				},
				"virtual-machine/preferred-owners": {
					"description": "The role of a machine has no list of preferred owners.",
					"$ref": "#/definitions/setting"
				},
				"virtual-machine/resource-pools": {
					"description": "The resource pools of a machine are on every host that may have it.",
					"$ref": "#/definitions/setting"
				},
				"virtual-machine/scsi-controller": {
					"description": "A machine has a SCSI controller, so that disks can be added while it runs.",
					"$ref": "#/definitions/setting"
				},
				"virtual-machine/serial-ports": {
					"description": "A machine of generation 2 has no serial port connected.",
					"$ref": "#/definitions/setting"
				},
				"virtual-machine/smart-paging-file": {
					"description": "Smart Paging does not write to the system disk of the host.",
					"$ref": "#/definitions/setting"
				},
				"virtual-machine/unfiltered-scsi-commands": {
					"description": "The SCSI commands of a machine are filtered.",
					"$ref": "#/definitions/setting"
				},
				"virtual-machine/virtual-tpm": {
					"description": "A machine with a virtual TPM is of the generation and configuration version that have one.",
					"$ref": "#/definitions/setting"
				}
			}
		}
	}
};
// src/generated/config-validator.ts
const validateConfig = validate21;
const schema6 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "config.schema.json",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"extends": {
			"type": "string",
			"pattern": "\\S"
		},
		"edition": { "enum": ["2026.12"] },
		"exclude": {
			"type": "array",
			"items": { "type": "string" }
		},
		"preset": { "enum": [
			"recommended",
			"practice",
			"strict"
		] },
		"failOn": { "enum": [
			"error",
			"warning",
			"info",
			"never"
		] },
		"failOnUndecided": { "enum": [
			"none",
			"migrations",
			"all"
		] },
		"baseline": { "type": "string" },
		"exceptions": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"rule",
					"objects",
					"reason"
				],
				"additionalProperties": false,
				"properties": {
					"rule": { "type": "string" },
					"objects": {
						"type": "array",
						"minItems": 1,
						"items": { "type": "string" }
					},
					"reason": {
						"type": "string",
						"pattern": "\\S"
					},
					"until": { "type": "string" }
				}
			}
		},
		"rules": { "$ref": "config.schema.json.rules" },
		"overrides": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["rules"],
				"additionalProperties": false,
				"properties": {
					"files": {
						"type": "array",
						"items": { "type": "string" }
					},
					"objects": {
						"type": "array",
						"items": { "type": "string" }
					},
					"rules": { "$ref": "config.schema.json.rules" }
				}
			}
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
const schema7 = {
	"$id": "config.schema.json.rules",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"*": { "$ref": "config.schema.json.setting" },
		"checkpoints/*": { "$ref": "config.schema.json.setting" },
		"cluster/*": { "$ref": "config.schema.json.setting" },
		"csv/*": { "$ref": "config.schema.json.setting" },
		"estate/*": { "$ref": "config.schema.json.setting" },
		"guest/*": { "$ref": "config.schema.json.setting" },
		"hardware/*": { "$ref": "config.schema.json.setting" },
		"host/*": { "$ref": "config.schema.json.setting" },
		"limits/*": { "$ref": "config.schema.json.setting" },
		"memory/*": { "$ref": "config.schema.json.setting" },
		"network/*": { "$ref": "config.schema.json.setting" },
		"preflight/*": { "$ref": "config.schema.json.setting" },
		"replica/*": { "$ref": "config.schema.json.setting" },
		"setup/*": { "$ref": "config.schema.json.setting" },
		"sizing/*": { "$ref": "config.schema.json.setting" },
		"storage/*": { "$ref": "config.schema.json.setting" },
		"virtual-machine/*": { "$ref": "config.schema.json.setting" },
		"checkpoints/age": { "anyOf": [{ "$ref": "config.schema.json.level" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "config.schema.json.level" },
				"locked": { "$ref": "config.schema.json.locked" },
				"days": {
					"type": "integer",
					"default": 7,
					"minimum": 0
				}
			}
		}] },
		"checkpoints/before-major-update": { "anyOf": [{ "$ref": "config.schema.json.level" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "config.schema.json.level" },
				"locked": { "$ref": "config.schema.json.locked" },
				"days": {
					"type": "integer",
					"default": 7,
					"minimum": 0
				}
			}
		}] },
		"checkpoints/count": { "$ref": "config.schema.json.setting" },
		"checkpoints/domain-controller": { "$ref": "config.schema.json.setting" },
		"checkpoints/production": { "$ref": "config.schema.json.setting" },
		"checkpoints/server-workload": { "$ref": "config.schema.json.setting" },
		"checkpoints/supported-disks": { "$ref": "config.schema.json.setting" },
		"cluster/affinity-rule-conflicts": { "$ref": "config.schema.json.setting" },
		"cluster/affinity-rule-places": { "$ref": "config.schema.json.setting" },
		"cluster/affinity-rules": { "$ref": "config.schema.json.setting" },
		"cluster/anti-affinity-nodes": { "$ref": "config.schema.json.setting" },
		"cluster/anti-affinity": { "$ref": "config.schema.json.setting" },
		"cluster/came-with": { "$ref": "config.schema.json.setting" },
		"cluster/domain-role": { "$ref": "config.schema.json.setting" },
		"cluster/domain": { "$ref": "config.schema.json.setting" },
		"cluster/dynamic-quorum": { "$ref": "config.schema.json.setting" },
		"cluster/edition": { "$ref": "config.schema.json.setting" },
		"cluster/editions": { "$ref": "config.schema.json.setting" },
		"cluster/enforced-anti-affinity": { "$ref": "config.schema.json.setting" },
		"cluster/fault-domains": { "$ref": "config.schema.json.setting" },
		"cluster/firmware": { "$ref": "config.schema.json.setting" },
		"cluster/functional-level": { "$ref": "config.schema.json.setting" },
		"cluster/gpu-partitions": { "$ref": "config.schema.json.setting" },
		"cluster/heartbeat": { "$ref": "config.schema.json.setting" },
		"cluster/hyper-v-role": { "$ref": "config.schema.json.setting" },
		"cluster/installation-type": { "$ref": "config.schema.json.setting" },
		"cluster/live-migration-network": { "$ref": "config.schema.json.setting" },
		"cluster/live-migration-preferred": { "$ref": "config.schema.json.setting" },
		"cluster/migration-subnets": { "$ref": "config.schema.json.setting" },
		"cluster/multipath": { "$ref": "config.schema.json.setting" },
		"cluster/networks": { "$ref": "config.schema.json.setting" },
		"cluster/operating-system": { "$ref": "config.schema.json.setting" },
		"cluster/organizational-unit": { "$ref": "config.schema.json.setting" },
		"cluster/parallel-migrations": { "$ref": "config.schema.json.setting" },
		"cluster/processor-architecture": { "$ref": "config.schema.json.setting" },
		"cluster/processor-models": { "$ref": "config.schema.json.setting" },
		"cluster/processor-vendor": { "$ref": "config.schema.json.setting" },
		"cluster/rolling-upgrade": { "$ref": "config.schema.json.setting" },
		"cluster/service-packs": { "$ref": "config.schema.json.setting" },
		"cluster/system-drive": { "$ref": "config.schema.json.setting" },
		"cluster/updates": { "$ref": "config.schema.json.setting" },
		"cluster/validation": { "$ref": "config.schema.json.setting" },
		"cluster/virtual-sans": { "$ref": "config.schema.json.setting" },
		"cluster/witness-disk": { "$ref": "config.schema.json.setting" },
		"cluster/witness-share": { "$ref": "config.schema.json.setting" },
		"cluster/witness-type": { "$ref": "config.schema.json.setting" },
		"cluster/witness": { "$ref": "config.schema.json.setting" },
		"csv/default-paths": { "$ref": "config.schema.json.setting" },
		"csv/file-server-file-system": { "$ref": "config.schema.json.setting" },
		"csv/file-system": { "$ref": "config.schema.json.setting" },
		"csv/highly-available": { "$ref": "config.schema.json.setting" },
		"csv/hyper-v-only": { "$ref": "config.schema.json.setting" },
		"csv/machine-files": { "$ref": "config.schema.json.setting" },
		"csv/refs-redirection": { "$ref": "config.schema.json.setting" },
		"csv/same-place": { "anyOf": [{ "$ref": "config.schema.json.level" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "config.schema.json.level" },
				"locked": { "$ref": "config.schema.json.locked" },
				"allDisks": {
					"type": "boolean",
					"default": false
				}
			}
		}] },
		"csv/visible-to-every-node": { "$ref": "config.schema.json.setting" },
		"csv/volumes-per-node": { "$ref": "config.schema.json.setting" },
		"estate/cluster-membership": { "$ref": "config.schema.json.setting" },
		"estate/known-guests": { "$ref": "config.schema.json.setting" },
		"estate/known-limits": { "$ref": "config.schema.json.setting" },
		"estate/known-names": { "$ref": "config.schema.json.setting" },
		"estate/operating-system": { "$ref": "config.schema.json.setting" },
		"estate/unique-names": { "$ref": "config.schema.json.setting" },
		"guest/dynamic-memory-recommended": { "$ref": "config.schema.json.setting" },
		"guest/dynamic-memory-required": { "$ref": "config.schema.json.setting" },
		"guest/installation-media": { "$ref": "config.schema.json.setting" },
		"guest/integration-services-current": { "$ref": "config.schema.json.setting" },
		"guest/integration-services-present": { "$ref": "config.schema.json.setting" },
		"guest/licence": { "$ref": "config.schema.json.setting" },
		"guest/memory-demand": { "$ref": "config.schema.json.setting" },
		"guest/memory-minimum": { "$ref": "config.schema.json.setting" },
		"guest/memory-recommended": { "$ref": "config.schema.json.setting" },
		"guest/patched-after-installation": { "anyOf": [{ "$ref": "config.schema.json.level" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "config.schema.json.level" },
				"locked": { "$ref": "config.schema.json.locked" },
				"days": {
					"type": "integer",
					"default": 7,
					"minimum": 0
				}
			}
		}] },
		"guest/patched-regularly": { "anyOf": [{ "$ref": "config.schema.json.level" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "config.schema.json.level" },
				"locked": { "$ref": "config.schema.json.locked" },
				"days": {
					"type": "integer",
					"default": 45,
					"minimum": 1
				}
			}
		}] },
		"guest/processor-compatibility": { "$ref": "config.schema.json.setting" },
		"guest/processors": { "$ref": "config.schema.json.setting" },
		"guest/supported-host": { "$ref": "config.schema.json.setting" },
		"hardware/certified": { "$ref": "config.schema.json.setting" },
		"hardware/error-correcting-memory": { "$ref": "config.schema.json.setting" },
		"host/antivirus-exclusions": { "$ref": "config.schema.json.setting" },
		"host/computer-name": { "$ref": "config.schema.json.setting" },
		"host/domain": { "$ref": "config.schema.json.setting" },
		"host/hypervisor": { "$ref": "config.schema.json.setting" },
		"host/management-service": { "$ref": "config.schema.json.setting" },
		"host/organizational-unit": { "$ref": "config.schema.json.setting" },
		"host/power-plan": { "$ref": "config.schema.json.setting" },
		"host/remote-fx": { "$ref": "config.schema.json.setting" },
		"host/resource-pool-paths": { "$ref": "config.schema.json.setting" },
		"host/roles": { "$ref": "config.schema.json.setting" },
		"host/server-core": { "$ref": "config.schema.json.setting" },
		"host/smb-direct": { "$ref": "config.schema.json.setting" },
		"host/virtual-sans": { "$ref": "config.schema.json.setting" },
		"limits/cluster": { "$ref": "config.schema.json.setting" },
		"limits/headroom": { "anyOf": [{ "$ref": "config.schema.json.level" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "config.schema.json.level" },
				"locked": { "$ref": "config.schema.json.locked" },
				"percent": {
					"type": "number",
					"default": 90,
					"minimum": 1,
					"maximum": 100
				}
			}
		}] },
		"limits/host-minimum-memory": { "$ref": "config.schema.json.setting" },
		"limits/host": { "$ref": "config.schema.json.setting" },
		"limits/shared-volume-cache": { "$ref": "config.schema.json.setting" },
		"limits/storage-spaces-direct-volumes": { "$ref": "config.schema.json.setting" },
		"limits/storage-spaces-direct": { "$ref": "config.schema.json.setting" },
		"limits/virtual-machine-devices": { "$ref": "config.schema.json.setting" },
		"limits/virtual-machine": { "$ref": "config.schema.json.setting" },
		"memory/dynamic-range": { "$ref": "config.schema.json.setting" },
		"network/adapters-alike": { "$ref": "config.schema.json.setting" },
		"network/address-assignment": { "$ref": "config.schema.json.setting" },
		"network/came-with": { "$ref": "config.schema.json.setting" },
		"network/cluster-monitored": { "$ref": "config.schema.json.setting" },
		"network/cluster-network-redundancy": { "$ref": "config.schema.json.setting" },
		"network/dynamic-mac-addresses": { "$ref": "config.schema.json.setting" },
		"network/dynamic-mac-ranges": { "$ref": "config.schema.json.setting" },
		"network/host-mac-address-unique": { "$ref": "config.schema.json.setting" },
		"network/ip-address-unique": { "$ref": "config.schema.json.setting" },
		"network/iscsi-network": { "$ref": "config.schema.json.setting" },
		"network/link-local-addresses": { "$ref": "config.schema.json.setting" },
		"network/live-migration-speed": { "$ref": "config.schema.json.setting" },
		"network/mac-address-unique": { "$ref": "config.schema.json.setting" },
		"network/static-mac-unique": { "$ref": "config.schema.json.setting" },
		"network/management-adapters": { "$ref": "config.schema.json.setting" },
		"network/mandatory-features": { "$ref": "config.schema.json.setting" },
		"network/one-adapter-per-subnet": { "$ref": "config.schema.json.setting" },
		"network/physical-adapters": { "$ref": "config.schema.json.setting" },
		"network/port-mirroring": { "$ref": "config.schema.json.setting" },
		"network/private-vlans": { "$ref": "config.schema.json.setting" },
		"network/reserved-switch": { "$ref": "config.schema.json.setting" },
		"network/sr-iov-functions": { "$ref": "config.schema.json.setting" },
		"network/sr-iov-guest": { "$ref": "config.schema.json.setting" },
		"network/sr-iov-unused": { "$ref": "config.schema.json.setting" },
		"network/storage-spaces-direct": { "$ref": "config.schema.json.setting" },
		"network/switch-extensions": { "$ref": "config.schema.json.setting" },
		"network/switch-names": { "$ref": "config.schema.json.setting" },
		"network/switch-team": { "$ref": "config.schema.json.setting" },
		"network/switch-types": { "$ref": "config.schema.json.setting" },
		"network/switch-vlans": { "$ref": "config.schema.json.setting" },
		"network/team-interfaces": { "$ref": "config.schema.json.setting" },
		"network/team-speeds": { "$ref": "config.schema.json.setting" },
		"network/virtual-machine-queues": { "$ref": "config.schema.json.setting" },
		"preflight/affinity-apart": { "$ref": "config.schema.json.setting" },
		"preflight/affinity-together": { "$ref": "config.schema.json.setting" },
		"preflight/anti-affinity": { "$ref": "config.schema.json.setting" },
		"preflight/assigned-devices": { "$ref": "config.schema.json.setting" },
		"preflight/checkpoint-devices": { "$ref": "config.schema.json.setting" },
		"preflight/clustered-disk-access": { "$ref": "config.schema.json.setting" },
		"preflight/computer-name": { "$ref": "config.schema.json.setting" },
		"preflight/configuration-version": { "$ref": "config.schema.json.setting" },
		"preflight/credential-guard": { "$ref": "config.schema.json.setting" },
		"preflight/destination-storage": { "$ref": "config.schema.json.setting" },
		"preflight/domain-trust": { "$ref": "config.schema.json.setting" },
		"preflight/domain": { "$ref": "config.schema.json.setting" },
		"preflight/dvd-media": { "$ref": "config.schema.json.setting" },
		"preflight/dynamic-memory": { "$ref": "config.schema.json.setting" },
		"preflight/endpoints": { "$ref": "config.schema.json.setting" },
		"preflight/enforced-anti-affinity": { "$ref": "config.schema.json.setting" },
		"preflight/file-share-access": { "$ref": "config.schema.json.setting" },
		"preflight/floppy-media": { "$ref": "config.schema.json.setting" },
		"preflight/gpu-partition": { "$ref": "config.schema.json.setting" },
		"preflight/included-storage": { "$ref": "config.schema.json.setting" },
		"preflight/incoming-migration-network": { "$ref": "config.schema.json.setting" },
		"preflight/installation-type": { "$ref": "config.schema.json.setting" },
		"preflight/live-migration-enabled": { "$ref": "config.schema.json.setting" },
		"preflight/live-migration-preferred": { "$ref": "config.schema.json.setting" },
		"preflight/machine-identifier": { "$ref": "config.schema.json.setting" },
		"preflight/machine-operation": { "$ref": "config.schema.json.setting" },
		"preflight/machine-state": { "$ref": "config.schema.json.setting" },
		"preflight/management-service": { "$ref": "config.schema.json.setting" },
		"preflight/mandatory-features": { "$ref": "config.schema.json.setting" },
		"preflight/memory": { "$ref": "config.schema.json.setting" },
		"preflight/migration-authentication": { "$ref": "config.schema.json.setting" },
		"preflight/migration-network-speed": { "$ref": "config.schema.json.setting" },
		"preflight/migration-network": { "$ref": "config.schema.json.setting" },
		"preflight/movable-disks": { "$ref": "config.schema.json.setting" },
		"preflight/network-switch-type": { "$ref": "config.schema.json.setting" },
		"preflight/network-switch": { "$ref": "config.schema.json.setting" },
		"preflight/network-vlan": { "$ref": "config.schema.json.setting" },
		"preflight/node-state": { "$ref": "config.schema.json.setting" },
		"preflight/numa-memory": { "$ref": "config.schema.json.setting" },
		"preflight/numa-spanning": { "$ref": "config.schema.json.setting" },
		"preflight/operating-system": { "$ref": "config.schema.json.setting" },
		"preflight/pass-through-disks": { "$ref": "config.schema.json.setting" },
		"preflight/persistent-memory": { "$ref": "config.schema.json.setting" },
		"preflight/possible-owner": { "$ref": "config.schema.json.setting" },
		"preflight/processor-architecture": { "$ref": "config.schema.json.setting" },
		"preflight/processor-count": { "$ref": "config.schema.json.setting" },
		"preflight/processor-features": { "$ref": "config.schema.json.setting" },
		"preflight/processor-ratio": { "$ref": "config.schema.json.setting" },
		"preflight/processor-vendor": { "$ref": "config.schema.json.setting" },
		"preflight/resource-pools": { "$ref": "config.schema.json.setting" },
		"preflight/saved-state-room": { "$ref": "config.schema.json.setting" },
		"preflight/serial-ports": { "$ref": "config.schema.json.setting" },
		"preflight/service-packs": { "$ref": "config.schema.json.setting" },
		"preflight/shared-volume-state": { "$ref": "config.schema.json.setting" },
		"preflight/smart-paging-files": { "$ref": "config.schema.json.setting" },
		"preflight/sr-iov": { "$ref": "config.schema.json.setting" },
		"preflight/storage-access": { "$ref": "config.schema.json.setting" },
		"preflight/system-drive": { "$ref": "config.schema.json.setting" },
		"preflight/turned-off": { "$ref": "config.schema.json.setting" },
		"preflight/usb-devices": { "$ref": "config.schema.json.setting" },
		"preflight/vhd-sets": { "$ref": "config.schema.json.setting" },
		"preflight/virtual-fibre-channel": { "$ref": "config.schema.json.setting" },
		"preflight/virtual-tpm": { "$ref": "config.schema.json.setting" },
		"replica/application-consistent": { "$ref": "config.schema.json.setting" },
		"replica/authorized-servers": { "$ref": "config.schema.json.setting" },
		"replica/broker-name": { "$ref": "config.schema.json.setting" },
		"replica/broker": { "$ref": "config.schema.json.setting" },
		"replica/compression": { "$ref": "config.schema.json.setting" },
		"replica/encryption": { "$ref": "config.schema.json.setting" },
		"replica/failover-address-service": { "$ref": "config.schema.json.setting" },
		"replica/failover-address": { "$ref": "config.schema.json.setting" },
		"replica/health": { "$ref": "config.schema.json.setting" },
		"replica/kerberos": { "$ref": "config.schema.json.setting" },
		"replica/machine-certificate": { "$ref": "config.schema.json.setting" },
		"replica/paging-file": { "$ref": "config.schema.json.setting" },
		"replica/paused": { "$ref": "config.schema.json.setting" },
		"replica/recovery-points": { "$ref": "config.schema.json.setting" },
		"replica/resynchronization": { "anyOf": [{ "$ref": "config.schema.json.level" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "config.schema.json.level" },
				"locked": { "$ref": "config.schema.json.locked" },
				"hours": {
					"type": "integer",
					"default": 12,
					"minimum": 1,
					"maximum": 24
				}
			}
		}] },
		"replica/server-certificate": { "$ref": "config.schema.json.setting" },
		"replica/server": { "$ref": "config.schema.json.setting" },
		"replica/specific-servers": { "$ref": "config.schema.json.setting" },
		"replica/test-failover": { "anyOf": [{ "$ref": "config.schema.json.level" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "config.schema.json.level" },
				"locked": { "$ref": "config.schema.json.locked" },
				"days": {
					"type": "integer",
					"default": 31,
					"minimum": 1
				}
			}
		}] },
		"replica/throttling": { "$ref": "config.schema.json.setting" },
		"replica/trust-groups": { "$ref": "config.schema.json.setting" },
		"setup/order": { "$ref": "config.schema.json.setting" },
		"setup/recommended-order": { "$ref": "config.schema.json.setting" },
		"sizing/failover-processors": { "$ref": "config.schema.json.setting" },
		"sizing/host-memory": { "$ref": "config.schema.json.setting" },
		"sizing/host-processors": { "$ref": "config.schema.json.setting" },
		"sizing/machine-processors": { "$ref": "config.schema.json.setting" },
		"sizing/planned-migrations": { "$ref": "config.schema.json.setting" },
		"sizing/spare-node": { "$ref": "config.schema.json.setting" },
		"sizing/utilization": { "anyOf": [{ "$ref": "config.schema.json.level" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "config.schema.json.level" },
				"locked": { "$ref": "config.schema.json.locked" },
				"percent": {
					"type": "number",
					"default": 70,
					"minimum": 1,
					"maximum": 100
				}
			}
		}] },
		"storage/drive-symmetry": { "$ref": "config.schema.json.setting" },
		"storage/file-share-continuity": { "$ref": "config.schema.json.setting" },
		"storage/file-share-dialect": { "$ref": "config.schema.json.setting" },
		"storage/file-share-room": { "anyOf": [{ "$ref": "config.schema.json.level" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "config.schema.json.level" },
				"locked": { "$ref": "config.schema.json.locked" },
				"dynamicDisks": {
					"type": "boolean",
					"default": false
				}
			}
		}] },
		"storage/host-pause-threshold": { "$ref": "config.schema.json.setting" },
		"storage/host-volume-room": { "anyOf": [{ "$ref": "config.schema.json.level" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "config.schema.json.level" },
				"locked": { "$ref": "config.schema.json.locked" },
				"dynamicDisks": {
					"type": "boolean",
					"default": false
				}
			}
		}] },
		"storage/iscsi-sessions": { "$ref": "config.schema.json.setting" },
		"storage/large-sectors": { "$ref": "config.schema.json.setting" },
		"storage/partition-table": { "$ref": "config.schema.json.setting" },
		"storage/pause-threshold": { "$ref": "config.schema.json.setting" },
		"storage/quality-of-service": { "$ref": "config.schema.json.setting" },
		"storage/sector-size": { "$ref": "config.schema.json.setting" },
		"storage/shared-disks": { "$ref": "config.schema.json.setting" },
		"storage/spare-logical-unit": { "$ref": "config.schema.json.setting" },
		"storage/storage-spaces-direct-cache-memory": { "$ref": "config.schema.json.setting" },
		"storage/storage-spaces-direct-reserve": { "$ref": "config.schema.json.setting" },
		"storage/unique-device-identifiers": { "$ref": "config.schema.json.setting" },
		"storage/virtual-hard-disk-alignment": { "$ref": "config.schema.json.setting" },
		"storage/virtual-hard-disk-format": { "$ref": "config.schema.json.setting" },
		"storage/volume-free": { "anyOf": [{ "$ref": "config.schema.json.level" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "config.schema.json.level" },
				"locked": { "$ref": "config.schema.json.locked" },
				"percent": {
					"type": "number",
					"default": 10,
					"minimum": 0,
					"maximum": 100
				}
			}
		}] },
		"storage/volume-room": { "anyOf": [{ "$ref": "config.schema.json.level" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "config.schema.json.level" },
				"locked": { "$ref": "config.schema.json.locked" },
				"dynamicDisks": {
					"type": "boolean",
					"default": false
				}
			}
		}] },
		"virtual-machine/assigned-devices": { "$ref": "config.schema.json.setting" },
		"virtual-machine/automatic-start": { "$ref": "config.schema.json.setting" },
		"virtual-machine/backup": { "anyOf": [{ "$ref": "config.schema.json.level" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "config.schema.json.level" },
				"locked": { "$ref": "config.schema.json.locked" },
				"days": {
					"type": "integer",
					"default": 7,
					"minimum": 1
				}
			}
		}] },
		"virtual-machine/came-with": { "$ref": "config.schema.json.setting" },
		"virtual-machine/current-owner": { "$ref": "config.schema.json.setting" },
		"virtual-machine/failover-devices": { "$ref": "config.schema.json.setting" },
		"virtual-machine/failover-nodes": { "$ref": "config.schema.json.setting" },
		"virtual-machine/failover-owners": { "$ref": "config.schema.json.setting" },
		"virtual-machine/fibre-channel-paths": { "$ref": "config.schema.json.setting" },
		"virtual-machine/fibre-channel-redundancy": { "$ref": "config.schema.json.setting" },
		"virtual-machine/file-location": { "$ref": "config.schema.json.setting" },
		"virtual-machine/generation-2-devices": { "$ref": "config.schema.json.setting" },
		"virtual-machine/integration-services": { "anyOf": [{ "$ref": "config.schema.json.level" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "config.schema.json.level" },
				"locked": { "$ref": "config.schema.json.locked" },
				"optional": {
					"type": "array",
					"items": { "type": "string" },
					"default": ["guestServiceInterface", "timeSynchronization"]
				}
			}
		}] },
		"virtual-machine/media-location": { "$ref": "config.schema.json.setting" },
		"virtual-machine/media": { "$ref": "config.schema.json.setting" },
		"virtual-machine/nested-virtualization": { "$ref": "config.schema.json.setting" },
		"virtual-machine/numa-spanning": { "$ref": "config.schema.json.setting" },
		"virtual-machine/paused": { "$ref": "config.schema.json.setting" },
		"virtual-machine/possible-owners": { "$ref": "config.schema.json.setting" },
		"virtual-machine/preferred-owners": { "$ref": "config.schema.json.setting" },
		"virtual-machine/resource-pools": { "$ref": "config.schema.json.setting" },
		"virtual-machine/scsi-controller": { "$ref": "config.schema.json.setting" },
		"virtual-machine/serial-ports": { "$ref": "config.schema.json.setting" },
		"virtual-machine/smart-paging-file": { "$ref": "config.schema.json.setting" },
		"virtual-machine/unfiltered-scsi-commands": { "$ref": "config.schema.json.setting" },
		"virtual-machine/virtual-tpm": { "$ref": "config.schema.json.setting" }
	}
};
const schema9 = {
	"$id": "config.schema.json.level",
	"enum": [
		"off",
		"error",
		"warning",
		"info"
	]
};
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "off" || data === "error" || data === "warning" || data === "info")) {
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
	validate24.errors = vErrors;
	return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "boolean") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "boolean" },
			message: "must be boolean"
		};
		if (vErrors === null) vErrors = [err0];
		else addFault(vErrors, err0);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) if (!(key0 === "severity" || key0 === "locked")) {
				const err0 = {
					instancePath,
					schemaPath: "#/anyOf/1/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err0];
				else addFault(vErrors, err0);
				errors++;
			}
			if (data.severity !== void 0) {
				if (!validate24(data.severity, {
					instancePath: instancePath + "/severity",
					parentData: data,
					parentDataProperty: "severity",
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			}
			if (data.locked !== void 0) {
				if (!validate27(data.locked, {
					instancePath: instancePath + "/locked",
					parentData: data,
					parentDataProperty: "locked",
					rootData
				})) {
					vErrors = vErrors === null ? validate27.errors : addFaults(vErrors, validate27.errors);
					errors = vErrors.length;
				}
			}
		} else {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err1];
			else addFault(vErrors, err1);
			errors++;
		}
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err2];
		else addFault(vErrors, err2);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate23.errors = vErrors;
	return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema7.properties, key0)) {
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
		if (data["*"] !== void 0) {
			if (!validate23(data["*"], {
				instancePath: instancePath + "/*",
				parentData: data,
				parentDataProperty: "*",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["checkpoints/*"] !== void 0) {
			if (!validate23(data["checkpoints/*"], {
				instancePath: instancePath + "/checkpoints~1*",
				parentData: data,
				parentDataProperty: "checkpoints/*",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/*"] !== void 0) {
			if (!validate23(data["cluster/*"], {
				instancePath: instancePath + "/cluster~1*",
				parentData: data,
				parentDataProperty: "cluster/*",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["csv/*"] !== void 0) {
			if (!validate23(data["csv/*"], {
				instancePath: instancePath + "/csv~1*",
				parentData: data,
				parentDataProperty: "csv/*",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["estate/*"] !== void 0) {
			if (!validate23(data["estate/*"], {
				instancePath: instancePath + "/estate~1*",
				parentData: data,
				parentDataProperty: "estate/*",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["guest/*"] !== void 0) {
			if (!validate23(data["guest/*"], {
				instancePath: instancePath + "/guest~1*",
				parentData: data,
				parentDataProperty: "guest/*",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["hardware/*"] !== void 0) {
			if (!validate23(data["hardware/*"], {
				instancePath: instancePath + "/hardware~1*",
				parentData: data,
				parentDataProperty: "hardware/*",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["host/*"] !== void 0) {
			if (!validate23(data["host/*"], {
				instancePath: instancePath + "/host~1*",
				parentData: data,
				parentDataProperty: "host/*",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["limits/*"] !== void 0) {
			if (!validate23(data["limits/*"], {
				instancePath: instancePath + "/limits~1*",
				parentData: data,
				parentDataProperty: "limits/*",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["memory/*"] !== void 0) {
			if (!validate23(data["memory/*"], {
				instancePath: instancePath + "/memory~1*",
				parentData: data,
				parentDataProperty: "memory/*",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/*"] !== void 0) {
			if (!validate23(data["network/*"], {
				instancePath: instancePath + "/network~1*",
				parentData: data,
				parentDataProperty: "network/*",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/*"] !== void 0) {
			if (!validate23(data["preflight/*"], {
				instancePath: instancePath + "/preflight~1*",
				parentData: data,
				parentDataProperty: "preflight/*",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["replica/*"] !== void 0) {
			if (!validate23(data["replica/*"], {
				instancePath: instancePath + "/replica~1*",
				parentData: data,
				parentDataProperty: "replica/*",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["setup/*"] !== void 0) {
			if (!validate23(data["setup/*"], {
				instancePath: instancePath + "/setup~1*",
				parentData: data,
				parentDataProperty: "setup/*",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["sizing/*"] !== void 0) {
			if (!validate23(data["sizing/*"], {
				instancePath: instancePath + "/sizing~1*",
				parentData: data,
				parentDataProperty: "sizing/*",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["storage/*"] !== void 0) {
			if (!validate23(data["storage/*"], {
				instancePath: instancePath + "/storage~1*",
				parentData: data,
				parentDataProperty: "storage/*",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["virtual-machine/*"] !== void 0) {
			if (!validate23(data["virtual-machine/*"], {
				instancePath: instancePath + "/virtual-machine~1*",
				parentData: data,
				parentDataProperty: "virtual-machine/*",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["checkpoints/age"] !== void 0) {
			let data17 = data["checkpoints/age"];
			const _errs20 = errors;
			let valid1 = false;
			const _errs21 = errors;
			if (!validate24(data17, {
				instancePath: instancePath + "/checkpoints~1age",
				parentData: data,
				parentDataProperty: "checkpoints/age",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs21 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs22 = errors;
				if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
					for (const key1 in data17) if (!(key1 === "severity" || key1 === "locked" || key1 === "days")) {
						const err1 = {
							instancePath: instancePath + "/checkpoints~1age",
							schemaPath: "#/properties/checkpoints~1age/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err1];
						else addFault(vErrors, err1);
						errors++;
					}
					if (data17.severity !== void 0) {
						if (!validate24(data17.severity, {
							instancePath: instancePath + "/checkpoints~1age/severity",
							parentData: data17,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data17.locked !== void 0) {
						if (!validate27(data17.locked, {
							instancePath: instancePath + "/checkpoints~1age/locked",
							parentData: data17,
							parentDataProperty: "locked",
							rootData
						})) {
							vErrors = vErrors === null ? validate27.errors : addFaults(vErrors, validate27.errors);
							errors = vErrors.length;
						}
					}
					if (data17.days !== void 0) {
						let data20 = data17.days;
						if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
							const err2 = {
								instancePath: instancePath + "/checkpoints~1age/days",
								schemaPath: "#/properties/checkpoints~1age/anyOf/1/properties/days/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							};
							if (vErrors === null) vErrors = [err2];
							else addFault(vErrors, err2);
							errors++;
						}
						if (typeof data20 == "number" && isFinite(data20)) {
							if (data20 < 0 || isNaN(data20)) {
								const err3 = {
									instancePath: instancePath + "/checkpoints~1age/days",
									schemaPath: "#/properties/checkpoints~1age/anyOf/1/properties/days/minimum",
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
				} else {
					const err4 = {
						instancePath: instancePath + "/checkpoints~1age",
						schemaPath: "#/properties/checkpoints~1age/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err4];
					else addFault(vErrors, err4);
					errors++;
				}
				var _valid0 = _errs22 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err5 = {
					instancePath: instancePath + "/checkpoints~1age",
					schemaPath: "#/properties/checkpoints~1age/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err5];
				else addFault(vErrors, err5);
				errors++;
			} else {
				errors = _errs20;
				if (vErrors !== null) {
					if (_errs20) vErrors.length = _errs20;
					else vErrors = null;
				}
			}
		}
		if (data["checkpoints/before-major-update"] !== void 0) {
			let data21 = data["checkpoints/before-major-update"];
			const _errs30 = errors;
			let valid3 = false;
			const _errs31 = errors;
			if (!validate24(data21, {
				instancePath: instancePath + "/checkpoints~1before-major-update",
				parentData: data,
				parentDataProperty: "checkpoints/before-major-update",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs31 === errors;
			valid3 = valid3 || _valid1;
			if (!valid3) {
				const _errs32 = errors;
				if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
					for (const key2 in data21) if (!(key2 === "severity" || key2 === "locked" || key2 === "days")) {
						const err6 = {
							instancePath: instancePath + "/checkpoints~1before-major-update",
							schemaPath: "#/properties/checkpoints~1before-major-update/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err6];
						else addFault(vErrors, err6);
						errors++;
					}
					if (data21.severity !== void 0) {
						if (!validate24(data21.severity, {
							instancePath: instancePath + "/checkpoints~1before-major-update/severity",
							parentData: data21,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data21.locked !== void 0) {
						if (!validate27(data21.locked, {
							instancePath: instancePath + "/checkpoints~1before-major-update/locked",
							parentData: data21,
							parentDataProperty: "locked",
							rootData
						})) {
							vErrors = vErrors === null ? validate27.errors : addFaults(vErrors, validate27.errors);
							errors = vErrors.length;
						}
					}
					if (data21.days !== void 0) {
						let data24 = data21.days;
						if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
							const err7 = {
								instancePath: instancePath + "/checkpoints~1before-major-update/days",
								schemaPath: "#/properties/checkpoints~1before-major-update/anyOf/1/properties/days/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							};
							if (vErrors === null) vErrors = [err7];
							else addFault(vErrors, err7);
							errors++;
						}
						if (typeof data24 == "number" && isFinite(data24)) {
							if (data24 < 0 || isNaN(data24)) {
								const err8 = {
									instancePath: instancePath + "/checkpoints~1before-major-update/days",
									schemaPath: "#/properties/checkpoints~1before-major-update/anyOf/1/properties/days/minimum",
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
						instancePath: instancePath + "/checkpoints~1before-major-update",
						schemaPath: "#/properties/checkpoints~1before-major-update/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err9];
					else addFault(vErrors, err9);
					errors++;
				}
				var _valid1 = _errs32 === errors;
				valid3 = valid3 || _valid1;
			}
			if (!valid3) {
				const err10 = {
					instancePath: instancePath + "/checkpoints~1before-major-update",
					schemaPath: "#/properties/checkpoints~1before-major-update/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err10];
				else addFault(vErrors, err10);
				errors++;
			} else {
				errors = _errs30;
				if (vErrors !== null) {
					if (_errs30) vErrors.length = _errs30;
					else vErrors = null;
				}
			}
		}
		if (data["checkpoints/count"] !== void 0) {
			if (!validate23(data["checkpoints/count"], {
				instancePath: instancePath + "/checkpoints~1count",
				parentData: data,
				parentDataProperty: "checkpoints/count",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["checkpoints/domain-controller"] !== void 0) {
			if (!validate23(data["checkpoints/domain-controller"], {
				instancePath: instancePath + "/checkpoints~1domain-controller",
				parentData: data,
				parentDataProperty: "checkpoints/domain-controller",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["checkpoints/production"] !== void 0) {
			if (!validate23(data["checkpoints/production"], {
				instancePath: instancePath + "/checkpoints~1production",
				parentData: data,
				parentDataProperty: "checkpoints/production",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["checkpoints/server-workload"] !== void 0) {
			if (!validate23(data["checkpoints/server-workload"], {
				instancePath: instancePath + "/checkpoints~1server-workload",
				parentData: data,
				parentDataProperty: "checkpoints/server-workload",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["checkpoints/supported-disks"] !== void 0) {
			if (!validate23(data["checkpoints/supported-disks"], {
				instancePath: instancePath + "/checkpoints~1supported-disks",
				parentData: data,
				parentDataProperty: "checkpoints/supported-disks",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/affinity-rule-conflicts"] !== void 0) {
			if (!validate23(data["cluster/affinity-rule-conflicts"], {
				instancePath: instancePath + "/cluster~1affinity-rule-conflicts",
				parentData: data,
				parentDataProperty: "cluster/affinity-rule-conflicts",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/affinity-rule-places"] !== void 0) {
			if (!validate23(data["cluster/affinity-rule-places"], {
				instancePath: instancePath + "/cluster~1affinity-rule-places",
				parentData: data,
				parentDataProperty: "cluster/affinity-rule-places",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/affinity-rules"] !== void 0) {
			if (!validate23(data["cluster/affinity-rules"], {
				instancePath: instancePath + "/cluster~1affinity-rules",
				parentData: data,
				parentDataProperty: "cluster/affinity-rules",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/anti-affinity-nodes"] !== void 0) {
			if (!validate23(data["cluster/anti-affinity-nodes"], {
				instancePath: instancePath + "/cluster~1anti-affinity-nodes",
				parentData: data,
				parentDataProperty: "cluster/anti-affinity-nodes",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/anti-affinity"] !== void 0) {
			if (!validate23(data["cluster/anti-affinity"], {
				instancePath: instancePath + "/cluster~1anti-affinity",
				parentData: data,
				parentDataProperty: "cluster/anti-affinity",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/came-with"] !== void 0) {
			if (!validate23(data["cluster/came-with"], {
				instancePath: instancePath + "/cluster~1came-with",
				parentData: data,
				parentDataProperty: "cluster/came-with",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/domain-role"] !== void 0) {
			if (!validate23(data["cluster/domain-role"], {
				instancePath: instancePath + "/cluster~1domain-role",
				parentData: data,
				parentDataProperty: "cluster/domain-role",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/domain"] !== void 0) {
			if (!validate23(data["cluster/domain"], {
				instancePath: instancePath + "/cluster~1domain",
				parentData: data,
				parentDataProperty: "cluster/domain",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/dynamic-quorum"] !== void 0) {
			if (!validate23(data["cluster/dynamic-quorum"], {
				instancePath: instancePath + "/cluster~1dynamic-quorum",
				parentData: data,
				parentDataProperty: "cluster/dynamic-quorum",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/edition"] !== void 0) {
			if (!validate23(data["cluster/edition"], {
				instancePath: instancePath + "/cluster~1edition",
				parentData: data,
				parentDataProperty: "cluster/edition",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/editions"] !== void 0) {
			if (!validate23(data["cluster/editions"], {
				instancePath: instancePath + "/cluster~1editions",
				parentData: data,
				parentDataProperty: "cluster/editions",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/enforced-anti-affinity"] !== void 0) {
			if (!validate23(data["cluster/enforced-anti-affinity"], {
				instancePath: instancePath + "/cluster~1enforced-anti-affinity",
				parentData: data,
				parentDataProperty: "cluster/enforced-anti-affinity",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/fault-domains"] !== void 0) {
			if (!validate23(data["cluster/fault-domains"], {
				instancePath: instancePath + "/cluster~1fault-domains",
				parentData: data,
				parentDataProperty: "cluster/fault-domains",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/firmware"] !== void 0) {
			if (!validate23(data["cluster/firmware"], {
				instancePath: instancePath + "/cluster~1firmware",
				parentData: data,
				parentDataProperty: "cluster/firmware",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/functional-level"] !== void 0) {
			if (!validate23(data["cluster/functional-level"], {
				instancePath: instancePath + "/cluster~1functional-level",
				parentData: data,
				parentDataProperty: "cluster/functional-level",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/gpu-partitions"] !== void 0) {
			if (!validate23(data["cluster/gpu-partitions"], {
				instancePath: instancePath + "/cluster~1gpu-partitions",
				parentData: data,
				parentDataProperty: "cluster/gpu-partitions",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/heartbeat"] !== void 0) {
			if (!validate23(data["cluster/heartbeat"], {
				instancePath: instancePath + "/cluster~1heartbeat",
				parentData: data,
				parentDataProperty: "cluster/heartbeat",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/hyper-v-role"] !== void 0) {
			if (!validate23(data["cluster/hyper-v-role"], {
				instancePath: instancePath + "/cluster~1hyper-v-role",
				parentData: data,
				parentDataProperty: "cluster/hyper-v-role",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/installation-type"] !== void 0) {
			if (!validate23(data["cluster/installation-type"], {
				instancePath: instancePath + "/cluster~1installation-type",
				parentData: data,
				parentDataProperty: "cluster/installation-type",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/live-migration-network"] !== void 0) {
			if (!validate23(data["cluster/live-migration-network"], {
				instancePath: instancePath + "/cluster~1live-migration-network",
				parentData: data,
				parentDataProperty: "cluster/live-migration-network",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/live-migration-preferred"] !== void 0) {
			if (!validate23(data["cluster/live-migration-preferred"], {
				instancePath: instancePath + "/cluster~1live-migration-preferred",
				parentData: data,
				parentDataProperty: "cluster/live-migration-preferred",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/migration-subnets"] !== void 0) {
			if (!validate23(data["cluster/migration-subnets"], {
				instancePath: instancePath + "/cluster~1migration-subnets",
				parentData: data,
				parentDataProperty: "cluster/migration-subnets",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/multipath"] !== void 0) {
			if (!validate23(data["cluster/multipath"], {
				instancePath: instancePath + "/cluster~1multipath",
				parentData: data,
				parentDataProperty: "cluster/multipath",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/networks"] !== void 0) {
			if (!validate23(data["cluster/networks"], {
				instancePath: instancePath + "/cluster~1networks",
				parentData: data,
				parentDataProperty: "cluster/networks",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/operating-system"] !== void 0) {
			if (!validate23(data["cluster/operating-system"], {
				instancePath: instancePath + "/cluster~1operating-system",
				parentData: data,
				parentDataProperty: "cluster/operating-system",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/organizational-unit"] !== void 0) {
			if (!validate23(data["cluster/organizational-unit"], {
				instancePath: instancePath + "/cluster~1organizational-unit",
				parentData: data,
				parentDataProperty: "cluster/organizational-unit",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/parallel-migrations"] !== void 0) {
			if (!validate23(data["cluster/parallel-migrations"], {
				instancePath: instancePath + "/cluster~1parallel-migrations",
				parentData: data,
				parentDataProperty: "cluster/parallel-migrations",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/processor-architecture"] !== void 0) {
			if (!validate23(data["cluster/processor-architecture"], {
				instancePath: instancePath + "/cluster~1processor-architecture",
				parentData: data,
				parentDataProperty: "cluster/processor-architecture",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/processor-models"] !== void 0) {
			if (!validate23(data["cluster/processor-models"], {
				instancePath: instancePath + "/cluster~1processor-models",
				parentData: data,
				parentDataProperty: "cluster/processor-models",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/processor-vendor"] !== void 0) {
			if (!validate23(data["cluster/processor-vendor"], {
				instancePath: instancePath + "/cluster~1processor-vendor",
				parentData: data,
				parentDataProperty: "cluster/processor-vendor",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/rolling-upgrade"] !== void 0) {
			if (!validate23(data["cluster/rolling-upgrade"], {
				instancePath: instancePath + "/cluster~1rolling-upgrade",
				parentData: data,
				parentDataProperty: "cluster/rolling-upgrade",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/service-packs"] !== void 0) {
			if (!validate23(data["cluster/service-packs"], {
				instancePath: instancePath + "/cluster~1service-packs",
				parentData: data,
				parentDataProperty: "cluster/service-packs",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/system-drive"] !== void 0) {
			if (!validate23(data["cluster/system-drive"], {
				instancePath: instancePath + "/cluster~1system-drive",
				parentData: data,
				parentDataProperty: "cluster/system-drive",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/updates"] !== void 0) {
			if (!validate23(data["cluster/updates"], {
				instancePath: instancePath + "/cluster~1updates",
				parentData: data,
				parentDataProperty: "cluster/updates",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/validation"] !== void 0) {
			if (!validate23(data["cluster/validation"], {
				instancePath: instancePath + "/cluster~1validation",
				parentData: data,
				parentDataProperty: "cluster/validation",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/virtual-sans"] !== void 0) {
			if (!validate23(data["cluster/virtual-sans"], {
				instancePath: instancePath + "/cluster~1virtual-sans",
				parentData: data,
				parentDataProperty: "cluster/virtual-sans",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/witness-disk"] !== void 0) {
			if (!validate23(data["cluster/witness-disk"], {
				instancePath: instancePath + "/cluster~1witness-disk",
				parentData: data,
				parentDataProperty: "cluster/witness-disk",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/witness-share"] !== void 0) {
			if (!validate23(data["cluster/witness-share"], {
				instancePath: instancePath + "/cluster~1witness-share",
				parentData: data,
				parentDataProperty: "cluster/witness-share",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/witness-type"] !== void 0) {
			if (!validate23(data["cluster/witness-type"], {
				instancePath: instancePath + "/cluster~1witness-type",
				parentData: data,
				parentDataProperty: "cluster/witness-type",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster/witness"] !== void 0) {
			if (!validate23(data["cluster/witness"], {
				instancePath: instancePath + "/cluster~1witness",
				parentData: data,
				parentDataProperty: "cluster/witness",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["csv/default-paths"] !== void 0) {
			if (!validate23(data["csv/default-paths"], {
				instancePath: instancePath + "/csv~1default-paths",
				parentData: data,
				parentDataProperty: "csv/default-paths",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["csv/file-server-file-system"] !== void 0) {
			if (!validate23(data["csv/file-server-file-system"], {
				instancePath: instancePath + "/csv~1file-server-file-system",
				parentData: data,
				parentDataProperty: "csv/file-server-file-system",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["csv/file-system"] !== void 0) {
			if (!validate23(data["csv/file-system"], {
				instancePath: instancePath + "/csv~1file-system",
				parentData: data,
				parentDataProperty: "csv/file-system",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["csv/highly-available"] !== void 0) {
			if (!validate23(data["csv/highly-available"], {
				instancePath: instancePath + "/csv~1highly-available",
				parentData: data,
				parentDataProperty: "csv/highly-available",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["csv/hyper-v-only"] !== void 0) {
			if (!validate23(data["csv/hyper-v-only"], {
				instancePath: instancePath + "/csv~1hyper-v-only",
				parentData: data,
				parentDataProperty: "csv/hyper-v-only",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["csv/machine-files"] !== void 0) {
			if (!validate23(data["csv/machine-files"], {
				instancePath: instancePath + "/csv~1machine-files",
				parentData: data,
				parentDataProperty: "csv/machine-files",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["csv/refs-redirection"] !== void 0) {
			if (!validate23(data["csv/refs-redirection"], {
				instancePath: instancePath + "/csv~1refs-redirection",
				parentData: data,
				parentDataProperty: "csv/refs-redirection",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["csv/same-place"] !== void 0) {
			let data77 = data["csv/same-place"];
			const _errs92 = errors;
			let valid5 = false;
			const _errs93 = errors;
			if (!validate24(data77, {
				instancePath: instancePath + "/csv~1same-place",
				parentData: data,
				parentDataProperty: "csv/same-place",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
			var _valid2 = _errs93 === errors;
			valid5 = valid5 || _valid2;
			if (!valid5) {
				const _errs94 = errors;
				if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
					for (const key3 in data77) if (!(key3 === "severity" || key3 === "locked" || key3 === "allDisks")) {
						const err11 = {
							instancePath: instancePath + "/csv~1same-place",
							schemaPath: "#/properties/csv~1same-place/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key3 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err11];
						else addFault(vErrors, err11);
						errors++;
					}
					if (data77.severity !== void 0) {
						if (!validate24(data77.severity, {
							instancePath: instancePath + "/csv~1same-place/severity",
							parentData: data77,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data77.locked !== void 0) {
						if (!validate27(data77.locked, {
							instancePath: instancePath + "/csv~1same-place/locked",
							parentData: data77,
							parentDataProperty: "locked",
							rootData
						})) {
							vErrors = vErrors === null ? validate27.errors : addFaults(vErrors, validate27.errors);
							errors = vErrors.length;
						}
					}
					if (data77.allDisks !== void 0) {
						if (typeof data77.allDisks !== "boolean") {
							const err12 = {
								instancePath: instancePath + "/csv~1same-place/allDisks",
								schemaPath: "#/properties/csv~1same-place/anyOf/1/properties/allDisks/type",
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
						instancePath: instancePath + "/csv~1same-place",
						schemaPath: "#/properties/csv~1same-place/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err13];
					else addFault(vErrors, err13);
					errors++;
				}
				var _valid2 = _errs94 === errors;
				valid5 = valid5 || _valid2;
			}
			if (!valid5) {
				const err14 = {
					instancePath: instancePath + "/csv~1same-place",
					schemaPath: "#/properties/csv~1same-place/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err14];
				else addFault(vErrors, err14);
				errors++;
			} else {
				errors = _errs92;
				if (vErrors !== null) {
					if (_errs92) vErrors.length = _errs92;
					else vErrors = null;
				}
			}
		}
		if (data["csv/visible-to-every-node"] !== void 0) {
			if (!validate23(data["csv/visible-to-every-node"], {
				instancePath: instancePath + "/csv~1visible-to-every-node",
				parentData: data,
				parentDataProperty: "csv/visible-to-every-node",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["csv/volumes-per-node"] !== void 0) {
			if (!validate23(data["csv/volumes-per-node"], {
				instancePath: instancePath + "/csv~1volumes-per-node",
				parentData: data,
				parentDataProperty: "csv/volumes-per-node",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["estate/cluster-membership"] !== void 0) {
			if (!validate23(data["estate/cluster-membership"], {
				instancePath: instancePath + "/estate~1cluster-membership",
				parentData: data,
				parentDataProperty: "estate/cluster-membership",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["estate/known-guests"] !== void 0) {
			if (!validate23(data["estate/known-guests"], {
				instancePath: instancePath + "/estate~1known-guests",
				parentData: data,
				parentDataProperty: "estate/known-guests",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["estate/known-limits"] !== void 0) {
			if (!validate23(data["estate/known-limits"], {
				instancePath: instancePath + "/estate~1known-limits",
				parentData: data,
				parentDataProperty: "estate/known-limits",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["estate/known-names"] !== void 0) {
			if (!validate23(data["estate/known-names"], {
				instancePath: instancePath + "/estate~1known-names",
				parentData: data,
				parentDataProperty: "estate/known-names",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["estate/operating-system"] !== void 0) {
			if (!validate23(data["estate/operating-system"], {
				instancePath: instancePath + "/estate~1operating-system",
				parentData: data,
				parentDataProperty: "estate/operating-system",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["estate/unique-names"] !== void 0) {
			if (!validate23(data["estate/unique-names"], {
				instancePath: instancePath + "/estate~1unique-names",
				parentData: data,
				parentDataProperty: "estate/unique-names",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["guest/dynamic-memory-recommended"] !== void 0) {
			if (!validate23(data["guest/dynamic-memory-recommended"], {
				instancePath: instancePath + "/guest~1dynamic-memory-recommended",
				parentData: data,
				parentDataProperty: "guest/dynamic-memory-recommended",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["guest/dynamic-memory-required"] !== void 0) {
			if (!validate23(data["guest/dynamic-memory-required"], {
				instancePath: instancePath + "/guest~1dynamic-memory-required",
				parentData: data,
				parentDataProperty: "guest/dynamic-memory-required",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["guest/installation-media"] !== void 0) {
			if (!validate23(data["guest/installation-media"], {
				instancePath: instancePath + "/guest~1installation-media",
				parentData: data,
				parentDataProperty: "guest/installation-media",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["guest/integration-services-current"] !== void 0) {
			if (!validate23(data["guest/integration-services-current"], {
				instancePath: instancePath + "/guest~1integration-services-current",
				parentData: data,
				parentDataProperty: "guest/integration-services-current",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["guest/integration-services-present"] !== void 0) {
			if (!validate23(data["guest/integration-services-present"], {
				instancePath: instancePath + "/guest~1integration-services-present",
				parentData: data,
				parentDataProperty: "guest/integration-services-present",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["guest/licence"] !== void 0) {
			if (!validate23(data["guest/licence"], {
				instancePath: instancePath + "/guest~1licence",
				parentData: data,
				parentDataProperty: "guest/licence",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["guest/memory-demand"] !== void 0) {
			if (!validate23(data["guest/memory-demand"], {
				instancePath: instancePath + "/guest~1memory-demand",
				parentData: data,
				parentDataProperty: "guest/memory-demand",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["guest/memory-minimum"] !== void 0) {
			if (!validate23(data["guest/memory-minimum"], {
				instancePath: instancePath + "/guest~1memory-minimum",
				parentData: data,
				parentDataProperty: "guest/memory-minimum",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["guest/memory-recommended"] !== void 0) {
			if (!validate23(data["guest/memory-recommended"], {
				instancePath: instancePath + "/guest~1memory-recommended",
				parentData: data,
				parentDataProperty: "guest/memory-recommended",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["guest/patched-after-installation"] !== void 0) {
			let data98 = data["guest/patched-after-installation"];
			const _errs119 = errors;
			let valid7 = false;
			const _errs120 = errors;
			if (!validate24(data98, {
				instancePath: instancePath + "/guest~1patched-after-installation",
				parentData: data,
				parentDataProperty: "guest/patched-after-installation",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
			var _valid3 = _errs120 === errors;
			valid7 = valid7 || _valid3;
			if (!valid7) {
				const _errs121 = errors;
				if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
					for (const key4 in data98) if (!(key4 === "severity" || key4 === "locked" || key4 === "days")) {
						const err15 = {
							instancePath: instancePath + "/guest~1patched-after-installation",
							schemaPath: "#/properties/guest~1patched-after-installation/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key4 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err15];
						else addFault(vErrors, err15);
						errors++;
					}
					if (data98.severity !== void 0) {
						if (!validate24(data98.severity, {
							instancePath: instancePath + "/guest~1patched-after-installation/severity",
							parentData: data98,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data98.locked !== void 0) {
						if (!validate27(data98.locked, {
							instancePath: instancePath + "/guest~1patched-after-installation/locked",
							parentData: data98,
							parentDataProperty: "locked",
							rootData
						})) {
							vErrors = vErrors === null ? validate27.errors : addFaults(vErrors, validate27.errors);
							errors = vErrors.length;
						}
					}
					if (data98.days !== void 0) {
						let data101 = data98.days;
						if (!(typeof data101 == "number" && !(data101 % 1) && !isNaN(data101) && isFinite(data101))) {
							const err16 = {
								instancePath: instancePath + "/guest~1patched-after-installation/days",
								schemaPath: "#/properties/guest~1patched-after-installation/anyOf/1/properties/days/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							};
							if (vErrors === null) vErrors = [err16];
							else addFault(vErrors, err16);
							errors++;
						}
						if (typeof data101 == "number" && isFinite(data101)) {
							if (data101 < 0 || isNaN(data101)) {
								const err17 = {
									instancePath: instancePath + "/guest~1patched-after-installation/days",
									schemaPath: "#/properties/guest~1patched-after-installation/anyOf/1/properties/days/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0"
								};
								if (vErrors === null) vErrors = [err17];
								else addFault(vErrors, err17);
								errors++;
							}
						}
					}
				} else {
					const err18 = {
						instancePath: instancePath + "/guest~1patched-after-installation",
						schemaPath: "#/properties/guest~1patched-after-installation/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err18];
					else addFault(vErrors, err18);
					errors++;
				}
				var _valid3 = _errs121 === errors;
				valid7 = valid7 || _valid3;
			}
			if (!valid7) {
				const err19 = {
					instancePath: instancePath + "/guest~1patched-after-installation",
					schemaPath: "#/properties/guest~1patched-after-installation/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err19];
				else addFault(vErrors, err19);
				errors++;
			} else {
				errors = _errs119;
				if (vErrors !== null) {
					if (_errs119) vErrors.length = _errs119;
					else vErrors = null;
				}
			}
		}
		if (data["guest/patched-regularly"] !== void 0) {
			let data102 = data["guest/patched-regularly"];
			const _errs129 = errors;
			let valid9 = false;
			const _errs130 = errors;
			if (!validate24(data102, {
				instancePath: instancePath + "/guest~1patched-regularly",
				parentData: data,
				parentDataProperty: "guest/patched-regularly",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
			var _valid4 = _errs130 === errors;
			valid9 = valid9 || _valid4;
			if (!valid9) {
				const _errs131 = errors;
				if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
					for (const key5 in data102) if (!(key5 === "severity" || key5 === "locked" || key5 === "days")) {
						const err20 = {
							instancePath: instancePath + "/guest~1patched-regularly",
							schemaPath: "#/properties/guest~1patched-regularly/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key5 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err20];
						else addFault(vErrors, err20);
						errors++;
					}
					if (data102.severity !== void 0) {
						if (!validate24(data102.severity, {
							instancePath: instancePath + "/guest~1patched-regularly/severity",
							parentData: data102,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data102.locked !== void 0) {
						if (!validate27(data102.locked, {
							instancePath: instancePath + "/guest~1patched-regularly/locked",
							parentData: data102,
							parentDataProperty: "locked",
							rootData
						})) {
							vErrors = vErrors === null ? validate27.errors : addFaults(vErrors, validate27.errors);
							errors = vErrors.length;
						}
					}
					if (data102.days !== void 0) {
						let data105 = data102.days;
						if (!(typeof data105 == "number" && !(data105 % 1) && !isNaN(data105) && isFinite(data105))) {
							const err21 = {
								instancePath: instancePath + "/guest~1patched-regularly/days",
								schemaPath: "#/properties/guest~1patched-regularly/anyOf/1/properties/days/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							};
							if (vErrors === null) vErrors = [err21];
							else addFault(vErrors, err21);
							errors++;
						}
						if (typeof data105 == "number" && isFinite(data105)) {
							if (data105 < 1 || isNaN(data105)) {
								const err22 = {
									instancePath: instancePath + "/guest~1patched-regularly/days",
									schemaPath: "#/properties/guest~1patched-regularly/anyOf/1/properties/days/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									},
									message: "must be >= 1"
								};
								if (vErrors === null) vErrors = [err22];
								else addFault(vErrors, err22);
								errors++;
							}
						}
					}
				} else {
					const err23 = {
						instancePath: instancePath + "/guest~1patched-regularly",
						schemaPath: "#/properties/guest~1patched-regularly/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err23];
					else addFault(vErrors, err23);
					errors++;
				}
				var _valid4 = _errs131 === errors;
				valid9 = valid9 || _valid4;
			}
			if (!valid9) {
				const err24 = {
					instancePath: instancePath + "/guest~1patched-regularly",
					schemaPath: "#/properties/guest~1patched-regularly/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err24];
				else addFault(vErrors, err24);
				errors++;
			} else {
				errors = _errs129;
				if (vErrors !== null) {
					if (_errs129) vErrors.length = _errs129;
					else vErrors = null;
				}
			}
		}
		if (data["guest/processor-compatibility"] !== void 0) {
			if (!validate23(data["guest/processor-compatibility"], {
				instancePath: instancePath + "/guest~1processor-compatibility",
				parentData: data,
				parentDataProperty: "guest/processor-compatibility",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["guest/processors"] !== void 0) {
			if (!validate23(data["guest/processors"], {
				instancePath: instancePath + "/guest~1processors",
				parentData: data,
				parentDataProperty: "guest/processors",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["guest/supported-host"] !== void 0) {
			if (!validate23(data["guest/supported-host"], {
				instancePath: instancePath + "/guest~1supported-host",
				parentData: data,
				parentDataProperty: "guest/supported-host",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["hardware/certified"] !== void 0) {
			if (!validate23(data["hardware/certified"], {
				instancePath: instancePath + "/hardware~1certified",
				parentData: data,
				parentDataProperty: "hardware/certified",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["hardware/error-correcting-memory"] !== void 0) {
			if (!validate23(data["hardware/error-correcting-memory"], {
				instancePath: instancePath + "/hardware~1error-correcting-memory",
				parentData: data,
				parentDataProperty: "hardware/error-correcting-memory",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["host/antivirus-exclusions"] !== void 0) {
			if (!validate23(data["host/antivirus-exclusions"], {
				instancePath: instancePath + "/host~1antivirus-exclusions",
				parentData: data,
				parentDataProperty: "host/antivirus-exclusions",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["host/computer-name"] !== void 0) {
			if (!validate23(data["host/computer-name"], {
				instancePath: instancePath + "/host~1computer-name",
				parentData: data,
				parentDataProperty: "host/computer-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["host/domain"] !== void 0) {
			if (!validate23(data["host/domain"], {
				instancePath: instancePath + "/host~1domain",
				parentData: data,
				parentDataProperty: "host/domain",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["host/hypervisor"] !== void 0) {
			if (!validate23(data["host/hypervisor"], {
				instancePath: instancePath + "/host~1hypervisor",
				parentData: data,
				parentDataProperty: "host/hypervisor",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["host/management-service"] !== void 0) {
			if (!validate23(data["host/management-service"], {
				instancePath: instancePath + "/host~1management-service",
				parentData: data,
				parentDataProperty: "host/management-service",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["host/organizational-unit"] !== void 0) {
			if (!validate23(data["host/organizational-unit"], {
				instancePath: instancePath + "/host~1organizational-unit",
				parentData: data,
				parentDataProperty: "host/organizational-unit",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["host/power-plan"] !== void 0) {
			if (!validate23(data["host/power-plan"], {
				instancePath: instancePath + "/host~1power-plan",
				parentData: data,
				parentDataProperty: "host/power-plan",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["host/remote-fx"] !== void 0) {
			if (!validate23(data["host/remote-fx"], {
				instancePath: instancePath + "/host~1remote-fx",
				parentData: data,
				parentDataProperty: "host/remote-fx",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["host/resource-pool-paths"] !== void 0) {
			if (!validate23(data["host/resource-pool-paths"], {
				instancePath: instancePath + "/host~1resource-pool-paths",
				parentData: data,
				parentDataProperty: "host/resource-pool-paths",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["host/roles"] !== void 0) {
			if (!validate23(data["host/roles"], {
				instancePath: instancePath + "/host~1roles",
				parentData: data,
				parentDataProperty: "host/roles",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["host/server-core"] !== void 0) {
			if (!validate23(data["host/server-core"], {
				instancePath: instancePath + "/host~1server-core",
				parentData: data,
				parentDataProperty: "host/server-core",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["host/smb-direct"] !== void 0) {
			if (!validate23(data["host/smb-direct"], {
				instancePath: instancePath + "/host~1smb-direct",
				parentData: data,
				parentDataProperty: "host/smb-direct",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["host/virtual-sans"] !== void 0) {
			if (!validate23(data["host/virtual-sans"], {
				instancePath: instancePath + "/host~1virtual-sans",
				parentData: data,
				parentDataProperty: "host/virtual-sans",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["limits/cluster"] !== void 0) {
			if (!validate23(data["limits/cluster"], {
				instancePath: instancePath + "/limits~1cluster",
				parentData: data,
				parentDataProperty: "limits/cluster",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["limits/headroom"] !== void 0) {
			let data125 = data["limits/headroom"];
			const _errs158 = errors;
			let valid11 = false;
			const _errs159 = errors;
			if (!validate24(data125, {
				instancePath: instancePath + "/limits~1headroom",
				parentData: data,
				parentDataProperty: "limits/headroom",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
			var _valid5 = _errs159 === errors;
			valid11 = valid11 || _valid5;
			if (!valid11) {
				const _errs160 = errors;
				if (data125 && typeof data125 == "object" && !Array.isArray(data125)) {
					for (const key6 in data125) if (!(key6 === "severity" || key6 === "locked" || key6 === "percent")) {
						const err25 = {
							instancePath: instancePath + "/limits~1headroom",
							schemaPath: "#/properties/limits~1headroom/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key6 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err25];
						else addFault(vErrors, err25);
						errors++;
					}
					if (data125.severity !== void 0) {
						if (!validate24(data125.severity, {
							instancePath: instancePath + "/limits~1headroom/severity",
							parentData: data125,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data125.locked !== void 0) {
						if (!validate27(data125.locked, {
							instancePath: instancePath + "/limits~1headroom/locked",
							parentData: data125,
							parentDataProperty: "locked",
							rootData
						})) {
							vErrors = vErrors === null ? validate27.errors : addFaults(vErrors, validate27.errors);
							errors = vErrors.length;
						}
					}
					if (data125.percent !== void 0) {
						let data128 = data125.percent;
						if (typeof data128 == "number" && isFinite(data128)) {
							if (data128 > 100 || isNaN(data128)) {
								const err26 = {
									instancePath: instancePath + "/limits~1headroom/percent",
									schemaPath: "#/properties/limits~1headroom/anyOf/1/properties/percent/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 100
									},
									message: "must be <= 100"
								};
								if (vErrors === null) vErrors = [err26];
								else addFault(vErrors, err26);
								errors++;
							}
							if (data128 < 1 || isNaN(data128)) {
								const err27 = {
									instancePath: instancePath + "/limits~1headroom/percent",
									schemaPath: "#/properties/limits~1headroom/anyOf/1/properties/percent/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									},
									message: "must be >= 1"
								};
								if (vErrors === null) vErrors = [err27];
								else addFault(vErrors, err27);
								errors++;
							}
						} else {
							const err28 = {
								instancePath: instancePath + "/limits~1headroom/percent",
								schemaPath: "#/properties/limits~1headroom/anyOf/1/properties/percent/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number"
							};
							if (vErrors === null) vErrors = [err28];
							else addFault(vErrors, err28);
							errors++;
						}
					}
				} else {
					const err29 = {
						instancePath: instancePath + "/limits~1headroom",
						schemaPath: "#/properties/limits~1headroom/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err29];
					else addFault(vErrors, err29);
					errors++;
				}
				var _valid5 = _errs160 === errors;
				valid11 = valid11 || _valid5;
			}
			if (!valid11) {
				const err30 = {
					instancePath: instancePath + "/limits~1headroom",
					schemaPath: "#/properties/limits~1headroom/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err30];
				else addFault(vErrors, err30);
				errors++;
			} else {
				errors = _errs158;
				if (vErrors !== null) {
					if (_errs158) vErrors.length = _errs158;
					else vErrors = null;
				}
			}
		}
		if (data["limits/host-minimum-memory"] !== void 0) {
			if (!validate23(data["limits/host-minimum-memory"], {
				instancePath: instancePath + "/limits~1host-minimum-memory",
				parentData: data,
				parentDataProperty: "limits/host-minimum-memory",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["limits/host"] !== void 0) {
			if (!validate23(data["limits/host"], {
				instancePath: instancePath + "/limits~1host",
				parentData: data,
				parentDataProperty: "limits/host",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["limits/shared-volume-cache"] !== void 0) {
			if (!validate23(data["limits/shared-volume-cache"], {
				instancePath: instancePath + "/limits~1shared-volume-cache",
				parentData: data,
				parentDataProperty: "limits/shared-volume-cache",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["limits/storage-spaces-direct-volumes"] !== void 0) {
			if (!validate23(data["limits/storage-spaces-direct-volumes"], {
				instancePath: instancePath + "/limits~1storage-spaces-direct-volumes",
				parentData: data,
				parentDataProperty: "limits/storage-spaces-direct-volumes",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["limits/storage-spaces-direct"] !== void 0) {
			if (!validate23(data["limits/storage-spaces-direct"], {
				instancePath: instancePath + "/limits~1storage-spaces-direct",
				parentData: data,
				parentDataProperty: "limits/storage-spaces-direct",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["limits/virtual-machine-devices"] !== void 0) {
			if (!validate23(data["limits/virtual-machine-devices"], {
				instancePath: instancePath + "/limits~1virtual-machine-devices",
				parentData: data,
				parentDataProperty: "limits/virtual-machine-devices",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["limits/virtual-machine"] !== void 0) {
			if (!validate23(data["limits/virtual-machine"], {
				instancePath: instancePath + "/limits~1virtual-machine",
				parentData: data,
				parentDataProperty: "limits/virtual-machine",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["memory/dynamic-range"] !== void 0) {
			if (!validate23(data["memory/dynamic-range"], {
				instancePath: instancePath + "/memory~1dynamic-range",
				parentData: data,
				parentDataProperty: "memory/dynamic-range",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/adapters-alike"] !== void 0) {
			if (!validate23(data["network/adapters-alike"], {
				instancePath: instancePath + "/network~1adapters-alike",
				parentData: data,
				parentDataProperty: "network/adapters-alike",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/address-assignment"] !== void 0) {
			if (!validate23(data["network/address-assignment"], {
				instancePath: instancePath + "/network~1address-assignment",
				parentData: data,
				parentDataProperty: "network/address-assignment",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/came-with"] !== void 0) {
			if (!validate23(data["network/came-with"], {
				instancePath: instancePath + "/network~1came-with",
				parentData: data,
				parentDataProperty: "network/came-with",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/cluster-monitored"] !== void 0) {
			if (!validate23(data["network/cluster-monitored"], {
				instancePath: instancePath + "/network~1cluster-monitored",
				parentData: data,
				parentDataProperty: "network/cluster-monitored",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/cluster-network-redundancy"] !== void 0) {
			if (!validate23(data["network/cluster-network-redundancy"], {
				instancePath: instancePath + "/network~1cluster-network-redundancy",
				parentData: data,
				parentDataProperty: "network/cluster-network-redundancy",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/dynamic-mac-addresses"] !== void 0) {
			if (!validate23(data["network/dynamic-mac-addresses"], {
				instancePath: instancePath + "/network~1dynamic-mac-addresses",
				parentData: data,
				parentDataProperty: "network/dynamic-mac-addresses",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/dynamic-mac-ranges"] !== void 0) {
			if (!validate23(data["network/dynamic-mac-ranges"], {
				instancePath: instancePath + "/network~1dynamic-mac-ranges",
				parentData: data,
				parentDataProperty: "network/dynamic-mac-ranges",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/host-mac-address-unique"] !== void 0) {
			if (!validate23(data["network/host-mac-address-unique"], {
				instancePath: instancePath + "/network~1host-mac-address-unique",
				parentData: data,
				parentDataProperty: "network/host-mac-address-unique",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/ip-address-unique"] !== void 0) {
			if (!validate23(data["network/ip-address-unique"], {
				instancePath: instancePath + "/network~1ip-address-unique",
				parentData: data,
				parentDataProperty: "network/ip-address-unique",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/iscsi-network"] !== void 0) {
			if (!validate23(data["network/iscsi-network"], {
				instancePath: instancePath + "/network~1iscsi-network",
				parentData: data,
				parentDataProperty: "network/iscsi-network",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/link-local-addresses"] !== void 0) {
			if (!validate23(data["network/link-local-addresses"], {
				instancePath: instancePath + "/network~1link-local-addresses",
				parentData: data,
				parentDataProperty: "network/link-local-addresses",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/live-migration-speed"] !== void 0) {
			if (!validate23(data["network/live-migration-speed"], {
				instancePath: instancePath + "/network~1live-migration-speed",
				parentData: data,
				parentDataProperty: "network/live-migration-speed",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/mac-address-unique"] !== void 0) {
			if (!validate23(data["network/mac-address-unique"], {
				instancePath: instancePath + "/network~1mac-address-unique",
				parentData: data,
				parentDataProperty: "network/mac-address-unique",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/static-mac-unique"] !== void 0) {
			if (!validate23(data["network/static-mac-unique"], {
				instancePath: instancePath + "/network~1static-mac-unique",
				parentData: data,
				parentDataProperty: "network/static-mac-unique",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/management-adapters"] !== void 0) {
			if (!validate23(data["network/management-adapters"], {
				instancePath: instancePath + "/network~1management-adapters",
				parentData: data,
				parentDataProperty: "network/management-adapters",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/mandatory-features"] !== void 0) {
			if (!validate23(data["network/mandatory-features"], {
				instancePath: instancePath + "/network~1mandatory-features",
				parentData: data,
				parentDataProperty: "network/mandatory-features",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/one-adapter-per-subnet"] !== void 0) {
			if (!validate23(data["network/one-adapter-per-subnet"], {
				instancePath: instancePath + "/network~1one-adapter-per-subnet",
				parentData: data,
				parentDataProperty: "network/one-adapter-per-subnet",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/physical-adapters"] !== void 0) {
			if (!validate23(data["network/physical-adapters"], {
				instancePath: instancePath + "/network~1physical-adapters",
				parentData: data,
				parentDataProperty: "network/physical-adapters",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/port-mirroring"] !== void 0) {
			if (!validate23(data["network/port-mirroring"], {
				instancePath: instancePath + "/network~1port-mirroring",
				parentData: data,
				parentDataProperty: "network/port-mirroring",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/private-vlans"] !== void 0) {
			if (!validate23(data["network/private-vlans"], {
				instancePath: instancePath + "/network~1private-vlans",
				parentData: data,
				parentDataProperty: "network/private-vlans",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/reserved-switch"] !== void 0) {
			if (!validate23(data["network/reserved-switch"], {
				instancePath: instancePath + "/network~1reserved-switch",
				parentData: data,
				parentDataProperty: "network/reserved-switch",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/sr-iov-functions"] !== void 0) {
			if (!validate23(data["network/sr-iov-functions"], {
				instancePath: instancePath + "/network~1sr-iov-functions",
				parentData: data,
				parentDataProperty: "network/sr-iov-functions",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/sr-iov-guest"] !== void 0) {
			if (!validate23(data["network/sr-iov-guest"], {
				instancePath: instancePath + "/network~1sr-iov-guest",
				parentData: data,
				parentDataProperty: "network/sr-iov-guest",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/sr-iov-unused"] !== void 0) {
			if (!validate23(data["network/sr-iov-unused"], {
				instancePath: instancePath + "/network~1sr-iov-unused",
				parentData: data,
				parentDataProperty: "network/sr-iov-unused",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/storage-spaces-direct"] !== void 0) {
			if (!validate23(data["network/storage-spaces-direct"], {
				instancePath: instancePath + "/network~1storage-spaces-direct",
				parentData: data,
				parentDataProperty: "network/storage-spaces-direct",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/switch-extensions"] !== void 0) {
			if (!validate23(data["network/switch-extensions"], {
				instancePath: instancePath + "/network~1switch-extensions",
				parentData: data,
				parentDataProperty: "network/switch-extensions",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/switch-names"] !== void 0) {
			if (!validate23(data["network/switch-names"], {
				instancePath: instancePath + "/network~1switch-names",
				parentData: data,
				parentDataProperty: "network/switch-names",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/switch-team"] !== void 0) {
			if (!validate23(data["network/switch-team"], {
				instancePath: instancePath + "/network~1switch-team",
				parentData: data,
				parentDataProperty: "network/switch-team",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/switch-types"] !== void 0) {
			if (!validate23(data["network/switch-types"], {
				instancePath: instancePath + "/network~1switch-types",
				parentData: data,
				parentDataProperty: "network/switch-types",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/switch-vlans"] !== void 0) {
			if (!validate23(data["network/switch-vlans"], {
				instancePath: instancePath + "/network~1switch-vlans",
				parentData: data,
				parentDataProperty: "network/switch-vlans",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/team-interfaces"] !== void 0) {
			if (!validate23(data["network/team-interfaces"], {
				instancePath: instancePath + "/network~1team-interfaces",
				parentData: data,
				parentDataProperty: "network/team-interfaces",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/team-speeds"] !== void 0) {
			if (!validate23(data["network/team-speeds"], {
				instancePath: instancePath + "/network~1team-speeds",
				parentData: data,
				parentDataProperty: "network/team-speeds",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["network/virtual-machine-queues"] !== void 0) {
			if (!validate23(data["network/virtual-machine-queues"], {
				instancePath: instancePath + "/network~1virtual-machine-queues",
				parentData: data,
				parentDataProperty: "network/virtual-machine-queues",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/affinity-apart"] !== void 0) {
			if (!validate23(data["preflight/affinity-apart"], {
				instancePath: instancePath + "/preflight~1affinity-apart",
				parentData: data,
				parentDataProperty: "preflight/affinity-apart",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/affinity-together"] !== void 0) {
			if (!validate23(data["preflight/affinity-together"], {
				instancePath: instancePath + "/preflight~1affinity-together",
				parentData: data,
				parentDataProperty: "preflight/affinity-together",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/anti-affinity"] !== void 0) {
			if (!validate23(data["preflight/anti-affinity"], {
				instancePath: instancePath + "/preflight~1anti-affinity",
				parentData: data,
				parentDataProperty: "preflight/anti-affinity",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/assigned-devices"] !== void 0) {
			if (!validate23(data["preflight/assigned-devices"], {
				instancePath: instancePath + "/preflight~1assigned-devices",
				parentData: data,
				parentDataProperty: "preflight/assigned-devices",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/checkpoint-devices"] !== void 0) {
			if (!validate23(data["preflight/checkpoint-devices"], {
				instancePath: instancePath + "/preflight~1checkpoint-devices",
				parentData: data,
				parentDataProperty: "preflight/checkpoint-devices",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/clustered-disk-access"] !== void 0) {
			if (!validate23(data["preflight/clustered-disk-access"], {
				instancePath: instancePath + "/preflight~1clustered-disk-access",
				parentData: data,
				parentDataProperty: "preflight/clustered-disk-access",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/computer-name"] !== void 0) {
			if (!validate23(data["preflight/computer-name"], {
				instancePath: instancePath + "/preflight~1computer-name",
				parentData: data,
				parentDataProperty: "preflight/computer-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/configuration-version"] !== void 0) {
			if (!validate23(data["preflight/configuration-version"], {
				instancePath: instancePath + "/preflight~1configuration-version",
				parentData: data,
				parentDataProperty: "preflight/configuration-version",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/credential-guard"] !== void 0) {
			if (!validate23(data["preflight/credential-guard"], {
				instancePath: instancePath + "/preflight~1credential-guard",
				parentData: data,
				parentDataProperty: "preflight/credential-guard",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/destination-storage"] !== void 0) {
			if (!validate23(data["preflight/destination-storage"], {
				instancePath: instancePath + "/preflight~1destination-storage",
				parentData: data,
				parentDataProperty: "preflight/destination-storage",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/domain-trust"] !== void 0) {
			if (!validate23(data["preflight/domain-trust"], {
				instancePath: instancePath + "/preflight~1domain-trust",
				parentData: data,
				parentDataProperty: "preflight/domain-trust",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/domain"] !== void 0) {
			if (!validate23(data["preflight/domain"], {
				instancePath: instancePath + "/preflight~1domain",
				parentData: data,
				parentDataProperty: "preflight/domain",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/dvd-media"] !== void 0) {
			if (!validate23(data["preflight/dvd-media"], {
				instancePath: instancePath + "/preflight~1dvd-media",
				parentData: data,
				parentDataProperty: "preflight/dvd-media",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/dynamic-memory"] !== void 0) {
			if (!validate23(data["preflight/dynamic-memory"], {
				instancePath: instancePath + "/preflight~1dynamic-memory",
				parentData: data,
				parentDataProperty: "preflight/dynamic-memory",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/endpoints"] !== void 0) {
			if (!validate23(data["preflight/endpoints"], {
				instancePath: instancePath + "/preflight~1endpoints",
				parentData: data,
				parentDataProperty: "preflight/endpoints",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/enforced-anti-affinity"] !== void 0) {
			if (!validate23(data["preflight/enforced-anti-affinity"], {
				instancePath: instancePath + "/preflight~1enforced-anti-affinity",
				parentData: data,
				parentDataProperty: "preflight/enforced-anti-affinity",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/file-share-access"] !== void 0) {
			if (!validate23(data["preflight/file-share-access"], {
				instancePath: instancePath + "/preflight~1file-share-access",
				parentData: data,
				parentDataProperty: "preflight/file-share-access",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/floppy-media"] !== void 0) {
			if (!validate23(data["preflight/floppy-media"], {
				instancePath: instancePath + "/preflight~1floppy-media",
				parentData: data,
				parentDataProperty: "preflight/floppy-media",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/gpu-partition"] !== void 0) {
			if (!validate23(data["preflight/gpu-partition"], {
				instancePath: instancePath + "/preflight~1gpu-partition",
				parentData: data,
				parentDataProperty: "preflight/gpu-partition",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/included-storage"] !== void 0) {
			if (!validate23(data["preflight/included-storage"], {
				instancePath: instancePath + "/preflight~1included-storage",
				parentData: data,
				parentDataProperty: "preflight/included-storage",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/incoming-migration-network"] !== void 0) {
			if (!validate23(data["preflight/incoming-migration-network"], {
				instancePath: instancePath + "/preflight~1incoming-migration-network",
				parentData: data,
				parentDataProperty: "preflight/incoming-migration-network",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/installation-type"] !== void 0) {
			if (!validate23(data["preflight/installation-type"], {
				instancePath: instancePath + "/preflight~1installation-type",
				parentData: data,
				parentDataProperty: "preflight/installation-type",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/live-migration-enabled"] !== void 0) {
			if (!validate23(data["preflight/live-migration-enabled"], {
				instancePath: instancePath + "/preflight~1live-migration-enabled",
				parentData: data,
				parentDataProperty: "preflight/live-migration-enabled",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/live-migration-preferred"] !== void 0) {
			if (!validate23(data["preflight/live-migration-preferred"], {
				instancePath: instancePath + "/preflight~1live-migration-preferred",
				parentData: data,
				parentDataProperty: "preflight/live-migration-preferred",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/machine-identifier"] !== void 0) {
			if (!validate23(data["preflight/machine-identifier"], {
				instancePath: instancePath + "/preflight~1machine-identifier",
				parentData: data,
				parentDataProperty: "preflight/machine-identifier",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/machine-operation"] !== void 0) {
			if (!validate23(data["preflight/machine-operation"], {
				instancePath: instancePath + "/preflight~1machine-operation",
				parentData: data,
				parentDataProperty: "preflight/machine-operation",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/machine-state"] !== void 0) {
			if (!validate23(data["preflight/machine-state"], {
				instancePath: instancePath + "/preflight~1machine-state",
				parentData: data,
				parentDataProperty: "preflight/machine-state",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/management-service"] !== void 0) {
			if (!validate23(data["preflight/management-service"], {
				instancePath: instancePath + "/preflight~1management-service",
				parentData: data,
				parentDataProperty: "preflight/management-service",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/mandatory-features"] !== void 0) {
			if (!validate23(data["preflight/mandatory-features"], {
				instancePath: instancePath + "/preflight~1mandatory-features",
				parentData: data,
				parentDataProperty: "preflight/mandatory-features",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/memory"] !== void 0) {
			if (!validate23(data["preflight/memory"], {
				instancePath: instancePath + "/preflight~1memory",
				parentData: data,
				parentDataProperty: "preflight/memory",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/migration-authentication"] !== void 0) {
			if (!validate23(data["preflight/migration-authentication"], {
				instancePath: instancePath + "/preflight~1migration-authentication",
				parentData: data,
				parentDataProperty: "preflight/migration-authentication",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/migration-network-speed"] !== void 0) {
			if (!validate23(data["preflight/migration-network-speed"], {
				instancePath: instancePath + "/preflight~1migration-network-speed",
				parentData: data,
				parentDataProperty: "preflight/migration-network-speed",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/migration-network"] !== void 0) {
			if (!validate23(data["preflight/migration-network"], {
				instancePath: instancePath + "/preflight~1migration-network",
				parentData: data,
				parentDataProperty: "preflight/migration-network",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/movable-disks"] !== void 0) {
			if (!validate23(data["preflight/movable-disks"], {
				instancePath: instancePath + "/preflight~1movable-disks",
				parentData: data,
				parentDataProperty: "preflight/movable-disks",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/network-switch-type"] !== void 0) {
			if (!validate23(data["preflight/network-switch-type"], {
				instancePath: instancePath + "/preflight~1network-switch-type",
				parentData: data,
				parentDataProperty: "preflight/network-switch-type",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/network-switch"] !== void 0) {
			if (!validate23(data["preflight/network-switch"], {
				instancePath: instancePath + "/preflight~1network-switch",
				parentData: data,
				parentDataProperty: "preflight/network-switch",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/network-vlan"] !== void 0) {
			if (!validate23(data["preflight/network-vlan"], {
				instancePath: instancePath + "/preflight~1network-vlan",
				parentData: data,
				parentDataProperty: "preflight/network-vlan",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/node-state"] !== void 0) {
			if (!validate23(data["preflight/node-state"], {
				instancePath: instancePath + "/preflight~1node-state",
				parentData: data,
				parentDataProperty: "preflight/node-state",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/numa-memory"] !== void 0) {
			if (!validate23(data["preflight/numa-memory"], {
				instancePath: instancePath + "/preflight~1numa-memory",
				parentData: data,
				parentDataProperty: "preflight/numa-memory",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/numa-spanning"] !== void 0) {
			if (!validate23(data["preflight/numa-spanning"], {
				instancePath: instancePath + "/preflight~1numa-spanning",
				parentData: data,
				parentDataProperty: "preflight/numa-spanning",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/operating-system"] !== void 0) {
			if (!validate23(data["preflight/operating-system"], {
				instancePath: instancePath + "/preflight~1operating-system",
				parentData: data,
				parentDataProperty: "preflight/operating-system",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/pass-through-disks"] !== void 0) {
			if (!validate23(data["preflight/pass-through-disks"], {
				instancePath: instancePath + "/preflight~1pass-through-disks",
				parentData: data,
				parentDataProperty: "preflight/pass-through-disks",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/persistent-memory"] !== void 0) {
			if (!validate23(data["preflight/persistent-memory"], {
				instancePath: instancePath + "/preflight~1persistent-memory",
				parentData: data,
				parentDataProperty: "preflight/persistent-memory",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/possible-owner"] !== void 0) {
			if (!validate23(data["preflight/possible-owner"], {
				instancePath: instancePath + "/preflight~1possible-owner",
				parentData: data,
				parentDataProperty: "preflight/possible-owner",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/processor-architecture"] !== void 0) {
			if (!validate23(data["preflight/processor-architecture"], {
				instancePath: instancePath + "/preflight~1processor-architecture",
				parentData: data,
				parentDataProperty: "preflight/processor-architecture",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/processor-count"] !== void 0) {
			if (!validate23(data["preflight/processor-count"], {
				instancePath: instancePath + "/preflight~1processor-count",
				parentData: data,
				parentDataProperty: "preflight/processor-count",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/processor-features"] !== void 0) {
			if (!validate23(data["preflight/processor-features"], {
				instancePath: instancePath + "/preflight~1processor-features",
				parentData: data,
				parentDataProperty: "preflight/processor-features",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/processor-ratio"] !== void 0) {
			if (!validate23(data["preflight/processor-ratio"], {
				instancePath: instancePath + "/preflight~1processor-ratio",
				parentData: data,
				parentDataProperty: "preflight/processor-ratio",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/processor-vendor"] !== void 0) {
			if (!validate23(data["preflight/processor-vendor"], {
				instancePath: instancePath + "/preflight~1processor-vendor",
				parentData: data,
				parentDataProperty: "preflight/processor-vendor",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/resource-pools"] !== void 0) {
			if (!validate23(data["preflight/resource-pools"], {
				instancePath: instancePath + "/preflight~1resource-pools",
				parentData: data,
				parentDataProperty: "preflight/resource-pools",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/saved-state-room"] !== void 0) {
			if (!validate23(data["preflight/saved-state-room"], {
				instancePath: instancePath + "/preflight~1saved-state-room",
				parentData: data,
				parentDataProperty: "preflight/saved-state-room",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/serial-ports"] !== void 0) {
			if (!validate23(data["preflight/serial-ports"], {
				instancePath: instancePath + "/preflight~1serial-ports",
				parentData: data,
				parentDataProperty: "preflight/serial-ports",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/service-packs"] !== void 0) {
			if (!validate23(data["preflight/service-packs"], {
				instancePath: instancePath + "/preflight~1service-packs",
				parentData: data,
				parentDataProperty: "preflight/service-packs",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/shared-volume-state"] !== void 0) {
			if (!validate23(data["preflight/shared-volume-state"], {
				instancePath: instancePath + "/preflight~1shared-volume-state",
				parentData: data,
				parentDataProperty: "preflight/shared-volume-state",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/smart-paging-files"] !== void 0) {
			if (!validate23(data["preflight/smart-paging-files"], {
				instancePath: instancePath + "/preflight~1smart-paging-files",
				parentData: data,
				parentDataProperty: "preflight/smart-paging-files",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/sr-iov"] !== void 0) {
			if (!validate23(data["preflight/sr-iov"], {
				instancePath: instancePath + "/preflight~1sr-iov",
				parentData: data,
				parentDataProperty: "preflight/sr-iov",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/storage-access"] !== void 0) {
			if (!validate23(data["preflight/storage-access"], {
				instancePath: instancePath + "/preflight~1storage-access",
				parentData: data,
				parentDataProperty: "preflight/storage-access",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/system-drive"] !== void 0) {
			if (!validate23(data["preflight/system-drive"], {
				instancePath: instancePath + "/preflight~1system-drive",
				parentData: data,
				parentDataProperty: "preflight/system-drive",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/turned-off"] !== void 0) {
			if (!validate23(data["preflight/turned-off"], {
				instancePath: instancePath + "/preflight~1turned-off",
				parentData: data,
				parentDataProperty: "preflight/turned-off",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/usb-devices"] !== void 0) {
			if (!validate23(data["preflight/usb-devices"], {
				instancePath: instancePath + "/preflight~1usb-devices",
				parentData: data,
				parentDataProperty: "preflight/usb-devices",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/vhd-sets"] !== void 0) {
			if (!validate23(data["preflight/vhd-sets"], {
				instancePath: instancePath + "/preflight~1vhd-sets",
				parentData: data,
				parentDataProperty: "preflight/vhd-sets",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/virtual-fibre-channel"] !== void 0) {
			if (!validate23(data["preflight/virtual-fibre-channel"], {
				instancePath: instancePath + "/preflight~1virtual-fibre-channel",
				parentData: data,
				parentDataProperty: "preflight/virtual-fibre-channel",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["preflight/virtual-tpm"] !== void 0) {
			if (!validate23(data["preflight/virtual-tpm"], {
				instancePath: instancePath + "/preflight~1virtual-tpm",
				parentData: data,
				parentDataProperty: "preflight/virtual-tpm",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["replica/application-consistent"] !== void 0) {
			if (!validate23(data["replica/application-consistent"], {
				instancePath: instancePath + "/replica~1application-consistent",
				parentData: data,
				parentDataProperty: "replica/application-consistent",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["replica/authorized-servers"] !== void 0) {
			if (!validate23(data["replica/authorized-servers"], {
				instancePath: instancePath + "/replica~1authorized-servers",
				parentData: data,
				parentDataProperty: "replica/authorized-servers",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["replica/broker-name"] !== void 0) {
			if (!validate23(data["replica/broker-name"], {
				instancePath: instancePath + "/replica~1broker-name",
				parentData: data,
				parentDataProperty: "replica/broker-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["replica/broker"] !== void 0) {
			if (!validate23(data["replica/broker"], {
				instancePath: instancePath + "/replica~1broker",
				parentData: data,
				parentDataProperty: "replica/broker",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["replica/compression"] !== void 0) {
			if (!validate23(data["replica/compression"], {
				instancePath: instancePath + "/replica~1compression",
				parentData: data,
				parentDataProperty: "replica/compression",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["replica/encryption"] !== void 0) {
			if (!validate23(data["replica/encryption"], {
				instancePath: instancePath + "/replica~1encryption",
				parentData: data,
				parentDataProperty: "replica/encryption",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["replica/failover-address-service"] !== void 0) {
			if (!validate23(data["replica/failover-address-service"], {
				instancePath: instancePath + "/replica~1failover-address-service",
				parentData: data,
				parentDataProperty: "replica/failover-address-service",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["replica/failover-address"] !== void 0) {
			if (!validate23(data["replica/failover-address"], {
				instancePath: instancePath + "/replica~1failover-address",
				parentData: data,
				parentDataProperty: "replica/failover-address",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["replica/health"] !== void 0) {
			if (!validate23(data["replica/health"], {
				instancePath: instancePath + "/replica~1health",
				parentData: data,
				parentDataProperty: "replica/health",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["replica/kerberos"] !== void 0) {
			if (!validate23(data["replica/kerberos"], {
				instancePath: instancePath + "/replica~1kerberos",
				parentData: data,
				parentDataProperty: "replica/kerberos",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["replica/machine-certificate"] !== void 0) {
			if (!validate23(data["replica/machine-certificate"], {
				instancePath: instancePath + "/replica~1machine-certificate",
				parentData: data,
				parentDataProperty: "replica/machine-certificate",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["replica/paging-file"] !== void 0) {
			if (!validate23(data["replica/paging-file"], {
				instancePath: instancePath + "/replica~1paging-file",
				parentData: data,
				parentDataProperty: "replica/paging-file",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["replica/paused"] !== void 0) {
			if (!validate23(data["replica/paused"], {
				instancePath: instancePath + "/replica~1paused",
				parentData: data,
				parentDataProperty: "replica/paused",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["replica/recovery-points"] !== void 0) {
			if (!validate23(data["replica/recovery-points"], {
				instancePath: instancePath + "/replica~1recovery-points",
				parentData: data,
				parentDataProperty: "replica/recovery-points",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["replica/resynchronization"] !== void 0) {
			let data247 = data["replica/resynchronization"];
			const _errs286 = errors;
			let valid13 = false;
			const _errs287 = errors;
			if (!validate24(data247, {
				instancePath: instancePath + "/replica~1resynchronization",
				parentData: data,
				parentDataProperty: "replica/resynchronization",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
			var _valid6 = _errs287 === errors;
			valid13 = valid13 || _valid6;
			if (!valid13) {
				const _errs288 = errors;
				if (data247 && typeof data247 == "object" && !Array.isArray(data247)) {
					for (const key7 in data247) if (!(key7 === "severity" || key7 === "locked" || key7 === "hours")) {
						const err31 = {
							instancePath: instancePath + "/replica~1resynchronization",
							schemaPath: "#/properties/replica~1resynchronization/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key7 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err31];
						else addFault(vErrors, err31);
						errors++;
					}
					if (data247.severity !== void 0) {
						if (!validate24(data247.severity, {
							instancePath: instancePath + "/replica~1resynchronization/severity",
							parentData: data247,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data247.locked !== void 0) {
						if (!validate27(data247.locked, {
							instancePath: instancePath + "/replica~1resynchronization/locked",
							parentData: data247,
							parentDataProperty: "locked",
							rootData
						})) {
							vErrors = vErrors === null ? validate27.errors : addFaults(vErrors, validate27.errors);
							errors = vErrors.length;
						}
					}
					if (data247.hours !== void 0) {
						let data250 = data247.hours;
						if (!(typeof data250 == "number" && !(data250 % 1) && !isNaN(data250) && isFinite(data250))) {
							const err32 = {
								instancePath: instancePath + "/replica~1resynchronization/hours",
								schemaPath: "#/properties/replica~1resynchronization/anyOf/1/properties/hours/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							};
							if (vErrors === null) vErrors = [err32];
							else addFault(vErrors, err32);
							errors++;
						}
						if (typeof data250 == "number" && isFinite(data250)) {
							if (data250 > 24 || isNaN(data250)) {
								const err33 = {
									instancePath: instancePath + "/replica~1resynchronization/hours",
									schemaPath: "#/properties/replica~1resynchronization/anyOf/1/properties/hours/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 24
									},
									message: "must be <= 24"
								};
								if (vErrors === null) vErrors = [err33];
								else addFault(vErrors, err33);
								errors++;
							}
							if (data250 < 1 || isNaN(data250)) {
								const err34 = {
									instancePath: instancePath + "/replica~1resynchronization/hours",
									schemaPath: "#/properties/replica~1resynchronization/anyOf/1/properties/hours/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									},
									message: "must be >= 1"
								};
								if (vErrors === null) vErrors = [err34];
								else addFault(vErrors, err34);
								errors++;
							}
						}
					}
				} else {
					const err35 = {
						instancePath: instancePath + "/replica~1resynchronization",
						schemaPath: "#/properties/replica~1resynchronization/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err35];
					else addFault(vErrors, err35);
					errors++;
				}
				var _valid6 = _errs288 === errors;
				valid13 = valid13 || _valid6;
			}
			if (!valid13) {
				const err36 = {
					instancePath: instancePath + "/replica~1resynchronization",
					schemaPath: "#/properties/replica~1resynchronization/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err36];
				else addFault(vErrors, err36);
				errors++;
			} else {
				errors = _errs286;
				if (vErrors !== null) {
					if (_errs286) vErrors.length = _errs286;
					else vErrors = null;
				}
			}
		}
		if (data["replica/server-certificate"] !== void 0) {
			if (!validate23(data["replica/server-certificate"], {
				instancePath: instancePath + "/replica~1server-certificate",
				parentData: data,
				parentDataProperty: "replica/server-certificate",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["replica/server"] !== void 0) {
			if (!validate23(data["replica/server"], {
				instancePath: instancePath + "/replica~1server",
				parentData: data,
				parentDataProperty: "replica/server",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["replica/specific-servers"] !== void 0) {
			if (!validate23(data["replica/specific-servers"], {
				instancePath: instancePath + "/replica~1specific-servers",
				parentData: data,
				parentDataProperty: "replica/specific-servers",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["replica/test-failover"] !== void 0) {
			let data254 = data["replica/test-failover"];
			const _errs299 = errors;
			let valid15 = false;
			const _errs300 = errors;
			if (!validate24(data254, {
				instancePath: instancePath + "/replica~1test-failover",
				parentData: data,
				parentDataProperty: "replica/test-failover",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
			var _valid7 = _errs300 === errors;
			valid15 = valid15 || _valid7;
			if (!valid15) {
				const _errs301 = errors;
				if (data254 && typeof data254 == "object" && !Array.isArray(data254)) {
					for (const key8 in data254) if (!(key8 === "severity" || key8 === "locked" || key8 === "days")) {
						const err37 = {
							instancePath: instancePath + "/replica~1test-failover",
							schemaPath: "#/properties/replica~1test-failover/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key8 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err37];
						else addFault(vErrors, err37);
						errors++;
					}
					if (data254.severity !== void 0) {
						if (!validate24(data254.severity, {
							instancePath: instancePath + "/replica~1test-failover/severity",
							parentData: data254,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data254.locked !== void 0) {
						if (!validate27(data254.locked, {
							instancePath: instancePath + "/replica~1test-failover/locked",
							parentData: data254,
							parentDataProperty: "locked",
							rootData
						})) {
							vErrors = vErrors === null ? validate27.errors : addFaults(vErrors, validate27.errors);
							errors = vErrors.length;
						}
					}
					if (data254.days !== void 0) {
						let data257 = data254.days;
						if (!(typeof data257 == "number" && !(data257 % 1) && !isNaN(data257) && isFinite(data257))) {
							const err38 = {
								instancePath: instancePath + "/replica~1test-failover/days",
								schemaPath: "#/properties/replica~1test-failover/anyOf/1/properties/days/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							};
							if (vErrors === null) vErrors = [err38];
							else addFault(vErrors, err38);
							errors++;
						}
						if (typeof data257 == "number" && isFinite(data257)) {
							if (data257 < 1 || isNaN(data257)) {
								const err39 = {
									instancePath: instancePath + "/replica~1test-failover/days",
									schemaPath: "#/properties/replica~1test-failover/anyOf/1/properties/days/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									},
									message: "must be >= 1"
								};
								if (vErrors === null) vErrors = [err39];
								else addFault(vErrors, err39);
								errors++;
							}
						}
					}
				} else {
					const err40 = {
						instancePath: instancePath + "/replica~1test-failover",
						schemaPath: "#/properties/replica~1test-failover/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err40];
					else addFault(vErrors, err40);
					errors++;
				}
				var _valid7 = _errs301 === errors;
				valid15 = valid15 || _valid7;
			}
			if (!valid15) {
				const err41 = {
					instancePath: instancePath + "/replica~1test-failover",
					schemaPath: "#/properties/replica~1test-failover/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err41];
				else addFault(vErrors, err41);
				errors++;
			} else {
				errors = _errs299;
				if (vErrors !== null) {
					if (_errs299) vErrors.length = _errs299;
					else vErrors = null;
				}
			}
		}
		if (data["replica/throttling"] !== void 0) {
			if (!validate23(data["replica/throttling"], {
				instancePath: instancePath + "/replica~1throttling",
				parentData: data,
				parentDataProperty: "replica/throttling",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["replica/trust-groups"] !== void 0) {
			if (!validate23(data["replica/trust-groups"], {
				instancePath: instancePath + "/replica~1trust-groups",
				parentData: data,
				parentDataProperty: "replica/trust-groups",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["setup/order"] !== void 0) {
			if (!validate23(data["setup/order"], {
				instancePath: instancePath + "/setup~1order",
				parentData: data,
				parentDataProperty: "setup/order",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["setup/recommended-order"] !== void 0) {
			if (!validate23(data["setup/recommended-order"], {
				instancePath: instancePath + "/setup~1recommended-order",
				parentData: data,
				parentDataProperty: "setup/recommended-order",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["sizing/failover-processors"] !== void 0) {
			if (!validate23(data["sizing/failover-processors"], {
				instancePath: instancePath + "/sizing~1failover-processors",
				parentData: data,
				parentDataProperty: "sizing/failover-processors",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["sizing/host-memory"] !== void 0) {
			if (!validate23(data["sizing/host-memory"], {
				instancePath: instancePath + "/sizing~1host-memory",
				parentData: data,
				parentDataProperty: "sizing/host-memory",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["sizing/host-processors"] !== void 0) {
			if (!validate23(data["sizing/host-processors"], {
				instancePath: instancePath + "/sizing~1host-processors",
				parentData: data,
				parentDataProperty: "sizing/host-processors",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["sizing/machine-processors"] !== void 0) {
			if (!validate23(data["sizing/machine-processors"], {
				instancePath: instancePath + "/sizing~1machine-processors",
				parentData: data,
				parentDataProperty: "sizing/machine-processors",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["sizing/planned-migrations"] !== void 0) {
			if (!validate23(data["sizing/planned-migrations"], {
				instancePath: instancePath + "/sizing~1planned-migrations",
				parentData: data,
				parentDataProperty: "sizing/planned-migrations",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["sizing/spare-node"] !== void 0) {
			if (!validate23(data["sizing/spare-node"], {
				instancePath: instancePath + "/sizing~1spare-node",
				parentData: data,
				parentDataProperty: "sizing/spare-node",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["sizing/utilization"] !== void 0) {
			let data268 = data["sizing/utilization"];
			const _errs319 = errors;
			let valid17 = false;
			const _errs320 = errors;
			if (!validate24(data268, {
				instancePath: instancePath + "/sizing~1utilization",
				parentData: data,
				parentDataProperty: "sizing/utilization",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
			var _valid8 = _errs320 === errors;
			valid17 = valid17 || _valid8;
			if (!valid17) {
				const _errs321 = errors;
				if (data268 && typeof data268 == "object" && !Array.isArray(data268)) {
					for (const key9 in data268) if (!(key9 === "severity" || key9 === "locked" || key9 === "percent")) {
						const err42 = {
							instancePath: instancePath + "/sizing~1utilization",
							schemaPath: "#/properties/sizing~1utilization/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key9 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err42];
						else addFault(vErrors, err42);
						errors++;
					}
					if (data268.severity !== void 0) {
						if (!validate24(data268.severity, {
							instancePath: instancePath + "/sizing~1utilization/severity",
							parentData: data268,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data268.locked !== void 0) {
						if (!validate27(data268.locked, {
							instancePath: instancePath + "/sizing~1utilization/locked",
							parentData: data268,
							parentDataProperty: "locked",
							rootData
						})) {
							vErrors = vErrors === null ? validate27.errors : addFaults(vErrors, validate27.errors);
							errors = vErrors.length;
						}
					}
					if (data268.percent !== void 0) {
						let data271 = data268.percent;
						if (typeof data271 == "number" && isFinite(data271)) {
							if (data271 > 100 || isNaN(data271)) {
								const err43 = {
									instancePath: instancePath + "/sizing~1utilization/percent",
									schemaPath: "#/properties/sizing~1utilization/anyOf/1/properties/percent/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 100
									},
									message: "must be <= 100"
								};
								if (vErrors === null) vErrors = [err43];
								else addFault(vErrors, err43);
								errors++;
							}
							if (data271 < 1 || isNaN(data271)) {
								const err44 = {
									instancePath: instancePath + "/sizing~1utilization/percent",
									schemaPath: "#/properties/sizing~1utilization/anyOf/1/properties/percent/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									},
									message: "must be >= 1"
								};
								if (vErrors === null) vErrors = [err44];
								else addFault(vErrors, err44);
								errors++;
							}
						} else {
							const err45 = {
								instancePath: instancePath + "/sizing~1utilization/percent",
								schemaPath: "#/properties/sizing~1utilization/anyOf/1/properties/percent/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number"
							};
							if (vErrors === null) vErrors = [err45];
							else addFault(vErrors, err45);
							errors++;
						}
					}
				} else {
					const err46 = {
						instancePath: instancePath + "/sizing~1utilization",
						schemaPath: "#/properties/sizing~1utilization/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err46];
					else addFault(vErrors, err46);
					errors++;
				}
				var _valid8 = _errs321 === errors;
				valid17 = valid17 || _valid8;
			}
			if (!valid17) {
				const err47 = {
					instancePath: instancePath + "/sizing~1utilization",
					schemaPath: "#/properties/sizing~1utilization/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err47];
				else addFault(vErrors, err47);
				errors++;
			} else {
				errors = _errs319;
				if (vErrors !== null) {
					if (_errs319) vErrors.length = _errs319;
					else vErrors = null;
				}
			}
		}
		if (data["storage/drive-symmetry"] !== void 0) {
			if (!validate23(data["storage/drive-symmetry"], {
				instancePath: instancePath + "/storage~1drive-symmetry",
				parentData: data,
				parentDataProperty: "storage/drive-symmetry",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["storage/file-share-continuity"] !== void 0) {
			if (!validate23(data["storage/file-share-continuity"], {
				instancePath: instancePath + "/storage~1file-share-continuity",
				parentData: data,
				parentDataProperty: "storage/file-share-continuity",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["storage/file-share-dialect"] !== void 0) {
			if (!validate23(data["storage/file-share-dialect"], {
				instancePath: instancePath + "/storage~1file-share-dialect",
				parentData: data,
				parentDataProperty: "storage/file-share-dialect",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["storage/file-share-room"] !== void 0) {
			let data275 = data["storage/file-share-room"];
			const _errs332 = errors;
			let valid19 = false;
			const _errs333 = errors;
			if (!validate24(data275, {
				instancePath: instancePath + "/storage~1file-share-room",
				parentData: data,
				parentDataProperty: "storage/file-share-room",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
			var _valid9 = _errs333 === errors;
			valid19 = valid19 || _valid9;
			if (!valid19) {
				const _errs334 = errors;
				if (data275 && typeof data275 == "object" && !Array.isArray(data275)) {
					for (const key10 in data275) if (!(key10 === "severity" || key10 === "locked" || key10 === "dynamicDisks")) {
						const err48 = {
							instancePath: instancePath + "/storage~1file-share-room",
							schemaPath: "#/properties/storage~1file-share-room/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key10 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err48];
						else addFault(vErrors, err48);
						errors++;
					}
					if (data275.severity !== void 0) {
						if (!validate24(data275.severity, {
							instancePath: instancePath + "/storage~1file-share-room/severity",
							parentData: data275,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data275.locked !== void 0) {
						if (!validate27(data275.locked, {
							instancePath: instancePath + "/storage~1file-share-room/locked",
							parentData: data275,
							parentDataProperty: "locked",
							rootData
						})) {
							vErrors = vErrors === null ? validate27.errors : addFaults(vErrors, validate27.errors);
							errors = vErrors.length;
						}
					}
					if (data275.dynamicDisks !== void 0) {
						if (typeof data275.dynamicDisks !== "boolean") {
							const err49 = {
								instancePath: instancePath + "/storage~1file-share-room/dynamicDisks",
								schemaPath: "#/properties/storage~1file-share-room/anyOf/1/properties/dynamicDisks/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean"
							};
							if (vErrors === null) vErrors = [err49];
							else addFault(vErrors, err49);
							errors++;
						}
					}
				} else {
					const err50 = {
						instancePath: instancePath + "/storage~1file-share-room",
						schemaPath: "#/properties/storage~1file-share-room/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err50];
					else addFault(vErrors, err50);
					errors++;
				}
				var _valid9 = _errs334 === errors;
				valid19 = valid19 || _valid9;
			}
			if (!valid19) {
				const err51 = {
					instancePath: instancePath + "/storage~1file-share-room",
					schemaPath: "#/properties/storage~1file-share-room/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err51];
				else addFault(vErrors, err51);
				errors++;
			} else {
				errors = _errs332;
				if (vErrors !== null) {
					if (_errs332) vErrors.length = _errs332;
					else vErrors = null;
				}
			}
		}
		if (data["storage/host-pause-threshold"] !== void 0) {
			if (!validate23(data["storage/host-pause-threshold"], {
				instancePath: instancePath + "/storage~1host-pause-threshold",
				parentData: data,
				parentDataProperty: "storage/host-pause-threshold",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["storage/host-volume-room"] !== void 0) {
			let data280 = data["storage/host-volume-room"];
			const _errs343 = errors;
			let valid21 = false;
			const _errs344 = errors;
			if (!validate24(data280, {
				instancePath: instancePath + "/storage~1host-volume-room",
				parentData: data,
				parentDataProperty: "storage/host-volume-room",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
			var _valid10 = _errs344 === errors;
			valid21 = valid21 || _valid10;
			if (!valid21) {
				const _errs345 = errors;
				if (data280 && typeof data280 == "object" && !Array.isArray(data280)) {
					for (const key11 in data280) if (!(key11 === "severity" || key11 === "locked" || key11 === "dynamicDisks")) {
						const err52 = {
							instancePath: instancePath + "/storage~1host-volume-room",
							schemaPath: "#/properties/storage~1host-volume-room/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key11 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err52];
						else addFault(vErrors, err52);
						errors++;
					}
					if (data280.severity !== void 0) {
						if (!validate24(data280.severity, {
							instancePath: instancePath + "/storage~1host-volume-room/severity",
							parentData: data280,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data280.locked !== void 0) {
						if (!validate27(data280.locked, {
							instancePath: instancePath + "/storage~1host-volume-room/locked",
							parentData: data280,
							parentDataProperty: "locked",
							rootData
						})) {
							vErrors = vErrors === null ? validate27.errors : addFaults(vErrors, validate27.errors);
							errors = vErrors.length;
						}
					}
					if (data280.dynamicDisks !== void 0) {
						if (typeof data280.dynamicDisks !== "boolean") {
							const err53 = {
								instancePath: instancePath + "/storage~1host-volume-room/dynamicDisks",
								schemaPath: "#/properties/storage~1host-volume-room/anyOf/1/properties/dynamicDisks/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean"
							};
							if (vErrors === null) vErrors = [err53];
							else addFault(vErrors, err53);
							errors++;
						}
					}
				} else {
					const err54 = {
						instancePath: instancePath + "/storage~1host-volume-room",
						schemaPath: "#/properties/storage~1host-volume-room/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err54];
					else addFault(vErrors, err54);
					errors++;
				}
				var _valid10 = _errs345 === errors;
				valid21 = valid21 || _valid10;
			}
			if (!valid21) {
				const err55 = {
					instancePath: instancePath + "/storage~1host-volume-room",
					schemaPath: "#/properties/storage~1host-volume-room/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err55];
				else addFault(vErrors, err55);
				errors++;
			} else {
				errors = _errs343;
				if (vErrors !== null) {
					if (_errs343) vErrors.length = _errs343;
					else vErrors = null;
				}
			}
		}
		if (data["storage/iscsi-sessions"] !== void 0) {
			if (!validate23(data["storage/iscsi-sessions"], {
				instancePath: instancePath + "/storage~1iscsi-sessions",
				parentData: data,
				parentDataProperty: "storage/iscsi-sessions",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["storage/large-sectors"] !== void 0) {
			if (!validate23(data["storage/large-sectors"], {
				instancePath: instancePath + "/storage~1large-sectors",
				parentData: data,
				parentDataProperty: "storage/large-sectors",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["storage/partition-table"] !== void 0) {
			if (!validate23(data["storage/partition-table"], {
				instancePath: instancePath + "/storage~1partition-table",
				parentData: data,
				parentDataProperty: "storage/partition-table",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["storage/pause-threshold"] !== void 0) {
			if (!validate23(data["storage/pause-threshold"], {
				instancePath: instancePath + "/storage~1pause-threshold",
				parentData: data,
				parentDataProperty: "storage/pause-threshold",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["storage/quality-of-service"] !== void 0) {
			if (!validate23(data["storage/quality-of-service"], {
				instancePath: instancePath + "/storage~1quality-of-service",
				parentData: data,
				parentDataProperty: "storage/quality-of-service",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["storage/sector-size"] !== void 0) {
			if (!validate23(data["storage/sector-size"], {
				instancePath: instancePath + "/storage~1sector-size",
				parentData: data,
				parentDataProperty: "storage/sector-size",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["storage/shared-disks"] !== void 0) {
			if (!validate23(data["storage/shared-disks"], {
				instancePath: instancePath + "/storage~1shared-disks",
				parentData: data,
				parentDataProperty: "storage/shared-disks",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["storage/spare-logical-unit"] !== void 0) {
			if (!validate23(data["storage/spare-logical-unit"], {
				instancePath: instancePath + "/storage~1spare-logical-unit",
				parentData: data,
				parentDataProperty: "storage/spare-logical-unit",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["storage/storage-spaces-direct-cache-memory"] !== void 0) {
			if (!validate23(data["storage/storage-spaces-direct-cache-memory"], {
				instancePath: instancePath + "/storage~1storage-spaces-direct-cache-memory",
				parentData: data,
				parentDataProperty: "storage/storage-spaces-direct-cache-memory",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["storage/storage-spaces-direct-reserve"] !== void 0) {
			if (!validate23(data["storage/storage-spaces-direct-reserve"], {
				instancePath: instancePath + "/storage~1storage-spaces-direct-reserve",
				parentData: data,
				parentDataProperty: "storage/storage-spaces-direct-reserve",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["storage/unique-device-identifiers"] !== void 0) {
			if (!validate23(data["storage/unique-device-identifiers"], {
				instancePath: instancePath + "/storage~1unique-device-identifiers",
				parentData: data,
				parentDataProperty: "storage/unique-device-identifiers",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["storage/virtual-hard-disk-alignment"] !== void 0) {
			if (!validate23(data["storage/virtual-hard-disk-alignment"], {
				instancePath: instancePath + "/storage~1virtual-hard-disk-alignment",
				parentData: data,
				parentDataProperty: "storage/virtual-hard-disk-alignment",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["storage/virtual-hard-disk-format"] !== void 0) {
			if (!validate23(data["storage/virtual-hard-disk-format"], {
				instancePath: instancePath + "/storage~1virtual-hard-disk-format",
				parentData: data,
				parentDataProperty: "storage/virtual-hard-disk-format",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["storage/volume-free"] !== void 0) {
			let data297 = data["storage/volume-free"];
			const _errs366 = errors;
			let valid23 = false;
			const _errs367 = errors;
			if (!validate24(data297, {
				instancePath: instancePath + "/storage~1volume-free",
				parentData: data,
				parentDataProperty: "storage/volume-free",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
			var _valid11 = _errs367 === errors;
			valid23 = valid23 || _valid11;
			if (!valid23) {
				const _errs368 = errors;
				if (data297 && typeof data297 == "object" && !Array.isArray(data297)) {
					for (const key12 in data297) if (!(key12 === "severity" || key12 === "locked" || key12 === "percent")) {
						const err56 = {
							instancePath: instancePath + "/storage~1volume-free",
							schemaPath: "#/properties/storage~1volume-free/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key12 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err56];
						else addFault(vErrors, err56);
						errors++;
					}
					if (data297.severity !== void 0) {
						if (!validate24(data297.severity, {
							instancePath: instancePath + "/storage~1volume-free/severity",
							parentData: data297,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data297.locked !== void 0) {
						if (!validate27(data297.locked, {
							instancePath: instancePath + "/storage~1volume-free/locked",
							parentData: data297,
							parentDataProperty: "locked",
							rootData
						})) {
							vErrors = vErrors === null ? validate27.errors : addFaults(vErrors, validate27.errors);
							errors = vErrors.length;
						}
					}
					if (data297.percent !== void 0) {
						let data300 = data297.percent;
						if (typeof data300 == "number" && isFinite(data300)) {
							if (data300 > 100 || isNaN(data300)) {
								const err57 = {
									instancePath: instancePath + "/storage~1volume-free/percent",
									schemaPath: "#/properties/storage~1volume-free/anyOf/1/properties/percent/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 100
									},
									message: "must be <= 100"
								};
								if (vErrors === null) vErrors = [err57];
								else addFault(vErrors, err57);
								errors++;
							}
							if (data300 < 0 || isNaN(data300)) {
								const err58 = {
									instancePath: instancePath + "/storage~1volume-free/percent",
									schemaPath: "#/properties/storage~1volume-free/anyOf/1/properties/percent/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0"
								};
								if (vErrors === null) vErrors = [err58];
								else addFault(vErrors, err58);
								errors++;
							}
						} else {
							const err59 = {
								instancePath: instancePath + "/storage~1volume-free/percent",
								schemaPath: "#/properties/storage~1volume-free/anyOf/1/properties/percent/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number"
							};
							if (vErrors === null) vErrors = [err59];
							else addFault(vErrors, err59);
							errors++;
						}
					}
				} else {
					const err60 = {
						instancePath: instancePath + "/storage~1volume-free",
						schemaPath: "#/properties/storage~1volume-free/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err60];
					else addFault(vErrors, err60);
					errors++;
				}
				var _valid11 = _errs368 === errors;
				valid23 = valid23 || _valid11;
			}
			if (!valid23) {
				const err61 = {
					instancePath: instancePath + "/storage~1volume-free",
					schemaPath: "#/properties/storage~1volume-free/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err61];
				else addFault(vErrors, err61);
				errors++;
			} else {
				errors = _errs366;
				if (vErrors !== null) {
					if (_errs366) vErrors.length = _errs366;
					else vErrors = null;
				}
			}
		}
		if (data["storage/volume-room"] !== void 0) {
			let data301 = data["storage/volume-room"];
			const _errs376 = errors;
			let valid25 = false;
			const _errs377 = errors;
			if (!validate24(data301, {
				instancePath: instancePath + "/storage~1volume-room",
				parentData: data,
				parentDataProperty: "storage/volume-room",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
			var _valid12 = _errs377 === errors;
			valid25 = valid25 || _valid12;
			if (!valid25) {
				const _errs378 = errors;
				if (data301 && typeof data301 == "object" && !Array.isArray(data301)) {
					for (const key13 in data301) if (!(key13 === "severity" || key13 === "locked" || key13 === "dynamicDisks")) {
						const err62 = {
							instancePath: instancePath + "/storage~1volume-room",
							schemaPath: "#/properties/storage~1volume-room/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key13 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err62];
						else addFault(vErrors, err62);
						errors++;
					}
					if (data301.severity !== void 0) {
						if (!validate24(data301.severity, {
							instancePath: instancePath + "/storage~1volume-room/severity",
							parentData: data301,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data301.locked !== void 0) {
						if (!validate27(data301.locked, {
							instancePath: instancePath + "/storage~1volume-room/locked",
							parentData: data301,
							parentDataProperty: "locked",
							rootData
						})) {
							vErrors = vErrors === null ? validate27.errors : addFaults(vErrors, validate27.errors);
							errors = vErrors.length;
						}
					}
					if (data301.dynamicDisks !== void 0) {
						if (typeof data301.dynamicDisks !== "boolean") {
							const err63 = {
								instancePath: instancePath + "/storage~1volume-room/dynamicDisks",
								schemaPath: "#/properties/storage~1volume-room/anyOf/1/properties/dynamicDisks/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean"
							};
							if (vErrors === null) vErrors = [err63];
							else addFault(vErrors, err63);
							errors++;
						}
					}
				} else {
					const err64 = {
						instancePath: instancePath + "/storage~1volume-room",
						schemaPath: "#/properties/storage~1volume-room/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err64];
					else addFault(vErrors, err64);
					errors++;
				}
				var _valid12 = _errs378 === errors;
				valid25 = valid25 || _valid12;
			}
			if (!valid25) {
				const err65 = {
					instancePath: instancePath + "/storage~1volume-room",
					schemaPath: "#/properties/storage~1volume-room/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err65];
				else addFault(vErrors, err65);
				errors++;
			} else {
				errors = _errs376;
				if (vErrors !== null) {
					if (_errs376) vErrors.length = _errs376;
					else vErrors = null;
				}
			}
		}
		if (data["virtual-machine/assigned-devices"] !== void 0) {
			if (!validate23(data["virtual-machine/assigned-devices"], {
				instancePath: instancePath + "/virtual-machine~1assigned-devices",
				parentData: data,
				parentDataProperty: "virtual-machine/assigned-devices",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["virtual-machine/automatic-start"] !== void 0) {
			if (!validate23(data["virtual-machine/automatic-start"], {
				instancePath: instancePath + "/virtual-machine~1automatic-start",
				parentData: data,
				parentDataProperty: "virtual-machine/automatic-start",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["virtual-machine/backup"] !== void 0) {
			let data307 = data["virtual-machine/backup"];
			const _errs388 = errors;
			let valid27 = false;
			const _errs389 = errors;
			if (!validate24(data307, {
				instancePath: instancePath + "/virtual-machine~1backup",
				parentData: data,
				parentDataProperty: "virtual-machine/backup",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
			var _valid13 = _errs389 === errors;
			valid27 = valid27 || _valid13;
			if (!valid27) {
				const _errs390 = errors;
				if (data307 && typeof data307 == "object" && !Array.isArray(data307)) {
					for (const key14 in data307) if (!(key14 === "severity" || key14 === "locked" || key14 === "days")) {
						const err66 = {
							instancePath: instancePath + "/virtual-machine~1backup",
							schemaPath: "#/properties/virtual-machine~1backup/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key14 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err66];
						else addFault(vErrors, err66);
						errors++;
					}
					if (data307.severity !== void 0) {
						if (!validate24(data307.severity, {
							instancePath: instancePath + "/virtual-machine~1backup/severity",
							parentData: data307,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data307.locked !== void 0) {
						if (!validate27(data307.locked, {
							instancePath: instancePath + "/virtual-machine~1backup/locked",
							parentData: data307,
							parentDataProperty: "locked",
							rootData
						})) {
							vErrors = vErrors === null ? validate27.errors : addFaults(vErrors, validate27.errors);
							errors = vErrors.length;
						}
					}
					if (data307.days !== void 0) {
						let data310 = data307.days;
						if (!(typeof data310 == "number" && !(data310 % 1) && !isNaN(data310) && isFinite(data310))) {
							const err67 = {
								instancePath: instancePath + "/virtual-machine~1backup/days",
								schemaPath: "#/properties/virtual-machine~1backup/anyOf/1/properties/days/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							};
							if (vErrors === null) vErrors = [err67];
							else addFault(vErrors, err67);
							errors++;
						}
						if (typeof data310 == "number" && isFinite(data310)) {
							if (data310 < 1 || isNaN(data310)) {
								const err68 = {
									instancePath: instancePath + "/virtual-machine~1backup/days",
									schemaPath: "#/properties/virtual-machine~1backup/anyOf/1/properties/days/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									},
									message: "must be >= 1"
								};
								if (vErrors === null) vErrors = [err68];
								else addFault(vErrors, err68);
								errors++;
							}
						}
					}
				} else {
					const err69 = {
						instancePath: instancePath + "/virtual-machine~1backup",
						schemaPath: "#/properties/virtual-machine~1backup/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err69];
					else addFault(vErrors, err69);
					errors++;
				}
				var _valid13 = _errs390 === errors;
				valid27 = valid27 || _valid13;
			}
			if (!valid27) {
				const err70 = {
					instancePath: instancePath + "/virtual-machine~1backup",
					schemaPath: "#/properties/virtual-machine~1backup/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err70];
				else addFault(vErrors, err70);
				errors++;
			} else {
				errors = _errs388;
				if (vErrors !== null) {
					if (_errs388) vErrors.length = _errs388;
					else vErrors = null;
				}
			}
		}
		if (data["virtual-machine/came-with"] !== void 0) {
			if (!validate23(data["virtual-machine/came-with"], {
				instancePath: instancePath + "/virtual-machine~1came-with",
				parentData: data,
				parentDataProperty: "virtual-machine/came-with",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["virtual-machine/current-owner"] !== void 0) {
			if (!validate23(data["virtual-machine/current-owner"], {
				instancePath: instancePath + "/virtual-machine~1current-owner",
				parentData: data,
				parentDataProperty: "virtual-machine/current-owner",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["virtual-machine/failover-devices"] !== void 0) {
			if (!validate23(data["virtual-machine/failover-devices"], {
				instancePath: instancePath + "/virtual-machine~1failover-devices",
				parentData: data,
				parentDataProperty: "virtual-machine/failover-devices",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["virtual-machine/failover-nodes"] !== void 0) {
			if (!validate23(data["virtual-machine/failover-nodes"], {
				instancePath: instancePath + "/virtual-machine~1failover-nodes",
				parentData: data,
				parentDataProperty: "virtual-machine/failover-nodes",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["virtual-machine/failover-owners"] !== void 0) {
			if (!validate23(data["virtual-machine/failover-owners"], {
				instancePath: instancePath + "/virtual-machine~1failover-owners",
				parentData: data,
				parentDataProperty: "virtual-machine/failover-owners",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["virtual-machine/fibre-channel-paths"] !== void 0) {
			if (!validate23(data["virtual-machine/fibre-channel-paths"], {
				instancePath: instancePath + "/virtual-machine~1fibre-channel-paths",
				parentData: data,
				parentDataProperty: "virtual-machine/fibre-channel-paths",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["virtual-machine/fibre-channel-redundancy"] !== void 0) {
			if (!validate23(data["virtual-machine/fibre-channel-redundancy"], {
				instancePath: instancePath + "/virtual-machine~1fibre-channel-redundancy",
				parentData: data,
				parentDataProperty: "virtual-machine/fibre-channel-redundancy",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["virtual-machine/file-location"] !== void 0) {
			if (!validate23(data["virtual-machine/file-location"], {
				instancePath: instancePath + "/virtual-machine~1file-location",
				parentData: data,
				parentDataProperty: "virtual-machine/file-location",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["virtual-machine/generation-2-devices"] !== void 0) {
			if (!validate23(data["virtual-machine/generation-2-devices"], {
				instancePath: instancePath + "/virtual-machine~1generation-2-devices",
				parentData: data,
				parentDataProperty: "virtual-machine/generation-2-devices",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["virtual-machine/integration-services"] !== void 0) {
			let data320 = data["virtual-machine/integration-services"];
			const _errs407 = errors;
			let valid29 = false;
			const _errs408 = errors;
			if (!validate24(data320, {
				instancePath: instancePath + "/virtual-machine~1integration-services",
				parentData: data,
				parentDataProperty: "virtual-machine/integration-services",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
				errors = vErrors.length;
			}
			var _valid14 = _errs408 === errors;
			valid29 = valid29 || _valid14;
			if (!valid29) {
				const _errs409 = errors;
				if (data320 && typeof data320 == "object" && !Array.isArray(data320)) {
					for (const key15 in data320) if (!(key15 === "severity" || key15 === "locked" || key15 === "optional")) {
						const err71 = {
							instancePath: instancePath + "/virtual-machine~1integration-services",
							schemaPath: "#/properties/virtual-machine~1integration-services/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key15 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err71];
						else addFault(vErrors, err71);
						errors++;
					}
					if (data320.severity !== void 0) {
						if (!validate24(data320.severity, {
							instancePath: instancePath + "/virtual-machine~1integration-services/severity",
							parentData: data320,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : addFaults(vErrors, validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data320.locked !== void 0) {
						if (!validate27(data320.locked, {
							instancePath: instancePath + "/virtual-machine~1integration-services/locked",
							parentData: data320,
							parentDataProperty: "locked",
							rootData
						})) {
							vErrors = vErrors === null ? validate27.errors : addFaults(vErrors, validate27.errors);
							errors = vErrors.length;
						}
					}
					if (data320.optional !== void 0) {
						let data323 = data320.optional;
						if (Array.isArray(data323)) {
							const len0 = data323.length;
							for (let i0 = 0; i0 < len0; i0++) if (typeof data323[i0] !== "string") {
								const err72 = {
									instancePath: instancePath + "/virtual-machine~1integration-services/optional/" + i0,
									schemaPath: "#/properties/virtual-machine~1integration-services/anyOf/1/properties/optional/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err72];
								else addFault(vErrors, err72);
								errors++;
							}
						} else {
							const err73 = {
								instancePath: instancePath + "/virtual-machine~1integration-services/optional",
								schemaPath: "#/properties/virtual-machine~1integration-services/anyOf/1/properties/optional/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err73];
							else addFault(vErrors, err73);
							errors++;
						}
					}
				} else {
					const err74 = {
						instancePath: instancePath + "/virtual-machine~1integration-services",
						schemaPath: "#/properties/virtual-machine~1integration-services/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err74];
					else addFault(vErrors, err74);
					errors++;
				}
				var _valid14 = _errs409 === errors;
				valid29 = valid29 || _valid14;
			}
			if (!valid29) {
				const err75 = {
					instancePath: instancePath + "/virtual-machine~1integration-services",
					schemaPath: "#/properties/virtual-machine~1integration-services/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err75];
				else addFault(vErrors, err75);
				errors++;
			} else {
				errors = _errs407;
				if (vErrors !== null) {
					if (_errs407) vErrors.length = _errs407;
					else vErrors = null;
				}
			}
		}
		if (data["virtual-machine/media-location"] !== void 0) {
			if (!validate23(data["virtual-machine/media-location"], {
				instancePath: instancePath + "/virtual-machine~1media-location",
				parentData: data,
				parentDataProperty: "virtual-machine/media-location",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["virtual-machine/media"] !== void 0) {
			if (!validate23(data["virtual-machine/media"], {
				instancePath: instancePath + "/virtual-machine~1media",
				parentData: data,
				parentDataProperty: "virtual-machine/media",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["virtual-machine/nested-virtualization"] !== void 0) {
			if (!validate23(data["virtual-machine/nested-virtualization"], {
				instancePath: instancePath + "/virtual-machine~1nested-virtualization",
				parentData: data,
				parentDataProperty: "virtual-machine/nested-virtualization",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["virtual-machine/numa-spanning"] !== void 0) {
			if (!validate23(data["virtual-machine/numa-spanning"], {
				instancePath: instancePath + "/virtual-machine~1numa-spanning",
				parentData: data,
				parentDataProperty: "virtual-machine/numa-spanning",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["virtual-machine/paused"] !== void 0) {
			if (!validate23(data["virtual-machine/paused"], {
				instancePath: instancePath + "/virtual-machine~1paused",
				parentData: data,
				parentDataProperty: "virtual-machine/paused",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["virtual-machine/possible-owners"] !== void 0) {
			if (!validate23(data["virtual-machine/possible-owners"], {
				instancePath: instancePath + "/virtual-machine~1possible-owners",
				parentData: data,
				parentDataProperty: "virtual-machine/possible-owners",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["virtual-machine/preferred-owners"] !== void 0) {
			if (!validate23(data["virtual-machine/preferred-owners"], {
				instancePath: instancePath + "/virtual-machine~1preferred-owners",
				parentData: data,
				parentDataProperty: "virtual-machine/preferred-owners",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["virtual-machine/resource-pools"] !== void 0) {
			if (!validate23(data["virtual-machine/resource-pools"], {
				instancePath: instancePath + "/virtual-machine~1resource-pools",
				parentData: data,
				parentDataProperty: "virtual-machine/resource-pools",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["virtual-machine/scsi-controller"] !== void 0) {
			if (!validate23(data["virtual-machine/scsi-controller"], {
				instancePath: instancePath + "/virtual-machine~1scsi-controller",
				parentData: data,
				parentDataProperty: "virtual-machine/scsi-controller",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["virtual-machine/serial-ports"] !== void 0) {
			if (!validate23(data["virtual-machine/serial-ports"], {
				instancePath: instancePath + "/virtual-machine~1serial-ports",
				parentData: data,
				parentDataProperty: "virtual-machine/serial-ports",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["virtual-machine/smart-paging-file"] !== void 0) {
			if (!validate23(data["virtual-machine/smart-paging-file"], {
				instancePath: instancePath + "/virtual-machine~1smart-paging-file",
				parentData: data,
				parentDataProperty: "virtual-machine/smart-paging-file",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["virtual-machine/unfiltered-scsi-commands"] !== void 0) {
			if (!validate23(data["virtual-machine/unfiltered-scsi-commands"], {
				instancePath: instancePath + "/virtual-machine~1unfiltered-scsi-commands",
				parentData: data,
				parentDataProperty: "virtual-machine/unfiltered-scsi-commands",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["virtual-machine/virtual-tpm"] !== void 0) {
			if (!validate23(data["virtual-machine/virtual-tpm"], {
				instancePath: instancePath + "/virtual-machine~1virtual-tpm",
				parentData: data,
				parentDataProperty: "virtual-machine/virtual-tpm",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : addFaults(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err76 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err76];
		else addFault(vErrors, err76);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema6.properties, key0)) {
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
		if (data.extends !== void 0) {
			let data0 = data.extends;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/extends",
						schemaPath: "#/properties/extends/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err1];
					else addFault(vErrors, err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/extends",
					schemaPath: "#/properties/extends/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else addFault(vErrors, err2);
				errors++;
			}
		}
		if (data.edition !== void 0) {
			if (!(data.edition === "2026.12")) {
				const err3 = {
					instancePath: instancePath + "/edition",
					schemaPath: "#/properties/edition/enum",
					keyword: "enum",
					params: { allowedValues: schema6.properties.edition.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else addFault(vErrors, err3);
				errors++;
			}
		}
		if (data.exclude !== void 0) {
			let data2 = data.exclude;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data2[i0] !== "string") {
					const err4 = {
						instancePath: instancePath + "/exclude/" + i0,
						schemaPath: "#/properties/exclude/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err4];
					else addFault(vErrors, err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/exclude",
					schemaPath: "#/properties/exclude/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err5];
				else addFault(vErrors, err5);
				errors++;
			}
		}
		if (data.preset !== void 0) {
			let data4 = data.preset;
			if (!(data4 === "recommended" || data4 === "practice" || data4 === "strict")) {
				const err6 = {
					instancePath: instancePath + "/preset",
					schemaPath: "#/properties/preset/enum",
					keyword: "enum",
					params: { allowedValues: schema6.properties.preset.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else addFault(vErrors, err6);
				errors++;
			}
		}
		if (data.failOn !== void 0) {
			let data5 = data.failOn;
			if (!(data5 === "error" || data5 === "warning" || data5 === "info" || data5 === "never")) {
				const err7 = {
					instancePath: instancePath + "/failOn",
					schemaPath: "#/properties/failOn/enum",
					keyword: "enum",
					params: { allowedValues: schema6.properties.failOn.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err7];
				else addFault(vErrors, err7);
				errors++;
			}
		}
		if (data.failOnUndecided !== void 0) {
			let data6 = data.failOnUndecided;
			if (!(data6 === "none" || data6 === "migrations" || data6 === "all")) {
				const err8 = {
					instancePath: instancePath + "/failOnUndecided",
					schemaPath: "#/properties/failOnUndecided/enum",
					keyword: "enum",
					params: { allowedValues: schema6.properties.failOnUndecided.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err8];
				else addFault(vErrors, err8);
				errors++;
			}
		}
		if (data.baseline !== void 0) {
			if (typeof data.baseline !== "string") {
				const err9 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/properties/baseline/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else addFault(vErrors, err9);
				errors++;
			}
		}
		if (data.exceptions !== void 0) {
			let data8 = data.exceptions;
			if (Array.isArray(data8)) {
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data9 = data8[i1];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.rule === void 0) {
							const err10 = {
								instancePath: instancePath + "/exceptions/" + i1,
								schemaPath: "#/properties/exceptions/items/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err10];
							else addFault(vErrors, err10);
							errors++;
						}
						if (data9.objects === void 0) {
							const err11 = {
								instancePath: instancePath + "/exceptions/" + i1,
								schemaPath: "#/properties/exceptions/items/required",
								keyword: "required",
								params: { missingProperty: "objects" },
								message: "must have required property 'objects'"
							};
							if (vErrors === null) vErrors = [err11];
							else addFault(vErrors, err11);
							errors++;
						}
						if (data9.reason === void 0) {
							const err12 = {
								instancePath: instancePath + "/exceptions/" + i1,
								schemaPath: "#/properties/exceptions/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err12];
							else addFault(vErrors, err12);
							errors++;
						}
						for (const key1 in data9) if (!(key1 === "rule" || key1 === "objects" || key1 === "reason" || key1 === "until")) {
							const err13 = {
								instancePath: instancePath + "/exceptions/" + i1,
								schemaPath: "#/properties/exceptions/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err13];
							else addFault(vErrors, err13);
							errors++;
						}
						if (data9.rule !== void 0) {
							if (typeof data9.rule !== "string") {
								const err14 = {
									instancePath: instancePath + "/exceptions/" + i1 + "/rule",
									schemaPath: "#/properties/exceptions/items/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err14];
								else addFault(vErrors, err14);
								errors++;
							}
						}
						if (data9.objects !== void 0) {
							let data11 = data9.objects;
							if (Array.isArray(data11)) {
								if (data11.length < 1) {
									const err15 = {
										instancePath: instancePath + "/exceptions/" + i1 + "/objects",
										schemaPath: "#/properties/exceptions/items/properties/objects/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err15];
									else addFault(vErrors, err15);
									errors++;
								}
								const len2 = data11.length;
								for (let i2 = 0; i2 < len2; i2++) if (typeof data11[i2] !== "string") {
									const err16 = {
										instancePath: instancePath + "/exceptions/" + i1 + "/objects/" + i2,
										schemaPath: "#/properties/exceptions/items/properties/objects/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err16];
									else addFault(vErrors, err16);
									errors++;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/exceptions/" + i1 + "/objects",
									schemaPath: "#/properties/exceptions/items/properties/objects/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err17];
								else addFault(vErrors, err17);
								errors++;
							}
						}
						if (data9.reason !== void 0) {
							let data13 = data9.reason;
							if (typeof data13 === "string") {
								if (!pattern0.test(data13)) {
									const err18 = {
										instancePath: instancePath + "/exceptions/" + i1 + "/reason",
										schemaPath: "#/properties/exceptions/items/properties/reason/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\""
									};
									if (vErrors === null) vErrors = [err18];
									else addFault(vErrors, err18);
									errors++;
								}
							} else {
								const err19 = {
									instancePath: instancePath + "/exceptions/" + i1 + "/reason",
									schemaPath: "#/properties/exceptions/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err19];
								else addFault(vErrors, err19);
								errors++;
							}
						}
						if (data9.until !== void 0) {
							if (typeof data9.until !== "string") {
								const err20 = {
									instancePath: instancePath + "/exceptions/" + i1 + "/until",
									schemaPath: "#/properties/exceptions/items/properties/until/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err20];
								else addFault(vErrors, err20);
								errors++;
							}
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/exceptions/" + i1,
							schemaPath: "#/properties/exceptions/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err21];
						else addFault(vErrors, err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/exceptions",
					schemaPath: "#/properties/exceptions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else addFault(vErrors, err22);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			if (!validate22(data.rules, {
				instancePath: instancePath + "/rules",
				parentData: data,
				parentDataProperty: "rules",
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : addFaults(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.overrides !== void 0) {
			let data16 = data.overrides;
			if (Array.isArray(data16)) {
				const len3 = data16.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data17 = data16[i3];
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (data17.rules === void 0) {
							const err23 = {
								instancePath: instancePath + "/overrides/" + i3,
								schemaPath: "#/properties/overrides/items/required",
								keyword: "required",
								params: { missingProperty: "rules" },
								message: "must have required property 'rules'"
							};
							if (vErrors === null) vErrors = [err23];
							else addFault(vErrors, err23);
							errors++;
						}
						for (const key2 in data17) if (!(key2 === "files" || key2 === "objects" || key2 === "rules")) {
							const err24 = {
								instancePath: instancePath + "/overrides/" + i3,
								schemaPath: "#/properties/overrides/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err24];
							else addFault(vErrors, err24);
							errors++;
						}
						if (data17.files !== void 0) {
							let data18 = data17.files;
							if (Array.isArray(data18)) {
								const len4 = data18.length;
								for (let i4 = 0; i4 < len4; i4++) if (typeof data18[i4] !== "string") {
									const err25 = {
										instancePath: instancePath + "/overrides/" + i3 + "/files/" + i4,
										schemaPath: "#/properties/overrides/items/properties/files/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err25];
									else addFault(vErrors, err25);
									errors++;
								}
							} else {
								const err26 = {
									instancePath: instancePath + "/overrides/" + i3 + "/files",
									schemaPath: "#/properties/overrides/items/properties/files/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err26];
								else addFault(vErrors, err26);
								errors++;
							}
						}
						if (data17.objects !== void 0) {
							let data20 = data17.objects;
							if (Array.isArray(data20)) {
								const len5 = data20.length;
								for (let i5 = 0; i5 < len5; i5++) if (typeof data20[i5] !== "string") {
									const err27 = {
										instancePath: instancePath + "/overrides/" + i3 + "/objects/" + i5,
										schemaPath: "#/properties/overrides/items/properties/objects/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err27];
									else addFault(vErrors, err27);
									errors++;
								}
							} else {
								const err28 = {
									instancePath: instancePath + "/overrides/" + i3 + "/objects",
									schemaPath: "#/properties/overrides/items/properties/objects/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err28];
								else addFault(vErrors, err28);
								errors++;
							}
						}
						if (data17.rules !== void 0) {
							if (!validate22(data17.rules, {
								instancePath: instancePath + "/overrides/" + i3 + "/rules",
								parentData: data17,
								parentDataProperty: "rules",
								rootData
							})) {
								vErrors = vErrors === null ? validate22.errors : addFaults(vErrors, validate22.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/overrides/" + i3,
							schemaPath: "#/properties/overrides/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err29];
						else addFault(vErrors, err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/overrides",
					schemaPath: "#/properties/overrides/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err30];
				else addFault(vErrors, err30);
				errors++;
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err31];
		else addFault(vErrors, err31);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
// src/cli/extended-configuration.ts
/**
* A configuration with those that it builds on, the one that builds on no other first.
*
* @throws Failure where one is missing, outside of the repository, or builds on itself.
*/
function withExtended(path, workspace, read) {
	const files = [];
	const seen = [];
	for (let next = path; next !== void 0;) {
		const file = read(next);
		files.unshift(file);
		seen.push(realpathSync(next));
		next = extendedBy(file, seen, workspace);
	}
	return files;
}
function extendedBy({ path, config, placeOf }, seen, workspace) {
	if (config.extends === void 0) return void 0;
	const { path: shown, range } = placeOf("extends");
	const refuse = (why) => {
		const { line = 1, column = 1 } = range?.start ?? {};
		throw new Failure(`${shown}:${line}:${column} ${why}`);
	};
	const target = resolve(dirname(path), config.extends);
	const name = shownPath(target, workspace);
	if (!existsSync(target)) return refuse(`The configuration that it extends does not exist: ${name}. It is a file, named from here.`);
	const real = realpathSync(target);
	const home = workspace.confined ? workspace.root : repositoryOf(dirname(path));
	if (home !== void 0 && !isInside(realpathSync(home), real)) return refuse(`The configuration that it extends is outside of the repository: ${name}. Copy it here.`);
	if (seen.includes(real)) return refuse(`It extends itself: ${[...seen, real].map((one) => shownPath(one, {
		...workspace,
		root: realpathSync(workspace.root)
	})).join(" extends ")}.`);
	return target;
}
function repositoryOf(from) {
	for (let folder = from;; folder = dirname(folder)) {
		if (existsSync(join(folder, ".git"))) return folder;
		if (dirname(folder) === folder) return void 0;
	}
}
/** Configurations as one: what a later file says goes before all that an earlier one does. */
function merged(files) {
	const [first] = files;
	if (first && files.length === 1) return first.config;
	const all = files.map(({ path, config }) => {
		const folder = dirname(path);
		const { baseline, rules, overrides = [] } = config;
		const everywhere = rules ? [{ rules }] : [];
		return {
			...config,
			...baseline !== void 0 && { baseline: resolve(folder, baseline) },
			overrides: [...everywhere, ...overrides.map((one) => ({
				...one,
				folder
			}))]
		};
	});
	const { rules: _, extends: __, ...last } = Object.assign({}, ...all);
	return {
		...last,
		overrides: all.flatMap(({ overrides = [] }) => overrides)
	};
}
// src/cli/read-configuration.ts
const schema = resolveSchema(config_schema_default);
/**
* Reads a configuration, and those that it extends.
*
* @throws Failure where one is not valid; a run under a misread configuration would judge wrongly.
*/
function readConfig(path, workspace) {
	const files = withExtended(path, workspace, (one) => readOne(one, workspace));
	const config = merged(files);
	const settings = settingsOf(config);
	for (const file of files) {
		const problems = exceptionProblems(file, settings);
		if (problems.length > 0) throw new Failure(problems.join("\n"));
	}
	return {
		config,
		paths: files.map((file) => file.path),
		exclusions: files.flatMap(exclusionsOf),
		exceptions: files.flatMap(({ config: { exceptions = [] }, placeOf }) => exceptions.map((one, index) => configuredException(one, placeOf("exceptions", index)))),
		overrides: overridesOf(files, config)
	};
}
function exclusionsOf({ path, config: { exclude = [] }, placeOf }) {
	const folder = dirname(path);
	return exclude.map((glob, index) => {
		const fits = anyPathGlob([glob]);
		return {
			glob,
			place: placeOf("exclude", index),
			folder,
			excludes: (file) => fits(relative(folder, resolve(file)).replaceAll("\\", "/"))
		};
	});
}
/** The overrides that stand in files; what a file says of rules for everything is one as well in those that are merged. */
function overridesOf(files, { overrides = [] }) {
	const placed = files.flatMap(({ config, placeOf }) => (config.overrides ?? []).map((_, index) => placeOf("overrides", index)));
	const written = [...overrides.entries()].filter(([, { files: some, objects }]) => some ?? objects);
	return [...overrides.entries()].filter(([, { folder }]) => files.length === 1 || folder).flatMap(([number, override], index) => {
		const place = placed[index];
		return place && written.some(([one]) => one === number) ? [{
			number,
			override,
			place
		}] : [];
	});
}
function readOne(path, workspace) {
	const shown = shownPath(path, workspace);
	const decoded = decodeText(readFile(path, workspace));
	if (decoded.problem) throw new Failure(`${shown}: ${decoded.problem.message} ${decoded.problem.fix}`);
	const { documents, problems } = (/\.json$/i.test(path) ? parseJson : parseYaml)(shown, decoded.text);
	const [document, second] = documents;
	if (document) restoreTexts(document, schema);
	const faults = document ? validateDocument(document, schema, validateConfig).flatMap(({ problem }) => problem ?? []) : [];
	const all = [
		...problems,
		...faults,
		...second ? [secondDocument(second)] : []
	];
	const read = document?.value ?? {};
	if (document && all.length === 0) all.push(...globProblems(document, read));
	if (all.length > 0) throw new Failure(all.map((one) => problemText(shown, one)).join("\n"));
	const lines = linesOf(decoded.text);
	return {
		path,
		config: read,
		placeOf(...segments) {
			const range = document?.rangeOf(segments, "value") ?? null;
			const excerpt = range && excerptOf(lines, range);
			return {
				path: shown,
				pointer: pointerOf(segments),
				range,
				excerpt
			};
		}
	};
}
function problemText(shown, { range, message, fix }) {
	return `${shown}:${range.start.line}:${range.start.column} ${message} ${fix === "Divide the estate among several files." ? nameMany : fix}`;
}
function secondDocument(document) {
	return {
		range: document.rangeOf([], "value"),
		message: "The configuration has a second document.",
		fix: "Leave one."
	};
}
/** What is wrong with exceptions that have the form of one. */
function exceptionProblems({ config, placeOf }, settings) {
	return (config.exceptions ?? []).flatMap(({ rule: id, objects, until }, index) => {
		const problem = (key, words) => {
			const { path, range } = placeOf("exceptions", index, key);
			return problemText(path ?? "", {
				...words,
				range
			});
		};
		const rule = rules.find((one) => isNamed(one, id));
		const globs = objects.map(parseNameGlob).flatMap((one) => "problem" in one ? [one] : []);
		return [
			...rule ? [] : [problem("rule", unknownRule(id, rules))],
			...rule && settings.isLocked(rule) ? [problem("rule", lockedRule(id))] : [],
			...until !== void 0 && !isDate(until) ? [problem("until", noDate(until))] : [],
			...globs.map((one) => problem("objects", {
				message: one.problem,
				fix: globHelp
			}))
		];
	});
}
const globHelp = "Globs hold `*`, `**`, `?` and `{a,b}`.";
const nameMany = "Name objects in full or with globs, and many of them in one override.";
/** What no configuration comes near to: each object is held against all of them. */
const most = {
	overrides: 500,
	settings: 2e4,
	patterns: 250
};
function globProblems(document, { overrides = [], exclude = [] }) {
	const parsers = {
		files: parseWrittenPath,
		objects: parseNameGlob
	};
	const problems = [];
	const count = {
		overrides: 0,
		settings: 0,
		patterns: 0
	};
	const add = (what, number, at) => {
		const isFirst = count[what] <= most[what];
		count[what] += number;
		if (!isFirst || count[what] <= most[what]) return;
		problems.push({
			range: document.rangeOf(at, "value"),
			message: `More than ${inThousands(most[what])} ${words[what]}.`,
			fix: nameMany
		});
	};
	const check = (glob, parse, at) => {
		const parsed = parse(glob);
		if ("problem" in parsed) problems.push({
			range: document.rangeOf(at, "value"),
			message: parsed.problem,
			fix: globHelp
		});
		else add("patterns", parsed.patterns.length, at);
	};
	for (const [index, glob] of exclude.entries()) check(glob, parseWrittenPath, ["exclude", index]);
	for (const [index, override] of overrides.entries()) {
		add("overrides", 1, ["overrides", index]);
		add("settings", Object.keys(override.rules).length, [
			"overrides",
			index,
			"rules"
		]);
		for (const [key, parse] of Object.entries(parsers)) for (const [entry, glob] of (override[key] ?? []).entries()) check(glob, parse, [
			"overrides",
			index,
			key,
			entry
		]);
	}
	return problems;
}
/** A glob that would fit nothing by how it is written is none: nobody would see that. */
function parseWrittenPath(glob) {
	return /\\|^\.\/|\/$/.test(glob) ? { problem: "A glob of paths is as archive/**: no \\, no ./ before, no / at its end." } : parsePathGlob(glob);
}
const words = {
	overrides: "overrides",
	settings: "settings of rules in overrides",
	patterns: "patterns of files and objects"
};
export { readConfig };
