using System.Globalization;
using Network.Export.Columns;
using Network.Model;

namespace Network.Export;

/// <summary>The two tables that Gephi's spreadsheet import wants: ties, and actors beside them.</summary>
/// <remarks>
/// Import the actors first ("Nodes table"), then the ties into the same workspace ("Edges table"). <c>Kind</c> keeps parallel ties apart.
/// No places, colours or timeline travel this way: GEXF carries them.
/// </remarks>
public sealed class GephiCsvFormat : IExportFormat
{
    private const string NodesEnding = "-nodes.csv";

    private GephiCsvFormat()
    {
    }

    /// <summary>The format.</summary>
    public static GephiCsvFormat Instance { get; } = new();

    /// <inheritdoc/>
    public string Id => "csv-gephi";

    /// <inheritdoc/>
    public string Extension => ".csv";

    /// <inheritdoc/>
    public string? Reader => "gephi";

    /// <inheritdoc/>
    public string Description => "the pair of tables for Gephi's spreadsheet import: edges, and nodes beside them (-nodes.csv)";

    /// <inheritdoc/>
    public IReadOnlyList<string> FilesBeside(ExportInput input) => [NodesEnding];

    /// <inheritdoc/>
    public void Write(ExportInput input, IExportTarget target)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(target);
        string[] ids = Ids(input);
        string Id(Actor actor) => ids[input.Graph.IndexOf(actor)];
        IEnumerable<Edge> edges = input.Graph.Relations.Select((relation, index) => new Edge(relation, index));
        // Gephi's reader takes a backslash for an escape, even outside quotes.
        CsvOutput.Write(target.Main, EdgeColumns(input, Id), edges, escapeBackslash: true);
        CsvOutput.Write(target.OpenBeside(NodesEnding), NodeColumns(input, Id), input.Graph.Actors, escapeBackslash: true);
    }

    /// <summary>The actors' ids without blanks at the ends, which Gephi takes away.</summary>
    private static string[] Ids(ExportInput input)
    {
        UniqueNames names = new();
        return [.. input.Graph.Actors.Select((actor, index) => names.Take(
            input.Labels.Id(actor).Trim() is { Length: > 0 } id ? id : string.Create(CultureInfo.InvariantCulture, $"n{index}")))];
    }

    private static List<(string, Func<Edge, object?>)> EdgeColumns(ExportInput input, Func<Actor, string> id)
    {
        Dictionary<string, Func<Relation, object?>> known = input.RelationColumns.ToDictionary(column => column.Id, column => column.Value);
        ParallelTies parallel = new();
        List<(string, Func<Edge, object?>)> columns =
        [
            ("Source", edge => id(edge.Relation.Source)),
            ("Target", edge => id(edge.Relation.Target)),
            ("Type", _ => "Directed"),
            ("Kind", edge => parallel.Name(edge.Relation, ColumnText.Clean(edge.Relation.Type.Id))),
            ("Id", edge => string.Create(CultureInfo.InvariantCulture, $"e{edge.Index}")),
            ("Label", edge => known["label"](edge.Relation)),
            ("Weight", edge => known["weight"](edge.Relation)),
        ];
        foreach (ExportColumn<Relation> column in input.RelationColumns)
        {
            if (column.Role == ColumnRole.Data || column.Id == "relation_id") columns.Add((column.Id, edge => column.Value(edge.Relation)));
        }

        return columns;
    }

    private static List<(string, Func<Actor, object?>)> NodeColumns(ExportInput input, Func<Actor, string> id)
    {
        List<(string, Func<Actor, object?>)> columns = [("Id", id), ("Label", input.Labels.Of)];
        foreach (ExportColumn<Actor> column in input.ActorColumns)
        {
            if (column.Role == ColumnRole.Data || column.Id == "actor_id") columns.Add((column.Id, column.Value));
        }

        return columns;
    }

    private sealed record Edge(Relation Relation, int Index);
}
