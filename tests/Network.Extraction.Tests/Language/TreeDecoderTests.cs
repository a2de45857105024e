using CsCheck;
using Network.Extraction.Language;

namespace Network.Extraction.Tests.Language;

public sealed class TreeDecoderTests
{
    [Fact]
    public void No_tree_of_uncrossed_arcs_and_one_root_scores_more() => Gen.Select(Gen.Int[1, 5], Gen.Int).Sample((words, seed) =>
    {
        Random random = new(seed);
        int count = words + 1;
        float[] scores = [.. Enumerable.Range(0, count * count).Select(_ => (float)random.Next(-20, 20))];
        int[] heads = new int[count];
        TreeDecoder.Decode(scores, count, count, heads);
        Assert.Equal(-1, heads[0]);
        Assert.True(IsTree(heads));
        Assert.Equal(Trees(words).Max(tree => Score(tree, scores)), Score(heads, scores));
    });

    [Fact]
    public void Nothing_has_no_tree()
    {
        int[] heads = [7];
        TreeDecoder.Decode([0f], 1, 1, heads);
        Assert.Equal([-1], heads);
    }

    private static float Score(int[] heads, float[] scores) => Enumerable.Range(1, heads.Length - 1).Sum(word => scores[(word * heads.Length) + heads[word]]);

    /// <summary>All trees, by trying all heads.</summary>
    private static IEnumerable<int[]> Trees(int words)
    {
        int count = words + 1, all = (int)Math.Pow(count, words);
        for (int code = 0; code < all; code++)
        {
            int[] heads = new int[count];
            heads[0] = -1;
            for (int word = 1, rest = code; word < count; word++, rest /= count) heads[word] = rest % count;
            if (IsTree(heads)) yield return heads;
        }
    }

    private static bool IsTree(int[] heads)
    {
        if (heads.Count(head => head == 0) != 1) return false;
        for (int word = 1; word < heads.Length; word++)
        {
            int steps = 0;
            for (int at = word; at > 0; at = heads[at])
            {
                if (++steps > heads.Length) return false;
            }

            (int low, int high) = (Math.Min(word, heads[word]), Math.Max(word, heads[word]));
            for (int other = 1; other < heads.Length; other++)
            {
                (int first, int last) = (Math.Min(other, heads[other]), Math.Max(other, heads[other]));
                if (first < low && last > low && last < high) return false;
            }
        }

        return true;
    }
}
