using System.Collections.Frozen;
using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>What "this account" and "the demand" refer back to.</summary>
internal sealed partial class RelationReader
{
    private static readonly FrozenSet<string> SpeechNouns = ["account", "version", "claim", "charge", "accusation", "allegation", "statement", "story", "explanation", "assertion", "description", "argument", "conclusion", "testimony", "opinion", "view", "judgment", "judgement", "assessment", "remark", "criticism", "insinuation", "reproach", "denunciation", "imputation"];

    private static readonly FrozenSet<string> Decisions = ["decision", "resolution", "decree", "verdict", "order", "measure", "sentence", "treatment", "procedure", "step", "action", "vote", "ruling", "finding", "judgment", "judgement", "conviction", "punishment"];

    /// <summary>"rejected this account": whose account it is, the sentences before tell.</summary>
    private List<Party> Recalled(int s, PatternMatch match)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        foreach (int word in match.Slot)
        {
            if (match.Pattern.Type is "rejected" or "agreed_with" or "opposed" && sentence.Words[word].Lower is "this" or "it" or "that")
            {
                FoundRelation? asked = _found.FindLast(relation => s - relation.Sentence <= 1 && relation.Type is "demanded_against" or "requested" or "supported");
                // "Z seconded the demand. X turned it down": the demand of whoever made it.
                if (asked is { Type: "supported" } && _reading.Sentences[asked.Sentence].Words[asked.Word].Lemma == "second") return [new Party(asked.Target, word)];
                if (asked is not null) return [new Party(asked.Source, word)];
                if (match.Pattern.Type == "rejected" && sentence.Words[word].Lower == "it" && AskedBefore(s, match.Last) is { Count: > 0 } wish) return wish;
            }

            // "would not hear of the second part": of what was moved.
            if (match.Pattern.Type is "rejected" or "opposed" or "agreed_with" && sentence.Words[word].Lemma is "part" or "half" or "clause" or "point" && _movers.Count > 0 && s - _movedIn <= 2) return _movers;
            if (match.Pattern.Type is "praised" or "criticized" or "supported" or "opposed" or "rejected" && sentence.Words[word].Lower is "it" or "this" && JudgedBefore(s) is { } judged) return [new Party(judged, word)];
            // "The Prefect banned the procession. The Guild protested against this", "condemned the step".
            if (match.Pattern.Type is "praised" or "criticized" or "opposed" && (sentence.Words[word].Lower == "this" || (sentence.Words[word].Lemma is "step" or "measure" or "move" or "action" or "act" && sentence.Child(word, "det") is >= 0 and var pointer && sentence.Words[pointer].Lower is "the" or "this" && sentence.Child(word, "nmod", "acl", "acl:relcl") < 0)) && DoerBefore(s) is { } doer) return [doer with { Word = word }];
            if (match.Pattern.Type is "rejected" or "criticized" or "opposed" or "praised" or "contradicted" or "supported" or "agreed_with" or "obstructed" && Writings.Contains(sentence.Words[word].Lemma) && sentence.Child(word, "det") is >= 0 and var the && sentence.Words[the].Lower is "the" or "this" && Authored(s, sentence.Words[word].Lemma) is { Count: > 0 } authors) return authors;
            if (match.Pattern.Type is "rejected" or "agreed_with" or "supported" or "obstructed" && Pleas.Contains(sentence.Words[word].Lemma) && sentence.Child(word, "det") is >= 0 and var pointing && sentence.Words[pointing].Lower is "the" or "this" && DemandBefore(s, sentence.Words[word].Lemma) is { Count: > 0 } pleading) return pleading;
            if (match.Pattern.Type is "rejected" or "agreed_with" or "contradicted" && sentence.Words[word].Lemma is "account" or "explanation" or "apology" && sentence.Child(word, "det") >= 0 && sentence.Child(word, "nmod") < 0 && (Authored(s, sentence.Words[word].Lemma) is { Count: > 0 } giving || (giving = DemandBefore(s, sentence.Words[word].Lemma)).Count > 0)) return giving;
            if (!_lexicon.Lists("proxies", sentence.Words[word].Lemma) && !ActNouns.ContainsKey(sentence.Words[word].Lemma) && sentence.Words[word].Lemma is not ("vote" or "ruling")) continue;
            int determiner = sentence.Child(word, "det");
            bool pointed = determiner >= 0 ? sentence.Words[determiner].Lower is ("this" or "that" or "the" or "these" or "such" or "those" or "both" or "all") : IsTelegraphic(sentence);
            if (!pointed) continue;
            string lemma = sentence.Words[word].Lemma;
            bool isDecision = Decisions.Contains(lemma) || ActNouns.ContainsKey(lemma);
            bool isDemand = lemma is "demand" or "request" or "proposal" or "motion";
            if (!isDecision && !isDemand && !SpeechNouns.Contains(lemma)) continue;
            // "voted against the expulsions": whoever expelled, though somebody was removed besides.
            if (ActNouns.TryGetValue(lemma, out string? kind) && _found.FindLast(one => one.Type == kind && one.Sentence < s && s - one.Sentence <= 2 && one.IsDone) is { } fitting) return [new Party(fitting.Source, word)];
            // "The council voted to close the mill. X argued against the resolution."
            if (isDecision && VotedBefore(s) is >= 0 and var voted) return [new Party(voted, word)];
            // Who has just been accused answers his accuser.
            if (!isDecision && !isDemand && _parties.Of(s, Syntax.Subjects(sentence, match.Last), false) is [var answering] && _found.FindLast(one => s - one.Sentence is 1 or 2 && one.Type is "accused" or "criticized" && one.Target == answering.Actor && !one.Negated) is { } accusing)
                return [new Party(accusing.Source, word)];
            for (int back = _found.Count - 1; back >= 0; back--)
            {
                FoundRelation before = _found[back];
                if (s - before.Sentence > 2) break;
                if (before.Sentence == s && !(isDemand && before.Word < word)) continue;
                if (lemma == "order" && before.Type == "ordered") return [new Party(before.Source, word)];
                if (isDecision && before.Type is "expelled" or "removed" or "punished" or "appointed" or "reinstated" or "obstructed" or "detained") return [new Party(before.Source, word)];
                if (isDemand && before.Type is "demanded_against" or "requested") return [new Party(before.Source, word)];
                if (!isDecision && !isDemand && before.Type is "accused" or "criticized") return [new Party(before.Source, word)];
                if (!isDecision && !isDemand && before.AssertedBy.Count > 0) return [new Party(before.AssertedBy[^1], word)];
            }

            // "condemned the expulsion": told some sentences ago.
            if (ActNouns.TryGetValue(lemma, out string? act) && _found.FindLast(one => one.Type == act && one.Sentence < s && s - one.Sentence <= 12 && one.IsDone) is { } done) return [new Party(done.Source, word)];
            if (isDemand && DemandBefore(s, lemma) is { Count: > 0 } asking) return asking;
        }

