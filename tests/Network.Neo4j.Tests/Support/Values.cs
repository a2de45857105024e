using Network.PropertyGraph;

namespace Network.Neo4j.Tests.Support;

/// <summary>A value of every kind that travels to a server and back.</summary>
internal static class Values
{
    /// <summary>By name.</summary>
    public static IReadOnlyDictionary<string, object?> All { get; } = new Dictionary<string, object?>
    {
        ["null"] = null,
        ["true"] = true,
        ["longest"] = long.MaxValue,
        ["least"] = long.MinValue,
        ["whole fraction"] = 1.0,
        ["fraction"] = 0.1,
        ["tiny"] = 5e-324,
        ["huge"] = 1.7976931348623157e308,
        ["not a number"] = double.NaN,
        ["infinity"] = double.NegativeInfinity,
        ["text"] = string.Concat(Graphs.Hostile),
        ["empty"] = "",
        ["bytes"] = new byte[] { 0, 1, 255 },
        ["day"] = new DateOnly(1956, 8, 30),
        ["time"] = new TemporalValue(TemporalKind.Time, "12:50:35.556+01:00"),
        ["local time"] = new TemporalValue(TemporalKind.LocalTime, "12:50:35.556789012"),
        ["local date and time"] = new TemporalValue(TemporalKind.LocalDateTime, "2015-07-04T19:32:24"),
        ["offset date and time"] = new TemporalValue(TemporalKind.OffsetDateTime, "2015-06-24T12:50:35.556+01:00"),
        ["zoned date and time"] = new TemporalValue(TemporalKind.ZonedDateTime, "2015-11-21T21:40:32.142Z[Antarctica/Troll]"),
        ["duration"] = new TemporalValue(TemporalKind.Duration, "P14DT16H12M"),
        ["point"] = new SpatialPoint(7203, [1.5, -2]),
        ["high point"] = new SpatialPoint(4979, [12.5, 55.25, 100]),
        ["list"] = new List<object?> { 1L, "two", null, new List<object?> { 3.0 } },
        ["map"] = new Dictionary<string, object?> { ["a"] = 1L, ["b c"] = new List<object?> { true }, ["`"] = null },
    };
}
