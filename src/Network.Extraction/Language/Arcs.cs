namespace Network.Extraction.Language;

/// <summary>Questions to a tree that is kept as heads and labels, as those ask that mend it.</summary>
internal static class Arcs
{
    /// <summary>The first word that hangs on another with one of some labels; -1 for none.</summary>
    public static int Child(int[] heads, string[] labels, int word, params ReadOnlySpan<string> wanted)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            if (heads[i] != word) continue;
            string label = labels[i];
            foreach (string one in wanted)
            {
                if (label == one) return i;
            }
        }

        return -1;
    }

    /// <summary>The first word that hangs on another with a label; -1 for none.</summary>
    public static int Child(int[] heads, string[] labels, int word, string wanted)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            if (heads[i] == word && labels[i] == wanted) return i;
        }

        return -1;
    }

    /// <summary>True when something hangs on a word with a label.</summary>
    public static bool Has(int[] heads, string[] labels, int word, string wanted) => Child(heads, labels, word, wanted) >= 0;

    /// <summary>True when something hangs on a word with one of some labels.</summary>
    public static bool Has(int[] heads, string[] labels, int word, params ReadOnlySpan<string> wanted) => Child(heads, labels, word, wanted) >= 0;

    /// <summary>True for a verb with a subject of its own.</summary>
    public static bool HasSubject(int[] heads, string[] labels, int verb)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            if (heads[i] == verb && labels[i] is "nsubj" or "nsubj:pass") return true;
        }

        return false;
    }

    /// <summary>Hangs a word of each circle on the root: whoever climbs a tree comes to its end, whatever mended it.</summary>
    public static void Untangle(int[] heads, string[] labels)
    {
        for (int word = 0; word < heads.Length; word++)
        {
            int above = word;
            for (int steps = 0; steps < heads.Length && above >= 0; steps++) above = heads[above];
            if (above < 0) continue;
            // So many steps up is in the circle. Without a root that word becomes it.
            heads[above] = Array.IndexOf(heads, -1);
            labels[above] = heads[above] < 0 ? "root" : "dep";
        }
    }
}
