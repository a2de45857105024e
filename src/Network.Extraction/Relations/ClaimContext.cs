using System.Collections.Frozen;
using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>Climbs from the word that tells an act to the root of its sentence and gathers what frames it.</summary>
internal sealed partial class ClaimContext
{
    private readonly ActorReading _reading;
    private readonly RelationLexicon _lexicon;
    private readonly Resolutions _resolutions;

    // The frames of a sentence's words, which are asked for several times each while it is read.
    private Claim?[] _known = [];
    private Cues? _cues;
    private int _sentence = -1;

    /// <summary>Makes the reader of frames.</summary>
    public ClaimContext(ActorReading reading, RelationLexicon lexicon, Resolutions resolutions)
    {
        _reading = reading;
        _lexicon = lexicon;
        _resolutions = resolutions;
    }

    /// <summary>The frame of a word.</summary>
    public Claim Of(int sentenceIndex, int word)
    {
        ParsedSentence sentence = _reading.Sentences[sentenceIndex];
        if (_sentence != sentenceIndex)
        {
            _sentence = sentenceIndex;
            _cues = null;
            int words = sentence.Words.Count;
            if (_known.Length < words) _known = new Claim?[words];
            else Array.Clear(_known);
        }

        return _known[word] ??= Climb(sentence, sentenceIndex, word);
    }

    private Claim Climb(ParsedSentence sentence, int sentenceIndex, int word)
    {
        ClaimFrame frame = new();
        if (ClaimSurface.FallsShort(sentence, word)) frame.Negated = true;
        int at = word;
        bool factBoundary = false, ownClause = false, decided = _resolutions.Leads(sentenceIndex, word) || _resolutions.DecidedBy(sentenceIndex, word) >= 0;
        for (int step = 0; step < 60; step++)
        {
            Own(sentence, at, frame, factBoundary || ownClause, isTrigger: at == word, isDone: decided);
            int head = sentence.Words[at].Head;
            string label = sentence.Words[at].Label;
            // "let it be known that he wanted X expelled": he said so.
            if (head > 2 && sentence.Words[head].Lower is "known" or "clear" or "understood" or "felt" or "plain" && sentence.Words.Skip(head - 4).Take(4).Any(word => word.Lemma is "let" or "make")) break;
            // "for having lied, to expel X; (b) to warn Y": one decision hangs neither on its reason nor on another.
            if (head < 0 || _resolutions.Starts(sentenceIndex, at)) break;
            if (label == "xcomp" && _resolutions.Leads(sentenceIndex, head)) frame.Weaken(Modality.Planned);
            if (!_resolutions.IsDecided(sentenceIndex, at) && !_resolutions.Leads(sentenceIndex, at)) Govern(sentence, at, head, label, frame, factBoundary);
            // What hangs on a noun as a relative clause is told by itself: the frame of the clause around it tells who speaks, no more.
            if (label is "acl:relcl" or "appos" || (label == "acl" && sentence.Words[at].Tag == "VBN" && !frame.IsContent && frame.Modality != Modality.Alleged) || (label is "advcl" && !ClauseForms.IsConditional(sentence, at) && !IsContentOf(sentence, at, head) && !ClauseForms.IsShared(sentence, at, head) && !(at > head && Syntax.Marker(sentence, at) == "to" && sentence.Words[at].Tag == "VB"))) factBoundary = true;
            // "begs me to say that she never complained of X", "asked that it be recorded that …": what is to be said is not asked for.
            if (label == "ccomp" && sentence.Words[head] is { Tag: "VB", Head: >= 0 and var begging } && _lexicon.Lists("reports/say", sentence.Words[head].Lemma) && sentence.Words[begging].Lemma is "ask" or "beg" or "request" or "urge" && !Negation.Of(sentence, begging)) factBoundary = true;
            // "X was not expelled, but a reprimand was given to him": each of the clauses has its own "not".
            // "never forgot how X had accused Y", "did not know that": it is so all the same.
            // "never forgave X for having reported him", "has not forgotten X's support for Y" alike.
            bool presumed = label == "ccomp" || (sentence.Words[head].Lemma is "forgive" or "forget" or "regret" && at > head && (label is "advcl" || (label is "obj" && sentence.Child(at, "nmod:poss") >= 0)));
            // "asked me not to mention that X had sheltered Y" too.
            if (presumed && Factive.Contains(sentence.Words[head].Lemma) && (Negation.Of(sentence, head) || (label == "ccomp" && sentence.Words[head].Tag == "VB" && Syntax.Marker(sentence, head) == "to"))) factBoundary = true;
            ownClause = label is "conj" or "parataxis" && sentence.Words[at].IsVerb && (sentence.Child(at, "nsubj", "nsubj:pass") >= 0 || sentence.Child(at, "cc") is var cc && cc >= 0 && sentence.Words[cc].Lower == "but");
            ownClause |= label == "conj" && (IsFiniteByItself(sentence, at, head) || ClauseForms.IsUnjoined(sentence, at, head) || ClauseForms.IsFiniteBesideInfinitive(sentence, at, head));
            at = head;
        }

        ClaimSurface.Read(sentence, word, _cues ??= new Cues(sentence), _lexicon, frame);
        if (frame.Modality == Modality.Refuted) frame.Negated = false;
        frame.Speakers.Reverse();
        Outer(sentence, word, frame);
        if (IsOnlyThought(sentenceIndex)) frame.Weaken(Modality.Planned);
        return new Claim(frame.Modality, frame.Negated, frame.Speakers, frame.DeniedBy, frame.Demanded, frame.IsContent, frame.IsPurpose);
    }

