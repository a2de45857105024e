using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>How an act is told: as fact or less, denied or not, and on whose word.</summary>
/// <param name="Modality">How firmly.</param>
/// <param name="Negated">True when the text says that it is not so.</param>
/// <param name="Speakers">Who says so, outermost first, as words of the sentence that speak.</param>
/// <param name="DeniedBy">Words whose actors deny it.</param>
/// <param name="Demand">The word by which someone demands it; -1 when nobody does.</param>
/// <param name="IsContent">True for what somebody is accused of.</param>
internal readonly record struct Claim(Modality Modality, bool Negated, IReadOnlyList<int> Speakers, IReadOnlyList<int> DeniedBy, int Demand, bool IsContent)
{
    /// <summary>True for what a text states as done.</summary>
    public bool IsFact => Modality == Modality.Asserted && !Negated;
}

/// <summary>Climbs from the word that tells an act to the root of its sentence and gathers what frames it.</summary>
internal sealed class ClaimContext
{
    private static readonly HashSet<string> NegativeWords = ["not", "n't", "never", "neither", "nor", "no", "none", "nobody", "hardly", "scarcely"];

    private readonly ActorReading _reading;
    private readonly RelationLexicon _lexicon;

    /// <summary>Makes the reader of frames.</summary>
    public ClaimContext(ActorReading reading, RelationLexicon lexicon)
    {
        _reading = reading;
        _lexicon = lexicon;
    }

    /// <summary>The frame of a word.</summary>
    public Claim Of(int sentenceIndex, int word)
    {
        ParsedSentence sentence = _reading.Sentences[sentenceIndex];
        Frame frame = new();
        if (FallsShort(sentence, word)) frame.Negated = true;
        int at = word;
        bool factBoundary = false, ownClause = false;
        for (int step = 0; step < 60; step++)
        {
            Own(sentence, at, frame, factBoundary || ownClause, isTrigger: at == word);
            int head = sentence.Words[at].Head;
            string label = sentence.Words[at].Label;
            if (head < 0) break;
            Govern(sentence, at, head, label, frame, factBoundary);
            // What hangs on a noun as a relative clause is told by itself: the frame of the clause around it tells who speaks, no more.
            if (label is "acl:relcl" or "appos" || (label == "acl" && sentence.Words[at].Tag == "VBN" && !frame.IsContent && frame.Modality != Modality.Alleged) || (label is "advcl" && !IsConditional(sentence, at) && !IsContentOf(sentence, at, head))) factBoundary = true;
            // "X was not expelled, but a reprimand was given to him": each of the clauses has its own "not".
            ownClause = label is "conj" or "parataxis" && sentence.Words[at].IsVerb && (sentence.Child(at, "nsubj", "nsubj:pass") >= 0 || sentence.Child(at, "cc") is var cc && cc >= 0 && sentence.Words[cc].Lower == "but");
            at = head;
        }

        if (IsUnfulfilled(sentence, word)) frame.Weaken(Modality.Hypothetical);
        if (NeitherNor(sentence, word) && !frame.Negated) frame.Negated = true;
        if (frame.Modality == Modality.Asserted && ToldAsUntrue(sentence, word)) frame.Weaken(Modality.Refuted);
        if (AsksWhether(sentence, word)) frame.Weaken(Modality.Hypothetical);
        if (!frame.Negated && DeniedBefore(sentence, word)) frame.Negated = true;
        if (IsInvertedCondition(sentence, word)) frame.Weaken(Modality.Hypothetical);
        if (frame.Modality == Modality.Refuted) frame.Negated = false;
        frame.Speakers.Reverse();
        Outer(sentence, word, frame);
        return new Claim(frame.Modality, frame.Negated, frame.Speakers, frame.DeniedBy, frame.Demanded, frame.IsContent);
    }

    /// <summary>"was to have been expelled": it was not.</summary>
    private static bool IsUnfulfilled(ParsedSentence sentence, int word)
    {
        int at = word - 1;
        while (at > 0 && sentence.Words[at].Lower is "have" or "be" or "been") at--;
        return at > 0 && at < word - 1 && sentence.Words[at].Lower == "to" && sentence.Words[at - 1].Lower is "was" or "were" or "is" or "are";
    }

