using System.Collections.Frozen;
using Network.Extraction.Language;

namespace Network.Extraction.Actors;

/// <summary>Finds the words of a sentence that name a person, a body, a state or an office.</summary>
internal sealed class SpanFinder
{
    private readonly StateNames _states;
    private readonly Chunker _chunker;
    private readonly NameRuns _names;
    private readonly OfPhrases _phrases;
    private readonly CapitalWords _capitals;

    /// <summary>Makes it for a document.</summary>
    public SpanFinder(ActorVocabulary vocabulary, CapitalWords capitals, CommonWords common)
    {
        _states = new StateNames(vocabulary);
        _capitals = capitals;
        _chunker = new Chunker(vocabulary, capitals, common);
        _names = new NameRuns(vocabulary, capitals, common);
        _phrases = new OfPhrases(vocabulary, _chunker);
    }

    /// <summary>The spans of a sentence, in order, none overlapping.</summary>
    public List<Span> Find(List<RawWord> words)
    {
        List<Span> spans = [];
        for (int i = 0; i < words.Count;)
        {
            if (IsQuote(words[i]) && i + 2 < words.Count && IsQuote(words[i + 2]) && words[i + 1].IsCapital && Chunker.IsNameWord(words, i + 1) && !words[i + 1].Is(Chunker.Nouns | WordKinds.Loose))
            {
                spans.Add(new Span { First = i, Last = i + 2, Kind = SpanKind.Name, Core = words[i + 1].Form, IsCapital = true });
                i += 3;
                continue;
            }

            if (_states.At(words, i) is { } state)
            {
                spans.Add(state);
                i = state.Last + 1;
                continue;
            }

            int end = _chunker.End(words, i);
            // "the independent Republic of Texas": what leads a state's name is no part of it.
            int named = i + 1;
            while (named < end && (words[named - 1].IsCapital || StateNames.RealmEnd(words, named) < 0)) named++;
            if (named < end && !words[i].IsCapital)
            {
                i = named;
                continue;
            }

            i = end == i ? i + 1 : Math.Max(Read(words, i, end, spans), i + 1);
        }

        Quotes(words, spans);
        Kinship.ShareSurnames(spans, words);
        OwnParties.Name(spans, words);
        return spans;
    }

    /// <summary>"the "Old Landing"", "a new magazine, the "Red Lantern"": a title of several words in quotation marks is no person's.</summary>
    private static void Quotes(List<RawWord> words, List<Span> spans)
    {
        foreach (Span span in spans)
        {
            if (span.Kind != SpanKind.Name || span.Honorifics.Count > 0 || span.Titles.Count > 0 || span.First < 2 || span.Last + 1 >= words.Count || !IsQuote(words[span.Last + 1])) continue;
            // "Old" is no part of a person's name, but it is of a title's.
            int open = IsQuote(words[span.First - 1]) && span.Core.Contains(' ') ? span.First - 1 : span.First > 2 && words[span.First - 1].IsCapital && IsQuote(words[span.First - 2]) ? span.First - 2 : -1;
            if (open > 0 && words[open - 1].Lower is "the" or "a" or "an" or "our" or "its" or "his") span.PlaceLike = true;
        }
    }

