using System.Text.RegularExpressions;
using Network.Extraction.Documents;

namespace Network.Extraction.Actors;

/// <summary>Tells the words at the beginning of a paragraph that are no part of its first sentence: "Q.", "KH:", "ACCRA, 3 June (Reuter) -".</summary>
internal sealed partial class Openings
{
    private readonly Dictionary<string, int> _labels = new(StringComparer.Ordinal);
    private readonly string _text;

    /// <summary>Looks at a document's paragraphs.</summary>
    public Openings(DocumentText document)
    {
        _text = document.Text;
        foreach (Paragraph paragraph in document.Paragraphs)
        {
            if (LabelOf(paragraph) is { } label) _labels[label.Value] = _labels.GetValueOrDefault(label.Value) + 1;
        }
    }

    /// <summary>Where the paragraph's own words begin.</summary>
    public int Start(Paragraph paragraph)
    {
        // Initials that open one paragraph may be a person's; those of two speakers come back, and questions have answers.
        if (LabelOf(paragraph) is { } label && (_labels[label.Value] > 1 || _labels.Count > 1 || label.Length > 4)) return label.Index + label.Length;
        Match dateline = Dateline().Match(_text, paragraph.Start, Math.Min(paragraph.End - paragraph.Start, 120));
        return dateline.Success ? dateline.Index + dateline.Length : paragraph.Start;
    }

    /// <summary>True for a paragraph that opens as a question to the narrator does: "Q.", "Question:".</summary>
    public bool IsQuestion(Paragraph paragraph) => Start(paragraph) > paragraph.Start && LabelOf(paragraph) is { Value: ['Q', ..] and var label } && (label.Length == 2 || label.StartsWith("QUESTION", StringComparison.OrdinalIgnoreCase));

    private Match? LabelOf(Paragraph paragraph) => Label().Match(_text, paragraph.Start, Math.Min(paragraph.End - paragraph.Start, 40)) is { Success: true } match ? match : null;

    [GeneratedRegex(@"\G(?:[QA][.:]|\p{Lu}{1,3}:|(?:Question|Answer|QUESTION|ANSWER|P\.\s?S\.):?)(?=\s)")]
    private static partial Regex Label();

    [GeneratedRegex(@"\G\p{Lu}[\p{L} .'’\-]{2,30},\s(?:[^.—–\n]{0,20},\s)?(?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}+\.?|\p{Lu}\p{Ll}+\.? \d{1,2}(?:st|nd|rd|th)?)(?:,? \d{4})?[.,]?\s*(?:\([^)]{1,30}\))?\s*(?:[—–]|--?)\s*")]
    private static partial Regex Dateline();
}
