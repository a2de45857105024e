using Network.Analysis.Counting;

namespace Network.Analysis.Factions;

/// <summary>The actors that act as one, as results list them.</summary>
internal static class FactionUnits
{
    /// <summary>The units of more than one actor.</summary>
    /// <param name="map">Which actors act as one.</param>
    /// <param name="unitOfActor">For each actor the place of its unit in the list; null for one that acts alone.</param>
    public static IReadOnlyList<Unit> Of(UnitMap map, out int?[] unitOfActor)
    {
        List<Unit> units = [];
        unitOfActor = new int?[map.First.Length];
        foreach (IGrouping<int, int> group in Enumerable.Range(0, map.First.Length).GroupBy(actor => map.First[actor]).Where(group => group.Skip(1).Any()))
        {
            foreach (int actor in group) unitOfActor[actor] = units.Count;
            units.Add(new Unit([.. group]) { Head = map.Head[group.Key] });
        }

        return units;
    }
}
