using Network.Analysis;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Model;

namespace Network.Report.Sections;

/// <summary>Reads camps off an analysed graph: places, cores, units and the signed ties that hold them.</summary>
internal sealed class CampReader
{
    private readonly List<int>[] _tiesOf;
    private readonly Dictionary<int, string> _cores = [];

    public CampReader(AnalysedGraph analysed, FactionResult factions)
    {
        Analysed = analysed;
        Factions = factions;
        Ties = analysed.Counted;
        Actors = [.. Enumerable.Range(0, Ties.Actors.Count).Select(i => analysed.Graph.FindActor(Ties.Actors.Id(i)) ?? Lone(i))];
        HashSet<int> inside = [.. factions.InsideUnits];
        _tiesOf = [.. Actors.Select(_ => new List<int>())];
        for (int tie = 0; tie < Ties.Count; tie++)
        {
            if (Ties.Sign[tie] == 0 || inside.Contains(tie)) continue;
            _tiesOf[Ties.Source[tie]].Add(tie);
            _tiesOf[Ties.Target[tie]].Add(tie);
        }

        foreach (FactionMember member in factions.Members)
        {
            if (member is { IsCore: true, Faction: int camp }) _cores.TryAdd(camp, NameOfPlace(member));
        }
    }

    public AnalysedGraph Analysed { get; }

    public FactionResult Factions { get; }

    public CountedTies Ties { get; }

    /// <summary>The actors by their index in the analysis.</summary>
    public Actor[] Actors { get; }

    /// <summary>The signed ties of an actor that count for camps: those inside its unit left out.</summary>
    public IReadOnlyList<int> TiesOf(int actor) => _tiesOf[actor];

    /// <summary>True when a tie is for someone of the same camp.</summary>
    public bool IsWithin(int tie) => Ties.Sign[tie] > 0 && Factions.Members[Ties.Source[tie]].Faction == Factions.Members[Ties.Target[tie]].Faction;

    /// <summary>The name of an actor's place: of its unit where it is bound, else its own.</summary>
    public string NameOfPlace(FactionMember member) => Wording.Name(Actors[Factions.HeadOf(member.Actor)]);

    /// <summary>The name of a camp's core.</summary>
    public string CoreOf(int camp) =>
        _cores.TryGetValue(camp, out string? core) ? core : NameOfPlace(Factions.Members.First(member => member.Faction == camp));

    /// <summary>The index that stands for an actor's place: the first of its unit, else itself.</summary>
    public int PlaceOf(int actor) => Factions.Members[actor].Unit is int unit ? Factions.Units[unit].Actors[0] : actor;

    /// <summary>How many ties could be frustrated, in the objective's unit of count.</summary>
    public long CountedForCamps()
    {
        Dictionary<(int, int), double> pairs = [];
        long ties = 0;
        for (int actor = 0; actor < Actors.Length; actor++)
        {
            foreach (int tie in _tiesOf[actor])
            {
                if (Ties.Source[tie] != actor) continue;
                ties++;
                int from = PlaceOf(actor), to = PlaceOf(Ties.Target[tie]);
                (int, int) pair = from < to ? (from, to) : (to, from);
                double weight = Factions.Objective == Objective.Weights ? Ties.WeightOf(tie) : 1;
                pairs[pair] = pairs.GetValueOrDefault(pair) + (Ties.Sign[tie] * weight);
            }
        }

        return Factions.Objective == Objective.Pairs || Factions.Undirected ? pairs.Values.LongCount(net => net != 0) : ties;
    }

    /// <summary>How many parts the signed ties and units hold together, each with a camp of its own at least.</summary>
    public int PartCount()
    {
        int[] root = [.. Enumerable.Range(0, Actors.Length)];
        int Find(int actor)
        {
            while (root[actor] != actor) actor = root[actor] = root[root[actor]];
            return actor;
        }

        foreach (Unit unit in Factions.Units)
        {
            foreach (int actor in unit.Actors) root[Find(actor)] = Find(unit.Actors[0]);
        }

        for (int actor = 0; actor < Actors.Length; actor++)
        {
            foreach (int tie in _tiesOf[actor]) root[Find(Ties.Source[tie])] = Find(Ties.Target[tie]);
        }

        return Factions.Members.Where(member => member.Faction is not null).Select(member => Find(member.Actor)).Distinct().Count();
    }

    private Actor Lone(int actor) => new(Ties.Actors.Id(actor), Ties.Actors.Name(actor)) { Kind = Ties.Actors.Kind(actor) };
}
