using Network.Analysis.Counting;
using Network.Model;

namespace Network.Analysis.Factions;

/// <summary>On whose word the factions rest.</summary>
internal static class Voices
{
    /// <summary>
    /// Each relation that enters the factions weighs 1, split evenly over the different innermost speakers of its evidence that is not
    /// negated; evidence without a speaker counts for nobody (null). The largest share first, then in actor order, nobody last.
    /// Empty for edge lists.
    /// </summary>
    public static IReadOnlyList<Voice> Of(CountedTies ties, UnitMap units)
    {
        if (ties.Relations is null || ties.IsEdgeList) return [];
        Dictionary<Actor, double> words = new(ReferenceEqualityComparer.Instance);
        double nobody = 0;
        int relations = 0;
        for (int tie = 0; tie < ties.Count; tie++)
        {
            if (!Enters(ties, units, tie)) continue;
            relations++;
            List<Actor?> speakers = [.. ties.Relations[tie].EvidenceOrNone.Where(piece => !piece.Negated).Select(piece => piece.Speaker).Distinct()];
            if (speakers.Count == 0) speakers.Add(null);
            foreach (Actor? speaker in speakers)
            {
                double share = 1.0 / speakers.Count;
                if (speaker is null) nobody += share;
                else words[speaker] = words.GetValueOrDefault(speaker) + share;
            }
        }

        SpeakerOrder order = new(ties.Actors);
        List<Voice> voices = [.. words.Select(entry => new Voice(entry.Key, entry.Value / relations))];
        if (nobody > 0) voices.Add(new Voice(null, nobody / relations));
        return [.. voices.OrderByDescending(voice => Math.Round(voice.Share, 12)).ThenBy(voice => voice.Speaker, order)];
    }

    /// <summary>Everyone in a chain of speakers of the relations that enter the factions, in actor order.</summary>
    public static IReadOnlyList<Actor> Speakers(CountedTies ties, UnitMap units)
    {
        if (ties.Relations is null) return [];
        HashSet<Actor> speakers = new(ReferenceEqualityComparer.Instance);
        for (int tie = 0; tie < ties.Count; tie++)
        {
            if (!Enters(ties, units, tie)) continue;
            foreach (Evidence piece in ties.Relations[tie].Evidence) speakers.UnionWith(piece.AssertedBy);
        }

        return [.. speakers.Order(new SpeakerOrder(ties.Actors))];
    }

    private static bool Enters(CountedTies ties, UnitMap units, int tie) =>
        ties.Sign[tie] != 0 && units.First[ties.Source[tie]] != units.First[ties.Target[tie]];

    /// <summary>Actors that take part in their order, then others by id, nobody last.</summary>
    private sealed class SpeakerOrder : IComparer<Actor?>
    {
        private readonly Dictionary<string, int> _place = new(StringComparer.Ordinal);

        public SpeakerOrder(ActorTable actors)
        {
            for (int a = 0; a < actors.Count; a++) _place[actors.Id(a)] = a;
        }

        public int Compare(Actor? x, Actor? y)
        {
            if (x is null || y is null) return (x is null).CompareTo(y is null);
            int byPlace = _place.GetValueOrDefault(x.Id, int.MaxValue).CompareTo(_place.GetValueOrDefault(y.Id, int.MaxValue));
            return byPlace != 0 ? byPlace : string.CompareOrdinal(x.Id, y.Id);
        }
    }
}
