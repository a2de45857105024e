using System.Numerics;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Analysis.Factions.Semidefinite;
using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Balance.Proofs;

/// <summary>Writes down what proves a result of <see cref="BalanceFactions"/>.</summary>
public sealed class CertificateMaker
{
    private readonly FactionInput _input;
    private readonly FactionResult _result;
    private readonly CountedSides _counted;

    /// <summary>The place of each side among those that the proof uses; -1 of the others.</summary>
    private readonly int[] _place;

    private CertificateMaker(FactionInput input, FactionResult result)
    {
        _input = input;
        _result = result;
        _counted = CountedSides.Of(input.Ties, input.Units, result.Objective, result.Undirected);
        _place = new int[_counted.All.Count];
        Array.Fill(_place, -1);
    }

    /// <summary>Makes a certificate of a result.</summary>
    /// <remarks>
    /// The solver's packing is a proof as it is: amounts that were rounded down to fractions of one denominator, so that no tie is used beyond its cost.
    /// Where it does not reach a proven optimum, cases are tried; what they cannot reach either rests on branch and bound, and the certificate claims less.
    /// </remarks>
    /// <param name="input">What the result is of.</param>
    /// <param name="result">A result of the method "balance".</param>
    /// <param name="filter">The filter that the input was counted under.</param>
    /// <param name="splitBodies">True when nobody was bound.</param>
    /// <param name="cancellation">Ends the search for cases; the certificate then claims less.</param>
    /// <exception cref="ArgumentException">The result is of another method.</exception>
    public static BalanceCertificate Make(FactionInput input, FactionResult result, RelationFilter filter, bool splitBodies, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(filter);
        if (result.Solution is null) throw new ArgumentException("Only camps found by balance have a proof.", nameof(result));
        return new CertificateMaker(input, result).Make(CertificateFilter.Of(filter), splitBodies, cancellation);
    }

    /// <summary>The sets that the solver's packing is made of, by indices of sides.</summary>
    internal static List<ContradictorySet> SetsOf(FactionInput input, FactionResult result, BalanceSolution solution)
    {
        CertificateMaker maker = new(input, result);
        int k = result.AllowedCount ?? FactionOptions.AnyCount;
        return [.. solution.Components.SelectMany(component => maker.Sets(solution.Graph, component, component.Solve(k, solution.Budget).Packing, k))];
    }

    private BalanceCertificate Make(CertificateFilter filter, bool splitBodies, CancellationToken cancellation)
    {
        BalanceSolution solution = _result.Solution!;
        int k = _result.AllowedCount ?? FactionOptions.AnyCount;
        long[] cost = [.. _counted.All.Select(side => side.Cost)];
        BigInteger matrices = 0;
        List<ContradictorySet> plain = [];
        List<ProofPart> parts = [];
        // A time limit holds for the cases, too.
        WorkBudget budget = solution.Budget.IsTimed ? solution.Budget : new WorkBudget(WorkShares.StepsFor(solution.Graph.A.Length), null, cancellation);
        foreach (ComponentProblem component in solution.Components)
        {
            SolvedPartition solved = component.Solve(k, solution.Budget);
            if (solved.Semidefinite is { } semidefinite)
            {
                ProofPart part = MatrixPart(solution.Graph, component, semidefinite);
                matrices += ProofSum.WithMatrix(part.Sets, semidefinite.Amount, CostsOf(component, solution.Graph), Packing.Scale);
                parts.Add(part);
                continue;
            }

            List<ContradictorySet> sets = Sets(solution.Graph, component, solved.Packing, k);
            long goal = component.Cost(k, solution.Budget);
            if (k > 1 && solved.Proven && ProofSum.Of(sets, cost, Packing.Scale) < goal
                && CaseProof.Find(this, solution.Graph, component, k, solved, goal, cost, budget) is { } cases) parts.Add(cases);
            else plain.AddRange(sets);
        }

        if (plain.Count > 0 || parts.Count == 0) parts.Insert(0, new ProofPart(plain, null));
        long lower = (long)BigInteger.Min(parts.Where(part => part.Matrix is null).Aggregate(matrices, (sum, part) => sum + Bound(part, cost)), long.MaxValue);
        foreach (ProofPart part in parts) Use(part);
        List<int> used = [];
        for (int side = 0; side < _place.Length; side++)
        {
            if (_place[side] < 0) continue;
            _place[side] = used.Count;
            used.Add(side);
        }

        long divisor = parts.Exists(part => part.Matrix is not null) ? 1 : parts.Aggregate(Packing.Scale, Divisor);
        int[] camp = Camps();
        return new BalanceCertificate
        {
            Objective = _result.Objective,
            Undirected = _result.Undirected,
            SplitBodies = splitBodies,
            Filter = filter,
            AllowedCount = _result.AllowedCount,
            Scale = _counted.Scale,
            Actors = _input.Ties.Actors.Count,
            Total = cost.Sum(),
            LowerBound = lower,
            UpperBound = _counted.Cost(camp),
            Denominator = Packing.Scale / divisor,
            Ties = [.. used.Select(Tie)],
            Parts = [.. parts.Select(part => Finished(part, divisor))],
            Division = Division(camp),
        };
    }

