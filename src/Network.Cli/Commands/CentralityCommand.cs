using System.CommandLine;
using Network.Analysis.Centrality;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Cli.Engines;
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
        "network centrality graphs/august-1956.json --measure betweenness,pagerank --engine gds --to http://127.0.0.1:7474",
    ];

    public Command Build(TextWriter output, TextWriter error)
    {
        CommonOptions common = new();
        FilterOptions filters = new();
        CentralityOptionsSet options = new();
        EngineOption engines = new();
        Command command = new("centrality", "Rank the actors: degree, betweenness, PageRank and others.") { Input.Argument };
        options.AddTo(command);
        engines.AddTo(command);
        filters.AddTo(command);
        common.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            CommonSettings settings = common.Read(parsed);
            IReadOnlyList<string>? measures = options.Measures(parsed);
            using EngineRun engine = engines.Choose(parsed, error);
            if (engine.Engine.WhyNot(measures, options.Read(parsed, null, settings, error, cancellation)) is { } why) throw CommandFailure.Usage($"--measure: {why}");
            engine.Engine.Open(cancellation);
            Input input = Input.Load(parsed, Input.Argument, filters, settings, mayStream: true, error, cancellation);
            Timings timings = new(error, settings.Timings);
            CountedTies ties = timings.Stage("count", () => input.Count(splitBodies: true).Ties);
            IReadOnlyList<int?>? camps = NeedsCamps(measures, engine.Engine.Measures, input)
                ? timings.Stage("factions", () => Camps(input, settings, cancellation)) : null;
            CentralityOptions asked = options.Read(parsed, camps, settings, error, cancellation);
            if (!settings.Quiet && !engine.IsElsewhere && LongWork.Warning(ties, measures, asked) is { } warning) error.WriteLine(warning);
            CentralityResult result = timings.Stage("centrality", () => Compute(ties, measures, asked, engine.Engine.Measures));
            int? top = options.Top(parsed);
            Print(output, settings.Json, engine, result, ties, top);
            if (result.Unfinished.Count == 0) return ExitCodes.Done;
            error.WriteLine($"network: interrupted; not computed: {string.Join(", ", result.Unfinished)}");
            return ExitCodes.Interrupted;
        }, CancellationToken.None));
        return command;
    }

    /// <summary>Of a large edge list camps are looked for only where a measure of brokers is named: all the others would else wait for them.</summary>
    private static bool NeedsCamps(IReadOnlyList<string>? measures, IReadOnlyList<IMeasure> known, Input input) =>
        (measures is not null || input.Edges is null) && known.Any(measure => measure.Traits.Camps && measures?.Contains(measure.Id) != false);

    private static void Print(TextWriter output, bool asJson, EngineRun engine, CentralityResult result, CountedTies ties, int? top)
    {
        if (asJson)
        {
            JsonOutput.Print(output, json =>
            {
                if (engine.IsElsewhere) json.WriteString("engine", engine.Engine.Id);
                CentralityJson.Write(json, result, ties, top);
            });
            return;
        }

        CentralityText.Write(output, result, ties, top);
        if (engine.IsElsewhere) output.WriteLine($"Computed by {engine.Engine.Name}.");
    }

    private static IReadOnlyList<int?> Camps(Input input, CommonSettings settings, CancellationToken cancellation)
    {
        FactionOptions options = new() { Seed = settings.Seed, TimeLimit = settings.TimeLimit };
        FactionResult factions = FactionMethods.All[0].Find(input.Count(splitBodies: false), options, cancellation);
        return [.. factions.Members.Select(member => member.Faction)];
    }

    private static CentralityResult Compute(CountedTies ties, IReadOnlyList<string>? measures, CentralityOptions options, IReadOnlyList<IMeasure> known)
    {
        try
        {
            return CentralityAnalysis.Compute(ties, measures, options, known);
        }
        catch (MeasureUndefinedException undefined)
        {
            throw CommandFailure.Failed(undefined.Message);
        }
    }
}
