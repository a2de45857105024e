using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Neo4j.Driver;
using Network.PropertyGraph;
using TemporalValue = Network.PropertyGraph.TemporalValue;

namespace Network.Neo4j.Bolt;

/// <summary>The driver's times as the ISO 8601 text that the other road gives, and back.</summary>
internal static partial class BoltTimes
{
    /// <summary>A time that the driver read.</summary>
    public static TemporalValue Read(object time) => time switch
    {
        OffsetTime value => new TemporalValue(TemporalKind.Time, Clock(value.Hour, value.Minute, value.Second, value.Nanosecond) + Offset(value.OffsetSeconds)),
        LocalTime value => new TemporalValue(TemporalKind.LocalTime, Clock(value.Hour, value.Minute, value.Second, value.Nanosecond)),
        LocalDateTime value => new TemporalValue(TemporalKind.LocalDateTime, Day(value.Year, value.Month, value.Day) + "T" + Clock(value.Hour, value.Minute, value.Second, value.Nanosecond)),
        ZonedDateTime value => Zoned(value),
        Duration value => new TemporalValue(TemporalKind.Duration, Length(value)),
        LocalDate value => new TemporalValue(TemporalKind.Date, Day(value.Year, value.Month, value.Day)),
        _ => throw new ArgumentException($"{time.GetType().Name} is no time.", nameof(time)),
    };

    /// <summary>A time for the driver.</summary>
    /// <exception cref="FormatException">The text is not ISO 8601 of its kind.</exception>
    public static object Write(TemporalValue time)
    {
        Match match = (time.Kind == TemporalKind.Duration ? DurationPattern() : TimePattern()).Match(time.Text);
        if (!match.Success) throw new FormatException($"\"{time.Text}\" is no {time.Kind}");
        int hour = Part(match, "hour"), minute = Part(match, "minute"), second = Part(match, "second"), nano = Nano(match);
        int offset = OffsetSeconds(match);
        switch (time.Kind)
        {
            case TemporalKind.Date: return new LocalDate(Part(match, "year"), Part(match, "month"), Part(match, "day"));
            case TemporalKind.LocalTime: return new LocalTime(hour, minute, second, nano);
            case TemporalKind.Time: return new OffsetTime(hour, minute, second, nano, offset);
            case TemporalKind.LocalDateTime: return new LocalDateTime(Part(match, "year"), Part(match, "month"), Part(match, "day"), hour, minute, second, nano);
            case TemporalKind.Duration:
                long seconds = Part(match, "hours") * 3600L + Part(match, "minutes") * 60L + Part(match, "seconds");
                return new Duration(Part(match, "years") * 12L + Part(match, "months"), Part(match, "weeks") * 7L + Part(match, "days"), seconds, nano);
            default:
                DateTime local = new(Part(match, "year"), Part(match, "month"), Part(match, "day"), hour, minute, second, DateTimeKind.Unspecified);
                long utc = (long)(local - DateTime.UnixEpoch).TotalSeconds - offset;
                return new ZonedDateTime(utc, nano, match.Groups["zone"].Success ? Zone.Of(match.Groups["zone"].Value) : Zone.Of(offset));
        }
    }

    private static TemporalValue Zoned(ZonedDateTime value)
    {
        bool isNamed = value.Zone is ZoneId;
        int offset = value.Zone is ZoneOffset fix ? fix.OffsetSeconds : (int)value.ToDateTimeOffset().Offset.TotalSeconds;
        string text = Day(value.Year, value.Month, value.Day) + "T" + Clock(value.Hour, value.Minute, value.Second, value.Nanosecond) + Offset(offset);
        return isNamed
            ? new TemporalValue(TemporalKind.ZonedDateTime, $"{text}[{((ZoneId)value.Zone).Id}]")
            : new TemporalValue(TemporalKind.OffsetDateTime, text);
    }

    private static string Day(int year, int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");

    private static string Clock(int hour, int minute, int second, int nano) =>
        string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}:{second:00}{Fraction(nano)}");

    /// <summary>A fraction in groups of three digits, as Cypher prints it.</summary>
    private static string Fraction(int nano)
    {
        if (nano == 0) return "";
        string digits = nano.ToString("000000000", CultureInfo.InvariantCulture);
        return "." + (nano % 1_000_000 == 0 ? digits[..3] : nano % 1_000 == 0 ? digits[..6] : digits);
    }

    private static string Offset(int seconds)
    {
        if (seconds == 0) return "Z";
        TimeSpan size = TimeSpan.FromSeconds(Math.Abs(seconds));
        return string.Create(CultureInfo.InvariantCulture, $"{(seconds < 0 ? '-' : '+')}{size.Hours:00}:{size.Minutes:00}");
    }

    private static string Length(Duration value)
    {
        StringBuilder text = new("P");
        Add(value.Months / 12, 'Y');
        Add(value.Months % 12, 'M');
        Add(value.Days, 'D');
        if (value.Seconds != 0 || value.Nanos != 0)
        {
            text.Append('T');
            Add(value.Seconds / 3600, 'H');
            Add(value.Seconds / 60 % 60, 'M');
            if (value.Seconds % 60 != 0 || value.Nanos != 0)
            {
                decimal seconds = value.Seconds % 60 + value.Nanos / 1_000_000_000m;
                text.Append(seconds.ToString("0.#########", CultureInfo.InvariantCulture)).Append('S');
            }
        }

        return text.Length == 1 ? "PT0S" : text.ToString();

        void Add(long count, char unit)
        {
            if (count != 0) text.Append(CultureInfo.InvariantCulture, $"{count}{unit}");
        }
    }

    private static int Part(Match match, string name) => match.Groups[name] is { Success: true, Value: { Length: > 0 } text } ? int.Parse(text, CultureInfo.InvariantCulture) : 0;

    private static int Nano(Match match) => match.Groups["fraction"] is { Success: true, Value: { Length: > 0 } text } ? int.Parse(text.PadRight(9, '0')[..9], CultureInfo.InvariantCulture) : 0;

    private static int OffsetSeconds(Match match)
    {
        if (!match.Groups["sign"].Success) return 0;
        int seconds = Part(match, "offsetHour") * 3600 + Part(match, "offsetMinute") * 60;
        return match.Groups["sign"].Value == "-" ? -seconds : seconds;
    }

    [GeneratedRegex(@"^((?<year>-?\d{4,9})-(?<month>\d\d)-(?<day>\d\d))?T?((?<hour>\d\d):(?<minute>\d\d)(:(?<second>\d\d)(\.(?<fraction>\d{1,9}))?)?)?(Z|(?<sign>[+-])(?<offsetHour>\d\d):?(?<offsetMinute>\d\d)?)?(\[(?<zone>[^\]]+)\])?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TimePattern();

    [GeneratedRegex(@"^P((?<years>-?\d+)Y)?((?<months>-?\d+)M)?((?<weeks>-?\d+)W)?((?<days>-?\d+)D)?(T((?<hours>-?\d+)H)?((?<minutes>-?\d+)M)?((?<seconds>-?\d+)(\.(?<fraction>\d{1,9}))?S)?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DurationPattern();
}
