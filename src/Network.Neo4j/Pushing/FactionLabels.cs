using System.Globalization;
using Network.Projection;
using Network.PropertyGraph;

namespace Network.Neo4j.Pushing;

/// <summary>Finds which actors must gain or lose the label of a camp.</summary>
internal sealed class FactionLabels
{
    private readonly SortedDictionary<int, List<object?>> _gained = [], _lost = [];

    /// <summary>Compares a node with what is in the database.</summary>
    public void Compare(Node wanted, Node? there)
    {
        int now = Faction(wanted).FirstOrDefault();
        bool isLabelled = false;
        foreach (int faction in there is null ? [] : Faction(there))
        {
            if (faction == now) isLabelled = true;
            else Add(_lost, faction, wanted);
        }

        if (now > 0 && !isLabelled) Add(_gained, now, wanted);
    }

    /// <summary>The statements and the ids of the actors that each is for.</summary>
    public IEnumerable<(string Text, IReadOnlyList<object?> Ids)> Statements =>
        _lost.Select(entry => (PushStatements.UnlabelFaction(Label(entry.Key)), (IReadOnlyList<object?>)entry.Value))
            .Concat(_gained.Select(entry => (PushStatements.LabelFaction(entry.Key), (IReadOnlyList<object?>)entry.Value)));

    private static void Add(SortedDictionary<int, List<object?>> to, int faction, Node node)
    {
        if (!to.TryGetValue(faction, out List<object?>? ids)) to[faction] = ids = [];
        ids.Add(node.Properties["id"]);
    }

    private static string Label(int faction) => PropertyNames.FactionLabel + faction.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<int> Faction(Node node)
    {
        foreach (string label in node.Labels)
        {
            if (label.StartsWith(PropertyNames.FactionLabel, StringComparison.Ordinal)
                && int.TryParse(label.AsSpan(PropertyNames.FactionLabel.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int faction)
                && Label(faction) == label) yield return faction;
        }
    }
}
