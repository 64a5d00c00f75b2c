/** What people call the files of Hyper-V, and the media and templates that machines are made from. */
const hyperV =
	/\b(?:hyper ?v|virtual ?(?:machines?|servers?|desktops?|hard ?(?:dis[ck]|drive)s?|dis[ck]s?)|virtuali[sz]ation|vms?|vdi|vh(?:dx?|ds)s?|isos?|templates?|golden ?images?|library|guests?)\b/;
/** What is none of them, whatever it is of: `VM backups`. */
const copies = /\bback ?ups?\b/;
/** What is neither of Hyper-V nor of a file server. */
const others =
	/\b(?:back ?ups?|sql|exchange|oracle|postgres|mysql|sharepoint|data ?bases?|mail|print|web|iis|wsus|dhcp|archives?)/;
/** What people call the files that a file server serves. */
const files =
	/\b(?:(?:scale ?out ?)?file ?(?:servers?|services?|shares?)|sofs|smb(?: ?shares?)?|home ?(?:folders?|directories|drives?)|(?:user )?profiles?|dfs)\b/;

const plain = (workload: string) => workload.toLowerCase().replace(/[\s_-]+/g, ' ');

/** Whether a workload of a volume is Hyper-V's own; undefined where its name does not tell. */
export function isHyperV(workload: string): boolean | undefined {
	const name = plain(workload);
	if (hyperV.test(name)) return !copies.test(name);
	return others.test(name) || files.test(name) ? false : undefined;
}

/** Whether a workload of a volume is that of a file server; undefined where its name does not tell. */
export function isFileServer(workload: string): boolean | undefined {
	const name = plain(workload);
	if (isHyperV(workload) || others.test(name)) return false;
	return files.test(name) ? true : undefined;
}
