using System.CommandLine;

namespace Network.Cli.Commands;

/// <summary><c>network completion SHELL</c>: prints a script that makes a shell complete the program's command lines.</summary>
internal sealed class CompletionCommand : IVerb
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _network() {
                local line="${COMP_LINE#* }"
                local point=$((COMP_POINT - ${#COMP_LINE} + ${#line}))
                local IFS=$'\n'
                COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" "[suggest:$point]" "$line" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _network network
            """,
        ["zsh"] = """
            #compdef network
            _network() {
                local line="${BUFFER#* }"
                local point=$((CURSOR - ${#BUFFER} + ${#line}))
                local -a found
                found=("${(@f)$(network "[suggest:$point]" "$line" 2>/dev/null)}")
                compadd -a found
                _files
            }
            compdef _network network
            """,
        ["fish"] = """
            function __network_complete
                set -l line (string replace -r '^\S+\s+' '' -- (commandline -p))
                set -l point (string length -- $line)
                network "[suggest:$point]" "$line" 2>/dev/null
            end
            complete -c network -a '(__network_complete)'
            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName network -ScriptBlock {
                param($word, $ast, $cursor)
                $text = $ast.ToString()
                $line = $text -replace '^\S+\s*', ''
                $point = [Math]::Max(0, $cursor - ($text.Length - $line.Length))
                network "[suggest:$point]" "$line" 2>$null | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }
            """,
    };

    public IReadOnlyList<string> Examples => ["network completion bash > ~/.local/share/bash-completion/completions/network"];

    public Command Build(TextWriter output, TextWriter error)
    {
        Argument<string> shell = new("shell") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        Command command = new("completion", "Print a completion script for a shell.") { shell };
        command.SetAction(parsed =>
        {
            output.Write(Scripts[parsed.GetValue(shell)!].ReplaceLineEndings("\n") + "\n");
            return ExitCodes.Done;
        });
        return command;
    }
}
