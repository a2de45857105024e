using CsCheck;
using Network.Layout;

namespace Network.Tests.Layout;

/// <summary>Random signed graphs with camps, between and loose nodes, and footprints of many sizes.</summary>
internal static class RandomLayouts
{
    /// <summary>Graphs of up to <paramref name="most"/> nodes; camps, ties and signs are drawn without regard to each other.</summary>
    public static Gen<LayoutInput> Graphs(int most) =>
        from n in Gen.Int[0, most]
        from ties in Gen.Int[0, Math.Max(0, n - 1)].Select(Gen.Int[0, Math.Max(0, n - 1)], Gen.Int[-1, 1]).Array[0, n == 0 ? 0 : 3 * n]
        from camps in Gen.Int[0, 3].Array[n]
        from roles in Gen.Int[0, 9].Array[n]
        from sizes in Gen.Double[5, 60].Select(Gen.Double[5, 30]).Array[n]
        select new LayoutInput
        {
            Source = [.. ties.Select(tie => tie.Item1)],
            Target = [.. ties.Select(tie => tie.Item2)],
            Sign = [.. ties.Select(tie => tie.Item3)],
            Camps = camps,
            Between = [.. roles.Select((role, i) => role == 0 && camps[i] > 0)],
            Loose = [.. roles.Select((role, i) => role == 1 && camps[i] > 0)],
            Footprints = [.. sizes.Select(size => new Box(-size.Item1, -10, size.Item1, size.Item2))],
            Captions = [new Box(0, 0, 90, 16), new Box(0, 0, 60, 16), new Box(0, 0, 120, 16)],
        };

    /// <summary>The hull of each camp of two members and more.</summary>
    public static Dictionary<int, Point[]> Hulls(LayoutInput input, Point[] positions) =>
        Enumerable.Range(0, input.Count).Where(i => input.HullOf(i) > 0).GroupBy(input.HullOf).Where(camp => camp.Count() > 1)
            .ToDictionary(camp => camp.Key, camp => CampHull.Of([.. camp.Select(i => input.Footprints[i].At(positions[i]))], null).Outline.ToArray());
}
