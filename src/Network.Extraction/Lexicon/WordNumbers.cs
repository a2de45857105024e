using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Network.Extraction.Lexicon;

/// <summary>Numbers for the words that patterns ask for, so that a sentence is asked for thousands of them by bits instead of by strings.</summary>
internal static class WordNumbers
{
    private static readonly ConcurrentDictionary<string, int> Numbers = new(StringComparer.Ordinal);
    private static int _last = -1;

    /// <summary>One more than the largest number given.</summary>
    public static int Count => Volatile.Read(ref _last) + 1;

    /// <summary>The number of a word, given to it when it has none.</summary>
    public static int Of(string word) => Numbers.GetOrAdd(word, _ => Interlocked.Increment(ref _last));

    /// <summary>The words that have numbers by now.</summary>
    public static FrozenDictionary<string, int> All() => Numbers.ToFrozenDictionary(StringComparer.Ordinal);
}