    /// <summary>"Neither X nor Y did it": both subjects stand before the verb.</summary>
    private static bool NeitherNor(ParsedSentence sentence, int word)
    {
        bool nor = false;
        for (int at = word - 1; at >= 0; at--)
        {
            Word before = sentence.Words[at];
            if (before.Lower == "neither") return nor;
            if (before.Lower == "nor") nor = true;
            if (before.Lower is ";" or ":" or "that" || (before.IsVerb && before.Label is not ("aux" or "aux:pass" or "cop"))) return false;
        }

        return false;
    }

    /// <summary>"It is not true that", "there is no truth in the story that", "rumours that … proved false": found by the words alone, whatever the tree says.</summary>
    private bool ToldAsUntrue(ParsedSentence sentence, int word)
    {
        int that = word - 1;
        while (that >= 0 && sentence.Words[that].Lower != "that")
        {
            if (sentence.Words[that].Lower is ";" or "but" || (sentence.Words[that].IsVerb && sentence.Words[that].Label is not ("aux" or "aux:pass" or "cop"))) return false;
            that--;
        }

        if (that < 1) return false;
        for (int at = that - 1; at >= 1 && that - at < 8; at--)
        {
            if (sentence.Words[at].Lower is "true" or "truth" or "foundation" or "fact" or "evidence" or "proof" && NegativeWords.Contains(sentence.Words[at - 1].Lower)) return true;
        }

        if (!_lexicon.Lists("modality/alleged nouns", sentence.Words[that - 1].Lemma)) return false;
        for (int at = word + 1; at < sentence.Words.Count; at++)
        {
            if (_lexicon.Lists("modality/refuted adjectives", sentence.Words[at].Lower)) return true;
        }

        return false;
    }

    /// <summary>"the question whether X, the secretary, had protected Y".</summary>
    private static bool AsksWhether(ParsedSentence sentence, int word)
    {
        for (int at = word - 1; at >= 0; at--)
        {
            Word before = sentence.Words[at];
            if (before.Lower is "whether") return true;
            if (before.Lower is ";" or ":" or "that" || (before.IsVerb && before.Label is not ("aux" or "aux:pass" or "cop"))) return false;
        }

        return false;
    }

    /// <summary>"not", "never", "neither" right before a verb, however the parser hangs it.</summary>
    private static bool DeniedBefore(ParsedSentence sentence, int word)
    {
        if (!sentence.Words[word].IsVerb) return false;
        for (int at = word - 1; at >= 0 && word - at <= 3; at--)
        {
            Word before = sentence.Words[at];
            if (before.Lower is "not" or "n't" or "never" or "neither" or "nor") return !IsNotOnly(sentence, at) && before.Label is not "cc" && !(before.Head >= 0 && before.Head != word && sentence.Words[before.Head].IsVerb);
            if (before.Tag is not ("RB" or "VBN" or "VB" or "VBZ" or "VBD" or "VBP" or "MD") || before.Label is not ("aux" or "aux:pass" or "advmod" or "cop" or "nsubj")) return false;
        }

        return false;
    }

    /// <summary>"was chosen to succeed X should the latter resign".</summary>
    private static bool IsInvertedCondition(ParsedSentence sentence, int word)
    {
        for (int should = word + 1; should + 1 < sentence.Words.Count; should++)
        {
            if (sentence.Words[should].Lower != "should" || sentence.Words[should].Head < 0 || sentence.Words[should - 1].Lower is "and" or "," or "but" or "who" or "which" or "that") continue;
            int subject = sentence.Child(sentence.Words[should].Head, "nsubj", "nsubj:pass");
            if (subject > should) return true;
        }

        return false;
    }

    /// <summary>"stopped short of accusing", "came close to arresting", "instead of supporting": it did not happen.</summary>
    private static bool FallsShort(ParsedSentence sentence, int word) => word > 1 && (sentence.Words[word - 2].Lower, sentence.Words[word - 1].Lower)
        is ("short", "of") or ("close", "to") or ("instead", "of") or ("rather", "than") or ("far", "from");

