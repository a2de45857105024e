namespace Network.Extraction.Language;

/// <summary>Questions to a tree that is kept as heads and labels, as those ask that mend it.</summary>
internal static class Arcs
{
    /// <summary>The first word that hangs on another with one of some labels; -1 for none.</summary>
    public static int Child(int[] heads, string[] labels, int word, params ReadOnlySpan<string> wanted)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            if (heads[i] == word && wanted.Contains(labels[i])) return i;
        }

        return -1;
    }

    /// <summary>True when something hangs on a word with one of some labels.</summary>
    public static bool Has(int[] heads, string[] labels, int word, params ReadOnlySpan<string> wanted) => Child(heads, labels, word, wanted) >= 0;

    /// <summary>True for a verb with a subject of its own.</summary>
    public static bool HasSubject(int[] heads, string[] labels, int verb) => Has(heads, labels, verb, "nsubj", "nsubj:pass");
}
