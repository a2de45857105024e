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

    /// <summary>The one person who speaks in a sentence as a whole, "X replied that …", "…, he said, …", "According to X, …", or takes part in a debate, "X objected"; -1 for none.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="verb">The verb of speech; -1 where there is none.</param>
    /// <param name="reports">True where the sentence gives what he says.</param>
    public int SpeakerOf(int s, out int verb, out bool reports)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        int debating = -1;
        (verb, reports) = (-1, true);
        for (int w = 0; w < sentence.Words.Count; w++)
        {
            Word word = sentence.Words[w];
            if (word.Lower is "to" && w is > 0 and <= FrameReach && sentence.Words[w - 1].Lower == "according" && Next(s, w + 1) is >= 0 and var source) return source;
            if (!word.IsVerb || !IsMain(sentence, w) || !IsFinite(sentence, w) || Syntax.IsPassive(sentence, w)) continue;
            bool says = Says(word) && IsGiven(sentence, w);
            if (!says && (debating >= 0 || !(Debating.Contains(word.Lemma) || TakesFloor(sentence, w)))) continue;
            if (_parties.Of(s, Syntax.Subjects(sentence, w), false) is not [Party party] || _reading.Actors[party.Actor].Kind is not (ActorKind.Person or ActorKind.Unknown)) continue;
            if (says)
            {
                verb = w;
                return party.Actor;
            }

            (verb, debating) = (w, party.Actor);
        }

        reports = false;
        return debating;
    }

    /// <summary>"X took the floor.", "X rose.", "X spoke next.": what follows is what he says.</summary>
    public static bool TakesFloor(ParsedSentence sentence, int verb) => verb >= 0 && sentence.Words[verb].Lemma switch
    {
        "take" => sentence.Child(verb, "obj") is > 0 and var floor && sentence.Words[floor].Lower is "floor" or "rostrum" or "stand",
        "rise" or "speak" or "begin" or "stand" => sentence.Words.Count - verb <= LongestBehindFloor && sentence.Child(verb, "obj", "ccomp") < 0 && !sentence.Words.Skip(verb + 1).Any(word => word.Lower is "for" or "against" or "of" or "with"),
        _ => false,
    };

    // Words that may follow in "X spoke next.", "X rose to speak.".
    private const int LongestBehindFloor = 5;

    /// <summary>True where what is said follows the verb, or the verb is put in between.</summary>
    private static bool IsGiven(ParsedSentence sentence, int verb) =>
        sentence.Words[verb].Label == "parataxis" || sentence.Child(verb, "ccomp", "parataxis") >= 0 || (verb + 1 < sentence.Words.Count && sentence.Words[verb + 1].Lower is "that");

    /// <summary>"said", "says", "does not share"; not "had said", which itself is told.</summary>
    private static bool IsFinite(ParsedSentence sentence, int verb)
    {
        if (sentence.Words[verb].Tag == "VBG") return false;
        int aux = sentence.Child(verb, "aux");
        return aux < 0 ? sentence.Words[verb].Tag != "VB" : sentence.Words[aux].Lower is "did" or "does" or "do" or "has" or "have";
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
    /// <param name="s">The sentence.</param>
    /// <param name="word">The word.</param>
    /// <param name="own">The verb with which whoever spoke before speaks again in this sentence, so that what he names is told by him, "He blamed Y, whom the militia had set free"; -1 for none.</param>
    public bool GoesOn(int s, int word, int own)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int at = word, steps = 0; at >= 0 && steps < 40; at = sentence.Words[at].Head, steps++)
        {
            bool heads = IsMain(sentence, at);
            if ((heads || (own >= 0 && word > own)) && IsBackshifted(sentence, at)) return true;
            if (heads && sentence.Words[at].Label != "conj") return false;
        }

        return false;
    }

    /// <summary>"had been deceived", "would be tried": in the tenses of indirect speech.</summary>
    public static bool IsBackshifted(ParsedSentence sentence, int verb)
    {
        foreach (int child in sentence.Children(verb))
        {
            if (sentence.Words[child].Label is not ("aux" or "aux:pass")) continue;
            // "would not let him finish" refuses.
            bool refuses = sentence.Words[child].Lower == "would" && sentence.Words[child + 1].Lower is "not" or "n't";
            if (sentence.Words[child].Lower is "had" or "would" or "could" or "might" && !refuses) return true;
        }

        return false;
    }

    /// <summary>"says", "rejects", "does not share": what a speaker then says stands in the tense in which he said it.</summary>
    public bool IsPresent(int s, int verb)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        return sentence.Words[verb].Tag is "VBZ" or "VBP" || (sentence.Child(verb, "aux") is >= 0 and var aux && sentence.Words[aux].Lower is "does" or "do");
    }

    /// <summary>"has asked": told at another time than it was done.</summary>
    public bool IsPerfect(int s, int verb) => _reading.Sentences[s].Child(verb, "aux") is >= 0 and var aux && _reading.Sentences[s].Words[aux].Lemma == "have";

    /// <summary>True where the sentence itself stands in the simple past.</summary>
    public bool IsPast(int s)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        int root = sentence.Words.FindIndex(word => word.Head < 0);
        if (root < 0) return false;
        int aux = sentence.Child(root, "aux", "aux:pass", "cop");
        return aux < 0 ? sentence.Words[root].Tag == "VBD" : sentence.Words[aux].Lower is "was" or "were" or "did";
    }

    /// <summary>"Heard: the report of X", "The report was given by X": who reports to the meeting; -1 for none.</summary>
    public int Reporter(int s)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int w = 0; w < sentence.Words.Count && w < 10; w++)
        {
            if (sentence.Words[w].Lower is not ("report" or "findings" or "information" or "statement") || !sentence.Words[w].IsNoun) continue;
            bool heard = sentence.Words.Take(w).Any(word => word.Lower is "heard" or "hears" or "read" or "received"), given = false;
            for (int at = w + 1; at < sentence.Words.Count && at < w + 10; at++)
            {
                given |= sentence.Words[at].Lower is "given" or "made" or "delivered" or "read";
                if (sentence.Words[at].Lower is "by" && given || sentence.Words[at].Lower is "of" or "by" or "from" && heard)
                {
                    if (Next(s, at + 1) is >= 0 and var reporter && _reading.Actors[reporter].Kind != ActorKind.State) return reporter;
                }
            }
        }

        return -1;
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
