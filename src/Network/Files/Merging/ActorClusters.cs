namespace Network.Files.Merging;

/// <summary>Actors of several files joined into groups with at most one actor a file: union-find that refuses what breaks the rule.</summary>
internal sealed class ActorClusters
{
    private readonly int[] _parent;
    private readonly HashSet<int>[] _files;

    /// <param name="fileOf">The file of each actor.</param>
    public ActorClusters(IReadOnlyList<int> fileOf)
    {
        _parent = [.. Enumerable.Range(0, fileOf.Count)];
        _files = [.. fileOf.Select(file => new HashSet<int> { file })];
    }

    /// <summary>The first actor of the group, which names it.</summary>
    public int Find(int actor)
    {
        while (_parent[actor] != actor) actor = _parent[actor] = _parent[_parent[actor]];
        return actor;
    }

    /// <summary>True when the actor's group has an actor of the file.</summary>
    public bool Reaches(int actor, int file) => _files[Find(actor)].Contains(file);

    /// <summary>True when joining the groups of all these actors would bring two actors of one file together.</summary>
    public bool WouldClash(IEnumerable<int> actors)
    {
        HashSet<int> files = [];
        return !actors.Select(Find).Distinct().SelectMany(root => _files[root]).All(files.Add);
    }

    /// <summary>Joins two groups. False when a file has an actor in both.</summary>
    public bool TryJoin(int one, int other)
    {
        int first = Find(one), second = Find(other);
        if (first == second) return true;
        (HashSet<int> many, HashSet<int> few) = _files[first].Count >= _files[second].Count ? (_files[first], _files[second]) : (_files[second], _files[first]);
        if (many.Overlaps(few)) return false;
        (first, second) = (Math.Min(first, second), Math.Max(first, second));
        _parent[second] = first;
        many.UnionWith(few);
        _files[first] = many;
        return true;
    }
}
