/** A script of zsh that completes command lines. */
export function zshCompletion(table: string): string {
	return `#compdef hvlint
# Completes command lines of hvlint. For every session, add this line to ~/.zshrc, after compinit:
#   eval "$(hvlint completion zsh)"
_hvlint_rows='
${table.replaceAll("'", "'\\''")}'
_hvlint() {
	local word=$words[CURRENT] before=$words[CURRENT-1] command=lint of after text help
	local -a own values found
	if [[ $word == --*=* ]]; then
		before=\${word%%=*}
		compset -P '*='
	fi
	if ((CURRENT > 2)) && [[ $_hvlint_rows == *$'\\n||'"$words[2]|"* ]]; then command=$words[2]; fi
	while IFS='|' read -r of after text help; do
		[[ $of == "$command" || (-z $of && $CURRENT == 2) ]] || continue
		if [[ -z $after ]]; then
			[[ -n $text && ($text != -* || $word == -*) ]] && own+=("\${text//:/\\\\:}:$help")
		elif [[ $after == "$before" ]]; then
			values+=("\${text//:/\\\\:}:$help")
		fi
	done <<<"$_hvlint_rows"
	((\${#values} > 0)) && own=("\${(@)values:#:*}")
	((\${#own} > 0)) && _describe hvlint own && return
	_files
}
if [[ $funcstack[1] == _hvlint ]]; then _hvlint "$@"; else compdef _hvlint hvlint; fi
`;
}
