namespace Network.Analysis.Centrality.Distances;

/// <summary>How many samples are enough: KADABRA's bounds on how far a share in samples is from the true one.</summary>
/// <remarks>
/// Half of δ goes to the greatest number of samples ω, which the number V of nodes on the longest shortest path bounds; the other half is
/// shared out over the nodes, above and below each, by what a small trial says they will need (Borassi and Natale 2016, doi:10.4230/LIPIcs.ESA.2016.20).
/// However it is shared out, the bounds hold; the trial's samples are not used again.
/// </remarks>
internal sealed class SampleBounds
{
    /// <summary>The share of δ that every node has alike, whatever the trial says.</summary>
    private const double Even = 0.01;

    private readonly double _error;
    private readonly double _delta;
    private readonly double _omega;
    private readonly double[] _logInverse;

    public SampleBounds(int nodes, int pathNodes, double error, double delta)
    {
        _error = error;
        _delta = delta;
        _logInverse = new double[nodes];
        double dimension = pathNodes <= 3 ? 1 : Math.Floor(Math.Log2(pathNodes - 2.0)) + 1;
        _omega = 0.5 / (error * error) * (dimension + Math.Log(2 / delta));
        Most = (long)Math.Ceiling(_omega);
        Trial = Math.Max(1, Math.Min(Most, (long)Math.Ceiling(Math.Max(100, _omega / 100))));
    }

    /// <summary>So many samples are always enough.</summary>
    public long Most { get; }

    /// <summary>How many samples the trial takes.</summary>
    public long Trial { get; }

    /// <summary>Shares δ out: a node that many paths pass through varies more, and needs a larger part of the chance of error.</summary>
    public void ShareOut(long[] counts, long samples)
    {
        double half = _delta / 2, even = half * Even / (2.0 * counts.Length), free = half * (1 - Even) / 2;
        double low = 0, high = Math.Log(2.0 * counts.Length / free) / (_error * _error);
        for (int step = 0; step < 60; step++)
        {
            double middle = (low + high) / 2, sum = 0;
            foreach (long count in counts) sum += Part(count, middle);
            if (sum > free) low = middle;
            else high = middle;
        }

        for (int node = 0; node < counts.Length; node++) _logInverse[node] = -Math.Log(even + Part(counts[node], high));

        double Part(long count, double need) => Math.Exp(-need * _error * _error / Math.Max((count + 1.0) / samples, _error));
    }

    /// <summary>True when so many samples bound the error of every node.</summary>
    public bool Hold(long[] counts, long samples)
    {
        if (samples == 0) return false;
        double ratio = _omega / samples;
        for (int node = 0; node < counts.Length; node++)
        {
            double log = _logInverse[node], spread = 2 * ((double)counts[node] / samples) * _omega / log;
            double below = ratio - (1.0 / 3), above = ratio + (1.0 / 3);
            if (log / samples * (Math.Sqrt((below * below) + spread) - below) > _error) return false;
            if (log / samples * (Math.Sqrt((above * above) + spread) + above) > _error) return false;
        }

        return true;
    }
}
