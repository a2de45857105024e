using Network.Analysis.Counting;

namespace Network.Analysis.Centrality;

/// <summary>What a measure works on; views of the same ties are built once and shared between measures. Not for several threads at once.</summary>
public sealed class CentralityInput
{
    private readonly Views _views;
    private readonly IProgress<MeasureProgress>? _progress;
    private readonly string _measure = "";

    /// <summary>Begins with the ties; <see cref="For"/> then makes the input of each measure.</summary>
    public CentralityInput(CountedTies ties, CentralityOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ties);
        Ties = ties;
        WeightedPaths = options?.WeightedPaths ?? false;
        Cancellation = options?.Cancellation ?? default;
        _progress = options?.Progress;
        _views = new Views();
    }

    private CentralityInput(CentralityInput other, string measure, TieSelection selection)
    {
        Ties = other.Ties;
        WeightedPaths = other.WeightedPaths;
        Cancellation = other.Cancellation;
        _progress = other._progress;
        _views = other._views;
        _measure = measure;
        Selection = selection;
    }

    /// <summary>The counted ties.</summary>
    public CountedTies Ties { get; }

    /// <summary>Which of them the measure looks at.</summary>
    public TieSelection Selection { get; }

    /// <summary>True when weights are lengths.</summary>
    public bool WeightedPaths { get; }

    /// <summary>Stops the work.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>How many actors there are.</summary>
    public int ActorCount => Ties.Actors.Count;

    /// <summary>The selected ties, parallel ones apart.</summary>
    public SignedGraph Graph => Views.Get(_views.Graphs, Selection, () => TieView.Of(Ties, Selection));

    /// <summary>The selected ties with one arc from an actor to another: the shortest of parallel ones.</summary>
    public SignedGraph PathGraph => Views.Get(_views.PathGraphs, Selection, () => Graph.Merged(ParallelWeights.Smallest));

    /// <summary>How far every actor is from those that reach it.</summary>
    internal DistanceSums Distances => Views.Get(_views.Distances, Selection, () => DistanceSums.Of(this));

    /// <summary>The same ties for another measure.</summary>
    public CentralityInput For(string measure, TieSelection selection) => new(this, measure, selection);

    /// <summary>Says how far the measure is, from 0 to 1.</summary>
    public void Report(double done) => _progress?.Report(new MeasureProgress(_measure, done));

    private sealed class Views
    {
        public SignedGraph?[] Graphs { get; } = new SignedGraph?[TieSelections.All.Count];

        public SignedGraph?[] PathGraphs { get; } = new SignedGraph?[TieSelections.All.Count];

        public DistanceSums?[] Distances { get; } = new DistanceSums?[TieSelections.All.Count];

        public static T Get<T>(T?[] views, TieSelection selection, Func<T> build)
            where T : class => views[(int)selection] ??= build();
    }
}
