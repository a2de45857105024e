using Network.Model;

namespace Network.Report;

/// <summary>A document that the report rests on.</summary>
/// <param name="Document">The document.</param>
/// <param name="Title">Its title, or else its id.</param>
/// <param name="Date">When it was written, in words; null when unknown.</param>
/// <param name="Narrator">Who speaks in it; null when unknown.</param>
/// <param name="Link">An http or https address; null when it has none.</param>
public sealed record DocumentEntry(SourceDocument Document, string Title, string? Date, string? Narrator, string? Link);

/// <summary>What a headline sentence answers.</summary>
public enum HeadlineTopic
{
    /// <summary>How many camps, and on whose word.</summary>
    Camps,

    /// <summary>Who stands between them.</summary>
    Between,

    /// <summary>Who is placed only by opposition.</summary>
    OpposedOnly,

    /// <summary>How much contradicts the camps, and whether that is proven least.</summary>
    Explained,

    /// <summary>Whether the camps are better than chance.</summary>
    Chance,

    /// <summary>What was done to people.</summary>
    Outcomes,

    /// <summary>How many claims are disputed.</summary>
    Disputed,

    /// <summary>That there is nothing to tell.</summary>
    Nothing,
}

/// <summary>A sentence of the headline.</summary>
/// <param name="Topic">What it answers.</param>
/// <param name="Words">The sentence.</param>
public sealed record HeadlineEntry(HeadlineTopic Topic, string Words);

/// <summary>How many of what there is.</summary>
/// <param name="Actors">All actors.</param>
/// <param name="Kinds">Actors by kind, in the order of the file format, without the kinds that are not there.</param>
/// <param name="Relations">All relations.</param>
/// <param name="Positive">Counted relations that are for someone, declared memberships apart.</param>
/// <param name="Negative">Counted relations that are against someone.</param>
/// <param name="Neutral">Counted relations that are neither.</param>
/// <param name="Evidence">Pieces of evidence.</param>
/// <param name="Dates">The span of the relations' own dates, in words; null when none is dated.</param>
/// <param name="Words">All of it in a sentence.</param>
public sealed record CountsEntry(
    int Actors, IReadOnlyList<(ActorKind Kind, int Count)> Kinds, int Relations, int Positive, int Negative, int Neutral, int Evidence, string? Dates,
    string Words);

/// <summary>An actor with its place and its scores.</summary>
/// <param name="Number">Its place in the file, from 1.</param>
/// <param name="Actor">The actor.</param>
/// <param name="Name">Its name, fit for one line.</param>
/// <param name="Positions">Its posts in words.</param>
/// <param name="Camp">Its camp; null for none.</param>
/// <param name="Place">How it stands in the camp, in words; empty without one.</param>
/// <param name="Scores">One score a measure in the order of <see cref="Analysis.Centrality.CentralityResult.Columns"/>; null where it has none.</param>
public sealed record ActorEntry(
    int Number, Actor Actor, string Name, IReadOnlyList<string> Positions, int? Camp, string Place, IReadOnlyList<ScoreEntry> Scores);

/// <summary>A measure's value.</summary>
/// <param name="Measure">The measure's id.</param>
/// <param name="Label">Its name.</param>
/// <param name="Value">The value; null where there is none.</param>
public sealed record ScoreEntry(string Measure, string Label, double? Value);

/// <summary>A relation in words.</summary>
/// <param name="Number">Its place in the file, from 1.</param>
/// <param name="Relation">The relation.</param>
/// <param name="Says">"X removed Y from Z (alleged)".</param>
/// <param name="Status">How it is claimed where that is not plainly; empty when asserted.</param>
/// <param name="Date">When, in words; null when not even its document is dated.</param>
/// <param name="DateIsOwn">False when it is only its document's date.</param>
/// <param name="Counted">True when it enters the analyses.</param>
/// <param name="Frustrated">True when it contradicts the camps.</param>
/// <param name="Evidence">Where it is told and on whose word.</param>
public sealed record RelationEntry(
    int Number, Relation Relation, string Says, string Status, string? Date, bool DateIsOwn, bool Counted, bool Frustrated,
    IReadOnlyList<EvidenceEntry> Evidence)
{
    /// <summary>Where it is first told: "par. 8"; null when that is unknown.</summary>
    public string? Where => Evidence.Select(piece => piece.Where).FirstOrDefault(where => where is not null);

    /// <summary>On whose word, of its first piece of evidence; null when nobody is named.</summary>
    public string? OnWordOf => Evidence.Select(piece => piece.Speakers).FirstOrDefault(speakers => speakers is not null);

    /// <summary>The innermost speaker of its first piece of evidence; null when nobody is named.</summary>
    public Actor? Speaker => Evidence.Select(piece => piece.Evidence.Speaker).FirstOrDefault(speaker => speaker is not null);
}

