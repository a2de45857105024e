namespace Network.Files.Merging;

/// <summary>Actors of several files joined into groups with at most one actor a file: union-find that refuses what breaks the rule.</summary>
internal sealed class ActorClusters
{
    private readonly int[] _parent;
    private readonly IReadOnlyList<int> _fileOf;

    // The files of a group; null for an actor alone.
    private readonly HashSet<int>?[] _files;

    /// <param name="fileOf">The file of each actor.</param>
    public ActorClusters(IReadOnlyList<int> fileOf)
    {
        _parent = [.. Enumerable.Range(0, fileOf.Count)];
        _fileOf = fileOf;
        _files = new HashSet<int>?[fileOf.Count];
    }

    /// <summary>The first actor of the group, which names it.</summary>
    public int Find(int actor)
    {
        while (_parent[actor] != actor) actor = _parent[actor] = _parent[_parent[actor]];
        return actor;
    }

    /// <summary>True when the actor's group has an actor of the file.</summary>
    public bool Reaches(int actor, int file)
    {
        int root = Find(actor);
        return _files[root]?.Contains(file) ?? _fileOf[root] == file;
    }

    /// <summary>True when joining the groups of all these actors would bring two actors of one file together.</summary>
    public bool WouldClash(List<int> actors)
    {
        // Most that share a spelling were joined by their ids.
        int first = Find(actors[0]);
        if (actors.TrueForAll(actor => Find(actor) == first)) return false;
        HashSet<int> files = [];
        return !actors.Select(Find).Distinct().SelectMany(root => _files[root] ?? (IEnumerable<int>)[_fileOf[root]]).All(files.Add);
    }

    /// <summary>Joins two groups. False when a file has an actor in both.</summary>
    public bool TryJoin(int one, int other)
    {
        int first = Find(one), second = Find(other);
        if (first == second) return true;
        if (Joined(first, second) is not { } files) return false;
        (first, second) = (Math.Min(first, second), Math.Max(first, second));
        _parent[second] = first;
        _files[first] = files;
        _files[second] = null;
        return true;
    }

    /// <summary>The files of two groups; null, and nothing is changed, where they have one in common.</summary>
    private HashSet<int>? Joined(int one, int other)
    {
        if (_files[one] is { } many && _files[other] is { } few)
        {
            if (many.Count < few.Count) (many, few) = (few, many);
            if (many.Overlaps(few)) return null;
            many.UnionWith(few);
            return many;
        }

        (int alone, int group) = _files[one] is null ? (one, other) : (other, one);
        HashSet<int> files = _files[group] ?? [_fileOf[group]];
        return files.Add(_fileOf[alone]) ? files : null;
    }
}
