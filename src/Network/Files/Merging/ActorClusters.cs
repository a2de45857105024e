namespace Network.Files.Merging;

/// <summary>Actors of several files joined into groups with at most one actor a file: union-find that refuses what breaks the rule.</summary>
/// <remarks>Twelve bytes an actor. Which files a group has is told by its members, which are linked in a ring.</remarks>
internal sealed class ActorClusters
{
    private readonly PackedActors _actors;
    private readonly int[] _parent;
    private readonly int[] _next;
    private readonly int[] _size;

    // The round in which a file was last marked.
    private readonly int[] _marked;
    private int _round;

    /// <param name="actors">The actors.</param>
    public ActorClusters(PackedActors actors)
    {
        _actors = actors;
        _parent = [.. Enumerable.Range(0, actors.Count)];
        _next = [.. _parent];
        _size = new int[actors.Count];
        Array.Fill(_size, 1);
        _marked = new int[actors.Files];
    }

    /// <summary>The first actor of the group, which names it.</summary>
    public int Find(int actor)
    {
        while (_parent[actor] != actor) actor = _parent[actor] = _parent[_parent[actor]];
        return actor;
    }

    /// <summary>True when the group of an actor has one of the file of each of the others.</summary>
    public bool ReachesAll(int actor, ReadOnlySpan<int> others)
    {
        _round++;
        Mark(Find(actor));
        foreach (int other in others)
        {
            if (_marked[_actors.FileOf(other)] != _round) return false;
        }

        return true;
    }

    /// <summary>True when joining the groups of all these actors would bring two actors of one file together.</summary>
    public bool WouldClash(ReadOnlySpan<int> actors)
    {
        // Most that share a spelling were joined by their ids.
        int first = Find(actors[0]), at = 1;
        while (at < actors.Length && Find(actors[at]) == first) at++;
        if (at == actors.Length) return false;
        HashSet<int> roots = [];
        _round++;
        foreach (int actor in actors)
        {
            int root = Find(actor);
            if (roots.Add(root) && !Mark(root)) return true;
        }

        return false;
    }

    /// <summary>Joins two groups. False when a file has an actor in both.</summary>
    public bool TryJoin(int one, int other)
    {
        int first = Find(one), second = Find(other);
        if (first == second) return true;
        if (HaveFileInCommon(first, second)) return false;
        (first, second) = (Math.Min(first, second), Math.Max(first, second));
        _parent[second] = first;
        _size[first] += _size[second];
        (_next[first], _next[second]) = (_next[second], _next[first]);
        return true;
    }

    private bool HaveFileInCommon(int one, int other)
    {
        (int few, int many) = _size[one] < _size[other] ? (one, other) : (other, one);
        // A document has few actors, so it is asked whether one of them is of the larger group; a large file has many, so the members of both groups are looked at.
        int limit = _size[few] + _size[many], looked = 0, at = few;
        do
        {
            looked += _actors.InFile(_actors.FileOf(at));
            at = _next[at];
        }
        while (at != few && looked <= limit);
        if (looked <= limit)
        {
            do
            {
                int file = _actors.FileOf(at);
                for (int actor = _actors.Starts[file]; actor < _actors.Starts[file + 1]; actor++)
                {
                    if (Find(actor) == many) return true;
                }

                at = _next[at];
            }
            while (at != few);
            return false;
        }

        _round++;
        return !Mark(few) || !Mark(many);
    }

    /// <summary>Marks the files of a group. False, and stops, at one that was marked in this round.</summary>
    private bool Mark(int root)
    {
        int at = root;
        do
        {
            ref int marked = ref _marked[_actors.FileOf(at)];
            if (marked == _round) return false;
            marked = _round;
            at = _next[at];
        }
        while (at != root);
        return true;
    }
}
