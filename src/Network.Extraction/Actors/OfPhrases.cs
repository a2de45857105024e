using System.Collections.Frozen;

namespace Network.Extraction.Actors;

/// <summary>What follows "of" behind the noun of a title or a body.</summary>
internal sealed class OfPhrases
{
    private const WordKinds Bodies = WordKinds.Body | WordKinds.Party | WordKinds.Group;

    private readonly ActorVocabulary _vocabulary;
    private readonly Chunker _chunker;

    /// <summary>Makes it.</summary>
    public OfPhrases(ActorVocabulary vocabulary, Chunker chunker)
    {
        _vocabulary = vocabulary;
        _chunker = chunker;
    }

    /// <summary>A body's phrase; null when the noun says too little to make an actor.</summary>
    public Span? Body(List<RawWord> words, int start, int noun, CapitalWords capitals)
    {
        RawWord head = words[noun];
        bool capital = head.IsCapital && (!head.Opens || capitals.IsCapitalElsewhere(head) || noun > start || head.IsAcronym);
        int first = start;
        // "the closed Central Committee" is the Central Committee; "the disciplinary board" keeps its adjective.
        if (capital)
        {
            while (first < noun && !words[first].IsCapital && !BodyRegister.IsPast(words[first].Lower)) first++;
        }
        else
        {
            first = Math.Max(first, noun - 4);
            while (first < noun && words[first].Opens && !words[first].Is(WordKinds.Body | WordKinds.Party) && words[first].Tag is "RB" or "VBN" or "VBD") first++;
        }

        (int last, List<string> inner) = After(words, noun);
        List<string> modifiers = [];
        for (int i = first; i <= last; i++)
        {
            if (i != noun && !Chunker.IsClitic(words[i]) && words[i].Lower is not ("of" or "the" or "for" or "a" or "and" or "in")) modifiers.Add(words[i].Lower);
        }

        // "a meeting of the Presidium" is the Presidium's; "the southern front" and "command of the brigade" are no one.
        if (Gatherings.Is(head.Lower) && !capital && (modifiers.Count > 2 || last > noun || Phrases.IsPlural(head) || (noun + 1 < words.Count && words[noun + 1].Lower == "of") || Phrases.Determiner(words, first) is not ("the" or "this"))) return null;
        if (!capital && head.Lower == "front" && modifiers.Exists(word => word.EndsWith("ern", StringComparison.Ordinal) || word is "home" or "battle" or "eastern")) return null;
        if (!capital && head.Lower is "command" or "leadership" && modifiers.Count > 0 && last > noun && Phrases.Determiner(words, first).Length == 0 && first > 0 && words[first - 1].Lower is "from" or "of" or "in" or "to" or "over" && head.Lower == "command") return null;
        // "attacked the leadership of X": how he leads.
        if (!capital && head.Lower is "leadership" or "management" && noun == start && noun + 2 < words.Count && words[noun + 1].Lower == "of" && words[noun + 2].IsCapital && inner.Count == 0) return null;
        if (!capital && head.Lower == "order" && noun == start) return null;
        if (IsNoBody(words, start, noun, inner)) return null;
        // "over the opposition of X", "the mission of X to the rebels": what he did, and no body.
        if (!capital && head.Lower is "opposition" or "mission" && noun + 2 < words.Count && words[noun + 1].Lower is "of" or "to" && words[noun + 2].IsCapital && last - noun is 0 or > 2 && inner.Count == 0) return null;
        // "traced to the office of X", "shot at in the camp of X", "disputed the authority of X": a place or thing of his, and no body.
        if (!capital && head.Lower is "office" or "camp" or "authority" or "services" && noun == start && last > noun && inner.Count == 0 && words[last].IsCapital) return null;
        // "places little trust in him": how much is no name.
        if (!capital && head.Is(WordKinds.Common) && modifiers is ["little" or "much" or "more" or "less" or "such" or "full" or "complete" or "mutual" or "own" or "great"]) return null;
        bool bare = head.Is(WordKinds.Common) && !capital && modifiers.Count == 0;
        if (bare && (Phrases.Determiner(words, first) is not ("the" or "this") || Phrases.IsPlural(head))) return null;
        Span span = new()
        {
            First = first,
            Last = last,
            Kind = SpanKind.Body,
            Core = Phrases.Join(words, first, last),
            Noun = head.Lower,
            NounKinds = head.Kinds,
            Modifiers = modifiers,
            IsPlural = Phrases.IsPlural(head),
            IsCapital = capital,
            IsBare = bare,
            Determiner = capital && last + 1 < words.Count && words[last + 1] is { IsCapital: false, Tag: "NN" } && Phrases.Determiner(words, first) is "a" or "an" ? "" : Phrases.Determiner(words, first),
        };
        span.Inner.AddRange(inner);
        for (int i = first; i <= last; i++)
        {
            if (words[i].HasAliases) span.Aliases.AddRange(words[i].Aliases);
        }

        return span;
    }

