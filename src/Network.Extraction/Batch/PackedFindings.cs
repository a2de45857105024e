using Network.Extraction.Documents;
using Network.Files;

namespace Network.Extraction.Batch;

/// <summary>What was merged, uncertain and dropped in many documents, as numbers of shared texts. Safe to set from several threads.</summary>
/// <param name="documents">The documents.</param>
/// <param name="texts">Takes the texts.</param>
internal sealed class PackedFindings(IReadOnlyList<NamedDocument> documents, SharedTexts texts)
{
    // Of a document by three numbers a finding; null for none.
    private readonly int[]?[] _merges = new int[documents.Count][];
    private readonly int[]?[] _uncertain = new int[documents.Count][];
    private readonly int[]?[] _dropped = new int[documents.Count][];

    /// <summary>Packs what was found in a document.</summary>
    /// <param name="document">Its place among the documents.</param>
    /// <param name="result">What was found.</param>
    public void Set(int document, ExtractionResult result)
    {
        string id = documents[document].Id;
        _merges[document] = Packed(result.Merges, merge => Numbers(merge));
        _uncertain[document] = Packed(result.Uncertain, one => (texts.Number(one.What), Place(one.Where, id), texts.Number(one.Why)));
        _dropped[document] = Packed(result.Dropped, one => (texts.Number(one.What), Place(one.Where, id), texts.Number(one.Why)));
    }

    /// <summary>All merges that differ, document by document.</summary>
    /// <param name="more">Those that stand behind them.</param>
    public FoundList<Merge> Merges(IEnumerable<Merge> more)
    {
        List<int> numbers = [];
        HashSet<(int, int, int)> taken = [];
        foreach (int[]? rows in _merges)
        {
            for (int i = 0; i < (rows?.Length ?? 0); i += 3) Add((rows![i], rows[i + 1], rows[i + 2]));
        }

        foreach (Merge merge in more) Add(Numbers(merge));
        return new FoundList<Merge>([.. numbers], 3, row => new Merge(texts[row[0]], texts[row[1]], Reason(row[2], texts[row[0]], texts[row[1]])));

        void Add((int Kept, int Merged, int Reason) merge)
        {
            if (taken.Add(merge)) numbers.AddRange([merge.Kept, merge.Merged, merge.Reason]);
        }
    }

    /// <summary>What is uncertain, document by document.</summary>
    public FoundList<Uncertain> Uncertain() => new(Rows(_uncertain), 4, row => new Uncertain(texts[row[1]], Where(row[2], row[0]), texts[row[3]]));

    /// <summary>What was dropped, document by document.</summary>
    public FoundList<Dropped> Dropped() => new(Rows(_dropped), 4, row => new Dropped(texts[row[1]], Where(row[2], row[0]), texts[row[3]]));

    private static int[]? Packed<T>(IReadOnlyList<T> findings, Func<T, (int, int, int)> numbers)
    {
        if (findings.Count == 0) return null;
        int[] rows = new int[findings.Count * 3];
        for (int i = 0; i < findings.Count; i++) (rows[i * 3], rows[(i * 3) + 1], rows[(i * 3) + 2]) = numbers(findings[i]);
        return rows;
    }

    /// <summary>The rows of all documents, each led by the document's place.</summary>
    private static int[] Rows(int[]?[] packed)
    {
        int[] all = new int[packed.Sum(rows => (rows?.Length ?? 0) / 3 * 4)];
        int at = 0;
        for (int document = 0; document < packed.Length; document++)
        {
            for (int i = 0; i < (packed[document]?.Length ?? 0); i += 3)
            {
                all[at++] = document;
                packed[document].AsSpan(i, 3).CopyTo(all.AsSpan(at));
                at += 3;
            }
        }

        return all;
    }

    // Below 0: a text as it is; else one that stands for more.
    private (int Kept, int Merged, int Reason) Numbers(Merge merge) =>
        (texts.Number(merge.Kept), texts.Number(merge.Merged), MergeReason.Sentence(merge) is { } sentence ? texts.Number(sentence) : ~texts.Number(merge.Reason));

    private string Reason(int number, string kept, string merged) => number < 0 ? texts[~number] : MergeReason.Of(texts[number], kept, merged);

    // Most places begin with the document's id, and go on in few ways.
    private int Place(string where, string id) => where.StartsWith(id, StringComparison.Ordinal) ? texts.Number(where[id.Length..]) : ~texts.Number(where);

    private string Where(int number, int document) => number < 0 ? texts[~number] : documents[document].Id + texts[number];
}
