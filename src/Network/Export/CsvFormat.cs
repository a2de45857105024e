using Network.Export.Columns;
using Network.Model;

namespace Network.Export;

/// <summary>Comma-separated values: our own edge list, which is read back, and a table of the actors beside it.</summary>
/// <remarks>
/// Sources and targets are the actors' ids. An edge list knows no evidence: read back, an alleged or negated relation counts,
/// so the columns <c>modality</c> and <c>negated</c> say what each row is.
/// </remarks>
public sealed class CsvFormat : IExportFormat
{
    private const string ActorsEnding = "-actors.csv";

    private CsvFormat()
    {
    }

    /// <summary>The format.</summary>
    public static CsvFormat Instance { get; } = new();

    /// <inheritdoc/>
    public string Id => "csv";

    /// <inheritdoc/>
    public string Extension => ".csv";

    /// <inheritdoc/>
    public string? Reader => null;

    /// <inheritdoc/>
    public string Description => "an edge list that is read back, and a table of the actors beside it (-actors.csv)";

    /// <inheritdoc/>
    public IReadOnlyList<string> FilesBeside(ExportInput input) => [ActorsEnding];

    /// <inheritdoc/>
    public void Write(ExportInput input, IExportTarget target)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(target);
        CsvOutput.Write(target.Main, RelationColumns(input), input.Graph.Relations);
        CsvOutput.Write(target.OpenBeside(ActorsEnding), ActorColumns(input), input.Graph.Actors);
    }

    private static List<(string, Func<Relation, object?>)> RelationColumns(ExportInput input)
    {
        Dictionary<string, Func<Relation, object?>> known = input.RelationColumns.ToDictionary(column => column.Id, column => column.Value);
        List<(string, Func<Relation, object?>)> columns =
        [
            ("source", relation => input.Labels.Id(relation.Source)),
            ("target", relation => input.Labels.Id(relation.Target)),
            ("type", known["interaction"]),
            ("sign", known["sign"]),
            ("weight", known["weight"]),
            ("date", known["date"]),
            ("id", known["relation_id"]),
        ];
        columns.AddRange(input.RelationColumns
            .Where(column => column.Role == ColumnRole.Data && column.Id is not ("interaction" or "sign" or "date"))
            .Select(column => (column.Name, column.Value)));
        return columns;
    }

    private static List<(string, Func<Actor, object?>)> ActorColumns(ExportInput input)
    {
        List<(string, Func<Actor, object?>)> columns = [("id", input.Labels.Id)];
        columns.AddRange(input.ActorColumns
            .Where(column => column.Role == ColumnRole.Data || column.Id is "x" or "y")
            .Select(column => (column.Name, column.Value)));
        return columns;
    }
}
