using System.Collections.Frozen;

namespace Network.Extraction.Actors;

/// <summary>Takes out what stands with a name and says nothing in the sentence: honours behind it, a nickname within it, "known as".</summary>
internal static class Bynames
{
    private const int LongestByname = 6;
    private const int LongestNickname = 3;

    // What is written behind a name for orders, degrees, seats and religious orders.
    private static readonly FrozenSet<string> Honours =
    [
        "OBE", "MBE", "CBE", "KBE", "GBE", "CMG", "KCMG", "GCMG", "CB", "KCB", "GCB", "CVO", "KCVO", "MVO", "DSO", "DSC", "DFC", "DCM", "MC", "MM", "VC", "GC", "KC", "QC", "MP", "MLA", "MLC", "MHR", "TD", "JP", "MD", "PhD", "LLD", "LLB", "BA", "MA", "SJ", "OP", "OFM", "OSB", "RN", "RAF", "Esq", "Jr", "Bart", "Bt", "Senior", "Junior",
        "O.B.E.", "M.B.E.", "C.B.E.", "K.B.E.", "C.M.G.", "K.C.M.G.", "G.C.M.G.", "C.B.", "K.C.B.", "D.S.O.", "D.S.C.", "D.F.C.", "D.C.M.", "M.C.", "M.M.", "V.C.", "K.C.", "Q.C.", "M.P.", "M.L.A.", "M.L.C.", "M.H.R.", "T.D.", "J.P.", "M.D.", "Ph.D.", "LL.D.", "LL.B.", "B.A.", "M.A.", "S.J.", "O.P.", "O.F.M.", "O.S.B.", "R.N.", "Esq.", "Jr.", "Bart.",
    ];

    private static readonly FrozenSet<string> Manner = ["better", "best", "also", "generally", "commonly", "popularly", "otherwise", "formerly", "universally", "locally", "usually", "once", "still", "now", "later", "then", "simply", "widely", "often", "sometimes"];

    /// <summary>The words without them; names get what they are called besides as aliases.</summary>
    public static List<RawWord> Fold(List<RawWord> words)
    {
        List<RawWord> kept = new(words.Count);
        for (int i = 0; i < words.Count; i++)
        {
            RawWord word = words[i];
            RawWord? name = kept.Count > 0 && kept[^1].IsCapital && char.IsLetter(kept[^1].Form[0]) ? kept[^1] : null;
            if (name is not null)
            {
                if (word.Form == ",")
                {
                    (int called, int behindIt) = CalledAmongOther(words, i);
                    if (behindIt > called) name.AddAliases([Text(words, called, behindIt)]);
                    if (Honour(words, i, kept) is > 0 and var behind || Byname(words, i, name, out behind))
                    {
                        i = behind - 1;
                        continue;
                    }
                }
                else if (IsQuote(word) && Nickname(words, i, name) is > 0 and var close)
                {
                    Owner(words, close + 1).AddAliases([Text(words, i + 1, close)]);
                    i = close;
                    continue;
                }
                else if (word.Lower is "alias" or "aka" or "a.k.a." && Run(words, i + 1) is var end && end > i + 1)
                {
                    name.AddAliases([Text(words, i + 1, end)]);
                    i = end - 1;
                    continue;
                }
            }

            kept.Add(word);
        }

        return kept;
    }

    /// <summary>True for a bracket within a name, "Sir Geoffrey (Geoff) Lanyon".</summary>
    public static bool IsNickname(RawWord before, RawWord[] inside, RawWord behind) =>
        inside is [{ IsCapital: true } nick] && nick.Form.Length > 2 && !nick.IsAcronym && IsPartOfName(before) && IsPartOfName(behind) && !nick.Is(Chunker.Nouns | WordKinds.Portfolio | WordKinds.NotName | WordKinds.Place | WordKinds.Stop | WordKinds.Demonym);

