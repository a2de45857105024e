namespace Network.Extraction.Language;

/// <summary>Mends how phrases with prepositions hang: what a "from" marks is no agent, and "from A and from B" are two of a kind.</summary>
internal static class PhraseRepair
{
    /// <summary>Mends heads and labels in place.</summary>
    /// <param name="lowers">The words in lower case.</param>
    /// <param name="heads">Heads, -1 for a root.</param>
    /// <param name="labels">Labels.</param>
    public static void Apply(string[] lowers, int[] heads, string[] labels)
    {
        string?[] markers = new string?[heads.Length];
        for (int i = 0; i < heads.Length; i++)
        {
            if (labels[i] == "case" && heads[i] > i) markers[heads[i]] ??= lowers[i];
        }

        for (int i = 0; i < heads.Length; i++)
        {
            if (labels[i] == "obl:agent" && markers[i] is "from" or "to" or "in" or "into" or "off") labels[i] = "obl";
            if (labels[i] == "conj" && markers[i] is "from" or "against" or "into" && heads[i] >= 0 && markers[heads[i]] is null && Alike(markers, heads, i) is >= 0 and var first) heads[i] = first;
        }
    }

    /// <summary>The nearest phrase before with the same preposition; -1 for none.</summary>
    private static int Alike(string?[] markers, int[] heads, int phrase)
    {
        for (int at = phrase - 1; at >= 0; at--)
        {
            if (markers[at] == markers[phrase] && (at > heads[phrase] || heads[at] == heads[phrase])) return at;
        }

        return -1;
    }
}
