using Network.Extraction.Language;

namespace Network.Extraction.Actors;

/// <summary>Takes explaining brackets out of a paragraph: "Name [Other Name]" gives an alias, "[Title] Name" a position; remarks of translators go.</summary>
internal static class Glosses
{
    private const int LongestGloss = 60;

    /// <summary>The words of a paragraph without its glosses.</summary>
    public static List<RawWord> Remove(List<Token> tokens, string text, ActorVocabulary vocabulary)
    {
        tokens = Initials(tokens);
        List<RawWord> words = [];
        List<string> pending = [];
        for (int i = 0; i < tokens.Count; i++)
        {
            int close = tokens[i].Form is "[" or "(" ? Close(tokens, i) : -1;
            if (close > i + 1 && IsHolder(tokens, i, close, vocabulary, words))
            {
                // Read on as "the Vice-President, Rev. E. Nkomo,".
                words.Add(Mark(",", tokens[i]));
                for (int at = i + 1; at < close; at++) words.Add(Word(tokens[at], vocabulary));
                if (close + 1 < tokens.Count && tokens[close + 1].Form is not ("," or "." or ";" or ":")) words.Add(Mark(",", tokens[close]));
                i = close;
                continue;
            }

            if (close == i + 2 && close + 1 < tokens.Count && words.Count > 0 && Bynames.IsNickname(words[^1], [Word(tokens[i + 1], vocabulary)], Word(tokens[close + 1], vocabulary)))
            {
                // Read on as one in quotation marks.
                words.Add(Mark("\"", tokens[i]));
                words.Add(Word(tokens[i + 1], vocabulary));
                words.Add(Mark("\"", tokens[close]));
                i = close;
                continue;
            }

            if (close > i + 1 && Read(tokens, i, close, text, vocabulary, words, pending))
            {
                i = close;
                continue;
            }

            // A bracket around an ordinary word, "[deputy] director", is the translator's: the word counts, the marks do not.
            if (tokens[i].Form is "[" or "]") continue;
            RawWord word = Word(tokens[i], vocabulary);
            if (pending.Count > 0 && (word.IsCapital || word.Is(WordKinds.Title)))
            {
                word.AddPositions(pending);
                pending.Clear();
            }

            words.Add(word);
        }

        return words;
    }

    /// <summary>"the Vice-President (Rev. E. Nkomo)": the bracket names who holds the office.</summary>
    private static bool IsHolder(List<Token> tokens, int open, int close, ActorVocabulary vocabulary, List<RawWord> words)
    {
        if (tokens[open].Form != "(" || close - open > 7 || words.Count == 0 || !words[^1].Is(WordKinds.Title) || words[^1].Is(WordKinds.Stop)) return false;
        RawWord[] inside = [.. Enumerable.Range(open + 1, close - open - 1).Select(i => Word(tokens[i], vocabulary))];
        int first = inside[0].Is(WordKinds.Honorific) ? 1 : 0;
        return inside.Length > first && (first > 0 || inside.Length > 1) && inside.Skip(first).All(word => word.IsCapital && !word.Is(WordKinds.NotName | WordKinds.Body | WordKinds.Portfolio | WordKinds.Place | WordKinds.Demonym) && (!word.Is(WordKinds.Title) || word.IsInitials));
    }

    private static RawWord Mark(string mark, Token token) => new() { Form = mark, Lower = mark, Start = token.Start, End = token.End, Kinds = WordKinds.None };

    /// <summary>A word as the vocabulary knows it.</summary>
    public static RawWord Word(Token token, ActorVocabulary vocabulary)
    {
        string lower = token.Form.ToLowerInvariant().Replace('\u2019', '\'').Replace('\u2018', '\'');
        WordKinds kinds = vocabulary.Of(lower);
        if (kinds == WordKinds.None && lower.Length > 3 && lower[^1] == 's') kinds = vocabulary.Of(lower[..^1]) & (WordKinds.Title | WordKinds.Loose | WordKinds.Kin);
        if (kinds == WordKinds.None && lower.Contains('-', StringComparison.Ordinal)) kinds = Compound(lower, vocabulary);
        if (kinds == WordKinds.None && lower.Length > 4 && lower[^1] == 's') kinds = SeveralBodies(lower, vocabulary);
        // "metalworkers", "mineworkers".
        if (kinds == WordKinds.None && lower.Length > 9 && lower.EndsWith("workers", StringComparison.Ordinal)) kinds = WordKinds.Group;
        // "linesmen", "boatmen": callings of several.
        if (kinds == WordKinds.None && lower.Length >= 7 && lower.EndsWith("men", StringComparison.Ordinal) && lower is not ("gentlemen" or "acumen" or "abdomen" or "specimen" or "regimen")) kinds = WordKinds.Group;
        if (kinds == WordKinds.None && char.IsUpper(token.Form[0]) && IsFollowing(lower)) kinds = WordKinds.Group;
        return new RawWord { Form = token.Form, Lower = lower, Start = token.Start, End = token.End, Kinds = kinds };
    }

