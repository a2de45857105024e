using Network.Analysis;
using Network.Analysis.Centrality;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Model;

namespace Network.Tests.Report;

/// <summary>Lays hand-made camps and plain scores over a graph, so that the report is tested without the engines.</summary>
internal sealed class Camped(RelationGraph graph, CountedTies counted)
{
    private readonly Dictionary<string, FactionMember> _members = new(StringComparer.Ordinal);
    private readonly List<Unit> _units = [];

    public Objective Objective { get; set; } = Objective.Arcs;

    public bool Optimal { get; set; } = true;

    public long Optima { get; set; } = 1;

    public string? Stopped { get; set; }

    public IReadOnlyList<Voice>? Voices { get; set; }

    public IReadOnlyList<string> Notes { get; set; } = [];

    public Camped Unit(params string[] ids)
    {
        _units.Add(new Unit([.. ids.Select(Index).Order()]) { Head = Index(ids[0]) });
        return this;
    }

    public Camped Put(int camp, string id, MemberBasis basis = MemberBasis.Tied, double? margin = 2, double certainty = 1, bool core = false, string? between = null, string? against = null)
    {
        int actor = Index(id);
        int unit = _units.FindIndex(unit => unit.Actors.Contains(actor));
        _members[id] = new FactionMember
        {
            Actor = actor,
            Faction = camp,
            Certainty = certainty,
            Margin = margin,
            Basis = basis,
            IsCore = core,
            Against = against is null ? null : Index(against),
            Between = between is not null,
            BetweenReason = between,
            Unit = unit < 0 ? null : unit,
        };
        return this;
    }

    public AnalysedGraph Build(bool scores = true)
    {
        List<FactionMember> members = [];
        for (int i = 0; i < counted.Actors.Count; i++)
            members.Add(_members.GetValueOrDefault(counted.Actors.Id(i)) ?? new FactionMember { Actor = i });
        List<int> frustrated = [], inside = [];
        for (int tie = 0; tie < counted.Count; tie++)
        {
            FactionMember source = members[counted.Source[tie]], target = members[counted.Target[tie]];
            if (source.Unit is not null && source.Unit == target.Unit) inside.Add(tie);
            else if (counted.Sign[tie] != 0 && counted.Sign[tie] > 0 != (source.Faction == target.Faction)) frustrated.Add(tie);
        }

        double weight = frustrated.Sum(counted.WeightOf);
        FactionResult factions = new()
        {
            Method = "balance",
            Objective = Objective,
            FactionCount = members.Select(member => member.Faction).OfType<int>().Distinct().Count(),
            AllowedCount = 2,
            Frustration = new Frustration(frustrated.Count, weight, Optimal, Optimal ? weight : 1),
            Optima = Optima,
            Members = members,
            Units = _units,
            Frustrated = frustrated,
            InsideUnits = inside,
            Choice = [new FactionChoice(1, 20), new FactionChoice(2, weight)],
            Voices = Voices ?? CountVoices(),
            Notes = Notes,
            Stopped = Stopped,
        };
        return new AnalysedGraph(graph, counted, factions, scores ? Scores() : null);
    }

    private List<Voice> CountVoices()
    {
        List<Actor?> speakers = [.. counted.Relations!.Where((_, tie) => counted.Sign[tie] != 0).Select(relation => relation.EvidenceOrNone[0].Speaker)];
        return [.. speakers.GroupBy(speaker => speaker?.Id).OrderByDescending(group => group.Count()).Select(group => new Voice(group.First(), (double)group.Count() / speakers.Count))];
    }

    private CentralityResult Scores()
    {
        int n = counted.Actors.Count;
        double[] degree = new double[n], targeted = new double[n], supported = new double[n];
        for (int tie = 0; tie < counted.Count; tie++)
        {
            if (counted.TraitsOf(tie).HasFlag(TieTraits.Affiliation)) continue;
            degree[counted.Source[tie]]++;
            degree[counted.Target[tie]]++;
            if (counted.Sign[tie] < 0) targeted[counted.Target[tie]]++;
            if (counted.Sign[tie] > 0) supported[counted.Target[tie]]++;
        }

        double total = Math.Max(1, degree.Sum());
        return new CentralityResult
        {
            Actors = counted.Actors,
            Columns =
            [
                new MeasureScores("degree", "contact", degree, null),
                new MeasureScores("eigenvector", "positive", null, "no dominant eigenvector"),
                new MeasureScores("pagerank", "positive", [.. degree.Select(value => value / total)], null),
                new MeasureScores("targeted", "signed", targeted, null),
                new MeasureScores("supported", "signed", supported, null),
            ],
        };
    }

    private int Index(string id)
    {
        for (int i = 0; i < counted.Actors.Count; i++)
        {
            if (counted.Actors.Id(i) == id) return i;
        }

        throw new ArgumentException($"{id} takes no part");
    }
}
