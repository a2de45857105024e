using System.Globalization;
using Network.Analysis;
using Network.Analysis.Factions;
using Network.Layout;
using Network.Model;

namespace Network.Export.Diagram;

/// <summary>Relations, actors and whole diagrams in words.</summary>
internal static class Wording
{
    /// <summary>"Choe Chang-ik supported Yun Gong-heum (1956-08-30/1956-08-31; alleged; as told by Kim Il Sung to V.I. Ivanov)".</summary>
    public static string Of(Relation relation)
    {
        List<string> facts = [];
        if (relation.Date is { } date) facts.Add(date.Text);
        if (relation.Modality != Modality.Asserted) facts.Add(relation.Modality.Id());
        if (relation.Evidence.Count > 0 && relation.Evidence[0].AssertedBy is { Count: > 0 } chain) facts.Add(Chain(chain));
        string denied = relation.Negated ? "told as not so: " : "";
        string third = relation.To is null ? "" : $" ({relation.To.Name})";
        return denied + relation + third + (facts.Count == 0 ? "" : $" [{string.Join("; ", facts)}]");
    }

    /// <summary>"on the word of Kim Il Sung, as told by V.I. Ivanov".</summary>
    public static string Chain(IReadOnlyList<Actor> chain)
    {
        string innermost = "on the word of " + chain[^1].Name;
        return chain.Count == 1 ? innermost : innermost + string.Concat(chain.Reverse().Skip(1).Select(reporter => ", as told by " + reporter.Name));
    }

    /// <summary>An actor's name, kind and place in the camps.</summary>
    public static string Of(AnalysedGraph analysed, Actor actor, int degree)
    {
        List<string> facts = [];
        if (actor.Kind != ActorKind.Unknown) facts.Add(actor.Kind.Id());
        if (analysed.MemberOf(actor) is { Faction: int camp } member)
        {
            facts.Add($"camp {camp}");
            if (member.Between) facts.Add(member.BetweenReason is { } reason ? "stands between camps: " + reason : "stands between camps");
            else if (member.Basis == MemberBasis.Opposed) facts.Add("only against others, not shown to be with the camp");
            else if (member.Basis == MemberBasis.Affiliated) facts.Add("by affiliation only");
        }

        facts.Add(Count(degree, "relation"));
        return $"{actor.Name}: {string.Join(", ", facts)}";
    }

    /// <summary>"36 actors, 74 relations · 2 camps, 3 ties contradict them · as told by Kim Il Sung".</summary>
    public static string Summary(AnalysedGraph analysed)
    {
        List<string> parts = [$"{Count(analysed.Graph.Actors.Count, "actor")}, {Count(analysed.Graph.Relations.Count, "relation")}"];
        if (analysed.Factions is { } factions)
        {
            string contradict = factions.Frustrated.Count switch
            {
                0 => "no tie contradicts them",
                1 => "1 tie contradicts them",
                int many => $"{Number(many)} ties contradict them",
            };
            parts.Add(factions.FactionCount == 0 ? "no camps" : $"{Count(factions.FactionCount, "camp")}, {contradict}");
            if (factions.Voices is [{ Speaker: { } speaker, Share: >= 0.75 }, ..]) parts.Add("as told by " + speaker.Name);
        }

        return string.Join(" · ", parts);
    }

    /// <summary>The whole diagram in words: its size, each camp with its members, and who stands between.</summary>
    public static string Description(AnalysedGraph analysed)
    {
        List<string> sentences = [Summary(analysed) + "."];
        foreach (CampTitle camp in CampTitle.Of(analysed).Take(12))
        {
            string[] members = [.. analysed.Factions!.Members.Where(member => member.Faction == camp.Number && !member.Between && member.Basis != MemberBasis.Opposed)
                .Select(member => analysed.Counted.Actors.Name(member.Actor))];
            string list = members.Length <= 40 ? string.Join(", ", members) : $"{string.Join(", ", members.Take(40))} and {Number(members.Length - 40)} more";
            if (members.Length > 0) sentences.Add($"{camp.Caption}: {list}.");
        }

        string[] between = Names(analysed, member => member.Between), opposed = Names(analysed, member => !member.Between && member.Basis == MemberBasis.Opposed);
        if (between.Length is > 0 and <= 40) sentences.Add($"Between camps: {string.Join(", ", between)}.");
        if (opposed.Length is > 0 and <= 40) sentences.Add($"Only against others, not shown to be with a camp: {string.Join(", ", opposed)}.");
        return string.Join(' ', sentences);
    }

    /// <summary>A number and a noun: "1 actor", "12 actors".</summary>
    public static string Count(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>A number with thousands apart.</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string[] Names(AnalysedGraph analysed, Func<FactionMember, bool> which) =>
        analysed.Factions is null ? [] : [.. analysed.Factions.Members.Where(which).Select(member => analysed.Counted.Actors.Name(member.Actor))];
}
