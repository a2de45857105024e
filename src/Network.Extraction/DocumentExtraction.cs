using Network.Extraction.Documents;
using Network.Model;

namespace Network.Extraction;

/// <summary>Reads actors and relations from a document.</summary>
public static class DocumentExtractor
{
    /// <summary>Reads one document. Safe to call from several threads at once.</summary>
    /// <param name="document">The document as read.</param>
    /// <param name="options">What the user gives besides.</param>
    public static ExtractionResult Extract(DocumentText document, ExtractionOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        List<Actor> actors = [];
        Actor? narrator = document.Narrator is null ? null : new Actor(DocumentFolder.Slug(document.Narrator.Replace('.', ' ').ToLowerInvariant(), "narrator"), document.Narrator) { Kind = ActorKind.Person };
        if (narrator is not null) actors.Add(narrator);
        SourceDocument source = new()
        {
            Id = document.Id,
            Title = document.Title,
            Date = document.Date,
            Archive = document.Archive,
            Url = document.Url,
            Narrator = narrator,
        };
        return new ExtractionResult { Graph = new RelationGraph(actors, []) { Title = document.Title, Documents = [source] } };
    }
}
