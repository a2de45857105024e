using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Network.Neo4j.Http;

/// <summary>Says in words what went wrong on the way to a server or in it.</summary>
internal sealed class HttpFailures(ServerSettings settings)
{
    private readonly string _address = settings.Address.ToString();

    /// <summary>An error that the server named.</summary>
    public ServerException Server(string? code, string message) => ServerErrors.Of(_address, settings, code, message);

    /// <summary>The request did not reach the server, or its answer broke off.</summary>
    public ServerException Broken(Exception failure)
    {
        if (failure is HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError })
            return new ServerException($"{_address}: there is no such host", null, failure);
        if (ServerErrors.Cause<SocketException>(failure) is { SocketErrorCode: SocketError.ConnectionRefused })
            return new ServerException($"{_address}: nothing answers there. Is the server running, and is this its HTTP port (usually 7474)?", null, failure) { IsTransient = true };
        if (failure is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError })
            return new ServerException($"{_address}: no safe connection: {ServerErrors.Cause<System.Security.Authentication.AuthenticationException>(failure)?.Message ?? failure.Message}", null, failure);
        if (failure is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError })
            return new ServerException($"{_address}: cannot connect: {failure.Message}", null, failure) { IsTransient = true };
        return new ServerException($"{_address}: the connection broke: {failure.Message}", null, failure) { IsTransient = true, OutcomeUnknown = true };
    }

    /// <summary>The server did not answer in time.</summary>
    public ServerException TimedOut() => ServerErrors.TimedOut(settings);

    /// <summary>The server did not even take the connection in time.</summary>
    public ServerException CannotConnect() => new(string.Create(CultureInfo.InvariantCulture,
        $"{_address}: no connection within {settings.ConnectTimeout.TotalSeconds:0.###} seconds. Is the address right, and is the server up?"))
    { IsTransient = true };

    /// <summary>What answers does not speak the Query API.</summary>
    public ServerException NotNeo4j(HttpResponseMessage response) => response.StatusCode switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests => Status(response),
        HttpStatusCode.NotFound => new ServerException($"{_address}: there is no Query API there. Neo4j has it on from 5.25; "
            + "before that, and from 5.19, the server's setting server.http_enabled_modules turns it on"),
        HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => Status(response),
        _ => new ServerException($"{_address}: the answer ({(int)response.StatusCode} {response.ReasonPhrase}) is not that of Neo4j's Query API; is this its HTTP port (usually 7474)?"),
    };

    /// <summary>A status without an error in the body.</summary>
    public ServerException Status(HttpResponseMessage response) => response.StatusCode switch
    {
        HttpStatusCode.Unauthorized => Server("Neo.ClientError.Security.Unauthorized", "unauthorized"),
        HttpStatusCode.TooManyRequests => Server("Neo.ClientError.Security.AuthenticationRateLimit", "too many attempts"),
        HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout =>
            new ServerException($"{_address}: the server is not available ({(int)response.StatusCode} {response.ReasonPhrase})") { IsTransient = true, OutcomeUnknown = true },
        _ => new ServerException($"{_address}: the server answers {(int)response.StatusCode} {response.ReasonPhrase}"),
    };
}
