using System.Collections.Frozen;
using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>What one says of another that amounts to a charge, a defence or a demand, though no word of charging stands there.</summary>
internal sealed partial class RelationReader
{
    /// <summary>"charged X with theft, and Y with having known of it", "appointed X to Rome, Y to Berne": Y too, though the verb is not said again.</summary>
    private void Gapped(int s, int w, List<Party> targets)
    {
        if (targets is not [.., { Word: > 0 and var first }] || first < w) return;
        ParsedSentence sentence = _reading.Sentences[s];
        if (first + 1 >= sentence.Words.Count || sentence.Words[first + 1].Lower is not ("with" or "of" or "for" or "to" or "from") || sentence.Words[first + 1].Lower is not { } marker) return;
        for (int and = first + 2; and + 2 < sentence.Words.Count; and++)
        {
            if (sentence.Words[and].Lower is ";" or ":" or "who" or "which") return;
            if (sentence.Words[and].Lower is not ("and" or ",")) continue;
            int next = and + 1;
            while (next + 1 < sentence.Words.Count && sentence.Words[next].Tag is "DT" or "PRP$" or "JJ") next++;
            if (next + 1 < sentence.Words.Count && sentence.Words[next + 1].Lower == marker && !(next + 2 < sentence.Words.Count && sentence.Words[next + 2].Lower is "nothing" or "no" or "none") && _reading.At(s, next) is { Actors: [var actor], Form: MentionForm.Name or MentionForm.Title } && !targets.Exists(target => target.Actor == actor)) targets.Add(new Party(actor, next));
        }
    }

    private static bool StepsAside(ParsedSentence sentence, int w) =>
        sentence.Words[w].Lemma is "step" or "stand" && sentence.Words.ElementAtOrDefault(w + 1)?.Lower is "aside" or "down";

    /// <summary>"said that X must go": to demand it.</summary>
    private bool MustGo(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        // "considers that X should be dismissed".
        bool suffers = _lexicon.IsHostile(sentence.Words[w].Lemma) && Syntax.IsPassive(sentence, w);
        if (!suffers && sentence.Words[w].Lemma is not ("go" or "resign" or "retire" or "leave" or "withdraw" or "abdicate") && !StepsAside(sentence, w)) return false;
        bool must = false;
        foreach (int child in sentence.Children(w))
        {
            must |= sentence.Words[child] is { Label: "aux", Lower: "must" or "should" or "ought" };
            if (Negation.Is(sentence.Words[child].Lower) || (sentence.Words[child].Label is "obj" or "aux:pass" && !suffers && !(sentence.Words[child].Label == "obj" && sentence.Words[w].Tag is "VB" or "VBP"))) return false;
        }

        int leaving = !suffers && sentence.Words[w] is { Tag: "VB" or "VBP", Label: "ccomp" } && sentence.Child(w, "aux") < 0 ? sentence.Child(w, "nsubj") : -1;
        if (!must && leaving < 0) return false;
        Claim claim = _context.Of(s, w);
        // "demands that X leave the council".
        if (claim.Demand >= 0 && leaving >= 0 && _parties.Of(s, [leaving], false) is { Count: > 0 } going && sentence.Words[leaving].Lower is not ("we" or "i" or "they") && Syntax.Obliques(sentence, w).TrueForAll(pair => pair.Preposition != "to") && going.TrueForAll(party => _reading.Actors[party.Actor].Kind is ActorKind.Person or ActorKind.Unknown))
        {
            EmitDemand(s, w, claim, going, "demanded_against", w);
            return true;
        }

        // "is of the opinion that X should be expelled".
        if (must && claim.Speakers.Count == 0 && Holder(sentence, w) is >= 0 and var holder) claim = claim with { Speakers = [holder] };
        if (!must || claim.Demand >= 0 || Syntax.Marker(sentence, w) is "if" or "unless" or "whether") return false;
        if (claim.Speakers.Count > 0 && sentence.Words[claim.Speakers[^1]].Head is >= 0 and var said && Negation.Of(sentence, said)) return false;
        List<Party> who = _parties.Of(s, Syntax.Subjects(sentence, w), false);
        List<Party> speakers = claim.Speakers.Count > 0 ? _parties.Of(s, [claim.Speakers[^1]], false) : InOwnTurn(s, w);
        who.RemoveAll(party => speakers.Exists(one => one.Actor == party.Actor));
        if (who.Count == 0 || speakers.Count == 0) return false;
        Told(s, w, "demanded_against", $"says that _ must {sentence.Words[w].Lower}", speakers, who, claim);
        return true;
    }