    /// <summary>A component's matrix, and beside it what no partition avoids in single pairs.</summary>
    private ProofPart MatrixPart(PairGraph graph, ComponentProblem component, SemidefiniteProof proof)
    {
        SignedInstance instance = component.Instance;
        return new ProofPart([.. Unavoidable(graph, component)], null, new ProofMatrix(
            [.. component.Nodes.Select(node => Id(graph, node))],
            proof.Diagonal,
            [.. Enumerable.Range(0, instance.Edges).Where(e => proof.Raised[e] > 0)
                .Select(e => new RaisedTie(Side(graph, component.Nodes[instance.A[e]], component.Nodes[instance.B[e]], -1), proof.Raised[e]))]));
    }

    /// <summary>What the sides within a component cost.</summary>
    private IEnumerable<long> CostsOf(ComponentProblem component, PairGraph graph) =>
        component.Nodes.SelectMany(node => SidesFrom(graph.UnitOf[node])).Select(side => _counted.All[side].Cost);

    /// <summary>A packing of a component as sets of sides, what no partition avoids in single pairs included.</summary>
    internal List<ContradictorySet> Sets(PairGraph graph, ComponentProblem component, Packing packing, int k)
    {
        List<ContradictorySet> sets = [];
        int Unit(int local) => graph.UnitOf[component.Nodes[local]];
        if (k == 1)
        {
            HashSet<int> members = [.. component.Nodes.Select(node => graph.UnitOf[node])];
            for (int s = 0; s < _counted.All.Count; s++)
            {
                if (_counted.All[s].Sign < 0 && members.Contains(_counted.All[s].A)) sets.Add(new ContradictorySet([s], [], _counted.All[s].Cost * Packing.Scale));
            }

            return sets;
        }

        SignedInstance instance = component.Instance;
        int[][] cycles = new int[packing.Sets.Count][];
        ParallelBlocks.Run(cycles.Length, (_, first, end) =>
        {
            for (int i = first; i < end; i++)
            {
                int[] sides = [.. packing.Sets[i].Distinct().Select(e => _counted.Find(Unit(instance.A[e]), Unit(instance.B[e]), instance.Weight[e] > 0 ? 1 : -1))];
                cycles[i] = [.. ContradictionShape.Cycle([.. sides.Select(Link)], k == 2).Select(at => sides[at])];
            }
        }, CancellationToken.None);
        sets.AddRange(Joined(cycles, packing.Amounts));
        sets.AddRange(Unavoidable(graph, component));
        return sets;
    }

    /// <summary>Sets of the same sides made one, in the order of their sides.</summary>
    private static List<ContradictorySet> Joined(int[][] cycles, long[] amounts)
    {
        int[][] sorted = new int[cycles.Length][];
        ulong[] beginning = new ulong[cycles.Length];
        int[] order = new int[cycles.Length];
        for (int i = 0; i < cycles.Length; i++)
        {
            sorted[i] = [.. cycles[i]];
            Array.Sort(sorted[i]);
            beginning[i] = ((ulong)sorted[i][0] << 32) | (sorted[i].Length > 1 ? (uint)sorted[i][1] + 1 : 0);
            order[i] = i;
        }

        // Most sets differ in their first two sides, which fit into one number.
        Array.Sort(beginning, order);
        List<ContradictorySet> joined = [];
        for (int from = 0, to; from < order.Length; from = to)
        {
            for (to = from + 1; to < order.Length && beginning[to] == beginning[from];) to++;
            order.AsSpan(from, to - from).Sort((one, other) => sorted[one].AsSpan().SequenceCompareTo(sorted[other]) is int sign and not 0 ? sign : one.CompareTo(other));
            long amount = 0;
            for (int i = from; i < to; i++)
            {
                amount += amounts[order[i]];
                if (i + 1 < to && sorted[order[i]].AsSpan().SequenceEqual(sorted[order[i + 1]])) continue;
                joined.Add(new ContradictorySet(cycles[order[i]], [], amount));
                amount = 0;
            }
        }

        return joined;
    }

