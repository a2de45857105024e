using Network.Analysis.Counting;
using Network.Analysis.Factions.Solving;
using Network.Model;

namespace Network.Analysis.Factions;

/// <summary>
/// Who stands between camps: units whose own ties pull both ways and which one tie more would move, and units that without some speaker's
/// word are apart from their core in every optimum.
/// </summary>
/// <remarks>
/// A camp's core defines the camp and never stands between: where it is loosely tied to the next actor, it is the next that may leave,
/// and that one is marked.
/// </remarks>
internal sealed class FactionBetween
{
    private readonly FactionInput _input;
    private readonly FactionOptions _options;
    private readonly PairGraph _graph;
    private readonly FactionCamps _camps;
    private readonly int _k;

    /// <summary>Prepares the questions.</summary>
    /// <param name="input">Ties, units and what remains without a speaker.</param>
    /// <param name="options">The objective.</param>
    /// <param name="graph">The pairs.</param>
    /// <param name="camps">The reported camps.</param>
    /// <param name="k">How many camps there may be in a component.</param>
    public FactionBetween(FactionInput input, FactionOptions options, PairGraph graph, FactionCamps camps, int k)
    {
        _input = input;
        _options = options;
        _graph = graph;
        _camps = camps;
        _k = k;
    }

    /// <summary>False when a question about a speaker was left open for want of steps or time.</summary>
    public bool AllAnswered { get; private set; } = true;

    /// <summary>For each node why it stands between, in words; null when it does not.</summary>
    /// <param name="margins">Each node's margin in whole units of cost; null where there is none.</param>
    /// <param name="budget">The work that may still be done.</param>
    public string?[] Reasons(long?[] margins, WorkBudget budget)
    {
        string?[] reasons = new string?[_graph.Nodes];
        bool[] satisfied = new bool[_graph.Nodes];
        bool[] frustrated = new bool[_graph.Nodes];
        for (int p = 0; p < _graph.A.Length; p++)
        {
            bool together = _camps.CampOf[_graph.A[p]] == _camps.CampOf[_graph.B[p]];
            bool pleased = (together ? _graph.Apart[p] : _graph.Together[p]) > 0;
            bool hurt = (together ? _graph.Together[p] : _graph.Apart[p]) > 0;
            satisfied[_graph.A[p]] |= pleased;
            satisfied[_graph.B[p]] |= pleased;
            frustrated[_graph.A[p]] |= hurt;
            frustrated[_graph.B[p]] |= hurt;
        }

        for (int u = 0; u < _graph.Nodes; u++)
        {
            if (IsCore(u) || !satisfied[u] || !frustrated[u] || margins[u] is not { } margin || margin > _graph.MeanCost) continue;
            reasons[u] = margin == 0
                ? "its ties pull both ways and it could as well stand elsewhere"
                : "its ties pull both ways and one tie more would move it";
        }

        string?[] spoken = AskSpeakers(budget);
        for (int u = 0; u < _graph.Nodes; u++) reasons[u] = reasons[u] is { } ownTies && spoken[u] is { } word ? $"{ownTies}; {word}" : reasons[u] ?? spoken[u];
        return reasons;
    }

    private string?[] AskSpeakers(WorkBudget budget)
    {
        string?[] reasons = new string?[_graph.Nodes];
        if (_input.WithoutSpeaker is null) return reasons;
        foreach (Actor speaker in Voices.Speakers(_input.Ties, _input.Units))
        {
            int[] open = [.. Enumerable.Range(0, _graph.Nodes).Where(u => reasons[u] is null && !IsCore(u) && _camps.Against(u) >= 0)];
            if (open.Length == 0) break;
            CountedTies ties = _input.WithoutSpeaker(speaker);
            if (ties.Count == _input.Ties.Count) continue;
            _options.Progress?.Report($"asking what holds without the word of {speaker.Name}");
            PairGraph without = PairGraph.Of(ties, _input.Units, _options.Objective, _options.Undirected);
            if (without.Nodes > 0) Ask(speaker, without, open, reasons, budget);
        }

        return reasons;
    }

    private bool IsCore(int u) => _camps.All[_camps.CampOf[u]].Core == u;

    private void Ask(Actor speaker, PairGraph without, int[] open, string?[] reasons, WorkBudget budget)
    {
        List<ComponentProblem> components = ComponentProblem.AllOf(without, (ulong)_options.Seed);
        int[] componentOf = new int[without.Nodes];
        for (int c = 0; c < components.Count; c++)
        {
            foreach (int u in components[c].Nodes) componentOf[u] = c;
        }

        foreach (int u in open)
        {
            int core = _camps.Against(u);
            int here = without.NodeOf[_graph.UnitOf[u]];
            int there = without.NodeOf[_graph.UnitOf[core]];
            if (here < 0 || there < 0 || componentOf[here] != componentOf[there]) continue;
            ComponentProblem component = components[componentOf[here]];
            int a = Array.BinarySearch(component.Nodes, here);
            int b = Array.BinarySearch(component.Nodes, there);
            if (!ApartInEveryOptimum(component, a, b, budget)) continue;
            string name = _input.Ties.Actors.Name(_input.Units.Head[_graph.UnitOf[core]]);
            reasons[u] = $"without the word of {speaker.Name} it stands apart from {name} in every optimum";
        }
    }

    private bool ApartInEveryOptimum(ComponentProblem component, int u, int v, WorkBudget budget)
    {
        SolvedPartition best = component.Solve(_k, budget);
        if (best.Camps[u] == best.Camps[v] && best.Proven) return false;
        WorkBudget part = budget.Part(WorkShares.OneSpeaker);
        SignedInstance forced = component.Instance.Force(u, v, together: true, out long constant);
        SolvedPartition together = PartitionSolver.Solve(forced, _k, null, null, (ulong)_options.Seed, part);
        bool sure = best.Proven && together.LowerBound + constant > best.Cost;
        AllAnswered &= best.Proven && (sure || together.Cost + constant <= best.Cost);
        return sure;
    }
}
