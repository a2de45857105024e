namespace Network.Cli;

/// <summary>What a command computes beside a result that already stands: where the user stops it, the result is given without.</summary>
/// <param name="error">Is told what was left out.</param>
/// <param name="cancellation">How the user stops the work.</param>
internal sealed class Supplements(TextWriter error, CancellationToken cancellation)
{
    /// <summary>True when the user stopped the work.</summary>
    public bool Interrupted => cancellation.IsCancellationRequested;

    /// <summary>Does the work; null when it was stopped.</summary>
    public T? Or<T>(string what, Func<T?> work)
        where T : class
    {
        try
        {
            return work();
        }
        catch (OperationCanceledException)
        {
            Leave(what);
            return null;
        }
    }

    /// <summary>Does the work, or tells that it was stopped.</summary>
    public void Or(string what, Action work)
    {
        try
        {
            work();
        }
        catch (OperationCanceledException)
        {
            Leave(what);
        }
    }

    private void Leave(string what) => error.WriteLine($"network: interrupted; left out: {what}");
}
