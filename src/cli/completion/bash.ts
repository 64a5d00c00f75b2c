/** A script of bash that completes command lines. */
export function bashCompletion(table: string): string {
	return `# Completes command lines of hvlint. For every session, add this line to ~/.bashrc:
#   eval "$(hvlint completion bash)"
_hvlint_rows='
${table.replaceAll("'", "'\\''")}'
_hvlint() {
	local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command=lint
	local of after text help found own=() values=()
	# bash takes the = of --flag=value for a word.
	if [[ $word == = ]]; then
		word=
	elif [[ $before == = ]]; then
		before=\${COMP_WORDS[COMP_CWORD - 2]}
	fi
	if ((COMP_CWORD > 1)) && [[ $_hvlint_rows == *$'\\n||'"\${COMP_WORDS[1]}|"* ]]; then
		command=\${COMP_WORDS[1]}
	fi
	while IFS='|' read -r of after text help; do
		[[ $of == "$command" || (-z $of && $COMP_CWORD == 1) ]] || continue
		if [[ -z $after ]]; then
			own+=("$text")
		elif [[ $after == "$before" ]]; then
			values+=("$text")
		fi
	done <<<"$_hvlint_rows"
	((\${#values[@]} > 0)) && own=("\${values[@]}")
	COMPREPLY=()
	for found in "\${own[@]}"; do
		if [[ -n $found && $found == "$word"* && (-n $word || $found != -*) ]]; then
			COMPREPLY+=("$found")
		fi
	done
}
complete -o default -F _hvlint hvlint
`;
}
