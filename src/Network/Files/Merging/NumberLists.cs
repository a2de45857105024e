namespace Network.Files.Merging;

/// <summary>Lists of numbers one behind the other: a list takes a few bytes where one of its own would take a hundred.</summary>
internal sealed class NumberLists
{
    private readonly List<int> _numbers = [];
    private readonly List<int> _ends = [];

    /// <summary>How many lists there are.</summary>
    public int Count => _ends.Count;

    /// <summary>The numbers of a list.</summary>
    public ReadOnlySpan<int> this[int list]
    {
        get
        {
            int start = list == 0 ? 0 : _ends[list - 1];
            return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_numbers)[start.._ends[list]];
        }
    }

    /// <summary>Adds a number to the list that is being made, unless it is there.</summary>
    public void Add(int number)
    {
        int start = _ends.Count == 0 ? 0 : _ends[^1];
        if (_numbers.IndexOf(number, start) < 0) _numbers.Add(number);
    }

    /// <summary>Ends the list that is being made; the next number begins another.</summary>
    public void End() => _ends.Add(_numbers.Count);
}
