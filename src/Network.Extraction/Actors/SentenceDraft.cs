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
    public SentenceDraft(int paragraph, List<RawWord> raw, bool isWhole, List<Span> spans, Grammar grammar, Lemmatizer lemmatizer)
    {
        Raw = raw;
        Spans = spans;
        WordOf = new int[spans.Count];
        int count = 0;
        for (int i = 0, span = 0; i < raw.Count; i++, count++)
        {
            if (span < spans.Count && spans[span].First == i) i = spans[span++].Last;
        }

        string[] forms = new string[count], lowers = new string[count], straight = new string[count];
        string?[] tags = new string?[count], before = new string?[count];
        bool[] isFixed = new bool[count], isName = new bool[count], isTitle = new bool[count];
        (int Start, int End)[] extents = new (int, int)[count];
        for (int i = 0, word = 0, span = 0; i < raw.Count; i++, word++)
        {
            if (span < spans.Count && spans[span].First == i)
            {
                WordOf[span] = word;
                Span at = spans[span++];
                forms[word] = at.Core;
                lowers[word] = at.Core.ToLowerInvariant();
                tags[word] = TagOf(at, raw);
                isFixed[word] = true;
                isName[word] = at.Kind == SpanKind.Name;
                isTitle[word] = at.Kind is SpanKind.Title or SpanKind.Kin;
                extents[word] = (raw[at.First].Start, raw[at.Last].End);
                i = at.Last;
                continue;
            }

            forms[word] = raw[i].Form;
            // As written but for the case: curled apostrophes are still curled.
            lowers[word] = raw[i].Form.AsSpan().ContainsAny('\u2018', '\u2019') ? raw[i].Form.ToLowerInvariant() : raw[i].Lower;
            before[word] = raw[i].Tag;
            extents[word] = (raw[i].Start, raw[i].End);
        }

        // "X - an old man by then - accused Y": a hyphen that stands alone is a dash.
        string[] read = Array.Exists(forms, IsDash) ? Array.ConvertAll(forms, form => IsDash(form) ? "\u2014" : form) : forms;
        string[] all = grammar.Tagger.Tag(read, tags, isWhole && read == forms ? before : null);
        TagRepair.Apply(lowers, all, isFixed);
        BareVerbs.Apply(lowers, all, isFixed);
        for (int i = 0; i < count; i++) straight[i] = lowers[i].Replace('\u2019', '\'');
        (int[] heads, string[] labels, all) = ClauseParser.Parse(grammar.Parser, read, straight, all, isName, isTitle);
        List<Word> words = new(count);
        for (int i = 0; i < count; i++)
        {
            words.Add(new Word
            {
                Form = forms[i],
                Lower = straight[i],
                Lemma = isFixed[i] ? lowers[i] : lemmatizer.Of(straight[i], all[i]),
                Tag = all[i],
                Head = heads[i],
                Label = labels[i],
                Start = extents[i].Start,
                End = extents[i].End,
            });
        }

        Parsed = new ParsedSentence(paragraph, words);
    }

    private static bool IsDash(string form) => form is "-" or "--" or "\u2013";

    /// <summary>The words as found.</summary>
    public List<RawWord> Raw { get; }

    /// <summary>The spans in order.</summary>
    public List<Span> Spans { get; }

    /// <summary>True for the name of a speaker and a colon: what follows in the paragraph are his words.</summary>
    public bool IsLabel { get; init; }

    /// <summary>True for a label that names who writes and to whom: "Ruiz to Mora, 12 February, 9 a.m."</summary>
    public bool IsExchange { get; init; }

    /// <summary>True for a label that names who asks, "Cross-examined by Captain Lu:", so that the witness heard before him speaks.</summary>
    public bool IsFurtherQuestion { get; init; }

    /// <summary>True in a question of an interview, which another asks the narrator.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>The parsed sentence's word of each span.</summary>
    public int[] WordOf { get; }

    /// <summary>The parse.</summary>
    public ParsedSentence Parsed { get; }

    private static string TagOf(Span span, List<RawWord> raw) => span.Kind switch
    {
        SpanKind.Name => span.IsPlural ? "NNPS" : "NNP",
        SpanKind.State => "NNP",
        _ when span.IsPlural => "NNS",
        _ => raw[span.Last].IsCapital ? "NNP" : "NN",
    };
}
