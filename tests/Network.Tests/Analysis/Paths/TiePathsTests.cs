using CsCheck;
using Network.Analysis.Counting;
using Network.Analysis.Paths;
using Network.Tests.Analysis.Factions;

namespace Network.Tests.Analysis.Paths;

public class TiePathsTests
{
    private static readonly Gen<CountedTies> AnyTies =
        from actors in Gen.Int[2, 8]
        from ties in Gen.Select(Gen.Int[0, actors - 1], Gen.Int[0, actors - 1], Gen.Int[-1, 1]).Array[0, 14]
        select Ties.Of(actors, [.. ties.Where(tie => tie.Item1 != tie.Item2).Select(tie => (tie.Item1, tie.Item2, (double)tie.Item3))]);

    [Fact]
    public void All_shortest_paths_are_those_of_a_search_through_every_path() =>
        Gen.Select(AnyTies, Gen.Bool).Sample((ties, directed) =>
        {
            List<List<int>> all = Shortest(ties, directed, 0, ties.Actors.Count - 1);
            ShortestPaths found = new TiePaths(ties, directed).Between(0, ties.Actors.Count - 1, 1000);
            Assert.Equal(all.Count, found.Count);
            Assert.Equal(all.Count == 0 ? null : all[0].Count - 1, found.Steps);
            Assert.Equal(all.Select(path => string.Join(' ', path)), found.Paths.Select(path => string.Join(' ', path.Steps.Select(step => step.To).Prepend(0))));
        });

    [Fact]
    public void A_connecting_part_is_a_tree_that_holds_all_and_at_most_twice_the_smallest() =>
        AnyTies.Sample(
            ties =>
            {
                int[] asked = [0, 1, ties.Actors.Count - 1];
                ConnectingTree tree = new TiePaths(ties).Joining(asked);
                Assert.Equal(tree.Actors.Count - 1, tree.Steps.Count);
                Assert.True(asked.Distinct().Except(tree.Unreached).All(tree.Actors.Contains));
                int smallest = Smallest(ties, [.. asked.Distinct().Except(tree.Unreached)]);
                Assert.InRange(tree.Steps.Count, smallest, Math.Max(smallest, (2 * smallest) - 1));
            },
            iter: 300);

    [Fact]
    public void The_sign_of_a_path_is_the_product_of_its_steps()
    {
        CountedTies ties = Ties.Of(4, (0, 1, -1), (1, 2, -1), (2, 3, 1), (3, 2, -1));
        Assert.Equal(StepSign.Positive, new TiePaths(ties).Between(0, 2, 1).Paths[0].Sign);
        Assert.Equal(StepSign.Mixed, new TiePaths(ties).Between(0, 3, 1).Paths[0].Sign);
        Assert.Equal(StepSign.Negative, new TiePaths(ties).Between(0, 1, 1).Paths[0].Sign);
    }

    [Fact]
    public void Neutral_ties_make_steps_but_paths_over_them_say_nothing_of_sides()
    {
        ShortestPaths found = new TiePaths(Ties.Of(3, (0, 1, 0), (1, 2, 1))).Between(0, 2, 1);
        Assert.Equal(2, found.Steps);
        Assert.Equal(StepSign.Neutral, found.Paths[0].Sign);
    }

    [Fact]
    public void Parallel_ties_are_one_step_and_all_named() =>
        Assert.Equal([0, 1], new TiePaths(Ties.Of(2, (0, 1, 1), (1, 0, 1))).Between(0, 1, 5).Paths.Single().Steps.Single().Ties);

    [Fact]
    public void From_an_actor_to_itself_is_no_step()
    {
        ShortestPaths found = new TiePaths(Ties.Of(2, (0, 1, 1))).Between(1, 1, 5);
        Assert.Equal((0, 1L), (found.Steps, found.Count));
    }

    [Fact]
    public void Who_is_not_joined_is_named()
    {
        ConnectingTree tree = new TiePaths(Ties.Of(5, (0, 1, 1), (1, 2, 1), (3, 4, 1))).Joining([0, 2, 3]);
        Assert.Equal([0, 1, 2], tree.Actors);
        Assert.Equal([3], tree.Unreached);
    }

    [Fact]
    public void A_long_chain_is_walked_to_its_end()
    {
        CountedTies chain = Ties.Of(20_000, [.. Enumerable.Range(0, 19_999).Select(i => (i, i + 1, 1.0))]);
        Assert.Equal(19_999, new TiePaths(chain).Between(0, 19_999, 1).Steps);
    }

    private static List<List<int>> Shortest(CountedTies ties, bool directed, int from, int to)
    {
        List<List<int>> found = [];
        Walk([from]);
        int least = found.Select(path => path.Count).DefaultIfEmpty(0).Min();
        return [.. found.Where(path => path.Count == least).DistinctBy(path => string.Join(' ', path))];

        void Walk(List<int> path)
        {
            if (path[^1] == to)
            {
                found.Add([.. path]);
                return;
            }

            for (int next = 0; next < ties.Actors.Count; next++)
            {
                if (path.Contains(next) || !Joined(ties, directed, path[^1], next)) continue;
                path.Add(next);
                Walk(path);
                path.RemoveAt(path.Count - 1);
            }
        }
    }

    private static bool Joined(CountedTies ties, bool directed, int from, int to) => Enumerable.Range(0, ties.Count).Any(tie =>
        (ties.Source[tie] == from && ties.Target[tie] == to) || (!directed && ties.Source[tie] == to && ties.Target[tie] == from));

    /// <summary>The steps of the smallest connected part: one less than the fewest actors that are joined among themselves and hold all.</summary>
    private static int Smallest(CountedTies ties, int[] asked)
    {
        int needed = asked.Aggregate(0, (mask, actor) => mask | (1 << actor)), best = int.MaxValue;
        for (int mask = 1; mask < 1 << ties.Actors.Count; mask++)
        {
            if ((mask & needed) != needed) continue;
            List<int> members = [.. Enumerable.Range(0, ties.Actors.Count).Where(actor => (mask >> actor & 1) == 1)];
            HashSet<int> reached = [members[0]];
            for (int before = 0; before < reached.Count;)
            {
                before = reached.Count;
                reached.UnionWith(members.Where(actor => reached.Any(other => Joined(ties, false, other, actor))).ToList());
            }

            if (reached.Count == members.Count) best = Math.Min(best, members.Count - 1);
        }

        return best;
    }
}