    /// <summary>Reads a chunk and gives the word from which to go on.</summary>
    private int Read(List<RawWord> words, int start, int end, List<Span> spans)
    {
        int noun = end - 1;
        while (noun >= start && !_chunker.IsNoun(words, noun)) noun--;
        if (noun >= start && noun == end - 1 && noun > start && words[noun].IsCapital && words[noun - 1].Is(WordKinds.Honorific) && words[noun].Is(WordKinds.Title) && !words[noun - 1].Is(Chunker.Nouns))
            noun = -1;
        // "Süleyman Bey", "Kemal Pasha": the style closes the name.
        if (noun > start && noun == end - 1 && words[noun].IsCapital && words[noun].Lower is "bey" or "pasha" or "paşa" or "efendi" or "effendi" && Chunker.IsNameWord(words, noun - 1))
        {
            // "his cousin Cemal Bey": what stands before the name is still his title.
            do noun--;
            while (noun >= start && !_chunker.IsNoun(words, noun));
        }

        if (noun < start) return _names.Read(words, start, end, spans);
        // "To appoint Vera Tichá President of the Bank": the office behind the name is a phrase of its own.
        if (noun + 1 == end && noun > start && (noun - start >= 2 || !words[noun].IsCapital) && IsNameBeforeOffice(words, start, noun))
        {
            _names.Read(words, start, noun, spans);
            return Phrase(words, Chunker.IsStateInitials(words[noun - 1].Form) ? noun - 1 : noun, noun, spans);
        }

        if (noun + 1 == end) return Phrase(words, start, noun, spans);

        int name = noun + 1;
        // "the Vali acts", "the Secretary spoke": a verb that looks like a noun.
        bool names = words[name].Lower is "names" or "elects" or "appoints" && name + 1 < words.Count && words[name + 1].IsCapital;
        if (words[noun].Is(WordKinds.Body) && ((words[noun].IsCapital && Deciding.Contains(words[name].Lower)) || names) && Phrases.Determiner(words, start) == "the") return Phrase(words, start, noun, spans);
        if (words[noun].IsCapital && words[noun].Is(WordKinds.Title) && !words[name].IsCapital && (words[name].Tag == "NNS" || IrregularForms.IsPast(words[name].Lower)) && Phrases.Determiner(words, start) == "the") return Phrase(words, start, noun, spans);
        // "the committee met.": a past that ends the chunk, whatever the tagger makes of it.
        if (name + 1 == end && words[noun].Is(WordKinds.Body | WordKinds.Party) && !Gatherings.Is(words[noun].Lower) && !words[name].IsCapital && words[name].Lower is not ("had" or "was" or "were" or "did") && IrregularForms.IsPast(words[name].Lower) && Phrases.Determiner(words, start) is "the" or "this") return Phrase(words, start, noun, spans);
        // "the Banco Agrícola".
        if (words[noun].IsCapital && ForeignNouns.Contains(words[noun].Lower) && words[name].IsCapital && !words[name].Opens) return Foreign(words, start, noun, end, spans);
        // "the Journal de Smyrne".
        if (words[noun].IsCapital && words[noun].Is(WordKinds.Body | WordKinds.Party) && words[name].Is(WordKinds.Particle) && name + 1 < end && words[name + 1].IsCapital) return Foreign(words, start, noun, end, spans);
        // "at Government House", "in Parliament Square": a place; "the Federal Advisory Committee Act": a thing.
        if (words[noun].IsCapital && words[noun].Is(WordKinds.Body) && words[name].IsCapital && words[name].Is(WordKinds.Place | WordKinds.Thing) && !words[name].Is(WordKinds.Body | WordKinds.Title) && name + 1 == end && !words[name].Opens) return end;
        if (Chunker.IsNameWord(words, name) || words[name].Is(WordKinds.Honorific) || (words[noun].Is(WordKinds.Title) && Chunker.StartsName(words, name))) return WithName(words, start, noun, end, spans);
        // "the mill hand Ruiz": what stands between noun and name is a calling.
        int capital = name;
        while (capital < end && !words[capital].IsCapital) capital++;
        if (capital > name && capital < end && (!words[noun].IsCapital || words[name].Lower is "member") && Chunker.IsNameWord(words, capital)) return _names.Read(words, capital, end, spans);
        // "held the Minister answerable", "found the Governor guilty": what is said of him is no part of the office.
        if (words[noun].IsCapital && words[noun].Is(WordKinds.Title) && Phrases.Determiner(words, start) == "the" && Enumerable.Range(name, end - name).All(i => words[i].Tag is "JJ" or "RB" && !words[i].IsCapital)) return Phrase(words, start, noun, spans);
        // "Central Committee membership", "when the Regional Command met": a body's full name stands on its own before any noun.
        bool named = words[noun].IsCapital && words[noun].Is(WordKinds.Body | WordKinds.Party) && noun > start && words[noun - 1].IsCapital;
        if (named) Phrase(words, start, noun, spans);
        return named ? noun + 1 : end;
    }

