using Network.Extraction.Documents;

namespace Network.Extraction.Llm;

/// <summary>Paragraphs that one request asks about, with the one before them for what they refer to.</summary>
/// <param name="Paragraphs">All paragraphs, the one for context first.</param>
internal sealed record ParagraphGroup(IReadOnlyList<Paragraph> Paragraphs)
{
    /// <summary>Cuts a document into groups that overlap by one paragraph.</summary>
    /// <param name="document">The document.</param>
    /// <param name="length">Characters in a group at most, unless one paragraph alone is longer.</param>
    public static List<ParagraphGroup> Of(DocumentText document, int length)
    {
        List<ParagraphGroup> groups = [];
        List<Paragraph> current = [];
        int size = 0, own = 0;
        foreach (Paragraph paragraph in document.Paragraphs)
        {
            int characters = paragraph.End - paragraph.Start;
            if (own > 0 && size + characters > length)
            {
                groups.Add(new ParagraphGroup(current));
                Paragraph last = current[^1];
                // A paragraph that fills a request by itself is not sent twice.
                bool overlaps = last.End - last.Start <= length / 2;
                current = overlaps ? [last] : [];
                size = overlaps ? last.End - last.Start : 0;
                own = 0;
            }

            current.Add(paragraph);
            size += characters;
            own++;
        }

        if (own > 0) groups.Add(new ParagraphGroup(current));
        return groups;
    }
}
