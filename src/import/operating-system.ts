import {
	isAzureLocal,
	versionsOfBuild,
	type WindowsServerVersion,
} from '../facts/windows-server.ts';
import type { Draft } from './draft.ts';
import { propertyOf, type Raw, valueAt } from './raw.ts';
import type { ReadIndex } from './read-index.ts';

const registry = 'SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\';

/** How EditionID of the registry names editions, whatever language the system speaks. */
const editions: Readonly<Record<string, string>> = {
	ServerStandard: 'Standard',
	ServerStandardEval: 'Standard',
	ServerDatacenter: 'Datacenter',
	ServerDatacenterEval: 'Datacenter',
	ServerEnterprise: 'Enterprise',
	ServerTurbine: 'Datacenter: Azure Edition',
	ServerHyper: 'HyperV',
	ServerHyperCore: 'HyperV',
};

/** @see https://learn.microsoft.com/windows-server/get-started/getting-started-with-server-core */
const installations: Readonly<Record<string, string>> = {
	Server: 'Full',
	'Server Core': 'Core',
	'Nano Server': 'Nano',
};

/** Tells the operating system of a host from Win32_OperatingSystem and the registry. */
export function addOperatingSystem(draft: Draft, computer: string, index: ReadIndex): void {
	const [system] = index.ofComputer('Win32_OperatingSystem', computer) ?? [];
	const value = (name: string): { raw: Raw; value: unknown } | undefined => {
		const [raw] = index.ofComputer(registry + name, computer) ?? [];
		const told = raw && (propertyOf(raw, 'sValue') ?? propertyOf(raw, 'uValue'));
		return told && told.value !== null ? { raw: told, value: told.value } : undefined;
	};
	const edition = value('EditionID');
	if (edition) draft.set('operatingSystem.edition', editions[String(edition.value)], edition.raw);
	const installation = value('InstallationType');
	if (installation)
		draft.set(
			'operatingSystem.installation',
			installations[String(installation.value)],
			installation.raw,
		);
	const version = system && propertyOf(system, 'Version');
	if (!version || typeof version.value !== 'string') return;
	const revision = value('UBR');
	const build = revision ? `${version.value}.${revision.value}` : version.value;
	draft.set('operatingSystem.build', build, version);
	const caption = propertyOf(system, 'Caption');
	draft.set(
		'operatingSystem.version',
		versionOf(String(caption?.value ?? ''), version.value),
		caption ?? version,
	);
}

/** As `addOperatingSystem`, from what the cluster knows of its node, where the node itself was not asked. */
export function addOperatingSystemOfNode(draft: Draft, node: Raw): void {
	const numbers = ['MajorVersion', 'MinorVersion', 'BuildNumber'].map((name) =>
		valueAt(node, name),
	);
	if (draft.has('operatingSystem.version') || !numbers.every(Number.isSafeInteger)) return;
	const build = numbers.join('.');
	// Without the product's name a build tells its version only where no other product has it.
	const [version, ...others] = versionsOfBuild(build);
	draft.set('operatingSystem.build', build, node);
	if (others.length === 0) draft.set('operatingSystem.version', version, node);
}

/** The version that a product's name and build tell of; undefined where several are meant. */
function versionOf(caption: string, build: string): WindowsServerVersion | undefined {
	const isAzure = /azure/i.test(caption) && !/server/i.test(caption);
	const candidates = versionsOfBuild(build).filter((one) => isAzureLocal(one) === isAzure);
	return candidates.length === 1
		? candidates[0]
		: candidates.find((one) => caption.includes(` ${one}`));
}
