using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Network.PropertyGraph;

namespace Network.Neo4j.Http;

/// <summary>A server by Neo4j's HTTP Query API: HttpClient and System.Text.Json, nothing else.</summary>
/// <remarks>https://neo4j.com/docs/query-api/current/ . On by default from Neo4j 5.25, and on Aura.</remarks>
internal sealed class HttpServer : IGraphServer
{
    /// <summary>The media type of JSON in which values carry their types.</summary>
    internal const string TypedJsonType = "application/vnd.neo4j.query";

    private const string ClusterAffinity = "neo4j-cluster-affinity";

    /// <summary>A parameter that every statement of ours carries, so that it can be found among those that run.</summary>
    private const string StatementMark = "network_statement";

    private const string Terminate = $"""
        SHOW TRANSACTIONS YIELD transactionId AS id, parameters
        WHERE parameters.{StatementMark} = $mark
        TERMINATE TRANSACTIONS id YIELD message
        RETURN message
        """;

    private static readonly TimeSpan PatienceForTerminating = TimeSpan.FromSeconds(5);

    private readonly ServerSettings _settings;
    private readonly HttpFailures _failures;
    private readonly HttpClient _client;
    private readonly string _query;
    private readonly string _mark = Guid.NewGuid().ToString("N");

    /// <summary>A server; nothing is sent yet.</summary>
    public HttpServer(ServerSettings settings)
    {
        _settings = settings;
        _failures = new HttpFailures(settings);
        SocketsHttpHandler handler = new()
        {
            ConnectTimeout = settings.ConnectTimeout,
            AutomaticDecompression = DecompressionMethods.All,
            AllowAutoRedirect = false,
            UseProxy = !settings.Address.Uri.IsLoopback,
        };
        _client = new HttpClient(handler) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic",
            Convert.ToBase64String(Encoding.UTF8.GetBytes($"{settings.Credentials.User}:{settings.Credentials.Password}")));
        _client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue(TypedJsonType));
        _client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("network", typeof(HttpServer).Assembly.GetName().Version!.ToString(3)));
        _query = $"{settings.Address}/db/{Uri.EscapeDataString(Database)}/query/v2";
    }

    /// <inheritdoc/>
    public string Address => _settings.Address.ToString();

    private string Database => _settings.Database ?? "neo4j";

    /// <inheritdoc/>
    public Task<ServerInfo> InfoAsync(CancellationToken cancellation) => this.ComponentsAsync(Database, cancellation);

    /// <inheritdoc/>
    public async Task<IQueryResult> RunAsync(string statement, IReadOnlyDictionary<string, object?> parameters, AccessMode mode, CancellationToken cancellation) =>
        await RunAsync("", null, statement, parameters, mode, cancellation);

    /// <inheritdoc/>
    public async Task<IServerTransaction> BeginAsync(AccessMode mode, CancellationToken cancellation)
    {
        HttpTransaction transaction = new(this);
        await transaction.BeginAsync(mode, cancellation);
        return transaction;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Runs a statement; one whose answer is no longer waited for is ended in the server too, which else goes on with it.</summary>
    internal async Task<HttpAnswer> RunAsync(string path, ClusterAffinityBox? affinity, string statement, IReadOnlyDictionary<string, object?> parameters, AccessMode? mode, CancellationToken cancellation)
    {
        Dictionary<string, object?> marked = new(parameters) { [StatementMark] = _mark };
        try
        {
            return await SendAsync(HttpMethod.Post, path, affinity, RequestBody.Of(statement, marked, mode), cancellation);
        }
        catch (Exception failure) when (failure is OperationCanceledException or ServerException { OutcomeUnknown: true, IsTransient: false })
        {
            await TerminateAsync();
            throw;
        }
    }

    private async Task TerminateAsync()
    {
        using CancellationTokenSource patience = new(PatienceForTerminating);
        try
        {
            await using HttpAnswer answer = await SendAsync(HttpMethod.Post, "", null,
                RequestBody.Of(Terminate, new Dictionary<string, object?> { ["mark"] = _mark }, AccessMode.Read), patience.Token);
        }
        catch (Exception failure) when (failure is ServerException or OperationCanceledException)
        {
            // Who may not look at transactions, or cannot reach the server any more, leaves it to the server's own time limit.
        }
    }

    /// <summary>Sends a request and reads its answer up to the first row.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">What follows the address of the Query API: "/tx".</param>
    /// <param name="affinity">Where in a cluster the transaction lives, as the server said when it began; set by the answer.</param>
    /// <param name="content">The body.</param>
    /// <param name="cancellation">Stops waiting.</param>
    internal async Task<HttpAnswer> SendAsync(HttpMethod method, string path, ClusterAffinityBox? affinity, HttpContent? content, CancellationToken cancellation)
    {
        using HttpRequestMessage request = new(method, _query + path) { Content = content };
        if (affinity?.Value is { } place) request.Headers.TryAddWithoutValidation(ClusterAffinity, place);
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(_settings.Timeout);
        HttpResponseMessage response;
        try
        {
            response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
        }
        catch (HttpRequestException failure)
        {
            throw _failures.Broken(failure);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw patience.IsCancellationRequested ? _failures.TimedOut() : _failures.CannotConnect();
        }

        if (affinity is not null && response.Headers.TryGetValues(ClusterAffinity, out IEnumerable<string>? values)) affinity.Value ??= values.FirstOrDefault();
        if ((int)response.StatusCode is >= 300 and < 400)
        {
            string to = response.Headers.Location?.ToString() ?? "elsewhere";
            response.Dispose();
            throw new ServerException($"{Address}: the server sends us on to {to}; give that address, if you trust it with the password");
        }

        return await HttpAnswer.OpenAsync(response, _failures, _settings.Timeout, cancellation);
    }
}

/// <summary>Where in a cluster a transaction lives.</summary>
internal sealed class ClusterAffinityBox
{
    /// <summary>The server's own word for it; null until it said so, and on single servers.</summary>
    public string? Value { get; set; }
}
