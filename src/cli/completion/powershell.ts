/** A script of Windows PowerShell 5.1 and later that completes command lines. */
export function powershellCompletion(table: string): string {
	return `# Completes command lines of hvlint. For every session, add this line to the file $PROFILE:
#   hvlint completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName hvlint, hvlint.cmd, hvlint.ps1 -ScriptBlock {
	param($word, $line, $cursor)
	$rows = @'
${table}
'@ -split '\\r?\\n' | ForEach-Object {
		$command, $after, $text, $help = $_ -split '\\|', 4
		[pscustomobject]@{ Command = $command; After = $after; Text = $text; Help = $help }
	}
	$words = @($line.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { "$_" })
	$isFirst = $words.Count -eq 1
	$commands = @($rows | Where-Object { $_.Command -eq '' } | ForEach-Object { $_.Text })
	$command = if (-not $isFirst -and $commands -ccontains $words[1]) { $words[1] } else { 'lint' }
	$own = @($rows | Where-Object { $_.Command -ceq $command -or ($isFirst -and $_.Command -eq '') })
	$flag, $start = $words[-1], ''
	if ($word -match '^(--[^=]+)=(.*)$') { $flag, $start, $word = $Matches[1], "$($Matches[1])=", $Matches[2] }
	$values = @($own | Where-Object { $_.After -ne '' -and $_.After -ceq $flag })
	$found = if ($values.Count -gt 0) { $values } else { $own | Where-Object { $_.After -eq '' } }
	$found | Where-Object {
		$_.Text -ne '' -and $_.Text.StartsWith($word, 'OrdinalIgnoreCase') -and ($word -ne '' -or $_.Text[0] -ne '-')
	} | ForEach-Object {
		[System.Management.Automation.CompletionResult]::new("$start$($_.Text)", $_.Text, 'ParameterValue', $_.Help)
	}
}
`;
}
