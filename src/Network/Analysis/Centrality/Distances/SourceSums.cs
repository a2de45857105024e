namespace Network.Analysis.Centrality.Distances;

/// <summary>Sums over all sources of what one search from each finds, spread over processors, the same bits on every run.</summary>
internal static class SourceSums
{
    private const int MostPieces = 256;
    private const int FewestSourcesPerPiece = 16;

    /// <summary>The sums.</summary>
    /// <param name="sources">How many sources there are.</param>
    /// <param name="length">How many sums.</param>
    /// <param name="input">Told how far the work is; stops it.</param>
    /// <param name="workspace">Makes what a worker searches with.</param>
    /// <param name="add">Adds to the sums what the search from a source finds.</param>
    public static double[] Over<TSearch>(int sources, int length, CentralityInput input, Func<TSearch> workspace, Action<TSearch, int, double[]> add)
    {
        int sourcesPerPiece = Math.Max(FewestSourcesPerPiece, (int)(((long)sources + MostPieces - 1) / MostPieces));
        int pieces = (int)(((long)sources + sourcesPerPiece - 1) / sourcesPerPiece), done = 0;
        OrderedSum sum = new(length);
        ParallelBlocks.RunWith(pieces, workspace, Work, input.Cancellation);
        return sum.Total;

        void Work(int piece, TSearch search)
        {
            double[] own = sum.Rent();
            int end = (int)Math.Min(sources, (piece + 1L) * sourcesPerPiece);
            for (int source = piece * sourcesPerPiece; source < end; source++)
            {
                input.Cancellation.ThrowIfCancellationRequested();
                add(search, source, own);
            }

            sum.Add(piece, own);
            input.Report((double)Interlocked.Increment(ref done) / pieces);
        }
    }
}
