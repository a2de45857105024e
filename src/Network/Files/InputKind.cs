using Network.Files.EdgeLists;

namespace Network.Files;

/// <summary>What an input is, by its name and its first bytes.</summary>
internal enum InputKind
{
    RelationFile,
    EdgeList,

    /// <summary>A document in prose, from which relations must be read first.</summary>
    Document,

    /// <summary>Something that cannot be read, with the reason.</summary>
    Unreadable,
}

/// <summary>Finds out what an input is.</summary>
internal static class InputKinds
{
    public const string WhatIsRead = "inputs are relation files (.json) and edge lists (.csv, .tsv, .txt, .edges, .edgelist)";

    /// <summary>Said of a document where nobody reads documents.</summary>
    public const string NoReader = "this is a document: its relations must be extracted first";

    private static readonly string[] EdgeLists = [".csv", ".tsv", ".edges", ".edgelist"];
    private static readonly string[] Documents = [".html", ".htm", ".pdf", ".doc", ".docx", ".odt", ".rtf", ".md", ".epub", ".xhtml"];

    /// <summary>What the input is.</summary>
    /// <param name="name">Its file name.</param>
    /// <param name="beginning">Its first bytes, up to <see cref="EdgeLayout.SampleSize"/>.</param>
    /// <param name="isWhole">True when that is all of it.</param>
    /// <param name="why">Why it cannot be read.</param>
    public static InputKind Of(string name, ReadOnlySpan<byte> beginning, bool isWhole, out string why)
    {
        why = "";
        string extension = Path.GetExtension(name).ToLowerInvariant();
        if (Documents.Contains(extension) || beginning.StartsWith("%PDF"u8) || beginning.StartsWith("{\\rtf"u8)) return InputKind.Document;
        if (Packed(beginning) is { } packed) why = packed;
        else if (beginning.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || beginning.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) why = "this is text in UTF-16: save it as UTF-8";
        else if (beginning.Contains((byte)0)) why = "this is a binary file";
        if (why.Length > 0) return InputKind.Unreadable;

        if (beginning.StartsWith(Utf8Text.Mark)) beginning = beginning[Utf8Text.Mark.Length..];
        ReadOnlySpan<byte> text = beginning.TrimStart(" \t\r\n"u8);
        if (text.IsEmpty && isWhole)
        {
            why = "the file is empty";
            return InputKind.Unreadable;
        }

        if (EdgeLists.Contains(extension)) return InputKind.EdgeList;
        if (extension == ".json" || text.StartsWith("{"u8)) return InputKind.RelationFile;
        if (text.StartsWith("<"u8))
        {
            if (extension == ".txt" || IsWebPage(text)) return InputKind.Document;
            why = "this is XML, which cannot be read yet";
            return InputKind.Unreadable;
        }

        bool isOneLine = !isWhole && !text.Contains((byte)'\n');
        return !isOneLine && EdgeLayout.LooksLikeRows(beginning, isWhole) ? InputKind.EdgeList : InputKind.Document;
    }

    private static bool IsWebPage(ReadOnlySpan<byte> text)
    {
        string beginning = System.Text.Encoding.Latin1.GetString(text[..Math.Min(text.Length, 1024)]);
        return beginning.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || beginning.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || beginning.Contains("<body", StringComparison.OrdinalIgnoreCase);
    }

    private static string? Packed(ReadOnlySpan<byte> bytes)
    {
        bool isPacked = bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) || bytes.StartsWith("PK\u0003\u0004"u8)
            || bytes.StartsWith((ReadOnlySpan<byte>)[0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z']) || bytes.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD]);
        return isPacked ? "this is a packed file: unpack it first" : null;
    }
}
