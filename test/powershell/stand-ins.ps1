# What the engine lacks beside the modules of Windows: each with its documented parameters alone, so that another one throws.

function Write-Progress { [CmdletBinding()] param([string] $Activity, [string] $Status, [switch] $Completed) }
function Write-Verbose { [CmdletBinding()] param([Parameter(Position = 0)] [string] $Message) }
function Write-Warning { [CmdletBinding()] param([Parameter(Position = 0)] [string] $Message) $PSCmdlet.WriteWarning($Message) }

function Get-CimInstance { [CmdletBinding()] param([object] $CimSession, [string[]] $ComputerName, [string] $Namespace, [string] $ClassName, [string] $Filter) Get-Mock $ClassName $PSBoundParameters }
function Invoke-CimMethod {
	[CmdletBinding()]
	param([object] $CimSession, [string] $Namespace, [string] $ClassName, [string] $MethodName, [Collections.IDictionary] $Arguments)
	if ($ClassName -ne 'StdRegProv' -or $MethodName -notin 'GetStringValue', 'GetDWORDValue') { throw "$ClassName.$MethodName is not a read." }
	Get-Mock "$($Arguments.sSubKeyName)\$($Arguments.sValueName)" $PSBoundParameters
}
function New-CimSession { [CmdletBinding()] param([string] $ComputerName, [object] $SessionOption, [int] $OperationTimeoutSec) Get-Mock 'New-CimSession' $PSBoundParameters }
function New-CimSessionOption { [CmdletBinding()] param([string] $Protocol) [pscustomobject] @{ Protocol = $Protocol } }
function Remove-CimSession { [CmdletBinding()] param([object] $CimSession) $global:closed++ }

$global:closed = 0
# Answers of the cmdlets and classes, by name: a block that gets the parameters, and throws where the product would.
$global:mocks = @{}
function Get-Mock([string] $Name, [Collections.IDictionary] $Parameters) {
	if ($global:mocks.ContainsKey($Name)) { & $global:mocks[$Name] $Parameters }
}
