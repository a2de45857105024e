using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Network.Extraction.Actors;

/// <summary>Brings Roman numerals to the word that they number: in "World War I" nobody says "I", and in "World War II Truman" nobody is called so.</summary>
internal static partial class Ordinals
{
    private static readonly FrozenSet<string> Numbered =
        ["war", "volume", "vol.", "part", "chapter", "book", "section", "article", "appendix", "annex", "schedule", "table", "figure", "phase", "title", "class", "category", "group", "zone", "corps", "plan", "protocol", "act", "scene", "type", "mark"];

    private static readonly FrozenSet<string> Rulers = ["king", "queen", "tsar", "czar", "emperor", "empress", "pope", "sultan", "shah", "kaiser", "prince", "negus", "khedive", "emir", "patriarch", "catholicos"];

    /// <summary>The words with numerals and what they number as one.</summary>
    public static List<RawWord> Join(List<RawWord> words)
    {
        for (int i = words.Count - 1; i > 0; i--)
        {
            if (!IsNumeral(words[i].Form)) continue;
            RawWord before = words[i - 1];
            bool numbered = before.IsCapital && Numbered.Contains(before.Lower) && (words[i].Form != "I" || IsNumber(words, i));
            // "Tsar Nicholas I"; "I" behind any other name may well speak.
            bool ruler = !numbered && words[i].Form == "I" && i > 1 && before.IsCapital && Rulers.Contains(words[i - 2].Lower);
            if (!numbered && !ruler) continue;
            // "World War I", "Tsar Nicholas I": what no office is goes with it.
            int first = i > 1 && (words[i - 2].Lower == "world" || (ruler && !words[i - 2].Is(WordKinds.Title))) ? i - 2 : i - 1;
            List<RawWord> run = words[first..(i + 1)];
            words[first] = new RawWord
            {
                Form = string.Join(' ', run.Select(word => word.Form)),
                Lower = string.Join(' ', run.Select(word => word.Lower)),
                Start = run[0].Start,
                End = run[^1].End,
                Kinds = numbered ? WordKinds.NotName : before.Kinds,
                Opens = run[0].Opens,
            };
            words.RemoveRange(first + 1, i - first);
            i = first;
        }

        return words;
    }

    /// <summary>"World War I", "Volume I of the series", "in Part I."; but "the Study Group I led", "the Plan I drew up".</summary>
    private static bool IsNumber(List<RawWord> words, int one) =>
        (one > 1 && words[one - 2].Lower == "world") || one + 1 == words.Count || !char.IsLetter(words[one + 1].Form[0]) || words[one + 1].Lower is "of" or "and" or "or" or "to" or "in" or "on" or "for" or "by" or "at" or "from";

    private static bool IsNumeral(string form) => form.Length is > 0 and < 6 && form[0] is 'I' or 'V' or 'X' && Numeral().IsMatch(form);

    [GeneratedRegex("^X{0,3}(?:IX|IV|V?I{0,3})$")]
    private static partial Regex Numeral();
}
