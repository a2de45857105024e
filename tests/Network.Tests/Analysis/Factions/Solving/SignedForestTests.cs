using CsCheck;
using Network.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions.Solving;

public class SignedForestTests
{
    [Fact]
    public void Nodes_that_were_joined_keep_the_sides_they_were_given() =>
        Gen.Select(Gen.Int[0, 1].Array[10], Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9]).Array[0, 20]).Sample((side, pairs) =>
        {
            SignedForest forest = new(10);
            int[] part = [.. Enumerable.Range(0, 10)];
            foreach ((int u, int v) in pairs)
            {
                Assert.Equal(part[u] != part[v], forest.Join(u, v, side[u] != side[v]));
                int from = part[v];
                for (int w = 0; w < 10; w++) part[w] = part[w] == from ? part[u] : part[w];
            }

            for (int u = 0; u < 10; u++)
            {
                for (int v = 0; v < 10; v++)
                {
                    (int a, bool oddA) = forest.Find(u);
                    (int b, bool oddB) = forest.Find(v);
                    Assert.Equal(part[u] == part[v], a == b);
                    if (a == b) Assert.Equal(side[u] != side[v], oddA != oddB);
                }
            }
        });
}
