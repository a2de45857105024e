using System.Collections.Frozen;

namespace Network.Extraction.Relations;

/// <content>Which verbs are shown to the readers that look at a few of them alone: a reader that learns a further verb has to be listed with it.</content>
internal sealed partial class RelationReader
{
    /// <summary>Readers of a few verbs.</summary>
    [Flags]
    private enum Readers
    {
        None = 0,
        Repeated = 1 << 0,
        Pairs = 1 << 1,
        Declined = 1 << 2,
        Granted = 1 << 3,
        Seconded = 1 << 4,
        SpokeOfMotion = 1 << 5,
        Fate = 1 << 6,
        ToldNo = 1 << 7,
        WouldNotSee = 1 << 8,
        StoodBehind = 1 << 9,
        Entrusted = 1 << 10,
        GoesTo = 1 << 11,
        CarriedOut = 1 << 12,
        TookHis = 1 << 13,
        Ruled = 1 << 14,
        HasWordsFor = 1 << 15,
        NamedAs = 1 << 16,
        Slandered = 1 << 17,
    }

    // Apart from the reader, as it is made from lists that are the readers' own.
    private static class Shown
    {
        /// <summary>The readers that look at a verb, by its lemma.</summary>
        public static readonly FrozenDictionary<string, Readers> ByLemma = Gather(
        [
            (Readers.Repeated, ["do", "follow", "join", "befall", "befell", "overtake", "strike", "hit", "reach", "be", "meet", "share", "suffer", "repeat", "echo", "renew", "reiterate", "endorse"]),
            (Readers.Pairs, ["form", "make", "conclude", "enter", "join", "build", "unite", "cooperate", "collaborate", "conspire", "plot", "ally", "work", "act", "quarrel", "clash", "feud", "meet", "confer"]),
            (Readers.Declined, ["disobey", "rebel", "send", "give", "hand", "turn", "wave", "brush", "push", "thrust", "return", "decline", "refuse", "reject", "spurn", "scorn", "take", "accept", "touch", "have", "disregard", "ignore", "defy", "flout", "do", "comply", "hear", "oblige", "consent", "budge", "yield", "listen", "meddle", "interfere", "intervene", "demur"]),
            (Readers.Granted, ["refuse", "deny", "reject", "decline", "grant", "accord"]),
            (Readers.Seconded, ["second"]),
            (Readers.SpokeOfMotion, ["speak", "argue", "vote"]),
            (Readers.Fate, [.. Carries, .. Fails, "obtain", "secure", "receive", "get", "find", "command", "gain", "shelve", "shelved", "pigeonhole", "ignore", "disregard", "pass", "leave", "remain", "go", "file", "lay"]),
            (Readers.ToldNo, ["tell", "inform", "answer", "write"]),
            (Readers.WouldNotSee, ["see", "hear", "admit", "touch", "meet"]),
            (Readers.StoodBehind, Lurking),
            (Readers.Entrusted, ["entrust", "give", "hand", "assign", "transfer", "award", "offer", "commit", "confide"]),
            (Readers.GoesTo, ["go", "pass", "fall", "devolve", "come", "revert"]),
            (Readers.CarriedOut, ["carry", "execute", "fulfil", "fulfill", "implement", "obey"]),
            (Readers.TookHis, ["take", "fill", "assume", "occupy"]),
            (Readers.Ruled, ["allow", "sustain", "grant", "admit"]),
            (Readers.HasWordsFor, ["have", "find", "reserve"]),
            (Readers.NamedAs, ["name", "identify", "give"]),
            (Readers.Slandered, ["refute", "disprove", "deny", "contradict", "invent", "spread", "concoct", "circulate", "fabricate", "start"]),
        ]);

        private static FrozenDictionary<string, Readers> Gather((Readers Reader, IEnumerable<string> Lemmas)[] lists) =>
            lists.SelectMany(list => list.Lemmas.Select(lemma => (lemma, list.Reader))).GroupBy(pair => pair.lemma, pair => pair.Reader, StringComparer.Ordinal)
                .ToFrozenDictionary(group => group.Key, group => group.Aggregate((one, other) => one | other), StringComparer.Ordinal);
    }

    /// <summary>Shows a verb to the readers that look at single verbs; true where one of them has told all that it tells.</summary>
    private bool ReadByLemma(int s, int w)
    {
        Readers asked = Shown.ByLemma.GetValueOrDefault(_reading.Sentences[s].Words[w].Lemma);
        return (Is(Readers.Repeated) && Repeated(s, w))
            || (Is(Readers.Pairs) && Pairs(s, w))
            || Caused(s, w)
            || (Is(Readers.Declined) && Declined(s, w))
            || (Is(Readers.Granted) && Granted(s, w, Syntax.IsPassive(_reading.Sentences[s], w)))
            || (Is(Readers.Seconded) && Seconded(s, w))
            || (Is(Readers.SpokeOfMotion) && SpokeOfMotion(s, w))
            || MustGo(s, w)
            || (Is(Readers.Fate) && Fate(s, w))
            || (Is(Readers.ToldNo) && ToldNo(s, w))
            || (Is(Readers.WouldNotSee) && WouldNotSee(s, w))
            || (Is(Readers.StoodBehind) && StoodBehind(s, w))
            || (Is(Readers.Entrusted) && Entrusted(s, w))
            || (Is(Readers.GoesTo) && GoesTo(s, w))
            || (Is(Readers.CarriedOut) && CarriedOut(s, w))
            || (Is(Readers.TookHis) && TookHis(s, w))
            || CameFrom(s, w)
            || (Is(Readers.Ruled) && Ruled(s, w))
            || (Is(Readers.HasWordsFor) && HasWordsFor(s, w))
            || (Is(Readers.NamedAs) && NamedAs(s, w))
            || (Is(Readers.Slandered) && Slandered(s, w));

        bool Is(Readers reader) => (asked & reader) != 0;
    }
}
