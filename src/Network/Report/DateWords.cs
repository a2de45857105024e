using System.Globalization;
using Network.Model;

namespace Network.Report;

/// <summary>Dates as a person writes them.</summary>
public static class DateWords
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>"30–31 August 1956", "before 30 August 1956", "about 1956", "the 1950s"; as written when it has no such words.</summary>
    public static string Of(EdtfDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        string text = date.Text;
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return Single(text);
        string from = text[..slash], to = text[(slash + 1)..];
        if (from is "" or "..") return "until " + Single(to);
        if (to is "" or "..") return "from " + Single(from);
        if (from == to) return Single(from);
        return Span(from, to);
    }

    /// <summary>From the earliest to the latest day known; whole months and years are named as such.</summary>
    public static string Span(DateOnly first, DateOnly last)
    {
        bool years = first is { Month: 1, Day: 1 } && last is { Month: 12, Day: 31 };
        bool months = first.Day == 1 && last.Day == DateTime.DaysInMonth(last.Year, last.Month);
        string format = years ? "yyyy" : months ? "yyyy-MM" : "yyyy-MM-dd";
        string from = first.ToString(format, CultureInfo.InvariantCulture), to = last.ToString(format, CultureInfo.InvariantCulture);
        return from == to ? Single(from) : Span(from, to);
    }

    private static string Span(string from, string to)
    {
        if (!IsDay(from) || !IsDay(to)) return $"{Single(from)} to {Single(to)}";
        if (from[..7] == to[..7]) return $"{Day(from)}–{Single(to)}";
        return from[..4] == to[..4] ? $"{Day(from)} {Month(from)} to {Single(to)}" : $"{Single(from)} to {Single(to)}";
    }

    private static string Single(string text)
    {
        if (text.Length > 1 && text[^1] is '?' or '~' or '%')
        {
            string words = Single(text[..^1]);
            return text[^1] switch { '~' => "about " + words, '?' => words + " (uncertain)", _ => "about " + words + " (uncertain)" };
        }

        int time = text.IndexOf('T', StringComparison.Ordinal);
        if (time > 0) text = text[..time];
        if (IsDay(text)) return $"{Day(text)} {Month(text)} {text[..4]}";
        if (text.Length == 7 && Digits(text, 0, 4) && text[4] == '-' && Digits(text, 5, 2))
        {
            int month = int.Parse(text.AsSpan(5), CultureInfo.InvariantCulture);
            if (month is >= 1 and <= 12) return $"{Months[month - 1]} {text[..4]}";
            if (month is >= 21 and <= 24) return $"{Seasons[month - 21]} {text[..4]}";
        }

        if (text.Length == 4 && text[3] == 'X' && Digits(text, 0, 3)) return $"the {text[..3]}0s";
        return text;
    }

    private static string Day(string text) => text[8] == '0' ? text[9..10] : text[8..10];

    private static string Month(string text) => Months[int.Parse(text.AsSpan(5, 2), CultureInfo.InvariantCulture) - 1];

    private static bool IsDay(string text) =>
        text.Length == 10 && text[4] == '-' && text[7] == '-' && Digits(text, 0, 4) && Digits(text, 5, 2) && Digits(text, 8, 2);

    private static bool Digits(string text, int start, int count)
    {
        for (int i = start; i < start + count; i++)
        {
            if (!char.IsAsciiDigit(text[i])) return false;
        }

        return true;
    }
}
