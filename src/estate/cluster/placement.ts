/** Things of which not each can have a place of its own, and all the places that they may have. */
export interface Crowd<Thing, Place> {
	readonly things: readonly Thing[];
	readonly places: readonly Place[];
}

/**
 * Finds things that have fewer places than they are many, where each is to have one of its own: by
 * Hall's theorem there are such exactly where not all things can be placed.
 *
 * @param placesOf The places that a thing may have.
 */
export function findCrowd<Thing, Place>(
	things: readonly Thing[],
	placesOf: (thing: Thing) => readonly Place[],
): Crowd<Thing, Place> | undefined {
	const taken = new Map<Place, Thing>();

	/** Finds a place for a thing, if need be by moving others to other places of theirs. */
	function settle(thing: Thing, tried: Set<Place>): boolean {
		const places = placesOf(thing);
		const free = places.find((place) => !taken.has(place));
		if (free !== undefined) {
			taken.set(free, thing);
			return true;
		}
		for (const place of places) {
			if (tried.has(place)) continue;
			tried.add(place);
			if (settle(taken.get(place) as Thing, tried)) {
				taken.set(place, thing);
				return true;
			}
		}
		return false;
	}
	for (const thing of things) {
		const tried = new Set<Place>();
		if (!settle(thing, tried)) {
			const crowd = new Set([...tried].map((place) => taken.get(place))).add(thing);
			return { things: things.filter((one) => crowd.has(one)), places: [...tried] };
		}
	}
	return undefined;
}
