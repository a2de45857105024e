using CsCheck;
using Network.Extraction.Language;

namespace Network.Extraction.Tests.Language;

public sealed class LinearModelTests
{
    [Fact]
    public void Scores_are_the_sums_of_the_weights_of_the_features_that_the_model_knows() => Gen.Int[0, int.MaxValue].Sample(seed =>
    {
        Random random = new(seed);
        int classes = random.Next(1, 90);
        // Small keys that differ by little share slots; large ones are spread.
        uint[] keys = [.. Enumerable.Range(0, random.Next(0, 60)).Select(_ => (uint)random.Next(1, random.Next(2) == 0 ? 100 : int.MaxValue)).Distinct().Order()];
        short[][] weights = [.. keys.Select(_ => Weights(random, classes))];
        LinearModel model = Of(classes, keys, weights);
        uint[] features = [.. Enumerable.Range(0, 75).Select(_ => keys.Length > 0 && random.Next(3) > 0 ? keys[random.Next(keys.Length)] : (uint)random.Next())];
        short[] scores = new short[model.Width];
        Array.Fill(scores, (short)77);
        model.Score(features, scores);
        for (int c = 0; c < classes; c++)
            Assert.Equal(features.Sum(feature => Array.IndexOf(keys, feature) is int row and >= 0 ? weights[row][c] : 0), scores[c]);
    });

    [Fact]
    public void A_model_that_knows_nothing_scores_nothing()
    {
        LinearModel model = Of(3, [], []);
        short[] scores = new short[model.Width];
        model.Score([1, 2, 3], scores);
        model.Score([], scores);
        Assert.All(scores, score => Assert.Equal(0, score));
    }

    /// <summary>Few classes have a weight, or nearly all.</summary>
    private static short[] Weights(Random random, int classes)
    {
        int share = random.Next(2) == 0 ? 10 : 90;
        return [.. Enumerable.Range(0, classes).Select(_ => random.Next(100) < share ? (short)random.Next(-90, 90) : (short)0)];
    }

    private static LinearModel Of(int classes, uint[] keys, short[][] weights)
    {
        List<int> start = [0];
        List<byte> pairClass = [];
        List<short> pairWeight = [];
        foreach (short[] row in weights)
        {
            for (int c = 0; c < classes; c++)
            {
                if (row[c] == 0) continue;
                pairClass.Add((byte)c);
                pairWeight.Add(row[c]);
            }

            start.Add(pairClass.Count);
        }

        return new LinearModel([.. Enumerable.Range(0, classes).Select(c => $"c{c}")], keys, [.. start], [.. pairClass], [.. pairWeight]);
    }
}
