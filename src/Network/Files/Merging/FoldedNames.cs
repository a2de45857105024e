using Network.Model;

namespace Network.Files.Merging;

/// <summary>The spellings of actors by <see cref="NameFolding"/>: the number of a spelling is that of the first text that folds alike.</summary>
/// <remarks>Folded texts are not held; 24 bytes a text at most are.</remarks>
internal sealed class FoldedNames
{
    private readonly SharedTexts _texts;
    private readonly HashSet<int> _first;

    // One more than the number; 0 where it is not known yet.
    private readonly int[] _number;

    public FoldedNames(SharedTexts texts)
    {
        _texts = texts;
        _first = new HashSet<int>(new ByFold(texts));
        _number = new int[texts.Count];
    }

    /// <summary>Numbers are below this.</summary>
    public int Count => _number.Length;

    /// <summary>The number of a text.</summary>
    public int Of(int text)
    {
        if (_number[text] > 0) return _number[text] - 1;
        if (!_first.TryGetValue(text, out int first)) _first.Add(first = text);
        _number[text] = first + 1;
        return first;
    }

    /// <summary>True when nothing is left of a spelling.</summary>
    public bool IsBlank(int number) => string.IsNullOrWhiteSpace(NameFolding.Fold(_texts[number]));

    /// <summary>All spellings of an actor, the name first, each once.</summary>
    public void Spellings(ActorRow row, List<int> to)
    {
        to.Clear();
        to.Add(Of(row.Name));
        foreach (int alias in row.Aliases) Add(to, Of(alias));
    }

    /// <summary>Spellings that tell who it is outside its own file, the name first: not a mere part of the name, such as the surname, by which another file may call another.</summary>
    public void Telling(ActorRow row, List<int> to)
    {
        to.Clear();
        to.Add(Of(row.Name));
        foreach (int alias in row.Telling) Add(to, Of(alias));
    }

    private static void Add(List<int> to, int number)
    {
        if (!to.Contains(number)) to.Add(number);
    }

    private sealed class ByFold(SharedTexts texts) : IEqualityComparer<int>
    {
        public bool Equals(int one, int other) => one == other || NameFolding.Fold(texts[one]) == NameFolding.Fold(texts[other]);

        public int GetHashCode(int text) => NameFolding.Fold(texts[text]).GetHashCode(StringComparison.Ordinal);
    }
}
