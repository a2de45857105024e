using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Actors;

/// <content>Whom "the witness" means in a record of evidence: who was called last.</content>
internal sealed partial class ReferenceResolver
{
    private Entity? _called;

    /// <summary>Keeps in mind who is heard: "X was called and examined", "X, sworn, deposed", "X gave evidence".</summary>
    private void KeepWitness(ParsedSentence sentence)
    {
        foreach ((int word, DraftMention mention) in _here)
        {
            if (mention.Entities is not [{ Kind: ActorKind.Person, IsUnnamed: false } person] || mention.Form == MentionForm.Pronoun || sentence.Words[word].Head is not (>= 0 and var verb)) continue;
            if (IsHeard(sentence, word, verb)) _called = person;
        }
    }

    private static bool IsHeard(ParsedSentence sentence, int word, int verb)
    {
        bool passive = sentence.Words[word].Label == "nsubj:pass" || sentence.Child(verb, "aux:pass") >= 0;
        return sentence.Words[word].Label is "nsubj" or "nsubj:pass" && sentence.Words[verb].Lemma switch
        {
            "examine" or "swear" => passive,
            "call" or "recall" or "hear" => passive && sentence.Words.Skip(verb + 1).Take(5).Any(one => one.Lower is "examined" or "sworn" or "witness" or "evidence"),
            "testify" or "depose" => !passive,
            "give" => !passive && sentence.Child(verb, "obj") is >= 0 and var what && sentence.Words[what].Lower is "evidence" or "testimony",
            _ => false,
        };
    }

    /// <summary>Whom "the witness", "this deponent" mean; null where no one was called, or where a name stands beside the noun.</summary>
    private List<Entity>? Witness(ParsedSentence sentence, int w)
    {
        if (_called is null || sentence.Words[w].Lower is not ("witness" or "deponent") || w == 0 || sentence.Words[w - 1].Lower is not ("the" or "this")) return null;
        if (w + 1 < sentence.Words.Count && sentence.Words[w + 1].Tag is "NNP" or "NNPS" or "TO" || (w + 2 < sentence.Words.Count && sentence.Words[w + 1].Form is "," or ":" && _here.At(w + 2) is { Form: MentionForm.Name })) return null;
        return [_called];
    }
}
