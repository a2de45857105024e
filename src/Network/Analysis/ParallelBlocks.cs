namespace Network.Analysis;

/// <summary>Spreads work over processors so that results never depend on which thread was faster.</summary>
internal static class ParallelBlocks
{
    /// <summary>How many nodes make a block; fixed, so that sums over blocks come out alike on every machine.</summary>
    public const int NodesPerBlock = 8192;

    /// <summary>How many blocks hold <paramref name="nodes"/> nodes.</summary>
    public static int Count(int nodes) => (int)(((long)nodes + NodesPerBlock - 1) / NodesPerBlock);

    /// <summary>Runs <paramref name="body"/>(block, first, end) for every block of nodes.</summary>
    public static void Run(int nodes, Action<int, int, int> body, CancellationToken cancellation)
    {
        int blocks = Count(nodes);
        if (blocks <= 1)
        {
            cancellation.ThrowIfCancellationRequested();
            if (blocks == 1) body(0, 0, nodes);
            return;
        }

        Parallel.For(0, blocks, new ParallelOptions { CancellationToken = cancellation }, block =>
            body(block, block * NodesPerBlock, (int)Math.Min(nodes, ((long)block + 1) * NodesPerBlock)));
    }

    /// <summary>The sum over all nodes of what <paramref name="body"/>(first, end) sums over a block, added in the order of the blocks.</summary>
    public static double Sum(int nodes, Func<int, int, double> body, CancellationToken cancellation)
    {
        double[] parts = new double[Count(nodes)];
        Run(nodes, (block, first, end) => parts[block] = body(first, end), cancellation);
        double sum = 0;
        foreach (double part in parts) sum += part;
        return sum;
    }

    /// <summary>
    /// Runs <paramref name="body"/>(item, workspace) for items 0 to <paramref name="items"/> - 1, taken in turn by one worker a processor,
    /// each with a workspace of its own.
    /// </summary>
    public static void RunWith<TWorkspace>(
        int items, Func<TWorkspace> workspace, Action<int, TWorkspace> body, CancellationToken cancellation)
    {
        int taken = -1;
        int workers = Math.Min(items, Environment.ProcessorCount);
        if (workers <= 0) return;
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (workers == 1)
        {
            Work();
            return;
        }

        try
        {
            Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, _ => Work());
        }
        catch (AggregateException failures)
        {
            cancellation.ThrowIfCancellationRequested();
            throw failures.InnerExceptions.FirstOrDefault(failure => failure is not OperationCanceledException) ?? failures;
        }

        void Work()
        {
            TWorkspace own = workspace();
            for (int item = Interlocked.Increment(ref taken); item < items; item = Interlocked.Increment(ref taken))
            {
                stop.Token.ThrowIfCancellationRequested();
                try
                {
                    body(item, own);
                }
                catch
                {
                    stop.Cancel();
                    throw;
                }
            }
        }
    }
}
