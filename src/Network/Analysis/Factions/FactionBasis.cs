using Network.Analysis.Counting;

namespace Network.Analysis.Factions;

/// <summary>What holds each actor in its camp: acts and stances, only bonds and memberships, or only ties against others.</summary>
internal static class FactionBasis
{
    /// <summary>The basis of each actor that has a camp; null for the rest.</summary>
    /// <param name="ties">The counted ties.</param>
    /// <param name="units">Which actors act as one.</param>
    /// <param name="campOfActor">Each actor's camp; -1 for none.</param>
    public static MemberBasis?[] Of(CountedTies ties, UnitMap units, int[] campOfActor)
    {
        int actors = campOfActor.Length;
        bool[] tied = new bool[actors];
        bool[] affiliated = new bool[actors];
        for (int tie = 0; tie < ties.Count; tie++)
        {
            int source = ties.Source[tie];
            int target = ties.Target[tie];
            if (ties.Sign[tie] <= 0 || campOfActor[source] < 0 || campOfActor[source] != campOfActor[target]) continue;
            bool[] basis = ties.TraitsOf(tie).HasFlag(TieTraits.Affiliation) ? affiliated : tied;
            basis[source] = true;
            basis[target] = true;
        }

        for (int a = 0; a < actors; a++)
        {
            if (units.First[a] == a) continue;
            affiliated[a] = true;
            affiliated[units.First[a]] = true;
        }

        return [.. Enumerable.Range(0, actors).Select(a => campOfActor[a] < 0 ? (MemberBasis?)null
            : tied[a] ? MemberBasis.Tied : affiliated[a] ? MemberBasis.Affiliated : MemberBasis.Opposed)];
    }
}
