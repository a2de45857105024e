using Network.Neo4j;

namespace Network.Cli;

/// <summary>Runs work with a server and ends it as the command line does: messages, exit codes, no half-done state untold.</summary>
internal static class Serving
{
    /// <summary>Runs the work.</summary>
    /// <param name="server">The server; closed at the end.</param>
    /// <param name="goOn">What to tell the user whose work was broken off: how to go on; null when there is nothing to go on with.</param>
    /// <param name="work">The work.</param>
    public static async Task<int> RunAsync(IGraphServer server, Func<string>? goOn, Func<Task<int>> work)
    {
        await using (server)
        {
            try
            {
                return await work();
            }
            catch (ServerException failure) when (failure.IsStatementError && goOn is null)
            {
                throw new CommandFailure(ExitCodes.BadInput, failure.Message);
            }
            catch (ServerException failure)
            {
                throw CommandFailure.Failed(goOn is null ? failure.Message : $"{failure.Message}. {goOn()}");
            }
            catch (OperationCanceledException) when (goOn is not null)
            {
                throw new CommandFailure(ExitCodes.Interrupted, $"interrupted; the batch in flight was rolled back. {goOn()}");
            }
            catch (OperationCanceledException)
            {
                throw new CommandFailure(ExitCodes.Interrupted, "interrupted");
            }
        }
    }
}
