using Neo4j.Driver;
using Network.PropertyGraph;

namespace Network.Neo4j.Bolt;

/// <summary>A server by the official driver, over Bolt.</summary>
internal sealed class BoltServer : IGraphServer
{
    private readonly ServerSettings _settings;
    private readonly BoltFailures _failures;
    private readonly IDriver _driver;

    /// <summary>A server; nothing is sent yet.</summary>
    public BoltServer(ServerSettings settings)
    {
        _settings = settings;
        _failures = new BoltFailures(settings);
        _driver = GraphDatabase.Driver(settings.Address.Uri, AuthTokens.Basic(settings.Credentials.User, settings.Credentials.Password), builder => builder
            .WithConnectionTimeout(settings.ConnectTimeout)
            .WithConnectionAcquisitionTimeout(settings.ConnectTimeout + settings.ConnectTimeout)
            .WithUserAgent($"network/{typeof(BoltServer).Assembly.GetName().Version!.ToString(3)}"));
    }

    /// <inheritdoc/>
    public string Address => _settings.Address.ToString();

    /// <inheritdoc/>
    public Task<ServerInfo> InfoAsync(CancellationToken cancellation) => this.ComponentsAsync(_settings.Database ?? "the user's home database", cancellation);

    /// <inheritdoc/>
    public Task<IQueryResult> RunAsync(string statement, IReadOnlyDictionary<string, object?> parameters, AccessMode mode, CancellationToken cancellation) =>
        _failures.TryAsync<IQueryResult>(async () =>
        {
            IAsyncSession session = Session(mode);
            try
            {
                IResultCursor cursor = await session.RunAsync(statement, BoltValues.Parameters(parameters), Limit);
                return await BoltAnswer.OpenAsync(cursor, _failures, session, _settings.Timeout);
            }
            catch
            {
                await session.DisposeAsync();
                throw;
            }
        }, _settings.Timeout, cancellation);

    /// <inheritdoc/>
    public Task<IServerTransaction> BeginAsync(AccessMode mode, CancellationToken cancellation) => _failures.TryAsync<IServerTransaction>(async () =>
    {
        IAsyncSession session = Session(mode);
        try
        {
            return new BoltTransaction(session, await session.BeginTransactionAsync(Limit), _failures, _settings.Timeout);
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }, _settings.Timeout, cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    private IAsyncSession Session(AccessMode mode) => _driver.AsyncSession(builder =>
    {
        builder.WithDefaultAccessMode(mode == AccessMode.Read ? global::Neo4j.Driver.AccessMode.Read : global::Neo4j.Driver.AccessMode.Write);
        if (_settings.Database is { } database) builder.WithDatabase(database);
    });

    private void Limit(TransactionConfigBuilder builder) => builder.WithTimeout(_settings.Timeout);
}
