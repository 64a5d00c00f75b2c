import type { HostResources, VolumeResources } from '../../engine/report.ts';
import { formatSize } from '../../estate/measures/size.ts';
import { Bar } from './bar.tsx';
import type { ClusterData, PageData } from './page-data.ts';
import { counted, Section, Some } from './parts.tsx';

/** What each host and each shared volume has, and what of it is taken. */
export function Nodes({ data: { clusters } }: { readonly data: PageData }) {
	if (clusters.every(({ hosts, sharedVolumes }) => hosts.length + sharedVolumes.length === 0))
		return null;
	return (
		<Section
			id="nodes"
			title="Nodes and volumes"
			note="What machines that run take now, with the overhead of each, as far as the manifests tell. Paler is what may be taken besides, where facts are missing. Behind the line of a bar of memory is what the host keeps for itself; where there are more virtual processors than logical ones, the line stands at these."
		>
			<Some
				all={clusters}
				first={8}
				noun="clusters"
				render={(shown) => shown.map((cluster) => <Cluster key={cluster.name} {...cluster} />)}
			/>
		</Section>
	);
}

function Cluster({ name, sharedVolumes, hosts }: ClusterData) {
	return (
		<article class="cluster" aria-label={name || 'Hosts in no cluster'}>
			<h3>
				{name || 'Hosts in no cluster'} <small>{counted(hosts.length, 'host')}</small>
			</h3>
			{sharedVolumes.length > 0 && (
				<>
					<h4>Cluster Shared Volumes</h4>
					<Some
						all={sharedVolumes}
						first={12}
						noun="volumes"
						render={(shown) => (
							<ul class="volumes">
								{shown.map((volume, index) => (
									<li key={index}>
										<Volume {...volume} />
									</li>
								))}
							</ul>
						)}
					/>
				</>
			)}
			<Some
				all={hosts}
				first={16}
				noun="hosts"
				render={(shown) => (
					<ul class="hosts">
						{shown.map((host, index) => (
							<li key={index}>
								<HostCard {...host} />
							</li>
						))}
					</ul>
				)}
			/>
		</article>
	);
}

function HostCard({
	name,
	machines,
	areMachinesKnown,
	memory,
	processors,
	volumes,
}: HostResources) {
	const { logical } = processors;
	// Machines that nobody told of take some, too.
	const asFarAsKnown = ({ least, most }: Taken) => ({
		least,
		most: areMachinesKnown ? most : null,
	});
	const held = asFarAsKnown(memory);
	const virtual = asFarAsKnown(processors);
	return (
		<>
			<p class="name">
				{name} <small>{machinesText(machines, areMachinesKnown)}</small>
			</p>
			<Bar
				label="Memory"
				{...held}
				total={memory.total}
				text={`${between(held, formatSize)} of ${sizeText(memory.total)}`}
				limit={memory.usable}
				limitText={memory.usable === null ? '' : `${formatSize(memory.usable)} usable`}
			/>
			<Bar
				label="Processors"
				{...virtual}
				total={logical === null ? null : logical * scaleOf(processors.least, logical)}
				text={`${between(virtual, String)} virtual on ${logical ?? 'unknown'} logical`}
				limit={logical}
				limitText={ratioText(processors.least, logical)}
				isSoft
			/>
			{volumes.map((volume, index) => (
				<Volume key={index} {...volume} />
			))}
		</>
	);
}

function machinesText(machines: number, areKnown: boolean): string {
	if (areKnown) return counted(machines, 'machine');
	return machines === 0 ? 'machines unknown' : `at least ${counted(machines, 'machine')}`;
}

/** Virtual processors may be more than logical ones: the bar then grows by whole multiples of these. */
function scaleOf(virtual: number, logical: number): number {
	return logical > 0 ? Math.max(1, Math.ceil(virtual / logical)) : 1;
}

function ratioText(virtual: number, logical: number | null): string {
	return logical ? `${(virtual / logical).toFixed(1)} : 1` : '';
}

function Volume({ name, size, free }: VolumeResources) {
	const used = size !== null && free !== null ? Math.max(0, size - free) : null;
	return (
		<Bar
			label={name}
			least={used ?? 0}
			most={used}
			total={size}
			text={`${sizeText(free)} free of ${sizeText(size)}`}
			limit={null}
			limitText=""
		/>
	);
}

function sizeText(size: number | null): string {
	return size === null ? 'unknown' : formatSize(size);
}

interface Taken {
	readonly least: number;
	readonly most: number | null;
}

function between({ least, most }: Taken, write: (amount: number) => string): string {
	if (most === null) return `at least ${write(least)}`;
	return least === most ? write(least) : `${write(least)} to ${write(most)}`;
}
