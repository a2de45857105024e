using Network.Analysis;
using Network.Analysis.Centrality;
using Network.Analysis.Factions;
using Network.Model;

namespace Network.Projection;

/// <summary>Results of analyses that go along with a graph as properties: camps and scores.</summary>
public sealed class Results
{
    private readonly AnalysedGraph _analysed;
    private readonly IReadOnlyList<MeasureScores> _measures, _tieMeasures;

    /// <summary>Chooses results.</summary>
    /// <param name="analysed">The graph with its analyses.</param>
    /// <param name="factions">True for <c>faction</c>, <c>certainty</c>, <c>margin</c>, <c>basis</c>, <c>between</c> and <c>unit</c>.</param>
    /// <param name="measures">Ids of measures, of actors or of ties; those that were not computed are left out.</param>
    public Results(AnalysedGraph analysed, bool factions, IReadOnlyCollection<string> measures)
    {
        ArgumentNullException.ThrowIfNull(analysed);
        ArgumentNullException.ThrowIfNull(measures);
        _analysed = analysed;
        HasFactions = factions && analysed.Factions is not null;
        _measures = [.. (analysed.Centrality?.Columns ?? []).Where(column => column.Scores is not null && measures.Contains(column.Measure))];
        _tieMeasures = [.. (analysed.Centrality?.TieColumns ?? []).Where(column => column.Scores is not null && measures.Contains(column.Measure))];
    }

    /// <summary>True when the camps are among the results.</summary>
    public bool HasFactions { get; }

    /// <summary>The properties that actors may have of these results, in order.</summary>
    public IReadOnlyList<string> OfActors => [.. HasFactions ? PropertyNames.OfFactions : [], .. _measures.Select(column => column.Measure)];

    /// <summary>The properties that relations may have of these results, in order.</summary>
    public IReadOnlyList<string> OfRelations => [.. _tieMeasures.Select(column => column.Measure)];

    /// <summary>The camp of an actor, from 1; null without one.</summary>
    internal int? Faction(Actor actor) => HasFactions ? _analysed.MemberOf(actor)?.Faction : null;

    /// <summary>Adds an actor's results to its properties.</summary>
    internal void Add(Actor actor, Dictionary<string, object?> properties)
    {
        if (HasFactions && _analysed.MemberOf(actor) is { } member)
        {
            Set(properties, "faction", member.Faction is int faction ? (long)faction : null);
            Set(properties, "certainty", Finite(member.Certainty));
            Set(properties, "margin", Finite(member.Margin));
            Set(properties, "basis", member.Basis?.Id());
            if (member.Faction is not null) properties["between"] = member.Between;
            Set(properties, "unit", member.Unit is int unit ? _analysed.Counted.Actors.Id(_analysed.Factions!.Units[unit].Head) : null);
        }

        if (_measures.Count == 0 || _analysed.IndexOf(actor) is not int index) return;
        foreach (MeasureScores column in _measures) Set(properties, column.Measure, Finite(column.Scores![index]));
    }

    /// <summary>Adds a relation's results to its properties.</summary>
    internal void Add(Relation relation, Dictionary<string, object?> properties)
    {
        foreach (MeasureScores column in _tieMeasures) Set(properties, column.Measure, Finite(_analysed.TieScore(relation, column.Measure)));
    }

    private static void Set(Dictionary<string, object?> properties, string name, object? value)
    {
        if (value is not null) properties[name] = value;
    }

    private static double? Finite(double? number) => number is double value && double.IsFinite(value) ? value : null;
}
