using System.CommandLine;
using Network.Analysis;
using Network.Analysis.Comparing;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Cli.Options;
using Network.Cli.Output;
using Network.Files;
using Network.Model;
using Network.Report.Explaining;

namespace Network.Cli.Commands;

/// <summary><c>network compare A B</c>: two files, or one with and without a speaker: relations agreed on, camps that change.</summary>
internal sealed class CompareCommand : IVerb
{
    private readonly Argument<string[]> _files = new("INPUT")
    {
        Description = "Two relation files or edge lists; or one, with --without SPEAKER.",
        Arity = new ArgumentArity(1, 2),
    };

    private readonly Option<string[]> _without = new("--without") { HelpName = "SPEAKER", Description = "Compare one file with itself without what this actor says or passes on." };
    private readonly CommonOptions _common = new();
    private readonly FilterOptions _filters = new();
    private readonly CountingOptions _counting = new();
    private readonly FactionSearchOptions _search = new();

    public IReadOnlyList<string> Examples =>
    [
        "network compare first-coder.json second-coder.json",
        "network compare graphs/august-1956.json --without \"Kim Il Sung\"",
    ];

    public Command Build(TextWriter output, TextWriter error)
    {
        Command command = new("compare", "Compare two files, or one with and without a speaker: relations agreed on, camps that change.") { _files, _without };
        Input.RefuseOptions(_files);
        _search.AddTo(command);
        _counting.AddTo(command);
        _filters.AddTo(command);
        _common.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            CommonSettings settings = _common.Read(parsed);
            Side[] sides = Sides(parsed, settings, error, cancellation);
            CountingSettings counting = _counting.Read(parsed);
            FactionOptions options = _search.Read(parsed, counting, settings, error);
            AnalysedGraph[] camps = [.. sides.Select(side =>
            {
                FactionInput counted = FactionInputs.Of(side.Whole, side.Filter, counting.SplitBodies);
                AnalysedGraph analysed = new(counted.Graph!, counted.Ties, _search.Method(parsed).Find(counted, options, cancellation));
                cancellation.ThrowIfCancellationRequested();
                return analysed;
            })];
            GraphComparison graphs = GraphComparison.Of(new NamedGraph(sides[0].Name, camps[0].Graph), new NamedGraph(sides[1].Name, camps[1].Graph));
            CampsSideBySide places = CampsSideBySide.Of(graphs.Actors, camps[0], camps[1]);
            if (settings.Json) JsonOutput.Print(output, json => ComparisonJson.Write(json, graphs, places, sides[0].Name, sides[1].Name));
            else ComparisonText.Write(output, graphs, places, sides[0].Name, sides[1].Name, sides[1].IsPart);
            return ExitCodes.Done;
        }, CancellationToken.None));
        return command;
    }

    private Side[] Sides(ParseResult parsed, CommonSettings settings, TextWriter error, CancellationToken cancellation)
    {
        string[] files = parsed.GetValue(_files)!, without = parsed.GetValue(_without) ?? [];
        if (files.Length == 2)
        {
            if (without.Length > 0) throw CommandFailure.Usage("--without goes with one input; with two use --without-asserted-by, which filters both");
            return [.. files.Select(file =>
            {
                Input input = Input.Load(parsed, [file], _filters, settings, mayStream: false, error, cancellation);
                return new Side(Path.GetFileName(file), input.Whole, input.Filter, false);
            })];
        }

        Input one = Input.Load(parsed, files, _filters, settings, mayStream: false, error, cancellation);
        List<Actor> speakers = [.. without.Select(name => FilterOptions.FindActor(one.Whole, "--without", name)), .. one.Filter.WithoutAssertedBy ?? []];
        if (speakers.Count == 0) throw CommandFailure.Usage("compare takes two inputs, or one with --without SPEAKER");
        RelationFilter all = one.Filter with { WithoutAssertedBy = null };
        return
        [
            new Side(Path.GetFileName(files[0]), one.Whole, all, false),
            new Side($"without the word of {string.Join(" and ", speakers.Select(speaker => speaker.Name))}", one.Whole, all with { WithoutAssertedBy = speakers }, true),
        ];
    }

    /// <summary>One side of the comparison.</summary>
    private sealed record Side(string Name, RelationGraph Whole, RelationFilter Filter, bool IsPart);
}
