using Network.Files;
using Network.Model;

namespace Network.Extraction.Batch;

/// <summary>What came of reading a set of documents.</summary>
public sealed class BatchResult
{
    private RelationGraph? _graph;

    /// <summary>The actors and documents of all that was read, as one graph without relations; null when no document could be read.</summary>
    public RelationGraph? Head { get; init; }

    /// <summary>The relations of all that was read. They are not held: each time they are asked for they are read again, document by document, so parts must still be there.</summary>
    public IEnumerable<Relation> Relations { get; init; } = [];

    /// <summary>Everything that was read, as one graph, which is held from then on; null when no document could be read.</summary>
    public RelationGraph? Graph => Head is null ? null : _graph ??= new RelationGraph(Head.Actors, Relations)
    {
        Title = Head.Title,
        Documents = Head.Documents,
        DeclaredTypes = Head.DeclaredTypes,
        Extra = Head.Extra,
    };

    /// <summary>What could not be read, and what merging kept apart, document by document.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }

    /// <summary>Spellings taken for one actor.</summary>
    public required IReadOnlyList<Merge> Merges { get; init; }

    /// <summary>What should be looked at.</summary>
    public required IReadOnlyList<Uncertain> Uncertain { get; init; }

    /// <summary>What was seen but not kept. Of relations whose ends a decision made one actor it tells once <see cref="Relations"/> were read to their end.</summary>
    public required IReadOnlyList<Dropped> Dropped { get; init; }

    /// <summary>How many documents were read, those of an earlier run included.</summary>
    public required int Read { get; init; }

    /// <summary>How many of them an earlier run had read.</summary>
    public required int Resumed { get; init; }

    /// <summary>True when a document could not even be opened.</summary>
    public bool CannotOpen { get; init; }
}

/// <summary>How far a set of documents is read.</summary>
/// <param name="Done">Documents that are done.</param>
/// <param name="Total">All documents.</param>
/// <param name="Resumed">Those of them that an earlier run had done.</param>
public readonly record struct BatchProgress(int Done, int Total, int Resumed);