        return [];
    }

    /// <summary>The body that the sentence before tells to have voted or resolved something; -1 for none.</summary>
    private int VotedBefore(int s)
    {
        if (s == 0 || _reading.Sentences[s - 1].Paragraph != _reading.Sentences[s].Paragraph) return -1;
        ParsedSentence before = _reading.Sentences[s - 1];
        for (int at = before.Words.Count - 1; at >= 0; at--)
        {
            if (!(before.Words[at].Lemma is "vote" or "resolve" or "decide") || !before.Words[at].IsVerb || Syntax.IsPassive(before, at) || before.Child(at, "xcomp", "ccomp", "advcl") < 0) continue;
            if (_parties.Of(s - 1, Syntax.Subjects(before, at), false) is [var body] && _reading.Actors[body.Actor].Kind is ActorKind.Body or ActorKind.Party) return body.Actor;
        }

        return -1;
    }

    private static readonly Dictionary<string, string> ActNouns = new()
    {
        ["expulsion"] = "expelled",
        ["exclusion"] = "expelled",
        ["removal"] = "removed",
        ["dismissal"] = "removed",
        ["suspension"] = "removed",
        ["transfer"] = "removed",
        ["deportation"] = "expelled",
        ["imprisonment"] = "detained",
        ["arrest"] = "detained",
        ["detention"] = "detained",
        ["appointment"] = "appointed",
        ["election"] = "appointed",
        ["reprimand"] = "punished",
        ["release"] = "released",
        ["reinstatement"] = "reinstated",
    };

    /// <summary>What is overruled or allowed for who made it: "X objected. The Court allowed the objection."</summary>
    private static readonly FrozenSet<string> Pleas = ["objection", "protest", "appeal", "plea", "application", "complaint", "nomination", "suggestion", "offer", "invitation", "apology", "warning", "advice", "threat"];

    private static readonly FrozenSet<string> Writings = ["note", "letter", "telegram", "memorandum", "article", "leaflet", "ultimatum", "invitation", "offer", "protest", "petition", "pamphlet", "report", "speech", "resolution", "draft", "book", "poem", "memorial", "plan", "scheme", "motion", "amendment", "statement", "circular", "manifesto", "declaration", "nomination", "paper", "list", "programme", "bill", "finding", "findings", "recommendation", "testimony", "deposition", "memoir", "memoirs", "diary", "account", "editorial", "despatch", "dispatch", "cable", "submission"];

    /// <summary>"a note in which the Government accused X. The cabinet rejected the note.": whose it is, three sentences back at most.</summary>
    private List<Party> Authored(int s, string lemma)
    {
        for (int back = s - 1; back >= 0 && s - back <= 4; back--)
        {
            ParsedSentence sentence = _reading.Sentences[back];
            for (int at = sentence.Words.Count - 1; at >= 0; at--)
            {
                if (sentence.Words[at].Lemma != lemma || !sentence.Words[at].IsNoun) continue;
                List<Party> owners = _parties.Owners(back, at, "of", "from", "by");
                // "The report was given by X."
                if (owners.Count == 0) owners = Performers(back, at);
                // "X gave an account of the coal."
                if (owners.Count == 0 && sentence.Words[at] is { Label: "obj", Head: >= 0 and var giving } && (_lexicon.Lists("performs", sentence.Words[giving].Lemma) || sentence.Words[giving].Lemma is "lay" or "prepare" or "introduce" or "adopt" or "print" or "work" or "second") && !Syntax.IsPassive(sentence, giving)) owners = _parties.Of(back, Syntax.Subjects(sentence, giving), false);
                foreach (int clause in sentence.Children(at))
                {
                    if (owners.Count == 0 && sentence.Words[clause].Label == "acl:relcl" && sentence.Child(clause, "nsubj") is >= 0 and var writer && sentence.Words[writer].Tag is not ("WDT" or "WP")) owners = _parties.Of(back, [writer], false);
                }

                if (owners.Count > 0) return [.. owners.Select(party => party with { Word = -1 })];
            }
        }

        return [];
    }

    /// <summary>"X condemned the expulsion. Y applauded it.": the body whose act was judged in the sentence before.</summary>
    private int? JudgedBefore(int s)
    {
        FoundRelation? before = _found.FindLast(one => one.Sentence == s - 1 && one.Paragraph == _reading.Sentences[s].Paragraph && one.Type is "praised" or "criticized" or "supported" or "opposed" or "rejected");
        if (before is not null) return _reading.Actors[before.Target].Kind is ActorKind.Body or ActorKind.Party ? before.Target : null;
        // "The board suspended X. The council protested against this."
        FoundRelation? act = _found.FindLast(one => one.Sentence == s - 1 && one.Paragraph == _reading.Sentences[s].Paragraph && one.IsDone && ActNouns.ContainsValue(one.Type));
        return act?.Source;
    }

    /// <summary>Who did what the sentence before tells, where it tells a deed done in the past and nothing said or felt; null for nobody.</summary>
    private Party? DoerBefore(int s)
    {
        if (s == 0 || _reading.Sentences[s - 1].Paragraph != _reading.Sentences[s].Paragraph) return null;
        ParsedSentence before = _reading.Sentences[s - 1];
        int root = before.Words.FindIndex(word => word.Head < 0);
        if (root < 0 || before.Words[root] is not { Tag: "VBD" } deed || Syntax.IsPassive(before, root) || Negation.Of(before, root) || before.Child(root, "obj") < 0 || before.Child(root, "ccomp") >= 0) return null;
        if (_lexicon.Lists("reports/say", deed.Lemma) || Moods.Contains(deed.Lemma) || _context.Of(s - 1, root) is not { IsFact: true }) return null;
        return _parties.Of(s - 1, Syntax.Subjects(before, root), false) is [var one] ? one : null;
    }

    /// <summary>Who spoke last before a sentence: whom "this" and "I object" answer; nobody where several may be meant.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="not">Who answers.</param>
    /// <param name="bodies">Whether a newspaper or a body counts.</param>
    private List<Party> SpokeBefore(int s, List<Party> not, bool bodies = false)
    {
        int reach = 2;
        for (int back = s - 1; back >= 0 && s - back <= reach; back--)
        {
            ParsedSentence sentence = _reading.Sentences[back];
            if (_reading.Sentences[s].Paragraph - sentence.Paragraph > 1) break;
            // The name of who has the word is no sentence.
            if (sentence.Words[^1].Form == ":") reach++;
            // "X is said to have insulted him; Y denies this": nobody is named who says so.
            if (IsHearsay(sentence)) return [];
            if (Contends(back) is [var contending] && !not.Exists(one => one.Actor == contending.Actor)) return [contending];
            for (int w = sentence.Words.Count - 1; w >= 0; w--)
            {
                Word word = sentence.Words[w];
                if (!word.IsVerb || !(word.Head < 0 || word.Label is "conj" or "parataxis") || Syntax.IsPassive(sentence, w)) continue;
                // "spread the story that Y had written".
                bool spreads = word.Lemma is "spread" or "circulate" or "repeat" or "start" && sentence.Child(w, "obj") is >= 0 and var tale && (SpeechNouns.Contains(sentence.Words[tale].Lemma) || sentence.Words[tale].Lemma is "rumour" or "rumor" or "tale" or "gossip");
                if (!(spreads || _lexicon.Lists("reports/say", word.Lemma) || _lexicon.Lists("reports/claim", word.Lemma) || word.Lemma is "accuse" or "taunt" or "reproach" or "blame" or "denounce" or "criticize" or "criticise" or "charge" or "propose" or "move" or "demand" or "find" or "call" or "reproach" or "retort" or "suggest" or "recommend" or "rule" or "threaten" or "promise")) continue;
                List<Party> speakers = [.. _parties.Of(back, Syntax.Subjects(sentence, w), false).Where(party => !not.Exists(one => one.Actor == party.Actor))];
                if (speakers.Count == 0) continue;
                return speakers.Count == 1 && (bodies || _reading.Actors[speakers[0].Actor].Kind == ActorKind.Person) ? [speakers[0] with { Word = -1 }] : [];
            }
        }

        return _floor >= 0 && (_hasFloor || not.Exists(one => one.Actor == _nextFloor)) && !_reading.Actors[_floor].IsNarrator && !not.Exists(one => one.Actor == _floor) ? [new Party(_floor, -1)] : [];
    }

    private static bool IsHearsay(ParsedSentence sentence) =>
        sentence.Words.Exists(word => word.Label == "aux:pass" && word.Head >= 0 && word.Lower is "is" or "was" or "are" or "were" && sentence.Words[word.Head].Lower is "said" or "alleged" or "rumoured" or "rumored" or "reported" or "believed" && sentence.Child(word.Head, "obl:agent") < 0);

    /// <summary>"It was X's case that Y had agreed", "X's contention is that": whose it is.</summary>
    private List<Party> Contends(int s)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        int noun = sentence.Words.FindIndex(word => word.IsNoun && word.Lemma is "case" or "contention" or "claim" or "argument" or "submission" or "story" or "version");
        if (noun < 0 || !sentence.Words.Skip(noun + 1).Take(3).Any(word => word.Lower == "that") || !sentence.Words.Any(word => word.Lemma == "be" && word.Label == "cop")) return [];
        return [.. _parties.Owners(s, noun, "of").Where(party => _reading.Actors[party.Actor].Kind == ActorKind.Person).Select(party => party with { Word = -1 })];
    }

    /// <summary>"X had asked for her hand, and the doctor would not hear of it": who asked in the same sentence.</summary>
    private List<Party> AskedBefore(int s, int verb)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int w = verb - 1; w > 0; w--)
        {
            if (sentence.Words[w].IsVerb && sentence.Words[w].Lemma is "ask" or "press" or "demand" or "propose" or "request" or "beg" or "call" or "apply" or "plead" or "insist" or "suggest" or "offer" or "tender" or "submit" && !Syntax.IsPassive(sentence, w)) return _parties.Of(s, Syntax.Subjects(sentence, w), false);
        }

        return [];
    }

    /// <summary>Who demanded, proposed or moved something in the sentences before: "Křepelka demands command. The chairman rejected the demand."</summary>
    private List<Party> DemandBefore(int s, string noun)
    {
        for (int back = s - 1; back >= 0 && s - back <= 2; back--)
        {
            ParsedSentence sentence = _reading.Sentences[back];
            if (sentence.Paragraph != _reading.Sentences[s].Paragraph) break;
            for (int w = sentence.Words.Count - 1; w >= 0; w--)
            {
                string lemma = sentence.Words[w].Lemma;
                bool verb = sentence.Words[w].IsVerb && (noun, lemma) is ("demand", "demand" or "require" or "insist") or ("request", "request" or "ask" or "beg" or "apply") or ("proposal" or "motion", "propose" or "move" or "suggest")
                    or ("objection", "object") or ("protest", "protest") or ("appeal", "appeal") or ("plea", "plead") or ("application", "apply") or ("complaint", "complain")
                    or ("nomination", "nominate" or "propose") or ("suggestion", "suggest") or ("offer", "offer") or ("invitation", "invite") or ("apology", "apologise" or "apologize") or ("warning", "warn") or ("advice", "advise") or ("threat", "threaten");
                if (!verb && lemma != noun) continue;
                List<Party> asking = verb ? _parties.Of(back, Syntax.Subjects(sentence, w), false) : _parties.Owners(back, w, "of", "by", "from");
                if (asking.Count > 0) return [.. asking.Select(party => party with { Word = -1 })];
            }
        }

        return [];
    }
}
