using CsCheck;
using Network.Analysis.Balance;
using Network.Analysis.Counting;

namespace Network.Tests.Analysis.Balance;

public class TransitiveTriadsTests
{
    [Fact]
    public void They_are_those_of_all_three_node_sets()
    {
        Gen.Select(IndexedTies.Any(7, affiliations: true), UnitMaps.Any(7)).Sample((ties, firsts) =>
        {
            UnitMap units = UnitMaps.Cut(firsts, ties.Actors.Count);
            return TransitiveTriads.Count(PairGraphs.OrderedPairs(ties, units)) == ByDefinition(ties, units);
        });
    }

    [Fact]
    public void Sampson_s_monks_have_the_published_counts_by_type()
    {
        TriadCounts counts = OfShared("sampson_multirelational.csv", row => row["relation"] == "affect" && row["time"] == "T2");
        Assert.Equal(new TriadCounts(new(22, 8), new(11, 7), new(6, 4), new(2, 0)), counts);
    }

    [Theory]
    [InlineData("affect", "T2", 41, 19)]
    [InlineData("affect", "T3", 52, 24)]
    [InlineData("affect", "T4", 49, 16)]
    [InlineData("esteem", "T4", 91, 35)]
    [InlineData("influence", "T4", 68, 31)]
    [InlineData("sanction", "T4", 45, 18)]
    public void Every_relation_of_Sampson_s_monks_has_the_known_counts(string relation, string time, long balanced, long imbalanced)
    {
        TriadCounts counts = OfShared("sampson_multirelational.csv", row => row["relation"] == relation && row["time"] == time);
        Assert.Equal((balanced, imbalanced), (counts.Balanced, counts.Imbalanced));
    }

    [Fact]
    public void Bitcoin_Alpha_has_the_known_counts()
    {
        TriadCounts counts = OfShared("bitcoin_alpha.csv");
        Assert.Equal((11649, 2141), (counts.Balanced, counts.Imbalanced));
    }

    [Fact]
    public void A_circle_is_not_transitive() =>
        Assert.Equal(0, Count(new(0, 1), new(1, 2), new(2, 0)).T030.Balanced);

    [Fact]
    public void The_circles_among_three_mutual_pairs_do_not_count()
    {
        // The only odd products are those of the two circles.
        TriadCounts counts = Count(new(0, 1, -1), new(1, 2), new(2, 0), new(1, 0), new(0, 2), new(2, 1, 1));
        Assert.Equal(new TriadCount(0, 1), counts.T300);
        Assert.Equal(new TriadCount(1, 0), Count(new(0, 1), new(1, 2), new(2, 0), new(1, 0), new(0, 2), new(2, 1)).T300);
    }

    private static TriadCounts Count(params Tie[] ties) => TransitiveTriads.Count(PairGraphs.OrderedPairs(IndexedTies.Of(3, false, ties), UnitMap.Split(3)));

    private static TriadCounts OfShared(string file, Func<Dictionary<string, string>, bool>? rows = null)
    {
        CountedTies ties = IndexedTies.Shared(file, rows).Ties;
        return TransitiveTriads.Count(PairGraphs.OrderedPairs(ties, UnitMap.Split(ties.Actors.Count)));
    }

    /// <summary>Counts ways x to y to z with x to z, over all orders of three nodes; types by degrees within the triad.</summary>
    private static TriadCounts ByDefinition(CountedTies ties, UnitMap units)
    {
        int n = ties.Actors.Count;
        int[,] net = new int[n, n];
        for (int tie = 0; tie < ties.Count; tie++)
        {
            int from = units.First[ties.Source[tie]], to = units.First[ties.Target[tie]];
            if (from == to) continue;
            net[from, to] += ties.Sign[tie];
            if ((ties.TraitsOf(tie) & TieTraits.Symmetric) != 0) net[to, from] += ties.Sign[tie];
        }

        long[,] counts = new long[4, 2];
        for (int a = 0; a < n; a++)
        {
            for (int b = a + 1; b < n; b++)
            {
                for (int c = b + 1; c < n; c++)
                {
                    int[] nodes = [a, b, c];
                    int type = TypeOf(net, nodes);
                    if (type < 0) continue;
                    bool balanced = true;
                    foreach (int x in nodes)
                    {
                        foreach (int y in nodes.Where(node => node != x))
                        {
                            int z = nodes.Single(node => node != x && node != y);
                            balanced &= Math.Sign(net[x, y]) * Math.Sign(net[y, z]) * Math.Sign(net[x, z]) >= 0;
                        }
                    }

                    counts[type, balanced ? 0 : 1]++;
                }
            }
        }

        return new TriadCounts(new(counts[0, 0], counts[0, 1]), new(counts[1, 0], counts[1, 1]), new(counts[2, 0], counts[2, 1]), new(counts[3, 0], counts[3, 1]));
    }

    private static int TypeOf(int[,] net, int[] nodes)
    {
        (int Out, int In)[] degrees = [.. nodes
            .Select(node => (nodes.Count(other => net[node, other] != 0), nodes.Count(other => net[other, node] != 0))).Order()];
        return degrees switch
        {
            [(0, 2), (1, 1), (2, 0)] => 0,
            [(1, 2), (1, 2), (2, 0)] => 1,
            [(0, 2), (2, 1), (2, 1)] => 2,
            [(2, 2), (2, 2), (2, 2)] => 3,
            _ => -1,
        };
    }
}
