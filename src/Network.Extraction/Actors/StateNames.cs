namespace Network.Extraction.Actors;

/// <summary>Finds the words that name a state: its name, its people, its initials, or an adjective before what it does.</summary>
internal sealed class StateNames
{
    private readonly ActorVocabulary _vocabulary;

    /// <summary>Makes it for a vocabulary.</summary>
    public StateNames(ActorVocabulary vocabulary) => _vocabulary = vocabulary;

    /// <summary>The span of the state whose name begins here; null for none, and for names that are read with those of persons.</summary>
    public Span? At(List<RawWord> words, int i)
    {
        if (!words[i].IsCapital) return null;
        if (RealmEnd(words, i) is > 0 and var realm) return Named(words, i, realm);
        if (IsPeople(words, i) || IsInitialsAlone(words, i)) return Named(words, i, i);
        if (FullNameEnd(words, i) is > 0 and var full) return Named(words, i, full);
        return IsDoer(words, i) ? new Span { First = i, Last = i, Kind = SpanKind.State, Core = words[i].Form, IsCapital = true } : null;
    }

    private static Span Named(List<RawWord> words, int first, int last) =>
        new() { First = first, Last = last, Kind = SpanKind.State, Core = Phrases.Join(words, first, last), Determiner = Phrases.Determiner(words, first), IsCapital = true };

    /// <summary>Last word of a state's full name, "Kingdom of Moravia"; -1 for none.</summary>
    public static int RealmEnd(List<RawWord> words, int i)
    {
        if (i + 2 >= words.Count || words[i + 1].Lower != "of" || !words[i].IsCapital || words[i].Lower is not ("kingdom" or "republic" or "emirate" or "sultanate" or "principality" or "duchy" or "grand-duchy" or "khanate" or "imamate" or "empire")) return -1;
        int last = i + 1;
        while (last + 1 < words.Count && last < i + 3 && words[last + 1].IsCapital && !words[last + 1].Is(Chunker.Nouns | WordKinds.Stop | WordKinds.NotName)) last++;
        return last > i + 1 ? last : -1;
    }

    /// <summary>"the Syrians shot down", "with the French": a people stands for its state, but "the French Minister" is no people, and "the Soviets of Workers' Deputies" are councils.</summary>
    private bool IsPeople(List<RawWord> words, int i)
    {
        if (i == 0 || words[i - 1].Lower != "the" || _vocabulary.StateOfPeople(words[i].Lower) is null) return false;
        if (i + 1 == words.Count) return true;
        RawWord next = words[i + 1];
        if (Chunker.IsClitic(next)) return true;
        if (next.Form == "-" || next.IsCapital || next.Is(Chunker.Nouns) || (next.Lower == "of" && words[i].Lower == "soviets")) return false;
        bool isPlural = words[i].Lower[^1] == 's' && !words[i].Lower.EndsWith("ss", StringComparison.Ordinal);
        // "the British, Japanese and Russian ambassadors".
        if (!isPlural && next.Lower is "," or "and" or "or" && i + 2 < words.Count && words[i + 2].Is(WordKinds.Demonym) && words[i + 2].IsCapital) return false;
        return isPlural || !IsOfPhrase(next);
    }

    /// <summary>"The U.S. supported", but not "the U.S. Minister", "a U.S. plane".</summary>
    private static bool IsInitialsAlone(List<RawWord> words, int i)
    {
        if (!Chunker.IsStateInitials(words[i].Form)) return false;
        if (i + 1 == words.Count) return true;
        RawWord next = words[i + 1];
        return Chunker.IsClitic(next) || !(next.Form == "-" || (next.IsCapital && !next.Opens) || next.Is(Chunker.Nouns) || IsOfPhrase(next));
    }

    /// <summary>True for what goes on with the phrase that an adjective begins.</summary>
    private static bool IsOfPhrase(RawWord next) => next.Tag.StartsWith("NN", StringComparison.Ordinal) || next.Tag is "JJ" or "CD" or "VBG";

    /// <summary>Last word of a state's name that opens with what is no name elsewhere, "Saudi Arabia", "New Zealand", "Great Britain", "the People's Republic of China"; -1 for none.</summary>
    private int FullNameEnd(List<RawWord> words, int i)
    {
        if (i + 1 >= words.Count) return -1;
        if (words[i].Lower is "people" && Chunker.IsClitic(words[i + 1]) && RealmEnd(words, i + 2) is > 0 and var realm) return realm;
        if (!words[i + 1].IsCapital || !_vocabulary.BeginsState(words[i].Lower) || _vocabulary.State(Phrases.Join(words, i, i + 1).ToLowerInvariant()) is null) return -1;
        // "the United States Senate", "the South African Union": a longer name is something else.
        return i + 2 < words.Count && (words[i + 2].IsCapital || words[i + 2].Form == "-" || words[i + 2].Lower == "of" || words[i + 2].Is(Chunker.Nouns)) ? -1 : i + 1;
    }

    /// <summary>"the Soviet invasion of", "Iraqi military aid": an adjective before what a state does stands for the state.</summary>
    private bool IsDoer(List<RawWord> words, int i)
    {
        if (i + 1 >= words.Count || _vocabulary.StateOfAdjective(words[i].Lower) is null) return false;
        if (i > 0 && (words[i - 1].Form == "-" || (words[i - 1].IsCapital && words[i - 1].Lower is not ("the" or "a" or "an" or "any" or "this")))) return false;
        RawWord next = words[i + 1];
        if (!next.IsCapital && StateDeeds.Are(next.Lower)) return true;
        return !next.IsCapital && next.Tag == "JJ" && i + 2 < words.Count && !words[i + 2].IsCapital && StateDeeds.Are(words[i + 2].Lower);
    }
}
