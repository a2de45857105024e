using System.Diagnostics;
using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Factions;

/// <summary>One search for camps by balance, from counted ties to the result.</summary>
internal sealed class BalanceRun
{
    private readonly FactionInput _input;
    private readonly FactionOptions _options;
    private readonly WorkBudget _budget;
    private readonly ulong _seed;
    private readonly PairGraph _graph;
    private readonly List<ComponentProblem> _components;
    private readonly List<string> _notes;

    /// <summary>Prepares the search.</summary>
    public BalanceRun(FactionInput input, FactionOptions options, CancellationToken cancellation)
    {
        // Putting the pairs together takes time of the limit, too.
        long begun = Stopwatch.GetTimestamp();
        _input = input;
        _options = options;
        _seed = (ulong)options.Seed;
        _graph = PairGraph.Of(input.Ties, input.Units, options.Objective, options.Undirected);
        _budget = new WorkBudget(WorkShares.StepsFor(_graph.A.Length), Left(options.TimeLimit, begun), cancellation);
        _budget.Continues();
        _components = ComponentProblem.AllOf(_graph, _seed, options.Progress);
        _notes = [.. input.Units.Notes];
    }

    /// <summary>What of a time limit is left to the search: what follows it looks at no clock, and on a large graph takes seconds.</summary>
    private TimeSpan? Left(TimeSpan? limit, long begun) =>
        limit is { } whole ? whole - Stopwatch.GetElapsedTime(begun) - TimeSpan.FromSeconds(Math.Min(WorkShares.MostBehind * whole.TotalSeconds, WorkShares.BehindPair * _graph.A.Length)) : null;

    /// <summary>Does the work.</summary>
    public FactionResult Result()
    {
        CountChoice choice = new(_graph, _components, _options, _budget);
        int k = choice.Choose();
        List<ComponentOptima> optima = [];
        for (int c = 0; c < _components.Count; c++)
        {
            _options.Progress?.Report($"listing the optima of component {c + 1} of {_components.Count}, {_components[c].Nodes.Length} units");
            optima.Add(_components[c].Optima(k, _options.OptimaCap, _budget));
        }

        FactionCamps camps = new(_graph, _components, [.. optima.Select(one => one.Reported)]);
        double?[] certainty = new double?[_graph.Nodes];
        long?[] margin = new long?[_graph.Nodes];
        if (_options.Firmness) Firmness(k, optima, camps, certainty, margin);
        FactionBetween between = new(_input, _options, _graph, camps, k);
        string?[] reasons = _options.Firmness ? between.Reasons(margin, _budget.Part(WorkShares.Speakers)) : new string?[_graph.Nodes];
        if (_options.Firmness && !between.AllAnswered) _notes.Add("Not every question about a single speaker's word was answered: some actors may stand between without being marked.");
        IReadOnlyList<FactionChoice> table = choice.Table();
        Frustration frustration = FrustrationOf(k, camps, out List<int> frustrated);
        long count = Count(optima, out bool capped);
        if (!frustration.Optimal) _notes.Add("The camps are the best that were found; that none are better is not proven.");
        else if (capped && _options.Firmness && optima.TrueForAll(one => one.SharesAreTrue)) _notes.Add($"There are more optimal partitions than {count}, where counting stops; certainty is the share of all of them.");
        else if (capped && _options.Firmness) _notes.Add("There are more optimal partitions than were counted; certainty is the share of those that were.");
        IReadOnlyList<Unit> units = FactionUnits.Of(_input.Units, out int?[] unitOfActor);
        return new FactionResult
        {
            Method = "balance",
            Objective = _options.Objective,
            Undirected = _options.Undirected,
            FactionCount = camps.All.Count,
            AllowedCount = k == FactionOptions.AnyCount ? null : k,
            Frustration = frustration,
            Modularity = SignedModularity.Of(_input.Ties, _graph, camps.CampOf),
            Optima = count,
            OptimaCapped = capped,
            Members = Members(camps, certainty, margin, reasons, unitOfActor),
            Units = units,
            Frustrated = frustrated,
            InsideUnits = _graph.InsideUnits,
            Choice = table,
            Voices = Voices.Of(_input.Ties, _input.Units),
            Notes = _notes,
            Stopped = _budget.Stopped,
            Solution = new BalanceSolution(_graph, _components, _budget),
        };
    }

