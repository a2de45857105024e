using Network.Extraction.Language;

namespace Network.Extraction.Actors.Pronouns;

/// <summary>What part a pronoun plays: each has its own habits of reference.</summary>
internal enum PronounForm
{
    /// <summary>"he accused": the subject of a clause.</summary>
    Subject,

    /// <summary>"accused him", "by her": all others.</summary>
    Object,

    /// <summary>"his brother".</summary>
    Possessive,
}

/// <summary>How the clause of a pronoun hangs on the one above it.</summary>
internal enum ClauseLink
{
    /// <summary>It is the main clause.</summary>
    None,

    /// <summary>"because he …": it gives the reason.</summary>
    Reason,

    /// <summary>"when he …", "although he …".</summary>
    Adverbial,

    /// <summary>"that he …".</summary>
    Complement,

    /// <summary>"and he …".</summary>
    Joined,

    /// <summary>"for which he …": it tells more of a noun.</summary>
    Relative,
}

/// <summary>What a noun tells of its possessor, when the subject of the clause might be meant.</summary>
internal enum Possession
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>"lost his post", "handed in his resignation": what one has, does or gives of one's own.</summary>
    Own,

    /// <summary>"spoke in his support", "took his place": another does it for him or to him.</summary>
    Anothers,
}

/// <summary>Where a pronoun of the third person singular stands, and what its sentence tells.</summary>
internal sealed class PronounSite
{
    /// <summary>Index of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>The sentence.</summary>
    public required ParsedSentence Parsed { get; init; }

    /// <summary>Index of the pronoun in the sentence.</summary>
    public required int Word { get; init; }

    /// <summary>Its part.</summary>
    public required PronounForm Form { get; init; }

    /// <summary>Its gender.</summary>
    public required Gender Gender { get; init; }

    /// <summary>Block of paragraphs that it stands in: turns that follow each other are one.</summary>
    public required int Block { get; init; }

    /// <summary>Its paragraph.</summary>
    public required int Paragraph { get; init; }

    /// <summary>True when it stands within quotation marks.</summary>
    public required bool IsQuoted { get; init; }

    /// <summary>Word of the subject in whose reported speech it stands; -1 for none.</summary>
    public required int Speaker { get; init; }

    /// <summary>Word of the subject of the clause that a possessive stands in; -1 for none.</summary>
    public required int ClauseSubject { get; init; }

    /// <summary>Word of the subject of the clause before, parted by a mark or a conjunction; -1 for none.</summary>
    public required int SubjectBefore { get; init; }

    /// <summary>Word of the nearest subject before it that means someone; -1 for none.</summary>
    public required int LastSubject { get; init; }

    /// <summary>Word, in the sentence before, of the one of whom that sentence reports, "Luo remarked that Tan had written"; -1 for none.</summary>
    public required int Told { get; init; }

    /// <summary>The verb that the pronoun hangs on in its past perfect: what went before.</summary>
    public required bool IsPerfect { get; init; }

    /// <summary>True when its verb answers: "he replied", "she denied".</summary>
    public required bool Answers { get; init; }

    /// <summary>Word of the verb whose clause it stands in; -1 for none.</summary>
    public required int Clause { get; init; }

    /// <summary>Word of the verb above that clause; -1 for none.</summary>
    public required int Above { get; init; }

    /// <summary>How its clause hangs on the one above.</summary>
    public required ClauseLink Link { get; init; }

    /// <summary>What a possessive's noun tells.</summary>
    public required Possession Possession { get; init; }

    /// <summary>True when it stands before the subject of its clause: "After his return X …".</summary>
    public required bool IsFronted { get; init; }

    /// <summary>What its clause does to whom the pronoun means.</summary>
    public required PronounStance Befalls { get; init; }

    /// <summary>Those in the same clause, of whom grammar says that they are others.</summary>
    public required IReadOnlySet<Entity> CoArguments { get; init; }

    /// <summary>True when it opens its sentence.</summary>
    public bool IsFirst => Word == 0;
}
