/** An amount of something that there is only so much of. */
export function Bar(props: {
	readonly label: string;
	readonly least: number;
	/** Null where nothing bounds it. */
	readonly most: number | null;
	readonly total: number | null;
	readonly text: string;
	/** What of the total there is to take. */
	readonly limit: number | null;
	readonly limitText: string;
	/** Whether what is above the limit is no fault. */
	readonly isSoft?: boolean;
}) {
	const { label, least, most, total, text, limit, limitText, isSoft = false } = props;
	const share = (amount: number) =>
		total ? Math.min(100, Math.round((amount / total) * 1000) / 10) : 0;
	const taken = share(least);
	const perhaps = most === null ? 100 : share(most);
	const isOver = !isSoft && least > (limit ?? total ?? Number.POSITIVE_INFINITY);
	const isFull = !isSoft && !isOver && taken >= 90;
	return (
		<div class={`bar ${isOver ? 'over' : isFull ? 'full' : ''}`}>
			<span class="label">{label}</span>
			<span class="text">
				{text}
				{isOver && <strong> Too much</strong>}
				{limitText !== '' && <small> {limitText}</small>}
			</span>
			<svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
				<rect class="track" width="100" height="6" />
				{total !== null && perhaps > taken && (
					<rect class="perhaps" x={taken} width={perhaps - taken} height="6" />
				)}
				{total !== null && <rect class="taken" width={taken} height="6" />}
				{total !== null && limit !== null && share(limit) < 100 && (
					<>
						{!isSoft && (
							<rect class="kept" x={share(limit)} width={100 - share(limit)} height="6" />
						)}
						<rect class="limit" x={share(limit)} width="0.6" height="6" />
					</>
				)}
			</svg>
		</div>
	);
}
