using Network.Analysis.Counting;
using Network.Analysis.Factions;

namespace Network.Report.Sections;

/// <summary>The camps in words: who is in each, what holds them there and how firmly.</summary>
internal static class CampSection
{
    private const int MostNames = 4;

    public static IReadOnlyList<CampEntry> Build(CampReader reader)
    {
        List<CampEntry> camps = [];
        foreach (IGrouping<int, FactionMember> camp in reader.Factions.Members
            .Where(member => member.Faction is not null)
            .GroupBy(member => member.Faction!.Value)
            .OrderBy(camp => camp.Key))
        {
            List<(int Rank, int First, CampPlace Place)> places = [];
            foreach (IGrouping<int, FactionMember> place in camp.GroupBy(member => reader.PlaceOf(member.Actor)))
                places.Add((Rank(place), place.Key, Place(reader, [.. place], camp.Key)));
            camps.Add(new CampEntry(
                camp.Key, reader.CoreOf(camp.Key), places.Count, [.. places.OrderBy(place => place.Rank).ThenBy(place => place.First).Select(place => place.Place)]));
        }

        return camps;
    }

    /// <summary>How one member stands, for the table of actors.</summary>
    public static string PlaceWords(CampReader reader, FactionMember member)
    {
        if (member.Faction is not int camp) return "";
        string bound = member.Unit is int unit ? $"acts as one with {Partners(reader, member, reader.Factions.Units[unit])}" : "";
        string basis = member.Unit is null && !member.IsCore ? Basis(reader, [member], camp) : bound;
        if (member is { Basis: MemberBasis.Opposed, IsCore: false }) basis += $"; not shown to be with {reader.CoreOf(camp)}";
        string[] parts =
        [
            member.IsCore ? "core" : "", basis, Firmness(reader, member), member.Between ? "stands between" : "",
        ];
        return string.Join("; ", parts.Where(part => part.Length > 0));
    }

    /// <summary>The unit's name; for the actor that names it, the others.</summary>
    private static string Partners(CampReader reader, FactionMember member, Unit unit) => unit.Head != member.Actor
        ? reader.NameOfPlace(member)
        : Wording.List([.. unit.Actors.Where(actor => actor != unit.Head).Select(actor => Wording.Name(reader.Actors[actor]))], MostNames);

    private static int Rank(IEnumerable<FactionMember> place) =>
        place.Any(member => member.IsCore) ? -1 : place.Min(member => (int)(member.Basis ?? MemberBasis.Opposed));

    private static CampPlace Place(CampReader reader, FactionMember[] members, int camp)
    {
        FactionMember first = members[0];
        IEnumerable<int> actors = members.Select(member => member.Actor);
        if (first.Unit is int unit) actors = actors.OrderBy(actor => actor == reader.Factions.Units[unit].Head ? 0 : 1);
        bool core = members.Any(member => member.IsCore);
        return new CampPlace(
            reader.NameOfPlace(first),
            [.. actors.Select(actor => reader.Actors[actor])],
            core,
            members.Any(member => member.Between),
            !core && members.All(member => member.Basis == MemberBasis.Opposed),
            core ? "" : Basis(reader, members, camp),
            Firmness(reader, first),
            first.Certainty ?? 1,
            first.Margin);
    }

    private static string Basis(CampReader reader, FactionMember[] members, int camp)
    {
        HashSet<int> own = [.. members.Select(member => member.Actor)];
        MemberBasis basis = members.Min(member => member.Basis ?? MemberBasis.Opposed);
        Sides sides = new(reader, own, camp);
        if (basis == MemberBasis.Tied)
        {
            List<string> words = [];
            if (sides.With.Count > 0) words.Add("with " + sides.With.Words);
            if (sides.For.Count > 0) words.Add("for " + sides.For.Words);
            if (sides.By.Count > 0) words.Add("backed by " + sides.By.Words);
            return words.Count == 0 ? "tied to the camp" : string.Join(", ", words);
        }

        if (basis == MemberBasis.Affiliated)
        {
            List<string> words = [];
            if (sides.MemberOf.Count > 0) words.Add("declared a member of " + sides.MemberOf.Words);
            if (sides.Members.Count > 0) words.Add(sides.Members.Count == 1 ? $"{sides.Members.Words} is declared to belong to it" : $"{Wording.Number(sides.Members.Count)} of the camp are declared to belong to it");
            if (words.Count == 0) words.Add($"bound to {reader.CoreOf(camp)}");
            if (sides.Members.Count == 0) words.Add(sides.HasOwnAct ? "no own act for anyone of the camp" : "no own act");
            return string.Join("; ", words);
        }

        return sides.Against.Count == 0 ? "only against others" : "against " + sides.Against.Words;
    }

