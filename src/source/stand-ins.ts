/** The longest path of Linux, and with it the longest link. */
const longestLink = 4096;

/** Why what a file should hold is not in it. */
export interface Elsewhere {
	readonly message: string;
	readonly fix: string;
}

/** What a file says that stands for one which is kept elsewhere. */
export function elsewhereOf(text: string): Elsewhere | undefined {
	if (text.startsWith('version https://git-lfs.github.com/spec/'))
		return {
			message: 'The file is a pointer of Git LFS: what it should hold is not here.',
			fix: 'Fetch it: `git lfs pull`, in a workflow `lfs: true` at the checkout.',
		};
	// https://git-scm.com/docs/git-config#Documentation/git-config.txt-coresymlinks
	if (
		text.length < longestLink &&
		/^(?:\.{1,2}|[\w.-]+)(?:\/[^\r\n:]*)?\.(?:ya?ml|json)\s?$/i.test(text)
	)
		return {
			message: 'The file is a link that Git wrote as text: what it should hold is not here.',
			fix: 'Check it out with links: `git config core.symlinks true`, then `git checkout -- .`.',
		};
	return undefined;
}

/**
 * Whether a whole file is encrypted, which still is text: by Ansible Vault, age, OpenPGP, or by SOPS, which
 * leaves keys legible, together with the version of the document.
 */
export function isSealed(text: string): boolean {
	return (
		/^\s{0,9}(?:\$ANSIBLE_VAULT;|-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----)/.test(text) ||
		/apiVersion["']?\s{0,9}:\s{0,9}["']?ENC\[AES256_GCM,/.test(text)
	);
}