    /// <summary>Whether a clause hangs on an "if".</summary>
    private static bool IsConditional(ParsedSentence sentence, int clause)
    {
        foreach (int child in sentence.Children(clause))
        {
            if (sentence.Words[child].Label == "mark" && sentence.Words[child].Lower is "if" or "unless" or "whether" or "lest") return true;
        }

        return false;
    }

    private void Own(ParsedSentence sentence, int at, Frame frame, bool factBoundary, bool isTrigger)
    {
        if (factBoundary) return;
        Word self = sentence.Words[at];
        foreach (int child in sentence.Children(at))
        {
            Word word = sentence.Words[child];
            switch (word.Label)
            {
                case "advmod" or "det" or "neg" or "cc:preconj" when NegativeWords.Contains(word.Lower) && child < at + 2:
                    if (!IsNotOnly(sentence, child)) frame.Negated = !frame.Negated;
                    break;
                case "nsubj" or "nsubj:pass" when IsNegativeNoun(sentence, child):
                    frame.Negated = true;
                    break;
                case "obj" when IsNegativeNoun(sentence, child) && (isTrigger || self.Lemma is "have" or "find" or "see"):
                    frame.Negated = true;
                    break;
                case "advmod" when word.Lower == "longer" && child > 0 && sentence.Words[child - 1].Lower == "no":
                    frame.Negated = true;
                    break;
                case "mark" or "case" when word.Lower == "without":
                    frame.Negated = true;
                    break;
                case "mark" when word.Lower is "if" or "unless" or "whether" or "lest":
                    frame.Weaken(Modality.Hypothetical);
                    break;
                case "aux":
                    // "I would like to tell you" tells; "could not" is what did not happen.
                    if (word.Lemma is "would" or "should" && self.Lemma is "like" or "wish" or "prefer" or "say" or "note") break;
                    if (word.Lemma is "could" && (HasNegation(sentence, at) || sentence.Words[Math.Min(child + 1, sentence.Words.Count - 1)].Lower == "no")) break;
                    if (word.Lemma is "would" or "could" or "might" or "may" or "should" or "can" or "must" or "ought" or "need") frame.Weaken(word.Lemma == "can" ? Modality.Asserted : Modality.Hypothetical);
                    else if (word.Lemma is "will" or "shall") frame.Weaken(Modality.Future);
                    break;
                case "advmod" or "obl" when _lexicon.Lists("modality/alleged adverbs", word.Lower):
                    frame.Weaken(Modality.Alleged);
                    break;
            }
        }

        // "neither X nor Y has been arrested" reaches the parser as a conjunction before the subject.
        if (self.Label == "conj" && self.Head >= 0 && self.IsVerb && sentence.Words[self.Head].IsVerb && sentence.Child(at, "nsubj", "nsubj:pass", "aux", "aux:pass") < 0)
            SharedAuxiliaries(sentence, self.Head, frame);
    }

    /// <summary>"may be removed and expelled": the modal of the first verb holds for the second.</summary>
    private static void SharedAuxiliaries(ParsedSentence sentence, int first, Frame frame)
    {
        foreach (int child in sentence.Children(first))
        {
            Word word = sentence.Words[child];
            if (word.Label != "aux") continue;
            if (word.Lemma is "would" or "could" or "might" or "may" or "should" or "must") frame.Weaken(Modality.Hypothetical);
            else if (word.Lemma is "will" or "shall") frame.Weaken(Modality.Future);
        }
    }

