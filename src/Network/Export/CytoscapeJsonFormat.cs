using System.Globalization;
using System.Text.Json;
using Network.Export.Columns;
using Network.Model;

namespace Network.Export;

/// <summary>Cytoscape.js JSON, <see href="https://js.cytoscape.org/#notation/elements-json"/>, read by Cytoscape too.</summary>
/// <remarks>Ids of nodes and edges share one space there: nodes keep the actors' ids, edges are e0, e1, …, the relation's own id is in <c>relation_id</c>.</remarks>
public sealed class CytoscapeJsonFormat : IExportFormat
{
    private CytoscapeJsonFormat()
    {
    }

    /// <summary>The format.</summary>
    public static CytoscapeJsonFormat Instance { get; } = new();

    /// <inheritdoc/>
    public string Id => "cyjs";

    /// <inheritdoc/>
    public string Extension => ".cyjs";

    /// <inheritdoc/>
    public string? Reader => null;

    /// <inheritdoc/>
    public IReadOnlyList<string> AlsoReadBy => ["cytoscape"];

    /// <inheritdoc/>
    public string Description => "JSON of Cytoscape.js and Cytoscape, with places";

    /// <inheritdoc/>
    public void Write(ExportInput input, IExportTarget target)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(target);
        using Utf8JsonWriter json = JsonOutput.On(target.Main);
        json.WriteStartObject();
        json.WriteString("format_version", "1.0");
        json.WriteString("target_cytoscapejs_version", "~2.1");
        json.WriteStartObject("data");
        json.WriteString("name", ColumnText.Clean(input.Graph.Title ?? ""));
        json.WriteEndObject();
        json.WriteStartObject("elements");
        WriteNodes(json, input);
        WriteEdges(json, input);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteNodes(Utf8JsonWriter json, ExportInput input)
    {
        Appearance look = new(input);
        ExportColumn<Actor>[] columns = [.. input.ActorColumns.Where(column => column.Id is not ("x" or "y"))];
        json.WriteStartArray("nodes");
        foreach (Actor actor in input.Graph.Actors)
        {
            json.WriteStartObject();
            json.WriteStartObject("data");
            json.WriteString("id", input.Labels.Id(actor));
            JsonOutput.WriteMembers(json, columns, actor);
            json.WriteEndObject();
            if (look.Position(actor) is ({ } x, { } y) && double.IsFinite(x) && double.IsFinite(y))
            {
                json.WriteStartObject("position");
                json.WriteNumber("x", x);
                json.WriteNumber("y", y);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEdges(Utf8JsonWriter json, ExportInput input)
    {
        UniqueNames ids = new();
        foreach (Actor actor in input.Graph.Actors) ids.Take(input.Labels.Id(actor));
        json.WriteStartArray("edges");
        for (int i = 0; i < input.Graph.Relations.Count; i++)
        {
            Relation relation = input.Graph.Relations[i];
            json.WriteStartObject();
            json.WriteStartObject("data");
            json.WriteString("id", ids.Take(string.Create(CultureInfo.InvariantCulture, $"e{i}")));
            json.WriteString("source", input.Labels.Id(relation.Source));
            json.WriteString("target", input.Labels.Id(relation.Target));
            JsonOutput.WriteMembers(json, input.RelationColumns, relation);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