    /// <summary>A certainty below 1 means a margin of 0: some best division has it elsewhere.</summary>
    private static string Firmness(CampReader reader, FactionMember member)
    {
        FactionResult factions = reader.Factions;
        if (member.IsCore) return CoreFirmness(reader, member);
        if (member.Certainty is double share and < 1) return $"open: with the core in {Wording.Percent(share)} of best divisions";
        if (member.Margin is not double margin) return "";
        return margin switch
        {
            0 => "open: another place costs no more",
            < 2 => $"loose: moving takes {More(factions, margin)}",
            < 4 => $"fairly firm: moving takes {More(factions, margin)}",
            _ => $"firm: moving takes {More(factions, margin)}",
        };
    }

    /// <summary>A core is measured against the next actor of its camp.</summary>
    private static string CoreFirmness(CampReader reader, FactionMember core)
    {
        if (core.Against is not int against) return "";
        string next = reader.NameOfPlace(reader.Factions.Members[against]);
        if (core.Certainty is double share and < 1) return $"open: with {next} in {Wording.Percent(share)} of best divisions";
        return core.Margin switch
        {
            null => "",
            0 => $"open: to part it from {next} costs no more",
            double margin => $"{More(reader.Factions, margin)} would part it from {next}",
        };
    }

    private static string More(FactionResult factions, double margin) => factions.Objective switch
    {
        Objective.Weights => $"ties weighing {Wording.Digits(margin)} more",
        Objective.Pairs => $"{Wording.Number((long)margin)} more {Wording.Noun((long)margin, "pair")}",
        _ => $"{Wording.Number((long)margin)} more {Wording.Noun((long)margin, "tie")}",
    };

    /// <summary>Whom a place is with, for and against, in the order of its ties.</summary>
    private sealed class Sides
    {
        public Sides(CampReader reader, HashSet<int> own, int camp)
        {
            foreach (int actor in own.Order())
            {
                foreach (int tie in reader.TiesOf(actor))
                {
                    bool outgoing = reader.Ties.Source[tie] == actor;
                    int other = outgoing ? reader.Ties.Target[tie] : reader.Ties.Source[tie];
                    if (own.Contains(other)) continue;
                    Add(reader, tie, outgoing, reader.Factions.Members[other], camp);
                }
            }

            For.Without(With);
            By.Without(With);
            By.Without(For);
        }

        public NameList With { get; } = new();

        public NameList For { get; } = new();

        public NameList By { get; } = new();

        public NameList Against { get; } = new();

        public NameList MemberOf { get; } = new();

        public NameList Members { get; } = new();

        public bool HasOwnAct { get; private set; }

        private void Add(CampReader reader, int tie, bool outgoing, FactionMember other, int camp)
        {
            TieTraits traits = reader.Ties.TraitsOf(tie);
            bool affiliation = traits.HasFlag(TieTraits.Affiliation);
            bool symmetric = traits.HasFlag(TieTraits.Symmetric);
            bool same = other.Faction == camp;
            bool positive = reader.Ties.Sign[tie] > 0;
            if (!affiliation && (outgoing || symmetric)) HasOwnAct = true;
            NameList? side = (same, positive, affiliation) switch
            {
                (true, true, true) => outgoing ? MemberOf : Members,
                (true, true, false) => symmetric ? With : outgoing ? For : By,
                (false, false, _) => Against,
                _ => null,
            };
            side?.Add(Wording.Name(reader.Actors[other.Actor]));
        }
    }

    /// <summary>Names in the order in which they came, each once.</summary>
    private sealed class NameList
    {
        private readonly HashSet<string> _known = new(StringComparer.Ordinal);
        private readonly List<string> _names = [];

        public int Count => _names.Count;

        public string Words => Wording.List(_names, MostNames);

        public void Add(string name)
        {
            if (_known.Add(name)) _names.Add(name);
        }

        public void Without(NameList others) => _names.RemoveAll(others._known.Contains);
    }
}
