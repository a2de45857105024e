using System.Globalization;
using Neo4j.Driver;
using Network.PropertyGraph;
using TemporalValue = Network.PropertyGraph.TemporalValue;

namespace Network.Neo4j.Bolt;

/// <summary>Values of the driver as those of a property graph, and back.</summary>
internal static class BoltValues
{
    /// <summary>Parameters for the driver.</summary>
    public static Dictionary<string, object?> Parameters(IReadOnlyDictionary<string, object?> parameters) =>
        parameters.ToDictionary(entry => entry.Key, entry => Write(entry.Value));

    /// <summary>A value that the driver read.</summary>
    public static object? Read(object? value) => value switch
    {
        null or bool or long or double or string or byte[] => value,
        int number => (long)number,
        float number => (double)number,
        LocalDate { Year: >= 1 and <= 9999 } date => new DateOnly(date.Year, date.Month, date.Day),
        LocalDate or OffsetTime or LocalTime or LocalDateTime or ZonedDateTime or Duration => BoltTimes.Read(value),
        Point point => new SpatialPoint(point.SrId, double.IsNaN(point.Z) ? [point.X, point.Y] : [point.X, point.Y, point.Z]),
        INode node => Node(node),
        IRelationship tie => Relationship(tie),
        IPath path => new GraphPath([.. path.Nodes.Select(Node)], [.. path.Relationships.Select(Relationship)]),
        IReadOnlyDictionary<string, object> map => Map(map),
        IDictionary<string, object> map => map.ToDictionary(entry => entry.Key, entry => Read(entry.Value)),
        System.Collections.IEnumerable list => list.Cast<object?>().Select(Read).ToList(),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static object? Write(object? value) => value switch
    {
        DateOnly day => new LocalDate(day.Year, day.Month, day.Day),
        TemporalValue time => BoltTimes.Write(time),
        SpatialPoint point => point.Coordinates.Count == 3
            ? new Point(point.Srid, point.Coordinates[0], point.Coordinates[1], point.Coordinates[2])
            : new Point(point.Srid, point.Coordinates[0], point.Coordinates[1]),
        byte[] or string => value,
        IReadOnlyDictionary<string, object?> map => map.ToDictionary(entry => entry.Key, entry => Write(entry.Value)),
        IReadOnlyList<object?> list => list.Select(Write).ToList(),
        _ => value,
    };

    private static Node Node(INode node) => new(node.ElementId, [.. node.Labels], Map(node.Properties));

    private static Relationship Relationship(IRelationship tie) => new(tie.ElementId, tie.Type, tie.StartNodeElementId, tie.EndNodeElementId, Map(tie.Properties));

    private static Dictionary<string, object?> Map(IReadOnlyDictionary<string, object> map) => map.ToDictionary(entry => entry.Key, entry => Read(entry.Value));
}
