using Network.Model;
using Network.Projection;
using Network.PropertyGraph;

namespace Network.Neo4j.Pushing;

/// <summary>Writes a relation graph into a Neo4j database, so that doing it twice, or again after the server died, gives the same graph.</summary>
/// <remarks>
/// What is there already is read first and compared: only what is new or changed is written, in transactions of
/// <see cref="PushOptions.BatchSize"/> rows, each exactly once even when its answer is lost. A relation is known by (source, type, target, id).
/// Actors and documents of the database that Network did not write are never taken over. Results (camps, scores) of an earlier push are removed where
/// this one brings none, since they would be of another graph. Holds in memory the keys and properties of what is already there.
/// </remarks>
public sealed class Pusher
{
    private static readonly HashSet<string> OursOfActors = [.. PropertyNames.OfActors, .. PropertyNames.Results];
    private static readonly HashSet<string> OursOfDocuments = [.. PropertyNames.OfDocuments];
    private static readonly HashSet<string> OursOfRelations = [.. PropertyNames.OfRelations, .. PropertyNames.TieResults, "count"];

    private readonly IGraphServer _server;
    private readonly PushOptions _options;
    private readonly PushLock _lock;

    /// <summary>A push into a server's database.</summary>
    public Pusher(IGraphServer server, PushOptions options)
    {
        ArgumentNullException.ThrowIfNull(server);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.BatchSize, 1);
        _server = server;
        _options = options;
        _lock = new PushLock(server, Tell);
    }

    /// <summary>Pushes a graph.</summary>
    /// <exception cref="ServerException">The server failed; what was committed stays, and pushing again goes on from there.</exception>
    /// <exception cref="OperationCanceledException">The batch in flight was rolled back; pushing again goes on from there.</exception>
    public async Task<PushResult> PushAsync(ProjectedGraph graph, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(graph);
        await Retries.RunAsync(() => _server.InfoAsync(cancellation), null, Tell, cancellation);
        long kept = 0;
        if (!_options.DryRun)
        {
            foreach (string constraint in PushStatements.Constraints) await ConstrainAsync(constraint, cancellation);
            if (_options.Clear) kept = await Clearing.ClearAsync(_server, cancellation);
        }

        await RefuseStrangersAsync(PropertyNames.Actor, [.. graph.Graph.Actors.Select(actor => actor.Id)], cancellation);
        await RefuseStrangersAsync(PropertyNames.Document, [.. graph.Graph.Documents.Select(document => document.Id)], cancellation);
        Dictionary<string, object?> file = await FileAsync(graph, cancellation);
        if (!_options.DryRun) await _lock.ClaimAsync(cancellation);
        PushCount documents = await NodesAsync("documents", PropertyNames.Document, [.. graph.Documents], OursOfDocuments, _ => PushStatements.WriteDocuments, cancellation);
        PushCount actors = await NodesAsync("actors", PropertyNames.Actor, [.. graph.Actors], OursOfActors,
            node => PushStatements.WriteActors(node.Labels[1]), cancellation);
        PushCount relations = await RelationsAsync(graph, cancellation);
        PushCount mentions = await MentionsAsync([.. graph.Mentions], cancellation);
        if (!_options.DryRun) await _lock.ReleaseAsync(file, cancellation);
        long there = 0;
        await ReadAsync(PushStatements.CountRelations, null, () => { }, row => there = (long)row[0]!, cancellation);
        // In a dry run those that would be new are not there yet.
        long others = there - (_options.DryRun ? relations.Total - relations.Created : relations.Total);
        return new PushResult(actors, documents, relations, mentions, kept, _options.DryRun && _options.Clear ? 0 : others);
    }

    private bool StartsEmpty => _options is { DryRun: true, Clear: true };

    private async Task ConstrainAsync(string constraint, CancellationToken cancellation)
    {
        try
        {
            await Retries.RunAsync(() => _server.WriteAsync(constraint, null, cancellation), null, Tell, cancellation);
        }
        catch (ServerException failure) when (failure.Code is "Neo.ClientError.Schema.ConstraintCreationFailed" or "Neo.DatabaseError.Schema.ConstraintCreationFailed")
        {
            throw new ServerException($"{_server.Address}: the database has actors or documents of its own with equal ids, so ids cannot be made unique there; "
                + $"push into another database with --database, or mend them. ({failure.Message})", failure.Code, failure);
        }
    }

    private async Task RefuseStrangersAsync(string label, IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        foreach (string[] some in ids.Chunk(_options.BatchSize))
        {
            List<string> strangers = [];
            await ReadAsync(PushStatements.Strangers(label), new Dictionary<string, object?> { ["ids"] = some }, strangers.Clear, row => strangers.Add($"{row[0]}"), cancellation);
            if (strangers.Count > 0)
                throw new ServerException($"{_server.Address}: the database has a :{label} of its own with an id of this graph ({string.Join(", ", strangers)}); nothing was written. "
                    + "Push into another database with --database, or give those nodes another label");
        }
    }

    /// <summary>The properties of the node of the file: types that other files declared stay declared.</summary>
    private async Task<Dictionary<string, object?>> FileAsync(ProjectedGraph graph, CancellationToken cancellation)
    {
        Dictionary<string, object?> file = new(graph.File.Properties);
        if (!file.ContainsKey("title")) file["title"] = null;
        string mark = (string)file[PropertyNames.Mark]!;
        await ReadAsync(PushStatements.Nodes(PropertyNames.File), null, () => { }, row =>
            file[PropertyNames.Mark] = DeclaredTypes.Joined(mark, ((Node)row[0]!).Properties.GetValueOrDefault(PropertyNames.Mark) as string), cancellation);
        return file;
    }

    private async Task<PushCount> NodesAsync(string what, string label, IReadOnlyList<Node> nodes, HashSet<string> ours, Func<Node, string> statement, CancellationToken cancellation)
    {
        Dictionary<string, Node> there = new(StringComparer.Ordinal);
        if (!StartsEmpty)
        {
            await ReadAsync(PushStatements.Nodes(label), null, there.Clear, row =>
            {
                if (row[0] is Node { Properties: { } properties } node && properties.GetValueOrDefault("id") is string id) there[id] = node;
            }, cancellation);
        }

        Tally tally = new(what, nodes.Count, _options);
        Batch batch = new(this, tally);
        FactionLabels labels = new();
        foreach (IGrouping<string, Node> sort in nodes.GroupBy(statement))
        {
            foreach (Node node in sort)
            {
                Node? old = there.GetValueOrDefault((string)node.Properties["id"]!);
                labels.Compare(node, old);
                Dictionary<string, object?> changes = Differences.Of(node.Properties, old?.Properties ?? PropertyValues.NoProperties, ours);
                if (changes.Count == 0 && old is not null && SameKind(node, old)) tally.Unchanged();
                else await batch.AddAsync(sort.Key, new Dictionary<string, object?> { ["id"] = node.Properties["id"], ["properties"] = changes }, old is null, cancellation);
            }

            await batch.FlushAsync(cancellation);
        }

        foreach ((string text, IReadOnlyList<object?> ids) in labels.Statements)
        {
            foreach (object?[] some in ids.Chunk(_options.BatchSize)) await batch.RunAsync(text, some, cancellation);
        }

        return tally.Count;
    }

    private static bool SameKind(Node one, Node other) =>
        one.Labels.Where(IsKind).SequenceEqual(other.Labels.Where(IsKind));

    private static bool IsKind(string label) => GraphNames.KindLabels.Contains(label);

    private async Task<PushCount> RelationsAsync(ProjectedGraph graph, CancellationToken cancellation)
    {
        Tally tally = new("relations", graph.Graph.Relations.Count, _options);
        Batch batch = new(this, tally);
        Dictionary<RelationType, List<int>> byType = [];
        for (int i = 0; i < graph.Graph.Relations.Count; i++)
        {
            RelationType type = graph.Graph.Relations[i].Type;
            if (!byType.TryGetValue(type, out List<int>? some)) byType[type] = some = [];
            some.Add(i);
        }

        foreach ((RelationType type, List<int> indexes) in byType.OrderBy(entry => entry.Key.Id, StringComparer.Ordinal))
        {
            string name = GraphNames.RelationshipType(type);
            string create = PushStatements.CreateRelations(name);
            Dictionary<(string, string, string), Relationship> there = await ThereAsync(PushStatements.Relations(name), cancellation);
            List<IReadOnlyDictionary<string, object?>> changed = [];
            foreach (int index in indexes)
            {
                Relation relation = graph.Graph.Relations[index];
                Relationship wanted = graph.RelationAt(index);
                there.TryGetValue((relation.Source.Id, relation.Target.Id, relation.Id), out Relationship? old);
                if (old is null)
                {
                    await batch.AddAsync(create, Row(wanted.Properties, wanted.Properties, ("source", relation.Source.Id), ("target", relation.Target.Id)), isNew: true, cancellation);
                    continue;
                }

                Dictionary<string, object?> changes = Differences.Of(wanted.Properties, old.Properties, OursOfRelations);
                if (changes.Count == 0) tally.Unchanged();
                else changed.Add(Row(changes, wanted.Properties, ("element", old.Id)));
            }

            await batch.FlushAsync(cancellation);
            foreach (IReadOnlyDictionary<string, object?> row in changed) await batch.AddAsync(PushStatements.UpdateRelations, row, isNew: false, cancellation);
            await batch.FlushAsync(cancellation);
        }

        return tally.Count;
    }

    private async Task<PushCount> MentionsAsync(IReadOnlyList<Relationship> mentions, CancellationToken cancellation)
    {
        Tally tally = new("mentions", mentions.Count, _options);
        Batch batch = new(this, tally);
        Dictionary<(string, string, string), Relationship> there = mentions.Count == 0 ? [] : await ThereAsync(PushStatements.Mentions, cancellation);
        List<IReadOnlyDictionary<string, object?>> changed = [];
        foreach (Relationship mention in mentions)
        {
            string source = mention.Start[(mention.Start.IndexOf(':') + 1)..], target = mention.End[(mention.End.IndexOf(':') + 1)..];
            there.TryGetValue((source, target, ""), out Relationship? old);
            if (old is null)
            {
                await batch.AddAsync(PushStatements.CreateMentions,
                    new Dictionary<string, object?> { ["source"] = source, ["target"] = target, ["properties"] = mention.Properties }, isNew: true, cancellation);
                continue;
            }

            Dictionary<string, object?> changes = Differences.Of(mention.Properties, old.Properties, OursOfRelations);
            if (changes.Count == 0) tally.Unchanged();
            else changed.Add(Row(changes, PropertyValues.NoProperties, ("element", old.Id)));
        }

        await batch.FlushAsync(cancellation);
        foreach (IReadOnlyDictionary<string, object?> row in changed) await batch.AddAsync(PushStatements.UpdateRelations, row, isNew: false, cancellation);
        await batch.FlushAsync(cancellation);
        return tally.Count;
    }

    private async Task<Dictionary<(string, string, string), Relationship>> ThereAsync(string statement, CancellationToken cancellation)
    {
        Dictionary<(string, string, string), Relationship> there = [];
        if (StartsEmpty) return there;
        await ReadAsync(statement, null, there.Clear, row =>
        {
            if (row is [string source, string target, Relationship found]) there[(source, target, found.Properties.GetValueOrDefault("id") as string ?? "")] = found;
        }, cancellation);
        return there;
    }

    /// <summary>Reads rows, all anew when the way to the server fails for a moment.</summary>
    private Task ReadAsync(string statement, IReadOnlyDictionary<string, object?>? parameters, Action reset, Action<IReadOnlyList<object?>> take, CancellationToken cancellation) =>
        Retries.RunAsync(async () =>
        {
            reset();
            await foreach (IReadOnlyList<object?> row in _server.RowsAsync(statement, parameters, cancellation)) take(row);
        }, null, Tell, cancellation);

    private void Tell(string note) => _options.Progress?.Report(new PushProgress("", 0, 0, note));

    /// <summary>A row with its days as text, made into days by the statement: so the whole batch can go as plain JSON.</summary>
    private static Dictionary<string, object?> Row(IReadOnlyDictionary<string, object?> properties, IReadOnlyDictionary<string, object?> wanted, params ReadOnlySpan<(string Name, string Value)> ends)
    {
        Dictionary<string, object?> row = new(ends.Length + 3);
        foreach ((string name, string value) in ends) row[name] = value;
        foreach (string name in (ReadOnlySpan<string>)["dateFrom", "dateTo"])
        {
            if (wanted.GetValueOrDefault(name) is DateOnly day) row[name] = day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        }

        row["properties"] = properties.ContainsKey("dateFrom") || properties.ContainsKey("dateTo")
            ? properties.Where(entry => entry.Key is not ("dateFrom" or "dateTo")).ToDictionary() : properties;
        return row;
    }

    /// <summary>Counts what was done and tells of it.</summary>
    private sealed class Tally(string what, long total, PushOptions options)
    {
        private long _created, _updated, _unchanged;

        public PushCount Count => new(_created, _updated, _unchanged);

        public void Unchanged() => _unchanged++;

        public void Wrote(long created, long updated)
        {
            _created += created;
            _updated += updated;
            options.Progress?.Report(new PushProgress(what, _created + _updated + _unchanged, total));
        }
    }

    /// <summary>Gathers rows of one statement until they make a transaction.</summary>
    private sealed class Batch(Pusher pusher, Tally tally)
    {
        private readonly List<object?> _rows = [];
        private string? _statement;
        private long _created;

        public async Task AddAsync(string statement, IReadOnlyDictionary<string, object?> row, bool isNew, CancellationToken cancellation)
        {
            if (statement != _statement) await FlushAsync(cancellation);
            _statement = statement;
            _rows.Add(row);
            if (isNew) _created++;
            if (_rows.Count == pusher._options.BatchSize) await FlushAsync(cancellation);
        }

        public async Task FlushAsync(CancellationToken cancellation)
        {
            if (_rows.Count == 0) return;
            await RunAsync(_statement!, _rows, cancellation);
            tally.Wrote(_created, _rows.Count - _created);
            _rows.Clear();
            _created = 0;
        }

        public Task RunAsync(string statement, IReadOnlyList<object?> rows, CancellationToken cancellation) => pusher._options.DryRun
            ? Task.CompletedTask
            : pusher._lock.RunAsync([new Statement(statement, new Dictionary<string, object?> { ["rows"] = rows }, rows.Count)], cancellation);
    }
}
