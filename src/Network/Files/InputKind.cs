using Network.Files.EdgeLists;

namespace Network.Files;

/// <summary>What an input is, by its name and its first bytes.</summary>
internal enum InputKind
{
    RelationFile,
    EdgeList,

    /// <summary>Something that cannot be read, with the reason.</summary>
    Unreadable,
}

/// <summary>Finds out what an input is.</summary>
internal static class InputKinds
{
    public const string WhatIsRead = "inputs are relation files (.json) and edge lists (.csv, .tsv, .txt, .edges, .edgelist)";

    private static readonly string[] EdgeLists = [".csv", ".tsv", ".edges", ".edgelist"];
    private static readonly string[] Documents = [".html", ".htm", ".pdf", ".doc", ".docx", ".odt", ".rtf", ".md", ".epub"];

    /// <summary>What the input is.</summary>
    /// <param name="name">Its file name.</param>
    /// <param name="beginning">Its first bytes, up to <see cref="EdgeLayout.SampleSize"/>.</param>
    /// <param name="isWhole">True when that is all of it.</param>
    /// <param name="why">Why it cannot be read.</param>
    public static InputKind Of(string name, ReadOnlySpan<byte> beginning, bool isWhole, out string why)
    {
        why = "";
        string extension = Path.GetExtension(name).ToLowerInvariant();
        if (Packed(beginning) is { } packed) why = packed;
        else if (beginning.StartsWith("%PDF"u8) || Documents.Contains(extension)) why = "this is a document: reading documents is not there yet";
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
            why = "this is XML or HTML, which cannot be read yet";
            return InputKind.Unreadable;
        }

        if (!isWhole && !text.Contains((byte)'\n'))
        {
            why = $"its first line is longer than {EdgeLayout.SampleSize >> 10} KB, and it is not JSON";
            return InputKind.Unreadable;
        }

        if (EdgeLayout.LooksLikeRows(beginning, isWhole)) return InputKind.EdgeList;
        why = "this reads as prose: reading documents is not there yet";
        return InputKind.Unreadable;
    }

    private static string? Packed(ReadOnlySpan<byte> bytes)
    {
        bool isPacked = bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) || bytes.StartsWith("PK\u0003\u0004"u8)
            || bytes.StartsWith((ReadOnlySpan<byte>)[0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z']) || bytes.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD]);
        return isPacked ? "this is a packed file: unpack it first" : null;
    }
}
