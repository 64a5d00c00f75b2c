import { allClosest } from './closest.ts';

/**
 * Whether two names differ in nothing but the values of their numbers, as those of two things do: HV01
 * and HV04 are two servers, HV01 and HV1 are likely one.
 */
export function areNumberedApart(one: string, other: string): boolean {
	const [first, second] = [one, other].map((name) => name.toLowerCase().split(/(\d+)/)) as [
		string[],
		string[],
	];
	if (first.length !== second.length) return false;
	const differs = first.map((part, index) => unpadded(part) !== unpadded(second[index] as string));
	// What a number splits off stands at every second place.
	return differs.includes(true) && differs.every((does, index) => !does || index % 2 === 1);
}

const unpadded = (part: string) => part.replace(/^0+(?=\d)/, '');

/**
 * The known name that a name most likely means, whatever the order of the known ones: of equally near
 * ones HV1 means HV01 rather than HV2, which is another server.
 */
export function closestName(name: string, known: Iterable<string>): string | undefined {
	const near = allClosest(name, known).toSorted();
	return near.find((one) => !areNumberedApart(name, one)) ?? near[0];
}
