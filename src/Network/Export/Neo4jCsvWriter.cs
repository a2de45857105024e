using System.Globalization;
using System.Text;

namespace Network.Export;

/// <summary>Writes rows as neo4j-admin reads them: texts in quotes, nothing where there is no value; the stream stays open.</summary>
internal sealed class Neo4jCsvWriter : IDisposable
{
    private readonly StreamWriter _text;
    private readonly char _divider;
    private bool _inRow;

    /// <summary>Begins a file.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="divider">What stands between the items of a list.</param>
    public Neo4jCsvWriter(Stream stream, char divider)
    {
        _text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true);
        _divider = divider;
    }

    /// <summary>True when a text has a line break in it, so that the reader must be told.</summary>
    public bool HasLineBreaks { get; private set; }

    /// <summary>Writes the header.</summary>
    public void Header(IEnumerable<string> names)
    {
        _text.Write(string.Join(',', names));
        EndRow();
    }

    /// <summary>Writes the next field of the row; null for nothing.</summary>
    public void Field(object? value)
    {
        if (_inRow) _text.Write(',');
        _inRow = true;
        switch (value)
        {
            case null: break;
            case string text: Quote(text); break;
            case bool flag: _text.Write(flag ? "true" : "false"); break;
            case long number: WriteNumber(number); break;
            case double number: WriteNumber(number); break;
            case DateOnly day: _text.Write(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case IReadOnlyList<string> texts: Quote(string.Join(_divider, texts)); break;
            case IReadOnlyList<object?> list: List(list); break;
            default: throw new ArgumentException($"{value.GetType().Name} is no value of a property of ours.", nameof(value));
        }
    }

    /// <summary>Ends the row.</summary>
    public void EndRow()
    {
        _text.Write('\n');
        _inRow = false;
    }

    /// <summary>Sends what is left to the stream.</summary>
    public void Dispose() => _text.Dispose();

    private void List(IReadOnlyList<object?> list)
    {
        if (list is [""] or []) return;
        Quote(string.Join(_divider, list.Select(item => Convert.ToString(item, CultureInfo.InvariantCulture))));
    }

    private void Quote(string text)
    {
        if (!HasLineBreaks && text.AsSpan().ContainsAny('\n', '\r')) HasLineBreaks = true;
        _text.Write('"');
        ReadOnlySpan<char> left = text;
        for (int quote; (quote = left.IndexOf('"')) >= 0; left = left[(quote + 1)..])
        {
            _text.Write(left[..(quote + 1)]);
            _text.Write('"');
        }

        _text.Write(left);
        _text.Write('"');
    }

    private void WriteNumber<T>(T number)
        where T : ISpanFormattable
    {
        Span<char> digits = stackalloc char[32];
        number.TryFormat(digits, out int length, default, CultureInfo.InvariantCulture);
        _text.Write(digits[..length]);
    }
}
