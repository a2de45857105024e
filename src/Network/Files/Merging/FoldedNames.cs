using Network.Model;

namespace Network.Files.Merging;

/// <summary>The spellings of actors by <see cref="NameFolding"/>, equal ones as one text.</summary>
internal sealed class FoldedNames
{
    private readonly Dictionary<string, string> _folded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _shared = new(StringComparer.Ordinal);

    /// <summary>All spellings, the name first.</summary>
    public IReadOnlyList<string> Spellings(Actor actor) => [.. actor.Aliases.Prepend(actor.Name).Select(Fold).Distinct()];

    /// <summary>Spellings that tell who it is outside their own file, the name first: not a mere part of the name, such as the surname, by which another file may call another.</summary>
    public IReadOnlyList<string> Telling(Actor actor)
    {
        if (actor.Aliases.Count == 0) return [Fold(actor.Name)];
        HashSet<string> parts = [.. actor.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Fold)];
        return [.. actor.Aliases.Select(Fold).Where(alias => !parts.Contains(alias)).Prepend(Fold(actor.Name)).Distinct()];
    }

    private string Fold(string text)
    {
        if (_folded.TryGetValue(text, out string? folded)) return folded;
        folded = NameFolding.Fold(text);
        if (!_shared.TryAdd(folded, folded)) folded = _shared[folded];
        _folded.Add(text, folded);
        return folded;
    }
}
