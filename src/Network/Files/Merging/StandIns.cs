namespace Network.Files.Merging;

/// <summary>Lets what was read again of a graph stand for what was read of it first, in a table of what everything became.</summary>
internal static class StandIns
{
    /// <summary>Adds to the table, for each of a second reading, what its like of the first became.</summary>
    /// <param name="merged">The table.</param>
    /// <param name="again">The second reading.</param>
    /// <param name="first">The first, in the same order.</param>
    /// <param name="id">What tells that two are the same.</param>
    /// <exception cref="ArgumentException">They are not the same.</exception>
    public static void Add<T>(Dictionary<T, T> merged, IReadOnlyList<T> again, IReadOnlyList<T> first, Func<T, string> id)
        where T : notnull
    {
        if (!again.Select(id).SequenceEqual(first.Select(id), StringComparer.Ordinal))
            throw new ArgumentException("A graph that is read again must have the same actors and documents.", nameof(again));
        for (int i = 0; i < again.Count; i++) merged.TryAdd(again[i], merged[first[i]]);
    }

    /// <summary>Takes a second reading out of the table.</summary>
    public static void Remove<T>(Dictionary<T, T> merged, IReadOnlyList<T> again)
        where T : notnull
    {
        foreach (T one in again) merged.Remove(one);
    }
}
