using System.Globalization;
using CsCheck;
using Network.Analysis.Counting;
using Network.Model;
using Network.Tests.Support;

namespace Network.Tests.Analysis;

/// <summary>One tie of a test's graph.</summary>
internal readonly record struct Tie(int Source, int Target, int Sign = 1, double Weight = 1, TieTraits Traits = TieTraits.None);

/// <summary>Makes counted ties of numbered actors.</summary>
internal static class IndexedTies
{
    private static readonly double[] Weights = [1, 1, 2, 0.5, 0.1, 3];

    public static CountedTies Of(int actors, bool edgeList, params Tie[] ties) => new()
    {
        Actors = new Numbers(actors),
        Source = [.. ties.Select(tie => tie.Source)],
        Target = [.. ties.Select(tie => tie.Target)],
        Sign = [.. ties.Select(tie => (sbyte)tie.Sign)],
        Weight = ties.All(tie => tie.Weight == 1) ? null : [.. ties.Select(tie => tie.Weight)],
        Traits = ties.All(tie => tie.Traits == TieTraits.None) ? null : [.. ties.Select(tie => tie.Traits)],
        IsEdgeList = edgeList,
    };

    /// <summary>The ties of a CSV file of the shared material; actors in the order of appearance, sign from "sign" or the sign of "weight".</summary>
    public static (CountedTies Ties, List<string> Names) Shared(string file, Func<Dictionary<string, string>, bool>? rows = null)
    {
        string[] lines = File.ReadAllLines(SharedMaterial.Path("networks", file));
        string[] header = lines[0].Split(',');
        List<string> names = [];
        Dictionary<string, int> index = [];
        List<Tie> ties = [];
        foreach (string line in lines.Skip(1))
        {
            Dictionary<string, string> row = header.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second);
            if (rows is not null && !rows(row)) continue;
            double value = double.Parse(row.GetValueOrDefault("sign") ?? row["weight"], CultureInfo.InvariantCulture);
            if (value == 0) continue;
            ties.Add(new Tie(IndexOf(row["source"]), IndexOf(row["target"]), Math.Sign(value), Math.Abs(value)));
        }

        return (Of(names.Count, true, [.. ties]), names);

        int IndexOf(string name)
        {
            if (index.TryGetValue(name, out int known)) return known;
            names.Add(name);
            return index[name] = names.Count - 1;
        }
    }

    /// <summary>Small graphs of every kind: empty, sparse, dense, parallel ties, all signs, weights, symmetric ties.</summary>
    public static Gen<CountedTies> Any(int most = 8, bool affiliations = false) =>
        from actors in Gen.Int[1, most]
        from density in Gen.Int[0, 3]
        from ties in Tie(actors, affiliations).Array[0, actors * density]
        from edgeList in Gen.Bool
        select Of(actors, edgeList, [.. ties.Where(tie => tie.Source != tie.Target)]);

    private static Gen<Tie> Tie(int actors, bool affiliations) =>
        from source in Gen.Int[0, actors - 1]
        from target in Gen.Int[0, actors - 1]
        from sign in Gen.Int[-1, 1]
        from weight in Gen.Int[0, 5].Select(place => Weights[place])
        from traits in Gen.Int[0, affiliations ? 5 : 3]
        select traits switch
        {
            4 => new Tie(source, target, 1, 1, TieTraits.Affiliation),
            5 => new Tie(source, target, sign, weight, TieTraits.Symmetric),
            3 => new Tie(source, target, sign, weight, TieTraits.Symmetric),
            _ => new Tie(source, target, sign, weight),
        };

    private sealed class Numbers(int count) : ActorTable
    {
        public override int Count => count;

        public override string Id(int index) => Name(index);

        public override string Name(int index) => index.ToString(CultureInfo.InvariantCulture);

        public override ActorKind Kind(int index) => ActorKind.Person;
    }
}
