using System.Globalization;

namespace Network.Analysis.Centrality.Distances;

/// <summary>Betweenness from sampled shortest paths, with a bound on the error.</summary>
/// <remarks>
/// <para>Ordered pairs of actors are drawn alike, of each pair one of its shortest paths, and an actor's score is the share of paths that
/// pass through it. Sampling stops as soon as, for all actors at once and with a chance of at least 1 - δ, no score is off by more than ε; no
/// later than after as many samples as the number of actors on the longest shortest path asks for (Riondato and Kornaropoulos, Data
/// Min. Knowl. Discov. 30 (2016), doi:10.1007/s10618-015-0423-0).</para>
/// <para>The rule for stopping and the search from both ends at once are KADABRA's: Borassi and Natale, "KADABRA is an adaptive algorithm for
/// betweenness via random approximation", ESA 2016, doi:10.4230/LIPIcs.ESA.2016.20.</para>
/// <para>Every sample has its own random numbers, by seed and place in the sequence, and samples are counted in whole numbers: the
/// same scores on every run, however the work was spread. O(n) space a processor.</para>
/// </remarks>
internal static class SampledBetweenness
{
    /// <summary>Samples between two looks at the bounds; grows with the number of samples, so that looking stays cheap.</summary>
    private const int FewestPerRound = 1024;

    /// <summary>Samples a worker takes at a time.</summary>
    private const int PerPiece = 64;

    public static double[] Score(CentralityInput input, Approximation asked)
    {
        if (input.WeightedPaths) throw new MeasureUndefinedException("betweenness", "approximate scores count steps, not weights as lengths");
        DegreeOrder order = new(input.PathGraph);
        SignedGraph graph = order.Graph;
        int n = graph.NodeCount;
        if (n <= 2) return new double[n];
        // Samples estimate sums over n(n - 1) pairs; the scores are sums over (n - 1)(n - 2).
        double scale = n / (n - 2.0);
        PathSampling sampling = new(graph, input);
        SampleBounds bounds = new(n, PathLengthBound.Of(graph, input.Cancellation), asked.Epsilon / scale, asked.Delta);
        bounds.ShareOut(sampling.Take(bounds.Trial), bounds.Trial);
        sampling.Restart();
        long[] counts = new long[n];
        long taken = 0;
        while (taken < bounds.Most && !bounds.Hold(counts, taken))
        {
            long round = Math.Min(bounds.Most - taken, Math.Max(FewestPerRound, taken / 8));
            long[] more = sampling.Take(round);
            for (int node = 0; node < n; node++) counts[node] += more[node];
            taken += round;
            input.Report(Math.Min(1, (double)taken / bounds.Most));
        }

        double[] scores = new double[n];
        for (int node = 0; node < n; node++) scores[node] = counts[node] * scale / taken;
        input.AddNote(string.Create(
            CultureInfo.InvariantCulture,
            $"approximate: with a chance of at least {1 - asked.Delta:0.######} no score is off by more than {asked.Epsilon:0.########}; from {taken} sampled paths, seed {input.Seed}"));
        return order.Restore(scores);
    }

    /// <summary>Takes samples in parallel; the next ones of a fixed sequence.</summary>
    private sealed class PathSampling(SignedGraph graph, CentralityInput input)
    {
        private ulong _stream = 0x5DEECE66DUL;
        private long _next;

        /// <summary>Begins another sequence that shares nothing with the last.</summary>
        public void Restart()
        {
            _stream = 0x9E3779B97F4A7C15UL;
            _next = 0;
        }

        /// <summary>How many of the next samples pass through each node.</summary>
        public long[] Take(long samples)
        {
            long first = _next, end = first + samples;
            _next = end;
            long[] total = new long[graph.NodeCount];
            int pieces = checked((int)((samples + PerPiece - 1) / PerPiece));
            ParallelBlocks.RunWith(pieces, () => new PathSampler(graph), Work, input.Cancellation);
            return total;

            void Work(int piece, PathSampler sampler)
            {
                long last = Math.Min(end, first + ((piece + 1L) * PerPiece));
                for (long sample = first + ((long)piece * PerPiece); sample < last; sample++)
                {
                    input.Cancellation.ThrowIfCancellationRequested();
                    SeededRandom random = new(Mixed(sample));
                    foreach (int node in sampler.Draw(ref random)) Interlocked.Increment(ref total[node]);
                }
            }
        }

        private ulong Mixed(long sample)
        {
            SeededRandom seed = SeededRandom.Of(input.Seed);
            SeededRandom mixed = new(seed.Next() ^ _stream ^ ((ulong)sample * 0xD1342543DE82EF95UL));
            return mixed.Next();
        }
    }
}
