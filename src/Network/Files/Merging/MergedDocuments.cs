using Network.Model;

namespace Network.Files.Merging;

/// <summary>The documents of several graphs made one where ids are equal and nothing contradicts.</summary>
internal sealed class MergedDocuments
{
    /// <summary>What each document of an input became.</summary>
    public Became<SourceDocument> Became { get; } = new(document => document.Id);

    /// <summary>The merged documents in the order of their first ones.</summary>
    public List<SourceDocument> All { get; } = [];

    /// <summary>What a document of the input that stands became.</summary>
    public SourceDocument Of(SourceDocument document) => Became.Of(document);

    public static MergedDocuments Of(IReadOnlyList<NamedGraph> graphs, MergedActors actors, List<Problem> problems)
    {
        List<(string Id, List<Told> Documents)> groups = [];
        List<int> groupOf = [];
        HashSet<string> ids = [.. graphs.SelectMany(named => named.Graph.Documents.Select(document => document.Id))];
        Dictionary<string, List<int>> byId = new(StringComparer.Ordinal);
        for (int i = 0; i < graphs.Count; i++)
        {
            RelationGraph graph = graphs[i].Graph;
            foreach (SourceDocument document in graph.Documents)
            {
                Told told = new(document, document.Narrator is null ? null : actors.Became.Of(i, graph.IndexOf(document.Narrator)));
                if (!byId.TryGetValue(document.Id, out List<int>? alike)) byId.Add(document.Id, alike = []);
                int same = alike.FindIndex(group => groups[group].Documents.TrueForAll(other => Agree(other, told)));
                if (same >= 0)
                {
                    groups[alike[same]].Documents.Add(told);
                    groupOf.Add(alike[same]);
                    continue;
                }

                string id = alike.Count == 0 ? document.Id : Extras.Free(document.Id, ids);
                alike.Add(groups.Count);
                groupOf.Add(groups.Count);
                groups.Add((id, [told]));
                if (id == document.Id) continue;
                problems.Add(new Problem(graphs[i].File, null, Severity.Warning,
                    $"the document id {Quoted.Of(document.Id)} is another document here than in the inputs before: both are kept, this one as {Quoted.Of(id)}"));
            }
        }

        MergedDocuments merged = new();
        merged.All.AddRange(groups.Select(group => Join(group.Documents, group.Id)));
        int at = 0;
        foreach (NamedGraph named in graphs)
        {
            int count = named.Graph.Documents.Count;
            merged.Became.Add(named.Graph.Documents, [.. groupOf.GetRange(at, count).Select(group => merged.All[group])]);
            at += count;
        }

        return merged;
    }

    private static bool Agree(Told one, Told other) =>
        Agree(one.Document.Title, other.Document.Title) && Agree(one.Document.Date?.Text, other.Document.Date?.Text) && Agree(one.Document.Archive, other.Document.Archive) && Agree(one.Document.Url, other.Document.Url)
        && (one.Narrator is null || other.Narrator is null || one.Narrator == other.Narrator);

    private static bool Agree(string? one, string? other) => one is null || other is null || one == other;

    private static SourceDocument Join(List<Told> group, string id) => new()
    {
        Id = id,
        Title = group.Select(told => told.Document.Title).FirstOrDefault(title => title is not null),
        Date = group.Select(told => told.Document.Date).FirstOrDefault(date => date is not null),
        Archive = group.Select(told => told.Document.Archive).FirstOrDefault(archive => archive is not null),
        Url = group.Select(told => told.Document.Url).FirstOrDefault(url => url is not null),
        Narrator = group.Select(told => told.Narrator).FirstOrDefault(narrator => narrator is not null),
        Extra = Extras.Join(group.Select(told => told.Document.Extra)),
    };

    /// <summary>A document with what its narrator became.</summary>
    private readonly record struct Told(SourceDocument Document, Actor? Narrator);
}
