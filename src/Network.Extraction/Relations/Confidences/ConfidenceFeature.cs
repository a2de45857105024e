namespace Network.Extraction.Relations.Confidences;

/// <summary>What may speak for a relation that was read, or against it. A reference's features come once for who acts, once for whom it concerns.</summary>
internal enum ConfidenceFeature
{
    /// <summary>Always 1.</summary>
    Always,

    /// <summary>Told by a noun: "the removal of X".</summary>
    Noun,

    /// <summary>Told by an adjective or another word that is no verb and no noun.</summary>
    OtherWord,

    /// <summary>Told by a verb in the passive.</summary>
    Passive,

    /// <summary>Told by an infinitive.</summary>
    Infinitive,

    /// <summary>Told by a participle in "-ing".</summary>
    Participle,

    /// <summary>Found by a rule that no pattern of the lexicon stands for.</summary>
    OwnRule,

    /// <summary>The logarithm of the number of the pattern's words.</summary>
    PatternWords,

    /// <summary>Nobody is named who acts, and the body in session is taken.</summary>
    SourceInferred,

    /// <summary>Told as alleged.</summary>
    Alleged,

    /// <summary>Told as refuted.</summary>
    Refuted,

    /// <summary>Told as planned, possible or to come.</summary>
    NotYet,

    /// <summary>The text says that it did not happen.</summary>
    Negated,

    /// <summary>On someone's word within the document.</summary>
    Reported,

    /// <summary>Someone denies it.</summary>
    Contested,

    /// <summary>The sentence supposes: "if", "whether", "would", "might".</summary>
    Supposing,

    /// <summary>The word that tells it leads a relative clause or describes a noun.</summary>
    Relative,

    /// <summary>It leads an adverbial clause.</summary>
    Adverbial,

    /// <summary>It leads a clause that is a complement.</summary>
    Complement,

    /// <summary>It is joined to another word.</summary>
    Joined,

    /// <summary>It leads the sentence.</summary>
    Leading,

    /// <summary>The logarithm of the number of types of which the lexicon has a pattern with the word.</summary>
    TypesOfWord,

    /// <summary>The logarithm of the number of the sentence's words.</summary>
    SentenceWords,

    /// <summary>The logarithm of the number of relations that the same word tells.</summary>
    Together,

    /// <summary>The logarithm of the number of relations that the sentence tells.</summary>
    InSentence,

    /// <summary>The same is told at another place too.</summary>
    ToldAgain,

    /// <summary>Another relation of the same sign is told of the two.</summary>
    Alike,

    /// <summary>A relation of the opposite sign is told of the two.</summary>
    Opposite,

    /// <summary>The two are told of in the other direction by the same type, which is no mutual one.</summary>
    Turned,

    /// <summary>Who acts and whom it concerns stand on the same side of the word that tells it.</summary>
    SameSide,

    /// <summary>The logarithm of the number of the document's mentions of who acts.</summary>
    SourceMentions,

    /// <summary>Who acts is a body, a state or a group.</summary>
    SourceBody,

    /// <summary>Others bear the name by which who acts is called.</summary>
    SourceShared,

    /// <summary>Who acts is named by title alone.</summary>
    SourceTitle,

    /// <summary>Who acts is named by a description: "both men".</summary>
    SourceDescription,

    /// <summary>Who acts is meant by a pronoun.</summary>
    SourcePronoun,

    /// <summary>Who acts is not spoken of in the sentence.</summary>
    SourceElsewhere,

    /// <summary>The word for who acts means several.</summary>
    SourceSeveral,

    /// <summary>Arcs between the word that tells it and who acts, beyond the first; 4 at most.</summary>
    SourceArcs,

    /// <summary>The logarithm of the words between the word that tells it and who acts.</summary>
    SourceDistance,

    /// <summary>Mentions of others between the word that tells it and who acts; 3 at most.</summary>
    SourceBetween,

    /// <summary>The probability that the pronoun means another, from 0 to 1.</summary>
    SourceDoubt,

    /// <summary>The logarithm of the number of the document's mentions of whom it concerns.</summary>
    TargetMentions,

    /// <summary>Whom it concerns is a body, a state or a group.</summary>
    TargetBody,

    /// <summary>Others bear the name by which whom it concerns is called.</summary>
    TargetShared,

    /// <summary>Whom it concerns is named by title alone.</summary>
    TargetTitle,

    /// <summary>Whom it concerns is named by a description.</summary>
    TargetDescription,

    /// <summary>Whom it concerns is meant by a pronoun.</summary>
    TargetPronoun,

    /// <summary>Whom it concerns is not spoken of in the sentence.</summary>
    TargetElsewhere,

    /// <summary>The word for whom it concerns means several.</summary>
    TargetSeveral,

    /// <summary>Arcs between the word that tells it and whom it concerns, beyond the first; 4 at most.</summary>
    TargetArcs,

    /// <summary>The logarithm of the words between the word that tells it and whom it concerns.</summary>
    TargetDistance,

    /// <summary>Mentions of others between the word that tells it and whom it concerns; 3 at most.</summary>
    TargetBetween,

    /// <summary>The probability that the pronoun means another, from 0 to 1.</summary>
    TargetDoubt,
}