    /// <summary>"was of the opinion that X had been guilty": who holds it; -1 where the word stands in no such clause.</summary>
    private static int Holder(ParsedSentence sentence, int w)
    {
        // "The Court finds that X neglected his duty."
        if (sentence.Words[w] is { Label: "ccomp", Head: >= 0 and var finding } && sentence.Words[finding] is { IsVerb: true, Lemma: "find" or "establish" or "ascertain" } && !Negation.Of(sentence, finding) && !Syntax.IsPassive(sentence, finding)) return sentence.Child(finding, "nsubj");
        if (sentence.Words[w] is not { Label: "acl" or "ccomp" or "acl:relcl", Head: >= 0 and var view } || sentence.Words[view].Lemma is not ("opinion" or "view" or "mind" or "belief") || sentence.Child(view, "cop") < 0 || Negation.Of(sentence, view)) return -1;
        return sentence.Child(view, "nsubj");
    }

    /// <summary>"Mora: Ruiz has stolen the funds.": who has the word, where a word stands in the main clause of what he says in his turn; nobody elsewhere.</summary>
    private List<Party> InOwnTurn(int s, int w)
    {
        if (!_reading.Turns.TryGetValue(s, out int speaking)) return [];
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[^1].Form == "?") return [];
        while (sentence.Words[w] is { Label: "conj" or "parataxis", Head: >= 0 } joined) w = joined.Head;
        return sentence.Words[w].Head < 0 ? [new Party(speaking, -1)] : [];
    }

    // Deeds that one does not tell of another without blaming him.
    private static readonly FrozenSet<string> Reproached = ["deceived", "misrepresented", "attacked", "obstructed", "threatened"];

    // Verbs that take a side, as "said" and "told" do not.
    private static readonly FrozenSet<string> Contentious = ["retort", "complain", "protest", "shout", "exclaim", "cry", "declare", "contend", "object", "charge", "allege", "claim", "insist", "argue", "counter", "interject", "thunder", "fume"];

    /// <summary>"retorted that X had kept the truth from the Government": he reproaches X with it.</summary>
    private void Reproach(int s, int w, List<Party> sources, Claim claim)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        int speaker = claim.Speakers[^1];
        if (sentence.Words[speaker].Head is not (>= 0 and var said) || !Contentious.Contains(sentence.Words[said].Lemma)) return;
        List<Party> speakers = [.. _parties.Of(s, [speaker], false).Where(party => !sources.Exists(source => source.Actor == party.Actor))];
        if (speakers.Count > 0 && sources.Count > 0 && sources.TrueForAll(source => source.Word >= 0)) Told(s, w, "accused", $"{sentence.Words[said].Lemma} that _ {sentence.Words[w].Lower}", speakers, sources, claim);
    }

    private static readonly FrozenSet<string> Blaming = ["retort", "shout", "protest", "exclaim", "counter", "interject", "thunder", "fume", "cry", "snap", "bark", "rage"];
    private static readonly FrozenSet<string> Harmless = ["arrive", "come", "die", "win", "leave", "return", "go", "fall", "be", "resign", "happen", "live", "know", "say", "tell", "suffer", "escape", "flee", "survive", "agree", "become"];

    /// <summary>"shouted that X had himself signed the decree": what one flings at a meeting of another's doings is a reproach. Read from the order of the words.</summary>
    private void Flung(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[w].Tag is not ("VBN" or "VBD") || Harmless.Contains(sentence.Words[w].Lemma)) return;
        int had = w - 1;
        while (had > 0 && (sentence.Words[had].Tag is "RB" || sentence.Words[had].Lower is "been" or "himself" or "herself") && !Negation.Is(sentence.Words[had].Lower)) had--;
        if (had < 3 || sentence.Words[had].Lower != "had") return;
        bool passive = sentence.Words[w - 1].Lower == "been";
        int that = had - 1;
        while (that > 0 && had - that < 5 && sentence.Words[that].Lower != "that") that--;
        if (sentence.Words[that].Lower != "that") return;
        int said = that - 1;
        while (said >= 0 && that - said < 7 && !Blaming.Contains(sentence.Words[said].Lemma)) said--;
        if (said < 0 || !Blaming.Contains(sentence.Words[said].Lemma) || Negation.Of(sentence, said)) return;
        List<Party> speakers = _parties.Of(s, Syntax.Subjects(sentence, said), false);
        List<Party> who = [.. (passive ? Agents(s, w, "by") : _parties.Of(s, [had - 1], false)).Where(party => !speakers.Exists(one => one.Actor == party.Actor) && _reading.Actors[party.Actor].Kind == ActorKind.Person)];
        if (speakers.Count == 1 && who.Count == 1) Told(s, w, "accused", $"{sentence.Words[said].Lemma} that _ had {sentence.Words[w].Lower}", speakers, who, _context.Of(s, said));
    }

    private static readonly FrozenSet<string> Unblaming = ["hear", "learn", "understand", "recall", "remember", "know", "think", "feel", "read", "admit", "confess"];

    /// <summary>"told the court that X had taken bribes": who says it accuses X; that X is innocent: defends X; that X lies: contradicts X.</summary>
    private void Charge(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        string? type = Imputed(sentence, w) ?? (IsQuotedPredicate(sentence, w) ? "criticized" : null);
        if (type is null) return;
        Claim claim = _context.Of(s, w);
        if (claim.Negated || claim.IsContent || claim.Demand >= 0 || claim.Modality is Modality.Hypothetical or Modality.Planned or Modality.Future or Modality.Refuted) return;
        if (claim.Speakers.Count == 0 && type == "accused" && Holder(sentence, w) is >= 0 and var holder) claim = claim with { Speakers = [holder] };
        List<Party> speakers = claim.Speakers.Count > 0 ? _parties.Of(s, [claim.Speakers[^1]], false) : InOwnTurn(s, w);
        if (speakers.Count == 0 && claim.Speakers.Count == 0) speakers = InFreeSpeech(s, w);
        // What one hears, knows or remembers one does not charge anybody with.
        if (claim.Speakers.Count > 0 && sentence.Words[claim.Speakers[^1]].Head is >= 0 and var said && type != "agreed_with" && Unblaming.Contains(sentence.Words[said].Lemma)) return;
        List<Party> who = Syntax.IsPassive(sentence, w) && type == "accused" && !_lexicon.Lists("misdeeds", $"be {sentence.Words[w].Lower}") ? Agents(s, w, "by") : _parties.Of(s, Syntax.Subjects(sentence, w), false);
        who = [.. who.Where(party => !speakers.Exists(one => one.Actor == party.Actor))];
        if (speakers.Count == 0 || who.Count == 0) return;
        // "is supposed to have said that X was a donkey".
        if (claim.Speakers.Count > 0 && sentence.Words[claim.Speakers[^1]].Head is >= 0 and var saying && sentence.Child(saying, "xcomp") is >= 0 and var tells && Syntax.IsPassive(sentence, saying) && _lexicon.Lists("reports/say", sentence.Words[tells].Lemma)) return;
        Told(s, w, type, $"says that _ {sentence.Words[w].Lower}", speakers, who, claim);
    }

    /// <summary>"exclaimed that the real culprits were X and Y": he accuses both.</summary>
    private void NamedCulprits(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Child(w, "cop") < 0 || sentence.Child(w, "nsubj") is not (>= 0 and var noun) || !sentence.Words[noun].IsNoun || !_lexicon.Lists("misdeeds", $"be {sentence.Words[noun].Lemma}")) return;
        Claim claim = _context.Of(s, w);
        if (claim.Speakers.Count == 0 || !claim.IsFact || claim.Negated || claim.IsContent || claim.Demand >= 0) return;
        List<Party> speakers = _parties.Of(s, [claim.Speakers[^1]], false);
        List<Party> who = [.. _parties.Of(s, [w], false).Where(party => !speakers.Exists(one => one.Actor == party.Actor))];
        if (speakers.Count > 0 && who.Count > 0) Told(s, w, "accused", $"says that the {sentence.Words[noun].Lemma} is _", speakers, who, claim);
    }

    /// <summary>"said that the chairman had "eaten the pipes"": a predicate in quotation marks is seldom meant kindly.</summary>
    private static bool IsQuotedPredicate(ParsedSentence sentence, int w)
    {
        if (!(sentence.Words[w].Label is "ccomp" || (sentence.Words[w].Label is "root" or "parataxis" && sentence.Child(w, "ccomp") < 0))) return false;
        for (int at = w - 1; at > 0 && w - at <= 4; at--)
        {
            if (sentence.Words[at].Form is "\"" or "\u201C" or "``") return sentence.Words[at - 1].Lower is "had" or "was" or "is" or "has" or "were" or "are";
            if (sentence.Words[at].Tag is not ("DT" or "JJ" or "RB" or "PRP$")) return false;
        }

        return false;
    }

    private static readonly FrozenSet<string> Valuing = ["find", "consider", "think", "deem", "judge", "hold", "believe", "declare", "pronounce", "call", "feel", "regard", "describe", "see", "treat", "denounce", "dismiss", "view"];

    /// <summary>"found him honest", "considers him too soft".</summary>
    private void Valued(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (!Valuing.Contains(sentence.Words[w].Lemma) || Syntax.IsPassive(sentence, w)) return;
        int value = sentence.Child(w, "xcomp");
        // "regards him as a danger".
        if (value < 0) value = Syntax.Obliques(sentence, w).Where(pair => pair.Preposition == "as").Select(pair => pair.Word).FirstOrDefault(-1);
        // "considers him the best man in the service": parsers make a second object of it.
        if (value < 0 && Syntax.Objects(sentence, w) is [var first, .., var second] && second > first && _reading.At(s, second) is not { Form: MentionForm.Name }) value = second;
        if (value < w || sentence.Words[value].IsVerb) return;
        string? type = ValueOf(sentence, value);
        if (type is null) return;
        List<Party> who = _parties.Of(s, Syntax.Objects(sentence, w).Where(thing => thing < value), true);
        List<Party> valuing = _parties.Of(s, Syntax.Subjects(sentence, w), false);
        Claim claim = _context.Of(s, w);
        if (who.Count == 0 || valuing.Count == 0 || claim.Demand >= 0) return;
        Pattern pattern = new(type, PatternHead.Verb, sentence.Words[w].Lemma, [], $"{sentence.Words[w].Lemma} _ {sentence.Words[value].Lower}");
        Emit(s, w, new PatternMatch(pattern, [], value), valuing, who, claim, agentless: false);
    }

    /// <summary>What a predicate makes of whom it is said of; null for nothing.</summary>
    private string? ValueOf(ParsedSentence sentence, int predicate)
    {
        Word word = sentence.Words[predicate];
        if (Negation.Of(sentence, predicate)) return null;
        if (word.Lower is "honest" or "innocent" or "blameless" or "guiltless" or "loyal" or "reliable" or "trustworthy") return "supported";
        bool too = sentence.Child(predicate, "advmod") is >= 0 and var degree && sentence.Words[degree].Lower == "too";
        bool faulty = _lexicon.Lists("faults", word.Lemma) || (too && word.Tag == "JJ"), worthy = _lexicon.Lists("merits", word.Lemma);
        if (!faulty && !worthy && word.IsNoun)
        {
            // "an able officer", "the best man".
            foreach (string part in word.Lower.Split(' ').Concat(sentence.Children(predicate).ToArray().Where(child => sentence.Words[child].Label == "amod").Select(child => sentence.Words[child].Lower)))
            {
                faulty |= _lexicon.Lists("faults", part);
                worthy |= _lexicon.Lists("merits", part);
            }
        }

        return faulty && !worthy ? "criticized" : worthy && !faulty ? "praised" : faulty ? "criticized" : null;
    }

    private static readonly FrozenSet<string> Well = ["honourably", "bravely", "correctly", "wisely", "loyally", "splendidly", "courageously", "prudently", "decently", "forbearance", "dignity", "courage", "restraint", "wisdom", "honour", "patience", "tact", "firmness", "moderation", "integrity", "generosity", "correctness", "bravery"];
    private static readonly FrozenSet<string> Badly = ["badly", "disgracefully", "shamefully", "dishonourably", "arrogantly", "irresponsibly", "recklessly", "foolishly", "treacherously", "dishonestly", "arrogance", "brutality", "cruelty", "cowardice", "harshness", "insolence", "haste", "duplicity", "negligence", "weakness", "recklessness", "cunning", "treachery"];

    /// <summary>"said that X had behaved with great forbearance", "disgracefully": how one is told to have borne oneself; null for neither.</summary>
    private static string? Conduct(ParsedSentence sentence, int w)
    {
        if (!(sentence.Words[w].Lower.StartsWith("behav", StringComparison.Ordinal) || sentence.Words[w].Lemma is "act" or "conduct")) return null;
        foreach (int child in sentence.Children(w))
        {
            Word how = sentence.Words[child];
            if (how.Label is not ("obl" or "advmod")) continue;
            if (Well.Contains(how.Lower)) return "praised";
            if (Badly.Contains(how.Lower)) return "criticized";
        }

        return null;
    }

    private string? Imputed(ParsedSentence sentence, int w)
    {
        Word word = sentence.Words[w];
        if (word.IsVerb && Conduct(sentence, w) is { } conduct) return conduct;
        if (word.IsVerb)
        {
            if (word.Lemma == "lie" && sentence.Child(w, "obl", "xcomp") is var where && (where < 0 || Syntax.Case(sentence, where) is "to" or "about")) return "contradicted";
            // "asserts that they had been set on by X".
            if (word.Lemma is "set" or "egg" or "put" && Syntax.IsPassive(sentence, w) && w + 2 < sentence.Words.Count && sentence.Words[w + 1].Lower is "on" or "up" && sentence.Words[w + 2].Lower is "by" or "to") return "accused";
            // "had been misled by X" excuses whoever it is said of rather than charging X.
            if (word.Lemma is "deceive" or "mislead" && Syntax.IsPassive(sentence, w)) return null;
            if (_lexicon.Lists("misdeeds", word.Lemma) || (Syntax.IsPassive(sentence, w) && _lexicon.Lists("misdeeds", $"be {word.Lower}"))) return "accused";
            if (!_lexicon.BeginsMisdeed(word.Lemma)) return null;
            // "has been covering up for the storekeeper".
            if (sentence.Child(w, "compound:prt") is > 0 and var particle && _lexicon.Lists("misdeeds", $"{word.Lemma} {sentence.Words[particle].Lower}")) return "accused";
            foreach (int thing in Syntax.Objects(sentence, w))
            {
                if (_lexicon.Lists("misdeeds", $"{word.Lemma} {sentence.Words[thing].Lemma}")) return "accused";
            }

            return null;
        }

        if (sentence.Child(w, "cop") < 0) return null;
        // "shouted that X was a paid man of the mill owners".
        if (word.Lemma is "man" or "agent" or "servant" or "creature" or "tool" or "hand" or "voice" or "scribbler" && sentence.Child(w, "amod") is >= 0 and var hired && sentence.Words[hired].Lower is "paid" or "hired" or "bought" or "bribed") return "accused";
        // "admitted that X had been right".
        if (word.Lower == "right" && !Negation.Of(sentence, w)) return "agreed_with";
        return _lexicon.Lists("misdeeds", $"be {word.Lemma}") ? "accused" : ValueOf(sentence, w);
    }

    private void Told(int s, int w, string type, string text, List<Party> speakers, List<Party> who, Claim claim)
    {
        Pattern pattern = new(type, PatternHead.Verb, _reading.Sentences[s].Words[w].Lemma, [], text);
        Emit(s, w, new PatternMatch(pattern, [], w), speakers, who, claim with { Modality = Modality.Asserted, Negated = false, Speakers = [.. claim.Speakers.Take(Math.Max(0, claim.Speakers.Count - 1))], Demand = -1 }, agentless: false);
    }
}
