using System.CommandLine;
using System.Text;
using Network.Cli.Options;
using Network.Cli.Output;
using Network.Export;
using Network.Export.Diagram;
using Network.Files;
using Network.Layout;
using Network.Model;
using Network.Png;

namespace Network.Cli.Commands;

/// <summary><c>network diagram INPUT… -o FILE</c>: a picture of the camps and their ties.</summary>
internal sealed class DiagramCommand : IVerb
{
    private static readonly string[] Endings = [".svg", ".html", ".png", ".dot"];

    public IReadOnlyList<string> Examples =>
    [
        "network diagram graphs/august-1956.json -o august.svg",
        "network diagram graphs/august-1956.json -o august.html --texts documents",
        "network diagram graphs/highland-tribes.csv --undirected -o tribes.svg",
    ];

    public Command Build(TextWriter output, TextWriter error)
    {
        AnalysisOptions analysis = new();
        Option<string> file = new("--output", "-o") { Description = $"The file to write: {string.Join(", ", Endings)}.", HelpName = "FILE", Required = true };
        Option<string?> texts = TextsOption.Create();
        Command command = new("diagram", "Draw the camps and their ties: SVG, a page to explore (HTML), PNG, or Graphviz (DOT).") { Input.Argument, file, texts };
        analysis.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            string path = parsed.GetValue(file)!;
            string ending = Path.GetExtension(path).ToLowerInvariant();
            if (!Endings.Contains(ending)) throw CommandFailure.Usage($"{path}: a diagram is written as {string.Join(", ", Endings)}");
            AnalysisRun run = analysis.Run(parsed, error, cancellation);
            Func<Evidence, string?>? words = TextsOption.Words(parsed.GetValue(texts), run, error);
            if (ending == ".dot")
            {
                run.Timings.Stage("draw", () => FileOutput.Export(DotFormat.Instance, new ExportInput(run.Analysed), path, run.Common.Force, cancellation));
            }
            else
            {
                Point[] places = run.Timings.Stage("layout", () =>
                    GraphLayout.Compute(run.Analysed, new LayoutOptions { Seed = run.Common.Seed }, cancellation));
                run.Timings.Stage("draw", () => AtomicFile.Write(path, run.Common.Force, stream => Draw(stream, ending, run, places, words), cancellation));
            }

            if (!run.Common.Quiet) error.WriteLine($"wrote {path}");
            return ExitCodes.Done;
        }, CancellationToken.None));
        return command;
    }

    private static void Draw(Stream stream, string ending, AnalysisRun run, Point[] places, Func<Evidence, string?>? words)
    {
        DiagramOptions options = new() { Title = run.Analysed.Graph.Title ?? run.Input.Names, Undirected = run.Counting.Undirected };
        if (ending == ".png")
        {
            PngDiagram.Write(stream, run.Analysed, places, options);
            return;
        }

        using StreamWriter writer = new(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        if (ending == ".svg") SvgDiagram.Write(writer, run.Analysed, places, options);
        else HtmlDiagram.WritePage(writer, run.Analysed, places, options, words);
    }
}
