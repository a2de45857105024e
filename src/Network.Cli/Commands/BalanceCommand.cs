using System.CommandLine;
using Network.Analysis.Balance;
using Network.Analysis.Factions;
using Network.Cli.Options;
using Network.Cli.Output;

namespace Network.Cli.Commands;

/// <summary><c>network balance INPUT…</c>: how balanced the signed ties are.</summary>
internal sealed class BalanceCommand : IVerb
{
    /// <summary>The frustration index is that of two camps, as published values are.</summary>
    private const int Camps = 2;

    public IReadOnlyList<string> Examples =>
    [
        "network balance graphs/highland-tribes.csv --undirected",
        "network balance graphs/great-powers.csv --over year",
        "network balance graphs/highland-tribes.csv --undirected --shuffles 999 --certificate proof.json",
        "network balance graphs/great-powers.csv --from-date 1890 --to-date 1890 --json",
    ];

    public Command Build(TextWriter output, TextWriter error)
    {
        CommonOptions common = new();
        FilterOptions filters = new();
        CountingOptions counting = new();
        CertificateOption certificate = new();
        ShufflesOption shuffles = new();
        OverOption over = new();
        Command command = new("balance", "Measure structural balance: frustration index, triangles, triads, walk balance.") { Input.Argument };
        over.AddTo(command);
        shuffles.AddTo(command);
        certificate.AddTo(command);
        counting.AddTo(command);
        filters.AddTo(command);
        common.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            CommonSettings settings = common.Read(parsed);
            certificate.Check(parsed, settings.Force);
            CountingSettings count = counting.Read(parsed);
            Input input = Input.Load(parsed, Input.Argument, filters, settings, mayStream: !over.IsUsed(parsed), error, cancellation);
            Timings timings = new(error, settings.Timings);
            if (over.IsUsed(parsed)) return OverTime(parsed, over, input, count, settings, timings, output, error, cancellation);
            FactionInput counted = timings.Stage("count", () => input.Count(count.SplitBodies));
            FactionResult factions = timings.Stage("frustration", () => BalanceFactions.Find(counted, new FactionOptions
            {
                Objective = count.Objective,
                Undirected = count.Undirected,
                Count = Camps,
                Firmness = false,
                OptimaCap = 1,
                TimeLimit = certificate.Left(parsed, settings.TimeLimit, counted.Ties.Count),
                Seed = settings.Seed,
                Progress = new SlowProgress(error, settings.Quiet),
            }, cancellation));
            int[] camps = [.. factions.Members.Select(member => member.Faction ?? -1)];
            BalanceResult balance = timings.Stage("balance", () => BalanceAnalysis.Compute(counted.Ties, counted.Units, camps, cancellation));
            Supplements supplements = new(error, cancellation);
            timings.Stage("certificate", () => supplements.Or("the certificate", () => certificate.Write(parsed, input, counted, factions, count.SplitBodies, settings.Force, cancellation)));
            LineIndexTable lines = timings.Stage("line index", () => LineIndexTable.Of(counted, factions, settings.TimeLimit, cancellation));
            SignificanceResult? significance = timings.Stage("shuffles", () =>
                supplements.Or("the graphs with shuffled signs", () => shuffles.Compute(parsed, counted, factions, settings, error, cancellation)));
            if (settings.Json) JsonOutput.Print(output, json => BalanceOutput.Json(json, balance, factions, lines, significance));
            else BalanceOutput.Text(output, balance, factions, lines, significance);
            return factions.Stopped == "interrupted" || supplements.Interrupted ? ExitCodes.Interrupted : ExitCodes.Done;
        }, CancellationToken.None));
        return command;
    }

    private static int OverTime(
        ParseResult parsed, OverOption over, Input input, CountingSettings count, CommonSettings settings, Timings timings, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        IReadOnlyList<TimeWindow> windows = over.Read(parsed, input.Whole, input.Filter);
        IReadOnlyList<WindowBalance> rows = timings.Stage("windows", () => BalanceOverTime.Compute(input.Whole, input.Filter, count.SplitBodies, windows, new FactionOptions
        {
            Objective = count.Objective,
            Undirected = count.Undirected,
            Count = Camps,
            TimeLimit = settings.TimeLimit,
            Progress = new SlowProgress(error, settings.Quiet),
        }, cancellation));
        string? stopped = rows.Count < windows.Count ? "interrupted" : rows.Select(row => row.Frustration.Stopped).FirstOrDefault(reason => reason is not null);
        if (rows.Count < windows.Count) error.WriteLine($"network: interrupted after {rows.Count} of {windows.Count} windows");
        if (settings.Json) JsonOutput.Print(output, json => WindowsOutput.Json(json, rows, count.Objective, count.Undirected, stopped));
        else WindowsOutput.Text(output, rows);
        return stopped == "interrupted" ? ExitCodes.Interrupted : ExitCodes.Done;
    }
}
