using CsCheck;
using Network.Files;
using Network.Files.Merging;
using Network.Model;

namespace Network.Tests.Files.Merging;

public class ActorClustersTests
{
    [Fact]
    public void Groups_are_joined_unless_a_file_has_an_actor_in_both() =>
        // Files of few actors and of many: what they have in common is found in two ways.
        Gen.Select(Gen.OneOf(Gen.Int[0, 3], Gen.Int[10, 20]).Array[1, 6], Gen.Select(Gen.Int[0, 1 << 20], Gen.Int[0, 1 << 20]).Array[0, 60]).Sample((sizes, joins) =>
        {
            PackedActors actors = Packed(sizes);
            if (actors.Count == 0) return;
            ActorClusters clusters = new(actors);
            int[] group = [.. Enumerable.Range(0, actors.Count)];
            foreach ((int one, int other) in joins.Select(join => (join.Item1 % actors.Count, join.Item2 % actors.Count)))
            {
                int[] both = [.. Enumerable.Range(0, actors.Count).Where(i => group[i] == group[one] || group[i] == group[other])];
                bool fits = both.Select(actors.FileOf).Distinct().Count() == both.Length;
                Assert.Equal(!fits, clusters.WouldClash([one, other]));
                Assert.Equal(fits, clusters.TryJoin(one, other));
                if (!fits) continue;
                foreach (int i in both) group[i] = both[0];
            }

            Assert.Equal(group, Enumerable.Range(0, actors.Count).Select(clusters.Find));
            for (int i = 0; i < actors.Count; i++)
            {
                HashSet<int> files = [.. Enumerable.Range(0, actors.Count).Where(other => group[other] == group[i]).Select(actors.FileOf)];
                int[] reached = [.. Enumerable.Range(0, actors.Count).Where(other => files.Contains(actors.FileOf(other)))];
                Assert.True(clusters.ReachesAll(i, reached));
                Assert.Equal(reached.Length == actors.Count, clusters.ReachesAll(i, [.. Enumerable.Range(0, actors.Count)]));
            }

            ActorGroups groups = new(actors.Count, clusters);
            Assert.Equal(group.Distinct().Count(), groups.Count);
            for (int number = 0; number < groups.Count; number++)
            {
                int first = groups[number][0];
                Assert.Equal(Enumerable.Range(0, actors.Count).Where(i => group[i] == first), groups[number].ToArray());
                Assert.All(groups[number].ToArray(), i => Assert.Equal(number, groups.NumberOf[i]));
            }
        }, iter: 500);

    [Fact]
    public void Actors_are_grouped_by_the_keys_that_they_share() => Gen.Int[0, 9].HashSet[0, 4].Array[0, 20].Sample(keysOf =>
    {
        (int Key, int[] Group)[] groups = [.. KeyGroups.Of(keysOf.Length, 10, (actor, keys) =>
        {
            keys.Clear();
            keys.AddRange(keysOf[actor]);
        }).Select(group => (group.Key, group.Group.ToArray()))];
        int[] order = [.. keysOf.SelectMany(keys => keys).Distinct().Where(key => keysOf.Count(keys => keys.Contains(key)) > 1)];
        Assert.Equal(order, groups.Select(group => group.Key));
        Assert.All(groups, group => Assert.Equal(Enumerable.Range(0, keysOf.Length).Where(actor => keysOf[actor].Contains(group.Key)), group.Group));
    }, iter: 300);

    private static PackedActors Packed(int[] sizes)
    {
        PackedHeads heads = new(sizes.Length, new SharedTexts());
        for (int file = 0; file < sizes.Length; file++) heads.Set(file, $"{file}", new RelationGraph(Enumerable.Range(0, sizes[file]).Select(i => new Actor($"a{i}", $"A{i}")), []));
        return new PackedActors(heads);
    }
}
