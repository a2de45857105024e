using System.CommandLine;
using Network.Analysis.Balance;
using Network.Analysis.Factions;
using Network.Cli.Options;
using Network.Cli.Output;

namespace Network.Cli.Commands;

/// <summary><c>network factions INPUT…</c>: the camps, how firm they are, and what contradicts them.</summary>
internal sealed class FactionsCommand : IVerb
{
    public IReadOnlyList<string> Examples =>
    [
        "network factions graphs/august-1956.json",
        "network factions graphs/august-1956.json --without-asserted-by \"Kim Il Sung\"",
        "network factions graphs/highland-tribes.csv --undirected --count 3 --json",
        "network factions graphs/highland-tribes.csv --undirected --method leiden --resolution 0.8",
    ];

    public Command Build(TextWriter output, TextWriter error)
    {
        CommonOptions common = new();
        FilterOptions filters = new();
        CountingOptions counting = new();
        FactionSearchOptions search = new();
        CertificateOption certificate = new();
        ShufflesOption shuffles = new();
        Command command = new("factions", "Find the camps, how firm they are, and which relations contradict them.") { Input.Argument };
        search.AddTo(command);
        certificate.AddTo(command);
        shuffles.AddTo(command);
        counting.AddTo(command);
        filters.AddTo(command);
        common.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            CommonSettings settings = common.Read(parsed);
            CountingSettings count = counting.Read(parsed);
            Input input = Input.Load(parsed, Input.Argument, filters, settings, mayStream: !search.NeedsTypes(parsed), error, cancellation);
            Timings timings = new(error, settings.Timings);
            FactionInput counted = timings.Stage("count", () => input.Count(count.SplitBodies));
            FactionResult result = timings.Stage("factions", () =>
                search.Method(parsed).Find(counted, search.Read(parsed, count, settings, error), cancellation));
            timings.Stage("certificate", () => certificate.Write(parsed, input, counted, result, count.SplitBodies, settings.Force, cancellation));
            SignificanceResult? significance = timings.Stage("shuffles", () => shuffles.Compute(parsed, counted, result, settings, error, cancellation));
            if (settings.Json)
            {
                JsonOutput.Print(output, json =>
                {
                    FactionsJson.Write(json, result, counted.Ties);
                    SignificanceOutput.Json(json, significance);
                });
            }
            else
            {
                if (significance is not null) output.WriteLine(SignificanceOutput.Sentence(significance));
                FactionsText.Write(output, result, counted.Ties);
            }

            return result.Stopped == "interrupted" ? ExitCodes.Interrupted : ExitCodes.Done;
        }, CancellationToken.None));
        return command;
    }
}
