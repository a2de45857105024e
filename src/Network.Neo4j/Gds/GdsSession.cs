namespace Network.Neo4j.Gds;

/// <summary>A server's Graph Data Science: one projection at a time, and what is computed on it.</summary>
/// <remarks>Every failure of the server is a <see cref="ServerException"/>. Waits for the server on the caller's thread.</remarks>
internal sealed class GdsSession(Func<IGraphServer> open) : IDisposable
{
    private const string Project = """
        UNWIND range(0, size($source) - 1) AS i
        WITH gds.graph.project($name, $source[i], $target[i], {}, $config) AS graph
        RETURN graph.nodeCount
        """;

    private const string ProjectWeighted = """
        UNWIND range(0, size($source) - 1) AS i
        WITH gds.graph.project($name, $source[i], $target[i], {relationshipProperties: {weight: $weight[i]}}, $config) AS graph
        RETURN graph.nodeCount
        """;

    private IGraphServer? _server;
    private string _version = "";
    private string? _projection;
    private ProjectionKey? _key;
    private int _nodes;

    /// <summary>What computes and where.</summary>
    public string Name => _server is null ? "Graph Data Science" : $"Graph Data Science {_version} at {_server.Address}";

    /// <summary>What could not be dropped; null when nothing was left.</summary>
    public string? LeftBehind { get; private set; }

    private IGraphServer Server => _server ?? throw new InvalidOperationException("The engine is not open.");

    /// <summary>Opens the server and asks for the plugin.</summary>
    /// <exception cref="ServerException">It cannot be reached, or has no such plugin.</exception>
    public void Open(CancellationToken cancellation)
    {
        _server ??= open();
        try
        {
            _version = Wait(_server.FirstAsync("RETURN gds.version()", cancellation: cancellation))?[0] as string ?? "";
        }
        catch (ServerException failure) when (failure.Message.Contains("gds.version", StringComparison.Ordinal))
        {
            throw new ServerException($"{_server.Address}: the server has no Graph Data Science plugin, which --engine gds needs; "
                + "install it there, or leave --engine out to compute on this machine", "Neo.ClientError.Procedure.ProcedureNotFound", failure);
        }
    }

    /// <summary>Makes the ties the current projection; nothing is sent when they are already.</summary>
    /// <param name="key">What the ties are of, so that measures of the same ties share a projection.</param>
    /// <param name="ties">Gives the ties.</param>
    /// <param name="cancellation">Stops waiting; what runs on the server is then stopped too.</param>
    public void Use(ProjectionKey key, Func<ProjectedTies> ties, CancellationToken cancellation)
    {
        if (key.Equals(_key)) return;
        Drop();
        ProjectedTies wanted = ties();
        _nodes = wanted.NodeCount;
        if (_nodes == 0)
        {
            _key = key;
            return;
        }

        _projection = $"network-{Guid.NewGuid():N}";
        Dictionary<string, object?> parameters = new(StringComparer.Ordinal)
        {
            ["name"] = _projection,
            ["source"] = wanted.Sources,
            ["target"] = wanted.Targets,
            ["config"] = wanted.Undirected
                ? new Dictionary<string, object?> { ["readConcurrency"] = 1L, ["undirectedRelationshipTypes"] = new List<object?> { "*" } }
                : new Dictionary<string, object?> { ["readConcurrency"] = 1L },
        };
        if (wanted.Weights is not null) parameters["weight"] = wanted.Weights;
        long arrived = Guarded(() => Wait(Server.FirstAsync(wanted.Weights is null ? Project : ProjectWeighted, parameters, cancellation))?[0] as long? ?? 0);
        if (arrived != _nodes) throw new ServerException($"{Server.Address}: of {_nodes} nodes {arrived} arrived in the projection");
        _key = key;
    }

    /// <summary>Runs an algorithm on the current projection.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="long"/>, as the column is.</typeparam>
    /// <param name="procedure">The algorithm, such as "gds.betweenness"; a constant of this program, never a user's word.</param>
    /// <param name="column">The name of its value's column.</param>
    /// <param name="config">Its configuration.</param>
    /// <param name="absent">The value of a node that is not in the answer.</param>
    /// <param name="cancellation">Stops waiting, and the algorithm.</param>
    /// <returns>A value a node.</returns>
    public T[] Run<T>(string procedure, string column, IReadOnlyDictionary<string, object?> config, T absent, CancellationToken cancellation)
        where T : struct
    {
        T[] values = new T[_nodes];
        Array.Fill(values, absent);
        if (_nodes == 0) return values;
        Dictionary<string, object?> parameters = new(StringComparer.Ordinal) { ["name"] = _projection, ["config"] = config };
        string statement = $"CALL {procedure}.stream($name, $config) YIELD nodeId, {column} RETURN nodeId, {column}";
        return Guarded(() => Wait(ReadAsync()));

        async Task<T[]> ReadAsync()
        {
            await foreach (IReadOnlyList<object?> row in Server.RowsAsync(statement, parameters, cancellation))
            {
                if (row is [long node, T value] && node >= 0 && node < values.Length) values[node] = value;
                else throw new ServerException($"{Server.Address}: {procedure} gave no {column} for a node");
            }

            return values;
        }
    }

    /// <summary>Drops the projection and closes the server.</summary>
    public void Dispose()
    {
        if (_server is null) return;
        Drop();
        Wait(_server.DisposeAsync().AsTask());
        _server = null;
    }

    private void Drop()
    {
        if (_projection is { } name) Forget(name, Wait(new Leftovers(Server, name).DropAsync()));
    }

    /// <summary>Runs a statement that names the projection; when it fails or is given up, nothing of it goes on or stays on the server.</summary>
    private T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch
        {
            string name = _projection!;
            Forget(name, Wait(new Leftovers(Server, name).StopAndDropAsync()));
            throw;
        }
    }

    private void Forget(string name, bool isGone)
    {
        (_projection, _key) = (null, null);
        if (!isGone) LeftBehind ??= $"the projection {name} could not be dropped; if the server still runs: network query {Server.Address} \"CALL gds.graph.drop('{name}')\"";
    }

    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();

    private static void Wait(Task task) => task.GetAwaiter().GetResult();
}

/// <summary>What a projection is of: the same key, the same ties.</summary>
/// <param name="Ties">The ties, compared by identity.</param>
/// <param name="Weights">Whether weights are projected.</param>
/// <param name="Loops">Whether every node has a tie to itself.</param>
internal sealed record ProjectionKey(object Ties, bool Weights, bool Loops = false);
