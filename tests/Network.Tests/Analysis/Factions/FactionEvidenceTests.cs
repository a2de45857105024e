using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Model;

namespace Network.Tests.Analysis.Factions;

/// <summary>What depends on who said it: voices, and who stands between without someone's word.</summary>
public class FactionEvidenceTests
{
    private static readonly Actor[] People = [.. "abcdef".Select(letter => new Actor(letter.ToString(), letter.ToString().ToUpperInvariant()))];
    private static readonly RelationType Positive = new() { Id = "supported", Sign = 1 };
    private static readonly RelationType Negative = new() { Id = "accused", Sign = -1 };
    private static readonly Actor Narrator = new("narrator", "The narrator");

    [Fact]
    public void Shares_go_to_the_innermost_speakers_and_sum_to_one()
    {
        CountedTies ties = Counted(
            Relation(0, 1, 1, [[Narrator, People[3]]]),
            Relation(0, 2, -1, [[Narrator, People[3]], [People[2]]]),
            Relation(1, 2, -1, [[]]),
            Relation(1, 0, 1, [[Narrator], [Narrator]]));
        IReadOnlyList<Voice> voices = BalanceFactions.Find(Ties.Input(ties), new FactionOptions(), TestContext.Current.CancellationToken).Voices;
        Assert.Equal([(People[3], 0.375), (Narrator, 0.25), (null, 0.25), (People[2], 0.125)], voices.Select(voice => (voice.Speaker, voice.Share)));
    }

    [Fact]
    public void Negated_evidence_and_ties_inside_a_unit_give_nobody_a_share()
    {
        CountedTies ties = Counted(Relation(0, 1, 1, [[People[3]]]), Relation(0, 2, -1, [[People[4]], [People[5]]], negatedFrom: 1));
        FactionResult result = BalanceFactions.Find(Ties.Input(ties, 0, 0, 2, 3, 4, 5), new FactionOptions(), TestContext.Current.CancellationToken);
        Assert.Equal([new Voice(People[4], 1)], result.Voices);
    }

    [Fact]
    public void Edge_lists_have_no_voices() =>
        Assert.Empty(BalanceFactions.Find(Ties.Input(Ties.Of(2, (0, 1, 1))), new FactionOptions(), TestContext.Current.CancellationToken).Voices);

    [Fact]
    public void One_who_without_a_speakers_word_is_apart_from_the_core_in_every_optimum_stands_between()
    {
        // A is the core of A, B, C against D, E. Only C's own word, told three times, puts C with A; F's puts C against A.
        CountedTies ties = Counted(
            Relation(0, 1, 1, [[Narrator]]),
            Relation(1, 0, 1, [[Narrator]]),
            Relation(0, 3, -1, [[Narrator]]),
            Relation(0, 4, -1, [[Narrator]]),
            Relation(1, 3, -1, [[Narrator]]),
            Relation(3, 4, 1, [[Narrator]]),
            Relation(2, 0, 1, [[People[2]]]),
            Relation(2, 1, 1, [[People[2]]]),
            Relation(2, 3, -1, [[People[2]]]),
            Relation(2, 1, -1, [[Narrator]]));
        FactionResult result = BalanceFactions.Find(Input(ties), new FactionOptions(), TestContext.Current.CancellationToken);
        FactionMember member = result.Members[2];
        Assert.Equal(result.Members[0].Faction, member.Faction);
        Assert.Equal(2, member.Margin);
        Assert.True(member.Between);
        Assert.Equal("without the word of C it stands apart from A in every optimum", member.BetweenReason);
        Assert.False(result.Members[0].Between);
        Assert.False(result.Members[3].Between);
    }

    [Fact]
    public void One_whose_ties_pull_both_ways_stands_between_when_one_tie_would_move_it()
    {
        CountedTies ties = Ties.Of(5, (0, 1, 1), (2, 3, 1), (0, 2, -1), (1, 3, -1), (4, 0, 1), (4, 1, 1), (4, 2, 1), (1, 0, 1), (3, 2, 1));
        FactionResult result = BalanceFactions.Find(Ties.Input(ties), new FactionOptions(), TestContext.Current.CancellationToken);
        Assert.Equal([false, false, false, false, true], result.Members.Select(member => member.Between));
        Assert.Equal("its ties pull both ways and one tie more would move it", result.Members[4].BetweenReason);
    }

    [Fact]
    public void Declared_members_are_affiliated_and_so_is_their_group()
    {
        CountedTies plain = Ties.Of(4, (0, 1, 1), (0, 2, -1), (1, 3, -1));
        CountedTies ties = new()
        {
            Actors = plain.Actors,
            Source = plain.Source,
            Target = plain.Target,
            Sign = plain.Sign,
            Traits = [TieTraits.Affiliation, TieTraits.None, TieTraits.None],
        };
        FactionResult result = BalanceFactions.Find(Ties.Input(ties), new FactionOptions(), TestContext.Current.CancellationToken);
        Assert.Equal([MemberBasis.Affiliated, MemberBasis.Affiliated, MemberBasis.Opposed, MemberBasis.Opposed], result.Members.Select(member => member.Basis));
    }

    private static FactionInput Input(CountedTies ties) => new()
    {
        Ties = ties,
        Units = UnitMap.Split(People.Length),
        WithoutSpeaker = speaker => Counted([.. ties.Relations!.Where(relation => relation.Evidence.Any(piece => !piece.AssertedBy.Contains(speaker)))]),
    };

    private static Relation Relation(int source, int target, int sign, Actor[][] chains, int negatedFrom = int.MaxValue) =>
        new($"{source}-{target}", People[source], sign > 0 ? Positive : Negative, People[target])
        {
            Evidence = [.. chains.Select((chain, i) => new Evidence { AssertedBy = chain, Negated = i >= negatedFrom })],
        };

    private static CountedTies Counted(params Relation[] relations) => new()
    {
        Actors = ActorTable.Of(People),
        Source = [.. relations.Select(relation => Array.IndexOf(People, relation.Source))],
        Target = [.. relations.Select(relation => Array.IndexOf(People, relation.Target))],
        Sign = [.. relations.Select(relation => (sbyte)relation.Sign)],
        Relations = relations,
    };
}
