##### lab #####
$LabConfig=@{ DomainAdminName='LabAdmin'; SwitchName = 'LAN'; VMs=@()}
1..2 | ForEach-Object { $LabConfig.VMs += @{ VMName = "HV7$_" ; HDDNumber = 4; HDDSize= 4TB } }