    private static bool IsPartOfName(RawWord word) => word.IsCapital && char.IsLetter(word.Form[0]) && !word.Is(Chunker.Nouns | WordKinds.Honorific | WordKinds.Stop | WordKinds.NotName | WordKinds.Demonym);

    /// <summary>Word behind ", O.B.E., M.P.,"; 0 where none stands here.</summary>
    private static int Honour(List<RawWord> words, int comma, List<RawWord> kept)
    {
        int at = comma;
        while (at + 1 < words.Count && words[at].Form == "," && Honours.Contains(words[at + 1].Form))
        {
            at += 2;
            // "D.S.O. M.C."
            while (at < words.Count && Honours.Contains(words[at].Form)) at++;
        }

        if (at == comma) return 0;
        RawWord last = words[at - 1];
        if (at == words.Count || (last.Form[^1] == '.' && words[at].IsCapital && char.IsLetter(words[at].Form[0])))
        {
            // The dot of "J.P." closes the sentence as well.
            if (last.Form[^1] == '.') kept.Add(new RawWord { Form = ".", Lower = ".", Start = last.End - 1, End = last.End, Kinds = WordKinds.None });
            return at;
        }

        if (words[at].Form is "." or ";" or ":" or ")" or "and" or "or") return at;
        if (words[at].Form != ",") return words[at].IsCapital ? 0 : at;
        // "X, O.B.E., the Governor, said" keeps the comma of the Governor, "X, O.B.E., said" none.
        bool goesOn = at + 1 < words.Count && (words[at + 1].IsCapital || words[at + 1].Is(WordKinds.Stop | Chunker.Nouns));
        return goesOn ? at : at + 1;
    }

    /// <summary>", better known as "the Lame",", ", whose real name was X,", ", as X was called,": adds it to the name.</summary>
    private static bool Byname(List<RawWord> words, int comma, RawWord name, out int behind)
    {
        behind = 0;
        int at = comma + 1, first, end;
        while (at < words.Count && Manner.Contains(words[at].Lower)) at++;
        if (at + 1 >= words.Count) return false;
        if (words[at].Lower == "as" && at == comma + 1)
        {
            // "as X was called".
            (first, end) = (at + 1, Content(words, at + 1));
            if (end == first || end + 2 >= words.Count || words[end].Lower is not ("was" or "is") || words[end + 1].Lower is not ("called" or "known" or "nicknamed" or "styled")) return false;
            behind = end + 2;
            while (behind < words.Count && behind < end + 8 && words[behind].Form is not ("," or ";" or ".")) behind++;
        }
        else if (words[at].Lower == "whom")
        {
            if (Called(words, at + 1) is not (> 0 and var called)) return false;
            (first, end) = (called, Content(words, called));
            behind = end;
            // "to keep the two apart".
            if (behind < words.Count && words[behind].Lower is "to" or "because" or "since" or "for" or "after" or "in" or "when" or "among" or "on" or "at" or "by") while (behind < words.Count && behind < end + 8 && words[behind].Form is not ("," or ";" or ".")) behind++;
        }
        else
        {
            if (words[at].Lower == "whose")
            {
                bool real = words[at + 1].Lower is "real" or "true" or "proper" or "own" or "full" or "party" or "original";
                int noun = at + (real ? 2 : 1);
                if (noun + 2 >= words.Count || words[noun].Lower is not ("name" or "nickname" or "alias") || words[noun + 1].Lower is not ("was" or "is")) return false;
                first = noun + 2;
            }
            else if (words[at].Lower is "alias" or "nicknamed" or "dubbed" or "surnamed" or "called" or "aka" or "a.k.a.")
            {
                first = at + 1;
            }
            else if (words[at].Lower == "known")
            {
                int until = Math.Min(words.Count - 1, at + 7);
                first = at + 1;
                while (first < until && words[first].Lower != "as") first++;
                if (words[first++].Lower != "as") return false;
            }
            else
            {
                return false;
            }

            end = behind = Content(words, first);
        }

        if (end == first || behind >= words.Count || words[behind].Form is not ("," or ";" or "." or ":")) return false;
        // "the Lame" says less of him than his name, "Nabil Sharaf" as much.
        name.AddAliases([Text(words, first, end)]);
        if (words[behind].Form == ",") behind++;
        return true;
    }

