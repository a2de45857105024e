using System.Reflection;

namespace Network.Extraction.Language;

/// <summary>The trained tagger and parser that come with the product, read when first asked for.</summary>
internal sealed class Grammar
{
    private const string Resource = "english.model";

    private static readonly Lazy<Grammar> Shipped = new(() =>
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        (WordClusters clusters, LinearModel tagging, ParserNetwork parsing) = ModelFile.Read(stream);
        return new Grammar(new Tagger(tagging, clusters), new DependencyParser(parsing));
    });

    /// <summary>Makes a grammar.</summary>
    public Grammar(Tagger tagger, DependencyParser parser)
    {
        Tagger = tagger;
        Parser = parser;
    }

    /// <summary>The one for English.</summary>
    public static Grammar English => Shipped.Value;

    /// <summary>Gives words their parts of speech.</summary>
    public Tagger Tagger { get; }

    /// <summary>Finds heads and labels.</summary>
    public DependencyParser Parser { get; }
}
