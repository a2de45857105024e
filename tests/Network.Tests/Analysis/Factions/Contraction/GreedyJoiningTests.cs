using CsCheck;
using Network.Analysis.Factions.Contraction;
using Network.Analysis.Factions.Solving;
using Network.Tests.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions.Contraction;

public class GreedyJoiningTests
{
    [Fact]
    public void Joining_by_index_arrays_does_what_joining_by_hand_does() =>
        RandomInstances.Any.Sample(random =>
        {
            // Powers of three, so that no two sums are equal and the order of joining is certain.
            SignedInstance graph = SignedInstance.Of(
                random.Nodes,
                [.. Enumerable.Range(0, random.Edges).Select(e => (random.A[e], random.B[e], Math.Sign(random.Weight[e]) * (long)Math.Pow(3, (11 * e + 5) % 29)))]);
            int[] found = GreedyJoining.Find(graph, two: false, RandomInstances.Enough);
            Assert.Equal(graph.Cost(ByHand(graph)), graph.Cost(found));
        });

    [Fact]
    public void When_joining_ends_no_two_camps_pull_each_other() =>
        RandomInstances.Any.Sample(graph =>
        {
            int[] camp = GreedyJoining.Find(graph, two: false, RandomInstances.Enough);
            SignedRows camps = SignedRows.Of(graph).Contract(camp, camp.Max() + 1);
            Assert.All(camps.Weight, weight => Assert.InRange(weight, long.MinValue, 0));
        });

    [Fact]
    public void Two_camps_are_found_wherever_signs_are_balanced() =>
        Gen.Select(RandomInstances.Any, Gen.Int[0, 255]).Sample((graph, sides) =>
        {
            SignedInstance balanced = SignedInstance.Of(
                graph.Nodes,
                [.. Enumerable.Range(0, graph.Edges).Select(e => (graph.A[e], graph.B[e], (((sides >> graph.A[e]) ^ (sides >> graph.B[e])) & 1) == 0 ? Math.Abs(graph.Weight[e]) : -Math.Abs(graph.Weight[e])))]);
            int[] camp = GreedyJoining.Find(balanced, two: true, RandomInstances.Enough);
            Assert.Equal(0, balanced.Cost(camp));
            Assert.All(camp, c => Assert.InRange(c, 0, 1));
        });

    [Fact]
    public void The_table_of_pairs_finds_what_was_added_and_not_taken_away() =>
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9], Gen.Bool).Array[0, 60].Sample(steps =>
        {
            PairTable table = new(100);
            Dictionary<(int, int), int> expected = [];
            for (int i = 0; i < steps.Length; i++)
            {
                (int a, int b, bool add) = steps[i];
                (int, int) key = (Math.Min(a, b), Math.Max(a, b));
                if (add && expected.TryAdd(key, i)) table.Add(a, b, i);
                if (add || !expected.Remove(key)) continue;
                table.Remove(a, b);
            }

            for (int a = 0; a < 10; a++)
            {
                for (int b = a; b < 10; b++) Assert.Equal(expected.GetValueOrDefault((a, b), -1), table.Find(b, a));
            }
        });

    [Fact]
    public void The_heap_gives_edges_by_falling_weight() =>
        Gen.Select(Gen.Long[-9, 9].Array[1, 30], Gen.Select(Gen.Int[0, 29], Gen.Long[-9, 9]).Array[0, 30]).Sample((weights, changes) =>
        {
            EdgeHeap heap = new([.. weights]);
            long[] now = [.. weights];
            foreach ((int e, long weight) in changes)
            {
                if (e >= now.Length) continue;
                heap.Set(e, weight);
                now[e] = weight;
            }

            List<int> order = [];
            for (int e = heap.Heaviest; e >= 0; e = heap.Heaviest)
            {
                order.Add(e);
                heap.Remove(e);
            }

            Assert.Equal(Enumerable.Range(0, now.Length).OrderByDescending(e => now[e]).ThenBy(e => e), order);
        });

    private static int[] ByHand(SignedInstance graph)
    {
        int[] camp = [.. Enumerable.Range(0, graph.Nodes)];
        while (true)
        {
            Dictionary<(int, int), long> sum = [];
            for (int e = 0; e < graph.Edges; e++)
            {
                (int a, int b) = (camp[graph.A[e]], camp[graph.B[e]]);
                if (a != b) sum[(Math.Min(a, b), Math.Max(a, b))] = sum.GetValueOrDefault((Math.Min(a, b), Math.Max(a, b))) + graph.Weight[e];
            }

            if (sum.Count == 0 || sum.Values.Max() <= 0) return camp;
            (int from, int to) = sum.MaxBy(pair => pair.Value).Key;
            for (int u = 0; u < camp.Length; u++) camp[u] = camp[u] == from ? to : camp[u];
        }
    }
}
