using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>What someone asks of the meeting whose minutes tell it: "X asked to be relieved of his post", "Y applied for leave".</summary>
internal sealed partial class RelationReader
{
    /// <summary>"asked for leave", "asked to be heard", "asked that his words be minuted": of the body in session, where nobody else is asked.</summary>
    private bool AsksTheMeeting(int s, int w, List<int> subjects)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (_reading.Sitting < 0 || sentence.Words[w].Lemma is not ("ask" or "apply" or "beg" or "request") || Negation.Of(sentence, w)) return false;
        bool asks = AskedFor(sentence, w) is "request" || (sentence.Words[w].Lemma is "ask" or "apply" or "beg" && sentence.Words.ElementAtOrDefault(w + 1)?.Lower is "for" or "leave");
        // Who asks for the floor asks for nothing that would be told.
        if (asks && sentence.Words.Skip(w + 1).Take(4).Any(word => word.Lower is "floor" or "word" or "silence" or "attention")) return false;
        if (!asks || sentence.Words.ElementAtOrDefault(w + 1)?.Lower is "whether" or "if" or "who" or "why" or "what" or "how" || Syntax.Objects(sentence, w).Exists(thing => _reading.At(s, thing) is not null)) return false;
        List<Party> asking = _parties.Of(s, subjects, false);
        if (asking.Count != 1 || _reading.Actors[asking[0].Actor].Kind != ActorKind.Person || Session(s, asking[0].Actor) is not (>= 0 and var sitting)) return false;
        Claim claim = _context.Of(s, w);
        // What is wanted for or against another is a demand.
        if (claim.Demand >= 0 || !claim.IsFact || _found.Exists(one => one.Sentence == s && one.Word == w) || OthersAfter(s, w, asking[0].Actor)) return false;
        Emit(s, w, new PatternMatch(new Pattern("requested", PatternHead.Verb, sentence.Words[w].Lemma, [], $"{sentence.Words[w].Lemma} the meeting"), [], w), asking, [new Party(sitting, -1)], claim, agentless: false);
        return true;
    }

    /// <summary>"asked to be relieved".</summary>
    private static bool IsAskedToBe(ParsedSentence sentence, int w) =>
        w + 3 < sentence.Words.Count && sentence.Words[w + 1].Lower == "to" && sentence.Words[w + 2].Lower == "be" && sentence.Words.Skip(w + 3).Take(2).Any(word => word.Tag == "VBN");

    private bool OthersAfter(int s, int w, int not)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int at = w + 1; at < sentence.Words.Count && sentence.Words[at].Form is not ";"; at++)
        {
            if (_reading.At(s, at) is { Actors.Length: > 0 } mention && mention.Actors.Any(actor => actor != not && _reading.Actors[actor].Kind == ActorKind.Person)) return true;
        }

        return false;
    }
}
