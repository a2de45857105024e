namespace Network.Analysis;

/// <summary>
/// Adds up one array a piece of work in the order of the pieces, whichever is done first: the same sums, bit for bit, on every run.
/// </summary>
/// <remarks>Holds no more arrays than pieces are under way or wait for an earlier one.</remarks>
internal sealed class OrderedSum(int length)
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<int, double[]> _waiting = [];
    private readonly Stack<double[]> _free = [];
    private int _next;

    /// <summary>The sums.</summary>
    public double[] Total { get; } = new double[length];

    /// <summary>An array of zeros to fill.</summary>
    public double[] Rent()
    {
        lock (_lock)
        {
            if (_free.TryPop(out double[]? array)) return array;
        }

        return new double[length];
    }

    /// <summary>Hands in a filled array; it is not to be used afterwards.</summary>
    public void Add(int piece, double[] values)
    {
        lock (_lock)
        {
            _waiting.Add(piece, values);
            while (_waiting.Remove(_next, out double[]? ready))
            {
                for (int i = 0; i < ready.Length; i++) Total[i] += ready[i];
                Array.Clear(ready);
                _free.Push(ready);
                _next++;
            }
        }
    }
}
