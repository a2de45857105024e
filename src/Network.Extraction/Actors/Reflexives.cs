using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Actors;

/// <summary>What "himself" and "her own" tell of the gender of those whose names tell nothing: "Feng dismissed her by himself".</summary>
internal static class Reflexives
{
    /// <summary>Notes the gender of the persons that they refer to.</summary>
    /// <param name="drafts">The sentences.</param>
    /// <param name="mentions">What is resolved so far.</param>
    public static void Learn(SentenceDraft[] drafts, IEnumerable<DraftMention> mentions)
    {
        Dictionary<(int, int), DraftMention>? at = null;
        for (int s = 0; s < drafts.Length; s++)
        {
            ParsedSentence sentence = drafts[s].Parsed;
            for (int w = 1; w < sentence.Words.Count; w++)
            {
                Gender gender = sentence.Words[w].Lower switch
                {
                    "himself" => Gender.Male,
                    "herself" => Gender.Female,
                    "own" when sentence.Words[w - 1].Lower == "his" => Gender.Male,
                    "own" when sentence.Words[w - 1].Lower == "her" => Gender.Female,
                    _ => Gender.Unknown,
                };
                if (gender == Gender.Unknown) continue;
                // Few documents have one.
                at ??= mentions.ToDictionary(mention => (mention.Sentence, mention.Word));
                // "the Minister himself".
                int whom = at.ContainsKey((s, w - 1)) && sentence.Words[w].Lower != "own" ? w - 1 : Subject(sentence, w);
                if (whom >= 0 && at.GetValueOrDefault((s, whom)) is { Entities: [{ Kind: ActorKind.Person, Gender: Gender.Unknown } person] }) person.Gender = gender;
            }
        }
    }

    /// <summary>The subject of the first verb above a word that has one; -1 where a relative clause comes between or several subjects would do.</summary>
    private static int Subject(ParsedSentence sentence, int word)
    {
        for (int at = sentence.Words[word].Head, steps = 0; at >= 0 && steps < 4; at = sentence.Words[at].Head, steps++)
        {
            if (!sentence.Words[at].IsVerb) continue;
            int subject = sentence.Child(at, "nsubj", "nsubj:pass");
            if (subject >= 0) return subject < word ? subject : -1;
            if (sentence.Words[at].Label is not ("conj" or "xcomp")) return -1;
        }

        return -1;
    }
}
