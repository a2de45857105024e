namespace Network.Extraction.Language;

/// <summary>What grammar tells of a word, which many readers ask for: found when the first does, kept for the others, who must not change it.</summary>
internal sealed class WordSyntax
{
    /// <summary>The heads of its grammatical subject; null until asked for.</summary>
    public List<int>? Subjects { get; set; }

    /// <summary>The heads of its direct object; null until asked for.</summary>
    public List<int>? Objects { get; set; }

    /// <summary>What prepositions tie to it; null until asked for.</summary>
    public List<(string Preposition, int Word)>? Obliques { get; set; }

    /// <summary>Whether it is a verb in the passive; null until asked for.</summary>
    public bool? IsPassive { get; set; }
}
