namespace Network.Extraction.Actors.Pronouns;

/// <summary>What speaks for a person being meant by a pronoun, or against it.</summary>
/// <remarks>The names are those in <c>pronouns.txt</c>. "Here" is the pronoun's sentence, "last" the one before it.</remarks>
internal enum PronounFeature
{
    // How long ago.
    Here,
    Last,
    TwoBack,
    ThreeBack,
    Further,
    Nearest,
    SecondNearest,
    OtherParagraph,
    ParagraphsBack,

    // In what part, latest mention.
    SubjectHere,
    ObjectHere,
    AgentHere,
    PossessorHere,
    ObliqueHere,
    PlaceOrOtherHere,
    SubjectLast,
    ObjectLast,
    AgentLast,
    PossessorLast,
    ObliqueLast,
    SubjectEarlier,
    MainSubjectLast,
    MainSubjectTwoBack,

    // As what.
    PronounHere,
    PronounLast,
    PronounEarlier,
    PossessivePronounHere,
    Member,
    TitleOnly,
    Unnamed,

    // How often.
    Mentions,
    MostMentioned,
    Share,
    ParagraphOpener,
    Only,
    SoleCandidate,

    // Gender.
    GenderKnown,
    WomanKnown,
    GenderUnlikely,
    GenderLikely,

    // The clause.
    Speaker,
    ClauseSubject,
    SubjectBefore,
    LastSubject,
    LastSubjectPronoun,
    Told,
    Topic,
    QuotedElsewhere,
    NamedBehind,
    FirstAfterMain,
    PerfectOfOther,
    PerfectOfSubject,
    AnswersAsOther,
    AnswersAsSubject,
    Turn,
    ObjectPronounHere,
    NearPossessor,

    // The clause above: "X expelled Y because he …", "X told Y that he …", "X saw Y and he …".
    ReasonSubject,
    ReasonObject,
    AdverbialSubject,
    AdverbialObject,
    ComplementSubject,
    ComplementObject,
    JoinedSubject,
    JoinedObject,
    RelativeOwner,

    // What befell or did whom: "X accused Y, and Z defended him", "X robbed Y, and Z arrested him", "X dismissed Y because he …".
    BefallenAgain,
    SpokeOfAnother,
    WrongedAnother,
    ReasonBefallen,

    // What a possessive has: "his post" is the subject's own, "in his support" another's.
    OwnOfSubject,
    AnothersOfSubject,
    OwnOfOther,

    // Whom grammar or sense forbid, more or less.
    CoArgument,
    Behind,
    BehindFronted,

    // Nobody that the text names.
    None,
    NoneDespiteKnown,
}
