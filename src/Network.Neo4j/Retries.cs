namespace Network.Neo4j;

/// <summary>Tries again what a server could not do for the moment.</summary>
internal static class Retries
{
    private static readonly TimeSpan[] Pauses = [.. new[] { 0.25, 0.5, 1, 2, 4, 8 }.Select(TimeSpan.FromSeconds)];

    /// <summary>Runs work that may be run again as a whole, some 16 seconds long.</summary>
    /// <param name="work">The work.</param>
    /// <param name="wasDone">Asked before another try when the connection broke in the middle: whether the work was done after all.</param>
    /// <param name="tell">Told of each further try.</param>
    /// <param name="cancellation">Stops trying.</param>
    /// <exception cref="ServerException">The last failure, when no try succeeded.</exception>
    public static async Task RunAsync(Func<Task> work, Func<Task<bool>>? wasDone, Action<string>? tell, CancellationToken cancellation)
    {
        bool isOpen = false;
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                if (isOpen && wasDone is not null && await wasDone()) return;
                await work();
                return;
            }
            catch (ServerException failure) when (failure.IsTransient && attempt < Pauses.Length && !cancellation.IsCancellationRequested)
            {
                isOpen |= failure.OutcomeUnknown;
                tell?.Invoke($"{failure.Message}; trying again");
                await Task.Delay(Pauses[attempt], cancellation);
            }
        }
    }
}
