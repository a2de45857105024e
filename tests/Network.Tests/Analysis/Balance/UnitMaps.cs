using CsCheck;
using Network.Analysis.Counting;

namespace Network.Tests.Analysis.Balance;

/// <summary>Random units: mostly single actors, some bound to an earlier one.</summary>
internal static class UnitMaps
{
    public static Gen<int[]> Any(int most) => Gen.Int[0, 3 * most].Array[most];

    public static UnitMap Cut(int[] seeds, int actors)
    {
        int[] first = new int[actors];
        for (int actor = 0; actor < actors; actor++) first[actor] = seeds[actor] < actor ? first[seeds[actor]] : actor;
        return new UnitMap { First = first };
    }
}
