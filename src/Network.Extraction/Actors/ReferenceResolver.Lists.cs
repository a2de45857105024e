using System.Collections.Frozen;
using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Actors;

/// <content>Nouns that announce those who are then named.</content>
internal sealed partial class ReferenceResolver
{
    /// <summary>"by two colleagues, the engineer X and the technician Y": the noun means those named, where the number is right; null for no such noun.</summary>
    private List<Entity>? Enumerated(ParsedSentence sentence, int noun)
    {
        // "Two of his captains, X and Y, were held": the two are those named.
        if (sentence.Words[noun].Tag == "CD" && noun + 2 < sentence.Words.Count && sentence.Words[noun + 1].Lower == "of" && NumberOf(sentence.Words[noun].Lower) > 1)
            return sentence.Child(noun, "nmod") is > 0 and var kind && kind - noun <= 4 && kind + 2 < sentence.Words.Count && sentence.Words[kind + 1].Form is "," or ":" or "-" or "(" ? NamedFrom(sentence, kind + 2, NumberOf(sentence.Words[noun].Lower)) : null;
        if (sentence.Words[noun].Tag is not ("NNS" or "NNPS") || noun + 2 >= sentence.Words.Count) return null;
        int mark = noun + 1;
        // "Two new men co-opted to Politburo: X and Y".
        if (sentence.Words[mark].IsVerb)
        {
            while (mark < sentence.Words.Count && sentence.Words[mark].Form != ":") mark++;
        }

        if (mark + 1 >= sentence.Words.Count || sentence.Words[mark].Form is not ("," or ":" or "-" or "(")) return null;
        int count = 0;
        for (int at = noun - 1; at >= 0 && noun - at <= 3 && count == 0; at--) count = NumberOf(sentence.Words[at].Lower);
        return count < 2 ? null : NamedFrom(sentence, mark + 1, count);
    }

    /// <summary>So many persons whom a list names that begins at a word; null where they are more or fewer.</summary>
    private List<Entity>? NamedFrom(ParsedSentence sentence, int from, int count)
    {
        List<Entity> named = [];
        bool closed = false;
        for (int at = from; at < sentence.Words.Count; at++)
        {
            if (_here.GetValueOrDefault(at) is { Form: MentionForm.Name, Entities: [{ Kind: ActorKind.Person } person] })
            {
                // "Nawrot's secretary X": X it is.
                if (at + 1 < sentence.Words.Count && sentence.Words[at + 1].Tag == "POS") continue;
                if (!named.Contains(person)) named.Add(person);
                if (closed) break;
            }
            else if (sentence.Words[at].Lower is "and")
            {
                closed = true;
            }
            else if (sentence.Words[at].IsVerb || !(sentence.Words[at].Form is "," || sentence.Words[at].Tag is "DT" or "JJ" or "NN" or "PRP$" or "POS" or "NNP"))
            {
                break;
            }
        }

        return named.Count == count ? named : null;
    }

    private static readonly FrozenSet<string> Followers = ["men", "people", "agents", "soldiers", "officers", "followers", "supporters", "thugs", "guards", "henchmen", "policemen", "troops", "lads", "boys", "friends", "allies", "servants", "clerks"];

    /// <summary>"It was X's men who fetched him. They questioned him": X, whose men they are; nobody where it is not told whose; null where the sentence before speaks of no such men.</summary>
    private List<Entity>? Men(int s)
    {
        if (s == 0 || _drafts[s - 1].Parsed.Paragraph != _drafts[s].Parsed.Paragraph) return null;
        ParsedSentence before = _drafts[s - 1].Parsed;
        for (int w = 1; w < before.Words.Count; w++)
        {
            if (!Followers.Contains(before.Words[w].Lower) || before.Words[w - 1].Tag is not ("PRP$" or "POS")) continue;
            int owner = before.Child(w, "nmod:poss");
            return _history.Back(s, 1).FirstOrDefault(entry => entry.Sentence == s - 1 && entry.Word == owner)?.Entities.ToList() ?? [];
        }

        return null;
    }

    private static int NumberOf(string lower) => lower switch { "two" or "both" => 2, "three" => 3, "four" => 4, "five" => 5, _ => 0 };
}
