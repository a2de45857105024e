using System.CommandLine;
using System.Globalization;
using Network.Analysis.Balance.Proofs;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Cli.Options;
using Network.Cli.Output;

namespace Network.Cli.Commands;

/// <summary><c>network verify CERTIFICATE INPUT…</c>: adds up a proof that <c>--certificate</c> wrote.</summary>
internal sealed class VerifyCommand : IVerb
{
    public IReadOnlyList<string> Examples =>
    [
        "network balance graphs/highland-tribes.csv --undirected --certificate tribes.proof.json",
        "network verify tribes.proof.json graphs/highland-tribes.csv",
    ];

    public Command Build(TextWriter output, TextWriter error)
    {
        CommonOptions common = new();
        FilterOptions none = new();
        Argument<string> file = new("CERTIFICATE") { Description = "A file that --certificate wrote." };
        Command command = new("verify", "Add up a proof of optimality against the input that it is of.") { file, Input.Argument };
        common.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            CommonSettings settings = common.Read(parsed);
            string path = parsed.GetValue(file)!;
            BalanceCertificate certificate = Read(path);
            Input input = Input.Load(parsed, Input.Argument, none, settings, mayStream: certificate.Filter.IsEmpty, error, cancellation);
            Timings timings = new(error, settings.Timings);
            FactionInput counted = timings.Stage("count", () => input.Count(Filter(path, certificate, input), certificate.SplitBodies));
            VerificationResult result = timings.Stage("verify", () => CertificateVerifier.Verify(certificate, counted.Ties, counted.Units, cancellation));
            if (settings.Json) JsonOutput.Print(output, json => Json(json, certificate, result));
            else Text(output, certificate, result);
            return result.Holds ? ExitCodes.Done : ExitCodes.Failed;
        }, CancellationToken.None));
        return command;
    }

    private static BalanceCertificate Read(string path)
    {
        using FileStream stream = File.OpenRead(path);
        try
        {
            return CertificateFile.Read(stream);
        }
        catch (FormatException failure)
        {
            throw CommandFailure.Failed($"{path}: {failure.Message}");
        }
    }

    private static RelationFilter Filter(string path, BalanceCertificate certificate, Input input)
    {
        try
        {
            return input.Graph is null ? RelationFilter.None : certificate.Filter.For(input.Graph);
        }
        catch (FormatException failure)
        {
            throw CommandFailure.Failed($"{path}: {failure.Message}");
        }
    }

    private static void Json(System.Text.Json.Utf8JsonWriter json, BalanceCertificate certificate, VerificationResult result)
    {
        json.WriteBoolean("holds", result.Holds);
        json.WriteBoolean("optimal", result.Holds && certificate.IsComplete);
        json.Number("lowerBound", result.LowerBound / certificate.Scale);
        json.Number("upperBound", result.UpperBound / certificate.Scale);
        json.WriteNumber("sets", result.Sets);
        json.WriteNumber("cases", result.Cases);
        json.WriteNumber("matrixRows", result.Rows);
        json.WriteStartArray("problems");
        foreach (string problem in result.Problems) json.WriteStringValue(problem);
        json.WriteEndArray();
    }

    private static void Text(TextWriter output, BalanceCertificate certificate, VerificationResult result)
    {
        if (!result.Holds)
        {
            output.WriteLine("Not proven:");
            foreach (string problem in result.Problems) output.WriteLine($"  {problem}");
            return;
        }

        string into = certificate.AllowedCount switch { null => "any number of camps", 1 => "one camp", int k => $"{k} camps at most" };
        string cases = result.Cases > 1 ? $", in {result.Cases} cases" : "";
        string sets = $"{result.Sets} contradictory {(result.Sets == 1 ? "set" : "sets")} of ties";
        string matrix = $"a matrix over {result.Rows} actors that has no negative eigenvalue";
        string sum = result.Rows == 0 ? $"{sets} add up{cases}" : result.Sets == 0 ? $"{matrix} shows it{cases}" : $"{sets} and {matrix} add up{cases}";
        string lower = Number(result.LowerBound / certificate.Scale), upper = Number(result.UpperBound / certificate.Scale), unit = Unit(certificate);
        output.WriteLine(certificate.IsComplete
            ? $"Proven: no division into {into} is contradicted by less than {lower} ({unit}), and the one given is by just that: {sum}."
            : $"Proven: no division into {into} is contradicted by less than {lower} ({unit}): {sum}. The division given is contradicted by {upper}; "
                + "that none lies between is not part of this proof (it rests on branch and bound, or was not found).");
    }

    private static string Unit(BalanceCertificate certificate) => certificate.Objective switch
    {
        Objective.Weights => "by weight",
        Objective.Pairs => "pairs",
        _ => certificate.Undirected ? "pairs" : "ties",
    };

    private static string Number(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
