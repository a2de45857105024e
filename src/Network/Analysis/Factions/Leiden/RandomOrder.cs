namespace Network.Analysis.Factions.Leiden;

/// <summary>Numbers in random order.</summary>
internal static class RandomOrder
{
    /// <summary>The numbers below <paramref name="count"/> in random order (Fisher and Yates).</summary>
    public static int[] Of(int count, ref SeededRandom random)
    {
        int[] order = new int[count];
        for (int i = 0; i < count; i++)
        {
            int place = random.Below(i + 1);
            order[i] = order[place];
            order[place] = i;
        }

        return order;
    }
}
