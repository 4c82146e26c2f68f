# Windows Enterprise, Education or IoT Enterprise only: the account "sapa" sees the kiosk in place
# of the Windows desktop. Run in a PowerShell opened as administrator. Step by step: deploy.md.
#
#   .\shell-launcher.ps1            switch on
#   .\shell-launcher.ps1 -Off       switch off
#
# Written from Microsoft's documentation of Shell Launcher; not tried on a real computer yet.
param([string]$Account = "sapa", [string]$Program = "C:\Sapa\sapa-kiosk.exe", [switch]$Off)
$ErrorActionPreference = "Stop"

$feature = Get-WindowsOptionalFeature -Online -FeatureName Client-EmbeddedShellLauncher
if ($feature.State -ne "Enabled") {
    Enable-WindowsOptionalFeature -Online -FeatureName Client-EmbeddedShellLauncher -All -NoRestart
    Write-Host "Shell Launcher is installed. Restart Windows, then run this script again."
    exit
}

$launcher = [wmiclass]"\\localhost\root\standardcimv2\embedded:WESL_UserSetting"
$user = New-Object System.Security.Principal.NTAccount($Account)
$sid = $user.Translate([System.Security.Principal.SecurityIdentifier]).Value
# Whatever the exit code: 0 restarts the shell, 1 the computer, 2 shuts it down, 3 does nothing.
$restartShell = 0

if ($Off) {
    $launcher.RemoveCustomShell($sid) | Out-Null
    $launcher.SetEnabled($false) | Out-Null
    Write-Host "Off: $Account sees the Windows desktop again."
    exit
}
# Everybody else keeps the Windows desktop.
$launcher.SetDefaultShell("explorer.exe", $restartShell) | Out-Null
$launcher.SetCustomShell($sid, $Program, $null, $null, $restartShell) | Out-Null
$launcher.SetEnabled($true) | Out-Null
Write-Host "On: $Account sees $Program after the next sign-in."
