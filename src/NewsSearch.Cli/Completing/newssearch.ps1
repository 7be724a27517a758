# PowerShell: newssearch completions powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName newssearch -ScriptBlock {
    param($typed, $command, $cursor)
    $before = @($command.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursor } |
        ForEach-Object { if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { "$_" } })
    & newssearch complete -- @before "$typed" 2> $null | ForEach-Object {
        $value, $description = $_ -split "`t", 2
        $text = if ($value -match '\s') { "'" + $value.Replace("'", "''") + "'" } else { $value }
        [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $(if ($description) { $description } else { $value }))
    }
}
