<#
    .DESCRIPTION
        Sets the folders of a host.
#>
Configuration Folders
{
    Import-DscResource -ModuleName 'HyperVDsc'

    VMHost Folders
    {
        IsSingleInstance   = 'Yes'
        VirtualMachinePath = 'D:\Machines'
    }
}
