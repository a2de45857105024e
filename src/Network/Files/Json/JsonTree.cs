using System.Globalization;
using System.Text;
using System.Text.Json;
using Network.Model;

namespace Network.Files.Json;

/// <summary>A parsed JSON text in which every value knows its line, so that all problems of a file can be told at once.</summary>
/// <remarks>Sixteen bytes a value beside the text itself; strings are decoded when asked for.</remarks>
internal sealed class JsonTree
{
    private const int Depth = 64;
    private readonly ReadOnlyMemory<byte> _text;
    private readonly string?[] _names = new string?[256];
    private Token[] _tokens = new Token[64];
    private int _count;

    private JsonTree(ReadOnlyMemory<byte> text) => _text = text;

    /// <summary>The outermost value.</summary>
    public JsonAt Root => new(this, 0);

    /// <summary>Parses a whole text. Null, with the problems told, when it is not JSON in UTF-8.</summary>
    public static JsonTree? Parse(ReadOnlyMemory<byte> text, ProblemList problems)
    {
        if (text.Span.StartsWith(Utf8Text.Mark)) text = text[Utf8Text.Mark.Length..];
        if (Utf8Text.FirstFault(text.Span) is int fault)
        {
            (int line, int column) = Utf8Text.Place(text.Span, fault);
            problems.Error(line, string.Create(CultureInfo.InvariantCulture, $"byte {column} of the line is not UTF-8"), "save the file as UTF-8");
            return null;
        }

        if (text.Span.Trim(" \t\r\n"u8).IsEmpty)
        {
            problems.Error(null, "the file is empty");
            return null;
        }

        JsonTree tree = new(text);
        try
        {
            return tree.Build(problems) ? tree : null;
        }
        catch (JsonException broken)
        {
            Explain(text.Span, broken, problems);
            return null;
        }
    }

    public byte First(int index) => _text.Span[_tokens[index].Start];

    public int Line(int index) => _tokens[index].Line;

    /// <summary>The index behind a value and all that is in it.</summary>
    public int Next(int index) => _tokens[index].Next;

    public ReadOnlySpan<byte> Raw(int index) => _text.Span.Slice(_tokens[index].Start, _tokens[index].Length);

    /// <summary>The string at this place. Names recur, so they are kept.</summary>
    public string Name(int index)
    {
        ReadOnlySpan<byte> raw = Raw(index)[1..^1];
        if (raw.IsEmpty || raw.Contains((byte)'\\')) return String(index);
        ref string? kept = ref _names[(raw[0] * 31 + raw[^1] * 7 + raw.Length) & 255];
        if (kept is null || kept.Length != raw.Length || !Ascii.Equals(raw, kept)) kept = Encoding.UTF8.GetString(raw);
        return kept;
    }

    public string String(int index)
    {
        ReadOnlySpan<byte> raw = Raw(index);
        if (!raw.Contains((byte)'\\')) return Encoding.UTF8.GetString(raw[1..^1]);
        Utf8JsonReader reader = new(raw);
        reader.Read();
        return reader.GetString()!;
    }

    private bool Build(ProblemList problems)
    {
        ReadOnlySpan<byte> text = _text.Span;
        Utf8JsonReader reader = new(text, new JsonReaderOptions { MaxDepth = Depth });
        Stack<int> open = [];
        int line = 1, seen = 0;
        bool good = true;
        while (reader.Read())
        {
            int start = (int)reader.TokenStartIndex;
            line += text[seen..start].Count((byte)'\n');
            seen = start;
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push(_count);
                    Add(start, 0, line);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    int index = open.Pop();
                    _tokens[index].Length = start + 1 - _tokens[index].Start;
                    _tokens[index].Next = _count;
                    if (reader.TokenType == JsonTokenType.EndObject) TellDoubles(index, problems);
                    break;
                case JsonTokenType.String or JsonTokenType.PropertyName:
                    Add(start, reader.ValueSpan.Length + 2, line);
                    if (reader.ValueIsEscaped && !IsDecodable(ref reader))
                    {
                        _tokens[_count - 1] = _tokens[_count - 1] with { Length = 2 };
                        good = false;
                        problems.Error(line, "a text has half a character (a \\u escape of a surrogate without its other half)", "write both halves or neither");
                    }

                    break;
                default:
                    Add(start, reader.ValueSpan.Length, line);
                    break;
            }
        }

        return good;
    }

    private static bool IsDecodable(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private void Add(int start, int length, int line)
    {
        if (_count == _tokens.Length) Array.Resize(ref _tokens, _count * 2);
        _tokens[_count] = new Token { Start = start, Length = length, Line = line, Next = _count + 1 };
        _count++;
    }

    private void TellDoubles(int index, ProblemList problems)
    {
        int end = Next(index), members = 0;
        HashSet<string>? names = null;
        for (int name = index + 1; name < end; name = Next(name + 1), members++)
        {
            // Few members: comparing each with those before it is faster than a set.
            bool isDouble = names is null && members < 16 ? IsAmong(index + 1, name) : !(names ??= NamesBefore(index + 1, name)).Add(Name(name));
            if (isDouble) problems.Error(Line(name), $"the member {Quoted.Of(Name(name))} is there twice in one object", "remove one of them");
        }
    }

    private bool IsAmong(int first, int name)
    {
        for (int other = first; other < name; other = Next(other + 1))
        {
            if (Name(other) == Name(name)) return true;
        }

        return false;
    }

    private HashSet<string> NamesBefore(int first, int end)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        for (int name = first; name < end; name = Next(name + 1)) names.Add(Name(name));
        return names;
    }

    private static void Explain(ReadOnlySpan<byte> text, JsonException broken, ProblemList problems)
    {
        int line = (int)(broken.LineNumber ?? 0) + 1;
        if (IsCutOff(text))
        {
            problems.Error(line, "the JSON ends in the middle: the file was cut off, or a closing bracket or quotation mark is missing");
            return;
        }

        string message = broken.Message;
        int technical = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        if (technical >= 0) message = message[..technical];
        long column = (broken.BytePositionInLine ?? 0) + 1;
        string? mend = null;
        if (message.Contains("trailing comma", StringComparison.Ordinal)) mend = "remove the comma before the closing bracket";
        else if (message.Contains("depth", StringComparison.Ordinal)) message = $"values are nested more than {Depth} deep";
        else if (message.Contains("'N' is an invalid", StringComparison.Ordinal) || message.Contains("'I' is an invalid", StringComparison.Ordinal))
            mend = "JSON has no NaN and no Infinity";
        else if (message.Contains("'/' is an invalid", StringComparison.Ordinal)) mend = "JSON has no comments";
        problems.Error(line, string.Create(CultureInfo.InvariantCulture, $"broken JSON at byte {column} of the line: {message.TrimEnd('.')}"), mend);
    }

    /// <summary>True when the text is a good beginning of a JSON text.</summary>
    private static bool IsCutOff(ReadOnlySpan<byte> text)
    {
        Utf8JsonReader reader = new(text, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = Depth }));
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private struct Token
    {
        public int Start, Length, Line, Next;
    }
}
