using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Files;
using Network.Model;
using Network.Tests.Support;

namespace Network.Tests.Graphs;

/// <summary>A graph that ships with the product, and its camps.</summary>
internal sealed class ShippedGraph
{
    private ShippedGraph(RelationGraph graph) => Graph = graph;

    public RelationGraph Graph { get; }

    public static ShippedGraph Read(string name)
    {
        LoadResult loaded = InputLoader.Load([Repository.Path("graphs", name)]);
        Assert.Empty(loaded.Problems);
        return new ShippedGraph(loaded.Graph!);
    }

    public Camps Find(FactionOptions? options = null, RelationFilter? filter = null, bool splitBodies = false)
    {
        FactionInput input = FactionInputs.Of(Graph, filter ?? RelationFilter.None, splitBodies);
        return new Camps(input, BalanceFactions.Find(input, options ?? new FactionOptions(), TestContext.Current.CancellationToken));
    }

    /// <summary>Camps, asked by actors' ids.</summary>
    public sealed record Camps(FactionInput Input, FactionResult Result)
    {
        public FactionMember this[string id] => Result.Members.Single(member => Input.Ties.Actors.Id(member.Actor) == id);

        /// <summary>The actors of a camp that are not only against others.</summary>
        public IEnumerable<string> Held(int? camp) => Result.Members
            .Where(member => member.Faction == camp && member.Basis != MemberBasis.Opposed).Select(member => Input.Ties.Actors.Id(member.Actor));

        public IEnumerable<string> Of(int? camp) => Result.Members.Where(member => member.Faction == camp).Select(member => Input.Ties.Actors.Id(member.Actor));
    }
}
