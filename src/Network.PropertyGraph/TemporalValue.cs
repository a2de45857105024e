namespace Network.PropertyGraph;

/// <summary>Which of Cypher's types of time a <see cref="TemporalValue"/> is.</summary>
public enum TemporalKind
{
    /// <summary>A day that <see cref="DateOnly"/> cannot hold: before the year 1 or after 9999.</summary>
    Date,

    /// <summary>A time of day with its offset from UTC.</summary>
    Time,

    /// <summary>A time of day without offset.</summary>
    LocalTime,

    /// <summary>A day and time without offset.</summary>
    LocalDateTime,

    /// <summary>A day and time with its offset from UTC.</summary>
    OffsetDateTime,

    /// <summary>A day and time with its time zone.</summary>
    ZonedDateTime,

    /// <summary>A length of time in months, days, seconds and nanoseconds.</summary>
    Duration,
}

/// <summary>A value of time other than a plain day, kept as ISO 8601 text: nanoseconds, zones and far years lose nothing.</summary>
/// <param name="Kind">The type of time.</param>
/// <param name="Text">ISO 8601, as Cypher prints it: "2026-11-24T17:11:51.897Z", "P1Y2M3DT4.5S".</param>
public sealed record TemporalValue(TemporalKind Kind, string Text)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
