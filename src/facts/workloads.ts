/** What people call the files of Hyper-V, and the media and templates that machines are made from. */
const hyperV =
	/\b(?:hyper-?v|virtual ?(?:machines?|servers?|desktops?|hard ?dis[ck]s?|dis[ck]s?)|vms?|vdi|vhds?|isos?|templates?|library)\b/i;
/** What is none of them, whatever it is of: `VM backups`. */
const copies = /\bback-?ups?\b/i;
/** What is neither of Hyper-V nor of a file server. */
const others = /\b(?:back-?ups?|sql|exchange)/i;
/** What people call the files that a file server serves. */
const files = /\b(?:(?:scale-?out ?)?file ?(?:servers?|shares?)|sofs|smb(?: ?shares?)?)\b/i;

/** Whether a workload of a volume is Hyper-V's own. */
export function isHyperV(workload: string): boolean {
	return hyperV.test(workload) && !copies.test(workload);
}

/** Whether a workload of a volume is that of a file server; undefined where its name does not tell. */
export function isFileServer(workload: string): boolean | undefined {
	if (isHyperV(workload) || others.test(workload)) return false;
	return files.test(workload) ? true : undefined;
}
