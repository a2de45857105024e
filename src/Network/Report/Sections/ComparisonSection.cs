using Network.Analysis;
using Network.Analysis.Factions;
using Network.Model;

namespace Network.Report.Sections;

/// <summary>What changes when something else is counted: the camps of two results are matched by the members that they share.</summary>
internal static class ComparisonSection
{
    private const int MostNames = 6;

    /// <summary>Whether counting the alleged would move anyone; null when not asked.</summary>
    public static string? WhatIfAlleged(CampReader now, AnalysedGraph? withAlleged)
    {
        if (withAlleged?.Factions is not { } factions) return null;
        List<Move> moves = Moves(now, new CampReader(withAlleged, factions));
        List<string> moved = [.. moves.Where(move => move.From is not null).Select(move => move.Words)];
        List<string> placed = [.. moves.Where(move => move.From is null).Select(move => move.Words)];
        string sentence = moved.Count == 0 ? "Counting the alleged too would move no one"
            : $"If the alleged counted too, {string.Join("; ", moved)}";
        return placed.Count == 0 ? sentence + "." : $"{sentence}; {string.Join("; ", placed)}.";
    }

    private static List<Move> Moves(CampReader now, CampReader then)
    {
        Dictionary<int, int> match = Match(now, then);
        return [.. now.Factions.Members
            .Select(member => (Actor: now.Actors[member.Actor], From: member.Faction, To: then.Analysed.MemberOf(now.Actors[member.Actor])?.Faction))
            .Where(move => move.From is int from ? move.To is not int to || match.GetValueOrDefault(to) != from : move.To is not null)
            .GroupBy(move => (move.From, move.To))
            .Select(group =>
            {
                string names = Wording.List([.. group.Select(move => Wording.Name(move.Actor))], MostNames);
                string goes = group.Key.To is not int to ? "would be in no camp, for want of counted ties"
                    : match.TryGetValue(to, out int camp) ? $"would {(group.Key.From is null ? "join" : "move to")} camp {camp}, around {now.CoreOf(camp)}"
                    : "would form a camp apart";
                return new Move(group.Key.From, $"{names} {goes}");
            })];
    }

    /// <summary>The comparison with every actor on its own; null when nobody is bound.</summary>
    public static ComparisonEntry? SplitBodies(CampReader now, AnalysedGraph? split)
    {
        if (split?.Factions is not { } factions || now.Factions.Units.Count == 0) return null;
        CampReader then = new(split, factions);
        List<Move> moves = Moves(now, then);
        List<string> camps = [];
        foreach (CampEntry camp in CampSection.Build(then).Where(camp => camp.Size > 1).Take(MostNames))
            camps.Add($"Camp {camp.Number}: {Wording.List([.. camp.Places.Select(place => place.Name)])}");
        if (moves.Count == 0) return new ComparisonEntry(camps, ["With every actor on its own the camps are the same."], []);
        return new ComparisonEntry(camps, [.. moves.Select(move => Wording.Sentence(move.Words) + ".")], [.. Reasons(now, then)]);
    }

    private static IEnumerable<string> Reasons(CampReader now, CampReader then)
    {
        yield return "A body acts through those who lead it or speak for it, and its parts act for it; so the camps above count them as one. "
            + "Here each is counted alone, by its own ties.";
        foreach (Unit unit in now.Factions.Units)
        {
            if (unit.Actors.Select(actor => Then(actor)?.Faction).Distinct().Count() < 2) continue;
            HashSet<int> bound = [.. unit.Actors];
            foreach (int actor in unit.Actors.Where(actor => now.Actors[actor].Kind == ActorKind.Person))
            {
                string name = Wording.Name(now.Actors[actor]);
                if (Then(actor) is not FactionMember member) continue;
                bool linked = then.TiesOf(member.Actor).Any(tie => bound.Contains(Now(then.Ties.Source[tie])) && bound.Contains(Now(then.Ties.Target[tie])));
                List<string> others = [.. then.TiesOf(member.Actor)
                    .Select(tie => then.Ties.Source[tie] == member.Actor ? then.Ties.Target[tie] : then.Ties.Source[tie])
                    .Where(other => !bound.Contains(Now(other)))
                    .Select(other => Wording.Name(then.Actors[other])).Distinct(StringComparer.Ordinal)];
                string alone = others.Count == 0 ? "" : $" What places {name} then is only what passes with {Wording.List(others, MostNames)}.";
                if (!linked) yield return $"No counted tie links {name} with the rest of {now.NameOfPlace(now.Factions.Members[actor])}.{alone}";
            }
        }

        FactionMember? Then(int actor) => then.Analysed.MemberOf(now.Actors[actor]);
        int Now(int actor) => now.Analysed.IndexOf(then.Actors[actor]) ?? -1;
    }

    /// <summary>For each camp of the other result the present camp that it shares most places with; each present camp is given once.</summary>
    private static Dictionary<int, int> Match(CampReader now, CampReader then)
    {
        Dictionary<(int From, int To), int> shared = [];
        foreach (FactionMember member in now.Factions.Members)
        {
            if (member.Faction is int from && then.Analysed.MemberOf(now.Actors[member.Actor])?.Faction is int to)
                shared[(from, to)] = shared.GetValueOrDefault((from, to)) + 1;
        }

        Dictionary<int, int> match = [];
        HashSet<int> taken = [];
        foreach (var ((from, to), _) in shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.From).ThenBy(pair => pair.Key.To))
        {
            if (!match.ContainsKey(to) && taken.Add(from)) match[to] = from;
        }

        return match;
    }

    /// <summary>Actors that stand elsewhere.</summary>
    /// <param name="From">Their present camp; null for none.</param>
    /// <param name="Words">Who would go where.</param>
    private sealed record Move(int? From, string Words);
}