    private void Govern(ParsedSentence sentence, int at, int head, string label, Frame frame, bool factBoundary)
    {
        Word governor = sentence.Words[head];
        Word self = sentence.Words[at];
        bool isClause = label is "ccomp" or "xcomp" or "csubj" or "acl" or "advcl" or "parataxis" or "csubj:pass" || (label is "obl" or "nmod" && self.IsVerb);
        bool isNominal = label is "obj" or "nsubj" or "nsubj:pass" or "obl" or "nmod" or "obl:agent";
        string lemma = governor.Lemma;
        if (governor.IsVerb || governor.Tag.StartsWith('J'))
        {
            if (isClause && _lexicon.Lists("reports/deny", lemma))
            {
                frame.Refute(factBoundary);
                frame.DeniedBy.AddRange(Syntax.Subjects(sentence, head));
            }
            else if (label is "ccomp" or "parataxis" or "csubj" or "csubj:pass" && (_lexicon.Lists("reports/say", lemma) || _lexicon.Lists("reports/claim", lemma)))
            {
                Speak(sentence, at, head, frame, factBoundary);
            }
            else if (label == "xcomp" && Syntax.IsPassive(sentence, head) && (_lexicon.Lists("reports/say", lemma) || _lexicon.Lists("reports/claim", lemma)))
            {
                // "is said to have betrayed": nobody says so.
                if (!factBoundary) frame.Weaken(Modality.Alleged);
            }
            else if (label == "xcomp" && governor.Lemma == "claim")
            {
                frame.Speakers.AddRange(Syntax.Subjects(sentence, head));
                if (!factBoundary) frame.Weaken(Modality.Alleged);
            }

            if (!factBoundary)
            {
                if ((isClause || label is "obj" or "nsubj:pass") && !IsReported(label, lemma) && !(isClause && IsConditional(sentence, at)) && _lexicon.Lists("demands/verbs", lemma) && !(label == "obj" && self.IsNoun && lemma is "move" or "favour" or "want" or "seek" or "ask" && self.Tag.StartsWith("NNP", StringComparison.Ordinal)))
                    frame.Demand(head);
                else if (label == "obl" && _lexicon.Lists("demands/verbs", $"{lemma} {CaseOf(sentence, at)}")) frame.Demand(head);
                else if (isClause && label is "xcomp" or "ccomp" or "advcl" && _lexicon.Lists("modality/planned", lemma) && !IsReported(label, lemma) && IsInfinitive(sentence, at)) frame.Weaken(Modality.Planned);
                else if (isClause && _lexicon.Lists("modality/fails", lemma) && (label == "xcomp" || CaseOf(sentence, at) is "from" || (lemma == "stop" && CaseOf(sentence, at) is "of" or "short"))) frame.Negated = !frame.Negated;
                else if (label == "xcomp" && lemma is "try" or "attempt" or "seek" or "plan" or "intend" or "hope") frame.Weaken(Modality.Planned);
                else if (label == "xcomp" && lemma == "be" && IsInfinitive(sentence, at)) frame.Weaken(Modality.Planned);
                else if (isClause && IsContentOf(sentence, at, head))
                {
                    frame.IsContent = true;
                    frame.Weaken(Modality.Alleged);
                    if (!Syntax.IsPassive(sentence, head)) frame.Speakers.AddRange(Syntax.Subjects(sentence, head));
                }
                else if (label == "xcomp" && governor.Tag.StartsWith('J') && IsInfinitive(sentence, at)) frame.Weaken(Modality.Planned);
                else if (isNominal && self.IsNoun && label is "obj" or "nsubj:pass" && _lexicon.Lists("modality/fails", lemma)) frame.Negated = !frame.Negated;
                if (isNominal && label is "obj" or "nsubj" or "nsubj:pass") Deeds(sentence, head, label, frame);
            }
        }
        else if (governor.IsNoun && !factBoundary)
        {
            if (label is "acl" or "ccomp" or "nmod" or "acl:relcl" && isClauseOrAct(sentence, at, label))
            {
                if (_lexicon.Lists("demands/nouns", $"{lemma} {CaseOf(sentence, at)}") || (label is "acl" or "ccomp" && lemma is "demand" or "proposal" or "motion" or "request" or "call")) frame.Demand(head);
                else if (_lexicon.Lists("modality/alleged nouns", lemma) && label is not "acl:relcl")
                {
                    frame.Weaken(IsRefuted(sentence, head) ? Modality.Refuted : Modality.Alleged);
                }
                else if (_lexicon.Lists("modality/planned nouns", lemma) && label is not "acl:relcl") frame.Weaken(Modality.Planned);
                else if (label is "acl" or "appos" && CaseOf(sentence, at) is "of" or "with" or "for" && IsContentOf(sentence, at, head))
                {
                    frame.IsContent = true;
                    frame.Weaken(Modality.Alleged);
                }
            }
        }

        // "It is false that …", "neither is it true that …".
        if (!factBoundary && label is "ccomp" or "csubj" or "advcl" or "acl" && _lexicon.Lists("modality/refuted adjectives", lemma)) frame.Refute(false);

        bool isClauseOrAct(ParsedSentence s, int word, string arc) => arc != "nmod" || s.Words[word].IsVerb || _lexicon.Of(PatternHead.Noun, s.Words[word].Lemma).Any() || _lexicon.Lists("demands/hostile nouns", s.Words[word].Lemma) || _lexicon.Lists("demands/friendly nouns", s.Words[word].Lemma);
    }

