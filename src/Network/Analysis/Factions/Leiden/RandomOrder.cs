using Network.Files;

namespace Network.Analysis.Factions.Leiden;

/// <summary>Numbers in random order.</summary>
internal static class RandomOrder
{
    private const int Large = 65_536;
    private const int BlockSize = 32;

    /// <summary>The numbers below <paramref name="count"/> in random order (Fisher and Yates).</summary>
    public static int[] Of(int count, ref SeededRandom random)
    {
        int[] order = LargeArray.Uninitialized<int>(count);
        for (int i = 0; i < count; i++)
        {
            int place = random.Below(i + 1);
            order[i] = order[place];
            order[place] = i;
        }

        return order;
    }

    /// <summary>Puts what is there into random order (Fisher and Yates).</summary>
    public static void Shuffle(Span<int> items, ref SeededRandom random)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int place = random.Below(i + 1);
            (items[i], items[place]) = (items[place], items[i]);
        }
    }

    /// <summary>
    /// Numbers below <paramref name="count"/> in random order, but of more than 65,536 numbers runs of 32 stay together: rows that lie side by side are then read together.
    /// </summary>
    public static int[] Blocks(int count, ref SeededRandom random)
    {
        if (count <= Large) return Of(count, ref random);
        int[] blocks = Of((count + BlockSize - 1) / BlockSize, ref random);
        int[] order = LargeArray.Uninitialized<int>(count);
        int at = 0;
        foreach (int block in blocks)
        {
            int end = Math.Min(count, (block + 1) * BlockSize);
            for (int number = block * BlockSize; number < end; number++) order[at++] = number;
        }

        return order;
    }
}
