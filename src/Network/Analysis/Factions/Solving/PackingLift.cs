namespace Network.Analysis.Factions.Solving;

/// <summary>Turns a packing of a reduced problem into one of the whole problem.</summary>
/// <remarks>
/// A set enters a merged node by some of its edges and has to be joined up inside: along the edges of the merges, latest first. Such an
/// edge bears that, since whatever is joined through it also passes another edge of the node that was merged, and it weighs as much as
/// they do together. Time O(sets * edges of a set * depth of the merges).
/// </remarks>
internal sealed class PackingLift
{
    private readonly SignedInstance _graph;
    private readonly Reduction _reduction;
    private readonly Dictionary<MergedEdge, long[]> _room = new(ReferenceEqualityComparer.Instance);
    private readonly List<int[]> _sets = [];
    private readonly List<long> _amounts = [];

    /// <summary>Prepares, and packs what was cancelled out on the way.</summary>
    /// <param name="graph">The whole problem.</param>
    /// <param name="reduction">How it was reduced.</param>
    public PackingLift(SignedInstance graph, Reduction reduction)
    {
        _graph = graph;
        _reduction = reduction;
        foreach ((int heavy, int light, long amount, int time) in reduction.Cancelled)
            Add([Single(heavy, amount), Single(light, amount)], amount * Packing.Scale, time);

        static MergedEdge Single(int edge, long amount) => new(amount, [(edge, amount)]);
    }

    /// <summary>Adds a set of edges that remained.</summary>
    /// <param name="set">The edges.</param>
    /// <param name="amount">Its amount in parts.</param>
    public void Add(IReadOnlyList<MergedEdge> set, long amount) => Add(set, amount, int.MaxValue);

    /// <summary>The packing of the whole problem.</summary>
    /// <param name="lowerBound">What it proves.</param>
    public Packing Result(long lowerBound) => new(_sets, [.. _amounts], lowerBound);

    private void Add(IReadOnlyList<MergedEdge> set, long amount, int until)
    {
        while (amount > 0)
        {
            long part = amount;
            List<(long[] Room, int At)> uses = [];
            List<int> edges = [];
            HashSet<int> touched = [];
            PriorityQueue<int, int> merges = new();
            HashSet<int> waiting = [];
            foreach (MergedEdge edge in set) Use(edge, until);
            while (merges.TryDequeue(out int node, out _))
            {
                if (IsCrossed(node, touched)) Use(_reduction.Along(node)!, _reduction.Time(node) - 1);
            }

            foreach ((long[] room, int at) in uses) room[at] -= part;
            _sets.Add([.. edges]);
            _amounts.Add(part);
            amount -= part;

            void Use(MergedEdge merged, int before)
            {
                if (!_room.TryGetValue(merged, out long[]? room))
                    _room[merged] = room = [.. merged.Parts.Select(one => one.Weight * Packing.Scale)];
                int at = Array.FindIndex(room, left => left > 0);
                part = Math.Min(part, room[at]);
                uses.Add((room, at));
                edges.Add(merged.Parts[at].Edge);
                Touch(_graph.A[edges[^1]], before);
                Touch(_graph.B[edges[^1]], before);
            }

            void Touch(int node, int before)
            {
                touched.Add(node);
                for (; _reduction.Parent(node) >= 0 && _reduction.Time(node) <= before; node = _reduction.Parent(node))
                {
                    if (waiting.Add(node)) merges.Enqueue(node, -_reduction.Time(node));
                }
            }
        }
    }

    /// <summary>True when the set reaches both the node, as it was when it was merged, and the one it was merged into.</summary>
    private bool IsCrossed(int node, HashSet<int> touched)
    {
        int time = _reduction.Time(node);
        int into = _reduction.Parent(node);
        bool here = false;
        bool there = false;
        foreach (int start in touched)
        {
            int u = start;
            while (u != node && _reduction.Parent(u) >= 0 && _reduction.Time(u) < time) u = _reduction.Parent(u);
            here |= u == node;
            there |= u == into;
        }

        return here && there;
    }
}
