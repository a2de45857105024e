using System.Collections.Frozen;
using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Actors;

/// <content>Whom "the boy" means behind "a boy of sixteen, X".</content>
internal sealed partial class ReferenceResolver
{
    private static readonly FrozenSet<string> Plain = ["boy", "girl", "man", "woman", "youth", "lad", "child", "stranger", "foreigner", "newcomer", "gentleman", "lady", "youngster", "fellow"];

    // How many words may stand between the noun and the comma before the name: "a boy of sixteen, X".
    private const int Description = 6;

    private readonly Dictionary<string, (Entity Who, int Paragraph)?> _introduced = new(StringComparer.Ordinal);

    /// <summary>Keeps in mind who is introduced by a noun: "a boy of sixteen, X".</summary>
    private void KeepIntroduced(ParsedSentence sentence)
    {
        foreach ((int word, DraftMention mention) in _here)
        {
            if (mention is { Form: MentionForm.Name or MentionForm.Title, Entities: [{ Kind: ActorKind.Person } aged] } && IsCalledOld(sentence, word)) Keep(Old, aged, sentence.Paragraph);
            if (mention is not { Form: MentionForm.Name, Entities: [{ Kind: ActorKind.Person } person] } || word < 3 || sentence.Words[word - 1].Form != ",") continue;
            for (int at = word - 2; at > 0 && word - at <= Description; at--)
            {
                Word noun = sentence.Words[at];
                if (noun.IsVerb || noun.Form is "," or ";" || noun.Lower is "who" or "and") break;
                if (!Plain.Contains(noun.Lower)) continue;
                int article = at - 1;
                while (article > 0 && sentence.Words[article].Tag is "JJ" or "VBN" or "RB") article--;
                // Two of a kind are told apart by their names alone.
                if (sentence.Words[article].Lower is "a" or "an") Keep(noun.Lower, person, sentence.Paragraph);
                break;
            }
        }
    }

    // Under this "the old man" is kept.
    private const string Old = "old man";

    private void Keep(string noun, Entity person, int paragraph) =>
        _introduced[noun] = _introduced.TryGetValue(noun, out (Entity Who, int Paragraph)? known) && known?.Who != person ? null : (person, paragraph);

    /// <summary>"old General X", "the Minister, a stubborn old schoolteacher".</summary>
    private static bool IsCalledOld(ParsedSentence sentence, int word)
    {
        if (word > 0 && sentence.Words[word - 1].Lower == "old") return true;
        int at = word + 1;
        if (at + 2 >= sentence.Words.Count || sentence.Words[at].Form != "," || sentence.Words[at + 1].Lower is not ("a" or "an" or "the")) return false;
        for (at += 2; at < sentence.Words.Count && at < word + 7 && sentence.Words[at].Tag is "JJ" or "VBN" or "NN" or ","; at++)
        {
            if (sentence.Words[at].Lower == "old") return true;
        }

        return false;
    }

    /// <summary>Whom "the boy" means, in the paragraph that introduced him and the next; null for nobody introduced so.</summary>
    private List<Entity>? Introduced(ParsedSentence sentence, int w)
    {
        if (_introduced.Count > 0 && w > 1 && sentence.Words[w].Lower is "man" or "gentleman" && sentence.Words[w - 1].Lower == "old" && sentence.Words[w - 2].Lower == "the") return _introduced.GetValueOrDefault(Old) is { } old && old.Who.MayBe(Gender.Male) && sentence.Paragraph - old.Paragraph is 0 or 1 ? [old.Who] : null;
        if (_introduced.Count == 0 || w == 0 || sentence.Words[w - 1].Lower is not ("the" or "this") || !_introduced.TryGetValue(sentence.Words[w].Lower, out (Entity Who, int Paragraph)? one)) return null;
        if (w + 1 < sentence.Words.Count && (sentence.Words[w + 1].Lower is "who" or "whom" or "whose" or "of" || sentence.Words[w + 1].Tag is "NNP" or "NN")) return null;
        return one is { } told && sentence.Paragraph - told.Paragraph is 0 or 1 ? [told.Who] : null;
    }
}
