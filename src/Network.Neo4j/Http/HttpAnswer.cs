using System.Text.Json;
using Network.PropertyGraph;

namespace Network.Neo4j.Http;

/// <summary>The answer to a statement: rows as they arrive; errors may stand behind rows, whatever the status said.</summary>
internal sealed class HttpAnswer : IQueryResult
{
    private readonly HttpResponseMessage _response;
    private readonly JsonStream _json;
    private readonly HttpFailures _failures;
    private bool _inRows;
    private int _depth;

    private HttpAnswer(HttpResponseMessage response, JsonStream json, HttpFailures failures)
    {
        _response = response;
        _json = json;
        _failures = failures;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns { get; private set; } = [];

    /// <inheritdoc/>
    public QueryStatistics Statistics { get; private set; } = QueryStatistics.None;

    /// <summary>The id of the transaction that the answer is of; null outside one.</summary>
    public string? Transaction { get; private set; }

    /// <summary>Reads an answer up to its first row.</summary>
    /// <exception cref="ServerException">The server refused the statement.</exception>
    public static async Task<HttpAnswer> OpenAsync(HttpResponseMessage response, HttpFailures failures, TimeSpan patience, CancellationToken cancellation)
    {
        HttpAnswer answer = new(response, new JsonStream(await response.Content.ReadAsStreamAsync(cancellation), patience), failures);
        try
        {
            await answer.TryAsync(answer.BeginAsync, cancellation);
            return answer;
        }
        catch
        {
            await answer.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<object?>?> ReadAsync(CancellationToken cancellation)
    {
        IReadOnlyList<object?>? row = null;
        await TryAsync(async token => row = await RowAsync(token), cancellation);
        return row;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _json.DisposeAsync();
        _response.Dispose();
    }

    /// <summary>Turns what goes wrong on the way into failures that a person understands.</summary>
    private async Task TryAsync(Func<CancellationToken, Task> read, CancellationToken cancellation)
    {
        try
        {
            await read(cancellation);
        }
        catch (JsonException)
        {
            throw _failures.NotNeo4j(_response);
        }
        catch (Exception failure) when (failure is HttpRequestException or (IOException and not ServerException))
        {
            throw _failures.Broken(failure);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw _failures.TimedOut();
        }
    }

    private async Task BeginAsync(CancellationToken cancellation)
    {
        if (await _json.TokenAsync(cancellation) is not (JsonTokenType.StartObject, _))
        {
            // An empty body says no more than its status: that of a proxy, or of a server that has no Query API.
            throw _failures.NotNeo4j(_response);
        }

        _depth = 1;
        await MembersAsync(cancellation);
    }

    /// <summary>Reads members up to the rows, or to the end.</summary>
    private async Task MembersAsync(CancellationToken cancellation)
    {
        while (_depth > 0)
        {
            if (await _json.TokenAsync(cancellation) is not { } token) throw new JsonException("the answer ends in the middle");
            switch (token)
            {
                case (JsonTokenType.EndObject, _):
                    _depth--;
                    break;
                case (_, "data") when _depth == 1:
                    await _json.TokenAsync(cancellation);
                    _depth = 2;
                    break;
                case (_, "values") when _depth == 2:
                    await _json.TokenAsync(cancellation);
                    _inRows = true;
                    return;
                case (_, string name):
                    using (JsonDocument? value = await _json.ValueAsync(cancellation))
                    {
                        if (value is not null) Take(name, value.RootElement);
                    }

                    break;
            }
        }

        if (!_response.IsSuccessStatusCode) throw _failures.Status(_response);
    }

    private async Task<IReadOnlyList<object?>?> RowAsync(CancellationToken cancellation)
    {
        if (!_inRows) return null;
        using (JsonDocument? row = await _json.ValueAsync(cancellation))
        {
            if (row is not null) return [.. row.RootElement.EnumerateArray().Select(TypedJson.Read)];
        }

        _inRows = false;
        await MembersAsync(cancellation);
        return null;
    }

    private void Take(string name, JsonElement value)
    {
        switch (name)
        {
            case "fields":
                Columns = [.. value.EnumerateArray().Select(field => field.GetString()!)];
                break;
            case "transaction":
                Transaction = value.GetProperty("id").GetString();
                break;
            case "counters":
                Statistics = Counters(value);
                break;
            case "errors" when value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0:
                JsonElement error = value[0];
                throw _failures.Server(error.TryGetProperty("code", out JsonElement code) ? code.GetString() : null,
                    error.TryGetProperty("message", out JsonElement message) ? message.GetString() ?? "" : "");
        }
    }

    private static QueryStatistics Counters(JsonElement json)
    {
        return new QueryStatistics
        {
            NodesCreated = Count("nodesCreated"),
            NodesDeleted = Count("nodesDeleted"),
            RelationshipsCreated = Count("relationshipsCreated"),
            RelationshipsDeleted = Count("relationshipsDeleted"),
            PropertiesSet = Count("propertiesSet"),
            LabelsAdded = Count("labelsAdded"),
            LabelsRemoved = Count("labelsRemoved"),
            SchemaChanges = Count("indexesAdded") + Count("indexesRemoved") + Count("constraintsAdded") + Count("constraintsRemoved"),
        };

        long Count(string name) => json.TryGetProperty(name, out JsonElement value) && value.TryGetInt64(out long count) ? count : 0;
    }
}
