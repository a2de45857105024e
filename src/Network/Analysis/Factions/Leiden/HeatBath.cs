using System.Numerics;
using System.Runtime.InteropServices;

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
    private const double Frozen = 1e9;
    private const int LastSweeps = 5;

    private readonly LevelGraph _graph;
    private readonly int _camps;
    private readonly int _lane;
    private readonly double[] _mass;
    private readonly double[] _prices;
    private readonly double[] _value;
    private readonly byte[] _camp;

    private HeatBath(LevelGraph graph, int camps)
    {
        _graph = graph;
        _camps = camps;
        _lane = (camps + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;
        _prices = new double[graph.Null.Parts];
        _value = new double[_lane];
        _mass = new double[_lane * graph.Null.Parts];
        _camp = new byte[graph.NodeCount];
    }

    /// <summary>A partition into at most so many camps.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="camps">How many camps there may be, from 2 to 256.</param>
    /// <param name="sweeps">How often each node draws.</param>
    /// <param name="random">Random numbers.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static int[] Anneal(LevelGraph graph, int camps, int sweeps, ref SeededRandom random, CancellationToken cancellation)
    {
        HeatBath bath = new(graph, camps);
        for (int node = 0; node < bath._camp.Length; node++)
        {
            bath._camp[node] = (byte)random.Below(camps);
            bath.Weigh(node, 1);
        }

        double critical = CriticalCold(graph, camps);
        for (int sweep = 0; sweep < sweeps + LastSweeps && !cancellation.IsCancellationRequested; sweep++)
        {
            double cold = sweep < sweeps ? critical * (Hottest + ((Coldest - Hottest) * sweep / sweeps)) : Frozen;
            for (int node = 0; node < bath._camp.Length; node++) bath.Draw(node, cold, ref random);
        }

        return Array.ConvertAll(bath._camp, camp => (int)camp);
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

    /// <summary>Adds a node's masses to its camp, or takes them away.</summary>
    private void Weigh(int node, int sign)
    {
        ReadOnlySpan<double> own = _graph.MassOf(node);
        for (int p = 0; p < own.Length; p++) _mass[(p * _lane) + _camp[node]] += sign * own[p];
    }

    private void Draw(int node, double cold, ref SeededRandom random)
    {
        double[] value = _value;
        Array.Clear(value);
        int first = _graph.Offsets[node], length = _graph.Offsets[node + 1] - first;
        byte[] camp = _camp;
        ReadOnlySpan<int> neighbours = _graph.Neighbours.AsSpan(first, length);
        if (_graph.Weights is null)
        {
            foreach (int neighbour in neighbours) value[camp[neighbour]] += 1;
        }
        else
        {
            ReadOnlySpan<double> weights = _graph.Weights.AsSpan(first, length);
            for (int i = 0; i < neighbours.Length; i++) value[camp[neighbours[i]]] += weights[i];
        }

        Weigh(node, -1);
        _graph.Null.Prices(_graph.MassOf(node), _prices);
        Span<Vector<double>> values = MemoryMarshal.Cast<double, Vector<double>>(value.AsSpan());
        for (int p = 0; p < _prices.Length; p++)
        {
            Vector<double> price = new(_prices[p]);
            ReadOnlySpan<Vector<double>> masses = MemoryMarshal.Cast<double, Vector<double>>(_mass.AsSpan(p * _lane, _lane));
            for (int i = 0; i < values.Length; i++) values[i] -= price * masses[i];
        }

        double most = double.NegativeInfinity;
        for (int c = 0; c < _camps; c++) most = Math.Max(most, value[c]);
        Vector<double> shift = new(most), slope = new(cold);
        for (int i = 0; i < values.Length; i++) values[i] = Exponential.OfNegative((values[i] - shift) * slope);
        double total = 0;
        for (int c = 0; c < _camps; c++) total += value[c];
        double drawn = random.Unit() * total;
        int to = 0;
        while (to < _camps - 1 && (drawn -= value[to]) >= 0) to++;
        camp[node] = (byte)to;
        Weigh(node, 1);
    }
}
