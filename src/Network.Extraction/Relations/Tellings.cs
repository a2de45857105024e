using System.Collections.Frozen;
using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>Who speaks in a sentence, and whether a sentence goes on with what has been said before it.</summary>
internal sealed class Tellings
{
    private static readonly FrozenSet<string> Debating =
    [
        "speak", "begin", "deny", "object", "propose", "move", "demand", "accuse", "charge", "blame", "reproach", "retort", "reject", "refute", "answer", "defend", "agree", "disagree", "ask", "call", "share",
        "recommend", "threaten", "second", "endorse", "support", "oppose", "thank", "praise", "criticise", "criticize", "condemn", "apologise", "apologize", "scoff",
    ];

    // How far behind its beginning a sentence may say according to whom.
    private const int FrameReach = 4;

    private readonly ActorReading _reading;
    private readonly RelationLexicon _lexicon;
    private readonly Parties _parties;

    /// <summary>Makes the reader.</summary>
    public Tellings(ActorReading reading, RelationLexicon lexicon)
    {
        _reading = reading;
        _lexicon = lexicon;
        _parties = new Parties(reading, lexicon);
    }

    /// <summary>The one actor who speaks in a sentence as a whole, "X replied that …", "…, he said, …", "According to X, …"; -1 for none.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="verb">The verb of speech; -1 where there is none.</param>
    public int SpeakerOf(int s, out int verb)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        verb = -1;
        for (int w = 0; w < sentence.Words.Count; w++)
        {
            Word word = sentence.Words[w];
            if (word.Lower is "to" && w is > 0 and <= FrameReach && sentence.Words[w - 1].Lower == "according" && Next(s, w + 1) is >= 0 and var source) return source;
            if (!word.IsVerb || word.Tag is "VBG" or "VB" || !IsMain(sentence, w) || !(Says(word) || Debating.Contains(word.Lemma)) || Syntax.IsPassive(sentence, w)) continue;
            if (_parties.Of(s, Syntax.Subjects(sentence, w), false) is not [Party party]) continue;
            verb = w;
            return party.Actor;
        }

        return -1;
    }

    /// <summary>The person whose account the narrator says he gives: "I report what X told us", "Source X reports the following"; -1 for none.</summary>
    public int Announced(int s)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int w = 0; w < sentence.Words.Count; w++)
        {
            Word word = sentence.Words[w];
            if (word.Lower == "what" && w > 1)
            {
                int verb = w + 1;
                while (verb < sentence.Words.Count && verb - w < 12 && !sentence.Words[verb].IsVerb) verb++;
                bool own = sentence.Words.Take(w).Any(one => one.Lower is "i" or "we") && !sentence.Words.Take(w).Any(one => one.Lower is "that" or "not" or "if" or "whether");
                if (own && verb < sentence.Words.Count && Says(sentence.Words[verb]) && _parties.Of(s, Syntax.Subjects(sentence, verb), false) is [Party teller] && IsTeller(teller.Actor)) return teller.Actor;
            }
            else if (word.Lemma is "report" or "state" or "relate" or "write" && word.IsVerb && word.Head < 0 && (w + 1 < sentence.Words.Count && sentence.Words[w + 1].Form == ":" || sentence.Words.Skip(w + 1).Take(3).Any(one => one.Lower == "following"))
                && _parties.Of(s, Syntax.Subjects(sentence, w), false) is [Party source] && IsTeller(source.Actor))
            {
                return source.Actor;
            }
        }

        return -1;
    }

    /// <summary>True where a word stands in what is told on another's word though no verb above it says so: "He had been deceived by Y", "would be tried", in the tenses of indirect speech.</summary>
    public bool GoesOn(int s, int word)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int at = word, steps = 0; at >= 0 && steps < 40; at = sentence.Words[at].Head, steps++)
        {
            if (!sentence.Words[at].IsVerb && sentence.Child(at, "cop") < 0) continue;
            foreach (int child in sentence.Children(at))
            {
                if (sentence.Words[child].Label is "aux" or "aux:pass" && sentence.Words[child].Lower is "had" or "would" or "could" or "might") return true;
            }

            // "he had refused and given way": the auxiliary is the first verb's.
            if (sentence.Words[at].Label is "root" or "ccomp") return false;
        }

        return false;
    }

    private bool Says(Word word) => _lexicon.Lists("reports/say", word.Lemma) || _lexicon.Lists("reports/claim", word.Lemma) || _lexicon.Lists("reports/deny", word.Lemma);

    private bool IsTeller(int actor) => _reading.Actors[actor] is { IsNarrator: false, Kind: ActorKind.Person or ActorKind.Unknown };

    /// <summary>True for the verb of the sentence itself and those joined to it, and for "he said" put in between.</summary>
    private static bool IsMain(ParsedSentence sentence, int verb)
    {
        for (int at = verb, steps = 0; at >= 0 && steps < 8; at = sentence.Words[at].Head, steps++)
        {
            if (sentence.Words[at].Head < 0) return true;
            if (sentence.Words[at].Label is not ("conj" or "parataxis")) return false;
        }

        return false;
    }

    /// <summary>The actor of the phrase that begins at a word; -1 for none.</summary>
    private int Next(int s, int at)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int w = at; w < sentence.Words.Count && w - at < 6 && sentence.Words[w].Form is not ("," or ";"); w++)
        {
            if (_reading.At(s, w) is { Actors: [var actor] }) return actor;
        }

        return -1;
    }
}
