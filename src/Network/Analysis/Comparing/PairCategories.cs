using Network.Model;

namespace Network.Analysis.Comparing;

/// <summary>What two graphs say of each ordered pair of actors: a positive tie, a negative one, both, a neutral one only, or none.</summary>
internal sealed class PairCategories(int actors)
{
    private const int Categories = 5;
    private readonly Dictionary<(int, int), (int First, int Second)> _flags = [];

    /// <summary>Adds a graph's relations; those that are said not to have happened, and those to oneself, are left out.</summary>
    public void Add(RelationGraph graph, int side, Func<Actor, int> place)
    {
        foreach (Relation relation in graph.Relations)
        {
            int from = place(relation.Source), to = place(relation.Target);
            if (from == to || relation.Negated) continue;
            int flag = relation.Sign > 0 ? 1 : relation.Sign < 0 ? 2 : 4;
            Set((from, to), side, flag);
            if (relation.Type.Symmetric) Set((to, from), side, flag);
        }
    }

    /// <summary>Over all ordered pairs of different actors.</summary>
    public CoderAgreement OnPairs()
    {
        long[,] table = new long[Categories, Categories];
        foreach ((int first, int second) in _flags.Values) table[Category(first), Category(second)]++;
        table[0, 0] = ((long)actors * (actors - 1)) - _flags.Count;
        return CoderAgreement.Of(table);
    }

    /// <summary>Over those that both tie.</summary>
    public CoderAgreement OnSigns()
    {
        long[,] table = new long[Categories, Categories];
        foreach ((int first, int second) in _flags.Values)
        {
            if (first != 0 && second != 0) table[Category(first), Category(second)]++;
        }

        return CoderAgreement.Of(table);
    }

    private static int Category(int flags) => (flags & 3) switch
    {
        1 => 1,
        2 => 2,
        3 => 3,
        _ => flags == 0 ? 0 : 4,
    };

    private void Set((int, int) pair, int side, int flag)
    {
        (int first, int second) = _flags.GetValueOrDefault(pair);
        _flags[pair] = side == 0 ? (first | flag, second) : (first, second | flag);
    }
}
