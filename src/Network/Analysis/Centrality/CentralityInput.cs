using Network.Analysis.Centrality.Brokerage;
using Network.Analysis.Centrality.Distances;
using Network.Analysis.Centrality.Spectral;
using Network.Analysis.Counting;

namespace Network.Analysis.Centrality;

/// <summary>What a measure works on; views of the same ties are built once and shared between measures. Not for several threads at once.</summary>
public sealed class CentralityInput
{
    private readonly Views _views;
    private readonly IProgress<MeasureProgress>? _progress;
    private readonly string _measure = "";

    /// <summary>Begins with the ties; <see cref="For"/> then makes the input of each measure.</summary>
    /// <exception cref="ArgumentException">There are not as many camps as actors; a weight is not finite and above 0; the weights add up to
    /// more than a number holds.</exception>
    public CentralityInput(CountedTies ties, CentralityOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ties);
        Ties = ties;
        WeightedPaths = options?.WeightedPaths ?? false;
        Camps = options?.Camps;
        if (Camps is not null && Camps.Count != ties.Actors.Count)
            throw new ArgumentException($"there are camps for {Camps.Count} actors, and {ties.Actors.Count} actors", nameof(options));
        CheckWeights(ties);
        Approximate = options?.Approximate;
        Seed = options?.Seed ?? 1;
        Cancellation = options?.Cancellation ?? default;
        _progress = options?.Progress;
        _views = new Views();
    }

    private CentralityInput(CentralityInput other, string measure, TieSelection selection)
    {
        Ties = other.Ties;
        WeightedPaths = other.WeightedPaths;
        Camps = other.Camps;
        Approximate = other.Approximate;
        Seed = other.Seed;
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

    /// <summary>The camp of each actor; null where no camps are known.</summary>
    public IReadOnlyList<int?>? Camps { get; }

    /// <summary>How close betweenness may be to the exact values; null for the exact ones.</summary>
    public Approximation? Approximate { get; }

    /// <summary>Seed of whatever is random.</summary>
    public int Seed { get; }

    /// <summary>What the measure wants its readers to know; null for nothing.</summary>
    public string? Note { get; private set; }

    /// <summary>Stops the work.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>How many actors there are.</summary>
    public int ActorCount => Ties.Actors.Count;

    /// <summary>The selected ties, parallel ones apart.</summary>
    public SignedGraph Graph => Views.Get(_views.Graphs, Selection, () => TieView.Of(Ties, Selection));

    /// <summary>The selected ties without direction, parallel ones apart; a symmetric tie is one.</summary>
    public SignedGraph UndirectedGraph => Views.Get(_views.UndirectedGraphs, Selection, () => TieView.WithoutDirection(Ties, Selection));

    /// <summary>The selected ties with one arc from an actor to another: the shortest of parallel ones.</summary>
    public SignedGraph PathGraph => Views.Get(_views.PathGraphs, Selection, () => Graph.Merged(ParallelWeights.Smallest));

    /// <summary>How far every actor is from those that reach it.</summary>
    internal DistanceSums Distances => Views.Get(_views.Distances, Selection, () => DistanceSums.Of(this));

    /// <summary>Hubs and authorities.</summary>
    internal HubsAndAuthorities Hits => Views.Get(_views.Hits, Selection, () => HubsAndAuthorities.Of(this));

    /// <summary>How often every actor is a broker, by role.</summary>
    internal BrokerageCounts Brokerages => Views.Get(_views.Brokerages, Selection, () => BrokerageCounts.Of(this));

    /// <summary>The same ties for another measure.</summary>
    public CentralityInput For(string measure, TieSelection selection) => new(this, measure, selection);

    /// <summary>Says how far the measure is, from 0 to 1.</summary>
    public void Report(double done) => _progress?.Report(new MeasureProgress(_measure, done));

    /// <summary>Says how far the rounds of a measure are that ends when an error, 1 at first, is down to a tolerance.</summary>
    internal void ReportError(double error, double tolerance) => Report(error > 0 ? Math.Clamp(Math.Log(error) / Math.Log(tolerance), 0, 1) : 1);

    /// <summary>Tells the readers of the scores something; several notes are joined.</summary>
    public void AddNote(string note) => Note = Note is null ? note : $"{Note}; {note}";

    /// <summary>Refuses for all measures alike what would make some of them not a number.</summary>
    private static void CheckWeights(CountedTies ties)
    {
        if (ties.Weight is null) return;
        double sum = 0;
        for (int tie = 0; tie < ties.Weight.Length; tie++)
        {
            double weight = ties.Weight[tie];
            if (!(weight > 0 && double.IsNormal(weight))) throw new ArgumentException($"tie {tie} has a weight that is not finite and above 0", nameof(ties));
            sum += weight;
        }

        // Both ways of a tie may come into one sum.
        if (!double.IsFinite(4 * sum)) throw new ArgumentException("the weights add up to more than a number holds", nameof(ties));
    }

    private sealed class Views
    {
        public SignedGraph?[] Graphs { get; } = new SignedGraph?[TieSelections.All.Count];

        public SignedGraph?[] UndirectedGraphs { get; } = new SignedGraph?[TieSelections.All.Count];

        public SignedGraph?[] PathGraphs { get; } = new SignedGraph?[TieSelections.All.Count];

        public DistanceSums?[] Distances { get; } = new DistanceSums?[TieSelections.All.Count];

        public HubsAndAuthorities?[] Hits { get; } = new HubsAndAuthorities?[TieSelections.All.Count];

        public BrokerageCounts?[] Brokerages { get; } = new BrokerageCounts?[TieSelections.All.Count];

        public static T Get<T>(T?[] views, TieSelection selection, Func<T> build)
            where T : class => views[(int)selection] ??= build();
    }
}
