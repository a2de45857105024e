namespace Network.Files.Merging;

/// <summary>What actors, or documents, of several graphs became in the merged one.</summary>
/// <typeparam name="T">Actors or documents; told apart by reference.</typeparam>
/// <param name="id">The id of one.</param>
/// <remarks>Kept by graph and place, so that the graphs need not be held; only those of a graph that stands are known by themselves.</remarks>
internal sealed class Became<T>(Func<T, string> id)
    where T : class
{
    private readonly Dictionary<T, T> _of = new(ReferenceEqualityComparer.Instance);
    private readonly List<T[]> _byPlace = [];
    private readonly List<int> _hashes = [];

    /// <summary>What one of a graph that stands became.</summary>
    public T Of(T one) => _of[one];

    /// <summary>What the one at a place of a graph became.</summary>
    public T Of(int graph, int place) => _byPlace[graph][place];

    /// <summary>Notes what those of the next graph became.</summary>
    public void Add(IReadOnlyList<T> graph, ReadOnlySpan<T> merged)
    {
        _byPlace.Add(merged.ToArray());
        _hashes.Add(Hash(graph));
    }

    /// <summary>Lets those of a graph, which may have been read again, be asked for by themselves until they are forgotten.</summary>
    /// <exception cref="ArgumentException">They are not those that were added.</exception>
    public void Stand(int graph, IReadOnlyList<T> again)
    {
        if (again.Count != _byPlace[graph].Length || Hash(again) != _hashes[graph])
            throw new ArgumentException("A graph that is read again must have the same actors and documents.", nameof(again));
        for (int i = 0; i < again.Count; i++) _of.Add(again[i], _byPlace[graph][i]);
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
