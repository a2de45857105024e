using System.Collections.Frozen;
using System.Numerics;

namespace Network.Extraction.Language;

/// <summary>Gives each word its part of speech (Penn Treebank tags), from left to right by an averaged perceptron (Collins 2002).</summary>
internal sealed class Tagger
{
    /// <summary>How many features a word has.</summary>
    public const int FeatureCount = 30;

    // A tag hangs on so many words before and behind, and on the tags of so many before.
    private const int Reach = 2;

    // Words that have one tag in the treebank whatever stands around them: nearly half of a text.
    private static readonly FrozenDictionary<string, string> Sure = new (string Tag, string[] Words)[]
    {
        ("DT", ["the", "The", "an"]), ("CC", ["and"]), ("IN", ["of", "with", "at", "from", "into"]), (".", ["."]), (",", [","]), ("MD", ["would", "could"]),
        ("PRP", ["he", "He", "she", "She", "they", "They", "we", "We", "it", "him", "them", "me"]), ("PRP$", ["his", "its", "their", "my", "our"]),
        ("VBD", ["was", "were"]), ("VBN", ["been"]), ("VBZ", ["is", "has"]), ("VBP", ["are"]), ("RB", ["not"]),
    }.SelectMany(row => row.Words.Select(word => KeyValuePair.Create(word, row.Tag))).ToFrozenDictionary(StringComparer.Ordinal);

    private readonly LinearModel _model;
    private readonly WordClusters _clusters;
    private readonly string[] _classes;
    private readonly uint[] _classHash;

    /// <summary>Makes the tagger.</summary>
    /// <param name="model">Learned weights; the classes are the tags.</param>
    /// <param name="clusters">The clusters with which they were learned.</param>
    public Tagger(LinearModel model, WordClusters clusters)
    {
        _model = model;
        _clusters = clusters;
        _classes = [.. model.Classes];
        _classHash = [.. _classes.Select(tag => FeatureHash.Of(tag))];
    }

    /// <summary>Tags a sentence.</summary>
    /// <param name="forms">Its words.</param>
    /// <param name="known">Tags that are certain, such as those of names; null where the word is to be tagged.</param>
    /// <param name="before">Tags that were given to the same sentence before some of its words became one; null where a word is another now.</param>
    public string[] Tag(string[] forms, string?[]? known = null, string?[]? before = null)
    {
        WordFeatures[] words = new WordFeatures[forms.Length];
        byte[] clusters = new byte[forms.Length];
        string[] tags = new string[words.Length];
        int seen = 0;
        uint[] hashes = new uint[words.Length];
        Span<uint> features = stackalloc uint[FeatureCount];
        Span<short> scores = stackalloc short[_model.Width];
        for (int i = 0; i < words.Length; i++)
        {
            if (known?[i] is { } certain)
            {
                tags[i] = certain;
                hashes[i] = FeatureHash.Of(certain);
                continue;
            }

            if (before is not null && SeesTheSame(before, tags, i))
            {
                tags[i] = before[i]!;
                hashes[i] = FeatureHash.Of(tags[i]);
                continue;
            }

            if (Sure.TryGetValue(forms[i], out string? sure))
            {
                tags[i] = sure;
                hashes[i] = FeatureHash.Of(sure);
                continue;
            }

            for (seen = Math.Max(seen, i - Reach); seen < words.Length && seen <= i + Reach; seen++)
            {
                words[seen] = new WordFeatures(forms[seen]);
                clusters[seen] = _clusters.Of(words[seen].Word);
            }

            Features(words, clusters, hashes, i, features);
            _model.Score(features, scores);
            int best = Best(scores[.._classes.Length]);
            tags[i] = _classes[best];
            hashes[i] = _classHash[best];
        }

        return tags;
    }

    /// <summary>The first of the highest scores.</summary>
    private static int Best(ReadOnlySpan<short> scores)
    {
        short highest = scores[0];
        int i = 0;
        if (scores.Length >= Vector<short>.Count)
        {
            Vector<short> most = new(scores);
            for (i = Vector<short>.Count; i <= scores.Length - Vector<short>.Count; i += Vector<short>.Count) most = Vector.Max(most, new Vector<short>(scores[i..]));
            for (int lane = 0; lane < Vector<short>.Count; lane++) highest = Math.Max(highest, most[lane]);
        }

        for (; i < scores.Length; i++) highest = Math.Max(highest, scores[i]);
        return scores.IndexOf(highest);
    }

