using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Network.Cli.Commands;
using Network.Files;
using Network.Model;

namespace Network.Cli;

/// <summary>The program's verbs, and how a run of one ends.</summary>
internal static class CommandLine
{
    /// <summary>Every verb, in the order in which help lists them.</summary>
    public static IReadOnlyList<IVerb> Verbs { get; } =
    [
        new ReportCommand(),
        new ExtractCommand(),
        new CheckCommand(),
        new FactionsCommand(),
        new BalanceCommand(),
        new CentralityCommand(),
        new VerifyCommand(),
        new PathCommand(),
        new CompareCommand(),
        new DiagramCommand(),
        new ExportCommand(),
        new QueryCommand(),
        new PushCommand(),
        new PullCommand(),
        new CompletionCommand(),
    ];

    /// <summary>Runs a command line and gives back the exit code. Nothing escapes as an exception.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        ParseResult parsed = Build(output, error).Parse(arguments.Count == 0 ? ["--help"] : arguments);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (string message in Messages(parsed, arguments)) await error.WriteLineAsync($"network: {message}");
            string verb = parsed.CommandResult.Command is RootCommand ? "" : $" {parsed.CommandResult.Command.Name}";
            await error.WriteLineAsync($"See \"network{verb} --help\".");
            return ExitCodes.Usage;
        }

        InvocationConfiguration configuration = new()
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(20),
            Output = output,
            Error = error,
        };
        try
        {
            return await parsed.InvokeAsync(configuration);
        }
        catch (CommandFailure failure)
        {
            await error.WriteLineAsync($"network: {failure.Message}");
            return failure.ExitCode;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("network: interrupted; nothing was written");
            return ExitCodes.Interrupted;
        }
        catch (FileExistsException taken)
        {
            await error.WriteLineAsync($"network: {taken.Path} exists already: choose another name, or allow overwriting with --force");
            return ExitCodes.Failed;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"network: {failure.Message}");
            return ExitCodes.Failed;
        }
    }

    /// <summary>What is wrong with a command line; of an unknown verb only that it is unknown.</summary>
    private static IEnumerable<string> Messages(ParseResult parsed, IReadOnlyList<string> arguments)
    {
        if (parsed.CommandResult.Command is not RootCommand || arguments[0].StartsWith('-') || arguments[0].StartsWith('['))
            return parsed.Errors.Select(problem => problem.Message).Distinct();
        List<string> verbs = [.. parsed.CommandResult.Command.Subcommands.Select(command => command.Name)];
        return [$"there is no verb \"{arguments[0]}\"; {DidYouMean.Question(arguments[0], verbs) ?? $"there are {string.Join(", ", verbs)}"}"];
    }

    /// <summary>The command tree.</summary>
    public static RootCommand Build(TextWriter output, TextWriter error)
    {
        RootCommand root = new("Who stands with whom in a set of documents: factions, centrality and diagrams of signed relations, each with its evidence.");
        foreach (IVerb verb in Verbs)
        {
            Command command = verb.Build(output, error);
            ShowExamples(command, verb.Examples);
            root.Add(command);
        }

        ShowExamples(root, ["network report graphs/august-1956.json -o out", "network factions graphs/highland-tribes.csv --undirected"]);
        return root;
    }

    private static void ShowExamples(Command command, IReadOnlyList<string> examples)
    {
        HelpOption? help = command.Options.OfType<HelpOption>().FirstOrDefault();
        if (help is null)
        {
            help = new HelpOption();
            command.Add(help);
        }

        if (help.Action is SynchronousCommandLineAction plain) help.Action = new HelpWithExamples(plain, examples);
    }

    /// <summary>The library's help, followed by command lines to try.</summary>
    private sealed class HelpWithExamples(SynchronousCommandLineAction plain, IReadOnlyList<string> examples) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            int code = plain.Invoke(parseResult);
            TextWriter output = parseResult.InvocationConfiguration.Output;
            output.Write("Examples:\n");
            foreach (string example in examples) output.Write($"  {example}\n");
            return code;
        }
    }
}