    /// <summary>"in front of the station", "along the bank of the canal", "the division of Europe", "neither party", "Executive Order 12356": what has a body's noun and is none.</summary>
    private static bool IsNoBody(List<RawWord> words, int start, int noun, List<string> inner)
    {
        RawWord head = words[noun];
        bool of = noun + 1 < words.Count && words[noun + 1].Lower == "of";
        string before = start > 0 ? words[start - 1].Lower : "";
        if (head.Lower == "order" && ((head.IsCapital && noun + 1 < words.Count && char.IsDigit(words[noun + 1].Form[0])) || (noun > start && words[noun - 1].Lower is "executive" or "general" or "special" or "field" or "presidential"))) return true;
        if (head.IsCapital) return false;

        return head.Lower switch
        {
            "front" => of && before is "in" or "the" or "its",
            "bank" => of && inner.Count == 0,
            "division" => of && inner.Count == 0 && noun > 0 && words[noun - 1].Tag != "JJ" && !char.IsDigit(words[noun - 1].Form[0]),
            "command" => of && inner.Count > 0 && inner[0].Split(' ')[0].EndsWith('s'),
            "party" => before is "neither" or "either" or "each" or "both",
            "society" => noun > start && words[noun - 1].Is(WordKinds.Demonym),
            _ => false,
        };
    }

    /// <summary>"members of the presidium" as the presidium; null when no body follows.</summary>
    public Span? MembersOf(List<RawWord> words, int start, int noun)
    {
        if (noun > start || noun + 2 >= words.Count || words[noun + 1].Lower != "of" || !Phrases.IsPlural(words[noun])) return null;
        int at = noun + 2;
        if (Phrases.IsDeterminer(words[at].Lower)) at++;
        int end = at < words.Count ? _chunker.End(words, at) : at;
        if (end == at || !IsBody(words, end - 1)) return null;
        (int last, _) = After(words, end - 1);
        return new Span
        {
            First = start,
            Last = last,
            Kind = SpanKind.Body,
            Core = Phrases.Join(words, at, last),
            Noun = words[end - 1].Lower,
            NounKinds = words[end - 1].Kinds,
            Modifiers = [.. Enumerable.Range(at, end - 1 - at).Select(i => words[i].Lower).Where(word => word is not ("'s" or "'"))],
            IsPlural = true,
            IsCapital = words[end - 1].IsCapital,
            Determiner = "the",
        };
    }

    /// <summary>What a title is of: its last word, the words without article, and where a name begins that follows at once (0 for none).</summary>
    public (int Last, string? Of, int Name) OfTitle(List<RawWord> words, int noun)
    {
        int last = noun;
        string? of = null;
        while (last + 2 < words.Count && (words[last + 1].Lower == "of" || IsForPortfolio(words, last) || (of is not null && words[last + 1].Lower is "to" or "in" or "for" && IsStateOrAcronym(words, last + 2))))
        {
            int at = last + 2;
            if (of is null && IsForfeit(words, noun)) break;
            if (Phrases.IsDeterminer(words[at].Lower) && at + 1 < words.Count) at++;
            // "the appointment by the Secretary of State of Mr. X".
            if (words[at].Is(WordKinds.Honorific) && words[at].IsCapital && of is not null) break;
            int end = _chunker.End(words, at);
            if (end == at) break;
            int stop = OfficeEnd(words, at, end);
            if (stop == at) break;
            // "the head of the League's supply office"
            if (stop == end && end + 1 < words.Count && words[end].Lower is "'s" or "'" && _chunker.End(words, end + 1) is var more && more > end + 1 && IsBody(words, more - 1))
                stop = end = more;
            of = of is null ? Phrases.Join(words, at, stop - 1) : of + Phrases.Join(words, last, stop - 1)[words[last].Form.Length..];
            last = stop - 1;
            // "editor of the weekly Sbor": the paper's name, not the editor's.
            if (stop < end && stop == at + 1 && words[at - 1].Lower == "the" && words[at].Lower is "weekly" or "daily" or "newspaper" or "paper" or "journal" or "magazine" or "monthly" && Chunker.IsNameWord(words, stop))
            {
                int paper = NameRuns.NameEnd(words, stop, end);
                return (paper - 1, Phrases.Join(words, stop, paper - 1), 0);
            }

            if (stop < end && Chunker.IsNameWord(words, stop)) return (last, of, stop);
            if (stop < end) break;
        }

        return (last, of, 0);
    }

