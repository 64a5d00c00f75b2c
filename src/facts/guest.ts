import type { WindowsServerVersion } from './windows-server.ts';

/** Amounts of dynamic memory in bytes, each of which is the least that will do. */
export interface DynamicMemoryAmounts {
	readonly minimum: number;
	readonly startup: number;
	readonly maximum: number;
}

/** A Windows that runs in a virtual machine. What is absent Microsoft does not state. */
export interface Guest {
	readonly name: string;
	/** How its name appears in texts, in lower case, editions and service packs left out. */
	readonly aliases: readonly string[];
	/** Static memory, or startup memory, in bytes. */
	readonly memory?: { readonly minimum: number; readonly recommended?: number };
	readonly dynamicMemory?: {
		readonly required: DynamicMemoryAmounts;
		readonly recommended: DynamicMemoryAmounts;
	};
	/** The most virtual processors, by the machine's generation. */
	readonly maximumProcessors?: { readonly generation1?: number; readonly generation2: number };
	readonly minimumProcessors?: number;
	/** It does not run in machines of generation 2. */
	readonly generation1Only?: true;
	/** It runs in generation 2 machines only. */
	readonly generation2Only?: true;
	/** It has no drivers for virtual functions (SR-IOV). */
	readonly withoutSingleRootVirtualization?: true;
	/** What it needs of its processor, and the mode of processor compatibility before Windows Server 2025 hides. */
	readonly processorFeatures?: readonly string[];
	/** The oldest host that supports it. */
	readonly minimumHost?: WindowsServerVersion;
	readonly sources: readonly string[];
}
