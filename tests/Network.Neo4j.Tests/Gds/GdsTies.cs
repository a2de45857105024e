using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Files;
using Network.Model;

namespace Network.Neo4j.Tests.Gds;

/// <summary>Ties to compute on.</summary>
internal static class GdsTies
{
    /// <summary>The counted ties of a graph of the checkout.</summary>
    public static FactionInput Load(string file)
    {
        LoadResult loaded = InputLoader.Load([Repository.Path("graphs", file)], new LoadOptions { AllowStreaming = false });
        return FactionInputs.Of(loaded.Graph!, RelationFilter.None, splitBodies: false);
    }

    /// <summary>Ties of a graph of numbers.</summary>
    public static CountedTies Of(int actors, (int Source, int Target)[] ties, sbyte[]? sign = null, double[]? weight = null, TieTraits[]? traits = null) => new()
    {
        Actors = new Numbers(actors),
        Source = [.. ties.Select(tie => tie.Source)],
        Target = [.. ties.Select(tie => tie.Target)],
        Sign = sign ?? [.. ties.Select(_ => (sbyte)1)],
        Weight = weight,
        Traits = traits,
        IsEdgeList = true,
    };

    /// <summary>Random ties: parallel, symmetric, neutral and negative ones, memberships, and actors without a tie.</summary>
    public static CountedTies Random(int seed, int actors, int ties, bool weighted)
    {
        Random random = new(seed);
        (int, int)[] pairs = new (int, int)[ties];
        for (int i = 0; i < ties; i++)
        {
            int a = random.Next(actors - 2), b = random.Next(actors - 3);
            pairs[i] = (a, b < a ? b : b + 1);
        }

        // Powers of two, so that sums of lengths are exact in every order.
        double[] weights = [.. pairs.Select(_ => Math.Pow(2, random.Next(-1, 3)))];
        return Of(
            actors,
            pairs,
            [.. pairs.Select(_ => (sbyte)random.Next(-1, 2))],
            weighted ? weights : null,
            [.. pairs.Select(_ => random.Next(6) switch { 0 => TieTraits.Symmetric, 1 => TieTraits.Affiliation, _ => TieTraits.None })]);
    }

    private sealed class Numbers(int count) : ActorTable
    {
        public override int Count => count;

        public override string Id(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);

        public override string Name(int index) => Id(index);

        public override ActorKind Kind(int index) => ActorKind.Unknown;
    }
}