    /// <summary>"the Secretary for Defence", "Minister for Home Affairs".</summary>
    private static bool IsForPortfolio(List<RawWord> words, int noun) => words[noun + 1].Lower == "for" && words[noun + 2].IsCapital && (words[noun + 2].Is(WordKinds.Portfolio) || (noun + 3 < words.Count && words[noun + 3] is { Form: "Affairs" or "Management" or "Policy" or "Administration" }));

    /// <summary>"clamoured for the head of X", "a price on the head of X": his own, and no office.</summary>
    private static bool IsForfeit(List<RawWord> words, int noun) =>
        words[noun].Lower == "head" && noun > 1 && words[noun - 1].Lower == "the" && (words[noun - 2].Lower is "on" or "upon" or "demanded" || (words[noun - 2].Lower == "for" && noun > 2 && Clamours.Contains(words[noun - 3].Lower)));

    private static readonly FrozenSet<string> Clamours =
        ["clamoured", "clamored", "clamour", "clamor", "clamouring", "clamoring", "cried", "crying", "cry", "cries", "bayed", "baying", "shouted", "shouting", "howled", "howling", "screamed", "called", "calling", "call", "calls", "demand", "demands"];

    private int OfficeEnd(List<RawWord> words, int at, int end)
    {
        int stop = at;
        for (int i = at; i < end; i++)
        {
            if (IsBody(words, i) || words[i].Is(WordKinds.Portfolio | WordKinds.Place) || _vocabulary.State(words[i].Lower) is not null) stop = i + 1;
        }

        if (stop > at)
        {
            // "the Vice Minister of Water Conservancy, Niu Desheng": all of it, where the name follows a comma.
            return stop + 1 == end && words[stop].IsCapital && end + 2 < words.Count && words[end].Form == "," && Chunker.IsNameWord(words, end + 1) && Chunker.IsNameWord(words, end + 2) && words[stop].Kinds == WordKinds.None ? end : stop;
        }

        bool capitals = words[at].IsCapital;
        if (!capitals) return words[at - 1].Lower == "the" ? end : at;
        int run = at;
        while (run < end && words[run].IsCapital) run++;
        // "the abbot of Wat Pho Kham": all of it is the place.
        if (Before.Contains(words[at].Lower)) return run;
        return run - at >= 3 ? at + 1 : run;
    }

    // What stands before the names of places, monasteries and towns.
    private static readonly FrozenSet<string> Before = ["wat", "port", "fort", "mount", "saint", "san", "santa", "são", "ban", "muang", "kampong", "tel", "tell", "deir", "kafr", "umm", "bir", "wadi", "jebel", "ras", "nizhny", "bad", "monte", "villa", "puerto", "porto", "alto", "cape", "lake", "new", "upper", "lower"];

    private bool IsStateOrAcronym(List<RawWord> words, int i)
    {
        if (words[i].Lower == "the" && i + 1 < words.Count) i++;
        return words[i].IsAcronym || _vocabulary.State(words[i].Lower) is not null;
    }

    /// <summary>End of "Security and Cooperation", "Health and Human Services": what a body is for may be two things, which are words of the language and no one's name.</summary>
    private int Topics(List<RawWord> words, int stop)
    {
        if (stop + 1 >= words.Count || words[stop].Lower != "and" || !words[stop + 1].IsCapital || !IsTopic(words[stop - 1])) return stop;
        int end = stop + 1;
        while (end < words.Count && end - stop <= 3 && words[end].IsCapital && IsTopic(words[end])) end++;
        return end > stop + 1 && !(end < words.Count && words[end].IsCapital) ? end : stop;
    }

    private bool IsTopic(RawWord word) =>
        !word.IsAcronym && !word.Is(Bodies & ~WordKinds.Body | WordKinds.Title | WordKinds.Honorific | WordKinds.MensName | WordKinds.WomensName | WordKinds.Demonym)
        && (word.Is(WordKinds.Portfolio) || word.Lower is "services" || (!word.Is(WordKinds.Body) && _chunker.IsCommon(word.Lower)));

