using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Model;

namespace Network.Tests.Analysis.Factions;

/// <summary>Makes counted ties by hand and from the shared networks.</summary>
internal static class Ties
{
    /// <summary>Ties between actors named by index.</summary>
    public static CountedTies Of(int actors, params (int Source, int Target, double Value)[] ties) => new()
    {
        Actors = ActorTable.Of([.. Enumerable.Range(0, actors).Select(i => new Actor($"a{i}", $"A{i}"))]),
        Source = [.. ties.Select(tie => tie.Source)],
        Target = [.. ties.Select(tie => tie.Target)],
        Sign = [.. ties.Select(tie => (sbyte)Math.Sign(tie.Value))],
        Weight = [.. ties.Select(tie => tie.Value == 0 ? 1 : Math.Abs(tie.Value))],
        IsEdgeList = true,
    };

    /// <summary>Ties between actors named in the order in which they come.</summary>
    public static CountedTies Of(IEnumerable<(string Source, string Target, double Value)> rows)
    {
        List<(string Source, string Target, double Value)> list = [.. rows];
        List<string> names = [.. list.SelectMany(row => new[] { row.Source, row.Target }).Distinct()];
        Dictionary<string, int> index = names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i);
        return new CountedTies
        {
            Actors = ActorTable.Of([.. names.Select(name => new Actor(name, name))]),
            Source = [.. list.Select(row => index[row.Source])],
            Target = [.. list.Select(row => index[row.Target])],
            Sign = [.. list.Select(row => (sbyte)Math.Sign(row.Value))],
            Weight = [.. list.Select(row => Math.Abs(row.Value))],
            IsEdgeList = true,
        };
    }

    /// <summary>Every actor a unit of its own.</summary>
    public static FactionInput Input(CountedTies ties, params int[] first) =>
        new() { Ties = ties, Units = first.Length == 0 ? UnitMap.Split(ties.Actors.Count) : new UnitMap { First = first } };

    /// <summary>The ids of the actors of a camp, counted from 1.</summary>
    public static string[] Camp(CountedTies ties, FactionResult result, int faction) =>
        [.. result.Members.Where(member => member.Faction == faction).Select(member => ties.Actors.Id(member.Actor)).Order(StringComparer.Ordinal)];
}
