/** All ways to choose some of a number of things, each as ascending numbers. */
export function* combinationsOf(things: number, chosen: number): Generator<readonly number[]> {
	const choice = Array.from({ length: chosen }, (_, index) => index);
	if (chosen > things) return;
	for (;;) {
		yield [...choice];
		let last = chosen - 1;
		while (last >= 0 && choice[last] === things - chosen + last) last -= 1;
		if (last < 0) return;
		choice[last] = (choice[last] as number) + 1;
		for (let next = last + 1; next < chosen; next += 1)
			choice[next] = (choice[next - 1] as number) + 1;
	}
}

/** How many ways there are. */
export function numberOfCombinations(things: number, chosen: number): number {
	let number = 1;
	for (let index = 0; index < chosen; index += 1)
		number = (number * (things - index)) / (index + 1);
	return Math.round(number);
}
