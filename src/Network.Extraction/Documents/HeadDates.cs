using System.Globalization;
using System.Text.RegularExpressions;
using Network.Model;

namespace Network.Extraction.Documents;

/// <summary>Reads the date in a document's head.</summary>
internal static partial class HeadDates
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    /// <summary>The date of a document; null when its head gives none.</summary>
    /// <param name="lines">The lines of the head, in order, without those of the web page.</param>
    /// <param name="aside">Lines of the web page and citation, which count only when the head itself gives no date.</param>
    /// <remarks>An entry of a diary has its day on a line of its own at the head's end; the year is taken from the dates before it.</remarks>
    public static EdtfDate? Of(IReadOnlyList<string> lines, IReadOnlyList<string> aside)
    {
        List<EdtfDate> found = [.. lines.SelectMany(All)];
        List<EdtfDate> besides = [.. aside.SelectMany(All)];
        if (lines.Count > 0 && EntryDay().Match(lines[^1]) is { Success: true } entry
            && found.Concat(besides).Select(Year).FirstOrDefault(year => year is not null) is { } year)
            return Make(year, Month(entry.Groups["month"].Value), entry.Groups["day"].Value);
        // A day is surer than a month, and that than a year or a period; of equals the last of the head, where places and dates stand.
        return found.LastOrDefault(date => date.Text.Length == 10) ?? besides.FirstOrDefault(date => date.Text.Length == 10)
            ?? found.LastOrDefault(date => date.Text.Length == 7) ?? found.LastOrDefault(date => date.Text.Contains('/'))
            ?? besides.FirstOrDefault(date => date.Text.Length == 7) ?? found.LastOrDefault()
            ?? lines.Select(line => YearAtEnd().Match(line)).Where(match => match.Success).Select(match => Valid(match.Groups["year"].Value)).LastOrDefault();
    }

    /// <summary>True when a line gives a day, alone or after a place.</summary>
    public static bool IsDateLine(string line) => line.Length < 90 && LineKinds.HasDigit(line) && (EntryDay().IsMatch(line) || (All(line).Any() && (!LineKinds.IsProse(line) || PlaceAndDay().IsMatch(line))));

    /// <summary>True when a line holds a whole date, with its year.</summary>
    public static bool HasFullDate(string line) => line.Length < 90 && All(line).Any(date => date.Text.Length == 10);

    private static IEnumerable<EdtfDate> All(string line)
    {
        if (line.Length > 600) line = line[..600];
        // Most lines have none, and are then held against no expression.
        if (!HasYear(line)) yield break;
        foreach (Match match in Period().Matches(line))
        {
            string year = match.Groups["year"].Value;
            string? second = Month(match.Groups["month2"].Value);
            string? first = match.Groups["month"].Value is { Length: > 0 } month ? Month(month) : second;
            if (Make(year, first, match.Groups["day"].Value) is { } from && Make(year, second, match.Groups["day2"].Value) is { } to
                && from.FirstDay < to.FirstDay && Valid($"{from.Text}/{to.Text}") is { } period) yield return period;
        }

        string rest = Period().Replace(line, " ");
        foreach (Regex form in new[] { DayMonthYear(), MonthDayYear(), IsoDay(), Dotted(), MonthYear() })
        {
            foreach (Match match in form.Matches(rest))
            {
                if (Make(match.Groups["year"].Value, Month(match.Groups["month"].Value), match.Groups["day"].Value) is { } date) yield return date;
            }

            rest = form.Replace(rest, " ");
        }
    }

    /// <summary>True for four digits that may be a year: every form of date has them.</summary>
    private static bool HasYear(string line)
    {
        for (int i = 0; i + 3 < line.Length; i++)
        {
            if (line[i] is '1' or '2' && char.IsDigit(line[i + 1]) && char.IsDigit(line[i + 2]) && char.IsDigit(line[i + 3])) return true;
        }

        return false;
    }

    private static string? Year(EdtfDate date) => date.Text.Length >= 4 ? date.Text[..4] : null;

    /// <summary>True for the name of a month, or what it is shortened to.</summary>
    public static bool IsMonth(string word) => MonthOnly().IsMatch(word);

    private static string? Month(string text)
    {
        int number = Array.FindIndex(Months, month => text.StartsWith(month, StringComparison.OrdinalIgnoreCase)) + 1;
        if (number == 0) number = Array.IndexOf(Romans, text) + 1;
        if (number == 0 && (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) || number is < 1 or > 12)) return null;
        return number.ToString("00", CultureInfo.InvariantCulture);
    }

    private static EdtfDate? Make(string year, string? month, string day)
    {
        if (month is null) return null;
        return Valid(day.Length == 0 ? $"{year}-{month}" : $"{year}-{month}-{day.PadLeft(2, '0')}");
    }

    private static EdtfDate? Valid(string text) => EdtfDate.TryParse(text, out _);

    private const string MonthName = @"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?";
    /// <summary>What a diarist adds to the day: "Thursday. Snow.", "evening".</summary>
    private const string DayRemarks = @"(?:[.,;:]?\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:early |late )?(?:morning|afternoon|evening|night)|noon|midnight|snow(?:ing)?|rain(?:y|ing)?|frost|fog(?:gy)?|hot|cold|fine|fair|cloudy|windy|thaw|warm|clear|overcast|wet|dull|storm(?:y)?))*";
    private const string Day = @"[""“”„«']?(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?[""“”»']?";
    private const string YearDigits = @"(?<year>1[0-9]\d\d|20\d\d)(?!\d)";
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>A month and nothing else.</summary>
    [GeneratedRegex("^" + MonthName + "$", Loose)]
    private static partial Regex MonthOnly();

    [GeneratedRegex(@"(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s+(?<month>" + MonthName + @"))?\s*(?:-|–|—|to|and|till|until)\s*(?<day2>\d{1,2})(?:st|nd|rd|th)?\s+(?<month2>" + MonthName + @"),?\s+" + YearDigits, Loose)]
    private static partial Regex Period();

    [GeneratedRegex(Day + @"\s+(?:day\s+)?(?:of\s+)?(?<month>" + MonthName + @"),?\s+" + YearDigits, Loose)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"\b(?<month>" + MonthName + @")\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+" + YearDigits, Loose)]
    private static partial Regex MonthDayYear();

    [GeneratedRegex(@"(?<!\d)" + YearDigits + @"-(?<month>\d\d)-(?<day>\d\d)(?!\d)", Loose)]
    private static partial Regex IsoDay();

    /// <summary>Day first, as dots and Roman months are written; with slashes nobody knows which comes first.</summary>
    [GeneratedRegex(@"(?<!\d)(?<day>\d{1,2})\.\s?(?<month>\d{1,2}|[IVX]{1,4})\.\s?" + YearDigits)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"\b(?<month>" + MonthName + @"),?\s+" + YearDigits + @"(?<day>)", Loose)]
    private static partial Regex MonthYear();

    [GeneratedRegex(@"^\W*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>" + MonthName + @")|(?<month>" + MonthName + @")\s+(?<day>\d{1,2})(?:st|nd|rd|th)?)" + DayRemarks + @"\W*$", Loose)]
    private static partial Regex EntryDay();

    /// <summary>"Addis Ababa, 14 June 1920.", which ends as a sentence does.</summary>
    [GeneratedRegex(@"^(?:\([^)]*\)\s+)?\p{Lu}[\p{L}.'’\-]*(?: \p{Lu}[\p{L}.'’\-]*){0,3}, (?:the )?(?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,2}(?:st|nd|rd|th)?),? \d{4}\.$|^(?:\p{Lu}\p{L}+ )?(?i:report|memorandum|record|minutes|protocol|letter|note|statement|deposition)(?: (?:\p{Lu}\p{L}*\.?|of|the|by|from|to|agent|on|no\.?|\d+),?)*,? (?:\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,2}),? \d{4}\.$")]
    private static partial Regex PlaceAndDay();

    [GeneratedRegex(@"(?:^|[,\s])" + YearDigits + @"\W*$")]
    private static partial Regex YearAtEnd();
}
