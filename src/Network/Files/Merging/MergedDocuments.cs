using Network.Model;

namespace Network.Files.Merging;

/// <summary>The documents of several graphs made one where ids are equal and nothing contradicts.</summary>
internal sealed class MergedDocuments
{
    /// <summary>What each document of an input became.</summary>
    public Became<SourceDocument> Became { get; } = new(document => document.Id);

    /// <summary>The merged documents in the order of their first ones.</summary>
    public List<SourceDocument> All { get; } = [];

    /// <summary>What a document of an input became.</summary>
    public SourceDocument Of(SourceDocument document) => Became.Of(document);

    public static MergedDocuments Of(IReadOnlyList<NamedGraph> graphs, MergedActors actors, List<Problem> problems)
    {
        List<(string Id, List<SourceDocument> Documents)> groups = [];
        HashSet<string> ids = [.. graphs.SelectMany(named => named.Graph.Documents.Select(document => document.Id))];
        Dictionary<string, List<List<SourceDocument>>> byId = new(StringComparer.Ordinal);
        foreach (NamedGraph named in graphs)
        {
            foreach (SourceDocument document in named.Graph.Documents)
            {
                if (!byId.TryGetValue(document.Id, out List<List<SourceDocument>>? alike)) byId.Add(document.Id, alike = []);
                List<SourceDocument>? group = alike.Find(group => group.TrueForAll(other => Agree(other, document, actors)));
                if (group is not null)
                {
                    group.Add(document);
                    continue;
                }

                string id = alike.Count == 0 ? document.Id : Extras.Free(document.Id, ids);
                alike.Add([document]);
                groups.Add((id, alike[^1]));
                if (id == document.Id) continue;
                problems.Add(new Problem(named.File, null, Severity.Warning,
                    $"the document id {Quoted.Of(document.Id)} is another document here than in the inputs before: both are kept, this one as {Quoted.Of(id)}"));
            }
        }

        MergedDocuments merged = new();
        foreach ((string id, List<SourceDocument> group) in groups)
        {
            SourceDocument joined = Join(group, id, actors);
            merged.All.Add(joined);
            foreach (SourceDocument document in group) merged.Became.Add(document, joined);
        }

        return merged;
    }

    private static bool Agree(SourceDocument one, SourceDocument other, MergedActors actors) =>
        Agree(one.Title, other.Title) && Agree(one.Date?.Text, other.Date?.Text) && Agree(one.Archive, other.Archive) && Agree(one.Url, other.Url)
        && (one.Narrator is null || other.Narrator is null || actors.Of(one.Narrator) == actors.Of(other.Narrator));

    private static bool Agree(string? one, string? other) => one is null || other is null || one == other;

    private static SourceDocument Join(List<SourceDocument> group, string id, MergedActors actors) => new()
    {
        Id = id,
        Title = group.Select(document => document.Title).FirstOrDefault(title => title is not null),
        Date = group.Select(document => document.Date).FirstOrDefault(date => date is not null),
        Archive = group.Select(document => document.Archive).FirstOrDefault(archive => archive is not null),
        Url = group.Select(document => document.Url).FirstOrDefault(url => url is not null),
        Narrator = group.Select(document => document.Narrator).FirstOrDefault(narrator => narrator is not null) is { } narrator ? actors.Of(narrator) : null,
        Extra = Extras.Join(group.Select(document => document.Extra)),
    };
}
