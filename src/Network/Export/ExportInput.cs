using Network.Analysis;
using Network.Analysis.Counting;
using Network.Export.Columns;
using Network.Model;
using Network.Projection;

namespace Network.Export;

/// <summary>What an export is made from.</summary>
public sealed class ExportInput
{
    private ProjectedGraph? _projected;
    private ActorLabels? _labels;
    private IReadOnlyList<ExportColumn<Actor>>? _actorColumns;
    private IReadOnlyList<ExportColumn<Relation>>? _relationColumns;

    /// <summary>Joins a graph and its picture.</summary>
    /// <param name="analysed">The graph after filters, with its analyses.</param>
    /// <param name="positions">Where each actor of the graph is drawn, by its index in the graph, y growing downwards as on a page; null without a picture.</param>
    /// <exception cref="ArgumentException">There are not as many positions as actors.</exception>
    public ExportInput(AnalysedGraph analysed, IReadOnlyList<(double X, double Y)>? positions = null)
    {
        ArgumentNullException.ThrowIfNull(analysed);
        if (positions is not null && positions.Count != analysed.Graph.Actors.Count)
            throw new ArgumentException($"There are {positions.Count} positions for {analysed.Graph.Actors.Count} actors.", nameof(positions));
        Analysed = analysed;
        Positions = positions;
    }

    /// <summary>A graph for formats that carry the property graph, with the results that it brings; other formats find nothing analysed.</summary>
    public ExportInput(ProjectedGraph projected)
    {
        ArgumentNullException.ThrowIfNull(projected);
        _projected = projected;
        Analysed = new AnalysedGraph(projected.Graph, new CountedTies { Actors = ActorTable.Of([]), Source = [], Target = [], Sign = [] });
    }

    /// <summary>The graph as a property graph: as it was given, else with every result that there is.</summary>
    public ProjectedGraph Projected => _projected ??= new ProjectedGraph(Graph, new Results(Analysed, factions: true, [.. PropertyNames.Results, .. PropertyNames.TieResults]));

    /// <summary>The graph with its analyses.</summary>
    public AnalysedGraph Analysed { get; }

    /// <summary>The graph.</summary>
    public RelationGraph Graph => Analysed.Graph;

    /// <summary>Where each actor is drawn; null without a picture.</summary>
    public IReadOnlyList<(double X, double Y)>? Positions { get; }

    /// <summary>Names and ids of the actors that are safe to write.</summary>
    internal ActorLabels Labels => _labels ??= new ActorLabels(Graph);

    /// <summary>What there is to say of an actor, in the order of all formats.</summary>
    internal IReadOnlyList<ExportColumn<Actor>> ActorColumns => _actorColumns ??= Columns.ActorColumns.Of(this);

    /// <summary>What there is to say of a relation, in the order of all formats.</summary>
    internal IReadOnlyList<ExportColumn<Relation>> RelationColumns => _relationColumns ??= Columns.RelationColumns.Of(this);
}
