using System.Collections.Frozen;

namespace Network.Extraction.Actors;

/// <summary>Reads names of persons, places and states from runs of capitals.</summary>
internal sealed class NameRuns
{
    private const int LongestName = 6;

    private static readonly FrozenSet<string> Unsaid =
        ["Believe", "Understand", "Suggest", "Request", "Recommend", "Consider", "Regret", "Doubt", "Assume", "Expect", "Propose", "Suspect", "Hear", "Learn", "Told", "Asked", "Saw", "Met", "Informed", "Consulted", "Urge", "Hope", "Feel", "Think", "Reported", "Visited", "Received", "See", "Cf."];

    private static readonly FrozenSet<string> Styles = ["Chair", "Democrat", "Republican", "Whig", "Federalist", "Populist", "Tory", "Labourite", "Laborite", "Gaullist", "Christian-Democrat"];

    private readonly ActorVocabulary _vocabulary;
    private readonly CapitalWords _capitals;
    private readonly CommonWords _common;

    /// <summary>Makes it for a document.</summary>
    public NameRuns(ActorVocabulary vocabulary, CapitalWords capitals, CommonWords common)
    {
        _vocabulary = vocabulary;
        _capitals = capitals;
        _common = common;
    }

    /// <summary>Adds the names of a run and gives the word from which to go on.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to end, exclusive.</param>
    /// <param name="spans">To which names are added.</param>
    /// <param name="title">A title that belongs to the first name.</param>
    /// <param name="titleStart">Where the title begins.</param>
    public int Read(List<RawWord> words, int start, int end, List<Span> spans, TitlePhrase? title = null, int titleStart = -1)
    {
        for (int at = start; at < end;)
        {
            int first = at;
            List<string> honorifics = [];
            while (at + 1 < end && words[at].Is(WordKinds.Honorific) && (Chunker.StartsName(words, at + 1) || words[at + 1].Is(WordKinds.Honorific)))
                honorifics.Add(words[at++].Lower);
            // "Believe Obara will wait": telegrams leave out who believes.
            if (honorifics.Count == 0 && words[at].Opens && at + 1 < end && Unsaid.Contains(words[at].Form) && words[at + 1].IsCapital)
            {
                at++;
                continue;
            }

            // "Democrat James Buchanan", "Chair Nathaniel Banks": read as with a title.
            if (honorifics.Count == 0 && title is null && at + 2 < end && Styles.Contains(words[at].Form) && Chunker.IsNameWord(words, at + 1) && Chunker.IsNameWord(words, at + 2))
            {
                title = new TitlePhrase(words[at].Form, words[at].Lower, [], null);
                titleStart = at++;
                continue;
            }

            // "Great Britain": no name, though a state's begins so.
            if (honorifics.Count == 0 && title is null && words[at].Form == "Great" && StateAt(words, at, end) is { } realm)
            {
                spans.Add(new Span { First = at, Last = realm - 1, Kind = SpanKind.State, Core = Phrases.Join(words, at, realm - 1), IsCapital = true });
                at = realm;
                continue;
            }

            int nameEnd = NameEnd(words, at, end);
            if (nameEnd == at && title is null && Callings.Is(words, at, end))
            {
                // "the adventurer Bardhi": read as with a title.
                title = new TitlePhrase(words[at].Form, words[at].Lower, [], null);
                titleStart = at++;
                continue;
            }

            if (nameEnd == at)
            {
                at++;
                continue;
            }

            if (honorifics.Count == 0 && title is null && StateAt(words, at, nameEnd) is { } stateEnd)
            {
                spans.Add(new Span { First = at, Last = stateEnd - 1, Kind = SpanKind.State, Core = Phrases.Join(words, at, stateEnd - 1), Determiner = Phrases.Determiner(words, at), IsCapital = true });
                at = stateEnd;
                continue;
            }

            Add(words, first, at, nameEnd, end, honorifics, title, titleStart, spans);
            title = null;
            at = nameEnd;
        }

        return end;
    }

    /// <summary>End, exclusive, of a person's name.</summary>
    public static int NameEnd(List<RawWord> words, int at, int end)
    {
        int stop = at;
        while (stop < end && stop - at < LongestName)
        {
            bool particle = words[stop].Is(WordKinds.Particle) && !words[stop].IsCapital && (stop > at || (at > 0 && words[at - 1].Is(WordKinds.Title | WordKinds.Honorific) && Chunker.StartsName(words, at)));
            if (!particle && !Chunker.IsNameWord(words, stop)) break;
            stop++;
            // A gloss or a position belongs to the name that it follows.
            if (words[stop - 1].HasAliases) break;
        }

        while (stop > at && words[stop - 1].Is(WordKinds.Particle) && !words[stop - 1].IsCapital) stop--;
        return stop;
    }

