using Network.Analysis;
using Network.Analysis.Centrality;
using Network.Analysis.Counting;

namespace Network.Tests.Analysis.Centrality;

/// <summary>Short ways to ask for scores in tests.</summary>
internal static class Scoring
{
    public static double[] Of(string measure, CountedTies ties, TieSelection? selection = null, bool weighted = false) =>
        CentralityAnalysis.Compute(ties, [measure], new CentralityOptions { Ties = selection, WeightedPaths = weighted }).Columns[0].Scores!;

    public static double[] Of(string measure, int actors, params (int Source, int Target)[] ties) =>
        Of(measure, IndexedTies.Of(actors, true, [.. ties.Select(tie => new Tie(tie.Source, tie.Target))]));

    /// <summary>The largest difference, relative to values above 1.</summary>
    public static double Difference(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        double largest = 0;
        for (int i = 0; i < expected.Length; i++)
            largest = Math.Max(largest, Math.Abs(expected[i] - actual[i]) / Math.Max(1, Math.Abs(expected[i])));
        return largest;
    }
}
