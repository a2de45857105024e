using Network.Model;

namespace Network.Files.Merging;

/// <summary>The documents of several graphs made one where ids are equal and nothing contradicts.</summary>
internal sealed class MergedDocuments
{
    private MergedDocuments(List<SourceDocument> all, Became<SourceDocument> became) => (All, Became) = (all, became);

    /// <summary>What each document of an input became.</summary>
    public Became<SourceDocument> Became { get; }

    /// <summary>The merged documents in the order of their first ones.</summary>
    public List<SourceDocument> All { get; }

    /// <summary>What a document of the input that stands became.</summary>
    public SourceDocument Of(SourceDocument document) => Became.Of(document);

    public static MergedDocuments Of(PackedHeads heads, MergedActors actors, List<Problem> problems)
    {
        int[] starts = new int[heads.Count + 1], hashes = new int[heads.Count];
        List<int> groupOf = [];
        DocumentGroups groups = new(heads, problems);
        for (int graph = 0; graph < heads.Count; graph++)
        {
            HashCode hash = new();
            int at = actors.DocumentsAt[graph];
            for (int n = heads.Head(graph)?.Documents ?? 0; n > 0; n--)
            {
                DocumentRow row = heads.ReadDocument(graph, ref at);
                hash.Add(heads.Texts[row.Id], StringComparer.Ordinal);
                groupOf.Add(groups.Add(row, row.Narrator < 0 ? -1 : actors.Became.NumberOf(graph, row.Narrator), graph));
            }

            starts[graph + 1] = groupOf.Count;
            hashes[graph] = hash.ToHashCode();
        }

        List<SourceDocument> all = groups.Join(actors.All);
        return new MergedDocuments(all, new Became<SourceDocument>(all, starts, [.. groupOf], hashes, document => document.Id));
    }
}
