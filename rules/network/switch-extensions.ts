import { defineRule } from '../../src/engine/rule.ts';

/** The extension of the Windows Filtering Platform, and who makes what comes with Windows. */
const filteringPlatform = /^microsoft windows filtering platform$/i;
const microsoft = /\bmicrosoft\b/i;

export default defineRule({
	id: 'network/switch-extensions',
	summary: 'A virtual switch with extensions of others has the Windows Filtering Platform on.',
	subject: 'host',
	severity: 'warning',
	optIn: true,
	appliesTo: { from: '2012' },
	why: 'Some extensions of other makers filter by way of the Windows Filtering Platform and do not work where its own extension of the virtual switch is disabled. Whether one needs it only its maker says, hence the rule is opt-in.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/the-wfp-virtual-switch-extension-should-be-enabled-if-required-by-third-parties',
	],
	covers: ['bpa/wfp-extension'],
	messages: {
		disabled:
			'The extension {extension} of the virtual switch "{switch}" of {host} is disabled, and {others:list} may need it.',
	},
	fix: '`Enable-VMSwitchExtension -ComputerName {host:ps} -VMSwitchName {switch:ps} -Name {extension:ps}`, where the maker of the other extension asks for it.',
	check({ host, facts, report }) {
		for (const one of facts.assume(host, 'switches', [], 'none with extensions of others')) {
			const extensions = facts.assume(one, 'extensions', [], 'those of Windows alone');
			const platform = extensions.find(({ name }) => filteringPlatform.test(name));
			if (!platform || facts.need(platform, 'enabled') !== false) continue;
			const others = extensions.filter((extension) => {
				if (filteringPlatform.test(extension.name)) return false;
				const vendor = facts.need(extension, 'vendor');
				const isForeign = vendor === undefined || !microsoft.test(vendor);
				return isForeign && facts.need(extension, 'enabled') && vendor !== undefined;
			});
			if (others.length > 0)
				report('disabled', [platform, 'enabled'], {
					host: host.name,
					switch: one.name,
					extension: platform.name,
					others: others.map(({ name }) => name),
				});
		}
	},
	examples: {
		good: [
			{
				name: 'It is on; it is off beside what comes with Windows, or beside what is off itself',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2019 }
switches:
  - name: Production
    extensions:
      - { name: Microsoft Windows Filtering Platform, vendor: Microsoft, enabled: true }
      - { name: Contoso Firewall, vendor: Contoso, enabled: true }
  - name: Backup
    extensions:
      - { name: Microsoft Windows Filtering Platform, vendor: Microsoft, enabled: false }
      - { name: Microsoft NDIS Capture, vendor: Microsoft, enabled: true }
      - { name: Contoso Firewall, vendor: Contoso, enabled: false }
  - { name: Lab }
`,
			},
		],
		bad: [
			{
				name: 'A firewall without it',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2019 }
switches:
  - name: Production
    extensions:
      - name: Microsoft Windows Filtering Platform
        vendor: Microsoft
        enabled: false # <- disabled
      - { name: Contoso Firewall, vendor: Contoso, enabled: true }
`,
			},
		],
		undecided: [
			{
				name: 'Who made the other, or whether it is on',
				missing: [
					'HV01 switches[0].extensions[1].vendor',
					'HV01 switches[0].extensions[1].enabled',
				],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2019 }
switches:
  - name: Production
    extensions:
      - { name: Microsoft Windows Filtering Platform, vendor: Microsoft, enabled: false }
      - { name: Contoso Firewall }
`,
			},
		],
	},
});
