using System.CommandLine;
using System.CommandLine.Parsing;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Cli.Options;
using Network.Cli.Output;
using Network.Files;
using Network.Model;

namespace Network.Cli;

/// <summary>What a verb works on: the loaded graph, its filter, and how to count.</summary>
internal sealed class Input
{
    private Input(RelationGraph? whole, EdgeArrays? edges, RelationFilter filter, IReadOnlyList<string> paths, DocumentInputs documents)
    {
        Documents = documents;
        Graph = whole;
        Edges = edges;
        Filter = filter;
        Paths = paths;
    }

    /// <summary>The graph before any filter; null when a large edge list was streamed.</summary>
    public RelationGraph? Graph { get; }

    /// <summary>The streamed edge list; null when a graph was built.</summary>
    public EdgeArrays? Edges { get; }

    /// <summary>What to look at.</summary>
    public RelationFilter Filter { get; }

    /// <summary>The inputs as the user named them.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>The documents among the inputs.</summary>
    public DocumentInputs Documents { get; }

    /// <summary>The inputs' file names without folders, to head what comes of a graph without a title; null when all came from standard input.</summary>
    public string? Names => Paths.Where(path => path != "-").Select(Path.GetFileName).ToArray() is [_, ..] names ? string.Join(", ", names) : null;

    /// <summary>The graph before any filter, where a verb needs one.</summary>
    public RelationGraph Whole => Graph ?? throw new InvalidOperationException("The input was streamed.");

    /// <summary>The counted ties and units.</summary>
    public FactionInput Count(bool splitBodies) => Count(Filter, splitBodies);

    /// <summary>The counted ties and units under another filter than the command line's.</summary>
    public FactionInput Count(RelationFilter filter, bool splitBodies)
    {
        if (Edges is null) return FactionInputs.Of(Whole, filter, splitBodies);
        CountedTies ties = StreamedTies.Of(Edges);
        return new FactionInput { Ties = ties, Units = UnitMap.Split(ties.Actors.Count) };
    }

    /// <summary>The argument that every analysing verb takes.</summary>
    public static Argument<string[]> Argument { get; } = MakeArgument();

    /// <summary>Loads the inputs, prints their warnings, and reads the filters.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="argument">The verb's inputs.</param>
    /// <param name="filters">The verb's filters.</param>
    /// <param name="common">The common settings.</param>
    /// <param name="mayStream">True when index arrays are enough for the verb.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="cancellation">Stops loading.</param>
    /// <exception cref="CommandFailure">An input cannot be opened or has errors.</exception>
    public static Input Load(ParseResult parsed, Argument<string[]> argument, FilterOptions filters, CommonSettings common, bool mayStream, TextWriter error, CancellationToken cancellation)
        => Load(parsed, parsed.GetValue(argument)!, filters, common, mayStream, error, cancellation);

    /// <summary>The same for inputs that are named otherwise.</summary>
    /// <exception cref="CommandFailure">An input cannot be opened or has errors.</exception>
    public static Input Load(ParseResult parsed, string[] paths, FilterOptions filters, CommonSettings common, bool mayStream, TextWriter error, CancellationToken cancellation)
    {
        Timings timings = new(error, common.Timings);
        DocumentInputs documents = new();
        LoadResult loaded = timings.Stage("load", () => ProgressLine.While("Loading", common.Quiet, error, progress =>
            InputLoader.Load(paths, new LoadOptions { Progress = progress, AllowStreaming = mayStream && !filters.IsUsed(parsed), Documents = documents, Cancellation = cancellation })));
        Report(loaded, common, error);
        return new Input(loaded.Graph, loaded.Edges, loaded.Graph is null ? RelationFilter.None : filters.Read(parsed, loaded.Graph), paths, documents);
    }

    private static Argument<string[]> MakeArgument()
    {
        Argument<string[]> argument = new("INPUT")
        {
            Description = "Relation files, edge lists, documents (.txt .html .pdf) or folders of them, or - for standard input. Several are merged.",
            Arity = ArgumentArity.OneOrMore,
        };
        RefuseOptions(argument);
        return argument;
    }

    /// <summary>Makes an argument refuse what looks like an option.</summary>
    public static void RefuseOptions(Argument argument)
    {
        argument.Validators.Add(result =>
        {
            // An option that does not exist would else be taken for a file's name.
            foreach (string text in result.Tokens.Select(token => token.Value).Where(text => text.Length > 1 && text.StartsWith('-')))
            {
                IEnumerable<string> known = result.Parent is CommandResult { Command: { } command } ? command.Options.Select(option => option.Name) : [];
                result.AddError($"there is no option {text}; {DidYouMean.Question(text, known) ?? "write ./ before a file's name that begins so"}");
            }
        });
    }

    /// <summary>Prints what is wrong with the inputs and ends the command when it is an error.</summary>
    private static void Report(LoadResult loaded, CommonSettings common, TextWriter error)
    {
        const int shown = 20;
        List<Problem> warnings = [.. loaded.Problems.Where(problem => problem.Severity == Severity.Warning)];
        List<Problem> errors = [.. loaded.Problems.Where(problem => problem.Severity == Severity.Error)];
        if (errors.Count > 0)
        {
            foreach (Problem problem in errors.Take(shown)) error.WriteLine(problem);
            if (errors.Count > shown) error.WriteLine($"and {errors.Count - shown} more; \"network check\" lists them all");
            throw new CommandFailure(loaded.Failure == LoadFailure.CannotOpen ? ExitCodes.Failed : ExitCodes.BadInput,
                errors.Count == 1 ? "the input cannot be used" : $"the input has {errors.Count} errors");
        }

        if (common.Quiet) return;
        foreach (Problem problem in warnings.Take(shown)) error.WriteLine(problem);
        if (warnings.Count > shown) error.WriteLine($"and {warnings.Count - shown} more warnings; \"network check\" lists them all");
    }
}
