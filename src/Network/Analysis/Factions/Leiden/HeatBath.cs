namespace Network.Analysis.Factions.Leiden;

/// <summary>Annealing with a fixed number of camps: every node draws its camp anew by what it gains there, over and over while it cools.</summary>
/// <remarks>
/// Where camps are planted in noise above the threshold of detection, the camps form of themselves at the temperature at which partitions stop being
/// random (Zhang and Moore 2014, doi:10.1073/pnas.1409770111), and slow cooling keeps them. A search that starts from single nodes freezes in the
/// noise long before. Time O(sweeps * (m + n * camps)).
/// </remarks>
internal sealed class HeatBath
{
    private const double Hottest = 0.5;
    private const double Coldest = 1.7;
    private const int LastSweeps = 5;

    private readonly LevelGraph _graph;
    private readonly int _camps;
    private readonly double[] _mass;
    private readonly double[] _prices;
    private readonly double[] _value;

    private HeatBath(LevelGraph graph, int camps)
    {
        _graph = graph;
        _camps = camps;
        _prices = new double[graph.Null.Parts];
        _value = new double[camps];
        _mass = new double[camps * graph.Null.Parts];
        Camp = new int[graph.NodeCount];
    }

    private int[] Camp { get; }

    /// <summary>A partition into at most so many camps.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="camps">How many camps there may be, from 2.</param>
    /// <param name="sweeps">How often each node draws.</param>
    /// <param name="random">Random numbers.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static int[] Anneal(LevelGraph graph, int camps, int sweeps, ref SeededRandom random, CancellationToken cancellation)
    {
        HeatBath bath = new(graph, camps);
        int parts = graph.Null.Parts;
        for (int node = 0; node < bath.Camp.Length; node++)
        {
            bath.Camp[node] = random.Below(camps);
            for (int p = 0; p < parts; p++) bath._mass[(bath.Camp[node] * parts) + p] += graph.Masses[(node * parts) + p];
        }

        double critical = CriticalCold(graph, camps);
        for (int sweep = 0; sweep < sweeps + LastSweeps && !cancellation.IsCancellationRequested; sweep++)
        {
            double cold = sweep < sweeps ? critical * (Hottest + ((Coldest - Hottest) * sweep / sweeps)) : 1e9;
            for (int node = 0; node < bath.Camp.Length; node++) bath.Draw(node, cold, ref random);
        }

        return bath.Camp;
    }

    /// <summary>The inverse temperature at which random partitions of a random graph of this mean excess degree give way: ln(1 + q / (sqrt(d) - 1)).</summary>
    private static double CriticalCold(LevelGraph graph, int camps)
    {
        double first = 0, second = 0;
        for (int node = 0; node < graph.NodeCount; node++)
        {
            double degree = graph.Offsets[node + 1] - graph.Offsets[node];
            first += degree;
            second += degree * degree;
        }

        double excess = first == 0 ? 4 : Math.Max(4, (second / first) - 1);
        return Math.Log(1 + (camps / (Math.Sqrt(excess) - 1)));
    }

    private void Draw(int node, double cold, ref SeededRandom random)
    {
        int parts = _prices.Length, old = Camp[node];
        double[] value = _value;
        Array.Clear(value);
        int end = _graph.Offsets[node + 1];
        int[] neighbours = _graph.Neighbours, camp = Camp;
        if (_graph.Weights is null)
        {
            for (int arc = _graph.Offsets[node]; arc < end; arc++) value[camp[neighbours[arc]]] += 1;
        }
        else
        {
            double[] weights = _graph.Weights;
            for (int arc = _graph.Offsets[node]; arc < end; arc++) value[camp[neighbours[arc]]] += weights[arc];
        }

        ReadOnlySpan<double> own = _graph.MassOf(node);
        _graph.Null.Prices(own, _prices);
        for (int p = 0; p < parts; p++) _mass[(old * parts) + p] -= own[p];
        double most = double.NegativeInfinity;
        for (int c = 0; c < _camps; c++)
        {
            double net = value[c] - NullModel.Cost(_prices, _mass.AsSpan(c * parts, parts));
            value[c] = net;
            if (net > most) most = net;
        }

        double total = 0;
        for (int c = 0; c < _camps; c++) total += value[c] = Exponential.OfNegative((value[c] - most) * cold);
        double drawn = random.Unit() * total;
        int to = 0;
        while (to < _camps - 1 && (drawn -= value[to]) >= 0) to++;
        Camp[node] = to;
        for (int p = 0; p < parts; p++) _mass[(to * parts) + p] += own[p];
    }
}
