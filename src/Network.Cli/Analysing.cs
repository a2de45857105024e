using Network.Analysis;
using Network.Analysis.Centrality;
using Network.Analysis.Comparing;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Cli.Options;
using Network.Cli.Output;
using Network.Model;
using Network.Report;

namespace Network.Cli;

/// <summary>Runs the analyses that reports, diagrams and exports show.</summary>
internal static class Analysing
{
    private const int MostTiesByVoice = 300;

    /// <summary>Counts, finds the camps and ranks the actors.</summary>
    public static (AnalysedGraph Analysed, UnitMap Units) Run(
        Input input, IFactionMethod method, FactionOptions options, bool splitBodies, Timings timings, TextWriter error, bool quiet, CancellationToken cancellation)
    {
        FactionInput counted = timings.Stage("count", () => input.Count(splitBodies));
        FactionResult factions = timings.Stage("factions", () => method.Find(counted, options, cancellation));
        CentralityResult centrality = timings.Stage("centrality", () =>
            CentralityAnalysis.Compute(counted.Ties, null, new CentralityOptions
            {
                Camps = [.. factions.Members.Select(member => member.Faction)],
                Cancellation = cancellation,
                Progress = new SlowProgress(error, quiet),
            }));
        cancellation.ThrowIfCancellationRequested();
        return (new AnalysedGraph(counted.Graph!, counted.Ties, factions, centrality), counted.Units);
    }

    /// <summary>The camps when alleged relations count too; null when the filter names modalities itself or nothing is alleged.</summary>
    public static AnalysedGraph? WithAlleged(AnalysisRun run, CancellationToken cancellation) =>
        run.Input.Filter.Modalities is not null || !run.Analysed.Graph.Relations.Any(relation => relation.Modality == Modality.Alleged)
            ? null
            : Camps(run, run.Input.Filter with { CountAlleged = true }, run.Counting.SplitBodies, cancellation);

    /// <summary>The camps without what was read less surely; null when the filter asks for as much itself or nothing was.</summary>
    public static AnalysedGraph? OnlySure(AnalysisRun run, CancellationToken cancellation) =>
        run.Input.Filter.MinConfidence >= ReportOptions.Sure || run.Analysed.Counted.Relations?.Any(relation => relation.Confidence < ReportOptions.Sure) != true
            ? null
            : Camps(run, run.Input.Filter with { MinConfidence = ReportOptions.Sure }, run.Counting.SplitBodies, cancellation);

    /// <summary>The camps when nobody is bound; null when nobody is bound anyway.</summary>
    public static AnalysedGraph? SplitBodies(AnalysisRun run, CancellationToken cancellation) =>
        run.Analysed.Factions!.Units.Count == 0 ? null : Camps(run, run.Input.Filter, true, cancellation);

    /// <summary>The camps by speaker; null where so many relations count that finding them twice a speaker would take long.</summary>
    public static VoiceMatrix? Voices(AnalysisRun run, FactionInput counted, CancellationToken cancellation) =>
        counted.Ties.Count > MostTiesByVoice ? null
            : VoiceMatrix.Of(counted, run.Input.Filter, run.Method, run.Options, run.Analysed.Factions!, cancellation);

    private static AnalysedGraph Camps(AnalysisRun run, RelationFilter filter, bool splitBodies, CancellationToken cancellation)
    {
        FactionInput counted = FactionInputs.Of(run.Input.Whole, filter, splitBodies);
        FactionResult factions = run.Method.Find(counted, run.Options, cancellation);
        cancellation.ThrowIfCancellationRequested();
        return new AnalysedGraph(counted.Graph!, counted.Ties, factions);
    }
}
