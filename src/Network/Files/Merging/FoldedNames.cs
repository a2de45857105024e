using Network.Model;

namespace Network.Files.Merging;

/// <summary>The spellings of actors by <see cref="NameFolding"/>, as numbers: most stand in many graphs, and are folded and held once.</summary>
internal sealed class FoldedNames
{
    private readonly Dictionary<string, int> _written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _folded = new(StringComparer.Ordinal);

    /// <summary>The spellings by their numbers.</summary>
    public List<string> Texts { get; } = [];

    /// <summary>All spellings of each actor that was added, the name first.</summary>
    public NumberLists Spellings { get; } = new();

    /// <summary>Spellings that tell who it is outside its own file, the name first: not a mere part of the name, such as the surname, by which another file may call another.</summary>
    public NumberLists Telling { get; } = new();

    /// <summary>Adds the next actor.</summary>
    public void Add(Actor actor)
    {
        int name = Number(actor.Name);
        Spellings.Add(name);
        Telling.Add(name);
        if (actor.Aliases.Count > 0)
        {
            string[] words = actor.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            int[] parts = [.. words.Select(Number)];
            foreach (string written in actor.Aliases)
            {
                int alias = Number(written);
                Spellings.Add(alias);
                if (!parts.Contains(alias)) Telling.Add(alias);
            }
        }

        Spellings.End();
        Telling.End();
    }

    private int Number(string text)
    {
        if (_written.TryGetValue(text, out int number)) return number;
        string folded = NameFolding.Fold(text);
        if (!_folded.TryGetValue(folded, out number))
        {
            _folded.Add(folded, number = Texts.Count);
            Texts.Add(folded);
        }

        _written.Add(text, number);
        return number;
    }
}