    /// <summary>", who commands the militia and is called X to tell him from Y,": what else is told of him stays; 0 where he is called nothing.</summary>
    private static (int First, int End) CalledAmongOther(List<RawWord> words, int comma)
    {
        if (comma + 4 >= words.Count || words[comma + 1].Lower != "who") return (0, 0);
        for (int at = comma + 2; at + 2 < words.Count && at < comma + 14 && words[at].Form is not ("," or ";" or "."); at++)
        {
            if (words[at].Lower is not ("is" or "was") || words[at - 1].Lower is not ("who" or "and")) continue;
            int verb = at + 1;
            while (verb + 1 < words.Count && Manner.Contains(words[verb].Lower)) verb++;
            int first = verb + (words[verb].Lower == "known" && words[verb + 1].Lower == "as" ? 2 : 1);
            if (!(words[verb].Lower is "called" or "nicknamed" or "dubbed" || first == verb + 2)) continue;
            int end = Content(words, first);
            // "is called to Moscow" names nobody.
            return end > first && words[first].Lower != "the" ? (first, end) : (0, 0);
        }

        return (0, 0);
    }

    /// <summary>Where the name begins in "whom we all called X", "whom everybody knew as X"; 0 where nobody is called anything.</summary>
    private static int Called(List<RawWord> words, int first)
    {
        for (int at = first; at + 1 < words.Count && at < first + 5; at++)
        {
            if (at > first && words[at].Lower is "called" or "nicknamed" or "dubbed" or "styled") return at + 1;
            if (at > first && words[at].Lower is "knew" or "know" && words[at + 1].Lower == "as") return at + 2;
            if (words[at].IsCapital && words[at].Lower != "i") return 0;
        }

        return 0;
    }

    /// <summary>End, exclusive, of what someone is called: capitals, with an article, and quotation marks around them.</summary>
    private static int Content(List<RawWord> words, int first)
    {
        int at = first;
        bool capital = false;
        while (at < words.Count && at - first < LongestByname && (words[at].IsCapital || IsQuote(words[at]) || words[at].Is(WordKinds.Particle) || words[at].Lower is "the" or "of"))
        {
            capital |= words[at].IsCapital;
            at++;
        }

        return capital ? at : first;
    }

    /// <summary>The closing mark of a nickname, "Captain "Tiger" Okonjo"; 0 for none.</summary>
    private static int Nickname(List<RawWord> words, int open, RawWord before)
    {
        if (before.Is(WordKinds.Stop | WordKinds.Body | WordKinds.Party | WordKinds.Group | WordKinds.NotName)) return 0;
        int close = open + 1;
        while (close < words.Count && close - open <= LongestNickname && words[close].IsCapital) close++;
        return close > open + 1 && close + 1 < words.Count && IsQuote(words[close]) && IsPartOfName(words[close + 1]) ? close : 0;
    }

    /// <summary>The last word of the name that goes on here.</summary>
    private static RawWord Owner(List<RawWord> words, int first)
    {
        int last = first;
        while (last + 1 < words.Count && last - first < LongestNickname && IsPartOfName(words[last + 1])) last++;
        return words[last];
    }

    private static int Run(List<RawWord> words, int first)
    {
        int end = first;
        while (end < words.Count && end - first < LongestNickname && words[end].IsCapital && char.IsLetter(words[end].Form[0])) end++;
        return end;
    }

    private static string Text(List<RawWord> words, int first, int end) => string.Join(' ', Enumerable.Range(first, end - first).Where(i => !IsQuote(words[i])).Select(i => words[i].Form));

    private static bool IsQuote(RawWord word) => word.Form is "\"" or "\u201C" or "\u201D" or "''" or "``";
}
