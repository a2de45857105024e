using System.Globalization;

namespace Network.Files.EdgeLists;

/// <summary>The longest row of an edge list that is read: beyond it a file is surely something else.</summary>
internal static class LineLimit
{
    public const int Bytes = 16 << 20;

    public static string What => string.Create(CultureInfo.InvariantCulture, $"the line is longer than {Bytes >> 20} MB");

    public const string Mend = "is this an edge list? a quotation mark that is not closed makes one row of many";

    /// <summary>The first line that is too long, from 1; null when none is.</summary>
    public static int? FirstTooLong(ReadOnlySpan<byte> text)
    {
        int line = 1;
        for (int start = 0; text.Length - start > Bytes; line++)
        {
            int end = text.Slice(start, Bytes).IndexOf((byte)'\n');
            if (end < 0) return line;
            start += end + 1;
        }

        return null;
    }
}
