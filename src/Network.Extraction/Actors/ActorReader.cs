using Network.Extraction.Actors.Pronouns;
using Network.Extraction.Documents;
using Network.Extraction.Language;
using Network.Extraction.Merging;
using Network.Model;

namespace Network.Extraction.Actors;

/// <summary>Finds who is mentioned where in a document.</summary>
/// <remarks>
/// Names, bodies and titles are found by their form and by nouns of an editable vocabulary, each brought into one word, and the sentences then
/// parsed; which names mean one actor is decided over the whole document, pronouns and descriptions from the parse. Time grows linearly
/// with the document's length, but for documents with thousands of people of one surname.
/// </remarks>
internal static class ActorReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="document">The document; its paragraphs are read, its head only for names that the paragraphs shorten.</param>
    /// <param name="grammar">Tagger and parser.</param>
    /// <param name="lemmatizer">For the base forms of the sentences' words.</param>
    /// <param name="known">Actors that a user knows, with their aliases; names are matched with these first.</param>
    /// <param name="decisions">What a person decided about names; they go before what the text says.</param>
    /// <param name="pronouns">Decides whom "he" and "she" mean; null for the shipped model.</param>
    public static ActorReading Read(DocumentText document, Grammar grammar, Lemmatizer lemmatizer, IReadOnlyList<Actor>? known = null, MergeDecisions? decisions = null, IPronounChooser? pronouns = null)
    {
        ActorVocabulary vocabulary = ActorVocabulary.English;
        List<(int Paragraph, List<RawWord> Words)> raw = [];
        CommonWords common = new(lemmatizer);
        TelegramStyle style = new(vocabulary, common);
        Openings openings = new(document);
        HashSet<int> questions = [.. document.Paragraphs.Where(openings.IsQuestion).Select(paragraph => paragraph.Number)];
        foreach (Paragraph paragraph in document.Paragraphs)
        {
            foreach (List<RawWord> words in RawSentences.Read(document.Text, openings.Start(paragraph), paragraph.End, vocabulary, grammar.Tagger, style)) raw.Add((paragraph.Number, words));
        }

        int body = document.Paragraphs.Count == 0 ? document.Text.Length : document.Paragraphs[0].Start;
        List<List<RawWord>> head = [];
        foreach ((int start, int end) in document.Apparatus)
        {
            if (start >= body) continue;
            foreach ((int from, int to) in RawSentences.Lines(document.Text, start, Math.Min(end, body))) head.AddRange(RawSentences.Read(document.Text, from, to, vocabulary, grammar.Tagger, style));
        }

        List<RawWord>[] all = [.. head, .. raw.Select(sentence => sentence.Words)];
        SurnameHonorifics.Learn(all);
        OwnOffices.Learn(all);
        Designations.Learn(all);
        Things.Learn(all);
        CapitalWords capitals = new();
        foreach ((_, List<RawWord> words) in raw) capitals.Learn(words);
        SpanFinder finder = new(vocabulary, capitals, common);
        KnownActors knowns = new(known ?? []);
        Interrogation interrogation = new();
        List<SentenceDraft> read = new(raw.Count);
        foreach ((int paragraph, List<RawWord> words) in raw) Draft(paragraph, words);
        SentenceDraft[] drafts = [.. read];
        Resolution resolution = new(document, drafts, vocabulary, new DecidedNames(decisions ?? MergeDecisions.None));
        resolution.ReadHead(head.Select(words => (words, finder.Find(words))), knowns);
        resolution.Resolve(pronouns ?? PronounModel.English);
        return ReadingAssembly.Assemble(resolution, drafts);

        void Draft(int paragraph, List<RawWord> words)
        {
            bool isQuestion = interrogation.Opens(paragraph, words) is "Q." || questions.Contains(paragraph);
            bool isWhole = interrogation.Strip(ref words);
            List<Span> spans = finder.Find(words);
            int label = Turns.LabelLength(words, spans);
            if (label == 0) label = Turns.TestimonyLength(words);
            int exchange = label > 0 ? 0 : Turns.ExchangeLength(words, spans);
            if (exchange > 0) label = exchange;
            if (label > 0)
            {
                List<RawWord> speaker = words[..label];
                read.Add(new SentenceDraft(paragraph, speaker, false, knowns.Mark(finder.Find(speaker), speaker), grammar, lemmatizer)
                {
                    IsLabel = true,
                    IsExchange = exchange > 0,
                    IsFurtherQuestion = Turns.IsFurtherQuestion(speaker),
                });
                words = words[label..];
                if (words.Count == 0) return;
                words[0].Opens = true;
                spans = finder.Find(words);
            }

            read.Add(new SentenceDraft(paragraph, words, isWhole && label <= 0, knowns.Mark(spans, words), grammar, lemmatizer) { IsQuestion = isQuestion });
        }
    }
}
