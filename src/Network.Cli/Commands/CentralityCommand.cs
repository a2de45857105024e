using System.CommandLine;
using Network.Analysis.Centrality;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Cli.Options;
using Network.Cli.Output;

namespace Network.Cli.Commands;

/// <summary><c>network centrality INPUT…</c>: who stands at the centre, by the measures asked for.</summary>
internal sealed class CentralityCommand : IVerb
{
    public IReadOnlyList<string> Examples =>
    [
        "network centrality graphs/august-1956.json --measure betweenness,pagerank --top 10",
        "network centrality graphs/august-1956.json --measure gatekeeper,liaison --ties contact",
        "network centrality graphs/august-1956.json --measure edgeBetweenness --top 10",
        "network centrality graphs/august-1956.json --measure all --json",
    ];

    public Command Build(TextWriter output, TextWriter error)
    {
        CommonOptions common = new();
        FilterOptions filters = new();
        CentralityOptionsSet options = new();
        Command command = new("centrality", "Rank the actors: degree, betweenness, PageRank and others.") { Input.Argument };
        options.AddTo(command);
        filters.AddTo(command);
        common.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            CommonSettings settings = common.Read(parsed);
            IReadOnlyList<string>? measures = options.Measures(parsed);
            Input input = Input.Load(parsed, Input.Argument, filters, settings, mayStream: true, error, cancellation);
            Timings timings = new(error, settings.Timings);
            CountedTies ties = timings.Stage("count", () => input.Count(splitBodies: true).Ties);
            IReadOnlyList<int?>? camps = NeedsCamps(measures, input)
                ? timings.Stage("factions", () => Camps(input, settings, cancellation)) : null;
            CentralityOptions asked = options.Read(parsed, camps, settings, error, cancellation);
            if (!settings.Quiet && LongWork.Warning(ties, measures, asked) is { } warning) error.WriteLine(warning);
            CentralityResult result = timings.Stage("centrality", () => Compute(ties, measures, asked));
            int? top = options.Top(parsed);
            if (settings.Json) JsonOutput.Print(output, json => CentralityJson.Write(json, result, ties, top));
            else CentralityText.Write(output, result, ties, top);
            if (result.Unfinished.Count == 0) return ExitCodes.Done;
            error.WriteLine($"network: interrupted; not computed: {string.Join(", ", result.Unfinished)}");
            return ExitCodes.Interrupted;
        }, CancellationToken.None));
        return command;
    }

    /// <summary>Of a large edge list camps are looked for only where a measure of brokers is named: all the others would else wait for them.</summary>
    private static bool NeedsCamps(IReadOnlyList<string>? measures, Input input) =>
        measures is null ? input.Edges is null : measures.Any(id => CentralityMeasures.Every.First(measure => measure.Id == id).Traits.Camps);

    private static IReadOnlyList<int?> Camps(Input input, CommonSettings settings, CancellationToken cancellation)
    {
        FactionOptions options = new() { Seed = settings.Seed, TimeLimit = settings.TimeLimit };
        FactionResult factions = FactionMethods.All[0].Find(input.Count(splitBodies: false), options, cancellation);
        return [.. factions.Members.Select(member => member.Faction)];
    }

    private static CentralityResult Compute(CountedTies ties, IReadOnlyList<string>? measures, CentralityOptions options)
    {
        try
        {
            return CentralityAnalysis.Compute(ties, measures, options);
        }
        catch (MeasureUndefinedException undefined)
        {
            throw CommandFailure.Failed(undefined.Message);
        }
    }
}
