using Network.Analysis.Factions.Leiden;

namespace Network.Analysis.Factions;

/// <summary>What camps amount to that a search without proof found.</summary>
/// <remarks>
/// The frustration is that of the camps, its bound what every partition pays (opposite signs in one pair), and the number of optima is unknown.
/// There are no margins.
/// </remarks>
/// <param name="input">Ties and units.</param>
/// <param name="options">How camps were looked for.</param>
/// <param name="graph">The pairs of the ties.</param>
/// <param name="camp">Each node's camp, numbered from 0 in the order of first nodes.</param>
internal sealed class UnprovenCamps(FactionInput input, FactionOptions options, PairGraph graph, int[] camp)
{
    private readonly LeidenCamps _camps = new(graph, camp);

    /// <summary>The result.</summary>
    /// <param name="method">The method's id.</param>
    /// <param name="together">The share of searches in which two nodes are in one camp; null where it is not known.</param>
    /// <param name="notes">What a reader must know.</param>
    /// <param name="stopped">Why the search ended early; null when it did not.</param>
    public FactionResult Result(string method, Func<int, int, double?> together, IReadOnlyList<string> notes, string? stopped)
    {
        Frustration frustration = FrustrationOf(out List<int> frustrated);
        IReadOnlyList<Unit> units = FactionUnits.Of(input.Units, out int?[] unitOfActor);
        return new FactionResult
        {
            Method = method,
            Objective = options.Objective,
            Undirected = options.Undirected,
            FactionCount = _camps.Count,
            Frustration = frustration,
            Modularity = SignedModularity.Of(input.Ties, graph, _camps.CampOf),
            Optima = 0,
            OptimaCapped = true,
            Members = Members(together, unitOfActor),
            Units = units,
            Frustrated = frustrated,
            InsideUnits = graph.InsideUnits,
            Choice = [],
            Voices = Voices.Of(input.Ties, input.Units),
            Notes = notes,
            Stopped = stopped,
        };
    }

    private Frustration FrustrationOf(out List<int> frustrated)
    {
        (int count, double weight) = FrustratedTies.Of(input.Ties, graph, _camps.CampOf, options.Objective, out frustrated);
        long cost = 0, bound = 0;
        for (int p = 0; p < graph.A.Length; p++)
        {
            cost += graph.CostOfPair(p, _camps.CampOf);
            bound += Math.Min(graph.Together[p], graph.Apart[p]);
        }

        return new Frustration(count, weight, cost == bound, graph.Value(bound));
    }

    private List<FactionMember> Members(Func<int, int, double?> together, int?[] unitOfActor)
    {
        int[] campOfActor = [.. graph.NodeOf.Select(node => node < 0 ? -1 : _camps.CampOf[node])];
        MemberBasis?[] basis = FactionBasis.Of(input.Ties, input.Units, campOfActor);
        List<FactionMember> members = new(campOfActor.Length);
        for (int a = 0; a < campOfActor.Length; a++)
        {
            int node = graph.NodeOf[a];
            if (node < 0)
            {
                members.Add(new FactionMember { Actor = a, Unit = unitOfActor[a] });
                continue;
            }

            int against = _camps.Against(node);
            members.Add(new FactionMember
            {
                Actor = a,
                Faction = campOfActor[a] + 1,
                Certainty = against < 0 ? 1 : together(node, against),
                Basis = basis[a],
                Against = against < 0 ? null : graph.UnitOf[against],
                IsCore = _camps.IsCore(node),
                Unit = unitOfActor[a],
            });
        }

        return members;
    }
}
