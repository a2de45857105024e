using Network.Model;

namespace Network.Export.Columns;

/// <summary>Names that keep parallel ties of one pair apart in readers that would merge them.</summary>
internal sealed class ParallelTies
{
    private readonly Dictionary<(Actor Source, Actor Target), UniqueNames> _pairs = [];

    /// <summary>The wished name for the relation's first tie of that name between the two; "accused #2" for the second, and so on.</summary>
    public string Name(Relation relation, string wished)
    {
        (Actor, Actor) pair = (relation.Source, relation.Target);
        if (!_pairs.TryGetValue(pair, out UniqueNames? names)) _pairs[pair] = names = new UniqueNames();
        return names.Take(wished);
    }
}
