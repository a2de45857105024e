using Network.Neo4j.Tests.Support;

[assembly: AssemblyFixture(typeof(ServerFixture))]

namespace Network.Neo4j.Tests.Support;

/// <summary>
/// The one server of the whole run: that of the environment (NEO4J_URI …), else the shared material's, started once and always stopped,
/// else one in Docker where Testcontainers is built in.
/// </summary>
public sealed class ServerFixture : IAsyncDisposable
{
    private readonly string _why;
    private readonly string? _environmentAddress;
    private readonly SharedServer? _shared;
#if BOLT
    private readonly Testcontainers.Neo4j.Neo4jContainer? _container;
#endif

    public ServerFixture()
    {
        ServerEnvironment environment = new(null);
        _environmentAddress = environment.Address;
        if (_environmentAddress is not null)
        {
            Credentials = new ServerCredentials(environment.User ?? "neo4j", environment.Password ?? "");
            Database = environment.Database;
            _why = WhyNotToTouch();
            return;
        }

        _shared = SharedServer.Start(out _why);
        if (_shared is not null)
        {
            Credentials = new ServerCredentials("neo4j", _shared.Password);
            return;
        }
#if BOLT
        try
        {
            _container = new Testcontainers.Neo4j.Neo4jBuilder("neo4j:5.26-community").Build();
            _container.StartAsync().GetAwaiter().GetResult();
            Credentials = new ServerCredentials("neo4j", "neo4j");
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            _container = null;
            _why += $"; nor does Docker start one: {failure.Message}";
        }
#endif
    }

    /// <summary>Who asks.</summary>
    public ServerCredentials Credentials { get; } = new("neo4j", "");

    /// <summary>The database; null for the default.</summary>
    public string? Database { get; }

    /// <summary>The shared server, for tests that kill it; null when the server is another.</summary>
    internal SharedServer? Shared => _shared;

    /// <summary>Every road to the server that this build and server have.</summary>
    public static TheoryData<string> Roads => Servers.HasBolt ? ["http", "bolt", "neo4j"] : ["http"];

    /// <summary>The address by the Query API.</summary>
    public string Address => AddressBy("http");

    /// <summary>How the tests reach the server.</summary>
    public ServerSettings Settings => SettingsBy("http");

    /// <summary>Skips the test, with the reason, where there is no server.</summary>
    public void SkipWithoutServer()
    {
        if (_environmentAddress is null && _shared is null && !HasContainer) Assert.Skip(_why);
        if (_environmentAddress is not null && _why.Length > 0) Assert.Skip(_why);
    }

    /// <summary>Opens the server by the Query API.</summary>
    public IGraphServer Open() => Open("http");

    /// <summary>Opens the server by a road.</summary>
    public IGraphServer Open(string road)
    {
        SkipWithoutServer();
        return Servers.Open(SettingsBy(road));
    }

    /// <summary>Removes everything from the database, which began empty.</summary>
    public async Task EmptyAsync()
    {
        await using IGraphServer server = Open();
        await server.DoAsync("MATCH ()-[r]->() CALL { WITH r DELETE r } IN TRANSACTIONS OF 10000 ROWS");
        await server.DoAsync("MATCH (n) CALL { WITH n DELETE n } IN TRANSACTIONS OF 10000 ROWS");
    }

    /// <summary>Writes a credentials file for the command line.</summary>
    internal string CredentialsFile(TemporaryFolder folder) =>
        folder.Write("credentials.txt", $"NEO4J_USERNAME={Credentials.User}\nNEO4J_PASSWORD={Credentials.Password}\n");

    public async ValueTask DisposeAsync()
    {
        _shared?.Dispose();
#if BOLT
        if (_container is not null) await _container.DisposeAsync();
#else
        await ValueTask.CompletedTask;
#endif
    }

    private bool HasContainer =>
#if BOLT
        _container is not null;
#else
        false;
#endif

    /// <summary>How a road reaches the server.</summary>
    public ServerSettings SettingsBy(string road)
    {
        SkipWithoutServer();
        Assert.True(ServerAddress.TryParse(AddressBy(road), out ServerAddress? address, out string why), why);
        return new ServerSettings { Address = address, Credentials = Credentials, Database = Database };
    }

    private string AddressBy(string road)
    {
        if (_environmentAddress is not null) return _environmentAddress;
        if (_shared is not null) return road == "http" ? _shared.Http : $"{road}://127.0.0.1:{new Uri(_shared.Bolt).Port}";
#if BOLT
        if (_container is not null) return road == "http" ? $"http://{_container.Hostname}:{_container.GetMappedPublicPort(7474)}" : $"{road}://{_container.Hostname}:{_container.GetMappedPublicPort(7687)}";
#endif
        return "";
    }

    /// <summary>Tests empty the database: one that holds anything is left alone. Empty when it may be used.</summary>
    private string WhyNotToTouch()
    {
        if (!ServerAddress.TryParse(_environmentAddress!, out ServerAddress? address, out string why)) return $"NEO4J_URI: {why}";
        IGraphServer server = Servers.Open(new ServerSettings { Address = address, Credentials = Credentials, Database = Database });
        bool isEmpty = server.FirstAsync("MATCH (n) RETURN n LIMIT 1").GetAwaiter().GetResult() is null;
        server.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return isEmpty ? "" : "the database of NEO4J_URI is not empty, and these tests empty it: point them at an empty one";
    }
}

/// <summary>Tests that use the one server run one after the other.</summary>
[CollectionDefinition("server", DisableParallelization = true)]
public sealed class ServerTests;
