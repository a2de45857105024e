using System.Text.Json;

namespace Network.Neo4j.Http;

/// <summary>Pulls tokens and whole values out of JSON that is still arriving, holding one value at a time.</summary>
/// <param name="stream">Where it arrives.</param>
/// <param name="patience">How long it may pause.</param>
internal sealed class JsonStream(Stream stream, TimeSpan patience) : IAsyncDisposable
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _start, _end;
    private bool _ended;
    private JsonReaderState _state;

    /// <summary>The next token, with its text where it is the name of a member; null behind the end.</summary>
    /// <exception cref="JsonException">What arrives is no JSON.</exception>
    public async ValueTask<(JsonTokenType Type, string? Name)?> TokenAsync(CancellationToken cancellation)
    {
        while (true)
        {
            if (TryToken(out JsonTokenType type, out string? name)) return (type, name);
            if (_ended) return null;
            await FillAsync(cancellation);
        }
    }

    /// <summary>The next value, whole: the caller disposes it. Null where the array or object that holds it ends instead.</summary>
    /// <exception cref="JsonException">What arrives is no JSON, or ends in the middle.</exception>
    public async ValueTask<JsonDocument?> ValueAsync(CancellationToken cancellation)
    {
        while (true)
        {
            if (TryValue(out JsonDocument? document)) return document;
            if (_ended) throw new JsonException("the answer ends in the middle");
            await FillAsync(cancellation);
        }
    }

    private bool TryToken(out JsonTokenType type, out string? name)
    {
        Utf8JsonReader reader = new(_buffer.AsSpan(_start, _end - _start), _ended, _state);
        type = JsonTokenType.None;
        name = null;
        if (_ended && _start == _end) return false;
        if (!reader.Read()) return false;
        type = reader.TokenType;
        if (type == JsonTokenType.PropertyName) name = reader.GetString();
        Advance(ref reader);
        return true;
    }

    private bool TryValue(out JsonDocument? document)
    {
        Utf8JsonReader reader = new(_buffer.AsSpan(_start, _end - _start), _ended, _state);
        document = null;
        if (!reader.Read()) return false;
        if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
        {
            Advance(ref reader);
            return true;
        }

        if (!JsonDocument.TryParseValue(ref reader, out document)) return false;
        Advance(ref reader);
        return true;
    }

    private void Advance(ref Utf8JsonReader reader)
    {
        _start += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
    }

    private async ValueTask FillAsync(CancellationToken cancellation)
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(patience);
        int read = await stream.ReadAsync(_buffer.AsMemory(_end), limit.Token);
        _end += read;
        _ended = read == 0;
    }

    public ValueTask DisposeAsync() => stream.DisposeAsync();
}
