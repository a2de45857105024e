using Network.Model;

namespace Network.Analysis.Counting;

/// <summary>Binds bodies, their parts, and those who lead them or speak for them into units that act as one.</summary>
/// <remarks>
/// Bonds are relations of binding types, asserted and not negated; filters do not undo them, and they bind transitively. Who
/// has a counted negative tie to or from anyone of the unit is not bound to it: a leader or spokesman loses his bond to the body,
/// a part its bond to the whole; of two who quarrel on one footing both lose theirs. Quarrels of bodies are looked at first,
/// since a body that leaves the whole takes its leader along.
/// </remarks>
public sealed class UnitBinding
{
    private const string PartOf = "part_of";

    private readonly RelationGraph _graph;
    private readonly List<Relation> _bonds;
    private readonly List<(int Source, int Target, int Tie)> _quarrels = [];
    private readonly List<string> _notes = [];
    private readonly CountedTies _ties;
    private int[] _unit = [];

    private UnitBinding(RelationGraph graph, CountedTies ties)
    {
        _graph = graph;
        _ties = ties;
        _bonds = [.. graph.Relations.Where(relation => relation.Type.Binds && relation.Modality == Modality.Asserted && !relation.Negated
            && relation.Source.Kind.TakesPart() && relation.Target.Kind.TakesPart())];
    }

    /// <summary>Finds the units.</summary>
    /// <param name="whole">The graph before any filter, whose bonds hold.</param>
    /// <param name="ties">The counted ties, whose actors are told apart by id.</param>
    public static UnitMap Bind(RelationGraph whole, CountedTies ties)
    {
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentNullException.ThrowIfNull(ties);
        return new UnitBinding(whole, ties).Bind();
    }

    private UnitMap Bind()
    {
        if (_bonds.Count == 0) return UnitMap.Split(_ties.Actors.Count);
        int[] place = new int[_ties.Actors.Count];
        for (int i = 0; i < place.Length; i++)
            place[i] = _graph.FindActor(_ties.Actors.Id(i)) is { } actor ? _graph.IndexOf(actor) : -1;
        for (int tie = 0; tie < _ties.Count; tie++)
        {
            if (_ties.Sign[tie] < 0) _quarrels.Add((place[_ties.Source[tie]], place[_ties.Target[tie]], tie));
        }

        do
        {
            _unit = Components();
        }
        while (LoosenQuarrels());

        Dictionary<int, int> first = [];
        int[] firstOfUnit = new int[place.Length];
        for (int i = 0; i < place.Length; i++)
        {
            int unit = place[i] < 0 ? -1 - i : _unit[place[i]];
            first.TryAdd(unit, i);
            firstOfUnit[i] = first[unit];
        }

        return new UnitMap { First = firstOfUnit, Head = Heads(firstOfUnit, place), Notes = _notes };
    }

    /// <summary>For each actor the one that names its unit: a unit goes by the body with whose voice a person acts.</summary>
    private int[] Heads(int[] firstOfUnit, int[] place)
    {
        int[] led = new int[_graph.Actors.Count], parts = new int[_graph.Actors.Count];
        foreach (Relation bond in _bonds) (bond.Source.Kind == ActorKind.Person ? led : parts)[_graph.IndexOf(bond.Target)]++;
        int[] head = [.. firstOfUnit];
        for (int i = 0; i < head.Length; i++)
        {
            if (place[i] >= 0 && Rank(i).CompareTo(Rank(head[firstOfUnit[i]])) > 0) head[firstOfUnit[i]] = i;
        }

        for (int i = 0; i < head.Length; i++) head[i] = head[firstOfUnit[i]];
        return head;

        (int Led, int Parts) Rank(int actor) => (led[place[actor]], parts[place[actor]]);
    }

    /// <summary>Takes away the bonds that quarrels forbid. False when no quarrel is left inside a unit.</summary>
    private bool LoosenQuarrels()
    {
        List<(int Source, int Target, int Tie)> inside = [.. _quarrels.Where(quarrel =>
            quarrel.Source >= 0 && quarrel.Target >= 0 && _unit[quarrel.Source] == _unit[quarrel.Target])];
        if (inside.Count == 0) return false;
        HashSet<int> leaders = [.. _bonds.Where(bond => bond.Type.Id != PartOf).Select(bond => _graph.IndexOf(bond.Source))];
        List<(int Source, int Target, int Tie)> ofBodies = [.. inside.Where(q => !leaders.Contains(q.Source) && !leaders.Contains(q.Target))];
        SortedDictionary<int, (int Opponent, int Tie)> leaving = [];
        foreach ((int source, int target, int tie) in ofBodies.Count > 0 ? ofBodies : inside)
        {
            bool sourceLeaves = ofBodies.Count > 0 ? !IsPartOf(target, source) : leaders.Contains(source);
            bool targetLeaves = ofBodies.Count > 0 ? !IsPartOf(source, target) : leaders.Contains(target);
            if (sourceLeaves) leaving.TryAdd(source, (target, tie));
            if (targetLeaves) leaving.TryAdd(target, (source, tie));
        }

        int before = _bonds.Count;
        foreach (int actor in leaving.Keys) _bonds.RemoveAll(bond => _graph.IndexOf(bond.Source) == actor);
        if (_bonds.Count == before)
        {
            // Two wholes that share a part quarrel: neither has a bond of its own to lose, so they lose the part.
            foreach (int actor in leaving.Keys) _bonds.RemoveAll(bond => _graph.IndexOf(bond.Target) == actor);
        }

        foreach ((int actor, (int opponent, int tie)) in leaving)
        {
            string words = _ties.Relations is null ? "a negative tie" : $"\"{_ties.Relations[tie]}\"";
            _notes.Add($"{_graph.Actors[actor].Name} is not bound to the unit of {_graph.Actors[opponent].Name}: {words} stands between them.");
        }

        return true;
    }

    private bool IsPartOf(int part, int whole)
    {
        HashSet<int> seen = [part];
        Stack<int> open = new(seen);
        while (open.TryPop(out int at))
        {
            foreach (Relation bond in _bonds)
            {
                if (_graph.IndexOf(bond.Source) != at) continue;
                int above = _graph.IndexOf(bond.Target);
                if (above == whole) return true;
                if (seen.Add(above)) open.Push(above);
            }
        }

        return false;
    }

    private int[] Components()
    {
        int[] parent = [.. Enumerable.Range(0, _graph.Actors.Count)];
        foreach (Relation bond in _bonds)
        {
            int a = Root(parent, _graph.IndexOf(bond.Source)), b = Root(parent, _graph.IndexOf(bond.Target));
            parent[Math.Max(a, b)] = Math.Min(a, b);
        }

        for (int i = 0; i < parent.Length; i++) parent[i] = Root(parent, i);
        return parent;
    }

    private static int Root(int[] parent, int node)
    {
        while (parent[node] != node) node = parent[node] = parent[parent[node]];
        return node;
    }
}
