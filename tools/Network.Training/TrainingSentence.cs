namespace Network.Training;

/// <summary>A sentence as a network learns it.</summary>
/// <param name="Rows">Rows of the words' keys, several a word.</param>
/// <param name="Heads">Gold heads; empty for a tagger.</param>
/// <param name="Labels">Numbers of the gold labels or tags.</param>
/// <param name="Unknown">How likely each word's form is taken for an unknown one.</param>
/// <param name="Gone">How likely each key of a word is left out.</param>
/// <param name="Given">Rows of the words' given vectors, -1 for none.</param>
internal sealed record TrainingSentence(int[] Rows, int[] Heads, int[] Labels, float[] Unknown, float[] Gone, int[] Given)
{
    /// <summary>How many words, the root counted where there is one.</summary>
    public int Count => Unknown.Length;

    /// <summary>The rows; some forms are unknown, some keys left out, so that the others learn to stand in.</summary>
    public int[] Thinned(Random random)
    {
        int[] rows = [.. Rows];
        int keys = Gone.Length;
        for (int word = 0; word < Count; word++)
        {
            int at = word * keys;
            // Rare words are often unknown: that is how the unknown is learned (Kiperwasser and Goldberg 2016).
            if (random.NextSingle() < Unknown[word]) rows[at] = 0;
            for (int key = 0; key < keys; key++)
            {
                if (random.NextSingle() < Gone[key]) rows[at + key] = -1;
            }
        }

        return rows;
    }
}
