using System.CommandLine;
using Network.Cli.Options;
using Network.Cli.Output;
using Network.Export;

namespace Network.Cli.Commands;

/// <summary><c>network export INPUT… -o FILE</c>: the graph with its results, for another program.</summary>
internal sealed class ExportCommand : IVerb
{
    public IReadOnlyList<string> Examples =>
    [
        "network export graphs/august-1956.json -o august.gexf",
        "network export graphs/august-1956.json -o august.graphml --for gephi",
        "network export graphs/august-1956.json -o august.cypher --with factions,pagerank",
        "network export graphs/great-powers.csv -o powers.csv --for neo4j-admin",
        "network export graphs/great-powers.csv --from-date 1907 --to-date 1914 -o powers.dot",
    ];

    public Command Build(TextWriter output, TextWriter error)
    {
        AnalysisOptions analysis = new();
        Option<string> file = new("--output", "-o") { Description = "The file to write; its ending says the format.", HelpName = "FILE", Required = true };
        string[] readers = [.. ExportFormats.All.SelectMany(format => format.AlsoReadBy.Append(format.Reader)).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        Option<string?> reader = new("--for") { Description = "Write the flavour that this reader wants.", HelpName = string.Join('|', readers) };
        reader.AcceptOnlyFromAmong(readers);
        ResultsOption with = new("For .cypher and neo4j-admin: results to take along, by comma: factions, measures by their ids, or all; other formats bring what they can show.");
        string endings = string.Join(" ", ExportFormats.All.Select(format => format.Extension).Distinct());
        Command command = new("export", $"Write the graph with its camps and scores for another program ({endings}).") { Input.Argument, file, reader };
        with.AddTo(command);
        analysis.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            string path = parsed.GetValue(file)!;
            IExportFormat format = Find(path, parsed.GetValue(reader));
            if (with.IsUsed(parsed) && !format.IsProjection) throw CommandFailure.Usage($"--with goes with .cypher and with --for neo4j-admin; {format.Extension} shows what it can anyway");
            CommonSettings common = analysis.Common(parsed);
            Timings timings = new(error, common.Timings);
            ExportInput input = format.IsProjection
                ? new ExportInput(ResultsOption.Project(parsed, analysis, with.Read(parsed), error, cancellation))
                : Drawn(analysis.Run(parsed, error, cancellation), cancellation);
            IReadOnlyList<string> written = timings.Stage("export", () => FileOutput.Export(format, input, path, common.Force, cancellation));
            if (common.Quiet) return ExitCodes.Done;
            error.WriteLine($"wrote {string.Join(", ", written)}");
            if (format.NextStep(path) is { } next) error.WriteLine(next);
            return ExitCodes.Done;
        }, CancellationToken.None));
        return command;
    }

    private static ExportInput Drawn(AnalysisRun run, CancellationToken cancellation) =>
        run.Timings.Stage("layout", () => FileOutput.Drawn(run.Analysed, run.Common.Seed, cancellation));

    private static IExportFormat Find(string path, string? reader) =>
        ExportFormats.Find(Path.GetExtension(path), reader, out string why) ?? throw CommandFailure.Usage($"{path}: {why}");
}
