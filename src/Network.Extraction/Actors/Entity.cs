using Network.Model;

namespace Network.Extraction.Actors;

/// <summary>Grammatical gender as far as it is told.</summary>
internal enum Gender
{
    /// <summary>Not told.</summary>
    Unknown,

    /// <summary>He.</summary>
    Male,

    /// <summary>She.</summary>
    Female,
}

/// <summary>An actor while a document is read: names, titles and what speaks for its being one.</summary>
internal sealed class Entity
{
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _glosses = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reasons = new(StringComparer.Ordinal);

    /// <summary>What it is.</summary>
    public required ActorKind Kind { get; set; }

    /// <summary>Spellings in order of first use.</summary>
    public List<string> Names { get; } = [];

    /// <summary>Titles told of it.</summary>
    public List<TitlePhrase> Titles { get; } = [];

    /// <summary>Why spellings were brought together.</summary>
    public List<string> Reasons { get; } = [];

    /// <summary>Gender.</summary>
    public Gender Gender { get; set; }

    /// <summary>How surely "he" was taken to mean this person so far, less how surely "she" was: sums of probabilities.</summary>
    public double TakenForHim { get; set; }

    /// <summary>How the text addresses it first: "Madame", "Brother"; null for none.</summary>
    public string? Style { get; set; }

    /// <summary>How much speaks for its being an actor; places and things stay low.</summary>
    public double Evidence { get; set; }

    /// <summary>True for the one who says "I".</summary>
    public bool IsNarrator { get; set; }

    /// <summary>True when only the document's head or a user's file names it so far.</summary>
    public bool IsBackground { get; set; }

    /// <summary>True for someone of whom the text speaks without name or office of his own: a candidate for pronouns, never an actor.</summary>
    public bool IsUnnamed { get; init; }

    /// <summary>True when the document knows it by title only.</summary>
    public bool IsTitleOnly { get; set; }

    /// <summary>True when the mentions are plural in form: "the border guards".</summary>
    public bool IsPlural { get; set; }

    /// <summary>Sentence of the first mention; int.MaxValue before any.</summary>
    public int FirstSentence { get; set; } = int.MaxValue;

    /// <summary>Sentence of the latest mention; -1 before any.</summary>
    public int LastSentence { get; set; } = -1;

    /// <summary>Mentions by name.</summary>
    public int Count { get; set; }

    /// <summary>Index among the reading's actors; -1 when it is none.</summary>
    public int Index { get; set; } = -1;

    /// <summary>What relative of the narrator the text calls him, "uncle"; null for none.</summary>
    public string? KinOfNarrator { get; set; }

    /// <summary>The name given by a user's file; null for none.</summary>
    public string? KnownName { get; set; }

    /// <summary>Counts a spelling.</summary>
    public void AddName(string name, bool isGloss = false)
    {
        if (isGloss) _glosses.Add(name);
        if (_names.TryAdd(name, 1)) Names.Add(name);
        else _names[name]++;
    }

    /// <summary>"VERA HOLT", as headings are typed: "Vera Holt" is the better name.</summary>
    public static bool IsTypedInCapitals(string name) => name.Contains(' ', StringComparison.Ordinal) && !name.Any(char.IsLower);

    /// <summary>Notes why a spelling was taken for this actor, once.</summary>
    public void AddReason(string reason)
    {
        if (_reasons.Add(reason)) Reasons.Add(reason);
    }

    /// <summary>How often a spelling occurs.</summary>
    public int Uses(string name) => _names.GetValueOrDefault(name);

    /// <summary>True when only brackets give a spelling.</summary>
    public bool IsGloss(string name) => _glosses.Contains(name);

    /// <summary>Notes a title once.</summary>
    public void AddTitle(TitlePhrase title)
    {
        if (!Titles.Exists(known => known.Text.Equals(title.Text, StringComparison.OrdinalIgnoreCase))) Titles.Add(title);
    }

    /// <summary>True unless it is known to be of another gender.</summary>
    public bool MayBe(Gender gender) => gender == Gender.Unknown || Gender == Gender.Unknown || Gender == gender;

    /// <summary>Whom only the head names, the text now speaks of by an office or a style.</summary>
    /// <param name="sentence">Where it does.</param>
    public void SpokenOf(int sentence)
    {
        if (!IsBackground) return;
        IsBackground = false;
        Count++;
        Evidence += 1.5;
        FirstSentence = Math.Min(FirstSentence, sentence);
    }

    /// <inheritdoc/>
    public override string ToString() => Names.Count > 0 ? Names[0] : "?";
}