    private static bool IsReported(string label, string lemma) => label is "ccomp" or "parataxis" && lemma is "think" or "agree" or "suggest" or "consider" or "swear" or "insist";

    /// <summary>What becomes of a noun that names an act: denied, not borne out, never made.</summary>
    private void Deeds(ParsedSentence sentence, int verb, string label, Frame frame)
    {
        Word governor = sentence.Words[verb];
        if (label == "obj" && _lexicon.Lists("reports/deny", governor.Lemma))
        {
            frame.Refute(false);
            frame.DeniedBy.AddRange(Syntax.Subjects(sentence, verb));
        }
        else if (label is "nsubj" or "nsubj:pass" && IsRefutedPredicate(sentence, verb))
        {
            frame.Refute(false);
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
        bool negated = HasNegation(sentence, predicate);
        if (negated && word.Lemma is "bear" or "prove" or "confirm" or "substantiate" or "establish" or "verify" or "support" or "true" or "justify" or "uphold" or "found" or "correct") return true;
        if (_lexicon.Lists("modality/refuted adjectives", word.Lower) && !negated) return true;
        if (_lexicon.Lists("modality/refuted nouns", word.Lemma) && (word.Lemma != "foundation" || CaseOf(sentence, predicate) == "without" || HasNegation(sentence, predicate))) return true;
        int complement = sentence.Child(predicate, "xcomp", "obl");
        return complement >= 0 && word.Lemma is "prove" or "be" or "turn" or "remain" && (_lexicon.Lists("modality/refuted adjectives", sentence.Words[complement].Lower)
            || (sentence.Words[complement].Lemma == "foundation" && CaseOf(sentence, complement) == "without"));
    }

    private void Speak(ParsedSentence sentence, int at, int head, Frame frame, bool factBoundary)
    {
        string lemma = sentence.Words[head].Lemma;
        List<int> speakers = Syntax.IsPassive(sentence, head)
            ? [.. Syntax.Obliques(sentence, head).Where(pair => pair.Preposition == "by").Select(pair => pair.Word)]
            : Syntax.Subjects(sentence, head);
        bool impersonal = speakers.Count == 0 || speakers.TrueForAll(word => sentence.Words[word].Lower is "it" or "there");
        if (!impersonal) frame.Speakers.AddRange(speakers);
        if (factBoundary) return;
        if (HasNegation(sentence, head)) frame.Weaken(Modality.Alleged);
        if (impersonal && Syntax.IsPassive(sentence, head)) frame.Weaken(Modality.Alleged);
        if (_lexicon.Lists("reports/claim", lemma)) frame.Weaken(Modality.Alleged);
        // "whether X accused Y" asks.
        if (IsConditional(sentence, at)) frame.Weaken(Modality.Hypothetical);
    }

    /// <summary>"According to Sin", "in the words of Mun", "in Kim's words": a frame around the whole clause.</summary>
    private void Outer(ParsedSentence sentence, int word, Frame frame)
    {
        for (int at = word; at >= 0; at = sentence.Words[at].Head)
        {
            foreach (int child in sentence.Children(at))
            {
                if (sentence.Words[child].Label is not ("obl" or "advmod" or "parataxis" or "nmod" or "dep")) continue;
                string? marker = CaseOf(sentence, child);
                if (marker == "according" || (marker is "to" && HasCase(sentence, child, "according"))) Front(frame, child);
                else if (_lexicon.Lists("reports/frames", sentence.Words[child].Lemma) && marker is "in" or "by" or "on" or "to" or "from")
                {
                    int owner = sentence.Child(child, "nmod:poss", "nmod");
                    if (owner >= 0) Front(frame, owner);
                }
            }
        }

        static void Front(Frame frame, int speaker)
        {
            if (!frame.Speakers.Contains(speaker)) frame.Speakers.Insert(0, speaker);
        }
    }

    /// <summary>True when a clause is what someone is accused of, thanked for, suspected of: told, not stated.</summary>
    private bool IsContentOf(ParsedSentence sentence, int clause, int head)
    {
        // "accused the secretary of having hidden": parsers hang it on the secretary.
        if (sentence.Words[head].IsNoun && sentence.Words[head].Label is "obj" or "nsubj:pass" or "appos" && sentence.Words[clause].IsVerb && sentence.Words[head].Head is var verb && verb >= 0) head = verb;
        if (CaseOf(sentence, clause) is not ("of" or "with" or "for")) return sentence.Words[head].Lemma is "accuse" or "suspect";
        return _lexicon.Of(PatternHead.Verb, sentence.Words[head].Lemma).Any(pattern => pattern.Type is "accused" or "criticized" or "warned" or "threatened");
    }

    private static bool IsInfinitive(ParsedSentence sentence, int verb)
    {
        foreach (int child in sentence.Children(verb))
        {
            if (sentence.Words[child].Label is "mark" or "aux" && sentence.Words[child].Lower == "to") return true;
        }

        return sentence.Words[verb].Tag is "VB" or "VBG" || sentence.Words[verb].IsNoun;
    }

    private static bool HasNegation(ParsedSentence sentence, int word)
    {
        foreach (int child in sentence.Children(word))
        {
            if (NegativeWords.Contains(sentence.Words[child].Lower) && sentence.Words[child].Label is "advmod" or "det" or "cc:preconj" or "neg") return true;
            if (sentence.Words[child].Label is "nsubj" or "nsubj:pass" && IsNegativeNoun(sentence, child)) return true;
        }

        return false;
    }

    private static bool IsNegativeNoun(ParsedSentence sentence, int noun)
    {
        if (sentence.Words[noun].Lower is "nobody" or "none" or "nothing" or "neither") return true;
        foreach (int child in sentence.Children(noun))
        {
            if (sentence.Words[child].Lower is "no" or "neither" && sentence.Words[child].Label is "det" or "cc" or "cc:preconj" or "advmod") return true;
        }

        return false;
    }

    private static bool IsNotOnly(ParsedSentence sentence, int not) =>
        not + 1 < sentence.Words.Count && sentence.Words[not + 1].Lower is "only" or "merely" or "just" or "simply" or "surprisingly";

    private static string? CaseOf(ParsedSentence sentence, int word)
    {
        foreach (int child in sentence.Children(word))
        {
            if (sentence.Words[child].Label is "case" or "mark") return sentence.Words[child].Lower;
        }

        return null;
    }

    private static bool HasCase(ParsedSentence sentence, int word, string marker)
    {
        foreach (int child in sentence.Children(word))
        {
            if (sentence.Words[child].Lower == marker) return true;
            if (sentence.Words[child].Label is "case" && sentence.Child(child, "fixed") >= 0 && sentence.Words[child].Lower == marker) return true;
        }

        return word > 1 && sentence.Words[word - 1].Lower == "to" && sentence.Words[word - 2].Lower == marker;
    }

    private sealed class Frame
    {
        public Modality Modality { get; private set; }

        public bool Negated { get; set; }

        public bool IsContent { get; set; }

        public int Demanded { get; private set; } = -1;

        public List<int> Speakers { get; } = [];

        public List<int> DeniedBy { get; } = [];

        /// <summary>The weakest claim wins.</summary>
        public void Weaken(Modality to)
        {
            if (to > Modality) Modality = to;
        }

        public void Demand(int word)
        {
            if (Demanded < 0) Demanded = word;
            Weaken(Modality.Planned);
        }

        public void Refute(bool beyond)
        {
            if (!beyond && Modality < Modality.Refuted) Modality = Modality.Refuted;
        }
    }
}
