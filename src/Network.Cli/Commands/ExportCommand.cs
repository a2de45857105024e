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
        "network export graphs/great-powers.csv --from-date 1907 --to-date 1914 -o powers.dot",
    ];

    public Command Build(TextWriter output, TextWriter error)
    {
        AnalysisOptions analysis = new();
        Option<string> file = new("--output", "-o") { Description = "The file to write; its ending says the format.", HelpName = "FILE", Required = true };
        string[] readers = [.. ExportFormats.All.SelectMany(format => format.AlsoReadBy.Append(format.Reader)).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        Option<string?> reader = new("--for") { Description = "Write the flavour that this reader wants.", HelpName = string.Join('|', readers) };
        reader.AcceptOnlyFromAmong(readers);
        string endings = string.Join(" ", ExportFormats.All.Select(format => format.Extension).Distinct());
        Command command = new("export", $"Write the graph with its camps and scores for another program ({endings}).") { Input.Argument, file, reader };
        analysis.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            string path = parsed.GetValue(file)!;
            IExportFormat format = Find(path, parsed.GetValue(reader));
            AnalysisRun run = analysis.Run(parsed, error, cancellation);
            IReadOnlyList<string> written = run.Timings.Stage("export", () =>
                FileOutput.Export(format, FileOutput.Drawn(run.Analysed, run.Common.Seed, cancellation), path, run.Common.Force, cancellation));
            if (!run.Common.Quiet) error.WriteLine($"wrote {string.Join(", ", written)}");
            return ExitCodes.Done;
        }, CancellationToken.None));
        return command;
    }

    private static IExportFormat Find(string path, string? reader) =>
        ExportFormats.Find(Path.GetExtension(path), reader, out string why) ?? throw CommandFailure.Usage($"{path}: {why}");
}
