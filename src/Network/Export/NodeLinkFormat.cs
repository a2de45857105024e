using System.Text.Json;
using Network.Export.Columns;
using Network.Model;

namespace Network.Export;

/// <summary>Node-link JSON, as <c>networkx.node_link_graph</c> reads it (with <c>edges="edges"</c> from NetworkX 3.4, <c>link="edges"</c> before).</summary>
/// <remarks>Parallel relations keep apart by <c>key</c>: the relation's id, unique within its pair.</remarks>
public sealed class NodeLinkFormat : IExportFormat
{
    private NodeLinkFormat()
    {
    }

    /// <summary>The format.</summary>
    public static NodeLinkFormat Instance { get; } = new();

    /// <inheritdoc/>
    public string Id => "json-networkx";

    /// <inheritdoc/>
    public string Extension => ".json";

    /// <inheritdoc/>
    public string? Reader => "networkx";

    /// <inheritdoc/>
    public string Description => "node-link JSON for networkx.node_link_graph(data, edges=\"edges\")";

    /// <inheritdoc/>
    public void Write(ExportInput input, IExportTarget target)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(target);
        using Utf8JsonWriter json = JsonOutput.On(target.Main);
        json.WriteStartObject();
        json.WriteBoolean("directed", true);
        json.WriteBoolean("multigraph", true);
        json.WriteStartObject("graph");
        if (input.Graph.Title is { Length: > 0 } title) json.WriteString("name", ColumnText.Clean(title));
        json.WriteEndObject();
        json.WriteStartArray("nodes");
        foreach (Actor actor in input.Graph.Actors)
        {
            json.WriteStartObject();
            json.WriteString("id", input.Labels.Id(actor));
            JsonOutput.WriteMembers(json, input.ActorColumns, actor);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("edges");
        ParallelTies parallel = new();
        foreach (Relation relation in input.Graph.Relations)
        {
            json.WriteStartObject();
            json.WriteString("source", input.Labels.Id(relation.Source));
            json.WriteString("target", input.Labels.Id(relation.Target));
            json.WriteString("key", parallel.Name(relation, ColumnText.Clean(relation.Id)));
            JsonOutput.WriteMembers(json, input.RelationColumns, relation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
