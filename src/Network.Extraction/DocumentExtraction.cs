using Network.Extraction.Actors;
using Network.Extraction.Documents;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Extraction.Relations;
using Network.Extraction.Relations.Confidences;

namespace Network.Extraction;

/// <summary>Reads actors and relations from a document, by a lexicon over a dependency parse.</summary>
public static class DocumentExtractor
{
    /// <summary>Reads the lexicon ahead of the documents, so that its mistakes are told before any work is done.</summary>
    /// <param name="options">What the user gives.</param>
    /// <exception cref="LexiconException">The user's lexicon cannot be used.</exception>
    public static void Prepare(ExtractionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        RelationLexicon.For(options.LexiconFile);
    }

    /// <summary>Reads one document. Safe to call from several threads at once; linear in the document's length.</summary>
    /// <param name="document">The document as read.</param>
    /// <param name="options">What the user gives besides.</param>
    /// <exception cref="LexiconException">The user's lexicon cannot be used.</exception>
    public static ExtractionResult Extract(DocumentText document, ExtractionOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        (ActorReading reading, IReadOnlyList<FoundRelation> relations, IReadOnlyList<UncertainReading> uncertain) = Read(document, options);
        return new ExtractionResult
        {
            Graph = GraphAssembly.Of(document, reading, ConfidenceModel.English.Apply(reading, RelationLexicon.For(options.LexiconFile), relations)),
            Merges = [.. reading.Actors.SelectMany(actor => actor.MergeReasons.Select(reason => new Merge(actor.Name, Merged(actor, reason), reason)))],
            Uncertain = [.. uncertain.Select(one => new Uncertain(
                document.Text[reading.Sentences[one.Sentence].Words[one.Word].Start..reading.Sentences[one.Sentence].Words[one.Word].End],
                $"{document.Id}, par. {reading.Sentences[one.Sentence].Paragraph}",
                one.Why))],
        };
    }

    /// <summary>Reads one document; what it finds has no confidence yet.</summary>
    internal static (ActorReading Reading, IReadOnlyList<FoundRelation> Relations, IReadOnlyList<UncertainReading> Uncertain) Read(DocumentText document, ExtractionOptions options)
    {
        RelationLexicon lexicon = RelationLexicon.For(options.LexiconFile);
        ActorReading reading = ActorReader.Read(document, Grammar.English, new Lemmatizer(lexicon.Lemmas), options.KnownActors, options.Decisions);
        (IReadOnlyList<FoundRelation> relations, IReadOnlyList<UncertainReading> uncertain) = RelationReader.Read(reading, lexicon, document.Date);
        return (reading, Informants.Apply(reading, lexicon, relations, TellingSetting.Of(document)), uncertain);
    }

    /// <summary>The spelling that a reason speaks of: the first that it quotes and that is not the name that stays.</summary>
    private static string Merged(FoundActor actor, string reason)
    {
        string[] quoted = [.. reason.Split('"').Where((_, i) => i % 2 == 1)];
        return quoted.FirstOrDefault(name => name != actor.Name) ?? quoted.FirstOrDefault() ?? actor.Name;
    }
}
