using Network.Analysis;
using Network.Model;

namespace Network.Report.Sections;

/// <summary>Makes the entries of documents, actors and relations that all sections share.</summary>
internal static class EntryMaker
{
    public static DocumentEntry Document(SourceDocument document) => new(
        document,
        Wording.Name(document.Title ?? document.Id),
        document.Date is null ? null : DateWords.Of(document.Date),
        document.Narrator is null ? null : Wording.Name(document.Narrator),
        Link(document));

    /// <summary>The document's address when it is one that a browser may be sent to.</summary>
    public static string? Link(SourceDocument? document) =>
        Uri.TryCreate(document?.Url, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" ? address.AbsoluteUri : null;

    public static IReadOnlyList<ActorEntry> Actors(AnalysedGraph analysed, CampReader? reader)
    {
        List<ActorEntry> entries = [];
        foreach (Actor actor in analysed.Graph.Actors)
        {
            int? index = analysed.IndexOf(actor);
            List<ScoreEntry> scores = [];
            foreach (var column in analysed.Centrality?.Columns ?? [])
                scores.Add(new ScoreEntry(column.Measure, RankingSection.Short(column.Measure), index is int place ? column.Scores?[place] : null));
            entries.Add(new ActorEntry(
                entries.Count + 1,
                actor,
                Wording.Name(actor),
                [.. actor.Positions.Select(position => PositionWords(position, analysed.Graph))],
                analysed.MemberOf(actor)?.Faction,
                reader is not null && index is int member ? CampSection.PlaceWords(reader, reader.Factions.Members[member]) : "",
                scores));
        }

        return entries;
    }

    public static IReadOnlyList<RelationEntry> Relations(AnalysedGraph analysed)
    {
        bool many = analysed.Graph.Documents.Count > 1;
        List<RelationEntry> entries = [];
        foreach (Relation relation in analysed.Graph.Relations)
        {
            EdtfDate? date = RelationGraph.EffectiveDate(relation);
            entries.Add(new RelationEntry(
                entries.Count + 1,
                relation,
                Wording.Says(relation),
                Wording.Status(relation),
                date is null ? null : DateWords.Of(date),
                relation.Date is not null,
                analysed.IsCounted(relation),
                analysed.IsFrustrated(relation),
                [.. relation.Evidence.Select(piece => Piece(piece, many))]));
        }

        return entries;
    }

    private static EvidenceEntry Piece(Evidence piece, bool nameDocument)
    {
        string?[] place = [nameDocument && piece.Document is not null ? Wording.Name(piece.Document.Id) : null, piece.Paragraph is int number ? $"par. {number}" : null];
        List<string> remarks = [];
        if (piece.ContestedBy.Count > 0) remarks.Add($"Disputed by {Wording.List([.. piece.ContestedBy.Select(Wording.Name)])}.");
        if (piece.SourceInferred) remarks.Add("The text does not name who acts: inferred.");
        if (piece.Confidence is double sure and < 1) remarks.Add($"Found with confidence {Wording.Percent(sure)}.");
        if (piece.Rule?.StartsWith("llm:", StringComparison.Ordinal) == true) remarks.Add($"Read by a language model ({Wording.Name(piece.Rule[4..])}).");
        if (piece.Note is not null) remarks.Add(Wording.Name(piece.Note));
        return new EvidenceEntry(
            piece, Wording.Chain(piece.AssertedBy), place.Any(part => part is not null) ? string.Join(", ", place.Where(part => part is not null)) : null,
            Link(piece.Document), remarks);
    }

    private static string PositionWords(Position position, RelationGraph graph)
    {
        string? body = position.Body is null ? null : graph.FindActor(position.Body) is Actor actor ? Wording.Name(actor) : Wording.Name(position.Body);
        string?[] parts = [position.Title is null ? null : Wording.Name(position.Title), body];
        string words = string.Join(", ", parts.Where(part => part is not null));
        return position.Status is null ? words : $"{words} ({Wording.Name(position.Status)})".TrimStart();
    }
}