    // "the Committee decides": what a body does in minutes, by verbs that taggers take for nouns.
    private static readonly FrozenSet<string> Deciding = ["decides", "resolves", "notes", "finds", "rules", "orders", "demands", "requests", "approves", "directs", "charges", "votes", "condemns"];

    private bool IsNameBeforeOffice(List<RawWord> words, int start, int noun)
    {
        if (!words[noun].Is(WordKinds.Title) || words[noun].Is(WordKinds.Body | WordKinds.Party)) return false;
        int giving = start - 1;
        // "elected X and Y President and Vice-President".
        while (giving > 1 && (words[giving].Lower is "and" or "," || (words[giving].IsCapital && Chunker.IsNameWord(words, giving)))) giving--;
        bool given = giving >= 0 && Predicates.Gives(words[giving].Lower);
        if (!given && (!words[noun].IsCapital || noun + 1 >= words.Count || words[noun + 1].Lower is not ("of" or "to" or "in"))) return false;
        // "appointed Washburne U.S. Minister to France".
        int last = Chunker.IsStateInitials(words[noun - 1].Form) && noun - start > 1 ? noun - 1 : noun;
        for (int i = start; i < last; i++)
        {
            if (!words[i].IsCapital || !Chunker.IsNameWord(words, i) || words[i].Is(WordKinds.TitleModifier | WordKinds.Portfolio | WordKinds.Place) || _chunker.IsNoun(words, i)) return false;
        }

        return true;
    }

    private int WithName(List<RawWord> words, int start, int noun, int end, List<Span> spans)
    {
        RawWord word = words[noun];
        // "as members of the Commission Brother X": the body is one thing, the brother another.
        if (noun > start && word.IsCapital && word.Is(WordKinds.Honorific) && !word.Is(WordKinds.Title) && words[noun - 1].IsCapital && words[noun - 1].Is(WordKinds.Body | WordKinds.Party))
        {
            Phrase(words, start, noun - 1, spans);
            return _names.Read(words, noun, end, spans);
        }

        // "At the February meeting Canon X spoke": nor is the meeting.
        int meeting = noun - 1;
        while (meeting >= start && !(Gatherings.Is(words[meeting].Lower) && !words[meeting].IsCapital)) meeting--;
        if (meeting >= start) start = meeting + 1;
        // "in his report Chairman X": a thing is no part of an office.
        if (word.IsCapital && word.Is(WordKinds.Title))
        {
            while (start < noun && !words[start].IsCapital && !words[start].Is(Chunker.Nouns | WordKinds.TitleModifier | WordKinds.Portfolio | WordKinds.Demonym) && words[start].Tag == "NN") start++;
        }

        bool acronym = _chunker.IsBodyAcronym(words, noun);
        // "Ministers X and Y": in capitals too the plural of a title is no body's name.
        if (word.Is(WordKinds.Title | WordKinds.Kin) || (word.Is(WordKinds.Group) && (!word.IsCapital || (noun == start && Phrases.IsPlural(word) && NameLists.IsPeople(word.Lower)))))
            return _names.Read(words, noun + 1, end, spans, Titles.Read(words, start, noun, _chunker), start);
        if (word.Is(WordKinds.Named) && !word.IsCapital && !acronym)
        {
            int last = NameRuns.NameEnd(words, noun + 1, end) - 1;
            if (last > noun)
            {
                spans.Add(new Span
                {
                    First = start,
                    Last = last,
                    Kind = SpanKind.Body,
                    Core = Phrases.Join(words, noun + 1, last),
                    Noun = word.Lower,
                    NounKinds = word.Kinds,
                    Modifiers = [.. Enumerable.Range(noun + 1, last - noun).Select(i => words[i].Lower)],
                    IsCapital = true,
                    Determiner = Phrases.Determiner(words, start),
                });
                return last + 1;
            }
        }

        Phrase(words, start, noun, spans);
        return _names.Read(words, noun + 1, end, spans);
    }

