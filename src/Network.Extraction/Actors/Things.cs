using System.Collections.Frozen;

namespace Network.Extraction.Actors;

/// <summary>Names of things that look like those of actors: treaties, talks, systems, and the abbreviations that brackets give of them.</summary>
internal static class Things
{
    private const int LongestPhrase = 9;

    private const WordKinds Actors = WordKinds.Body | WordKinds.Party | WordKinds.Group | WordKinds.Title | WordKinds.Kin | WordKinds.Seat | WordKinds.Honorific;

    private static readonly FrozenSet<string> Inner = ["of", "for", "on", "in", "and", "the", "to", "with", "between"];

    // Nouns that are no body's in the vocabulary, but name one where an abbreviation stands behind them.
    private static readonly FrozenSet<string> Collectives = ["force", "forces", "nations", "states", "powers", "community", "communities", "allies", "group", "groups", "people", "peoples", "men", "voice", "firm", "organ", "organs", "republic", "chiefs"];

    /// <summary>Takes from an abbreviation the sense of a body where the document explains it by a phrase for a thing: "a comprehensive test ban (CTB)", "the Freedom of Information Act (FOIA)".</summary>
    /// <remarks>Linear in the document's words.</remarks>
    public static void Learn(IReadOnlyList<List<RawWord>> sentences)
    {
        HashSet<string> things = new(StringComparer.Ordinal);
        foreach (List<RawWord> words in sentences)
        {
            for (int i = 0; i < words.Count; i++)
            {
                // "EO 12065", "NSDD 111": a paper, whoever issues them.
                if (words[i].IsAcronym && i + 1 < words.Count && IsNumber(words[i + 1].Form)) words[i].Kinds = WordKinds.NotName;
                if (words[i].IsCapital && words[i].Is(WordKinds.Thing)) AddInitials(words, i, things);
                if (words[i].HasAliases)
                {
                    string alias = words[i].Aliases[0];
                    if (IsAbbreviation(alias) && IsThing(words, i, alias)) things.Add(alias);
                }
                else if (i > 0 && words[i].Form == "(" && i + 2 < words.Count && words[i + 2].Form == ")" && IsAbbreviation(words[i + 1].Form) && IsThing(words, i - 1, words[i + 1].Form))
                {
                    things.Add(words[i + 1].Form);
                }
            }
        }

        if (things.Count == 0) return;
        foreach (List<RawWord> words in sentences)
        {
            foreach (RawWord word in words)
            {
                if (word.IsCapital && IsAbbreviation(word.Form) && things.Contains(word.Form)) word.Kinds = WordKinds.NotName;
            }
        }
    }

    /// <summary>True for a name in capitals that closes with a thing's noun: "National Technical Means"; a given name or initials before it are a person's.</summary>
    public static bool IsName(List<RawWord> words, int first, int end) =>
        end - first > (MayBeSurname(words[end - 1].Lower) && !(first > 0 && words[first - 1].Lower == "the") ? 2 : 1) && words[end - 1].Is(WordKinds.Thing) && !words[first].Is(WordKinds.MensName | WordKinds.WomensName) && !words[first].IsInitials && !words[end - 2].IsInitials;

    /// <summary>Three figures or more, and no year.</summary>
    private static bool IsNumber(string form) => form.Length >= 3 && form.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 && !(form.Length == 4 && form[0] == '1');

    private static bool MayBeSurname(string lower) => lower is "means" or "day" or "rivers" or "laws" or "lakes" or "wars" or "books" or "points";

    private static bool IsAbbreviation(string form)
    {
        int capitals = 0;
        foreach (char c in form)
        {
            if (char.IsUpper(c)) capitals++;
            else if (c is not ('s' or '-' or '/')) return false;
        }

        return capitals is >= 2 and <= 6;
    }

    /// <summary>True when the phrase that ends in a word is a thing's.</summary>
    private static bool IsThing(List<RawWord> words, int last, string letters)
    {
        int first = last;
        while (first > 0 && last - first < LongestPhrase && Continues(words[first - 1])) first--;
        int head = first;
        while (head < last && words[head + 1].Lower is not ("of" or "for" or "on" or "in" or "between")) head++;
        if (words[last].IsCapital && words[last].Is(WordKinds.Thing) || words[head].IsCapital && words[head].Is(WordKinds.Thing)) return true;
        if (words[last].IsCapital || words[last].Tag is not ("NN" or "NNS" or "JJ")) return false;
        for (int i = first; i <= last; i++)
        {
            if (words[i].Is(Actors) || Collectives.Contains(words[i].Lower)) return false;
        }

        return words[last].Is(WordKinds.Thing) || Spells(words, first, last, letters);
    }

    /// <summary>The initials of a name in capitals that a thing's noun closes, from each of its words: "FOIA" for "the Freedom of Information Act".</summary>
    private static void AddInitials(List<RawWord> words, int last, HashSet<string> things)
    {
        string all = "", capitals = "";
        for (int i = last; i >= 0 && last - i < LongestPhrase && (words[i].IsCapital || Inner.Contains(words[i].Lower)); i--)
        {
            all = char.ToUpperInvariant(words[i].Form[0]) + all;
            if (!words[i].IsCapital) continue;
            capitals = words[i].Form[0] + capitals;
            if (capitals.Length < 3) continue;
            things.Add(capitals);
            things.Add(all);
        }
    }

    private static bool Continues(RawWord word) =>
        char.IsLetter(word.Form[0]) && (Inner.Contains(word.Lower) || (word.Tag is "NN" or "NNS" or "NNP" or "NNPS" or "JJ" or "VBG" or "VBN" && !word.Is(WordKinds.Stop)));

    /// <summary>True when the letters stand in the phrase in their order, the first where a word begins: "anti-satellite (ASAT)".</summary>
    private static bool Spells(List<RawWord> words, int first, int last, string letters)
    {
        for (int begin = first; begin <= last; begin++)
        {
            int next = 0;
            for (int i = begin; i <= last && next < letters.Length; i++)
            {
                foreach (char c in words[i].Lower)
                {
                    if (next == letters.Length) break;
                    if (c == char.ToLowerInvariant(letters[next])) next++;
                    else if (next == 0) break;
                }
            }

            if (next == letters.Length || (next == letters.Length - 1 && letters[^1] == 's')) return true;
        }

        return false;
    }
}
