using System.Globalization;
using System.Text;
using Network.Export.Columns;
using Network.Model;

namespace Network.Export;

/// <summary>Pajek's network file (.net), with the camps as a partition (.clu) and each measure as a vector (.vec) beside it.</summary>
/// <remarks>
/// One <c>*Arcs</c> section a relation type, values are sign x weight, so 0 for a neutral tie. Pajek knows no attributes: what is not told as a fact
/// is in a section of its own, such as "accused (alleged)". Equal names get a number; in names quotes become apostrophes and backslashes slashes.
/// Gephi reads the first two sections only, NetworkX takes the heads of later ones for ties.
/// </remarks>
public sealed class PajekFormat : IExportFormat
{
    private const string CampsEnding = ".clu";

    private PajekFormat()
    {
    }

    /// <summary>The format.</summary>
    public static PajekFormat Instance { get; } = new();

    /// <inheritdoc/>
    public string Id => "pajek";

    /// <inheritdoc/>
    public string Extension => ".net";

    /// <inheritdoc/>
    public string? Reader => null;

    /// <inheritdoc/>
    public IReadOnlyList<string> AlsoReadBy => ["pajek"];

    /// <inheritdoc/>
    public string Description => "Pajek network, with camps (.clu) and measures (-betweenness.vec, …) beside it";

    /// <inheritdoc/>
    public IReadOnlyList<string> FilesBeside(ExportInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        List<string> endings = [];
        if (input.Analysed.Factions is not null) endings.Add(CampsEnding);
        endings.AddRange(Measures(input).Select(Ending));
        return endings;
    }

    /// <inheritdoc/>
    public void Write(ExportInput input, IExportTarget target)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(target);
        using (StreamWriter text = Text(target.Main))
        {
            WriteVertices(text, input);
            WriteArcs(text, input);
        }

        if (input.Analysed.Factions is not null)
            WriteVertexValues(target.OpenBeside(CampsEnding), input, actor => input.Analysed.MemberOf(actor)?.Faction ?? 0);
        foreach (string measure in Measures(input))
            WriteVertexValues(target.OpenBeside(Ending(measure)), input, actor => input.Analysed.Score(actor, measure) ?? 0);
    }

    private static IEnumerable<string> Measures(ExportInput input) =>
        (input.Analysed.Centrality?.Columns ?? []).Where(column => column.Scores is not null).Select(column => column.Measure);

    private static string Ending(string measure) => $"-{measure}.vec";

    private static StreamWriter Text(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 15, leaveOpen: true) { NewLine = "\n" };

    private static void WriteVertices(StreamWriter text, ExportInput input)
    {
        (double X, double Y)[]? places = Places(input.Positions);
        UniqueNames names = new();
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"*Vertices {input.Graph.Actors.Count}"));
        for (int i = 0; i < input.Graph.Actors.Count; i++)
        {
            string place = places is null ? "" : string.Create(CultureInfo.InvariantCulture, $" {places[i].X:0.0000} {places[i].Y:0.0000} 0.5000");
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{i + 1} {Quote(names.Take(Plain(input.Labels.Of(input.Graph.Actors[i]))))}{place}"));
        }
    }

    private static void WriteArcs(StreamWriter text, ExportInput input)
    {
        List<string> types = [];
        Dictionary<string, List<Relation>> byType = new(StringComparer.Ordinal);
        foreach (Relation relation in input.Graph.Relations)
        {
            string type = Section(relation);
            if (!byType.TryGetValue(type, out List<Relation>? relations))
            {
                types.Add(type);
                byType[type] = relations = [];
            }

            relations.Add(relation);
        }

        for (int i = 0; i < types.Count; i++)
        {
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"*Arcs :{i + 1} {Quote(Plain(types[i]))}"));
            foreach (Relation relation in byType[types[i]])
            {
                double value = relation.Sign * (double.IsFinite(relation.Weight) ? relation.Weight : 1);
                text.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{input.Graph.IndexOf(relation.Source) + 1} {input.Graph.IndexOf(relation.Target) + 1} {ColumnText.Of(value)}"));
            }
        }
    }

    private static string Section(Relation relation)
    {
        List<string> doubts = [];
        if (relation.Modality != Modality.Asserted) doubts.Add(relation.Modality.Id());
        if (relation.Negated) doubts.Add("negated");
        string type = ColumnText.Clean(relation.Type.Id);
        return doubts.Count == 0 ? type : $"{type} ({string.Join(", ", doubts)})";
    }

    private static void WriteVertexValues(Stream stream, ExportInput input, Func<Actor, double> value)
    {
        using StreamWriter text = Text(stream);
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"*Vertices {input.Graph.Actors.Count}"));
        foreach (Actor actor in input.Graph.Actors)
        {
            double number = value(actor);
            text.WriteLine(ColumnText.Of(double.IsFinite(number) ? number : 0));
        }
    }

    /// <summary>The picture fitted into Pajek's unit square, with a margin; y grows downwards there too.</summary>
    private static (double X, double Y)[]? Places(IReadOnlyList<(double X, double Y)>? positions)
    {
        if (positions is not { Count: > 0 } || positions.Any(place => !double.IsFinite(place.X) || !double.IsFinite(place.Y))) return null;
        double left = positions.Min(place => place.X), top = positions.Min(place => place.Y);
        double extent = Math.Max(positions.Max(place => place.X) - left, positions.Max(place => place.Y) - top);
        double scale = extent > 0 ? 0.9 / extent : 0;
        return [.. positions.Select(place => (0.05 + (place.X - left) * scale, 0.05 + (place.Y - top) * scale))];
    }

    private static string Plain(string text) => ColumnText.OneLine(text).Replace('"', '\'').Replace('\\', '/');

    private static string Quote(string text) => $"\"{text}\"";
}
