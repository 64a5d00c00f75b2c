import { readFileSync } from 'node:fs';
import { commitId } from './git.ts';

/** The commit that a pull request is held against; or why there is none here, in a sentence. */
export type PullRequestBase = { readonly since: string } | { readonly lacks: string };

/**
 * Finds the base of the pull request that a workflow of GitHub runs for, in what the checkout fetched:
 * nothing is fetched here.
 *
 * @returns undefined where the run is for no pull request.
 */
export function pullRequestBase(environment: NodeJS.ProcessEnv): PullRequestBase | undefined {
	// With pull_request_target the checkout is the base itself: nothing would be new there.
	if (environment.GITHUB_EVENT_NAME !== 'pull_request') return undefined;
	const event = readEvent(environment.GITHUB_EVENT_PATH);
	if (!event) return { lacks: 'its event cannot be read' };
	const { head, base } = event;
	const [now, first, second] = ['HEAD', 'HEAD^1', 'HEAD^2'].map(commitId);
	if (now === undefined) return { lacks: 'the folder is in no repository of Git' };
	// What checkout makes of a pull request is the merge of its head into its base, as the base is now.
	if (second === head && first !== undefined) return { since: first };
	if (now !== head && second !== undefined)
		return { lacks: 'what is checked out is not the pull request' };
	if (commitId(base) !== undefined) return { since: base };
	return {
		lacks: 'the checkout did not fetch its base (fetch-depth: 2 of actions/checkout does)',
	};
}

function readEvent(path: string | undefined): { head: string; base: string } | undefined {
	try {
		const { pull_request: change } = JSON.parse(readFileSync(path ?? '', 'utf8'));
		const [head, base] = [change.head.sha, change.base.sha];
		const isCommit = (id: unknown) => typeof id === 'string' && /^[0-9a-f]{40,64}$/.test(id);
		return isCommit(head) && isCommit(base) ? { head, base } : undefined;
	} catch {
		return undefined;
	}
}
