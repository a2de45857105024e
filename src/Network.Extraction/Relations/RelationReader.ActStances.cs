using System.Collections.Frozen;
using Network.Extraction.Language;

namespace Network.Extraction.Relations;

/// <summary>Stances on an act rather than on a person: "condemned his arrest", "opposed the dismissal of X", "spoke in favour of the expulsion of Y by the board".</summary>
internal sealed partial class RelationReader
{
    private static readonly FrozenSet<string> Pleads = ["speak", "argue", "plead", "vote", "declare", "pronounce", "come", "be", "stand", "write", "agitate", "campaign", "favour", "favor"];

    /// <summary>Reads a stance on what was done to somebody: against it is for him and against who did it; for it is with who did it, and where nobody has done it yet, it asks for it.</summary>
    /// <returns>The match as it is to be told, and the victims for whom the stance is taken besides; null where the stance is on no such act.</returns>
    private (PatternMatch Match, List<Party> Victims)? OnAct(int s, PatternMatch match, List<Party> targets)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        bool against = match.Pattern.Type is "opposed" or "rejected" or "criticized", favours = match.Pattern.Type is "supported" or "praised" or "agreed_with";
        if (!(against || favours) || match.Slot is not [var act]) return null;
        // "protest against the arrest of _": the pattern names the act itself.
        if (favours && match.Pattern.Parts.Any(part => part.Nouns.Count > 0 && part.Nouns.Any(IsHarm))) return null;
        // "protested against her arrest": the pattern asks for the noun and finds her.
        if (!IsHarm(sentence.Words[act].Lemma) && sentence.Words[act] is { Label: "nmod" or "nmod:poss", Head: >= 0 and var noun }) act = noun;
        if (!IsHarm(sentence.Words[act].Lemma)) return null;
        if (targets.Count == 0) targets.AddRange(_parties.Owners(s, act, "of"));
        if (targets.Count == 0 || !targets.TrueForAll(target => target.Word != act)) return null;
        List<Party> doers = [.. _parties.Owners(s, act, "by").Where(party => party.Word >= 0 && Syntax.Case(sentence, party.Word) == "by")];
        if (doers.Count == 0) doers = NestedBy(s, act);
        List<Party> victims = [.. targets.Where(target => !doers.Exists(doer => doer.Actor == target.Actor))];
        if (victims.Count == 0) return null;
        // Not who suffered it is meant, but who did it, where that is told.
        if (doers.Count == 0 && ActNouns.TryGetValue(sentence.Words[act].Lemma, out string? type)
            && _found.FindLast(one => one.Type == type && victims.Exists(victim => victim.Actor == one.Target) && one.IsDone) is { } done) doers = [new Party(done.Source, -1)];
        targets.Clear();
        if (doers.Count > 0)
        {
            targets.AddRange(doers);
            return (match, against ? victims : []);
        }

        targets.AddRange(victims);
        string told = against ? "supported" : Pleads.Contains(match.Pattern.Lemma) ? "demanded_against" : "opposed";
        return (match with { Pattern = match.Pattern with { Type = told } }, []);
    }

    /// <summary>True for a noun that names what is done to somebody's harm: expulsion, arrest, dismissal.</summary>
    private bool IsHarm(string noun) => !Vague.Contains(noun) && (_lexicon.Lists("demands/hostile nouns", noun) || (ActNouns.TryGetValue(noun, out string? type) && _lexicon.Lists("demands/against", type)));

    // What one demands against somebody, and yet may be his own.
    private static readonly FrozenSet<string> Vague = ["measure", "measures", "proceeding", "proceedings", "blood", "head", "audit", "resignation", "withdrawal", "retirement", "abdication", "surrender", "inquiry", "investigation", "trial", "replacement", "denunciation", "condemnation"];
}
