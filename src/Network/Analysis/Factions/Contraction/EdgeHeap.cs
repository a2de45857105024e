namespace Network.Analysis.Factions.Contraction;

/// <summary>Edges by weight, the heaviest first, of equals the lowest number; weights may change. Time O(log edges) an operation.</summary>
internal sealed class EdgeHeap
{
    private readonly long[] _weight;
    private readonly int[] _heap;
    private readonly int[] _at;
    private int _count;

    /// <summary>A heap of all edges.</summary>
    /// <param name="weight">Their weights; kept.</param>
    public EdgeHeap(long[] weight)
    {
        _weight = weight;
        _count = weight.Length;
        _heap = new int[_count];
        _at = new int[_count];
        for (int e = 0; e < _count; e++) _heap[e] = _at[e] = e;
        for (int i = (_count / 2) - 1; i >= 0; i--) Down(i);
    }

    /// <summary>The weight of an edge.</summary>
    public long Weight(int edge) => _weight[edge];

    /// <summary>The heaviest edge; -1 when there is none.</summary>
    public int Heaviest => _count == 0 ? -1 : _heap[0];

    /// <summary>Changes a weight.</summary>
    public void Set(int edge, long weight)
    {
        long before = _weight[edge];
        _weight[edge] = weight;
        if (weight > before) Up(_at[edge]);
        else Down(_at[edge]);
    }

    /// <summary>Takes an edge out.</summary>
    public void Remove(int edge)
    {
        int at = _at[edge];
        int last = _heap[--_count];
        if (last == edge) return;
        _heap[at] = last;
        _at[last] = at;
        Up(at);
        Down(_at[last]);
    }

    private bool Before(int e, int f) => _weight[e] > _weight[f] || (_weight[e] == _weight[f] && e < f);

    private void Up(int i)
    {
        int edge = _heap[i];
        for (int parent = (i - 1) / 2; i > 0 && Before(edge, _heap[parent]); parent = (i - 1) / 2)
        {
            _heap[i] = _heap[parent];
            _at[_heap[i]] = i;
            i = parent;
        }

        _heap[i] = edge;
        _at[edge] = i;
    }

    private void Down(int i)
    {
        int edge = _heap[i];
        for (int child = (2 * i) + 1; child < _count; child = (2 * i) + 1)
        {
            if (child + 1 < _count && Before(_heap[child + 1], _heap[child])) child++;
            if (!Before(_heap[child], edge)) break;
            _heap[i] = _heap[child];
            _at[_heap[i]] = i;
            i = child;
        }

        _heap[i] = edge;
        _at[edge] = i;
    }
}
