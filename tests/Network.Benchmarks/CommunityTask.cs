using Network.Analysis.Counting;
using Network.Analysis.Factions.Leiden;

namespace Network.Benchmarks;

/// <summary>Communities of one file, direction ignored.</summary>
internal static class CommunityTask
{
    /// <summary>Each node's community by Leiden over signed modularity, plain modularity where no tie is negative.</summary>
    public static int[] Run(CountedTies ties)
    {
        LeidenLayer layer = new() { Source = ties.Source, Target = ties.Target, Sign = ties.Sign, Weight = ties.Weight };
        return LeidenCommunities.Find(ties.Actors.Count, [layer], directed: false, new LeidenOptions { Seed = 1 });
    }
}
