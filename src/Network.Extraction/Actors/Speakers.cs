using Network.Extraction.Language;

namespace Network.Extraction.Actors;

/// <summary>Says for each word whether it is quoted, and who speaks.</summary>
internal sealed class Speakers
{
    private readonly SentenceDraft[] _drafts;
    private readonly ActorVocabulary _vocabulary;
    private readonly bool[][] _quoted;
    private readonly bool[] _quotedTurn;

    /// <summary>Finds the quotations; none runs over a paragraph.</summary>
    public Speakers(SentenceDraft[] drafts, ActorVocabulary vocabulary)
    {
        _drafts = drafts;
        _vocabulary = vocabulary;
        _quoted = new bool[drafts.Length][];
        _quotedTurn = new bool[drafts.Length];
        bool open = false, turn = false;
        int paragraph = -1;
        for (int s = 0; s < drafts.Length; s++)
        {
            ParsedSentence sentence = drafts[s].Parsed;
            if (sentence.Paragraph != paragraph) open = turn = false;
            // The turn's words stand in quotation marks as a whole: 'First witness, Captain Kuo: "At dusk …'.
            if (!open) turn = s > 0 && drafts[s - 1].IsLabel && drafts[s - 1].Parsed.Paragraph == sentence.Paragraph && sentence.Words.Count > 0 && IsOpening(sentence.Words[0].Form);
            _quotedTurn[s] = turn;
            paragraph = sentence.Paragraph;
            _quoted[s] = new bool[sentence.Words.Count];
            for (int w = 0; w < sentence.Words.Count; w++)
            {
                open = sentence.Words[w].Form switch
                {
                    "\u201C" or "\u00AB" or "\u201E" or "``" => true,
                    "\u201D" or "\u00BB" or "''" => false,
                    "\"" => !open,
                    _ => open,
                };
                _quoted[s][w] = open;
            }
        }
    }

    /// <summary>True for a sentence of a turn that stands in quotation marks as a whole.</summary>
    public bool IsQuotedTurn(int sentence) => _quotedTurn[sentence];

    private static bool IsOpening(string form) => form is "\u201C" or "\u00AB" or "\u201E" or "``" or "\"";

    /// <summary>True within quotation marks.</summary>
    public bool IsQuoted(int sentence, int word) => _quoted[sentence][word];

    /// <summary>Word of the subject of the speech that a word in first person is part of: a quotation's, or one introduced by a colon; -1 when the narrator speaks.</summary>
    public int SpeakerOf(int sentence, int word)
    {
        ParsedSentence parsed = _drafts[sentence].Parsed;
        if (!IsQuoted(sentence, word)) return ColonSpeaker(parsed, word);
        int best = -1;
        for (int w = 0; w < parsed.Words.Count; w++)
        {
            if (_quoted[sentence][w] || !Clauses.IsSpeech(parsed.Words[w], _vocabulary)) continue;
            int subject = Clauses.Subject(parsed, w);
            if (subject >= 0 && !_quoted[sentence][subject] && (best < 0 || Math.Abs(w - word) < Math.Abs(best - word))) best = subject;
        }

        return best;
    }

    /// <summary>Word of the subject in whose reported speech "we" stands: "Kim declared that we could not have acted otherwise"; -1 for none.</summary>
    public int ReportedSpeaker(int sentence, int word)
    {
        ParsedSentence parsed = _drafts[sentence].Parsed;
        int verb = Clauses.SpeechAbove(parsed, word, _vocabulary);
        return verb < 0 ? -1 : Clauses.Subject(parsed, verb);
    }

    private int ColonSpeaker(ParsedSentence parsed, int word)
    {
        for (int w = word; w > 0; w--)
        {
            if (parsed.Words[w].Form != ":") continue;
            for (int verb = w - 1; verb >= 0 && verb > w - 8; verb--)
            {
                if (Clauses.IsSpeech(parsed.Words[verb], _vocabulary)) return Clauses.Subject(parsed, verb);
            }
        }

        return -1;
    }
}
