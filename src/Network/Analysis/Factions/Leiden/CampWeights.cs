using System.Numerics;

namespace Network.Analysis.Factions.Leiden;

/// <summary>Adds up one node's weights to each camp in a hash table no larger than the node needs, which stays in the nearest cache.</summary>
/// <remarks>An entry bears the number of the sum that it belongs to, so that nothing is cleared between nodes. What comes out does not depend on the table's size.</remarks>
internal sealed class CampWeights
{
    private const uint Spread = 0x9E3779B1;
    private const int Smallest = 16;

    private Slot[] _slots = new Slot[Smallest];
    private int[] _touched = new int[Smallest];
    private int[] _camps = [];
    private int[] _sets = [];
    private uint _stamp;
    private int _shift;

    /// <summary>How many camps the current node has ties to.</summary>
    public int Count { get; private set; }

    /// <summary>The camp that was met so many others later than the first.</summary>
    public int Camp(int index) => (int)(uint)_slots[_touched[index]].Tag;

    /// <summary>The current node's weight to that camp.</summary>
    public double Weight(int index) => _slots[_touched[index]].Weight;

    /// <summary>Copies camps and weights, in the order in which they were met.</summary>
    public void CopyTo(Span<int> camps, Span<double> weights)
    {
        for (int i = 0; i < Count; i++)
        {
            ref Slot slot = ref _slots[_touched[i]];
            camps[i] = (int)(uint)slot.Tag;
            weights[i] = slot.Weight;
        }
    }

    /// <summary>The current node's weight to a camp; 0 where it has no tie.</summary>
    public double this[int camp]
    {
        get
        {
            ref Slot slot = ref _slots[Place(camp)];
            return slot.Tag == Tag(camp) ? slot.Weight : 0;
        }
    }

    /// <summary>Adds up the weights from a node to the camps of its neighbours.</summary>
    public void Collect(LevelGraph graph, int node, int[] camp)
    {
        Clear(graph.Offsets[node + 1] - graph.Offsets[node]);
        AddAll(graph, node, camp, -1);
    }

    /// <summary>Adds the weights from a node to the camps of its neighbours, one camp excepted, to a sum that was begun.</summary>
    public void AddAll(LevelGraph graph, int node, int[] camp, int except)
    {
        int first = graph.Offsets[node];
        ReadOnlySpan<int> camps = Gather(graph, node, camp, ref _camps);
        if (graph.Weights is null)
        {
            foreach (int c in camps)
            {
                if (c != except) Add(c, 1);
            }
        }
        else
        {
            ReadOnlySpan<double> weights = graph.Weights.AsSpan(first, camps.Length);
            for (int i = 0; i < camps.Length; i++)
            {
                if (camps[i] != except) Add(camps[i], weights[i]);
            }
        }
    }

    /// <summary>Adds up the weights from a node to the sets of those neighbours that are in its camp.</summary>
    public void CollectWithin(LevelGraph graph, int node, int[] camp, int[] set)
    {
        int first = graph.Offsets[node], own = camp[node];
        Clear(graph.Offsets[node + 1] - first);
        ReadOnlySpan<int> camps = Gather(graph, node, camp, ref _camps), sets = Gather(graph, node, set, ref _sets);
        for (int i = 0; i < camps.Length; i++)
        {
            if (camps[i] == own) Add(sets[i], graph.Weights is null ? 1 : graph.Weights[first + i]);
        }
    }

    /// <summary>The labels of a node's neighbours. All are looked up before any is compared: so many reads from far memory run at once.</summary>
    private static ReadOnlySpan<int> Gather(LevelGraph graph, int node, int[] label, ref int[] buffer)
    {
        int first = graph.Offsets[node], length = graph.Offsets[node + 1] - first;
        if (buffer.Length < length) buffer = new int[2 * length];
        ReadOnlySpan<int> neighbours = graph.Neighbours.AsSpan(first, length);
        Span<int> labels = buffer.AsSpan(0, length);
        for (int i = 0; i < labels.Length; i++) labels[i] = label[neighbours[i]];
        return labels;
    }

    /// <summary>Begins a sum over at most so many weights, that <see cref="Add"/> fills.</summary>
    public void Clear(int most)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(Smallest, Math.Min(2L * most, 1 << 30)));
        if (size > _slots.Length || _stamp == uint.MaxValue)
        {
            size = Math.Max(size, _slots.Length);
            _slots = new Slot[size];
            _touched = new int[size];
            _stamp = 0;
        }

        _shift = 32 - BitOperations.Log2((uint)size);
        _stamp++;
        Count = 0;
    }

    /// <summary>Adds a weight to a camp.</summary>
    public void Add(int camp, double weight)
    {
        int place = Place(camp);
        ref Slot slot = ref _slots[place];
        ulong tag = Tag(camp);
        if (slot.Tag == tag)
        {
            slot.Weight += weight;
            return;
        }

        slot.Tag = tag;
        slot.Weight = weight;
        _touched[Count++] = place;
    }

    private ulong Tag(int camp) => ((ulong)_stamp << 32) | (uint)camp;

    /// <summary>Where a camp's entry is, or would be.</summary>
    private int Place(int camp)
    {
        Slot[] slots = _slots;
        ulong tag = Tag(camp);
        int mask = (int)((1L << (32 - _shift)) - 1), place = (int)(((uint)camp * Spread) >> _shift);
        while (slots[place].Tag != tag && slots[place].Tag >> 32 == _stamp) place = (place + 1) & mask;
        return place;
    }

    private struct Slot
    {
        public ulong Tag;
        public double Weight;
    }
}
