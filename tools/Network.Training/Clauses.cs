using Network.Extraction.Actors;
using Network.Extraction.Documents;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;

namespace Network.Training;

/// <summary>The clauses of texts as the program asks its parser for them: names as one word, cut where it cuts.</summary>
internal static class Clauses
{
    // Long enough for its names to be known, short enough that all processors have work.
    private const int ParagraphsOfPiece = 60;

    private const int Shortest = 3;
    private const int Longest = 45;

    /// <summary>Writes the clauses of all texts of a folder with the trees of which several parsers together are sure, and tells how many they are.</summary>
    /// <param name="folder">The texts.</param>
    /// <param name="file">The CoNLL-U file to write.</param>
    /// <param name="models">The parsers; the first, with its tagger, reads the texts.</param>
    public static void Write(string folder, string file, IReadOnlyList<(WordClusters Clusters, LinearModel Tagging, ParserNetwork Parsing)> models)
    {
        Committee committee = new([.. models.Select(model => model.Parsing)]);
        (string[] Forms, string[] Tags)[] clauses = [.. Of(folder, new Tagger(models[0].Tagging, models[0].Clusters), models[0].Parsing)];
        (TreebankSentence Tree, double Sureness)[] parsed = new (TreebankSentence, double)[clauses.Length];
        Parallel.For(0, clauses.Length, i => parsed[i] = committee.Parse(clauses[i].Forms, clauses[i].Tags));
        TreebankSentence[] sure = [.. parsed.Where(one => one.Sureness >= Committee.Sure).Select(one => one.Tree)];
        using StreamWriter writer = new(file);
        foreach (TreebankSentence tree in sure) Treebank.Write(writer, tree);
        Console.Error.WriteLine($"{sure.Length} of {clauses.Length} clauses");
    }

    /// <summary>The clauses of all texts of a folder, each once.</summary>
    /// <param name="folder">Holds <c>.txt</c> files, whose paragraphs end with an empty line.</param>
    /// <param name="tagger">Tags them.</param>
    /// <param name="network">Parses them, for what the reading of names and the like asks of a tree.</param>
    private static IEnumerable<(string[] Forms, string[] Tags)> Of(string folder, Tagger tagger, ParserNetwork network)
    {
        ListeningParser parser = new(network);
        Grammar grammar = new(tagger, parser);
        string[] pieces = [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(Pieces)];
        Parallel.ForEach(pieces, piece => ActorReader.Read(DocumentReader.Read("piece", piece), grammar, new Lemmatizer(RelationLexicon.For(null).Lemmas)));
        return parser.Asked.Where(clause => clause.Forms.Length is >= Shortest and <= Longest);
    }

    private static IEnumerable<string> Pieces(string file) =>
        File.ReadAllText(file).ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Chunk(ParagraphsOfPiece).Select(paragraphs => string.Join("\n\n", paragraphs) + "\n");
}
