using System.Text.RegularExpressions;

namespace Network.Extraction.Actors;

/// <summary>A word before names are brought together, with what brackets tell of it.</summary>
internal sealed partial class RawWord
{
    // Few words have any.
    private List<string>? _aliases;
    private List<string>? _positions;

    /// <summary>As written.</summary>
    public required string Form
    {
        get;
        init
        {
            field = value;
            // Asked for again and again.
            IsCapital = char.IsUpper(value[0]) || HasArabicArticle(value) || HasElidedParticle(value);
            IsAcronym = value.Length is >= 2 and <= 6 && IsInCapitals(value);
        }
    }

    /// <summary>In lower case, with straight apostrophes.</summary>
    public required string Lower { get; init; }

    /// <summary>First offset in the document's text.</summary>
    public required int Start { get; init; }

    /// <summary>Offset behind the last character, brackets that explain it included.</summary>
    public required int End { get; set; }

    /// <summary>What the vocabulary knows of it.</summary>
    public required WordKinds Kinds { get; set; }

    /// <summary>Penn Treebank tag.</summary>
    public string Tag { get; set; } = "";

    /// <summary>True where a sentence, item or quotation begins, so that a capital says little.</summary>
    public bool Opens { get; set; }

    /// <summary>Other names that brackets behind it give.</summary>
    public IReadOnlyList<string> Aliases => _aliases ?? (IReadOnlyList<string>)[];

    /// <summary>Titles that brackets before or behind it give.</summary>
    public IReadOnlyList<string> Positions => _positions ?? (IReadOnlyList<string>)[];

    /// <summary>True when brackets behind it give other names.</summary>
    public bool HasAliases => _aliases is not null;

    /// <summary>True when brackets give titles.</summary>
    public bool HasPositions => _positions is not null;

    /// <summary>Adds other names.</summary>
    public void AddAliases(IReadOnlyList<string> aliases) => Add(ref _aliases, aliases);

    /// <summary>Adds titles.</summary>
    public void AddPositions(IReadOnlyList<string> positions) => Add(ref _positions, positions);

    /// <summary>True when it begins with a capital, a prefix such as "al-" not counted.</summary>
    public bool IsCapital { get; private init; }

    /// <summary>True for two to six capitals: "KWP".</summary>
    public bool IsAcronym { get; private init; }

    /// <summary>True for "V.I.", "L.", "Ye." and "J.-P.".</summary>
    public bool IsInitials => Form[^1] is '.' or '-' && Initials().IsMatch(Form);

    /// <summary>True when it has one of the kinds.</summary>
    public bool Is(WordKinds kinds) => (Kinds & kinds) != 0;

    /// <summary>True when the tag is a verb's.</summary>
    public bool IsVerb => Tag.Length > 0 && (Tag[0] == 'V' || Tag == "MD");

    /// <inheritdoc/>
    public override string ToString() => $"{Form}/{Tag}";

    private static void Add(ref List<string>? list, IReadOnlyList<string> more)
    {
        if (more.Count > 0) (list ??= []).AddRange(more);
    }

    /// <summary>True for words in which every character is a capital.</summary>
    public static bool IsInCapitals(string form)
    {
        foreach (char c in form)
        {
            if (!char.IsUpper(c)) return false;
        }

        return true;
    }

    /// <summary>"d'Emmerez", "dell'Orto".</summary>
    private static bool HasElidedParticle(string form)
    {
        int mark = form.IndexOfAny(['\'', '\u2019']);
        return mark is > 0 and < 5 && mark + 1 < form.Length && char.IsUpper(form[mark + 1]) && form[..mark] is "d" or "l" or "dell" or "dall" or "t";
    }

    private static bool HasArabicArticle(string form)
    {
        int hyphen = form.IndexOf('-');
        return hyphen is 2 or 3 && hyphen + 1 < form.Length && char.IsUpper(form[hyphen + 1])
            && form[..hyphen] is "al" or "el" or "as" or "ad" or "an" or "ar" or "at" or "az" or "ash" or "adh" or "ath" or "ul" or "es" or "ez";
    }

    [GeneratedRegex(@"^(?:(?:\p{Lu}|Ye|Yu|Ya|Yo|Zh|Kh|Ch|Sh|Ts|Th|Ph|Dzh|Shch|Gy|Sz|Cs)\.-?)+$")]
    private static partial Regex Initials();
}