    // Bodies that are called by what they are on.
    private static readonly FrozenSet<string> Topical =
        ["commission", "committee", "subcommittee", "sub-committee", "subcommission", "conference", "council", "board", "panel", "bureau", "group", "force", "institute", "centre", "center", "division", "office", "convention", "association", "society", "alliance", "coalition"];

    private static readonly FrozenSet<string> Numbers =
        ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "hundred"];

    /// <summary>"the Office of the Historian", "the Bureau of the Comptroller": called by whom it serves.</summary>
    private static bool IsOfficeOfTitle(List<RawWord> words, int noun, int at, int end) =>
        words[noun].IsCapital && words[noun].Lower is "office" or "bureau" or "secretariat" or "chancellery" or "staff" && words[at - 1].Lower == "the" && words[at].IsCapital && words[end - 1].Is(WordKinds.Title) && !Phrases.IsPlural(words[end - 1]);

    private static bool HasTitle(List<RawWord> words, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            // "of the Peasant League" is of a body.
            if (words[i].Is(WordKinds.Title) && !words[i].Is(Bodies) && !(words[i].Is(WordKinds.Loose) && i + 1 < end && words[i + 1].Is(Bodies))) return true;
        }

        return false;
    }

    private bool IsBody(List<RawWord> words, int i) => (words[i].Is(Bodies) && !(words[i].IsVerb && !words[i].IsCapital)) || _chunker.IsBodyAcronym(words, i);

    /// <summary>True behind "stripped by", "relieved by the", of whose body an "of" does not tell.</summary>
    private static bool Taken(List<RawWord> words, int noun)
    {
        int by = noun - 1;
        while (by > 0 && noun - by < 6 && words[by].Lower != "by" && words[by].Tag is "DT" or "PRP$" or "JJ" or "NNP" or "NN") by--;
        return by > 0 && words[by].Lower == "by" && words[by - 1].Lower is "stripped" or "relieved" or "deprived" or "robbed" or "cleared" or "convicted" or "accused" or "suspected" or "divested" or "acquitted" or "absolved" or "dispossessed";
    }

    private (int Last, List<string> Inner) After(List<RawWord> words, int noun)
    {
        List<string> inner = [];
        int last = noun;
        for (int round = 0; round < 3 && last + 2 < words.Count; round++)
        {
            string link = words[last + 1].Lower;
            if (link is not ("of" or "for" or "in" or "on")) break;
            // "stripped by the Military Commission of the command": what the verb takes away.
            if (link == "of" && Taken(words, noun)) break;
            // "negotiated with Congress on the Act": few bodies are called by what they are on.
            if (link == "on" && !Topical.Contains(words[noun].Lower)) break;
            int at = last + 2;
            // "the Council of Four".
            if (link == "of" && words[noun].IsCapital && words[at].IsCapital && Numbers.Contains(words[at].Lower))
            {
                last = at;
                break;
            }

            if (words[at].Lower is "the" or "a" or "our" && at + 1 < words.Count) at++;
            int end = _chunker.End(words, at);
            if (end == at || (words[at].Is(WordKinds.NotName) && !(words[at].IsCapital && (words[at].Is(WordKinds.Portfolio) || (words[at].Lower == "secret" && words[noun].IsCapital)))) || (round > 0 && link == "of" && words[at].Is(WordKinds.Honorific) && words[at].IsCapital)) break;
            int body = end - 1;
            while (body >= at && !IsBody(words, body)) body--;
            bool capital = words[at].IsCapital && !words[at].Opens;
            int stop = body >= at ? body + 1 : at;
            while (stop < end && words[stop].IsCapital) stop++;
            bool fits = link == "of" ? (body >= at || capital) && stop == end : link != "in" ? capital && words[noun].IsCapital && !words[at - 1].Lower.Equals("a", StringComparison.Ordinal) : IsStateOrAcronym(words, last + 2) && words[noun].IsCapital;
            if (!fits || (link == "of" && HasTitle(words, at, end) && !IsOfficeOfTitle(words, noun, at, end))) break;
            if (words[noun].IsCapital && link is "of" or "for" or "on") stop = Topics(words, stop);
            if (body >= at && link == "of") inner.Add(Phrases.Join(words, at, stop - 1));
            last = stop - 1;
        }

        return (last, inner);
    }
}
