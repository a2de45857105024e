using Network.Extraction.Language;

namespace Network.Extraction.Actors;

/// <summary>A sentence while it is read: its words, its spans, and its parse with each span as one word.</summary>
internal sealed class SentenceDraft
{
    /// <summary>Makes the draft and parses it.</summary>
    /// <param name="paragraph">The paragraph's number.</param>
    /// <param name="raw">The words.</param>
    /// <param name="isWhole">True when they were tagged as this sentence, false when as part of a longer one.</param>
    /// <param name="spans">Names and titles in it.</param>
    /// <param name="grammar">Tagger and parser.</param>
    /// <param name="lemmatizer">For the base forms.</param>
    public SentenceDraft(int paragraph, IReadOnlyList<RawWord> raw, bool isWhole, IReadOnlyList<Span> spans, Grammar grammar, Lemmatizer lemmatizer)
    {
        Raw = raw;
        Spans = spans;
        WordOf = new int[spans.Count];
        List<string> forms = [];
        List<string?> tags = [];
        List<string?> before = [];
        List<(int Start, int End)> extents = [];
        int span = 0;
        for (int i = 0; i < raw.Count; i++)
        {
            if (span < spans.Count && spans[span].First == i)
            {
                WordOf[span] = forms.Count;
                Span at = spans[span++];
                forms.Add(at.Core);
                tags.Add(TagOf(at, raw));
                before.Add(null);
                extents.Add((raw[at.First].Start, raw[at.Last].End));
                i = at.Last;
                continue;
            }

            forms.Add(raw[i].Form);
            tags.Add(null);
            before.Add(raw[i].Tag);
            extents.Add((raw[i].Start, raw[i].End));
        }

        string[] all = grammar.Tagger.Tag(forms, tags, isWhole ? before : null);
        bool[] isFixed = [.. tags.Select(tag => tag is not null)];
        string[] lowers = [.. forms.Select(form => form.ToLowerInvariant())];
        TagRepair.Apply(lowers, all, isFixed);
        bool[] isName = new bool[forms.Count], isTitle = new bool[forms.Count];
        for (int i = 0; i < spans.Count; i++)
        {
            isName[WordOf[i]] = spans[i].Kind == SpanKind.Name;
            isTitle[WordOf[i]] = spans[i].Kind is SpanKind.Title or SpanKind.Kin;
        }

        string[] straight = [.. lowers.Select(lower => lower.Replace('\u2019', '\''))];
        (int[] heads, string[] labels, all) = ClauseParser.Parse(grammar.Parser, [.. forms], straight, all, isName, isTitle);
        List<Word> words = new(forms.Count);
        for (int i = 0; i < forms.Count; i++)
        {
            words.Add(new Word
            {
                Form = forms[i],
                Lower = straight[i],
                Lemma = tags[i] is null ? lemmatizer.Of(forms[i], all[i]) : lowers[i],
                Tag = all[i],
                Head = heads[i],
                Label = labels[i],
                Start = extents[i].Start,
                End = extents[i].End,
            });
        }

        Parsed = new ParsedSentence(paragraph, words);
    }

    /// <summary>The words as found.</summary>
    public IReadOnlyList<RawWord> Raw { get; }

    /// <summary>The spans in order.</summary>
    public IReadOnlyList<Span> Spans { get; }

    /// <summary>True for the name of a speaker and a colon: what follows in the paragraph are his words.</summary>
    public bool IsLabel { get; init; }

    /// <summary>True for a label that names who asks, "Cross-examined by Captain Lu:", so that the witness heard before him speaks.</summary>
    public bool IsFurtherQuestion { get; init; }

    /// <summary>True in a question of an interview, which another asks the narrator.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>The parsed sentence's word of each span.</summary>
    public int[] WordOf { get; }

    /// <summary>The parse.</summary>
    public ParsedSentence Parsed { get; }

    private static string TagOf(Span span, IReadOnlyList<RawWord> raw) => span.Kind switch
    {
        SpanKind.Name => span.IsPlural ? "NNPS" : "NNP",
        SpanKind.State => "NNP",
        _ when span.IsPlural => "NNS",
        _ => raw[span.Last].IsCapital ? "NNP" : "NN",
    };
}
