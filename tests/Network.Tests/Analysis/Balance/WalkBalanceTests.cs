using CsCheck;
using Network.Analysis;
using Network.Analysis.Balance;
using Network.Analysis.Counting;
using Network.Tests.Analysis.Centrality;

namespace Network.Tests.Analysis.Balance;

public class WalkBalanceTests
{
    [Fact]
    public void It_is_the_ratio_of_traces_of_the_exponentials()
    {
        IndexedTies.Any(8).Sample(ties =>
        {
            int n = ties.Actors.Count;
            double[,] signed = new double[n, n], unsigned = new double[n, n];
            for (int tie = 0; tie < ties.Count; tie++)
            {
                signed[ties.Source[tie], ties.Target[tie]] += ties.Sign[tie];
                signed[ties.Target[tie], ties.Source[tie]] += ties.Sign[tie];
            }

            int lone = 0;
            for (int i = 0; i < n; i++)
            {
                bool tied = false;
                for (int j = 0; j < n; j++)
                {
                    signed[i, j] = Math.Sign(signed[i, j]);
                    unsigned[i, j] = Math.Abs(signed[i, j]);
                    tied |= signed[i, j] != 0;
                }

                if (!tied) lone++;
            }

            double? balance = WalkBalance.Of(PairGraphs.Pairs(ties, UnitMap.Split(n)), out string? note);
            if (lone == n) return balance is null && note is not null;
            return note is null && Math.Abs(((TraceOfExponential(signed) - lone) / (TraceOfExponential(unsigned) - lone)) - balance!.Value) < 1e-10;
        });
    }

    [Fact]
    public void The_tribes_have_the_published_value()
    {
        CountedTies ties = IndexedTies.Shared("tribes.csv").Ties;
        Assert.Equal(0.3575761, Balance(ties), 5e-8);
    }

    [Fact]
    public void It_is_one_when_all_is_balanced() =>
        Assert.Equal(1, Balance(IndexedTies.Of(3, false, new(0, 1), new(1, 2, -1), new(0, 2, -1))), 1e-12);

    [Fact]
    public void Dense_graphs_do_not_overflow()
    {
        const int n = 730;
        List<Tie> ties = [];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < i; j++) ties.Add(new Tie(i, j, 1));
        }

        Assert.Equal(1, Balance(IndexedTies.Of(n, false, [.. ties])), 1e-9);
    }

    [Fact]
    public void Too_large_a_part_has_no_value_and_a_note()
    {
        int n = WalkBalance.LargestPart + 1;
        SignedGraph path = SignedGraph.FromTies(n, [.. Enumerable.Range(0, n - 1)], [.. Enumerable.Range(1, n - 1)], directed: false);
        Assert.Null(WalkBalance.Of(path, out string? note, TestContext.Current.CancellationToken));
        Assert.Contains("2000", note);
    }

    private static double Balance(CountedTies ties) => WalkBalance.Of(PairGraphs.Pairs(ties, UnitMap.Split(ties.Actors.Count)), out _)!.Value;

    private static double TraceOfExponential(double[,] matrix)
    {
        int n = matrix.GetLength(0);
        double[,] term = new double[n, n];
        for (int i = 0; i < n; i++) term[i, i] = 1;
        double trace = n;
        for (int k = 1; k < 80; k++)
        {
            term = DenseOracle.Multiply(term, matrix);
            for (int i = 0; i < n; i++)
            {
                for (int j = 0; j < n; j++) term[i, j] /= k;
                trace += term[i, i];
            }
        }

        return trace;
    }
}