    /// <summary>"the steamer Aurora", "the village Zubovo".</summary>
    private static bool IsVesselOrPlace(RawWord word) => word.Lower is "steamer" or "steamship" or "ship" or "vessel" or "schooner" or "cruiser" or "destroyer" or "frigate"
        or "freighter" or "trawler" or "liner" or "barge" or "brig" or "sloop" or "tug" or "ferry" or "battleship" or "gunboat" or "submarine" or "yacht" or "tanker" or "hotel" or "café" or "restaurant" or "village" or "town" or "hamlet";

    /// <summary>"Explanations", "Resolutions", "Treaties": plurals whose endings are no surname's.</summary>
    private static bool IsAbstract(string lower) => lower.Length > 8 && (lower.EndsWith("tions", StringComparison.Ordinal) || lower.EndsWith("sions", StringComparison.Ordinal) || lower.EndsWith("ments", StringComparison.Ordinal)) || lower == "treaties";

    private static bool HasPositions(List<RawWord> words, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (words[i].HasPositions) return true;
        }

        return false;
    }

    private int? StateAt(List<RawWord> words, int at, int end)
    {
        if (!_vocabulary.BeginsState(words[at].Lower)) return null;
        for (int stop = Math.Min(end, at + _vocabulary.LongestState); stop > at; stop--)
        {
            if (_vocabulary.State(Phrases.Join(words, at, stop - 1).ToLowerInvariant()) is not null && words[at].Form != "us") return stop;
        }

        return null;
    }

    private void Add(
        List<RawWord> words, int first, int at, int nameEnd, int end, List<string> honorifics, TitlePhrase? title, int titleStart, List<Span> spans)
    {
        bool glossed = words[nameEnd - 1].HasAliases || HasPositions(words, first, nameEnd);
        int begin = title is null ? first : titleStart;
        // "Brother Seven": a cover name is one only with what stands before it.
        if (title is not null && nameEnd - at == 1 && words[at].Is(WordKinds.Stop) && honorifics.Count == 0)
        {
            honorifics.Add(title.Head);
            title = null;
        }

        string determiner = Phrases.Determiner(words, begin);
        bool bare = honorifics.Count == 0 && title is null && !glossed;
        // "the Rivases" is a family; "the Truce" and "the Presidential Palace" are no one.
        // "Related documents", "Copies issued": a capital that only opens a sentence.
        if (bare && nameEnd - at == 1 && words[at].Opens && !_capitals.IsCapitalElsewhere(words[at]) && (words[at].Tag == "NNS" || (nameEnd < end && !words[nameEnd].IsCapital && words[nameEnd].Tag is "NN" or "NNS" && words[at].Tag is "JJ" or "NN"))) return;
        // "Motion defeated", "Situation unclear": telegrams leave out the article.
        if (bare && nameEnd - at == 1 && words[at].Opens && !_capitals.IsCapitalElsewhere(words[at]) && !words[at].Is(WordKinds.MensName | WordKinds.WomensName) && _common.Contains(words[at].Lower)) return;
        // "See Notes and Explanations", "the Bonn Resolutions".
        if (bare && nameEnd - at == 1 && IsAbstract(words[at].Lower)) return;
        bool family = bare && nameEnd - at == 1 && determiner == "the" && words[at].Lower.EndsWith('s');
        if (bare && determiner is "the" or "a" or "an" && !family && nameEnd - at == 1) return;
        // "Major House", "Vera M. House": behind a rank, and behind initials, it is a surname.
        bool isSurname = nameEnd - at == 1 ? honorifics.Count > 0 || title is { Of: null } : words[nameEnd - 2].IsInitials;
        Span span = new()
        {
            First = begin,
            Last = nameEnd - 1,
            Kind = SpanKind.Name,
            Core = Phrases.Join(words, at, nameEnd - 1),
            IsPlural = family,
            IsCapital = true,
            Determiner = determiner,
            PlaceLike = (words[nameEnd - 1].Is(WordKinds.Place) && !isSurname) || (honorifics.Count == 0 && title is null && Things.IsName(words, at, nameEnd)) || (bare && words[at].Lower is "operation" or "project" or "plan" or "case" or "camp" or "fort" or "port" or "mount" or "lake" or "cape" or "puerto" or "porto") || (bare && first > 0 && IsVesselOrPlace(words[words[first - 1].Lower is "new" or "old" && first > 1 ? first - 2 : first - 1])) || (nameEnd < end && words[nameEnd].Is(WordKinds.Place)) || (bare && determiner is "the" or "a" && !family),
        };
        span.Honorifics.AddRange(honorifics);
        if (title is not null) span.Titles.Add(title);
        for (int i = begin; i < nameEnd; i++)
        {
            if (words[i].HasAliases) span.Aliases.AddRange(words[i].Aliases);
            if (words[i].HasPositions) span.Titles.AddRange(words[i].Positions.Select(position => Titles.Parse(position, ActorVocabulary.English)));
        }

        spans.Add(span);
    }
}
