using System.Globalization;
using System.Xml;
using Network.Export.Columns;
using Network.Model;

namespace Network.Export;

/// <summary>GEXF 1.3, <see href="https://gexf.net/"/>: the best road to Gephi, with parallel ties, dates, colours, sizes and places.</summary>
/// <remarks>
/// An edge's <c>kind</c> is its relation type, which keeps parallel ties of a pair apart; the second and later relations of one
/// (source, type, target) are of kind "informed #2" and so on. The plain type is in the attribute <c>interaction</c>.
/// A dated relation has one spell, from the first day that its date can mean to the last; a relation without a date has none, and is always there.
/// The published schema refuses correct <c>viz</c> elements; without them the file is valid.
/// </remarks>
public sealed class GexfFormat : IExportFormat
{
    private const string Namespace = "http://gexf.net/1.3";
    private const string Viz = "http://gexf.net/1.3/viz";

    private GexfFormat()
    {
    }

    /// <summary>The format.</summary>
    public static GexfFormat Instance { get; } = new();

    /// <inheritdoc/>
    public string Id => "gexf";

    /// <inheritdoc/>
    public string Extension => ".gexf";

    /// <inheritdoc/>
    public string? Reader => null;

    /// <inheritdoc/>
    public IReadOnlyList<string> AlsoReadBy => ["gephi"];

    /// <inheritdoc/>
    public string Description => "GEXF 1.3, the best road to Gephi: parallel ties, dates, colours, sizes and places";

    /// <inheritdoc/>
    public void Write(ExportInput input, IExportTarget target)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(target);
        IReadOnlyList<ExportColumn<Actor>> actorColumns = [.. input.ActorColumns.Where(IsAttribute)];
        IReadOnlyList<ExportColumn<Relation>> relationColumns = [.. input.RelationColumns.Where(IsAttribute)];
        using XmlWriter xml = XmlOutput.On(target.Main);
        xml.WriteStartDocument();
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("xmlns", "viz", null, Viz);
        xml.WriteAttributeString("version", "1.3");
        if (input.Graph.Title is { Length: > 0 } title)
        {
            xml.WriteStartElement("meta", Namespace);
            xml.WriteElementString("description", Namespace, ColumnText.Clean(title));
            xml.WriteEndElement();
        }

        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("defaultedgetype", "directed");
        if (input.Graph.Relations.Any(relation => Spell(relation) is not null))
        {
            xml.WriteAttributeString("mode", "dynamic");
            xml.WriteAttributeString("timeformat", "date");
            xml.WriteAttributeString("timerepresentation", "interval");
        }

        WriteAttributes(xml, "node", actorColumns);
        WriteAttributes(xml, "edge", relationColumns);
        WriteNodes(xml, input, actorColumns);
        WriteEdges(xml, input, relationColumns);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static bool IsAttribute<T>(ExportColumn<T> column) =>
        column.Role == ColumnRole.Data || column.Id is "actor_id" or "relation_id";

    private static void WriteAttributes<T>(XmlWriter xml, string of, IReadOnlyList<ExportColumn<T>> columns)
    {
        xml.WriteStartElement("attributes", Namespace);
        xml.WriteAttributeString("class", of);
        xml.WriteAttributeString("mode", "static");
        foreach (ExportColumn<T> column in columns)
        {
            xml.WriteStartElement("attribute", Namespace);
            // Some readers show the id, some the title.
            xml.WriteAttributeString("id", column.Name);
            xml.WriteAttributeString("title", column.Name);
            xml.WriteAttributeString("type", column.Type switch
            {
                ColumnType.Integer => "integer",
                ColumnType.Number => "double",
                ColumnType.Flag => "boolean",
                _ => "string",
            });
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteNodes(XmlWriter xml, ExportInput input, IReadOnlyList<ExportColumn<Actor>> columns)
    {
        Appearance look = new(input);
        xml.WriteStartElement("nodes", Namespace);
        foreach (Actor actor in input.Graph.Actors)
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", input.Labels.Id(actor));
            xml.WriteAttributeString("label", input.Labels.Of(actor));
            WriteValues(xml, columns, actor);
            WriteColour(xml, look.Fill(actor));
            xml.WriteStartElement("viz", "size", Viz);
            xml.WriteAttributeString("value", ColumnText.Of(look.Size(actor)));
            xml.WriteEndElement();
            if (look.Position(actor) is ({ } x, { } y) && double.IsFinite(x) && double.IsFinite(y))
            {
                xml.WriteStartElement("viz", "position", Viz);
                xml.WriteAttributeString("x", ColumnText.Of(x));
                // On a page y grows downwards, in Gephi upwards.
                xml.WriteAttributeString("y", ColumnText.Of(-y));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteEdges(XmlWriter xml, ExportInput input, IReadOnlyList<ExportColumn<Relation>> columns)
    {
        ParallelTies parallel = new();
        xml.WriteStartElement("edges", Namespace);
        for (int i = 0; i < input.Graph.Relations.Count; i++)
        {
            Relation relation = input.Graph.Relations[i];
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("id", string.Create(CultureInfo.InvariantCulture, $"e{i}"));
            xml.WriteAttributeString("source", input.Labels.Id(relation.Source));
            xml.WriteAttributeString("target", input.Labels.Id(relation.Target));
            xml.WriteAttributeString("kind", parallel.Name(relation, ColumnText.Clean(relation.Type.Id)));
            foreach (ExportColumn<Relation> column in input.RelationColumns)
            {
                if (column.Id is "label" or "weight") xml.WriteAttributeString(column.Id, ColumnText.Of(column.Value(relation)!));
            }

            WriteValues(xml, columns, relation);
            WriteSpell(xml, relation);
            WriteColour(xml, Appearance.Stroke(relation));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteValues<T>(XmlWriter xml, IReadOnlyList<ExportColumn<T>> columns, T item)
    {
        xml.WriteStartElement("attvalues", Namespace);
        foreach (ExportColumn<T> column in columns)
        {
            if (column.Value(item) is not { } value) continue;
            xml.WriteStartElement("attvalue", Namespace);
            xml.WriteAttributeString("for", column.Name);
            xml.WriteAttributeString("value", ColumnText.Of(value));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteSpell(XmlWriter xml, Relation relation)
    {
        if (Spell(relation) is not ({ } start, { } end)) return;
        xml.WriteStartElement("spells", Namespace);
        xml.WriteStartElement("spell", Namespace);
        if (start.Length > 0) xml.WriteAttributeString("start", start);
        if (end.Length > 0) xml.WriteAttributeString("end", end);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>First and last day of the relation's own date, empty where open; null when it has none within the years 1 to 9999.</summary>
    private static (string Start, string End)? Spell(Relation relation)
    {
        if (relation.Date is not { } date || (date.Earliest is null && date.Latest is null)) return null;
        return (Day(date.Earliest), Day(date.Latest));

        static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
    }

    private static void WriteColour(XmlWriter xml, Rgb colour)
    {
        xml.WriteStartElement("viz", "color", Viz);
        xml.WriteAttributeString("r", ColumnText.Of((int)colour.R));
        xml.WriteAttributeString("g", ColumnText.Of((int)colour.G));
        xml.WriteAttributeString("b", ColumnText.Of((int)colour.B));
        xml.WriteEndElement();
    }
}