    /// <summary>True where a word's tag can be no other than before: all that it hangs on is the same.</summary>
    private static bool SeesTheSame(string?[] before, string[] tags, int i)
    {
        for (int j = Math.Max(0, i - Reach); j < before.Length && j <= i + Reach; j++)
        {
            if (before[j] is null || (j < i && tags[j] != before[j])) return false;
        }

        return true;
    }

    /// <summary>The features of the word at a place.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="clusters">Its words' clusters.</param>
    /// <param name="tags">Hashes of the tags of the words before.</param>
    /// <param name="i">The place.</param>
    /// <param name="features">Set to the hashes; <see cref="FeatureCount"/> long.</param>
    public static void Features(ReadOnlySpan<WordFeatures> words, ReadOnlySpan<byte> clusters, ReadOnlySpan<uint> tags, int i, Span<uint> features)
    {
        WordFeatures edge = WordFeatures.Edge;
        WordFeatures w = words[i];
        WordFeatures p1 = i > 0 ? words[i - 1] : edge;
        WordFeatures p2 = i > 1 ? words[i - 2] : edge;
        WordFeatures n1 = i + 1 < words.Length ? words[i + 1] : edge;
        WordFeatures n2 = i + 2 < words.Length ? words[i + 2] : edge;
        uint t1 = i > 0 ? tags[i - 1] : 1;
        uint t2 = i > 1 ? tags[i - 2] : 1;
        uint first = i == 0 ? 1u : 0u;
        int n = 0;
        features[n++] = FeatureHash.Of(101, 0);
        features[n++] = FeatureHash.Of(102, w.Word);
        features[n++] = FeatureHash.Of(103, w.Suffix1, w.Shape);
        features[n++] = FeatureHash.Of(104, w.Suffix2);
        features[n++] = FeatureHash.Of(105, w.Suffix3);
        features[n++] = FeatureHash.Of(106, w.Suffix4);
        features[n++] = FeatureHash.Of(107, w.Prefix);
        features[n++] = FeatureHash.Of(108, w.Shape, first);
        features[n++] = FeatureHash.Of(109, t1);
        features[n++] = FeatureHash.Of(110, t1, t2);
        features[n++] = FeatureHash.Of(111, t1, w.Word);
        features[n++] = FeatureHash.Of(112, p1.Word);
        features[n++] = FeatureHash.Of(113, p1.Word, w.Word);
        features[n++] = FeatureHash.Of(114, p2.Word);
        features[n++] = FeatureHash.Of(115, n1.Word);
        features[n++] = FeatureHash.Of(116, n1.Word, w.Word);
        features[n++] = FeatureHash.Of(117, n2.Word);
        features[n++] = FeatureHash.Of(118, n1.Suffix3);
        features[n++] = FeatureHash.Of(119, p1.Suffix3);
        features[n++] = FeatureHash.Of(120, t1, w.Suffix3);
        features[n++] = FeatureHash.Of(121, n1.Shape, w.Shape, first);
        features[n++] = FeatureHash.Of(122, n1.Suffix2, w.Suffix2);
        features[n++] = FeatureHash.Of(123, t1, n1.Word);
        features[n++] = FeatureHash.Of(124, p1.Word, n1.Word);
        features[n++] = FeatureHash.Of(125, t1, t2, w.Suffix2);
        features[n++] = FeatureHash.Of(126, p1.Shape, w.Shape, n1.Shape);
        uint own = clusters[i], before = i > 0 ? clusters[i - 1] : 0u, behind = i + 1 < clusters.Length ? clusters[i + 1] : 0u;
        features[n++] = FeatureHash.Of(127, own);
        features[n++] = FeatureHash.Of(128, own, t1);
        features[n++] = FeatureHash.Of(129, before, own);
        features[n] = FeatureHash.Of(130, own, behind);
    }
}
