using System.Runtime.InteropServices;
using Network.Extraction.Language;

namespace Network.Training;

/// <summary>Learns to tag from a treebank.</summary>
internal static class TaggerTraining
{
    private const int LeastCount = 2;
    private const int Folds = 5;

    /// <summary>Trains on sentences, in a shuffled order that the seed fixes.</summary>
    public static LinearModel Train(IReadOnlyList<TreebankSentence> sentences, WordClusters clusters, int rounds, double scale, int seed)
    {
        string[] classes = [.. sentences.SelectMany(sentence => sentence.Tags).Distinct().Order(StringComparer.Ordinal)];
        uint[] hashOf = [.. classes.Select(tag => FeatureHash.Of(tag))];
        Dictionary<string, int> classOf = classes.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        WordFeatures[][] words = [.. sentences.Select(sentence => sentence.Forms.Select(form => new WordFeatures(form)).ToArray())];
        byte[][] clustersOf = [.. words.Select(sentence => sentence.Select(word => clusters.Of(word.Word)).ToArray())];
        int[][] gold = [.. sentences.Select(sentence => sentence.Tags.Select(tag => classOf[tag]).ToArray())];
        Dictionary<uint, int> counts = [];
        uint[] features = new uint[Tagger.FeatureCount];
        for (int s = 0; s < words.Length; s++)
        {
            uint[] hashes = [.. gold[s].Select(tag => hashOf[tag])];
            for (int i = 0; i < words[s].Length; i++)
            {
                Tagger.Features(words[s], clustersOf[s], hashes, i, features);
                foreach (uint key in features) CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;
            }
        }

        Perceptron perceptron = new(classes, counts, LeastCount);
        int[] rows = new int[Tagger.FeatureCount];
        float[] scores = new float[perceptron.Width];
        int[] order = [.. Enumerable.Range(0, words.Length)];
        Random random = new(seed);
        for (int round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (int s in order)
            {
                uint[] hashes = new uint[words[s].Length];
                for (int i = 0; i < words[s].Length; i++)
                {
                    Tagger.Features(words[s], clustersOf[s], hashes, i, features);
                    int known = perceptron.Rows(features, rows);
                    perceptron.Score(rows.AsSpan(0, known), scores);
                    int best = 0;
                    for (int c = 1; c < classes.Length; c++)
                    {
                        if (scores[c] > scores[best]) best = c;
                    }

                    perceptron.Tick();
                    if (best != gold[s][i]) perceptron.Update(rows.AsSpan(0, known), gold[s][i], best);
                    hashes[i] = hashOf[best];
                }
            }
        }

        return perceptron.Average(scale);
    }

    /// <summary>Tags sentences with the mistakes that a parser will meet: each fold by what was learned on the rest.</summary>
    /// <param name="sentences">Sentences to learn from.</param>
    /// <param name="varied">Sentences to tag, made from them.</param>
    /// <param name="sources">The number of that from which each was made.</param>
    /// <param name="clusters">Clusters of words.</param>
    /// <param name="rounds">How often all are seen.</param>
    /// <param name="scale">Parts of a weight.</param>
    /// <param name="seed">Fixes the order.</param>
    public static string[][] Jackknife(IReadOnlyList<TreebankSentence> sentences, IReadOnlyList<TreebankSentence> varied, IReadOnlyList<int> sources, WordClusters clusters, int rounds, double scale, int seed)
    {
        string[][] tags = new string[varied.Count][];
        Parallel.For(0, Folds, fold =>
        {
            Tagger tagger = new(Train([.. sentences.Where((_, s) => s % Folds != fold)], clusters, rounds, scale, seed), clusters);
            for (int s = 0; s < varied.Count; s++)
            {
                if (sources[s] % Folds == fold) tags[s] = tagger.Tag(varied[s].Forms, Variation.KnownTags(varied[s]));
            }
        });
        return tags;
    }

    /// <summary>The share of words that get their gold tag.</summary>
    public static double Accuracy(Tagger tagger, IReadOnlyList<TreebankSentence> sentences)
    {
        long right = 0, all = 0;
        foreach (TreebankSentence sentence in sentences)
        {
            string[] tags = tagger.Tag(sentence.Forms);
            all += tags.Length;
            right += tags.Zip(sentence.Tags).Count(pair => pair.First == pair.Second);
        }

        return (double)right / all;
    }
}
