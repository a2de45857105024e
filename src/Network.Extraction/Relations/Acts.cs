using System.Collections.Frozen;
using System.Globalization;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>Which relations are one act: four people expelled by one vote, one person removed from two posts.</summary>
internal static class Acts
{
    private static readonly FrozenSet<string> Done = ["expelled", "removed", "detained", "punished", "attacked", "investigated", "appointed", "reinstated", "released", "referred", "fled", "resigned", "replaced"];

    /// <summary>The relations with a name for each act that is told of several.</summary>
    public static IReadOnlyList<FoundRelation> Name(IReadOnlyList<FoundRelation> found)
    {
        FoundRelation[] named = [.. found];
        Dictionary<(int Paragraph, string Type), int> counts = [];
        // One verb is one act; so is a second verb that tells the same of the same.
        foreach (IGrouping<(int, string, bool, Modality), int> told in Enumerable.Range(0, named.Length).Where(i => Done.Contains(named[i].Type))
            .GroupBy(i => (named[i].Sentence, named[i].Type, named[i].Negated, named[i].Modality)))
        {
            foreach (IGrouping<int, int> act in told.GroupBy(i => told.First(first => Same(named[first], named[i]))))
            {
                if (act.Count() < 2) continue;
                FoundRelation first = named[act.Key];
                int count = counts[(first.Paragraph, first.Type)] = counts.GetValueOrDefault((first.Paragraph, first.Type)) + 1;
                string name = string.Create(CultureInfo.InvariantCulture, $"{first.Type}-par{first.Paragraph}-{count}");
                foreach (int i in act) named[i] = named[i] with { Event = name };
            }
        }

        return named;
    }

    private static bool Same(FoundRelation one, FoundRelation other) => one.Word == other.Word || (one.Source == other.Source && one.Target == other.Target);
}
