using CsCheck;
using Network.Analysis;
using Network.Analysis.Balance;
using Network.Analysis.Counting;

namespace Network.Tests.Analysis.Balance;

public class TrianglesTests
{
    [Fact]
    public void They_are_those_of_all_three_node_sets_by_net_sign()
    {
        Gen.Select(IndexedTies.Any(9, affiliations: true), UnitMaps.Any(9)).Sample((ties, firsts) =>
        {
            UnitMap units = UnitMaps.Cut(firsts, ties.Actors.Count);
            int n = ties.Actors.Count;
            int[,] net = new int[n, n];
            for (int tie = 0; tie < ties.Count; tie++)
            {
                int one = units.First[ties.Source[tie]], other = units.First[ties.Target[tie]];
                if (one == other) continue;
                net[one, other] += ties.Sign[tie];
                net[other, one] += ties.Sign[tie];
            }

            long[] counts = new long[4];
            for (int a = 0; a < n; a++)
            {
                for (int b = a + 1; b < n; b++)
                {
                    for (int c = b + 1; c < n; c++)
                    {
                        int[] signs = [net[a, b], net[a, c], net[b, c]];
                        if (!signs.Contains(0)) counts[signs.Count(sign => sign < 0)]++;
                    }
                }
            }

            return Triangles.Count(PairGraphs.Pairs(ties, units)) == new TriangleCounts(counts[0], counts[1], counts[2], counts[3]);
        });
    }

    [Fact]
    public void The_tribes_have_the_published_counts()
    {
        TriangleCounts counts = OfShared("tribes.csv");
        Assert.Equal(new TriangleCounts(19, 2, 40, 7), counts);
        Assert.Equal(0.8676471, counts.BalancedShare!.Value, 5e-8);
    }

    [Fact]
    public void The_Slovene_parties_have_the_published_counts() =>
        Assert.Equal(new TriangleCounts(15, 4, 91, 10), OfShared("slovene_parties_1994.csv"));

    [Fact]
    public void Bitcoin_Alpha_has_the_known_counts() =>
        Assert.Equal(new TriangleCounts(16351, 1963, 1315, 73), OfShared("bitcoin_alpha.csv"));

    [Theory]
    [InlineData("46-49", 1556, 63, 23, 14)]
    [InlineData("47-50", 1535, 84, 38, 12)]
    [InlineData("48-51", 1680, 85, 100, 16)]
    [InlineData("49-52", 1648, 112, 101, 9)]
    [InlineData("50-53", 1697, 87, 108, 11)]
    [InlineData("51-54", 1731, 110, 136, 9)]
    [InlineData("52-55", 1846, 133, 137, 13)]
    [InlineData("53-56", 1872, 160, 145, 17)]
    [InlineData("54-57", 1825, 195, 64, 17)]
    [InlineData("55-58", 1821, 260, 85, 18)]
    public void Alliances_have_the_known_counts(string period, long ppp, long ppn, long pnn, long nnn) =>
        Assert.Equal(new TriangleCounts(ppp, ppn, pnn, nnn), OfShared("cow_alliances_1946_1999.csv", row => row["period"] == period));

    [Fact]
    public void A_graph_with_direction_is_refused() =>
        Assert.Throws<ArgumentException>(() => Triangles.Count(SignedGraph.FromTies(2, [0], [1]), TestContext.Current.CancellationToken));

    [Fact]
    public void There_is_no_balanced_share_without_a_triangle()
    {
        Assert.Null(Count(IndexedTies.Of(0, false)).BalancedShare);
        Assert.Null(Count(IndexedTies.Of(3, false, new(0, 1), new(1, 2))).BalancedShare);
    }

    private static TriangleCounts OfShared(string file, Func<Dictionary<string, string>, bool>? rows = null) => Count(IndexedTies.Shared(file, rows).Ties);

    private static TriangleCounts Count(CountedTies ties) => Triangles.Count(PairGraphs.Pairs(ties, UnitMap.Split(ties.Actors.Count)));
}
