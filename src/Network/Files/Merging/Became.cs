namespace Network.Files.Merging;

/// <summary>What actors, or documents, of several graphs became in the merged one.</summary>
/// <typeparam name="T">Actors or documents; told apart by reference.</typeparam>
/// <param name="id">The id of one.</param>
internal sealed class Became<T>(Func<T, string> id)
    where T : class
{
    private readonly Dictionary<T, T> _of = new(ReferenceEqualityComparer.Instance);
    private T[][] _byPlace = [];
    private int[] _hashes = [];

    /// <summary>What one of an input became.</summary>
    public T Of(T one) => _of[one];

    /// <summary>Notes what one became.</summary>
    public void Add(T one, T merged) => _of.Add(one, merged);

    /// <summary>Keeps what all became by graph and place alone, so that they themselves need no longer be held; each graph's must <see cref="Stand"/> before they are asked for again.</summary>
    /// <param name="graphs">Those of each graph, in its order.</param>
    public void Release(IEnumerable<IReadOnlyList<T>> graphs)
    {
        List<T[]> byPlace = [];
        List<int> hashes = [];
        foreach (IReadOnlyList<T> graph in graphs)
        {
            byPlace.Add([.. graph.Select(Of)]);
            hashes.Add(Hash(graph));
        }

        _byPlace = [.. byPlace];
        _hashes = [.. hashes];
        _of.Clear();
        _of.TrimExcess();
    }

    /// <summary>Lets those of a graph that was read again stand for those that were released, until they are forgotten.</summary>
    /// <exception cref="ArgumentException">They are not the same.</exception>
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
