using System.Globalization;
using System.Text;
using Network.Model;

namespace Network.Report;

/// <summary>How the report puts things into words: one place for names, numbers, lists and sentences.</summary>
public static class Wording
{
    private static readonly string[] Small =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>A name fit for one line: white space and control characters become one space, right-to-left text is isolated.</summary>
    public static string Name(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        StringBuilder line = new(name.Length);
        bool rightToLeft = false;
        foreach (Rune rune in name.EnumerateRunes())
        {
            bool separates = Rune.IsWhiteSpace(rune) || Rune.IsControl(rune);
            if (!separates) line.Append(rune.ToString());
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
            rightToLeft |= IsRightToLeft(rune.Value);
        }

        string text = line.ToString().TrimEnd();
        if (text.Length == 0) return "(no name)";
        return rightToLeft ? $"\u2068{text}\u2069" : text;
    }

    /// <summary>An actor's name fit for one line; of a blank name the id.</summary>
    public static string Name(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return string.IsNullOrWhiteSpace(actor.Name) ? $"({Name(actor.Id)})" : Name(actor.Name);
    }

    /// <summary>A whole number within a sentence: words up to twelve, then digits in groups of three.</summary>
    public static string Number(long number) =>
        number >= 0 && number < Small.Length ? Small[number] : Digits(number);

    /// <summary>A number in digits, in groups of three, with at most two decimals.</summary>
    public static string Digits(double number) => number.ToString("#,##0.##", CultureInfo.InvariantCulture);

    /// <summary>A score to read and compare: whole numbers plain, others with three decimals, tiny ones with two significant digits.</summary>
    public static string Score(double score)
    {
        double size = Math.Abs(score);
        if (size == Math.Floor(size) || size >= 1000) return Digits(size < 1e15 ? Math.Round(score) : score);
        return score.ToString(size < 0.001 ? "G2" : "0.000", CultureInfo.InvariantCulture);
    }

    /// <summary>A number with its noun: "no tie", "one tie", "two ties", "1,204 ties".</summary>
    /// <param name="number">How many.</param>
    /// <param name="singular">The noun for one and none.</param>
    /// <param name="plural">The noun for more; with "s" added when null.</param>
    public static string Count(long number, string singular, string? plural = null) => $"{Number(number)} {Noun(number, singular, plural)}";

    /// <summary>A number in digits with its noun, as lists of counts have it: "no tie", "1 tie", "11 bodies".</summary>
    internal static string Tally(long number, string singular, string? plural = null) =>
        $"{(number == 0 ? "no" : Digits(number))} {Noun(number, singular, plural)}";

    /// <summary>The noun that goes with a number.</summary>
    public static string Noun(long number, string singular, string? plural = null) => number is 0 or 1 ? singular : plural ?? singular + "s";

    /// <summary>A share as a whole percentage that no line break parts; "under 1 %" and "over 99 %" where rounding would say none or all.</summary>
    public static string Percent(double share) => Math.Round(share * 100) switch
    {
        0 when share > 0 => "under 1\u00A0%",
        100 when share < 1 => "over 99\u00A0%",
        double whole => whole.ToString("0", CultureInfo.InvariantCulture) + "\u00A0%",
    };

    /// <summary>"A", "A and B", "A, B and C"; of more than <paramref name="most"/> the first, "and 7 others".</summary>
    public static string List(IReadOnlyList<string> items, int most = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items.Count == 0) return "nobody";
        if (items.Count == 1) return items[0];
        if (items.Count <= most) return string.Join(", ", items.Take(items.Count - 1)) + " and " + items[^1];
        int shown = Math.Max(1, most - 1);
        return string.Join(", ", items.Take(shown)) + " and " + Count(items.Count - shown, "other");
    }

    /// <summary>A sentence with a capital first letter.</summary>
    public static string Sentence(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>A chain of speakers, innermost first: "Kim Il Sung, as told by V.I. Ivanov"; null when nobody is named.</summary>
    public static string? Chain(IReadOnlyList<Actor> assertedBy)
    {
        ArgumentNullException.ThrowIfNull(assertedBy);
        if (assertedBy.Count == 0) return null;
        StringBuilder words = new(Name(assertedBy[^1]));
        for (int i = assertedBy.Count - 2; i >= 0; i--)
            words.Append(i == assertedBy.Count - 2 ? ", as told by " : ", in turn told by ").Append(Name(assertedBy[i]));
        return words.ToString();
    }

    /// <summary>What a relation says: "X removed Y from Z (alleged)".</summary>
    public static string Says(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        return Says(relation, Name(relation.Target));
    }

    /// <summary>What relations that differ only in their targets say together: "X accused Y and Z".</summary>
    public static string Says(Relation relation, string targets)
    {
        ArgumentNullException.ThrowIfNull(relation);
        string third = relation.To is null ? "" : $" {Preposition(relation.Type)} {Name(relation.To)}";
        string status = Status(relation);
        return $"{Name(relation.Source)} {Label(relation.Type)} {targets}{third}{(status.Length == 0 ? "" : $" ({status})")}";
    }

    /// <summary>How a relation is claimed where that is not plainly: "alleged", "said not to have happened"; empty when asserted.</summary>
    public static string Status(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        List<string> words = [];
        if (relation.Modality != Modality.Asserted) words.Add(Claim(relation.Modality));
        if (relation.Negated) words.Add("said not to have happened");
        if (relation.IsContested && relation.Modality != Modality.Refuted) words.Add("disputed");
        return string.Join(", ", words);
    }

    /// <summary>A modality as an adjective.</summary>
    public static string Claim(Modality modality) => modality switch
    {
        Modality.Refuted => "called untrue",
        Modality.Hypothetical => "only supposed",
        Modality.Future => "yet to come",
        _ => modality.Id(),
    };

    /// <summary>A type's words, fit for one line.</summary>
    public static string Label(RelationType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Name(type.Label);
    }

    /// <summary>The little word before a relation's third party: removed from, referred to, demanded concerning.</summary>
    public static string Preposition(RelationType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.Id switch
        {
            "removed" or "expelled" or "released" or "fled" or "resigned" => "from",
            "referred" or "appointed" or "reinstated" => "to",
            _ => "concerning",
        };
    }

    /// <summary>A sign in a word: for, against or neutral.</summary>
    public static string Sign(int sign) => sign > 0 ? "for" : sign < 0 ? "against" : "neutral";

    /// <summary>The kind of several actors: "persons", "bodies", "actors of unknown kind".</summary>
    public static string Kinds(ActorKind kind, long number) => kind switch
    {
        ActorKind.Body => Noun(number, "body", "bodies"),
        ActorKind.Party => Noun(number, "party", "parties"),
        ActorKind.Unknown => Noun(number, "actor") + " of unknown kind",
        _ => Noun(number, kind.Id()),
    };

    private static bool IsRightToLeft(int rune) =>
        rune is >= 0x0590 and <= 0x08FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFF
            or 0x200F or 0x202B or 0x202E or 0x2067 or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF;
}