    /// <summary>A chunk that ends in its noun: a body, or a title without a name.</summary>
    private int Phrase(List<RawWord> words, int start, int noun, List<Span> spans)
    {
        RawWord word = words[noun];
        if (word.Is(WordKinds.Member) && _phrases.MembersOf(words, start, noun) is { } members)
        {
            spans.Add(members);
            return members.Last + 1;
        }

        bool isBody = word.Is(WordKinds.Body | WordKinds.Party | WordKinds.Group) || !word.Is(Chunker.Nouns);
        if (!isBody || (word.Is(WordKinds.Title) && !word.Is(WordKinds.Body | WordKinds.Party | WordKinds.Group)))
            return TitlePhrase(words, start, noun, spans);

        Span? body = _phrases.Body(words, start, noun, _capitals);
        if (body is null) return noun + 1;
        spans.Add(body);
        return body.Last + 1;
    }

    private int TitlePhrase(List<RawWord> words, int start, int noun, List<Span> spans)
    {
        TitlePhrase title = Titles.Read(words, start, noun, _chunker);
        if (Quoted(words, noun) is { } code)
        {
            spans.Add(code(title, start));
            return noun + 4;
        }

        // "agents of the strikers" are no office.
        if (words[noun].Is(WordKinds.Loose) && Phrases.IsPlural(words[noun])) return noun + 1;
        if (noun > start && words[noun].IsCapital && words[noun].Lower is "brothers" or "bros" or "bros." or "sons" && words[noun - 1].IsCapital) return Firm(words, start, noun, spans);
        if (OrderEnd(words, noun) is > 0 and var end)
        {
            spans.Add(Body(words, noun, end, words[noun].Lower, WordKinds.Group, [.. Enumerable.Range(noun + 2, end - noun - 1).Select(i => words[i].Lower)], true));
            return end + 1;
        }

        if (title.IsKin) return Alone(words, start, noun, noun, title, spans);
        if (IsOfficeOf(words, noun)) return OfficeOf(words, start, noun, spans);
        (int last, string? of, int name) = _phrases.OfTitle(words, noun);
        if (of is not null) title = title with { Of = of, Text = title.Text + Phrases.Join(words, noun, last)[words[noun].Form.Length..] };
        if (name > 0) return _names.Read(words, name, _chunker.End(words, name), spans, title, start);
        if (words[noun].Lower is "head" or "heads" or "chief" && of is null && !words[noun].IsCapital && words[noun].Lower != "chief") return noun + 1;
        return Alone(words, start, noun, last, title, spans);
    }

    /// <summary>Last word of "the Sisters of Mercy", "the Knights of Labour"; 0 for no such order.</summary>
    private static int OrderEnd(List<RawWord> words, int noun)
    {
        if (words[noun] is not { IsCapital: true, Lower: "sisters" or "brothers" or "daughters" or "sons" or "fathers" or "knights" or "friends" or "servants" } || noun + 3 >= words.Count || words[noun + 1].Lower != "of") return 0;
        int end = noun + 2 + (Phrases.IsDeterminer(words[noun + 2].Lower) ? 1 : 0);
        if (!words[end].IsCapital) return 0;
        while (end + 1 < words.Count && words[end + 1].IsCapital) end++;
        return end;
    }

    /// <summary>"source "Brzoza"": a name in quotation marks behind a title.</summary>
    private static Func<TitlePhrase, int, Span>? Quoted(List<RawWord> words, int noun)
    {
        if (noun + 3 >= words.Count || !IsQuote(words[noun + 1]) || !words[noun + 2].IsCapital || !IsQuote(words[noun + 3])) return null;
        return (title, start) =>
        {
            Span span = new() { First = start, Last = noun + 3, Kind = SpanKind.Name, Core = words[noun + 2].Form, IsCapital = true, Determiner = Phrases.Determiner(words, start) };
            span.Titles.Add(title);
            return span;
        };
    }

