using System.Numerics;

namespace Network.Extraction.Lexicon;

/// <summary>The patterns of one verb, found by the words without which each cannot fit: of some verbs' hundreds of patterns a sentence has the words of a few.</summary>
internal sealed class VerbPatterns
{
    private readonly Pattern[] _patterns;

    // Of each pattern its groups of words, each led by how many it has, of which one must stand in the sentence.
    private readonly int[][] _asked;

    // A bit for each word of the patterns' first groups, sixty-four together, and which patterns have the word there.
    private readonly Leading[] _leading;
    private readonly int[][] _led;

    // A bit for each pattern that asks for no word.
    private readonly ulong[] _plain;

    /// <summary>Those of sixty-four words that lead patterns.</summary>
    /// <param name="At">Which sixty-four words.</param>
    /// <param name="Words">A bit for each of them that leads a pattern.</param>
    /// <param name="First">How many leading words have lower numbers.</param>
    private readonly record struct Leading(int At, ulong Words, int First);

    /// <summary>Lays them out.</summary>
    /// <param name="patterns">In the order in which they are tried.</param>
    public VerbPatterns(IEnumerable<Pattern> patterns)
    {
        _patterns = [.. patterns];
        _asked = [.. _patterns.Select(pattern => Narrowest(pattern.Asked))];
        _plain = new ulong[(_patterns.Length + 63) >> 6];
        SortedDictionary<int, List<int>> led = [];
        for (int i = 0; i < _patterns.Length; i++)
        {
            if (_asked[i].Length == 0)
            {
                _plain[i >> 6] |= 1UL << i;
                continue;
            }

            foreach (int word in _asked[i].AsSpan(1, _asked[i][0])) (led.TryGetValue(word, out List<int>? those) ? those : led[word] = []).Add(i);
        }

        _leading = [.. led.Keys.Index().GroupBy(word => word.Item >> 6).Select(near => new Leading(near.Key, near.Aggregate(0UL, (bits, word) => bits | (1UL << word.Item)), near.First().Index))];
        _led = [.. led.Values.Select(those => those.ToArray())];
    }

    /// <summary>Adds those that may fit a sentence.</summary>
    /// <param name="words">A bit for each word that stands in it, by <see cref="WordNumbers"/>.</param>
    /// <param name="fitting">Takes them, in order.</param>
    public void AddFitting(ReadOnlySpan<ulong> words, List<Pattern> fitting)
    {
        Span<ulong> led = stackalloc ulong[_plain.Length];
        _plain.CopyTo(led);
        foreach (Leading leading in _leading)
        {
            if (leading.At >= words.Length) break;
            for (ulong rest = leading.Words & words[leading.At]; rest != 0; rest &= rest - 1)
            {
                // As many words stand before this one as there are bits below its own.
                int word = leading.First + BitOperations.PopCount(leading.Words & ((rest & (~rest + 1)) - 1));
                foreach (int pattern in _led[word]) led[pattern >> 6] |= 1UL << pattern;
            }
        }

        for (int i = 0; i < led.Length; i++)
        {
            for (ulong rest = led[i]; rest != 0; rest &= rest - 1)
            {
                int pattern = (i << 6) + BitOperations.TrailingZeroCount(rest);
                if (Stand(_asked[pattern], words)) fitting.Add(_patterns[pattern]);
            }
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
    private static int[] Narrowest(int[] asked)
    {
        List<int[]> groups = [];
        for (int at = 0; at < asked.Length; at += 1 + asked[at]) groups.Add(asked[at..(at + 1 + asked[at])]);
        return [.. groups.OrderBy(group => group.Length).SelectMany(group => group)];
    }
}
