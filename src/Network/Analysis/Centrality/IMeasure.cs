namespace Network.Analysis.Centrality;

/// <summary>What measures of actors and of ties have in common: what they are called and what they make of the ties.</summary>
public interface IMeasure
{
    /// <summary>Option value, JSON key, GraphML attribute and Neo4j property alike.</summary>
    string Id { get; }

    /// <summary>A column's heading.</summary>
    string Label { get; }

    /// <summary>What the score means, for help texts and reports: one sentence or two.</summary>
    string Description { get; }

    /// <summary>How it is defined, for the documentation.</summary>
    MeasureDefinition Definition { get; }

    /// <summary>What it makes of direction, weight and sign.</summary>
    MeasureTraits Traits { get; }

    /// <summary>The ties that it looks at unless told otherwise.</summary>
    /// <param name="isEdgeList">True for a plain list of ties, whose direction is then a fact of the data rather than of the telling.</param>
    TieSelection DefaultTies(bool isEdgeList);

    /// <summary>True when it can be computed on the selection; else it keeps its default.</summary>
    bool Accepts(TieSelection selection);
}
