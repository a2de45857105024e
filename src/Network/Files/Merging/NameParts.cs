using Network.Model;

namespace Network.Files.Merging;

/// <summary>The words of a name, folded, to tell which aliases are a mere part of it, such as the surname.</summary>
internal sealed class NameParts(string name)
{
    private readonly string[] _words = Array.ConvertAll(name.Split(' ', StringSplitOptions.RemoveEmptyEntries), NameFolding.Fold);

    /// <summary>True when an alias is one of the words.</summary>
    public bool Have(string alias) => _words.Contains(NameFolding.Fold(alias));
}
