using System.Runtime.CompilerServices;

namespace Network.Analysis.Factions.Leiden;

/// <summary>Adds up one node's weights to each camp, without a dictionary and without clearing between nodes.</summary>
internal sealed class CampWeights(int camps)
{
    private readonly Slot[] _slots = new Slot[camps];
    private readonly int[] _touched = new int[camps];
    private int _stamp;

    /// <summary>How many camps the current node has ties to.</summary>
    public int Count { get; private set; }

    /// <summary>The camps that the current node has ties to, in the order in which they were met.</summary>
    public ReadOnlySpan<int> Touched => _touched.AsSpan(0, Count);

    /// <summary>Adds up the weights from a node to the camps of its neighbours.</summary>
    public void Collect(LevelGraph graph, int node, int[] camp)
    {
        int stamp = ++_stamp, count = 0;
        int first = graph.Offsets[node], length = graph.Offsets[node + 1] - first;
        ReadOnlySpan<int> neighbours = graph.Neighbours.AsSpan(first, length);
        Slot[] slots = _slots;
        if (graph.Weights is null)
        {
            foreach (int neighbour in neighbours)
            {
                int c = camp[neighbour];
                ref Slot slot = ref slots[c];
                if (slot.Stamp == stamp)
                {
                    slot.Weight += 1;
                    continue;
                }

                slot.Stamp = stamp;
                slot.Weight = 1;
                _touched[count++] = c;
            }
        }
        else
        {
            ReadOnlySpan<double> weights = graph.Weights.AsSpan(first, length);
            for (int i = 0; i < neighbours.Length; i++)
            {
                int c = camp[neighbours[i]];
                ref Slot slot = ref slots[c];
                if (slot.Stamp == stamp)
                {
                    slot.Weight += weights[i];
                    continue;
                }

                slot.Stamp = stamp;
                slot.Weight = weights[i];
                _touched[count++] = c;
            }
        }

        Count = count;
    }

    /// <summary>Begins a sum that <see cref="Add"/> fills.</summary>
    public void Clear()
    {
        _stamp++;
        Count = 0;
    }

    /// <summary>Adds a weight to a camp.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int camp, double weight)
    {
        ref Slot slot = ref _slots[camp];
        if (slot.Stamp == _stamp)
        {
            slot.Weight += weight;
            return;
        }

        slot.Stamp = _stamp;
        slot.Weight = weight;
        _touched[Count++] = camp;
    }

    /// <summary>The current node's weight to a camp; 0 where it has no tie.</summary>
    public double this[int camp] => _slots[camp].Stamp == _stamp ? _slots[camp].Weight : 0;

    private struct Slot
    {
        public double Weight;
        public int Stamp;
    }
}
