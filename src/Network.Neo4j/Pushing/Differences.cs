using Network.PropertyGraph;

namespace Network.Neo4j.Pushing;

/// <summary>What must be set to make properties say what they should.</summary>
internal static class Differences
{
    /// <summary>The properties to set, null for those to remove; empty when all is as it should be.</summary>
    /// <param name="wanted">What they should be.</param>
    /// <param name="there">What they are.</param>
    /// <param name="ours">The names that are ours: others stay.</param>
    public static Dictionary<string, object?> Of(IReadOnlyDictionary<string, object?> wanted, IReadOnlyDictionary<string, object?> there, IReadOnlySet<string> ours)
    {
        Dictionary<string, object?> changes = [];
        foreach ((string name, object? value) in wanted)
        {
            if (!PropertyValues.Same(value, there.GetValueOrDefault(name))) changes[name] = value;
        }

        foreach (string name in there.Keys)
        {
            if (ours.Contains(name) && !wanted.ContainsKey(name)) changes[name] = null;
        }

        return changes;
    }
}
