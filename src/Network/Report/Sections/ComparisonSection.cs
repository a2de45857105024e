using Network.Analysis;
using Network.Analysis.Factions;
using Network.Model;

namespace Network.Report.Sections;

/// <summary>What changes when something else is counted: the camps of two results are matched by the members that they share.</summary>
internal static class ComparisonSection
{
    private const int MostNames = 6;

    /// <summary>So many ties are few enough to be told one by one.</summary>
    private const int FewTies = 4;

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

    /// <summary>How many counted relations were read less surely, and whether anyone would move without them; null when not asked.</summary>
    public static string? WhatIfSure(CampReader now, AnalysedGraph? onlySure)
    {
        if (onlySure?.Factions is not { } factions || now.Ties.Relations is not { } relations) return null;
        int doubtful = relations.Count(relation => relation.Confidence < ReportOptions.Sure);
        if (doubtful == 0) return null;
        List<Move> moves = Moves(now, new CampReader(onlySure, factions));
        return $"{Wording.Sentence(Wording.Count(doubtful, "counted relation"))} {(doubtful == 1 ? "was" : "were")} read with less than {Wording.Percent(ReportOptions.Sure)} confidence. "
            + (moves.Count == 0 ? $"Without {(doubtful == 1 ? "it" : "them")} no one would move." : $"Without {(doubtful == 1 ? "it" : "them")}, {string.Join("; ", moves.Select(move => move.Words))}.");
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

    /// <summary>Why units fall apart, in general and in this graph: hardly a tie links a leader with the bodies in whose name he acts.</summary>
    private static IEnumerable<string> Reasons(CampReader now, CampReader then)
    {
        yield return "A body acts through those who lead it or speak for it, and its parts act for it. Sources seldom say that a leader is for his own body: "
            + "they take it for granted. So the camps above count a body, its parts and its leaders as one; here each is counted alone, by its own ties.";
        foreach (Unit unit in now.Factions.Units)
        {
            if (unit.Actors.Select(actor => then.Analysed.MemberOf(now.Actors[actor])?.Faction).Distinct().Count() < 2) continue;
            HashSet<int> bound = [.. unit.Actors.Select(actor => then.Analysed.IndexOf(now.Actors[actor])).OfType<int>()];
            string name = Wording.Name(now.Actors[unit.Head]);
            foreach (int person in bound.Where(actor => then.Actors[actor].Kind == ActorKind.Person).Order())
            {
                if (then.Factions.Members[person].Faction is not null) yield return Links(then, person, bound, name);
            }

            if (Holds(then, bound) is string holds) yield return holds;
        }
    }

    /// <summary>"Only one counted tie links A with the rest of B: …".</summary>
    private static string Links(CampReader then, int person, HashSet<int> bound, string unit)
    {
        List<int> ties = [.. then.TiesOf(person).Where(tie => bound.Contains(then.Ties.Source[tie]) && bound.Contains(then.Ties.Target[tie])).Distinct()];
        string link = $"{(ties.Count < 2 ? "links" : "link")} {Wording.Name(then.Actors[person])} with the rest of {unit}";
        return ties.Count switch
        {
            0 => $"No counted tie {link}.{Passes(then, person)}",
            <= FewTies => $"Only {Wording.Count(ties.Count, "counted tie")} {link}: {Said(then, ties)}.",
            _ => $"{Wording.Sentence(Wording.Count(ties.Count, "counted tie"))} {link}.",
        };
    }

    /// <summary>With whom the ties are that alone place a person then.</summary>
    private static string Passes(CampReader then, int person)
    {
        List<string> others = [.. then.TiesOf(person)
            .Select(tie => then.Ties.Source[tie] == person ? then.Ties.Target[tie] : then.Ties.Source[tie])
            .Select(other => Wording.Name(then.Actors[other])).Distinct(StringComparer.Ordinal)];
        return others.Count == 0 ? "" : $" What places {Wording.Name(then.Actors[person])} then is only what passes with {Wording.List(others, MostNames)}.";
    }

    /// <summary>What binds those of the unit who then stand in a camp without a person of the unit; null when nobody does.</summary>
    private static string? Holds(CampReader then, HashSet<int> bound)
    {
        HashSet<int?> led = [.. bound.Where(actor => then.Actors[actor].Kind == ActorKind.Person).Select(actor => then.Factions.Members[actor].Faction)];
        ILookup<int, int> tiesOf = bound
            .Where(actor => then.Factions.Members[actor].Faction is int camp && !led.Contains(camp))
            .SelectMany(actor => then.TiesOf(actor).Where(then.IsWithin).Select(tie => (actor, tie)))
            .ToLookup(pair => pair.actor, pair => pair.tie);
        List<int> apart = [.. tiesOf.Select(group => group.Key).Order()], ties = [.. tiesOf.SelectMany(group => group).Distinct().Order()];
        if (ties.Count is 0 or > FewTies) return null;
        string names = Wording.List([.. apart.Select(actor => Wording.Name(then.Actors[actor]))], MostNames);
        return $"{names} {(apart.Count == 1 ? "then stands" : "then stand")} where the few ties for {(apart.Count == 1 ? "it" : "them")} put {(apart.Count == 1 ? "it" : "them")}: {Said(then, ties)}.";
    }

    private static string Said(CampReader then, IEnumerable<int> ties) =>
        Wording.List([.. ties.Select(tie => then.Ties.Relations is { } relations
            ? Wording.Says(relations[tie])
            : $"{Wording.Name(then.Actors[then.Ties.Source[tie]])} for {Wording.Name(then.Actors[then.Ties.Target[tie]])}")]);

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
