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
        Describe(options, runs.Count, layers.Count);
        return new UnprovenCamps(_input, _options, _graph, runs.Camp).Result("leiden", runs.ShareTogether, _notes,
            cancellation.IsCancellationRequested ? "interrupted" : stop.IsCancellationRequested ? "time-limit" : null);
    }

    private void Describe(LeidenOptions options, int runs, int layers)
    {
        string quality = options.Quality == LeidenQuality.Modularity ? "signed modularity" : "the constant Potts model";
        string layered = layers > 1 ? $", {layers} relation types as layers" : "";
        string share = runs > 1 ? $"the best of {runs} runs; certainty is the share of runs" : "one run, so that certainty is not known";
        _notes.Add(string.Create(CultureInfo.InvariantCulture, $"Leiden over {quality}, resolution {options.Gamma:0.######}{layered}: {share}."));
        if (_options.Count is not null) _notes.Add("Leiden finds the number of camps itself: the number asked for was not used.");
    }
}
