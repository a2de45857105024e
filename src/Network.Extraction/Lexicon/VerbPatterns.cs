namespace Network.Extraction.Lexicon;

/// <summary>The patterns of one verb with the words without which each cannot fit, in one row of numbers: of some verbs' hundreds of patterns most are passed over by these alone, and a processor reads them from beginning to end.</summary>
internal sealed class VerbPatterns
{
    private readonly Pattern[] _patterns;

    // Of each pattern: how many numbers follow, then its groups, each led by how many words it has, of which one must stand in the sentence.
    private readonly int[] _asked;

    /// <summary>Lays them out.</summary>
    /// <param name="patterns">In the order in which they are tried.</param>
    public VerbPatterns(IEnumerable<Pattern> patterns)
    {
        _patterns = [.. patterns];
        _asked = [.. _patterns.SelectMany(pattern => Narrowest(pattern.Asked).Prepend(pattern.Asked.Length))];
    }

    /// <summary>Adds those that may fit a sentence.</summary>
    /// <param name="words">A bit for each word that stands in it, by <see cref="WordNumbers"/>.</param>
    /// <param name="fitting">Takes them, in order.</param>
    public void AddFitting(ReadOnlySpan<ulong> words, List<Pattern> fitting)
    {
        int[] asked = _asked;
        int at = 0;
        foreach (Pattern pattern in _patterns)
        {
            int end = at + 1 + asked[at];
            if (Stand(asked.AsSpan(at + 1, asked[at]), words)) fitting.Add(pattern);
            at = end;
        }
    }

    /// <summary>True where one word of each group stands in the sentence.</summary>
    public static bool Stand(ReadOnlySpan<int> asked, ReadOnlySpan<ulong> words)
    {
        for (int at = 0; at < asked.Length;)
        {
            int end = at + 1 + asked[at];
            do at++;
            while (at < end && !Stands(asked[at], words));
            if (at == end) return false;
            at = end;
        }

        return true;
    }

    private static bool Stands(int word, ReadOnlySpan<ulong> words) => word >> 6 < words.Length && (words[word >> 6] & (1UL << word)) != 0;

    /// <summary>The groups, those of fewest words first: they fail soonest.</summary>
    private static IEnumerable<int> Narrowest(int[] asked)
    {
        List<int[]> groups = [];
        for (int at = 0; at < asked.Length; at += 1 + asked[at]) groups.Add(asked[at..(at + 1 + asked[at])]);
        return groups.OrderBy(group => group.Length).SelectMany(group => group);
    }
}
