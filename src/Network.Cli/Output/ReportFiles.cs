using System.Text;
using Network.Cli.Options;
using Network.Export;
using Network.Export.Diagram;
using Network.Layout;
using Network.Model;
using Network.Report;

namespace Network.Cli.Output;

/// <summary>Makes the files of a report.</summary>
internal static class ReportFiles
{
    /// <summary>The page to open.</summary>
    public const string FirstPage = "index.html";

    private static readonly (string Id, string Name, string For)[] Exports =
    [
        (GexfFormat.Instance.Id, "graph.gexf", "for Gephi: colours, kinds, dates"),
        (GraphMlFormat.Plain.Id, "graph.graphml", "for NetworkX, igraph, Cytoscape"),
        (DotFormat.Instance.Id, "graph.dot", "for Graphviz"),
        (CsvFormat.Instance.Id, "relations.csv", "for a spreadsheet"),
        (RelationFileFormat.Instance.Id, "relations.json", "for this program: every relation with its evidence"),
    ];

    /// <summary>All files of a report by name.</summary>
    public static IReadOnlyList<(string Name, byte[] Content)> Of(AnalysisRun run, ReportModel model, Func<Evidence, string?>? words, CancellationToken cancellation)
    {
        DiagramOptions options = new() { Title = model.Title, Undirected = run.Counting.Undirected };
        Point[] places = GraphLayout.Compute(run.Analysed, new LayoutOptions { Seed = run.Common.Seed }, cancellation);
        List<(string Name, byte[] Content)> files = [];
        List<ReportDownload> downloads = [new("diagram.svg", "the picture, to print or to edit"), new("diagram.html", "the picture as a page of its own")];
        files.Add(("diagram.svg", Text(writer => SvgDiagram.Write(writer, run.Analysed, places, options))));
        files.Add(("diagram.html", Text(writer => HtmlDiagram.WritePage(writer, run.Analysed, places, options, words))));

        ExportInput input = new(run.Analysed, [.. places.Select(place => (place.X, place.Y))]);
        foreach ((string id, string name, string reader) in Exports)
        {
            cancellation.ThrowIfCancellationRequested();
            MemoryTarget target = new(name);
            ExportFormats.All.First(format => format.Id == id).Write(input, target);
            files.AddRange(target.Files);
            downloads.AddRange(target.Files.Select(file => new ReportDownload(file.Name, file.Name == name ? reader : "beside " + name)));
        }

        ReportPageInput page = new()
        {
            CampColour = camp => (Palette.Faction(camp).Hex, Palette.TextOn(Palette.Faction(camp)).Hex),
            DiagramFragment = Encoding.UTF8.GetString(Text(writer =>
                HtmlDiagram.WriteFragment(writer, run.Analysed, places, options with { Heading = false }, words))),
            DiagramCss = HtmlDiagram.Css,
            DiagramScript = HtmlDiagram.Script,
            Downloads = downloads,
            Words = words,
        };
        files.Insert(0, (FirstPage, Text(writer => ReportPage.Write(writer, model, page))));
        return files;
    }

    private static byte[] Text(Action<TextWriter> write)
    {
        using MemoryStream buffer = new();
        using (StreamWriter writer = new(buffer, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" }) write(writer);
        return buffer.ToArray();
    }
}