    /// <summary>"Federalists", "Mensheviki", "Sandinistas", "Jacobites": those who follow a cause or a leader.</summary>
    private static bool IsFollowing(string lower) => lower.Length > 6 && (lower[^1] is 's' or 'i')
        && (lower.EndsWith("ists", StringComparison.Ordinal) || lower.EndsWith("ites", StringComparison.Ordinal) || lower.EndsWith("crats", StringComparison.Ordinal) || lower.EndsWith("istas", StringComparison.Ordinal)
            || lower.EndsWith("viks", StringComparison.Ordinal) || lower.EndsWith("viki", StringComparison.Ordinal) || lower.EndsWith("niki", StringComparison.Ordinal) || lower.EndsWith("ovtsi", StringComparison.Ordinal)
            || lower.EndsWith("tionaries", StringComparison.Ordinal));

    /// <summary>"the Soldiers' Committees", "the Municipal Dumas": several bodies, which act as a group when they are called by more than their noun.</summary>
    private static WordKinds SeveralBodies(string lower, ActorVocabulary vocabulary)
    {
        // "the Ministries of Labour and of the Interior" are told one by one; the others are places, occasions and bonds.
        if (lower is "ministries" or "alliances" or "commands" or "banks" or "diets" or "meetings" or "sessions" or "sittings" or "gatherings" or "rallies" or "radios" or "conventions") return WordKinds.None;
        if (lower == "soviets") return WordKinds.Group | WordKinds.Common;
        WordKinds one = vocabulary.Of(lower.EndsWith("ies", StringComparison.Ordinal) ? lower[..^3] + "y" : lower[..^1]);
        return (one & (WordKinds.Body | WordKinds.Common | WordKinds.Named | WordKinds.Title)) == WordKinds.Body ? WordKinds.Group | WordKinds.Common : WordKinds.None;
    }

    /// <summary>"governor-general", "vice-rector", "ex-minister": titles.</summary>
    private static WordKinds Compound(string lower, ActorVocabulary vocabulary)
    {
        int hyphen = lower.IndexOf('-', StringComparison.Ordinal);
        (string first, string last) = (lower[..hyphen], lower[(hyphen + 1)..]);
        bool titled = last is "general" or "elect" or "designate" or "major" ? (vocabulary.Of(first) & WordKinds.Title) != 0
            : first is "vice" or "deputy" or "sub" or "ex" or "under" or "arch" or "co" or "chief" or "pro" && (vocabulary.Of(last) & WordKinds.Title) != 0;
        return titled ? WordKinds.Title : WordKinds.None;
    }

    /// <summary>Brings "Ye" and ".", and "J.", "-" and "P.", together, which mark one person's initials.</summary>
    private static List<Token> Initials(List<Token> tokens)
    {
        List<Token> joined = new(tokens.Count);
        for (int i = 0; i < tokens.Count; i++)
        {
            Token token = tokens[i];
            if (token.Form is "Ye" or "Yu" or "Ya" or "Zh" or "Kh" or "Ch" or "Sh" or "Ts" or "Dzh" or "Gy" or "Sz" or "Cs"
                && i + 2 < tokens.Count && tokens[i + 1] is { Form: "." } dot && dot.Start == token.End && char.IsUpper(tokens[i + 2].Form[0]))
            {
                token = new Token(token.Form + ".", token.Start, dot.End);
                i++;
            }
            else if (token.Form is "Dato" or "Datu" or "Ma" && i + 2 < tokens.Count && tokens[i + 1].Form is "'" or "\u2019" && tokens[i + 1].Start == token.End && char.IsUpper(tokens[i + 2].Form[0]))
            {
                // "Dato' Salleh": the apostrophe is the title's and no mark of possession.
                token = new Token(token.Form, token.Start, tokens[i + 1].End);
                i++;
            }
            else if (token.Form == "-" && joined.Count > 0 && i + 1 < tokens.Count && joined[^1] is { Form: [_, '.'] } before && tokens[i + 1] is { Form: [_, '.'] } after
                && before.End == token.Start && after.Start == token.End && char.IsUpper(before.Form[0]) && char.IsUpper(after.Form[0]))
            {
                joined.RemoveAt(joined.Count - 1);
                token = new Token($"{before.Form}-{after.Form}", before.Start, after.End);
                i++;
            }

            joined.Add(token);
        }

        return joined;
    }

    private static int Close(List<Token> tokens, int open)
    {
        string mark = tokens[open].Form == "[" ? "]" : ")";
        for (int i = open + 1; i < tokens.Count && i - open <= LongestGloss; i++)
        {
            if (tokens[i].Form == mark) return i;
        }

        return -1;
    }

