namespace Network.PropertyGraph;

/// <summary>The kinds of values of properties, parameters and rows, and how they compare.</summary>
/// <remarks>
/// A value is one of: null, <see cref="bool"/>, <see cref="long"/>, <see cref="double"/> (NaN and infinities too), <see cref="string"/>, <see cref="byte"/>[],
/// <see cref="DateOnly"/>, <see cref="TemporalValue"/>, <see cref="SpatialPoint"/>, a list (<see cref="IReadOnlyList{T}"/> of object?),
/// a map (<see cref="IReadOnlyDictionary{TKey, TValue}"/> of string and object?); rows also hold <see cref="Node"/>, <see cref="Relationship"/> and <see cref="GraphPath"/>.
/// These are openCypher's types.
/// </remarks>
public static class PropertyValues
{
    /// <summary>Maps without entries.</summary>
    public static IReadOnlyDictionary<string, object?> NoProperties { get; } = new Dictionary<string, object?>();

    /// <summary>True when the values are of one kind and say the same: lists and maps by their content, NaN equal to itself, a whole number never equal to a fraction.</summary>
    public static bool Same(object? one, object? other) => (one, other) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (string text, _) => other is string same && string.Equals(text, same, StringComparison.Ordinal),
        (byte[] bytes, _) => other is byte[] same && bytes.AsSpan().SequenceEqual(same),
        (SpatialPoint point, _) => other is SpatialPoint same && point.Srid == same.Srid && point.Coordinates.SequenceEqual(same.Coordinates),
        (IReadOnlyList<object?> list, _) => other is IReadOnlyList<object?> same && SameList(list, same),
        (IReadOnlyDictionary<string, object?> map, _) => other is IReadOnlyDictionary<string, object?> same && SameMap(map, same),
        (Node node, _) => other is Node same && node.Id == same.Id && node.Labels.Order(StringComparer.Ordinal).SequenceEqual(same.Labels.Order(StringComparer.Ordinal)) && SameMap(node.Properties, same.Properties),
        (Relationship tie, _) => other is Relationship same && (tie.Id, tie.Type, tie.Start, tie.End) == (same.Id, same.Type, same.Start, same.End) && SameMap(tie.Properties, same.Properties),
        (GraphPath path, _) => other is GraphPath same && SameList(path.Nodes, same.Nodes) && SameList(path.Relationships, same.Relationships),
        _ => one.Equals(other),
    };

    private static bool SameList(IReadOnlyList<object?> one, IReadOnlyList<object?> other)
    {
        if (one.Count != other.Count) return false;
        for (int i = 0; i < one.Count; i++)
        {
            if (!Same(one[i], other[i])) return false;
        }

        return true;
    }

    private static bool SameMap(IReadOnlyDictionary<string, object?> one, IReadOnlyDictionary<string, object?> other)
    {
        if (one.Count != other.Count) return false;
        foreach ((string key, object? value) in one)
        {
            if (!other.TryGetValue(key, out object? same) || !Same(value, same)) return false;
        }

        return true;
    }
}
