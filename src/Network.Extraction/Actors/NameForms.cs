using Network.Model;

namespace Network.Extraction.Actors;

/// <summary>A name with what its comparison with others needs, each worked out when it is first asked for.</summary>
internal sealed class NameForms
{
    private string? _plain;
    private string? _last;
    private string[]? _parts;
    private string[]? _sounds;
    private string? _romanised;
    private bool _isRomanised;
    private Gender? _gender;

    /// <summary>Takes a name as it is written.</summary>
    public NameForms(string name)
    {
        Name = name;
        Folded = NameFolding.Fold(name);
        Words = name.Split(' ');
        IsInitialled = Words.Length > 1 && Array.TrueForAll(Words[..^1], word => word.EndsWith('.'));
    }

    /// <summary>As written.</summary>
    public string Name { get; }

    /// <summary>The name folded.</summary>
    public string Folded { get; }

    /// <summary>Its words as written.</summary>
    public string[] Words { get; }

    /// <summary>True for "T. Biernat": before the last word initials alone.</summary>
    public bool IsInitialled { get; }

    /// <summary>Its words folded.</summary>
    public string[] Parts => _parts ??= [.. Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(NameFolding.Fold)];

    /// <summary>The last word folded.</summary>
    public string Last => _last ??= NameFolding.Fold(Words[^1]);

    /// <summary>The name without doubled words: "KimKim" is a typing error for "Kim".</summary>
    public string Plain => _plain ??= Undouble();

    /// <summary>The keys of its words with the Arabic article.</summary>
    public string[] Sounds => _sounds ??= [.. Words.Select(ArabicNames.Key).OfType<string>()];

    /// <summary>Its key among romanisations; null where it has not the form of a Korean or Chinese name.</summary>
    public string? Romanised
    {
        get
        {
            if (!_isRomanised) (_romanised, _isRomanised) = (Romanisation.Key(Name), true);
            return _romanised;
        }
    }

    /// <summary>For whom the name was indexed last; null for none.</summary>
    public Entity? Indexed { get; set; }

    /// <summary>What the name tells of its bearer's gender.</summary>
    public Gender GenderBy(ActorVocabulary vocabulary) => _gender ??= NameGender.Of(Name, vocabulary);

    private string Undouble()
    {
        string[] words = [.. Words];
        for (int i = 0; i < words.Length; i++)
        {
            int half = words[i].Length / 2;
            if (half >= 2 && words[i].Length == 2 * half && char.IsUpper(words[i][half]) && words[i].AsSpan(0, half).SequenceEqual(words[i].AsSpan(half))) words[i] = words[i][..half];
        }

        return words.AsSpan().SequenceEqual(Words) ? Name : string.Join(' ', words);
    }
}
