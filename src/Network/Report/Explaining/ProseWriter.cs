namespace Network.Report.Explaining;

/// <summary>Writes wrapped text.</summary>
internal static class ProseWriter
{
    private const int Width = 100;

    /// <summary>Writes a paragraph.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="text">Words parted by spaces.</param>
    /// <param name="first">What stands before the first line.</param>
    /// <param name="rest">What stands before the others.</param>
    public static void Lines(TextWriter output, string text, string first = "", string rest = "")
    {
        foreach (string line in TextWrap.Lines(text, Width, first, rest)) output.Write(line + "\n");
    }
}
