using System.Collections.Frozen;
using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>"X called Y a coward and demanded his dismissal": a plain pronoun is never who acts.</summary>
internal sealed partial class RelationReader
{
    private static readonly FrozenSet<string> Reflexive = ["himself", "herself", "itself", "themselves", "myself", "ourselves", "i", "me", "my", "we", "us", "our"];

    /// <summary>The other parties, with the actor himself replaced by the one other person whom his sentence names before the pronoun, or with whom he has just dealt.</summary>
    private List<Party> NotOneself(int s, Pattern pattern, List<Party> sources, List<Party> targets)
    {
        if (sources is not [var source] || targets is not [var target] || source.Actor != target.Actor || target.Word < 0 || source.Word == target.Word) return targets;
        Word word = _reading.Sentences[s].Words[target.Word];
        int sign = RelationTypes.BuiltIn.All.First(known => known.Id == pattern.Type).Sign;
        if (sign == 0 || pattern.Head != PatternHead.Verb || _reading.Sentences[s].Words[Math.Min(target.Word + 1, _reading.Sentences[s].Words.Count - 1)].Lower == "own") return targets;
        if (word.Tag is not ("PRP" or "PRP$") || Reflexive.Contains(word.Lower) || pattern.Type is "resigned" or "fled" || _reading.Actors[source.Actor].Kind != ActorKind.Person) return targets;
        int other = OnlyOther(s, target.Word, source.Actor);
        if (other < 0) other = DealtWith(s, source.Actor, sign);
        return other < 0 ? targets : [new Party(other, target.Word)];
    }

    private int OnlyOther(int s, int before, int not)
    {
        int found = -1;
        for (int at = 0; at < before; at++)
        {
            if (_reading.At(s, at) is not { Form: MentionForm.Name or MentionForm.Title or MentionForm.Pronoun, Actors: [var actor] } || actor == not || actor == found || _reading.Actors[actor].Kind != ActorKind.Person) continue;
            if (found >= 0) return -1;
            found = actor;
        }

        return found;
    }

    /// <summary>With whom he has just dealt in friendship or enmity, as he does now; -1 for nobody.</summary>
    private int DealtWith(int s, int actor, int sign)
    {
        FoundRelation? last = _found.FindLast(one => s - one.Sentence <= 1 && one.Paragraph == _reading.Sentences[s].Paragraph && (one.Source == actor || one.Target == actor) && RelationTypes.BuiltIn.All.First(known => known.Id == one.Type).Sign == sign);
        int other = last is null ? -1 : last.Source == actor ? last.Target : last.Source;
        return other >= 0 && _reading.Actors[other].Kind == ActorKind.Person ? other : -1;
    }
}
