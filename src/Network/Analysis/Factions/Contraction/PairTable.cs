namespace Network.Analysis.Factions.Contraction;

/// <summary>Which edge joins a pair of nodes: a hash table with open addresses, for graphs whose nodes become one.</summary>
internal sealed class PairTable
{
    private readonly ulong[] _pair;
    private readonly int[] _edge;
    private readonly int _mask;

    /// <summary>An empty table.</summary>
    /// <param name="most">The most pairs that it will hold at a time.</param>
    public PairTable(int most)
    {
        int size = 16;
        while (size < 2L * most) size *= 2;
        _pair = new ulong[size];
        _edge = new int[size];
        Array.Fill(_edge, -1);
        _mask = size - 1;
    }

    /// <summary>The edge of a pair; -1 when there is none.</summary>
    public int Find(int a, int b) => _edge[Place(Pair(a, b))];

    /// <summary>Adds a pair that is not there yet.</summary>
    public void Add(int a, int b, int edge)
    {
        ulong pair = Pair(a, b);
        int place = Place(pair);
        _pair[place] = pair;
        _edge[place] = edge;
    }

    /// <summary>Takes a pair away.</summary>
    public void Remove(int a, int b)
    {
        int hole = Place(Pair(a, b));
        if (_edge[hole] < 0) return;
        // What lies behind the hole moves up where it may, so that no search ends too early.
        for (int place = (hole + 1) & _mask; _edge[place] >= 0; place = (place + 1) & _mask)
        {
            int home = Home(_pair[place]);
            if (((place - home) & _mask) < ((place - hole) & _mask)) continue;
            _pair[hole] = _pair[place];
            _edge[hole] = _edge[place];
            hole = place;
        }

        _edge[hole] = -1;
    }

    private static ulong Pair(int a, int b) => a < b ? ((ulong)(uint)a << 32) | (uint)b : ((ulong)(uint)b << 32) | (uint)a;

    private int Home(ulong pair) => (int)((pair * 0x9E3779B97F4A7C15UL) >> 33) & _mask;

    private int Place(ulong pair)
    {
        int place = Home(pair);
        while (_edge[place] >= 0 && _pair[place] != pair) place = (place + 1) & _mask;
        return place;
    }
}
