using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Network.Files;

/// <summary>Looks at bytes as text.</summary>
internal static class Utf8Text
{
    /// <summary>The byte-order mark that some programs put before UTF-8.</summary>
    public static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Windows' Western encoding, in which spreadsheets save where they do not save UTF-8.</summary>
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The offset of the first byte that is not UTF-8; null when all are.</summary>
    public static int? FirstFault(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return null;
        // Whole blocks are skipped at full speed; a character cut by a block's end is looked at with the next block.
        const int Block = 1 << 16;
        int offset = 0;
        while (bytes.Length - offset > Block && Utf8.IsValid(bytes.Slice(offset, WholeCharacters(bytes.Slice(offset, Block)))))
            offset += WholeCharacters(bytes.Slice(offset, Block));
        while (offset < bytes.Length && Rune.DecodeFromUtf8(bytes[offset..], out _, out int length) == OperationStatus.Done) offset += length;
        return offset;
    }

    /// <summary>Line and byte in the line, both from 1.</summary>
    public static (int Line, int Column) Place(ReadOnlySpan<byte> bytes, int offset)
    {
        ReadOnlySpan<byte> before = bytes[..offset];
        return (before.Count((byte)'\n') + 1, offset - before.LastIndexOf((byte)'\n'));
    }

    private static int WholeCharacters(ReadOnlySpan<byte> block)
    {
        int end = block.Length;
        while (end > block.Length - 4 && (block[end - 1] & 0xC0) == 0x80) end--;
        return (block[end - 1] & 0xC0) == 0xC0 ? end - 1 : end;
    }
}
