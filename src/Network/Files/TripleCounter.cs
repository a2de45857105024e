using System.Globalization;
using System.Runtime.InteropServices;
using Network.Model;

namespace Network.Files;

/// <summary>Counts relations of equal source, type and target in file order, for the ids of those that have none.</summary>
internal sealed class TripleCounter
{
    private readonly Dictionary<(Actor, RelationType, Actor), int> _counts = [];

    /// <summary>Counts one more.</summary>
    /// <returns>How many there are now: 1 for the first.</returns>
    public int Next(Actor source, RelationType type, Actor target)
    {
        ref int count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, (source, type, target), out _);
        return ++count;
    }

    /// <summary>The id of a relation that has none of its own.</summary>
    public static string Id(Actor source, RelationType type, Actor target, int ordinal) =>
        string.Create(CultureInfo.InvariantCulture, $"{source.Id}-{type.Id}-{target.Id}-{ordinal}");
}
