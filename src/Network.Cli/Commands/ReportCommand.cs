using System.CommandLine;
using Network.Analysis.Balance;
using Network.Analysis.Balance.Proofs;
using Network.Analysis.Factions;
using Network.Cli.Options;
using Network.Cli.Output;
using Network.Model;
using Network.Report;

namespace Network.Cli.Commands;

/// <summary><c>network report INPUT… -o DIR</c>: the main job, everything about a graph into one folder.</summary>
internal sealed class ReportCommand : IVerb
{
    /// <summary>Up to so many counted ties contradictory cycles are told in words, and a comparison with chance costs little.</summary>
    private const int SmallGraph = 300;

    private const int FewShuffles = 99;

    public IReadOnlyList<string> Examples =>
    [
        "network report graphs/august-1956.json -o out",
        "network report graphs/august-1956.json -o out --texts documents",
        "network report first.json second.json -o out",
    ];

    public Command Build(TextWriter output, TextWriter error)
    {
        AnalysisOptions analysis = new();
        ShufflesOption shuffles = new(ties => ties <= SmallGraph ? FewShuffles : 0);
        Option<string> folder = new("--output", "-o") { Description = "The folder to write; one that a report made before is renewed.", HelpName = "DIR", Required = true };
        Option<string?> texts = TextsOption.Create();
        Command command = new("report", "Who stands with whom: a summary in words here, and a page with diagram, tables and evidence in a folder.") { Input.Argument, folder, texts };
        shuffles.AddTo(command);
        analysis.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            string path = parsed.GetValue(folder)!;
            ReportFolder target = ReportFolder.Claim(path, analysis.Common(parsed).Force);
            AnalysisRun run = analysis.Run(parsed, error, cancellation);
            Func<Evidence, string?>? words = TextsOption.Words(parsed.GetValue(texts), run, error);
            ReportModel model = run.Timings.Stage("report", () => Model(run, shuffles.Compute(parsed, Counted(run), run.Analysed.Factions!, run.Common, error, cancellation), cancellation));
            run.Timings.Stage("write", () => target.Write(ReportFiles.Of(run, model, words, cancellation), cancellation));
            if (run.Common.Json) JsonOutput.Print(output, json => FactionsJson.Write(json, run.Analysed.Factions!, run.Analysed.Counted));
            else SummaryText.Write(output, model);
            if (!run.Common.Quiet) error.WriteLine($"wrote {target.Path}; open {Path.Combine(path, ReportFiles.FirstPage)} in a browser");
            return run.Analysed.Factions!.Stopped == "interrupted" ? ExitCodes.Interrupted : ExitCodes.Done;
        }, CancellationToken.None));
        return command;
    }

    private static FactionInput Counted(AnalysisRun run) => new() { Ties = run.Analysed.Counted, Units = run.Units, Graph = run.Analysed.Graph };

    private static ReportModel Model(AnalysisRun run, SignificanceResult? significance, CancellationToken cancellation)
    {
        TriangleCounts triangles = BalanceAnalysis.Compute(run.Analysed.Counted, run.Units, null, cancellation).Triangles;
        return ReportModel.Build(run.Analysed, new ReportOptions
        {
            Title = run.Input.Names,
            Cycles = run.Analysed.Counted.Count <= SmallGraph ? ContradictoryCycles.Of(Counted(run), run.Analysed.Factions!) : [],
            Significance = significance,
            WithAlleged = Analysing.WithAlleged(run, cancellation),
            OnlySure = Analysing.OnlySure(run, cancellation),
            VoiceMatrix = Analysing.Voices(run, Counted(run), cancellation),
            SplitBodies = Analysing.SplitBodies(run, cancellation),
            Triangles = (triangles.Ppp, triangles.Ppn, triangles.Pnn, triangles.Nnn),
        });
    }
}
