using CsCheck;
using Network.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions.Solving;

public class BlocksTests
{
    [Fact]
    public void Two_edges_share_a_block_when_a_cycle_goes_through_both() =>
        Gen.Int[0, 1].Array[15].Sample(present =>
        {
            List<(int A, int B, long)> edges = [];
            for (int a = 0, i = 0; a < 6; a++)
            {
                for (int b = a + 1; b < 6; b++, i++)
                {
                    if (present[i] == 1) edges.Add((a, b, 1));
                }
            }

            List<int[]> blocks = Blocks.Of(SignedInstance.Of(6, edges));
            Assert.Equal(Enumerable.Range(0, edges.Count), blocks.SelectMany(block => block).Order());
            int[] blockOf = new int[edges.Count];
            for (int b = 0; b < blocks.Count; b++)
            {
                foreach (int e in blocks[b]) blockOf[e] = b;
            }

            for (int e = 0; e < edges.Count; e++)
            {
                for (int f = 0; f < e; f++) Assert.Equal(OnOneCycle(edges, e, f), blockOf[e] == blockOf[f]);
            }
        });

    [Fact]
    public void A_block_shares_at_most_one_node_with_all_before_it() =>
        RandomInstances.Any.Sample(graph =>
        {
            HashSet<int> before = [];
            foreach (int[] block in Blocks.Of(graph))
            {
                HashSet<int> nodes = [.. block.SelectMany(e => new[] { graph.A[e], graph.B[e] })];
                Assert.InRange(nodes.Count(before.Contains), 0, 1);
                before.UnionWith(nodes);
            }
        });

    [Fact]
    public void A_long_path_does_not_go_deep()
    {
        SignedInstance path = SignedInstance.Of(100_000, [.. Enumerable.Range(0, 99_999).Select(u => (u, u + 1, 1L))]);
        Assert.Equal(99_999, Blocks.Of(path).Count);
    }

    /// <summary>Every cycle through one edge is a simple path between its ends without it: tried out in full.</summary>
    private static bool OnOneCycle(List<(int A, int B, long)> edges, int e, int f)
    {
        return Walk(edges[e].A, [edges[e].A], false);

        bool Walk(int u, HashSet<int> visited, bool passed)
        {
            if (u == edges[e].B) return passed;
            for (int g = 0; g < edges.Count; g++)
            {
                if (g == e || (edges[g].A != u && edges[g].B != u)) continue;
                int v = edges[g].A == u ? edges[g].B : edges[g].A;
                if (!visited.Add(v)) continue;
                if (Walk(v, visited, passed || g == f)) return true;
                visited.Remove(v);
            }

            return false;
        }
    }
}