    /// <summary>True under a heading of what is only thought of or to be dealt with: in its sentence, in the next, and in what has no verb further down its paragraph.</summary>
    private bool IsOnlyThought(int s)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (Unreal.HeadsThoughts(sentence)) return true;
        for (int heading = s - 1; heading >= 0 && _reading.Sentences[heading].Paragraph == sentence.Paragraph; heading--)
        {
            if (Unreal.HeadsThoughts(_reading.Sentences[heading])) return !sentence.Words.Exists(word => word.Tag is "VBD" or "VBZ" or "VBP" or "MD") || (heading == s - 1 && _reading.Sentences[heading].Words[^1].Form == ":");
        }

        return false;
    }

    private void Own(ParsedSentence sentence, int at, ClaimFrame frame, bool factBoundary, bool isTrigger, bool isDone)
    {
        if (factBoundary) return;
        Word self = sentence.Words[at];
        foreach (int child in sentence.Children(at))
        {
            Word word = sentence.Words[child];
            switch (word.Label)
            {
                case "advmod" or "det" or "neg" or "cc:preconj" when Negation.Is(word.Lower) && child < at + 2:
                    if (!Negation.IsNotOnly(sentence, child)) frame.Negated = !frame.Negated;
                    break;
                case "nsubj" or "nsubj:pass" when Negation.IsNoun(sentence, child):
                    frame.Negated = true;
                    break;
                case "obj" when Negation.IsNoun(sentence, child) && (isTrigger || self.Lemma is "have" or "find" or "see"):
                    frame.Negated = true;
                    break;
                case "advmod" when word.Lower == "longer" && child > 0 && sentence.Words[child - 1].Lower == "no":
                    frame.Negated = true;
                    break;
                case "mark" when word.Lower == "for" && self.Tag == "VBG" && self.Lemma is not ("reject" or "accept" or "allow" or "support") && sentence.Child(at, "cop", "aux") is >= 0 and var be && sentence.Words[be].Lemma == "be":
                    // "was for passing the letter on": in favour of it; who is for rejecting something rejects it.
                    frame.Weaken(Modality.Planned);
                    break;
                case "mark" or "case" when word.Lower == "without":
                    frame.Negated = true;
                    break;
                case "mark" when word.Lower is "if" or "unless" or "whether" or "lest":
                    frame.Weaken(Modality.Hypothetical);
                    break;
                case "aux":
                    if (word.Lower is "cannot") frame.Negated = !frame.Negated;
                    // "I must reject this" rejects it.
                    if (word.Lemma == "must" && self.Lemma is "reject" or "protest" or "object" or "contradict" or "disagree" or "insist" or "confess" && sentence.Child(at, "nsubj") is >= 0 and var speaking && sentence.Words[speaking].Lower is "i" or "we") break;
                    // "I would like to tell you" tells; "could not" is what did not happen.
                    if (word.Lemma is "would" or "should" or "must" && self.Lemma is "like" or "wish" or "prefer" or "say" or "note" or "add" or "mention" or "remember" or "stress" or "emphasise" or "emphasize") break;
                    // "could count on the support of X": he had it.
                    if (word.Lower == "could" && self.Lemma is "count" or "rely" or "depend" && !Negation.Of(sentence, at)) break;
                    if (isDone && word.Lemma == "should") break;
                    if (word.Lemma is "could" && (Negation.Of(sentence, at) || sentence.Words[Math.Min(child + 1, sentence.Words.Count - 1)].Lower == "no")) break;
                    if (word.Lemma is "would" or "could" or "might" or "may" or "should" or "must" or "ought" or "need") frame.Weaken(Modality.Hypothetical);
                    // "You will recall that X was arrested": he was.
                    else if (word.Lemma is "will" or "shall" && (isTrigger || self.Lemma is not ("recall" or "remember" or "know" or "see" or "understand" or "note" or "realise" or "realize" or "observe" or "appreciate"))) frame.Weaken(Modality.Future);
                    break;
                case "advmod" or "obl" when _lexicon.Lists("modality/alleged adverbs", word.Lower):
                    frame.Weaken(Modality.Alleged);
                    break;
            }
        }

        // "neither X nor Y has been arrested" reaches the parser as a conjunction before the subject.
        if (self.Label == "conj" && self.Head >= 0 && self.IsVerb && !ClauseForms.IsUnjoined(sentence, at, self.Head) && !ClauseForms.IsFiniteBesideInfinitive(sentence, at, self.Head) && sentence.Words[self.Head].IsVerb && sentence.Child(at, "nsubj", "nsubj:pass", "aux", "aux:pass") < 0)
            SharedAuxiliaries(sentence, self.Head, frame, isDone);
        if (!isDone && ClauseForms.IsBareBe(sentence, at) && !ClauseForms.LetsItself(sentence, at)) frame.Weaken(Modality.Planned);
        if (!isDone && self.Label is "root" or "advcl" or "conj" or "parataxis" && ClauseForms.IsToBe(sentence, at)) frame.Weaken(Modality.Planned);
    }

    /// <summary>"may be removed and expelled": the modal of the first verb holds for the second.</summary>
    private static void SharedAuxiliaries(ParsedSentence sentence, int first, ClaimFrame frame, bool isDone)
    {
        if (!isDone && ClauseForms.IsToBe(sentence, first)) frame.Weaken(Modality.Planned);
        foreach (int child in sentence.Children(first))
        {
            Word word = sentence.Words[child];
            if (word.Label != "aux") continue;
            if (word.Lemma is "would" or "could" or "might" or "may" or "should" or "must") frame.Weaken(Modality.Hypothetical);
            else if (word.Lemma is "will" or "shall") frame.Weaken(Modality.Future);
        }
    }

    /// <summary>"moved against X, accusing him of theft", "having quarrelled with X, he called for Y": a participle without a preposition tells what was done besides, not what was asked for.</summary>
    private static bool IsParticiple(ParsedSentence sentence, int at) =>
        sentence.Words[at].Tag is "VBG" or "VBN" or "VBD" && Syntax.Marker(sentence, at) is null && (sentence.Words[at].Tag == "VBD" || sentence.Child(at, "nsubj", "nsubj:pass") < 0);

    private void Govern(ParsedSentence sentence, int at, int head, string label, ClaimFrame frame, bool factBoundary)
    {
        Word governor = sentence.Words[head];
        Word self = sentence.Words[at];
        bool isClause = label is "ccomp" or "xcomp" or "csubj" or "acl" or "advcl" or "parataxis" or "csubj:pass" || (label is "obl" or "nmod" && self.IsVerb);
        bool isNominal = label is "obj" or "nsubj" or "nsubj:pass" or "obl" or "nmod" or "obl:agent";
        string lemma = governor.Lemma;
        if (governor.IsVerb || governor.Tag.StartsWith('J'))
        {
            if (isClause && _lexicon.Lists("reports/deny", lemma) && IsOwnAct(sentence, at, head))
            {
                // "He denied that he had written to X" says on his word that he had not.
                if (!factBoundary) frame.Negated = !frame.Negated;
                frame.Speakers.AddRange(Syntax.Subjects(sentence, head));
            }
            else if (isClause && _lexicon.Lists("reports/deny", lemma))
            {
                if (!factBoundary) frame.Refute();
                frame.DeniedBy.AddRange(Syntax.Subjects(sentence, head));
            }
            else if (label is "ccomp" or "parataxis" or "csubj" or "csubj:pass" && (_lexicon.Lists("reports/say", lemma) || _lexicon.Lists("reports/claim", lemma)))
            {
                Speak(sentence, at, head, frame, factBoundary);
            }
            else if ((label == "xcomp" || (label == "advcl" && ClauseForms.IsInfinitive(sentence, at))) && Syntax.IsPassive(sentence, head) && (_lexicon.Lists("reports/say", lemma) || _lexicon.Lists("reports/claim", lemma)))
            {
                // "is said to have betrayed": nobody says so.
                if (!factBoundary) frame.Weaken(Modality.Alleged);
                if (sentence.Child(head, "obl:agent") is >= 0 and var sayer && Negation.IsNoun(sentence, sayer)) frame.Negated = true;
            }
            else if (label == "xcomp" && governor.Lemma == "claim")
            {
                frame.Speakers.AddRange(Syntax.Subjects(sentence, head));
                if (!factBoundary) frame.Weaken(Modality.Alleged);
            }

            if (!factBoundary)
            {
                bool asks = label is "ccomp" or "advcl" && lemma is "ask" or "inquire" or "enquire" or "wonder" && ClauseForms.IsQuestion(sentence, at);
                if (asks) frame.Weaken(Modality.Hypothetical);
                // "spoke against expelling X", "advised the Governor against dismissing him": he wants it left undone.
                else if (isClause && self.Tag is "VBG" or "VBN" && Syntax.Marker(sentence, at) == "against")
                {
                    frame.Demand(head);
                    frame.Negated = !frame.Negated;
                }
                else if (isClause && self.Tag is "VBG" or "VBN" && Syntax.Marker(sentence, at) == "of" && Clearing.Contains(lemma))
                {
                    frame.IsContent = true;
                    frame.Refute();
                }
                else if (((isClause && label != "parataxis" && !(label == "advcl" && (Circumstances.Contains(Syntax.Marker(sentence, at) ?? "") || (IsParticiple(sentence, at) && !Syntax.IsPassive(sentence, head))))) || label is "obj" or "nsubj:pass") && (!IsReported(label, lemma) || (lemma is "insist" or "suggest" or "plead" && ClauseForms.IsSubjunctive(sentence, at))) && !(isClause && ClauseForms.IsConditional(sentence, at)) && _lexicon.Lists("demands/verbs", lemma) && !(label == "obj" && self.IsNoun && lemma is "move" or "favour" or "want" or "seek" or "ask" && self.Tag.StartsWith("NNP", StringComparison.Ordinal)))
                    frame.Demand(head);
                else if (label is "obl" or "obj" or "nmod" && Syntax.Marker(sentence, at) is { } marker && _lexicon.Lists("demands/verbs", $"{lemma} {marker}")) frame.Demand(head);
                // "voted for expelling X", "voted in favour of expelling him": it takes more than one vote.
                else if (isClause && self.Tag == "VBG" && lemma == "vote" && Syntax.Marker(sentence, at) is "for" or "of") frame.Demand(head);
                else if (label is "xcomp" or "advcl" && ClauseForms.WantsDone(sentence, at, lemma)) frame.Demand(head);
                else if (isClause && label is "xcomp" or "ccomp" or "advcl" && _lexicon.Lists("modality/planned", lemma) && !IsReported(label, lemma) && ClauseForms.IsInfinitive(sentence, at)) frame.Weaken(Modality.Planned);
                else if (isClause && self.Tag == "VBG" && Syntax.Marker(sentence, at) is "about" or "of" or "on" && lemma is "talk" or "speak" or "think" or "dream" or "consult" or "discuss" or "ask" or "debate" or "joke" or "hear" or "wonder") frame.Weaken(Modality.Planned);
                else if (isClause && _lexicon.Lists("modality/fails", lemma) && (label == "xcomp" || Syntax.Marker(sentence, at) is "from" || (lemma == "stop" && Syntax.Marker(sentence, at) is "of" or "short"))) frame.Negated = !frame.Negated;
                else if (label == "xcomp" && lemma is "tell" or "instruct" or "direct" or "bid" or "counsel" or "authorise" or "authorize" or "empower" or "remind" && !Syntax.IsPassive(sentence, head) && ClauseForms.IsInfinitive(sentence, at)) frame.Weaken(Modality.Planned);
                // "was invited to join the bloc" joined nothing yet, nor did who "was ordered to open the attack" attack.
                else if (label is "xcomp" or "advcl" && (lemma is "invite" || lemma is "order" or "instruct" or "command" or "direct" && Syntax.IsPassive(sentence, head)) && ClauseForms.IsInfinitive(sentence, at)) frame.Weaken(Modality.Planned);
                else if (label == "xcomp" && lemma is "try" or "attempt" or "seek" or "plan" or "intend" or "hope") frame.Weaken(Modality.Planned);
                else if (label == "xcomp" && lemma == "be" && ClauseForms.IsInfinitive(sentence, at)) frame.Weaken(Modality.Planned);
                else if ((isClause || (label == "conj" && self.Tag is "VBG" or "VBN" && Syntax.Marker(sentence, at) is "of" or "with")) && IsContentOf(sentence, at, head))
                {
                    frame.IsContent = true;
                    frame.Weaken(Modality.Alleged);
                    if (!Syntax.IsPassive(sentence, head)) frame.Speakers.AddRange(Syntax.Subjects(sentence, head));
                }
                else if (label == "xcomp" && governor.Tag.StartsWith('J') && !Syntax.Ordinals.Contains(governor.Lower) && ClauseForms.IsInfinitive(sentence, at)) frame.Weaken(Modality.Planned);
                // "threatened him with their departure": nobody has left.
                else if (isNominal && self.IsNoun && lemma == "threaten" && Syntax.Marker(sentence, at) == "with") frame.Weaken(Modality.Planned);
                else if (isNominal && self.IsNoun && label is "obj" or "nsubj:pass" && (_lexicon.Lists("modality/fails", lemma) || (sentence.Child(head, "compound:prt", "advmod") is >= 0 and var particle && _lexicon.Lists("modality/fails", $"{lemma} {sentence.Words[particle].Lower}")))) frame.Negated = !frame.Negated;
                // "expected a quarrel between X and Y", "promised him the protection of the Crown".
                else if (label == "obj" && self.IsNoun && lemma is "expect" or "fear" or "await" or "anticipate" or "predict" or "foresee" or "promise" or "contemplate" or "meditate" or "ponder" or "envisage" or "weigh") frame.Weaken(Modality.Planned);
                else if (isClause && self.Tag == "VBG" && lemma is "contemplate" or "meditate" or "envisage" or "consider" && Syntax.Marker(sentence, at) is null) frame.Weaken(Modality.Planned);
                if (label is "xcomp" or "advcl" && !Implicative.Contains(lemma) && !(lemma == "go" && sentence.Words[head + 1].Lower == "on") && self.IsVerb && !Syntax.Ordinals.Contains(governor.Lower) && ClauseForms.IsPurposeClause(sentence, at)) frame.IsPurpose = true;
                if (isNominal && label is "obj" or "nsubj" or "nsubj:pass") Deeds(sentence, head, label, frame);
            }
        }
        else if (governor.IsNoun && !factBoundary)
        {
            if (label is "nsubj" && self.IsNoun && IsRefutedPredicate(sentence, head)) frame.Refute();
            // "was in favour of expelling X": he asked for it.
            if (label is "advcl" or "acl" && self.Tag == "VBG" && lemma is "favour" or "favor" && Syntax.Marker(sentence, at) == "of" && Syntax.Case(sentence, head) == "in")
            {
                frame.Demand(head);
                if (Negation.Of(sentence, head)) frame.Negated = true;
            }

            // "his plan rejected by X", "the proposal turned down by Y": what became of it was done.
            bool befell = label == "acl" && self.Tag == "VBN" && Syntax.Marker(sentence, at) is null && sentence.Child(at, "obl:agent") > at;
            if (!befell && label is "acl" or "ccomp" or "nmod" or "acl:relcl" && isClauseOrAct(sentence, at, label))
            {
                if (_lexicon.Lists("demands/nouns", $"{lemma} {Syntax.Marker(sentence, at)}") || (label is "acl" or "ccomp" && lemma is "demand" or "proposal" or "motion" or "request" or "call")) frame.Demand(head);
                else if (_lexicon.Lists("modality/alleged nouns", lemma) && label is not "acl:relcl")
                {
                    frame.Weaken(IsRefuted(sentence, head) ? Modality.Refuted : Modality.Alleged);
                }
                // "The news of X's dismissal proved false."
                else if (lemma is "news" or "word" or "announcement" or "tidings" && IsRefuted(sentence, head)) frame.Refute();
                // "the decision against annexing X".
                else if (lemma == "decision" && Syntax.Marker(sentence, at) == "against") frame.Negated = !frame.Negated;
                else if (_lexicon.Lists("modality/planned nouns", lemma) && label is not "acl:relcl") frame.Weaken(Modality.Planned);
                else if (label is "acl" or "appos" && Syntax.Marker(sentence, at) is "of" or "with" or "for" && IsContentOf(sentence, at, head))
                {
                    frame.IsContent = true;
                    frame.Weaken(Modality.Alleged);
                }
            }
        }

        // "thinks it possible that X has been arrested": he does not know.
        if (!factBoundary && label is "ccomp" or "csubj" && lemma is "possible" or "conceivable" or "probable" or "likely" or "unlikely" or "improbable" or "doubtful") frame.Weaken(Modality.Hypothetical);

        // "It is false that …", "neither is it true that …".
        if (!factBoundary && label is "ccomp" or "csubj" or "advcl" or "acl" && _lexicon.Lists("modality/refuted adjectives", lemma)) frame.Refute();

        bool isClauseOrAct(ParsedSentence s, int word, string arc) => arc != "nmod" || s.Words[word].IsVerb || _lexicon.Of(PatternHead.Noun, s.Words[word].Lemma).Length > 0 || _lexicon.Lists("demands/hostile nouns", s.Words[word].Lemma) || _lexicon.Lists("demands/friendly nouns", s.Words[word].Lemma);
    }

    private static bool IsReported(string label, string lemma) => label is "ccomp" or "parataxis" && lemma is "think" or "agree" or "suggest" or "consider" or "swear" or "insist" or "plead";

    /// <summary>What becomes of a noun that names an act: denied, not borne out, never made.</summary>
    private void Deeds(ParsedSentence sentence, int verb, string label, ClaimFrame frame)
    {
        Word governor = sentence.Words[verb];
        if (label == "obj" && _lexicon.Lists("reports/deny", governor.Lemma))
        {
            frame.Refute();
            frame.DeniedBy.AddRange(Syntax.Subjects(sentence, verb));
        }
        else if (label is "nsubj" or "nsubj:pass" && IsRefutedPredicate(sentence, verb))
        {
            frame.Refute();
        }
    }

    private bool IsRefuted(ParsedSentence sentence, int noun)
    {
        int head = sentence.Words[noun].Head;
        return head >= 0 && sentence.Words[noun].Label is "nsubj" or "nsubj:pass" && IsRefutedPredicate(sentence, head);
    }

    /// <summary>"is false", "was not borne out", "could not be proved", "is without foundation", "proved baseless".</summary>
    private bool IsRefutedPredicate(ParsedSentence sentence, int predicate)
    {
        Word word = sentence.Words[predicate];
        bool negated = Negation.Of(sentence, predicate);
        if (word.Lemma == "bear" && !sentence.Words.Skip(predicate + 1).Take(3).Any(one => one.Lower == "out")) negated = false;
        if (negated && word.Lemma is "bear" or "prove" or "confirm" or "substantiate" or "establish" or "verify" or "support" or "true" or "justify" or "uphold" or "found" or "correct") return true;
        if (_lexicon.Lists("modality/refuted adjectives", word.Lower) && !negated) return true;
        if (word.Lemma == "question") return Syntax.Case(sentence, predicate) == "out" && sentence.Child(predicate, "cop") >= 0;
        if (_lexicon.Lists("modality/refuted nouns", word.Lemma) && (word.Lemma is not ("foundation" or "basis") || Syntax.Marker(sentence, predicate) == "without" || Negation.Of(sentence, predicate))) return true;
        int complement = sentence.Child(predicate, "xcomp", "obl", "advmod");
        return complement >= 0 && word.Lemma is "prove" or "be" or "turn" or "remain" && (_lexicon.Lists("modality/refuted adjectives", sentence.Words[complement].Lower)
            || (sentence.Words[complement].Lemma is "foundation" or "basis" && Syntax.Marker(sentence, complement) == "without"));
    }

    /// <summary>True when a clause is what someone is accused of, thanked for, suspected of: told, not stated.</summary>
    private bool IsContentOf(ParsedSentence sentence, int clause, int head)
    {
        // ", for the Chairman cut me short" gives the reason.
        if (IsReason(sentence, clause)) return false;
        // "accused the secretary of having hidden": parsers hang it on the secretary.
        if (sentence.Words[head].IsNoun && sentence.Words[head].Label is "obj" or "nsubj:pass" or "appos" && sentence.Words[clause].IsVerb && sentence.Words[head].Head is var verb && verb >= 0) head = verb;
        if (Syntax.Marker(sentence, clause) is not ("of" or "with" or "for")) return sentence.Words[head].Lemma is "accuse" or "suspect";
        return _lexicon.Of(PatternHead.Verb, sentence.Words[head].Lemma).Any(pattern => pattern.Type is "accused" or "criticized" or "warned" or "threatened");
    }

    private static bool IsReason(ParsedSentence sentence, int clause) => Syntax.Marker(sentence, clause) == "for" && sentence.Words[clause].Tag is "VBD" or "VBZ" or "VBP" or "VBN" && sentence.Child(clause, "nsubj", "nsubj:pass") >= 0;

    /// <summary>"X did not, and has since been struck off": the second verb has its own "has".</summary>
    private static bool IsFiniteByItself(ParsedSentence sentence, int second, int first) =>
        sentence.Words[second].IsVerb && sentence.Child(second, "cc") is >= 0 and var and && sentence.Words[and].Lower == "and"
        && sentence.Child(second, "aux", "aux:pass") is var auxiliary && auxiliary > and && sentence.Words[auxiliary].Lower is "has" or "had" or "have" or "was" or "were" or "is"
        && first < and && sentence.Words[first].Lower is "did" or "does" or "do" or "has" or "had" or "was" or "were";

    /// <summary>Verbs whose "to" tells what was done.</summary>
    // "moved the closure, whereupon X accused Y", "begged him, as he told me, to go": when and why are no part of what is asked for.
    private static readonly FrozenSet<string> Circumstances = ["as", "whereupon", "because", "when", "while", "after", "until", "since", "although", "though", "whereas"];

    private static readonly FrozenSet<string> Factive = ["forget", "know", "realise", "realize", "learn", "notice", "discover", "conceal", "hide", "disguise", "forgive", "regret", "mention", "remember"];

    private static readonly FrozenSet<string> Clearing = ["clear", "acquit", "absolve", "exonerate", "exculpate"];

    private static readonly FrozenSet<string> Implicative =
        ["manage", "succeed", "begin", "start", "continue", "proceed", "dare", "bother", "hasten", "rush", "happen", "serve", "cause", "force", "compel", "oblige", "help", "be", "have", "get", "use", "make", "lead", "see", "hear", "induce", "persuade", "move", "live", "do", "bring", "prove", "appear", "seem", "tend", "fail", "refuse", "decline", "cease", "choose", "take", "turn", "vote", "intervene", "rise", "stand"];
}
