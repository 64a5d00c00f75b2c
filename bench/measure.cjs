// Loaded into every process that is measured: tells at its end what it took.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
	const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
	const milliseconds = (userCPUTime + systemCPUTime) / 1000;
	writeFileSync(
		process.env.HVLINT_MEASURED,
		JSON.stringify({ milliseconds, megabytes: maxRSS / 1024 }),
	);
});
