using System.CommandLine;
using Network.Analysis.Balance;
using Network.Analysis.Factions;
using Network.Cli.Engines;
using Network.Cli.Options;
using Network.Cli.Output;
using Network.Report.Explaining;

namespace Network.Cli.Commands;

/// <summary><c>network factions INPUT…</c>: the camps, how firm they are, and what contradicts them.</summary>
internal sealed class FactionsCommand : IVerb
{
    public IReadOnlyList<string> Examples =>
    [
        "network factions graphs/august-1956.json",
        "network factions graphs/august-1956.json --without-asserted-by \"Kim Il Sung\"",
        "network factions graphs/august-1956.json --explain \"Kim Du-bong\"",
        "network factions graphs/highland-tribes.csv --undirected --count 3 --json",
        "network factions graphs/highland-tribes.csv --undirected --method leiden --resolution 0.8",
        "network factions graphs/highland-tribes.csv --undirected --method louvain --engine gds --to http://127.0.0.1:7474",
    ];

    public Command Build(TextWriter output, TextWriter error)
    {
        CommonOptions common = new();
        FilterOptions filters = new();
        CountingOptions counting = new();
        FactionSearchOptions search = new(EngineList.FactionMethodIds);
        EngineOption engines = new();
        CertificateOption certificate = new();
        ShufflesOption shuffles = new();
        ExplainOptions explain = new();
        Command command = new("factions", "Find the camps, how firm they are, and which relations contradict them.") { Input.Argument };
        search.AddTo(command);
        engines.AddTo(command);
        explain.AddTo(command);
        certificate.AddTo(command);
        shuffles.AddTo(command);
        counting.AddTo(command);
        filters.AddTo(command);
        common.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            CommonSettings settings = common.Read(parsed);
            certificate.Check(parsed, settings.Force);
            CountingSettings count = counting.Read(parsed);
            FactionOptions options = search.Read(parsed, count, settings, error);
            using EngineRun engine = engines.Choose(parsed, error);
            IFactionMethod method = Method(engine, search.MethodId(parsed), options, cancellation);
            Input input = Input.Load(parsed, Input.Argument, filters, settings, mayStream: !search.NeedsTypes(parsed), error, cancellation);
            Timings timings = new(error, settings.Timings);
            FactionInput counted = timings.Stage("count", () => input.Count(count.SplitBodies));
            int? actor = Explaining.Actor(explain.Explain(parsed), input, counted);
            if (actor is not null && method.Id != "balance") throw CommandFailure.Usage("--explain goes with --method balance only");
            options = search.Read(parsed, count, settings with { TimeLimit = certificate.Left(parsed, settings.TimeLimit, counted.Ties.Count) }, error);
            FactionResult result = timings.Stage("factions", () => method.Find(counted, options, cancellation));
            Supplements supplements = new(error, cancellation);
            timings.Stage("certificate", () => supplements.Or("the certificate", () => certificate.Write(parsed, input, counted, result, count.SplitBodies, settings.Force, cancellation)));
            SignificanceResult? significance = timings.Stage("shuffles", () =>
                supplements.Or("the graphs with shuffled signs", () => shuffles.Compute(parsed, counted, result, settings, error, cancellation)));
            Explaining reasons = timings.Stage("explain", () => supplements.Or("the explanation", () =>
                Explaining.Of(actor, explain.Voices(parsed), input, counted, method, options, result, cancellation))) ?? new Explaining(null, null);
            if (settings.Json) Json(output, engine, result, counted, reasons, significance);
            else Text(output, result, counted, reasons, significance);
            return result.Stopped == "interrupted" || supplements.Interrupted ? ExitCodes.Interrupted : ExitCodes.Done;
        }, CancellationToken.None));
        return command;
    }

    /// <summary>The engine's method; the engine is ready when it is given back, so that a server is asked before long work.</summary>
    private static IFactionMethod Method(EngineRun engine, string id, FactionOptions options, CancellationToken cancellation)
    {
        if (engine.Engine.WhyNot(id, options) is { } why)
        {
            string elsewhere = engine.IsElsewhere ? "" : string.Concat(EngineList.With(id).Select(other => $"; --engine {other.Id} has it"));
            throw CommandFailure.Usage($"--method {id}: {why}{elsewhere}");
        }

        engine.Engine.Open(cancellation);
        return engine.Engine.FactionMethods.First(method => method.Id == id);
    }

    private static void Json(TextWriter output, EngineRun engine, FactionResult result, FactionInput counted, Explaining reasons, SignificanceResult? significance) => JsonOutput.Print(output, json =>
    {
        if (engine.IsElsewhere) json.WriteString("engine", engine.Engine.Id);
        FactionsJson.Write(json, result, counted.Ties);
        SignificanceOutput.Json(json, significance);
        if (reasons.Why is not null) ExplanationJson.Write(json, reasons.Why, result, counted.Ties);
        if (reasons.Voices is not null) ExplanationJson.Write(json, reasons.Voices, counted.Ties.Actors);
    });

    private static void Text(TextWriter output, FactionResult result, FactionInput counted, Explaining reasons, SignificanceResult? significance)
    {
        if (significance is not null) output.WriteLine(SignificanceOutput.Sentence(significance));
        if (reasons.Why is not null) ExplanationText.Write(output, counted, result, reasons.Why);
        else FactionsText.Write(output, result, counted.Ties);
        if (reasons.Voices is not null) VoiceMatrixText.Write(output, reasons.Voices, counted.Ties.Actors);
    }
}