    /// <summary>False when the bracket is part of the sentence.</summary>
    private static bool Read(
        List<Token> tokens, int open, int close, string text, ActorVocabulary vocabulary, List<RawWord> words, List<string> pending)
    {
        bool square = tokens[open].Form == "[";
        RawWord[] inside = [.. Enumerable.Range(open + 1, close - open - 1).Select(i => Word(tokens[i], vocabulary))];
        // "Lieutenant-Colonel (retired) X".
        if (!square && words.Count > 0 && (words[^1].IsCapital || words[^1].Is(WordKinds.Title)) && inside.All(word => word.Lower is "retired" or "retd" or "ret" or "rtd" or "ret'd" or "acting" or "temporary" or "local" or "reserve" or ".")) return true;
        // "(née Ada Pike)", "(alias Brzoza)".
        // "(also written Moghrabi)".
        int name = 0;
        while (name < inside.Length - 1 && IsNameLink(inside[name].Lower)) name++;
        string content = text[tokens[open + 1 + name].Start..tokens[close - 1].End];
        bool afterName = words.Count > 0 && words[^1].IsCapital;
        bool beforeName = close + 1 < tokens.Count && char.IsUpper(tokens[close + 1].Form[0]);
        bool isTitle = inside.Any(word => word.Is(WordKinds.Title)) && !inside.Any(word => word.Form is ":" or "." or "\"") && inside.Length <= 14;
        bool isName = inside.Length <= 6 && inside.Skip(name).All(word => word.IsCapital || word.Is(WordKinds.Particle) || !char.IsAscii(word.Form[0])) && !isTitle;
        bool plainWord = square && inside.Length <= 2 && inside.All(word => word.Is(WordKinds.TitleModifier) && !word.IsCapital);
        if (plainWord) return false;
        // "CANTORUL (Vintilă Dragomirescu, born 1911)": a cover name, and whose it is.
        if (!square && words.Count > 0 && IsCoverName(words[^1]) && LeadingName(inside) is > 1 and var length && length < inside.Length)
        {
            words[^1].AddAliases([text[tokens[open + 1].Start..tokens[open + length].End]]);
            words[^1].End = tokens[close].End;
            return true;
        }

        if (!square && !(afterName && inside.Length <= 10 && (isName || (isTitle && !inside[0].Is(WordKinds.Stop))))) return false;
        if (isTitle && square && beforeName) pending.Add(content);
        else if (afterName && isTitle) words[^1].AddPositions(Positions(content));
        else if (afterName && isName && char.IsLetter(content[0]) && !IsConstituency(tokens, close, words, square) && !(name == 0 && !square && IsBranch(inside, words))) words[^1].AddAliases([content]);
        if (afterName && (isTitle || isName) && !(square && beforeName && isTitle)) words[^1].End = tokens[close].End;
        return true;
    }

    private static bool IsCoverName(RawWord word) => word.Kinds == WordKinds.None && word.Form.Length > 3 && RawWord.IsInCapitals(word.Form);

    /// <summary>How many words of a bracket are a name with a comma behind it; 0 for another beginning.</summary>
    private static int LeadingName(RawWord[] inside)
    {
        int length = Array.FindIndex(inside, word => word.Form == ",");
        return length > 1 && inside.Take(length).All(word => word.IsCapital && !word.Is(WordKinds.NotName | WordKinds.Title | WordKinds.Body | WordKinds.Place)) ? length : 0;
    }

    /// <summary>"Secretary, in the chair" is two offices, the second for this sitting.</summary>
    private static string[] Positions(string content)
    {
        foreach (string presiding in (ReadOnlySpan<string>)[", in the chair", ", presiding"])
        {
            if (content.EndsWith(presiding, StringComparison.OrdinalIgnoreCase)) return [content[..^presiding.Length], "Chairman"];
        }

        return [content];
    }

    /// <summary>Words in a bracket that lead to another form of a name.</summary>
    private static bool IsNameLink(string lower) => lower is "née" or "nee" or "born" or "alias" or "formerly" or "recte" or "also" or "otherwise" or "sometimes" or "or" or "written"
        or "spelled" or "spelt" or "transliterated" or "transcribed" or "rendered" or "called" or "known" or "as" or "aka" or "a.k.a." or "properly" or "real" or "name" or "original";

    /// <summary>"Bro. Carmody (Dunleary) complained": a place behind a name with a style before it, which is spelt like no part of the name, is where he comes from.</summary>
    private static bool IsBranch(RawWord[] inside, List<RawWord> words)
    {
        int first = words.Count - 1;
        while (first > 0 && words.Count - first < 4 && words[first - 1].IsCapital) first--;
        bool styled = Enumerable.Range(Math.Max(0, first - 1), words.Count - Math.Max(0, first - 1)).Any(i => words[i].Is(WordKinds.Honorific));
        return styled && inside.Length <= 2 && !inside.Any(word => word.Form.Length > 0 && Enumerable.Range(first, words.Count - first).Any(i => char.ToUpperInvariant(words[i].Form[0]) == char.ToUpperInvariant(word.Form[0])));
    }

    /// <summary>"MR. OWUSU (Sefwi North):": where a speaker sits for, not what he is called.</summary>
    private static bool IsConstituency(List<Token> tokens, int close, List<RawWord> words, bool square) =>
        !square && words.Count <= 6 && words[0].Is(WordKinds.Honorific) && (close + 1 >= tokens.Count || tokens[close + 1].Form is ":" or "." or "-");
}
