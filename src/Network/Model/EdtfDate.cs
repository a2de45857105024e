namespace Network.Model;

/// <summary>A date or interval as EDTF (ISO 8601-2:2019, levels 0 and 1) writes it, with the days that it spans.</summary>
/// <remarks>
/// Days are counted on the proleptic Gregorian calendar, 0 = 0001-01-01, so that years before 1 and beyond 9999 have a place.
/// An open or unknown end of an interval is <see cref="long.MinValue"/> or <see cref="long.MaxValue"/>.
/// </remarks>
public sealed class EdtfDate : IEquatable<EdtfDate>
{
    internal EdtfDate(string text, long firstDay, long lastDay)
    {
        Text = text;
        FirstDay = firstDay;
        LastDay = lastDay;
    }

    /// <summary>The date as written.</summary>
    public string Text { get; }

    /// <summary>The earliest day it can mean.</summary>
    public long FirstDay { get; }

    /// <summary>The latest day it can mean.</summary>
    public long LastDay { get; }

    /// <summary>The earliest day as a date; null when open or outside the years 1 to 9999.</summary>
    public DateOnly? Earliest => ToDate(FirstDay);

    /// <summary>The latest day as a date; null when open or outside the years 1 to 9999.</summary>
    public DateOnly? Latest => ToDate(LastDay);

    /// <summary>Reads a date. Null, with the reason, when it is none.</summary>
    /// <param name="text">Such as 1956-08-30, 1956-08, 195X, 1956?, 1956-08-30/1956-08-31, ../1956, 1956-21 (spring).</param>
    /// <param name="why">What is wrong, for a person; empty when the date is good.</param>
    public static EdtfDate? TryParse(string text, out string why) => EdtfParser.Parse(text, out why);

    /// <summary>Reads a date.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static EdtfDate Parse(string text) => TryParse(text, out string why) ?? throw new FormatException(why);

    /// <summary>True when the two have a day in common.</summary>
    public bool Overlaps(EdtfDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return FirstDay <= other.LastDay && other.FirstDay <= LastDay;
    }

    /// <summary>Equal when written alike.</summary>
    public bool Equals(EdtfDate? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static DateOnly? ToDate(long day) =>
        day < DateOnly.MinValue.DayNumber || day > DateOnly.MaxValue.DayNumber ? null : DateOnly.FromDayNumber((int)day);
}
