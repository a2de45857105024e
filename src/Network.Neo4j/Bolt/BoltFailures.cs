using Neo4j.Driver;

namespace Network.Neo4j.Bolt;

/// <summary>Runs calls of the driver and says in words what went wrong, as the other road does.</summary>
internal sealed class BoltFailures(ServerSettings settings)
{
    private readonly string _address = settings.Address.ToString();

    /// <summary>Runs a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="patience">How long it may take.</param>
    /// <param name="cancellation">Stops waiting; the caller then disposes what the call works on, which rolls back.</param>
    public async Task<T> TryAsync<T>(Func<Task<T>> call, TimeSpan patience, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            Task<T> running = call();
            return running.IsCompletedSuccessfully ? running.Result : await running.WaitAsync(patience, cancellation);
        }
        catch (TimeoutException)
        {
            throw ServerErrors.TimedOut(settings);
        }
        catch (AuthenticationException refused)
        {
            throw ServerErrors.Of(_address, settings, "Neo.ClientError.Security.Unauthorized", refused.Message);
        }
        catch (ServiceUnavailableException unavailable)
        {
            bool isDown = ServerErrors.Cause<System.Net.Sockets.SocketException>(unavailable) is { SocketErrorCode: System.Net.Sockets.SocketError.ConnectionRefused };
            throw new ServerException(isDown
                ? $"{_address}: nothing answers there. Is the server running, and is this its Bolt port (usually 7687)?"
                : $"{_address}: the connection broke: {unavailable.Message}", null, unavailable) { IsTransient = true, OutcomeUnknown = !isDown };
        }
        catch (SecurityException unsafeRoad) when (unsafeRoad.Code is null or "")
        {
            throw new ServerException($"{_address}: no safe connection: {unsafeRoad.Message}", null, unsafeRoad);
        }
        catch (Neo4jException failure) when (failure.Code is "Neo.ClientError.Transaction.TransactionTimedOut" or "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration")
        {
            throw ServerErrors.TimedOut(settings, failure);
        }
        catch (Neo4jException failure)
        {
            throw ServerErrors.Of(_address, settings, failure.Code, failure.Message);
        }
        catch (Exception failure) when (failure is IOException and not ServerException or System.Net.Sockets.SocketException)
        {
            throw new ServerException($"{_address}: the connection broke: {failure.Message}", null, failure) { IsTransient = true, OutcomeUnknown = true };
        }
    }
}