    /// <summary>"the Premier's office", "the prosecutor's office" acts, not the Premier.</summary>
    private static bool IsOfficeOf(List<RawWord> words, int noun) =>
        (words[noun].IsCapital || words[noun].Lower is "prosecutor" or "procurator") && noun + 2 < words.Count && Chunker.IsClitic(words[noun + 1]) && words[noun + 2].Lower is "office" or "secretariat" or "chancery" or "cabinet" or "staff" && !Phrases.IsPlural(words[noun]);

    private static int OfficeOf(List<RawWord> words, int start, int noun, List<Span> spans)
    {
        int last = noun + 2;
        spans.Add(Body(words, start, last, words[last].Lower, words[last].Kinds & ~WordKinds.Common, [.. Enumerable.Range(start, noun - start + 1).Select(i => words[i].Lower)], words[noun].IsCapital && !words[start].Opens));
        return last + 1;
    }

    // Nouns of bodies in languages that put what tells them apart behind them.
    private static readonly FrozenSet<string> ForeignNouns =
        ["banco", "banque", "banca", "sociedad", "sociedade", "société", "società", "sindicato", "syndicat", "sindacato", "partido", "parti", "partito", "comité", "comitê", "comitato", "confederación", "confédération", "federación", "fédération", "federação", "unión", "união", "unione", "liga", "ligue", "lega", "frente", "fronte", "movimiento", "movimento", "mouvement", "junta", "guardia", "garde", "guarda", "partai", "barisan", "sarekat", "serikat", "pemuda"];

    /// <summary>A body's name in another language, from its noun to its last capital.</summary>
    private static int Foreign(List<RawWord> words, int start, int noun, int end, List<Span> spans)
    {
        int last = words[noun + 1].IsCapital ? noun + 1 : noun + 2;
        while (last + 1 < end && (words[last + 1].IsCapital || words[last + 1].Is(WordKinds.Particle))) last++;
        spans.Add(Body(words, start, last, words[noun].Lower, words[noun].Kinds & ~WordKinds.Common, [.. Enumerable.Range(noun + 1, last - noun).Where(i => words[i].IsCapital).Select(i => words[i].Lower)], true));
        return last + 1;
    }

    /// <summary>"Loder Brothers".</summary>
    private static int Firm(List<RawWord> words, int start, int noun, List<Span> spans)
    {
        int first = noun;
        while (first > start && words[first - 1].IsCapital) first--;
        spans.Add(Body(words, first, noun, "firm", WordKinds.Body, [.. Enumerable.Range(first, noun - first).Select(i => words[i].Lower)], true));
        return noun + 1;
    }

    private static Span Body(List<RawWord> words, int first, int last, string noun, WordKinds kinds, List<string> modifiers, bool isCapital) => new()
    {
        First = first,
        Last = last,
        Kind = SpanKind.Body,
        Core = Phrases.Join(words, first, last),
        Noun = noun,
        NounKinds = kinds,
        Modifiers = modifiers,
        IsCapital = isCapital,
        Determiner = Phrases.Determiner(words, first),
    };

    private static bool IsQuote(RawWord word) => word.Form is "\"" or "\u201C" or "\u201D" or "\u201E" or "\u00AB" or "\u00BB" or "''" or "``";

    private static int Alone(List<RawWord> words, int start, int noun, int last, TitlePhrase title, List<Span> spans)
    {
        Span span = new()
        {
            First = start,
            Last = last,
            Kind = title.IsKin ? SpanKind.Kin : SpanKind.Title,
            Core = title.Text,
            Noun = title.Head,
            NounKinds = words[noun].Kinds,
            IsPlural = Phrases.IsPlural(words[noun]),
            IsCapital = words[noun].IsCapital && !words[start].Opens,
            Determiner = Phrases.Determiner(words, start),
        };
        span.Titles.Add(title);
        spans.Add(span);
        return last + 1;
    }
}
