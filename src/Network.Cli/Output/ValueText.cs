using System.Buffers;
using System.Globalization;
using Network.PropertyGraph;

namespace Network.Cli.Output;

/// <summary>Values of a query as people read them: much as Cypher writes them, a text alone without quotes.</summary>
internal static class ValueText
{
    private static readonly SearchValues<char> WholeNumber = SearchValues.Create("0123456789-");

    /// <summary>A value for a cell.</summary>
    public static string Of(object? value) => value is string text ? text : Nested(value);

    private static string Nested(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number => Number(number),
        string text => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'",
        byte[] bytes => Convert.ToHexString(bytes),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TemporalValue time => time.Text,
        SpatialPoint point => $"point({string.Join(", ", point.Coordinates.Select(Number))}; srid {point.Srid})",
        Node node => $"({string.Concat(node.Labels.Select(label => $":{label}"))}{Properties(node.Properties)})",
        Relationship tie => $"[:{tie.Type}{Properties(tie.Properties)}]",
        GraphPath path => Path(path),
        IReadOnlyDictionary<string, object?> map => Map(map),
        IReadOnlyList<object?> list => $"[{string.Join(", ", list.Select(Nested))}]",
        _ => value.ToString() ?? "",
    };

    private static string Number(double number)
    {
        string text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAnyExcept(WholeNumber) ? text : text + ".0";
    }

    private static string Map(IReadOnlyDictionary<string, object?> map) =>
        $"{{{string.Join(", ", map.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {Nested(entry.Value)}"))}}}";

    private static string Properties(IReadOnlyDictionary<string, object?> properties)
    {
        // What Network keeps for itself is not for people's eyes.
        Dictionary<string, object?> shown = properties.Where(entry => entry.Key != Projection.PropertyNames.Mark).ToDictionary();
        return shown.Count == 0 ? "" : " " + Map(shown);
    }

    private static string Path(GraphPath path)
    {
        System.Text.StringBuilder text = new(Nested(path.Nodes[0]));
        for (int i = 0; i < path.Relationships.Count; i++)
        {
            bool along = path.Relationships[i].Start == path.Nodes[i].Id;
            text.Append(along ? "-" : "<-").Append(Nested(path.Relationships[i])).Append(along ? "->" : "-").Append(Nested(path.Nodes[i + 1]));
        }

        return text.ToString();
    }
}