/// <summary>A piece of evidence in words.</summary>
/// <param name="Evidence">The piece.</param>
/// <param name="Speakers">The chain of speakers, innermost first; null when nobody is named.</param>
/// <param name="Where">The paragraph, with the document's id where there are several documents; null when unknown.</param>
/// <param name="Link">The document's http or https address; null when it has none.</param>
/// <param name="Remarks">Who disputes it, that its source was inferred, the coder's note.</param>
public sealed record EvidenceEntry(Evidence Evidence, string? Speakers, string? Where, string? Link, IReadOnlyList<string> Remarks);

/// <summary>A camp.</summary>
/// <param name="Number">From 1, the largest first.</param>
/// <param name="Core">The name of its core: its actor, or bound unit, with most counted ties.</param>
/// <param name="Size">How many actors, a bound unit being one.</param>
/// <param name="Places">Its actors and units: the core first, then by how they are held there.</param>
public sealed record CampEntry(int Number, string Core, int Size, IReadOnlyList<CampPlace> Places)
{
    /// <summary>Those whom something holds in the camp.</summary>
    public IEnumerable<CampPlace> Held => Places.Where(place => !place.OpposedOnly);

    /// <summary>Those who are only against others, and not shown to be with the core.</summary>
    public IEnumerable<CampPlace> OpposedOnly => Places.Where(place => place.OpposedOnly);
}

/// <summary>An actor's, or a bound unit's, place in a camp.</summary>
/// <param name="Name">The actor's name; of a unit the body that gives it its name.</param>
/// <param name="Actors">The actor; of a unit its naming actor first, then the others in file order.</param>
/// <param name="IsCore">True for the camp's core.</param>
/// <param name="IsBetween">True when it stands between camps.</param>
/// <param name="OpposedOnly">True when only its ties against others hold it there, and it is not the core.</param>
/// <param name="Basis">What holds it there, in words; of a core empty.</param>
/// <param name="Firmness">How firmly, in words; of a core, what would part it from the next actor.</param>
/// <param name="Certainty">Share of the best divisions in which it is with the core.</param>
/// <param name="Margin">How much more it costs to have it apart; null when alone.</param>
public sealed record CampPlace(
    string Name, IReadOnlyList<Actor> Actors, bool IsCore, bool IsBetween, bool OpposedOnly, string Basis, string Firmness, double Certainty,
    double? Margin)
{
    /// <summary>The name, of a unit with those who are bound in it: "KWP leadership: Kim Il Sung and the plenum".</summary>
    public string FullName => Actors.Count == 1 ? Name : $"{Name}: {Wording.List([.. Actors.Skip(1).Select(Wording.Name)])}";

    /// <summary>Basis and firmness in one phrase.</summary>
    public string Words => string.Join("; ", new[] { IsCore ? "core" : "", Basis, Firmness, IsBetween ? "stands between" : "" }.Where(part => part.Length > 0));
}

/// <summary>Someone who stands between camps.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Camp">The camp in which the actor is put all the same.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Ties">The actor's counted relations for or against others, in file order.</param>
public sealed record BetweenEntry(Actor Actor, int? Camp, string Reason, IReadOnlyList<RelationEntry> Ties);

