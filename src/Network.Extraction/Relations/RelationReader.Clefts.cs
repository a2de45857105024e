using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>What predicates tell that have no verb of their own: "it was X who …", "was no longer minister", "his successor, X".</summary>
internal sealed partial class RelationReader
{
    // How many sentences back one's words still are what another answers.
    private const int AnswerReach = 3;

    /// <summary>"The latter retorted that it was X who had signed": who is accused by X throws it back at him.</summary>
    private void CleftCharge(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Child(w, "cop") is not (>= 0 and var be) || sentence.Words[be].Lower is not ("was" or "is") || be == 0 || sentence.Words[be - 1].Lower != "it" || CleftVerb(sentence, w) is not (>= 0 and var deed) || deed < w || !sentence.Words.Skip(w + 1).Take(deed - w).Any(word => word.Lower is "who" or "that")) return;
        Claim claim = _context.Of(s, w);
        if (claim.Speakers.Count == 0 || claim.Negated || claim.IsContent || claim.Demand >= 0 || Negation.Of(sentence, deed)) return;
        List<Party> speakers = _parties.Of(s, [claim.Speakers[^1]], false);
        List<Party> who = [.. _parties.Of(s, [w], false).Where(party => !speakers.Exists(one => one.Actor == party.Actor))];
        if (speakers is not [var speaker] || who is not [var accused]) return;
        bool answers = _found.Exists(one => s - one.Sentence <= AnswerReach && one.Paragraph == sentence.Paragraph && one.Source == accused.Actor && one.Target == speaker.Actor && one is { Negated: false, Type: "accused" or "criticized" or "demanded_against" or "attacked" });
        if (answers) Told(s, w, "accused", "replies that it is _ who", speakers, who, claim);
    }

    /// <summary>The verb of "who had signed", which parsers hang on "himself" as well; -1 for none.</summary>
    private static int CleftVerb(ParsedSentence sentence, int who)
    {
        int deed = sentence.Child(who, "acl:relcl", "advcl");
        return deed < 0 && who + 1 < sentence.Words.Count && sentence.Words[who + 1].Lower is "himself" or "herself" or "themselves" ? sentence.Child(who + 1, "acl:relcl") : deed;
    }

    /// <summary>"By evening he was no longer Minister": he has been removed, by whoever has just turned against him where that one has the power, else by the body that acts.</summary>
    private void NoLonger(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (w < 3 || !(sentence.Words[w].IsNoun || sentence.Words[w - 1].Lower == "longer") || sentence.Child(w, "cop") is not (>= 0 and var be) || sentence.Words[be].Lower is not ("was" or "were") || be + 2 >= w + 1 || sentence.Words[be + 1].Lower != "no" || sentence.Words[be + 2].Lower != "longer") return;
        if (!IsPost(sentence.Words[w].Lower) || sentence.Child(w, "nsubj") is not (>= 0 and var subject)) return;
        List<Party> gone = [.. _parties.Of(s, [subject], false).Where(party => _reading.Actors[party.Actor].Kind == ActorKind.Person)];
        Claim claim = _context.Of(s, w) with { Negated = false };
        if (gone is not [var one] || !claim.IsFact || claim.Demand >= 0) return;
        Pattern pattern = new("removed", PatternHead.Noun, sentence.Words[w].Lemma, [], "be no longer …");
        FoundRelation? clash = _found.FindLast(told => told.Paragraph == sentence.Paragraph && s - told.Sentence <= AnswerReach && told.Target == one.Actor && told is { Negated: false, Modality: Modality.Asserted, Type: "accused" or "criticized" or "threatened" } && _reading.Actors[told.Source] is { Kind: ActorKind.Person, Positions.Count: > 0 });
        if (_session.InParagraph(s, one.Actor) is >= 0 and var body) Emit(s, w, new PatternMatch(pattern, [], w), [new Party(body, -1)], gone, claim, agentless: false);
        else Emit(s, w, new PatternMatch(pattern, [], w), clash is null ? [] : [new Party(clash.Source, -1)], gone, claim, agentless: true);
    }

    /// <summary>True for the noun of an office that one is given and loses.</summary>
    private static bool IsPost(string noun) =>
        (Actors.ActorVocabulary.English.Of(noun[(noun.LastIndexOf(' ') + 1)..]) & Actors.WordKinds.Title) != 0 || noun.Split(' ') is [var head, "of", ..] && (Actors.ActorVocabulary.English.Of(head) & Actors.WordKinds.Title) != 0
        || noun is "deputy minister" or "vice-minister" or "deputy" or "minister" or "secretary";

    /// <summary>"His successor, X, denounced him": X has taken his place.</summary>
    private void NamedSuccessor(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (w < 3 || sentence.Words[w - 1].Form != "," || sentence.Words[w - 2].Lower is not ("successor" or "replacement")) return;
        List<Party> owners = [.. _parties.Owners(s, w - 2, "of", "to").Where(party => _reading.Actors[party.Actor].Kind == ActorKind.Person)];
        List<Party> named = [.. _parties.Of(s, [w], false).Where(party => _reading.Actors[party.Actor].Kind == ActorKind.Person && !owners.Exists(owner => owner.Actor == party.Actor))];
        if (owners is not [_] || named is not [var successor, ..]) return;
        Claim claim = _context.Of(s, w - 2);
        if (claim.Demand < 0 && claim.Modality is Modality.Asserted) Emit(s, w - 2, new PatternMatch(new Pattern("replaced", PatternHead.Noun, sentence.Words[w - 2].Lemma, [], "successor of _,"), [], w), [successor], owners, claim with { Negated = false }, agentless: false);
    }
}
