using Network.Files;
using Network.Model;

namespace Network.Analysis.Counting;

/// <summary>Counts a streamed edge list: every row is a tie, and nothing else is known of it.</summary>
public static class StreamedTies
{
    /// <summary>Takes the arrays as they are, without a copy.</summary>
    public static CountedTies Of(EdgeArrays edges)
    {
        ArgumentNullException.ThrowIfNull(edges);
        List<LeftOut> leftOut = [];
        if (edges.ZeroRows > 0) leftOut.Add(new LeftOut("of weight 0", (int)Math.Min(edges.ZeroRows, int.MaxValue)));
        if (edges.SelfTies > 0) leftOut.Add(new LeftOut("to itself", (int)Math.Min(edges.SelfTies, int.MaxValue)));
        return new CountedTies
        {
            Actors = new NamedActors(edges.Names),
            Source = edges.Source,
            Target = edges.Target,
            Sign = edges.Sign,
            Weight = edges.Weight,
            LeftOut = leftOut,
            IsEdgeList = true,
        };
    }

    private sealed class NamedActors(NameTable names) : ActorTable
    {
        public override int Count => names.Count;

        public override string Id(int index) => names[index];

        public override string Name(int index) => names[index];

        public override ActorKind Kind(int index) => ActorKind.Unknown;
    }
}
