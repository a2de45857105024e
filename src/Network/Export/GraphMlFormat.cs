using System.Globalization;
using System.Xml;
using Network.Export.Columns;
using Network.Model;

namespace Network.Export;

/// <summary>GraphML 1.0, <see href="http://graphml.graphdrawing.org/primer/graphml-primer.html"/>, valid against the official schema.</summary>
/// <remarks>
/// The one graph is directed; ids are n0, n1, … and e0, e1, … in file order, the real ones are in <c>actor_id</c> and <c>relation_id</c>.
/// Gephi merges parallel ties of a pair and adds up their weights, unless each edge element has a <c>label</c> of its own,
/// which the schema does not know: the flavour for Gephi writes it and is therefore not valid.
/// </remarks>
public sealed class GraphMlFormat : IExportFormat
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";
    private const string Schema = "http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd";

    private readonly bool _forGephi;

    private GraphMlFormat(bool forGephi) => _forGephi = forGephi;

    /// <summary>As the schema has it.</summary>
    public static GraphMlFormat Plain { get; } = new(forGephi: false);

    /// <summary>With the label that makes Gephi keep parallel ties apart.</summary>
    public static GraphMlFormat ForGephi { get; } = new(forGephi: true);

    /// <inheritdoc/>
    public string Id => _forGephi ? "graphml-gephi" : "graphml";

    /// <inheritdoc/>
    public string Extension => ".graphml";

    /// <inheritdoc/>
    public string? Reader => _forGephi ? "gephi" : null;

    /// <inheritdoc/>
    public IReadOnlyList<string> AlsoReadBy => _forGephi ? [] : ["networkx", "cytoscape", "igraph"];

    /// <inheritdoc/>
    public string Description => _forGephi
        ? "GraphML with edge labels that keep parallel ties apart in Gephi (the schema does not know them)"
        : "GraphML for Cytoscape, NetworkX, igraph and others; Gephi merges parallel ties of it";

    /// <inheritdoc/>
    public void Write(ExportInput input, IExportTarget target)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(target);
        using XmlWriter xml = XmlOutput.On(target.Main);
        xml.WriteStartDocument();
        xml.WriteStartElement("graphml", Namespace);
        xml.WriteAttributeString("xmlns", "xsi", null, SchemaInstance);
        xml.WriteAttributeString("schemaLocation", SchemaInstance, $"{Namespace} {Schema}");
        IReadOnlyList<Keyed<Actor>> actorKeys = [.. input.ActorColumns.Select(column => new Keyed<Actor>(column.Id, column))];
        HashSet<string> taken = [.. actorKeys.Select(key => key.Id)];
        IReadOnlyList<Keyed<Relation>> relationKeys =
            [.. input.RelationColumns.Select(column => new Keyed<Relation>(taken.Contains(column.Id) ? "edge" + column.Id : column.Id, column))];
        WriteKeys(xml, "node", actorKeys);
        WriteKeys(xml, "edge", relationKeys);
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("id", "G");
        xml.WriteAttributeString("edgedefault", "directed");
        if (input.Graph.Title is { Length: > 0 } title) xml.WriteElementString("desc", Namespace, ColumnText.Clean(title));
        WriteNodes(xml, input, actorKeys);
        WriteEdges(xml, input, relationKeys);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void WriteKeys<T>(XmlWriter xml, string target, IReadOnlyList<Keyed<T>> keys)
    {
        foreach ((string id, ExportColumn<T> column) in keys)
        {
            xml.WriteStartElement("key", Namespace);
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("for", target);
            xml.WriteAttributeString("attr.name", column.Id);
            xml.WriteAttributeString("attr.type", TypeOf(column));
            if (column.Name != column.Id) xml.WriteElementString("desc", Namespace, column.Name);
            xml.WriteEndElement();
        }
    }

    private static string TypeOf<T>(ExportColumn<T> column) => column.Type switch
    {
        ColumnType.Integer => "int",
        ColumnType.Number => column.Role == ColumnRole.Appearance ? "float" : "double",
        ColumnType.Flag => "boolean",
        _ => "string",
    };

    private static void WriteNodes(XmlWriter xml, ExportInput input, IReadOnlyList<Keyed<Actor>> keys)
    {
        for (int i = 0; i < input.Graph.Actors.Count; i++)
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", NodeId(i));
            WriteData(xml, keys, input.Graph.Actors[i]);
            xml.WriteEndElement();
        }
    }

    private void WriteEdges(XmlWriter xml, ExportInput input, IReadOnlyList<Keyed<Relation>> keys)
    {
        ParallelTies parallel = new();
        for (int i = 0; i < input.Graph.Relations.Count; i++)
        {
            Relation relation = input.Graph.Relations[i];
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("id", string.Create(CultureInfo.InvariantCulture, $"e{i}"));
            xml.WriteAttributeString("source", NodeId(input.Graph.IndexOf(relation.Source)));
            xml.WriteAttributeString("target", NodeId(input.Graph.IndexOf(relation.Target)));
            if (_forGephi) xml.WriteAttributeString("label", parallel.Name(relation, ColumnText.Clean($"{relation.Type.Id} {relation.Id}")));
            WriteData(xml, keys, relation);
            xml.WriteEndElement();
        }
    }

    private static void WriteData<T>(XmlWriter xml, IReadOnlyList<Keyed<T>> keys, T item)
    {
        foreach ((string id, ExportColumn<T> column) in keys)
        {
            if (column.Value(item) is not { } value) continue;
            xml.WriteStartElement("data", Namespace);
            xml.WriteAttributeString("key", id);
            xml.WriteString(ColumnText.Of(value));
            xml.WriteEndElement();
        }
    }

    private static string NodeId(int index) => string.Create(CultureInfo.InvariantCulture, $"n{index}");

    /// <summary>A column with its key, unique over actors and relations.</summary>
    private sealed record Keyed<T>(string Id, ExportColumn<T> Column);
}
