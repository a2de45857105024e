using System.Globalization;
using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>Dates that a sentence tells, in EDTF; days without a year are taken before the document's date.</summary>
internal static class SentenceDates
{
    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
    private static readonly string[] Days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <summary>The date that holds for a word: the first one in its clause, else the only one of the sentence; null for none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="word">The word that tells an act.</param>
    /// <param name="written">When the document was written; without it a date needs a year.</param>
    public static EdtfDate? For(ParsedSentence sentence, int word, EdtfDate? written)
    {
        DateOnly? today = written?.Latest;
        int only = -1, count = 0;
        for (int i = 0; i < sentence.Words.Count; i++)
        {
            if (!StartsDate(sentence, i)) continue;
            count++;
            only = i;
            if (SameClause(sentence, i, word)) return Read(sentence, i, today);
        }

        return count == 1 && sentence.Words.Count < 25 && only < word ? Read(sentence, only, today) : null;
    }

    private static bool StartsDate(ParsedSentence sentence, int i)
    {
        string lower = sentence.Words[i].Lower;
        if (lower is "yesterday" or "today") return true;
        if (Array.IndexOf(Days, lower) >= 0 && sentence.Words[i].Form[0] is >= 'A' and <= 'Z') return i == 0 || sentence.Words[i - 1].Lower is not ("next" or "every" or "each");
        int month = MonthOf(sentence, i);
        if (month > 0) return i > 0 && (IsDay(sentence.Words[i - 1].Lower) || sentence.Words[i - 1].Lower is "in" or "since" or "on" or "of" or "last" or "until" or "by" or "early" or "late" or "mid") || (i + 1 < sentence.Words.Count && IsDay(sentence.Words[i + 1].Lower)) || i == 0;
        return IsYear(lower) && i > 0 && sentence.Words[i - 1].Lower is "in" or "since" or "of";
    }

    private static bool SameClause(ParsedSentence sentence, int date, int word)
    {
        int verb = date;
        while (verb >= 0 && !sentence.Words[verb].IsVerb) verb = sentence.Words[verb].Head;
        for (int at = word; at >= 0; at = sentence.Words[at].Head)
        {
            if (at == verb) return true;
            if (sentence.Words[at].IsVerb && at != word && sentence.Words[at].Label is not "conj") return false;
            if (at == word && sentence.Words[at].IsVerb && sentence.Words[at].Label is not ("conj" or "xcomp")) return false;
        }

        return false;
    }

    private static EdtfDate? Read(ParsedSentence sentence, int i, DateOnly? today)
    {
        string lower = sentence.Words[i].Lower;
        if (lower == "today") return today is { } day ? Day(day) : null;
        if (lower == "yesterday") return today is { } after ? Day(after.AddDays(-1)) : null;
        int weekday = Array.IndexOf(Days, lower);
        if (weekday >= 0)
        {
            if (today is not { } now) return null;
            int back = (((int)now.DayOfWeek - weekday + 7) % 7) is 0 ? 7 : ((int)now.DayOfWeek - weekday + 7) % 7;
            return Day(now.AddDays(-back));
        }

        int month = MonthOf(sentence, i);
        if (month == 0) return EdtfDate.TryParse(lower, out _);
        int? year = YearAfter(sentence, i) ?? (today is { } known ? month > known.Month ? known.Year - 1 : known.Year : null);
        if (year is not { } told) return null;
        (int first, int last) = DaysAround(sentence, i);
        string text = first == 0 ? $"{told:D4}-{month:D2}" : last == 0 ? $"{told:D4}-{month:D2}-{first:D2}" : $"{told:D4}-{month:D2}-{first:D2}/{told:D4}-{month:D2}-{last:D2}";
        return EdtfDate.TryParse(text, out _);
    }

    private static (int First, int Last) DaysAround(ParsedSentence sentence, int month)
    {
        if (month > 0 && IsDay(sentence.Words[month - 1].Lower))
        {
            string day = sentence.Words[month - 1].Lower;
            int dash = day.IndexOf('-', StringComparison.Ordinal);
            if (dash > 0) return (DayOf(day[..dash]), DayOf(day[(dash + 1)..]));
            if (month > 2 && sentence.Words[month - 2].Lower is "to" or "-" or "–" or "and" && IsDay(sentence.Words[month - 3].Lower)) return (DayOf(sentence.Words[month - 3].Lower), DayOf(day));
            return (DayOf(day), 0);
        }

        return month + 1 < sentence.Words.Count && IsDay(sentence.Words[month + 1].Lower) ? (DayOf(sentence.Words[month + 1].Lower), 0) : (0, 0);
    }

    private static int? YearAfter(ParsedSentence sentence, int month)
    {
        for (int i = month + 1; i <= month + 3 && i < sentence.Words.Count; i++)
        {
            if (IsYear(sentence.Words[i].Lower)) return int.Parse(sentence.Words[i].Lower, CultureInfo.InvariantCulture);
        }

        return null;
    }

    private static int MonthOf(ParsedSentence sentence, int i)
    {
        Word word = sentence.Words[i];
        int month = Array.IndexOf(Months, word.Lower);
        // "May" and "March" are verbs too: a month is written with a capital.
        return month >= 0 && char.IsUpper(word.Form[0]) && word.Tag is not "MD" ? month + 1 : 0;
    }

    private static bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit) && word[0] is '1' or '2' && word[1] is '9' or '8' or '7' or '0';

    private static bool IsDay(string word) => DayOf(word) is >= 1 and <= 31 || (word.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash && DayOf(word[..dash]) is >= 1 and <= 31 && DayOf(word[(dash + 1)..]) is >= 1 and <= 31);

    private static int DayOf(string word)
    {
        int digits = word.TakeWhile(char.IsAsciiDigit).Count();
        if (digits is 0 or > 2 || word[digits..] is not ("" or "st" or "nd" or "rd" or "th")) return 0;
        int day = int.Parse(word.AsSpan(0, digits), CultureInfo.InvariantCulture);
        return day is >= 1 and <= 31 ? day : 0;
    }

    private static EdtfDate Day(DateOnly day) => EdtfDate.Parse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
