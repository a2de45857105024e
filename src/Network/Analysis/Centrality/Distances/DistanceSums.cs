using System.Numerics;

namespace Network.Analysis.Centrality.Distances;

/// <summary>For every actor the sums over those that reach it: what closeness and harmonic centrality are made of.</summary>
internal sealed class DistanceSums
{
    private readonly int[] _actors;

    private DistanceSums(int[] actors)
    {
        _actors = actors;
        Reached = new int[actors.Length];
        Total = new double[actors.Length];
        Harmonic = new double[actors.Length];
    }

    /// <summary>How many others reach the actor.</summary>
    public int[] Reached { get; }

    /// <summary>The sum of their distances to it.</summary>
    public double[] Total { get; }

    /// <summary>The sum of 1 over their distances to it.</summary>
    public double[] Harmonic { get; }

    /// <summary>The sums of all actors.</summary>
    public static DistanceSums Of(CentralityInput input) => Of(input, [.. Enumerable.Range(0, input.PathGraph.In.NodeCount)]);

    /// <summary>The sums of some actors, in their order.</summary>
    public static DistanceSums Of(CentralityInput input, int[] actors)
    {
        SignedAdjacency incoming = input.PathGraph.In;
        DistanceSums sums = new(actors);
        if (input.WeightedPaths && incoming.Magnitudes is not null) sums.ByLength(incoming, input);
        else sums.ByStep(incoming, input);
        return sums;
    }

    private void ByLength(SignedAdjacency incoming, CentralityInput input)
    {
        int done = 0;
        ParallelBlocks.RunWith(_actors.Length, () => new LengthSearch(incoming), Search, input.Cancellation);

        void Search(int at, LengthSearch search)
        {
            search.Run(_actors[at]);
            Reached[at] = search.SettledCount - 1;
            for (int i = 1; i < search.SettledCount; i++)
            {
                double distance = search.Distance[search.Settled[i]];
                Total[at] += distance;
                Harmonic[at] += 1 / distance;
            }

            int now = Interlocked.Increment(ref done);
            if (now % 256 == 0) input.Report((double)now / _actors.Length);
        }
    }

    private void ByStep(SignedAdjacency incoming, CentralityInput input)
    {
        int batches = (int)(((long)_actors.Length + 63) / 64), done = 0;
        ParallelBlocks.RunWith(batches, () => new Sweep(incoming.NodeCount), Search, input.Cancellation);

        void Search(int batch, Sweep sweep)
        {
            sweep.Run(this, incoming, batch * 64);
            input.Report((double)Interlocked.Increment(ref done) / batches);
        }
    }

    /// <summary>Breadth-first search from up to 64 actors at once, one bit each.</summary>
    /// <remarks>Then et al., "The more the merrier: efficient multi-source graph traversal", PVLDB 8 (2014), doi:10.14778/2735496.2735507.</remarks>
    private sealed class Sweep(int nodes)
    {
        private readonly ulong[] _seen = new ulong[nodes];
        private ulong[] _now = new ulong[nodes];
        private ulong[] _next = new ulong[nodes];
        private int[] _front = new int[nodes];
        private int[] _nextFront = new int[nodes];

        public void Run(DistanceSums sums, SignedAdjacency incoming, int first)
        {
            Array.Clear(_seen);
            int front = 0, lanes = Math.Min(64, sums._actors.Length - first);
            for (int lane = 0; lane < lanes; lane++)
            {
                int actor = sums._actors[first + lane];
                if (_now[actor] == 0) _front[front++] = actor;
                _now[actor] |= 1UL << lane;
                _seen[actor] = _now[actor];
            }

            Span<int> found = stackalloc int[64];
            for (int distance = 1; front > 0; distance++)
            {
                front = Advance(incoming, front, found);
                for (int lane = 0; lane < lanes; lane++)
                {
                    if (found[lane] == 0) continue;
                    sums.Reached[first + lane] += found[lane];
                    sums.Total[first + lane] += (double)found[lane] * distance;
                    sums.Harmonic[first + lane] += (double)found[lane] / distance;
                }
            }
        }

        /// <summary>One step on for all lanes; gives the size of the next front and how many nodes each lane found.</summary>
        private int Advance(SignedAdjacency incoming, int front, Span<int> found)
        {
            int reached = 0;
            for (int i = 0; i < front; i++)
            {
                int node = _front[i];
                ulong lanes = _now[node];
                _now[node] = 0;
                foreach (int neighbour in incoming.Of(node))
                {
                    ulong fresh = lanes & ~_seen[neighbour];
                    if (fresh == 0) continue;
                    if (_next[neighbour] == 0) _nextFront[reached++] = neighbour;
                    _next[neighbour] |= fresh;
                }
            }

            found.Clear();
            for (int i = 0; i < reached; i++)
            {
                ulong lanes = _next[_nextFront[i]];
                _seen[_nextFront[i]] |= lanes;
                for (; lanes != 0; lanes &= lanes - 1) found[BitOperations.TrailingZeroCount(lanes)]++;
            }

            (_now, _next) = (_next, _now);
            (_front, _nextFront) = (_nextFront, _front);
            return reached;
        }
    }
}
