import { v as isWithin } from "./limits.js";
// src/facts/migration-time.ts
/**
* The bits that a byte of memory takes on the network at least and at most. A ninth bit for the eight of
* a byte is the margin for protocols of the model of BtrPlace; that compression halves the time is assumed.
*
* @see https://learn.microsoft.com/windows-server/administration/performance-tuning/role/hyper-v-server/network-io-performance
*/
const bitsPerByte = {
	TCPIP: [8, 9],
	Compression: [4, 9],
	SMB: [8, 9]
};
/** What a host takes where nobody chose. */
function defaultTransport(version) {
	return isWithin(version, { from: "2012R2" }) ? "Compression" : "TCPIP";
}
/**
* After how many passes the machine is suspended, whatever is left: ten are told of Windows Server 2008
* R2; that it may be five is assumed, since nothing is published of later versions.
*
* @see https://www.directionsonmicrosoft.com/charts-illustrations/live-migration-switch-over
*/
const passes = [5, 10];
/** The machine is suspended before, where what is left takes no longer than this, in seconds: nobody says how long. */
const longestPauses = [.1, 1];
/**
* How well such models predict, as it is published.
*
* @see https://doi.org/10.1145/2806777.2806946 (12 and 19 % off in nine of ten cases; models before it 46 and 159 %)
* @see https://patchew.org/QEMU/cover.1677589218.git.gudkov.andrei@huawei.com/ (6 to 7 % as a rule)
*/
const publishedAccuracy = "models of this kind are published to be 6 to 19 % off in most cases, and far more where a machine changes its memory faster than the network takes it";
export { publishedAccuracy as a, passes as i, defaultTransport as n, longestPauses as r, bitsPerByte as t };
