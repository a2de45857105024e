using System.Globalization;

namespace Network.Export.Columns;

/// <summary>Hands out names so that none is given twice.</summary>
/// <param name="comparer">Which names are the same; by characters unless told.</param>
/// <param name="separator">What stands before the number of a name that was taken.</param>
internal sealed class UniqueNames(StringComparer? comparer = null, string separator = " #")
{
    private readonly HashSet<string> _taken = new(comparer ?? StringComparer.Ordinal);
    private readonly Dictionary<string, int> _next = new(comparer ?? StringComparer.Ordinal);

    /// <summary>The wished name where it is free; else with a 2 behind it, or the first higher number that is free.</summary>
    public string Take(string wished)
    {
        if (_taken.Add(wished)) return wished;
        int number = _next.GetValueOrDefault(wished, 2);
        string name;
        do
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{wished}{separator}{number++}");
        }
        while (!_taken.Add(name));
        _next[wished] = number;
        return name;
    }
}
