# Runs a script in the PowerShell that this one runs in, as ScriptRunner.cs does in the engine: after the environment's script,
# with parameters that are JSON in a file. Nothing but the core of PowerShell can be reached: no module is loaded by itself.
param([string] $Environment, [string] $Script, [string] $Parameters, [string] $Answer)

Import-Module Microsoft.PowerShell.Management, Microsoft.PowerShell.Utility
$PSModuleAutoLoadingPreference = 'None'
$given = @{}
foreach ($one in (Get-Content -LiteralPath $Parameters -Raw | ConvertFrom-Json).PSObject.Properties) { $given[$one.Name] = $one.Value }
. $Environment
$failure = $null
$all = @()
try { $all = @(& $Script @given 2>&1 3>&1) } catch { $failure = $_.Exception.Message }
$texts = { param($Type) , @($all | Where-Object { $_ -is $Type } | ForEach-Object { [string] $_ }) }
$told = @{
	version = [string] $PSVersionTable.PSVersion
	output = @($all | Where-Object { $_ -isnot [Management.Automation.ErrorRecord] -and $_ -isnot [Management.Automation.WarningRecord] } | ForEach-Object { [string] $_ })
	warnings = & $texts ([Management.Automation.WarningRecord])
	errors = & $texts ([Management.Automation.ErrorRecord])
	failure = $failure
}
[IO.File]::WriteAllText($Answer, (ConvertTo-Json $told -Depth 3 -Compress))
