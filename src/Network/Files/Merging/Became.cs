namespace Network.Files.Merging;

/// <summary>What actors, or documents, of several graphs became in the merged one.</summary>
/// <typeparam name="T">Actors or documents; told apart by reference.</typeparam>
/// <param name="all">The merged ones.</param>
/// <param name="starts">The first of each graph in the numbering of those of all graphs, and behind the last graph the number of all.</param>
/// <param name="numberOf">The place among the merged ones, for those of all graphs.</param>
/// <param name="hashes">A hash of the ids of each graph.</param>
/// <param name="id">The id of one.</param>
/// <remarks>Kept by graph and place, so that the graphs need not be held; only those of a graph that stands are known by themselves.</remarks>
internal sealed class Became<T>(List<T> all, int[] starts, int[] numberOf, int[] hashes, Func<T, string> id)
    where T : class
{
    private readonly Dictionary<T, int> _of = new(ReferenceEqualityComparer.Instance);

    /// <summary>What one of a graph that stands became.</summary>
    public T Of(T one) => all[_of[one]];

    /// <summary>The place among the merged ones of what one of a graph that stands became.</summary>
    public int NumberOf(T one) => _of[one];

    /// <summary>The place among the merged ones of what the one at a place of a graph became.</summary>
    public int NumberOf(int graph, int place) => numberOf[starts[graph] + place];

    /// <summary>Lets those of a graph, which may have been read again, be asked for by themselves until they are forgotten.</summary>
    /// <exception cref="ArgumentException">They are not those that were merged.</exception>
    public void Stand(int graph, IReadOnlyList<T> again)
    {
        if (again.Count != starts[graph + 1] - starts[graph] || Hash(again) != hashes[graph])
            throw new ArgumentException("A graph that is read again must have the same actors and documents.", nameof(again));
        for (int i = 0; i < again.Count; i++) _of.Add(again[i], NumberOf(graph, i));
    }

    /// <summary>Forgets those of a graph whose relations are merged.</summary>
    public void Forget(IReadOnlyList<T> again)
    {
        foreach (T one in again) _of.Remove(one);
    }

    private int Hash(IReadOnlyList<T> all)
    {
        HashCode hash = new();
        foreach (T one in all) hash.Add(id(one), StringComparer.Ordinal);
        return hash.ToHashCode();
    }
}
