using Network.Analysis.Centrality;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Model;

namespace Network.Analysis;

/// <summary>A graph with what the analyses found: what reports, diagrams and exports are made from.</summary>
public sealed class AnalysedGraph
{
    private readonly Dictionary<string, int> _index;
    private readonly Dictionary<Relation, int> _counted = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Relation> _frustrated = new(ReferenceEqualityComparer.Instance);

    /// <summary>Joins a graph and its results.</summary>
    /// <param name="graph">The graph after filters: what is shown.</param>
    /// <param name="counted">Its counted ties, with their relations.</param>
    /// <param name="factions">Its camps; null where none were asked for.</param>
    /// <param name="centrality">Its scores; null where none were asked for.</param>
    public AnalysedGraph(RelationGraph graph, CountedTies counted, FactionResult? factions = null, CentralityResult? centrality = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(counted);
        Graph = graph;
        Counted = counted;
        Factions = factions;
        Centrality = centrality;
        _index = new Dictionary<string, int>(counted.Actors.Count, StringComparer.Ordinal);
        for (int i = 0; i < counted.Actors.Count; i++) _index[counted.Actors.Id(i)] = i;
        if (counted.Relations is null) return;
        for (int tie = 0; tie < counted.Count; tie++) _counted[counted.Relations[tie]] = tie;
        if (factions is not null) _frustrated.UnionWith(factions.Frustrated.Select(tie => counted.Relations[tie]));
    }

    /// <summary>The graph after filters.</summary>
    public RelationGraph Graph { get; }

    /// <summary>The ties that were counted.</summary>
    public CountedTies Counted { get; }

    /// <summary>The camps; null where none were asked for.</summary>
    public FactionResult? Factions { get; }

    /// <summary>The scores; null where none were asked for.</summary>
    public CentralityResult? Centrality { get; }

    /// <summary>The actor's index in the analyses; null when it does not take part.</summary>
    public int? IndexOf(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return _index.TryGetValue(actor.Id, out int index) ? index : null;
    }

    /// <summary>The actor's place in the camps; null without camps or when it does not take part.</summary>
    public FactionMember? MemberOf(Actor actor) => Factions is not null && IndexOf(actor) is int index ? Factions.Members[index] : null;

    /// <summary>The actor's score by a measure's id; null where it has none.</summary>
    public double? Score(Actor actor, string measure) =>
        IndexOf(actor) is int index && Centrality?.Columns.FirstOrDefault(column => column.Measure == measure)?.Scores is { } scores
            ? scores[index] : null;

    /// <summary>The relation's score by the id of a measure of ties; null where it has none.</summary>
    public double? TieScore(Relation relation, string measure) =>
        _counted.TryGetValue(relation, out int tie) && Centrality?.TieColumns.FirstOrDefault(column => column.Measure == measure)?.Scores is { } scores
            && double.IsFinite(scores[tie]) ? scores[tie] : null;

    /// <summary>True when the analyses count the relation.</summary>
    public bool IsCounted(Relation relation) => _counted.ContainsKey(relation);

    /// <summary>True when the relation contradicts the camps.</summary>
    public bool IsFrustrated(Relation relation) => _frustrated.Contains(relation);
}
