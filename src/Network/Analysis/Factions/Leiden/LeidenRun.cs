using System.Globalization;

namespace Network.Analysis.Factions.Leiden;

/// <summary>One search for camps by Leiden, from counted ties to the result.</summary>
internal sealed class LeidenRun
{
    private readonly FactionInput _input;
    private readonly FactionOptions _options;
    private readonly PairGraph _graph;
    private readonly List<string> _notes;

    /// <summary>Prepares the search.</summary>
    public LeidenRun(FactionInput input, FactionOptions options)
    {
        options.Leiden.Check();
        _input = input;
        _options = options;
        _graph = PairGraph.Of(input.Ties, input.Units, options.Objective, options.Undirected);
        _notes = [.. input.Units.Notes];
    }

    /// <summary>Does the work.</summary>
    public FactionResult Result(CancellationToken cancellation)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (_options.TimeLimit is { } limit && limit < TimeSpan.FromDays(1)) stop.CancelAfter(limit);
        LeidenOptions options = _options.Leiden with { Seed = _options.Seed };
        List<LeidenLayer> layers = LeidenLayers.Of(_input, _graph, options, _notes);
        LevelGraph level = LevelBuilder.Build(_graph.Nodes, layers, directed: !_graph.IsNet, options);
        LeidenRuns runs = new(_graph, level, options, _options.Progress, stop.Token);
        LeidenCamps camps = new(_graph, runs.Camp);
        Describe(options, runs.Count, layers.Count);
        Frustration frustration = FrustrationOf(camps.CampOf, out List<int> frustrated);
        IReadOnlyList<Unit> units = FactionUnits.Of(_input.Units, out int?[] unitOfActor);
        return new FactionResult
        {
            Method = "leiden",
            Objective = _options.Objective,
            Undirected = _options.Undirected,
            FactionCount = camps.Count,
            Frustration = frustration,
            Modularity = SignedModularity.Of(_input.Ties, _graph, camps.CampOf),
            Optima = 0,
            OptimaCapped = true,
            Members = Members(camps, runs, unitOfActor),
            Units = units,
            Frustrated = frustrated,
            InsideUnits = _graph.InsideUnits,
            Choice = [],
            Voices = Voices.Of(_input.Ties, _input.Units),
            Notes = _notes,
            Stopped = cancellation.IsCancellationRequested ? "interrupted" : stop.IsCancellationRequested ? "time-limit" : null,
        };
    }

    private void Describe(LeidenOptions options, int runs, int layers)
    {
        string quality = options.Quality == LeidenQuality.Modularity ? "signed modularity" : "the constant Potts model";
        string layered = layers > 1 ? $", {layers} relation types as layers" : "";
        string share = runs > 1 ? $"the best of {runs} runs; certainty is the share of runs" : "one run, so that certainty is not known";
        _notes.Add(string.Create(CultureInfo.InvariantCulture, $"Leiden over {quality}, resolution {options.Gamma:0.######}{layered}: {share}."));
        if (_options.Count is not null) _notes.Add("Leiden finds the number of camps itself: the number asked for was not used.");
    }

    private Frustration FrustrationOf(int[] campOf, out List<int> frustrated)
    {
        (int count, double weight) = FrustratedTies.Of(_input.Ties, _graph, campOf, _options.Objective, out frustrated);
        long cost = 0, bound = 0;
        for (int p = 0; p < _graph.A.Length; p++)
        {
            cost += _graph.CostOfPair(p, campOf);
            bound += Math.Min(_graph.Together[p], _graph.Apart[p]);
        }

        return new Frustration(count, weight, cost == bound, _graph.Value(bound));
    }

    private List<FactionMember> Members(LeidenCamps camps, LeidenRuns runs, int?[] unitOfActor)
    {
        int[] campOfActor = [.. _graph.NodeOf.Select(node => node < 0 ? -1 : camps.CampOf[node])];
        MemberBasis?[] basis = FactionBasis.Of(_input.Ties, _input.Units, campOfActor);
        List<FactionMember> members = new(campOfActor.Length);
        for (int a = 0; a < campOfActor.Length; a++)
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
                Certainty = against < 0 ? 1 : runs.ShareTogether(node, against),
                Basis = basis[a],
                Against = against < 0 ? null : _graph.UnitOf[against],
                IsCore = camps.IsCore(node),
                Unit = unitOfActor[a],
            });
        }

        return members;
    }
}
