using Network.Model;

namespace Network.Extraction.Merging;

/// <summary>A person's decisions as the reader of one document asks for them.</summary>
internal sealed class DecidedNames
{
    private readonly MergeDecisions _decisions;
    private readonly Dictionary<string, IReadOnlyList<string>> _same = new(StringComparer.Ordinal);

    /// <summary>Makes it.</summary>
    public DecidedNames(MergeDecisions decisions)
    {
        _decisions = decisions;
        foreach (IReadOnlyList<string> names in decisions.Same)
        {
            foreach (string name in names) _same.TryAdd(NameFolding.Fold(name), names);
        }
    }

    /// <summary>The reason of a merge that a person decided on.</summary>
    public static string Reason(string name, string kept) => $"\"{name}\" and \"{kept}\" are decided to be the same";

    /// <summary>All names of the actor of this name, the one to show first; empty when nothing was decided.</summary>
    public IReadOnlyList<string> Same(string name) => _same.Count == 0 ? [] : _same.GetValueOrDefault(NameFolding.Fold(name), []);

    /// <summary>True when a name is never that of an actor who bears these.</summary>
    public bool AreApart(string name, IReadOnlyList<string> names)
    {
        if (_decisions.Never.Count == 0) return false;
        for (int i = 0; i < names.Count; i++)
        {
            if (_decisions.AreApart(name, names[i])) return true;
        }

        return false;
    }
}