    /// <summary>Pairs with ties of both signs.</summary>
    internal IEnumerable<ContradictorySet> Unavoidable(PairGraph graph, ComponentProblem component)
    {
        foreach (int first in component.Nodes.Select(node => graph.UnitOf[node]))
        {
            foreach (int plus in SidesFrom(first))
            {
                int minus = _counted.Find(first, _counted.All[plus].B, -1);
                if (_counted.All[plus].Sign > 0 && minus >= 0)
                    yield return new ContradictorySet([plus, minus], [], Math.Min(_counted.All[plus].Cost, _counted.All[minus].Cost) * Packing.Scale);
            }
        }
    }

    /// <summary>The index of a side between two nodes of the graph.</summary>
    internal int Side(PairGraph graph, int u, int v, int sign) => _counted.Find(graph.UnitOf[u], graph.UnitOf[v], sign);

    /// <summary>A side as a link.</summary>
    internal SignedLink Link(int side) => new(_counted.All[side].A, _counted.All[side].B, _counted.All[side].Sign);

    /// <summary>The id of the first actor of a node's unit.</summary>
    internal string Id(PairGraph graph, int node) => _input.Ties.Actors.Id(graph.UnitOf[node]);

    /// <summary>What a part proves.</summary>
    internal static long Bound(ProofPart part, long[] cost)
    {
        if (part.Cases is { } cases) return Math.Min(Bound(cases.Together, cost), Bound(cases.Apart, cost));
        return part.Sets.Any(set => set.Ties.Count == 0) ? long.MaxValue : ProofSum.Of(part.Sets, cost, Packing.Scale);
    }

    private IEnumerable<int> SidesFrom(int unit)
    {
        int low = 0, high = _counted.All.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_counted.All[middle].A < unit) low = middle + 1;
            else high = middle;
        }

        for (; low < _counted.All.Count && _counted.All[low].A == unit; low++) yield return low;
    }

    private int[] Camps()
    {
        int[] camp = new int[_input.Ties.Actors.Count];
        foreach (FactionMember member in _result.Members.Where(member => member.Faction is not null)) camp[_input.Units.First[member.Actor]] = member.Faction!.Value;
        return camp;
    }

    private List<CertificatePlace> Division(int[] camp)
    {
        bool[] counted = new bool[camp.Length];
        foreach (Side side in _counted.All) counted[side.A] = counted[side.B] = true;
        List<CertificatePlace> division = [];
        for (int unit = 0; unit < camp.Length; unit++)
        {
            if (counted[unit]) division.Add(new CertificatePlace(_input.Ties.Actors.Id(unit), camp[unit]));
        }

        return division;
    }

    private CertificateTie Tie(int side)
    {
        Side tie = _counted.All[side];
        return new CertificateTie(_input.Ties.Actors.Id(tie.A), _input.Ties.Actors.Id(tie.B), tie.Sign, tie.Cost,
            _input.Ties.Relations is { } relations ? [.. _counted.TiesOf[side].Select(one => relations[one].Id)] : null);
    }

    private void Use(ProofPart part)
    {
        foreach (ContradictorySet set in part.Sets)
        {
            foreach (int side in set.Ties) _place[side] = 0;
        }

        foreach (RaisedTie raised in part.Matrix?.Raised ?? []) _place[raised.Tie] = 0;
        if (part.Cases is not { } cases) return;
        Use(cases.Together);
        Use(cases.Apart);
    }

    private static long Divisor(long divisor, ProofPart part)
    {
        foreach (ContradictorySet set in part.Sets)
        {
            for (long b = set.Amount; b != 0;) (divisor, b) = (b, divisor % b);
        }

        return part.Cases is { } cases ? Divisor(Divisor(divisor, cases.Together), cases.Apart) : divisor;
    }

    private ProofPart Finished(ProofPart part, long divisor) => new(
        [.. part.Sets.Select(set => set with { Ties = [.. set.Ties.Select(side => _place[side])], Amount = set.Amount / divisor })],
        part.Cases is { } cases ? cases with { Together = Finished(cases.Together, divisor), Apart = Finished(cases.Apart, divisor) } : null,
        part.Matrix is { } matrix ? matrix with { Raised = [.. matrix.Raised.Select(raised => raised with { Tie = _place[raised.Tie] })] } : null);
}