    private void Firmness(int k, List<ComponentOptima> optima, FactionCamps camps, double?[] certainty, long?[] margin)
    {
        WorkBudget budget = _budget.Part(WorkShares.Margins);
        int unproven = 0;
        ILookup<int, Camp> campsOf = camps.All.ToLookup(camp => camp.Component);
        for (int c = 0; c < _components.Count; c++)
        {
            ComponentProblem component = _components[c];
            FactionMargins margins = new(component, k, optima[c], _seed, budget);
            _options.Progress?.Report($"margins in component {c + 1} of {_components.Count}, {component.Nodes.Length} units");
            foreach (Camp camp in campsOf[c])
            {
                foreach (int u in camp.Nodes) certainty[u] = 1;
                if (camp.Next < 0) continue;
                int core = Array.BinarySearch(component.Nodes, camp.Core);
                int[] others = [.. camp.Nodes.Where(u => u != camp.Core)];
                int[] local = [.. others.Select(u => Array.BinarySearch(component.Nodes, u))];
                (double[] share, bool[] always) = optima[c].Together(core, local);
                long?[] costs = margins.Of(core, local, always, budget);
                for (int i = 0; i < others.Length; i++)
                {
                    certainty[others[i]] = share[i];
                    margin[others[i]] = costs[i];
                }

                certainty[camp.Core] = certainty[camp.Next];
                margin[camp.Core] = margin[camp.Next];
            }

            unproven += margins.Unproven;
        }

        if (unproven > 0) _notes.Add($"Some margins ({unproven} of {_graph.Nodes}) are upper bounds: to move the actor costs at most so much, perhaps less.");
    }

    private Frustration FrustrationOf(int k, FactionCamps camps, out List<int> frustrated)
    {
        (int count, double weight) = FrustratedTies.Of(_input.Ties, _graph, camps.CampOf, _options.Objective, out frustrated);
        long bound = _components.Sum(component => component.LowerBound(k, _budget));
        bool optimal = _components.TrueForAll(component => component.Solve(k, _budget).Proven);
        return new Frustration(count, weight, optimal, _graph.Value(bound));
    }

    /// <summary>The product of the components' counts; held at the cap.</summary>
    private long Count(List<ComponentOptima> optima, out bool capped)
    {
        capped = false;
        long product = 1;
        foreach (ComponentOptima one in optima)
        {
            capped |= !one.IsComplete;
            product *= one.Count;
            if (product <= _options.OptimaCap) continue;
            product = _options.OptimaCap;
            capped = true;
        }

        return product;
    }

    private List<FactionMember> Members(FactionCamps camps, double?[] certainty, long?[] margin, string?[] reasons, int?[] unitOfActor)
    {
        int actors = _input.Ties.Actors.Count;
        int[] campOfActor = [.. _graph.NodeOf.Select(node => node < 0 ? -1 : camps.CampOf[node])];
        MemberBasis?[] basis = FactionBasis.Of(_input.Ties, _input.Units, campOfActor);
        List<FactionMember> members = [];
        for (int a = 0; a < actors; a++)
        {
            int node = _graph.NodeOf[a];
            if (node < 0)
            {
                members.Add(new FactionMember { Actor = a, Unit = unitOfActor[a] });
                continue;
            }

            int against = camps.Against(node);
            members.Add(new FactionMember
            {
                Actor = a,
                Faction = campOfActor[a] + 1,
                Certainty = certainty[node],
                Margin = margin[node] is { } cost ? _graph.Value(cost) : null,
                Basis = basis[a],
                Between = reasons[node] is not null,
                BetweenReason = reasons[node],
                Against = against < 0 ? null : _graph.UnitOf[against],
                IsCore = camps.All[campOfActor[a]].Core == node,
                Unit = unitOfActor[a],
            });
        }

        return members;
    }
}
