using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Model;

namespace Network.Analysis.Comparing;

/// <summary>The camps on each speaker's word alone, and without it.</summary>
/// <remarks>
/// Speakers are the innermost ones, who say so themselves: a narrator is not charged with what he passes on. Bound units stay bound. Camps bear
/// the numbers of the whole's camps that they answer to.
/// </remarks>
public sealed class VoiceMatrix
{
    /// <summary>A speaker with fewer relations has no row.</summary>
    public const int FewestRelations = 2;

    /// <summary>The places: one actor for each unit, and each actor that is bound to nobody, that has a camp; indices of the counted ties' actors, ascending.</summary>
    public required IReadOnlyList<int> Places { get; init; }

    /// <summary>The camp of each place in the whole.</summary>
    public required IReadOnlyList<int?> Whole { get; init; }

    /// <summary>A row a speaker, the largest share first.</summary>
    public required IReadOnlyList<VoiceRow> Rows { get; init; }

    /// <summary>Finds the camps by each speaker's word and without it.</summary>
    /// <param name="input">What the whole's camps were found from; its graph is needed.</param>
    /// <param name="filter">The filter, for the modalities that count.</param>
    /// <param name="method">How camps are found.</param>
    /// <param name="options">How to look.</param>
    /// <param name="whole">The whole's camps.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The matrix; without rows for edge lists, and where a single speaker or nobody is named.</returns>
    /// <remarks>Costs two searches for camps a speaker.</remarks>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static VoiceMatrix Of(FactionInput input, RelationFilter filter, IFactionMethod method, FactionOptions options, FactionResult whole, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(whole);
        int[] places = [.. whole.Members.Where(member => member.Faction is not null && whole.HeadOf(member.Actor) == member.Actor).Select(member => member.Actor)];
        int?[] camps = [.. places.Select(place => whole.Members[place].Faction)];
        List<VoiceRow> rows = [];
        foreach (Voice voice in whole.Voices.Count > 1 && input.Graph is not null ? whole.Voices : [])
        {
            if (voice.Speaker is not { } speaker) continue;
            int relations = Said(input, speaker);
            if (relations < FewestRelations) continue;
            options.Progress?.Report($"finding the camps on the word of {speaker.Name} alone, and without it");
            VoiceView alone = View(piece => ReferenceEquals(piece.Speaker, speaker)), without = View(piece => !ReferenceEquals(piece.Speaker, speaker));
            rows.Add(new VoiceRow(speaker, voice.Share, relations, alone, without));
        }

        return new VoiceMatrix { Places = places, Whole = camps, Rows = rows };

        VoiceView View(Func<Evidence, bool> keep)
        {
            cancellation.ThrowIfCancellationRequested();
            CountedTies ties = CountingRules.Count(Only(input.Graph!, keep), filter);
            FactionResult found = method.Find(new FactionInput { Ties = ties, Units = input.Units }, options, cancellation);
            cancellation.ThrowIfCancellationRequested();
            int counted = Enumerable.Range(0, ties.Count).Count(tie => Enters(ties, input.Units, tie));
            return new VoiceView(counted, found.FactionCount, found.Frustration, CampComparison.Of(camps, [.. places.Select(place => found.Members[place].Faction)]));
        }
    }

    private static int Said(FactionInput input, Actor speaker) => Enumerable.Range(0, input.Ties.Count).Count(tie => Enters(input.Ties, input.Units, tie)
        && input.Ties.Relations![tie].Evidence.Any(piece => !piece.Negated && ReferenceEquals(piece.Speaker, speaker)));

    private static bool Enters(CountedTies ties, UnitMap units, int tie) =>
        ties.Sign[tie] != 0 && units.First[ties.Source[tie]] != units.First[ties.Target[tie]];

    /// <summary>The graph with only some evidence; relations that have none left are dropped, actors all stay.</summary>
    private static RelationGraph Only(RelationGraph graph, Func<Evidence, bool> keep)
    {
        List<Relation> relations = [];
        foreach (Relation relation in graph.Relations)
        {
            List<Evidence> kept = [.. relation.EvidenceOrNone.Where(keep)];
            if (kept.Count > 0) relations.Add(kept.Count == relation.EvidenceOrNone.Count ? relation : relation.WithEvidence(kept));
        }

        return new RelationGraph(graph.Actors, relations) { Documents = graph.Documents, DeclaredTypes = graph.DeclaredTypes, IsEdgeList = graph.IsEdgeList };
    }
}

/// <summary>A speaker's row.</summary>
/// <param name="Speaker">The innermost speaker.</param>
/// <param name="Share">The share of the relations that enter the camps.</param>
/// <param name="Relations">How many of them the speaker tells.</param>
/// <param name="Alone">The camps on this word alone.</param>
/// <param name="Without">The camps without it.</param>
public sealed record VoiceRow(Actor Speaker, double Share, int Relations, VoiceView Alone, VoiceView Without);

/// <summary>The camps on a part of the evidence.</summary>
/// <param name="Ties">How many relations enter them.</param>
/// <param name="FactionCount">How many camps there are.</param>
/// <param name="Frustration">What they leave unexplained.</param>
/// <param name="Camps">Held against the whole: members are <see cref="VoiceMatrix.Places"/>.</param>
public sealed record VoiceView(int Ties, int FactionCount, Frustration Frustration, CampComparison Camps);
