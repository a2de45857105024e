using System.Text;

namespace Network.Extraction.Merging;

/// <summary>Writes a file of decisions for a person to fill in: everything a comment, what the extraction merged listed for review.</summary>
public static class MergeTemplate
{
    /// <summary>How many merges are listed.</summary>
    private const int Most = 500;

    /// <summary>The file's text.</summary>
    /// <param name="merges">What was merged.</param>
    public static string Of(IReadOnlyList<Merge> merges)
    {
        ArgumentNullException.ThrowIfNull(merges);
        StringBuilder text = new();
        text.Append("""
            # Who is one actor, and who is not. Your decisions here are kept by every later extraction that is run with --merges and this file.
            # Take the "# " off a line to make it a decision; add lines of your own. Names count whatever their case, accents and hyphens.

            # Names that mean one actor; the first is the one to show.
            same:
            # - ["Kim Il Sung", "Kim Il-song"]

            # Names that never mean one actor.
            never:
            # - ["Zhao Min", "Zhao Ping"]

            """.ReplaceLineEndings("\n"));
        if (merges.Count > 0) text.Append("\n# What was merged. Where that is wrong, move the line up under \"never\".\n");
        foreach (Merge merge in merges.Take(Most)) text.Append($"# - [{Quote(merge.Kept)}, {Quote(merge.Merged)}]  # {merge.Reason.ReplaceLineEndings(" ")}\n");
        if (merges.Count > Most) text.Append($"# and {merges.Count - Most} more\n");
        return text.ToString();
    }

    private static string Quote(string name) => $"\"{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ")}\"";
}
