namespace Network.Analysis.Centrality.Distances;

/// <summary>Shortest paths by length from one node, over and over with the same arrays.</summary>
/// <remarks>
/// Dijkstra, "A note on two problems in connexion with graphs", Numer. Math. 1 (1959), doi:10.1007/BF01386390, with a binary heap.
/// Lengths are above 0. O(m log n) a search.
/// </remarks>
internal sealed class LengthSearch
{
    private readonly SignedAdjacency _arcs;
    private readonly int[] _heap;
    private readonly int[] _place;
    private int _heaped;

    public LengthSearch(SignedAdjacency arcs)
    {
        _arcs = arcs;
        Distance = new double[arcs.NodeCount];
        Settled = new int[arcs.NodeCount];
        _heap = new int[arcs.NodeCount];
        _place = new int[arcs.NodeCount];
        Array.Fill(Distance, double.PositiveInfinity);
    }

    /// <summary>The distance of each node from the last search's source; infinite where there is no way.</summary>
    public double[] Distance { get; }

    /// <summary>The reached nodes, nearest first, the source at their head.</summary>
    public int[] Settled { get; }

    /// <summary>How many nodes were reached, the source included.</summary>
    public int SettledCount { get; private set; }

    public void Run(int source)
    {
        for (int i = 0; i < SettledCount; i++) Distance[Settled[i]] = double.PositiveInfinity;
        SettledCount = 0;
        _heaped = 0;
        Offer(source, 0);
        while (_heaped > 0)
        {
            int node = Pop();
            Settled[SettledCount++] = node;
            for (int arc = _arcs.Offsets[node]; arc < _arcs.Offsets[node + 1]; arc++)
                Offer(_arcs.Neighbours[arc], Distance[node] + _arcs.MagnitudeOf(arc));
        }
    }

    private void Offer(int node, double distance)
    {
        if (!(distance < Distance[node])) return;
        if (double.IsPositiveInfinity(Distance[node])) _place[node] = _heaped++;
        Distance[node] = distance;
        int place = _place[node];
        while (place > 0)
        {
            int parent = (place - 1) / 2;
            if (Distance[_heap[parent]] <= distance) break;
            Put(place, _heap[parent]);
            place = parent;
        }

        Put(place, node);
    }

    private int Pop()
    {
        int top = _heap[0], moved = _heap[--_heaped], place = 0;
        while (true)
        {
            int child = (2 * place) + 1;
            if (child >= _heaped) break;
            if (child + 1 < _heaped && Distance[_heap[child + 1]] < Distance[_heap[child]]) child++;
            if (Distance[_heap[child]] >= Distance[moved]) break;
            Put(place, _heap[child]);
            place = child;
        }

        if (_heaped > 0) Put(place, moved);
        return top;
    }

    private void Put(int place, int node)
    {
        _heap[place] = node;
        _place[node] = place;
    }
}
