namespace Network.Extraction.Batch;

/// <summary>The reason of a merge without its two names: most reasons are one of a few sentences then.</summary>
internal static class MergeReason
{
    private const string Kept = "\u0001", Merged = "\u0002";

    /// <summary>The reason with a mark in the place of each name; null where it could not be told again from that.</summary>
    public static string? Sentence(Merge merge)
    {
        if (IsUnfit(merge.Kept) || IsUnfit(merge.Merged) || IsMarked(merge.Reason)) return null;
        // The longer first: the other is often a part of it.
        return merge.Kept.Length >= merge.Merged.Length
            ? merge.Reason.Replace(merge.Kept, Kept, StringComparison.Ordinal).Replace(merge.Merged, Merged, StringComparison.Ordinal)
            : merge.Reason.Replace(merge.Merged, Merged, StringComparison.Ordinal).Replace(merge.Kept, Kept, StringComparison.Ordinal);
    }

    /// <summary>The reason that a sentence was made of.</summary>
    public static string Of(string sentence, string kept, string merged) =>
        sentence.Replace(Kept, kept, StringComparison.Ordinal).Replace(Merged, merged, StringComparison.Ordinal);

    private static bool IsUnfit(string name) => name.Length == 0 || IsMarked(name);

    private static bool IsMarked(string text) => text.AsSpan().ContainsAny(Kept[0], Merged[0]);
}
