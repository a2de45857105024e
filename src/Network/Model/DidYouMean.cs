namespace Network.Model;

/// <summary>Finds what somebody may have meant by a word that is not known.</summary>
public static class DidYouMean
{
    /// <summary>The candidates nearest to <paramref name="text"/>, nearest first, equally near ones in the order given.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="candidates">What could have been meant; doubles are named once.</param>
    /// <param name="most">How many at most.</param>
    /// <remarks>
    /// Near is a Damerau-Levenshtein distance (optimal string alignment, case ignored) of at most a third of the text's length and
    /// at most 3; behind these come candidates that contain the text, when it has three letters or more.
    /// Takes time proportional to the letters of text times those of all candidates of like length.
    /// </remarks>
    public static IReadOnlyList<string> Among(string text, IEnumerable<string> candidates, int most = 3)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(candidates);
        string wanted = text.Trim().ToLowerInvariant();
        if (wanted.Length == 0) return [];
        int bound = Math.Clamp(wanted.Length / 3, 1, 3);
        List<(int Distance, int Order, string Text)> near = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        int order = 0;
        foreach (string candidate in candidates)
        {
            order++;
            string lower = candidate.ToLowerInvariant();
            int distance = Distance(wanted, lower, bound);
            if (distance > bound && (wanted.Length < 3 || !lower.Contains(wanted, StringComparison.Ordinal))) continue;
            if (seen.Add(candidate)) near.Add((distance, order, candidate));
        }

        near.Sort((one, other) => (one.Distance, one.Order).CompareTo((other.Distance, other.Order)));
        return [.. near.Take(most).Select(entry => entry.Text)];
    }

    /// <summary>The question to ask: did you mean "a", "b" or "c"? Null when nothing is near.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="candidates">What could have been meant.</param>
    public static string? Question(string text, IEnumerable<string> candidates)
    {
        IReadOnlyList<string> near = Among(text, candidates);
        if (near.Count == 0) return null;
        string last = Quoted.Of(near[^1]);
        return near.Count == 1
            ? $"did you mean {last}?"
            : $"did you mean {string.Join(", ", near.Take(near.Count - 1).Select(Quoted.Of))} or {last}?";
    }

    /// <summary>Edits (insert, delete, change, swap two neighbours) between two texts; bound + 1 when there are more than bound.</summary>
    internal static int Distance(string one, string other, int bound)
    {
        if (Math.Abs(one.Length - other.Length) > bound) return bound + 1;
        int[] before = new int[other.Length + 1], last = new int[other.Length + 1], now = new int[other.Length + 1];
        for (int j = 0; j <= other.Length; j++) last[j] = j;
        for (int i = 1; i <= one.Length; i++)
        {
            now[0] = i;
            int least = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int change = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                int best = Math.Min(change, Math.Min(last[j], now[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) best = Math.Min(best, before[j - 2] + 1);
                now[j] = best;
                least = Math.Min(least, best);
            }

            if (least > bound) return bound + 1;
            (before, last, now) = (last, now, before);
        }

        return Math.Min(last[other.Length], bound + 1);
    }
}