/// <summary>One act with effect: the same body did the same to one or more.</summary>
/// <param name="Sanction">What was done: "expelled".</param>
/// <param name="Body">By whom.</param>
/// <param name="ThirdParty">"from KWP CC Presidium", "to the commission"; null when none is named.</param>
/// <param name="Event">The event's id; null when the file names none.</param>
/// <param name="Date">When, in words; null when unknown.</param>
/// <param name="Rows">One relation a person.</param>
/// <param name="Whom">To whom it was done, in words: "A and B".</param>
/// <param name="What">What was done, in words: "expelled from the party".</param>
public sealed record OutcomeAct(
    string Sanction, Actor Body, string? ThirdParty, string? Event, string? Date, IReadOnlyList<RelationEntry> Rows, string Whom,
    string What);

/// <summary>Claims beside what denies them.</summary>
/// <param name="Claims">The claims; empty for a contradiction that is tied to no single claim.</param>
/// <param name="DeniedBy">Who denies them, in words.</param>
/// <param name="Denials">The relations in which the denial is told; may be empty.</param>
public sealed record DisputeEntry(IReadOnlyList<ClaimEntry> Claims, string DeniedBy, IReadOnlyList<RelationEntry> Denials);

/// <summary>A claim, or several that differ only in whom they concern.</summary>
/// <param name="Words">"A accused B and C".</param>
/// <param name="Relations">The relations, one or more.</param>
public sealed record ClaimEntry(string Words, IReadOnlyList<RelationEntry> Relations);

/// <summary>A relation that contradicts the camps.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Why">"though both are in camp 1".</param>
public sealed record ContradictionEntry(RelationEntry Relation, string Why);

/// <summary>Relations that contradict each other, whatever the camps.</summary>
/// <param name="Words">"A supported B, B supported C, yet A accused C".</param>
/// <param name="Relations">The relations, with their evidence.</param>
public sealed record CycleEntry(string Words, IReadOnlyList<RelationEntry> Relations);

/// <summary>A speaker's part.</summary>
/// <param name="Speaker">The innermost speaker; null where nobody is named.</param>
/// <param name="Name">The name, or "nobody named".</param>
/// <param name="Share">From 0 to 1.</param>
public sealed record VoiceEntry(Actor? Speaker, string Name, double Share);

/// <summary>The camps by one speaker's word.</summary>
/// <param name="Speaker">The innermost speaker.</param>
/// <param name="Name">The name.</param>
/// <param name="Relations">How many relations that count for camps the speaker tells.</param>
/// <param name="Share">Their share, from 0 to 1.</param>
/// <param name="Alone">The camps on this word alone, in sentences.</param>
/// <param name="Without">The camps without it, in sentences.</param>
public sealed record SpeakerEntry(Actor Speaker, string Name, int Relations, double Share, string Alone, string Without);

/// <summary>What comes out by another way of counting.</summary>
/// <param name="Camps">The camps of the other way, each in a phrase.</param>
/// <param name="Moves">Who stands elsewhere, in sentences; says so when nobody does.</param>
/// <param name="Reasons">Why it differs, in sentences.</param>
public sealed record ComparisonEntry(IReadOnlyList<string> Camps, IReadOnlyList<string> Moves, IReadOnlyList<string> Reasons);

/// <summary>The first actors by a measure.</summary>
/// <param name="Measure">The measure's id.</param>
/// <param name="Label">What the measure tells, in words.</param>
/// <param name="Persons">Persons and actors of unknown kind, highest first; scores of 0 left out.</param>
/// <param name="Bodies">All others, highest first.</param>
/// <param name="Note">What the measure's maker notes; null for nothing.</param>
public sealed record RankingEntry(
    string Measure, string Label, IReadOnlyList<(ActorEntry Actor, double Score)> Persons, IReadOnlyList<(ActorEntry Actor, double Score)> Bodies,
    string? Note);

/// <summary>What happened on a date.</summary>
/// <param name="Heading">The date in words.</param>
/// <param name="IsOwn">False when it is only the document's date, or none.</param>
/// <param name="Relations">The relations, in the order in which they are told.</param>
public sealed record DateEntry(string Heading, bool IsOwn, IReadOnlyList<RelationEntry> Relations);
