using System.Globalization;
using System.Text.RegularExpressions;

namespace Network.Model;

/// <summary>Reads EDTF levels 0 and 1: dates, intervals, seasons, unspecified digits, qualifiers, long years, date-times.</summary>
internal static partial class EdtfParser
{
    private const string Forms = "write 1956-08-30, 1956-08, 1956, 195X, 1956-08-30/1956-08-31 or ../1956";

    public static EdtfDate? Parse(string text, out string why)
    {
        why = "";
        int slash = text.IndexOf('/');
        if (slash < 0)
        {
            if (Single(text, out long first, out long last)) return new EdtfDate(text, first, last);
            why = $"\"{text}\" is not a date: {Forms}";
            return null;
        }

        string begin = text[..slash], end = text[(slash + 1)..];
        bool openBegin = begin is "" or "..", openEnd = end is "" or "..";
        long beginFirst = long.MinValue, endLast = long.MaxValue;
        bool good = !(openBegin && openEnd)
            && (openBegin || Single(begin, out beginFirst, out _))
            && (openEnd || Single(end, out _, out endLast));
        if (!good)
        {
            why = $"\"{text}\" is not an interval of dates: {Forms}";
            return null;
        }

        if (beginFirst > endLast)
        {
            why = $"the interval \"{text}\" ends before it begins";
            return null;
        }

        return new EdtfDate(text, beginFirst, endLast);
    }

    private static bool Single(string text, out long first, out long last)
    {
        first = last = 0;
        Match match = DatePattern().Match(text);
        if (!match.Success) return LongYear(text, ref first, ref last);
        string yearText = match.Groups["year"].Value;
        bool negative = yearText.StartsWith('-');
        string digits = negative ? yearText[1..] : yearText;
        long low = long.Parse(digits.Replace('X', '0'), CultureInfo.InvariantCulture);
        long high = long.Parse(digits.Replace('X', '9'), CultureInfo.InvariantCulture);
        if (negative && high == 0) return false;
        (long yearLow, long yearHigh) = negative ? (-high, -low) : (low, high);
        string month = match.Groups["month"].Value, day = match.Groups["day"].Value;
        if (month.Length == 0)
        {
            first = Day(yearLow, 1, 1);
            last = Day(yearHigh + 1, 1, 1) - 1;
            return true;
        }

        if (month == "XX")
        {
            // A known day of an unknown month says no more than the year.
            if (day is not ("" or "XX")) return false;
            first = Day(yearLow, 1, 1);
            last = Day(yearHigh + 1, 1, 1) - 1;
            return true;
        }

        int monthNumber = int.Parse(month, CultureInfo.InvariantCulture);
        if (yearLow != yearHigh) return false;
        if (monthNumber is >= 21 and <= 24) return day.Length == 0 && Season(yearLow, monthNumber, out first, out last);
        if (monthNumber is < 1 or > 12) return false;
        if (day is "" or "XX")
        {
            first = Day(yearLow, monthNumber, 1);
            last = monthNumber == 12 ? Day(yearLow + 1, 1, 1) - 1 : Day(yearLow, monthNumber + 1, 1) - 1;
            return true;
        }

        int dayNumber = int.Parse(day, CultureInfo.InvariantCulture);
        if (dayNumber < 1 || dayNumber > DaysIn(yearLow, monthNumber)) return false;
        first = last = Day(yearLow, monthNumber, dayNumber);
        return true;
    }

    /// <summary>Seasons of the north: spring from March, winter from December into the next year.</summary>
    private static bool Season(long year, int season, out long first, out long last)
    {
        (first, last) = season switch
        {
            21 => (Day(year, 3, 1), Day(year, 6, 1) - 1),
            22 => (Day(year, 6, 1), Day(year, 9, 1) - 1),
            23 => (Day(year, 9, 1), Day(year, 12, 1) - 1),
            _ => (Day(year, 12, 1), Day(year + 1, 3, 1) - 1),
        };
        return true;
    }

    private static bool LongYear(string text, ref long first, ref long last)
    {
        Match match = LongYearPattern().Match(text);
        if (!match.Success || !long.TryParse(match.Groups["year"].Value, CultureInfo.InvariantCulture, out long year)) return false;
        first = Day(year, 1, 1);
        last = Day(year + 1, 1, 1) - 1;
        return true;
    }

    private static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    private static int DaysIn(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Days since 0001-01-01 (days-from-civil algorithm of Howard Hinnant).</summary>
    private static long Day(long year, int month, int day)
    {
        long y = month <= 2 ? year - 1 : year;
        long era = (y >= 0 ? y : y - 399) / 400;
        long yearOfEra = y - era * 400;
        long dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * 146_097 + dayOfEra - 306;
    }

    [GeneratedRegex(@"^(?<year>-?[0-9]{4}|-?[0-9]{3}X|-?[0-9]{2}XX|-?[0-9]XXX|XXXX)(?:-(?<month>[0-9]{2}|XX)(?:-(?<day>[0-9]{2}|XX)(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60))?(?:\.[0-9]+)?(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)?)?)?)?[?~%]?$", RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"^Y(?<year>-?[0-9]{5,12})[?~%]?$", RegexOptions.CultureInvariant)]
    private static partial Regex LongYearPattern();
}
