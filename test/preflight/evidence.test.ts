import { expect, test } from 'vitest';
import migrationNetworkSpeed from '../../rules/preflight/migration-network-speed.ts';
import { lintExample } from '../harness.ts';

test('of the networks that may come first the slowest tells how fast the move is', () => {
	const { migrations } = lintExample(migrationNetworkSpeed, {
		name: 'Two networks',
		input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
networks:
  - { name: SMB1, role: Cluster, state: Up, liveMigration: { priority: 1 } }
  - { name: SMB2, role: Cluster, state: Up, liveMigration: { priority: 1 } }
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters:
  - { name: NIC1, clusterNetwork: SMB1, linkSpeed: 25Gbps, status: Up }
  - { name: NIC2, clusterNetwork: SMB2, linkSpeed: 10Gbps, status: Up }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters:
  - { name: NIC1, clusterNetwork: SMB1, linkSpeed: 25Gbps, status: Up }
  - { name: NIC2, clusterNetwork: SMB2, linkSpeed: 10Gbps, status: Up }
`,
	});
	const [check] = migrations.flatMap(({ checks }) => checks);
	expect(check?.evidence).toBe('SMB1, SMB2 at 10 Gbps or more');
});
