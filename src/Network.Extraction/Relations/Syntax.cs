using System.Collections.Frozen;
using Network.Extraction.Language;

namespace Network.Extraction.Relations;

/// <summary>Who does what to whom in a sentence's tree, as far as grammar alone tells.</summary>
internal static partial class Syntax
{
    private static readonly FrozenSet<string> RelativeWords = ["who", "whom", "which", "that", "whose"];

    /// <summary>True for a verb in the passive: with a passive auxiliary or subject, or a past participle that hangs on a noun or has a "by".</summary>
    public static bool IsPassive(ParsedSentence sentence, int verb) => sentence.SyntaxOf(verb).IsPassive ??= ReadPassive(sentence, verb);

    private static bool ReadPassive(ParsedSentence sentence, int verb)
    {
        Word word = sentence.Words[verb];
        bool perfect = false;
        foreach (int child in sentence.Children(verb))
        {
            if (sentence.Words[child] is { Label: "aux:pass", Lemma: "be" or "get" or "become" or "stand" or "remain" }) return true;
            if (sentence.Words[child].Label != "aux") continue;
            // "was let off": forms that are alike in all tenses.
            if (sentence.Words[child].Lemma == "be" && word.Tag is "VB" or "VBP") return true;
            perfect |= sentence.Words[child].Lemma == "have";
        }

        if (VerbForms.IsOnlyPast(word.Lower)) return false;
        if (word.Lemma is "decline" or "refuse" or "agree" or "decide" or "try" or "fail" or "promise" or "threaten" or "offer" && sentence.Child(verb, "xcomp") > verb) return false;
        if (perfect && word.Tag == "VBN") return false;
        if (sentence.Child(verb, "aux", "aux:pass") < 0 && (Intransitive.Contains(word.Lemma) || HasNamedObject(sentence, verb) || HasPlainObject(sentence, verb))) return false;
        if (sentence.Child(verb, "nsubj:pass") >= 0) return true;
        if (word.Tag is not ("VBN" or "VBD" or "JJ")) return false;
        // "Mora given reprimand": telegrams drop the auxiliary, and the form tells.
        if (!perfect && word.Label is "root" or "conj" or "parataxis" && VerbForms.IsOnlyParticiple(word.Lower)) return true;
        if (sentence.Child(verb, "obl:agent") >= 0) return true;
        if (word.Tag == "VBD") return false;
        foreach (int child in sentence.Children(verb))
        {
            // "having accused", "had accused" are active.
            if (sentence.Words[child].Label == "aux" && sentence.Words[child].Lemma == "have") return false;
        }

        if (word.Label == "conj" && word.Head >= 0 && sentence.Child(verb, "nsubj", "aux") < 0 && sentence.Words[word.Head].IsVerb) return IsPassive(sentence, word.Head);
        return word.Label is "acl" or "advcl" or "amod" || (word.Label is "root" or "xcomp" or "parataxis" or "ccomp" && sentence.Child(verb, "obj") < 0);
    }

    // Verbs without a passive, in the forms that taggers take for one.
    private static readonly FrozenSet<string> Intransitive = ["stand", "step", "march", "side", "resign", "go", "come", "walk", "vote", "flee", "speak", "quarrel", "rally", "react", "object", "retort", "stay", "rise", "fall", "withdraw", "prevail", "complain", "appeal", "conspire", "plot", "intercede", "intervene", "apologise", "apologize", "collaborate", "cooperate", "sympathise", "sympathize", "plead", "testify", "rebel", "revolt", "fulminate", "inveigh", "rail"];

    /// <summary>"Lomov named Reznik as his successor", "pensioned off Reznik", "the congress elected Reznik": a name right behind the verb is its object.</summary>
    private static bool HasNamedObject(ParsedSentence sentence, int verb)
    {
        bool particle = verb + 1 < sentence.Words.Count && sentence.Words[verb + 1].Label == "compound:prt";
        int at = particle ? verb + 2 : verb + 1;
        if (at >= sentence.Words.Count || sentence.Words[at] is not { Tag: "NNP" or "NNPS" } name || name.Head != verb || Dates.Contains(name.Lower) || sentence.Child(at, "case") >= 0) return false;
        if (!(name.Label is "obj" or "xcomp" || (particle && name.Label is "obl" or "dep"))) return false;
        return sentence.Child(verb, "nsubj", "nsubj:pass") is var subject && subject >= 0 ? subject < verb : sentence.Words[verb] is { Label: "acl" } && sentence.Words[verb].Head == verb - 1;
    }

    /// <summary>"now praised his successor": a verb that takes but one object has it right behind.</summary>
    private static bool HasPlainObject(ParsedSentence sentence, int verb) =>
        verb + 2 < sentence.Words.Count && sentence.Words[verb + 1].Tag is "PRP$" or "CD" && sentence.Child(verb, "obj") is var thing && thing > verb + 1 && thing <= verb + 3 && sentence.Child(verb, "nsubj", "nsubj:pass") is >= 0 and var subject && subject < verb
        && sentence.Words[verb].Lemma is "praise" or "dismiss" or "accuse" or "denounce" or "support" or "criticise" or "criticize" or "blame" or "defend" or "attack" or "condemn" or "arrest" or "oppose" or "reject" or "betray" or "warn" or "thank" or "summon" or "sack" or "expel" or "suspend" or "reprimand" or "insult" or "name" or "appoint" or "elect" or "detain" or "remove" or "release" or "oust";

    /// <summary>The heads of the grammatical subject: its own, else that of the clause it is coordinated with or controlled by.</summary>
    public static List<int> Subjects(ParsedSentence sentence, int verb) => sentence.SyntaxOf(verb).Subjects ??= Subjects(sentence, verb, 0);

    private static List<int> Subjects(ParsedSentence sentence, int verb, int depth)
    {
        List<int> own = OwnSubjects(sentence, verb);
        for (int i = 0; i < own.Count; i++) own[i] = Negation.Exception(sentence, own[i]) is >= 0 and var only ? only : Antecedent(sentence, own[i], verb);
        // "What the Board did was to suspend X": the Board did.
        if (own is [var what] && depth < 6 && sentence.Words[what].Lower == "what" && sentence.Words[verb].Tag == "VB" && sentence.Child(verb, "cop") > what && sentence.Child(what, "acl:relcl") is > 0 and var doing && sentence.Words[doing].Lemma == "do") return Subjects(sentence, doing, depth + 1);
        if (own.Count > 0) return own;
        Word word = sentence.Words[verb];
        if (word.Label == "cop" && word.Head >= 0 && depth <= 6) return Subjects(sentence, word.Head, depth + 1);
        if (word.Head < 0 || depth > 6) return Preposed(sentence, verb);
        int head = word.Head;
        switch (word.Label)
        {
            // "charged X with lying and with having stolen": X it is.
            // "It fell to X to carry the matter through": X did.
            case "xcomp" or "csubj" or "advcl" or "ccomp" or "acl" when word.Tag == "VB" && FallsTo(sentence, head, verb) is >= 0 and var doer:
                return [doer];
            case "conj" when sentence.Words[verb].Tag is "VBG" or "VBN" && Marker(sentence, verb) is "with" or "of" or "for" && IsNonFinite(sentence, verb):
                return Controller(sentence, verb, head, depth);
            case "conj" when sentence.Words[head].IsVerb || sentence.Words[head].Tag.StartsWith('J') || sentence.Child(head, "nsubj", "nsubj:pass", "cop") >= 0:
                return Subjects(sentence, head, depth + 1);
            // "spoke of "a nest around the journal" and charged X": the verb hangs on the last noun.
            case "conj" when sentence.Words[verb].IsVerb && sentence.Child(verb, "cc") >= 0 && sentence.Child(verb, "obj") >= 0 && VerbAbove(sentence, head) is >= 0 and var above:
                return Subjects(sentence, above, depth + 1);
            // "was the first to attack X": who was.
            case "acl" or "xcomp" or "advcl" or "csubj" when word.Tag == "VB" && sentence.Words[head].Lower is "first" or "last" or "only" or "one" && sentence.Child(head, "cop") >= 0 && (sentence.Child(head, "nsubj") >= 0 || sentence.Words[head].Label == "conj"):
                return Subjects(sentence, head, depth + 1);
            case "xcomp":
            case "advcl" or "ccomp" when IsNonFinite(sentence, verb):
                return Controller(sentence, verb, head, depth);
            case "acl:relcl":
                return [head];
            // "was the first to accuse Y": who was.
            case "csubj" or "obl" or "advcl" or "nmod" when word.Tag == "VB" && Ordinals.Contains(sentence.Words[head].Lower) && sentence.Child(head, "cop") >= 0:
                return Subjects(sentence, head, depth + 1);
            case "acl":
                // "and in turn blamed X": the phrase hangs on the verb before.
                if (Case(sentence, head) is not null && HasNamedObject(sentence, verb))
                {
                    int before = head;
                    while (before >= 0 && !sentence.Words[before].IsVerb) before = sentence.Words[before].Head;
                    if (before >= 0) return Subjects(sentence, before, depth + 1);
                }

                // "did everything to hinder X": who did it.
                if (word.Tag == "VB" && sentence.Words[head] is { Label: "obj", Lemma: "everything" or "all" or "best" or "utmost" or "much" or "anything" or "lot", Head: >= 0 } much && sentence.Words[much.Head].Lemma is "do" or "try")
                    return Subjects(sentence, much.Head, depth + 1);
                // "made every effort to prevent X".
                if (word.Tag == "VB" && sentence.Words[head] is { Label: "obj", Lemma: "effort" or "attempt" or "endeavour" or "endeavor" or "bid" or "haste" or "step" or "steps" or "measure" or "measures", Head: >= 0 } tried && sentence.Words[tried.Head].Lemma is "make" or "take" or "undertake" or "spare")
                    return Subjects(sentence, tried.Head, depth + 1);
                // "sent a deputation to thank X".
                if (word.Tag == "VB" && sentence.Words[head] is { Label: "obj", Lemma: "deputation" or "delegation" or "envoy" or "messenger" or "letter" or "telegram" or "petition" or "address" or "mission" or "embassy" or "message" or "note", Head: >= 0 } sent && sentence.Words[sent.Head].Lemma is "send" or "dispatch" or "despatch" or "write" or "address")
                    return Subjects(sentence, sent.Head, depth + 1);
                // "took the floor to defend X", "seized the occasion to attack X".
                if (word.Tag == "VB" && sentence.Words[head] is { Label: "obj", Lemma: "floor" or "occasion" or "opportunity" or "chance" or "trouble" or "liberty" or "initiative" or "courage" or "step" or "steps" or "pen", Head: >= 0 } taken && sentence.Words[taken.Head].Lemma is "take" or "seize" or "use" or "have" or "find")
                    return Subjects(sentence, taken.Head, depth + 1);
                // "sent the Minister a note accusing X and asking that he be recalled": who sent it.
                if (word.Tag == "VBG" && sentence.Words[head] is { Label: "obj", Lemma: "letter" or "telegram" or "memorandum" or "note" or "petition" or "message" or "report" or "cable" or "statement" or "complaint" or "circular" or "article", Head: >= 0 } paper && sentence.Words[paper.Head].Lemma is "send" or "write" or "address" or "hand" or "publish" or "issue" or "circulate" or "submit" or "present" && !IsPassive(sentence, paper.Head))
                    return Subjects(sentence, paper.Head, depth + 1);
                // "the decision to expel X": who decided, where it is told; "X, speaking for Y": X.
                return word.Tag is "VBG" or "VBN" ? [head] : [];
            case "amod":
                return [Telegraphed(sentence, verb) ?? head];
            // "has looked into the complaint, confined X to barracks and paid a visit": a list of what one did.
            case "parataxis" when sentence.Words[head].IsVerb && head < verb && sentence.Words[verb - 1].Form == "," && sentence.Child(verb, "obj") > verb && sentence.Words[verb].Tag is "VBD" or "VBN":
                return Subjects(sentence, head, depth + 1);
            // "wrote to the court, was himself held and went abroad".
            case "parataxis" when sentence.Words[head].IsVerb && head < verb && IsPassive(sentence, verb) && sentence.Child(verb, "aux:pass") is > 0 and var was && sentence.Words[was - 1].Form == ",":
                return Subjects(sentence, head, depth + 1);
            case "parataxis" or "dep":
                return IsNonFinite(sentence, verb) ? Subjects(sentence, head, depth + 1) : Preposed(sentence, verb);
            default:
                return Preposed(sentence, verb);
        }
    }

    /// <summary>To whom it fell, or was left, to do something; -1 where the sentence tells no such thing.</summary>
    private static int FallsTo(ParsedSentence sentence, int head, int act)
    {
        int fall = sentence.Words[head].Lemma is "fall" or "leave" ? head : sentence.Words[head] is { Head: >= 0 } inner && sentence.Words[inner.Head].Lemma == "fall" ? inner.Head : -1;
        if (fall < 1 || sentence.Words[fall - 1].Lower is not ("it" or "was") || fall > act) return -1;
        foreach ((string preposition, int word) in Obliques(sentence, fall))
        {
            if (preposition == "to" && word < act && sentence.Words[word].IsNoun) return word;
        }

        return -1;
    }

    /// <summary>"the first to", "the only one to", "quick to": who was so did it.</summary>
    public static readonly FrozenSet<string> Ordinals = ["first", "second", "third", "last", "only", "quick", "prompt", "fond", "foremost"];

    /// <summary>"Mora given reprimand", of which parsers make one noun: who is given it; null for no such.</summary>
    private static int? Telegraphed(ParsedSentence sentence, int verb) =>
        verb > 0 && sentence.Words[verb] is { Label: "amod", Tag: "VBN" } participle && sentence.Words[verb - 1] is { Label: "compound", Tag: "NNP" } name && name.Head == participle.Head && participle.Head > verb ? verb - 1 : null;

    private static readonly FrozenSet<string> Times = ["afterwards", "later", "then", "meanwhile", "month", "week", "year", "day", "days", "weeks", "months", "years"];

    private static readonly FrozenSet<string> Dates =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ];

    /// <summary>The subjects that hang on a verb itself: one, or several that an "and" joins.</summary>
    private static List<int> OwnSubjects(ParsedSentence sentence, int verb)
    {
        List<int> found = [];
        foreach (int child in sentence.Children(verb))
        {
            if (sentence.Words[child].Label is "nsubj" or "nsubj:pass" && !IsWhen(sentence, child)) found.Add(child);
        }

        // "informed the board that three agents had been arrested": the "that" is no subject beside another.
        if (found.Count > 1 && sentence.Words[found[0]].Lower == "that") found.RemoveAt(0);
        // "and was himself held by the police".
        if (found.Count == 1 && sentence.Words[found[0]].Lower is "himself" or "herself" or "themselves" or "itself") found.Clear();
        // "Neither X nor Y, but Z accused him": Z.
        if (found.Count > 1 && sentence.Words[0].Lower is "neither" or "not" && sentence.Words.Take(found[1]).TakeLast(3).Any(word => word.Lower == "but")) found.RemoveAt(0);
        // "Twelve deputies voted", where a tagger lost the number.
        if (found.Count > 1 && found[1] == found[0] + 1 && Actors.Descriptions.Number(sentence.Words[found[0]].Lower) > 1) found.RemoveAt(0);
        // "Both X and Y voted": "both" is no third.
        if (found.Count > 1 && sentence.Words[found[0]].Lower == "both") found.RemoveAt(0);
        return found.Count < 2 ? found : Several(sentence, verb, found);
    }

    /// <summary>"and afterwards walked out", "same man month ago was forbidden": when is not who.</summary>
    private static bool IsWhen(ParsedSentence sentence, int word) =>
        Times.Contains(sentence.Words[word].Lower) && (sentence.Words[word].Lower.EndsWith("wards", StringComparison.Ordinal) || sentence.Words[word].Lower is "later" or "then" or "meanwhile" || (word + 1 < sentence.Words.Count && sentence.Words[word + 1].Lower == "ago"));

    /// <summary>Those of several subjects of one verb that are.</summary>
    private static List<int> Several(ParsedSentence sentence, int verb, List<int> found)
    {
        // "Not X but Y was arrested", of whom the parser makes two subjects.
        if (IsExcepted(sentence, found[0]) && IsButInstead(sentence, found[0], found[1])) found.RemoveAt(0);
        // "It was he who proposed me, and X never forgave it": the subject is the nearer.
        if (found[0] > 1 && sentence.Words[found[0] - 1].Lower is "was" or "is" && sentence.Words[found[0] - 2].Lower == "it" && found[1] < verb && JoinedBefore(sentence, found[1])) found.RemoveAt(0);
        // "for this he was dismissed", "on 3 March he was dismissed".
        found.RemoveAll(one => found.Count > 1 && (sentence.Child(one, "case") is >= 0 and var marker && sentence.Words[marker].Tag is "IN" or "TO" || Dates.Contains(sentence.Words[one].Lower)));
        return [found[0], .. found.Skip(1).Where(one => one < verb && JoinedBefore(sentence, one))];
    }

    /// <summary>"X, an elder brother of Y, and Z left": an "and" before the phrase.</summary>
    private static bool JoinedBefore(ParsedSentence sentence, int word)
    {
        int at = word - 1;
        while (at >= 0 && (sentence.Words[at].Tag is "DT" or "PRP$" or "JJ" or "CD" || sentence.Words[at] is { Label: "compound" })) at--;
        return at >= 0 && sentence.Words[at].Lower is "and" or "or";
    }

    private static int VerbAbove(ParsedSentence sentence, int word)
    {
        while (word >= 0 && !sentence.Words[word].IsVerb) word = sentence.Words[word].Head;
        return word;
    }

    /// <summary>The verb joined to another that stands between that other's first object and this one; -1 for none.</summary>
    private static int NextVerb(ParsedSentence sentence, int verb, int thing)
    {
        int first = sentence.Child(verb, "obj");
        if (first < 0 || first >= thing) return -1;
        foreach (int child in sentence.Children(verb))
        {
            if (child > first && child < thing && sentence.Words[child] is { Label: "conj", IsVerb: true } && sentence.Child(child, "obj") < 0) return child;
        }

        return -1;
    }

    /// <summary>The heads of the direct object.</summary>
    public static List<int> Objects(ParsedSentence sentence, int verb) => sentence.SyntaxOf(verb).Objects ??= ReadObjects(sentence, verb);

    private static List<int> ReadObjects(ParsedSentence sentence, int verb)
    {
        List<int> found = [];
        foreach (int child in sentence.Children(verb))
        {
            bool named = sentence.Words[child].Label == "xcomp" && sentence.Words[child].Tag is "NNP" or "NNPS" && sentence.Child(child, "case") < 0 && sentence.Child(verb, "obj") < 0;
            if ((named || sentence.Words[child].Label is "obj" or "iobj") && NextVerb(sentence, verb, child) < 0) found.Add(Antecedent(sentence, child, verb));
        }

        if (found.Count > 0) return found;
        Word word = sentence.Words[verb];
        if (Telegraphed(sentence, verb) is not null) return [word.Head];
        // "arrested X on 3 March": a name right behind the verb without a preposition, whatever the parser calls it.
        if (verb + 1 < sentence.Words.Count && sentence.Words[verb + 1] is { Label: "obl" or "dep", Tag: "NNP" or "NNPS" } beside && beside.Head == verb && sentence.Child(verb + 1, "case") < 0) return [verb + 1];
        // "shouted down X": a name behind a particle.
        if (verb + 2 < sentence.Words.Count && sentence.Words[verb + 1].Label == "compound:prt" && sentence.Words[verb + 2] is { Label: "obl" or "dep", Tag: "NNP" or "NNPS" } behind && behind.Head == verb && sentence.Child(verb + 2, "case") < 0) return [verb + 2];
        // "dismissed X and thanked Y": Y hangs on the first verb, beside X.
        if (word.Label == "conj" && word.Head >= 0)
        {
            foreach (int child in sentence.Children(word.Head))
            {
                if (sentence.Words[child].Label == "obj" && NextVerb(sentence, word.Head, child) == verb) found.Add(child);
            }

            if (found.Count > 0) return found;
            // "whom he relieved of his command and referred to a court": the pronoun is the object of both.
            if (sentence.Child(verb, "nsubj", "nsubj:pass", "xcomp", "ccomp", "aux:pass") < 0 && sentence.Words[word.Head] is { Label: "acl:relcl" } && word.Tag is "VBD" or "VBN" or "VBZ" or "VBP" && WhomOf(sentence, word.Head) is >= 0 and var shared && shared < word.Head) return [Antecedent(sentence, shared, word.Head)];
        }

        // "elected in his place X": the name stands behind a phrase.
        if (word.Lemma is "elect" or "appoint" or "nominate" or "name" or "choose" or "install" or "designate" or "remove" or "dismiss" or "relieve" or "expel" or "release" or "arrest")
        {
            foreach (int child in sentence.Children(verb))
            {
                if (child > verb + 1 && sentence.Words[child] is { Label: "obl" or "dep", Tag: "NNP" or "NNPS" } && sentence.Child(child, "case") < 0) return [child];
            }
        }

        // "the man X blamed": nothing stands for him.
        if (word.Label == "acl:relcl" && word.Head >= 0 && IsWithoutPronoun(sentence, verb, word.Head)) return [word.Head];
        if (word.Label == "acl:relcl" && sentence.Child(verb, "discourse") is var whom && whom >= 0 && sentence.Words[whom].Lower == "whom") return [word.Head];
        // "expelled X and dismissed": no object to share; "praised and supported X": the object hangs on the last.
        if (word.Label != "conj")
        {
            foreach (int child in sentence.Children(verb))
            {
                if (sentence.Words[child].Label != "conj" || !sentence.Words[child].IsVerb || sentence.Child(child, "nsubj", "nsubj:pass") >= 0) continue;
                if (IsTransitivePair(sentence, verb, child)) return Objects(sentence, child);
            }
        }

        return found;
    }

    /// <summary>True for a relative clause that begins with its subject, right behind the noun, and has no object: "the man X blamed".</summary>
    private static bool IsWithoutPronoun(ParsedSentence sentence, int verb, int noun)
    {
        if (sentence.Words[verb].Tag is not ("VBD" or "VBN" or "VBZ" or "VBP") || sentence.Child(verb, "aux:pass", "ccomp", "xcomp", "cop") >= 0) return false;
        // Anything behind the verb but an adverb may be what it leads to.
        if (sentence.Child(verb, "nsubj") is not (> 0 and var subject) || subject < noun || subject > verb || RelativeWords.Contains(sentence.Words[subject].Lower)) return false;
        int at = noun + 1;
        while (at < subject && sentence.Words[at].Tag is "DT" or "PRP$" or "JJ") at++;
        if (at != subject) return false;
        foreach (int child in sentence.Children(verb))
        {
            if (sentence.Words[child].Tag is "IN" or "RP" || sentence.Words[child].Label is "obl" && child < subject) return false;
        }

        return true;
    }

    /// <summary>The "whom" or "which" that is the object of a relative clause; -1 for none.</summary>
    private static int WhomOf(ParsedSentence sentence, int verb)
    {
        foreach (int child in sentence.Children(verb))
        {
            if (sentence.Words[child] is { Label: "obj", Lower: "whom" or "which" or "that" }) return child;
        }

        return -1;
    }

    /// <summary>The words that a preposition ties to a verb or noun, each with its preposition.</summary>
    public static List<(string Preposition, int Word)> Obliques(ParsedSentence sentence, int head) => sentence.SyntaxOf(head).Obliques ??= ReadObliques(sentence, head);

    private static List<(string Preposition, int Word)> ReadObliques(ParsedSentence sentence, int head)
    {
        List<(string, int)> found = [];
        foreach (int child in sentence.Children(head))
        {
            Word word = sentence.Words[child];
            // "to which he did not agree": a relative word behind a preposition, whatever the parser calls it.
            if (child > 0 && word.Tag is "WDT" or "WP" && sentence.Words[child - 1].Tag is "IN" or "TO")
            {
                found.Add((sentence.Words[child - 1].Lower, Antecedent(sentence, child, head)));
                continue;
            }

            if (word.Label is not ("obl" or "obl:agent" or "nmod" or "advcl" or "acl" or "advmod" or "xcomp" or "ccomp" or "dep" or "nmod:poss")) continue;
            foreach (int marker in sentence.Children(child))
            {
                // "spoke against; X in favour": a preposition leads to nothing behind a stop.
                if (sentence.Words[marker].Label is "case" or "mark" && !(marker < child && sentence.Words[marker + 1].Form is ";" or ":") && !IsFrame(sentence, marker)) found.Add((sentence.Words[marker].Lower, Antecedent(sentence, child, head)));
            }
        }

        return found;
    }

    /// <summary>"according to X", "owing to X": the "to" is no preposition of the verb.</summary>
    private static bool IsFrame(ParsedSentence sentence, int marker) => sentence.Words[marker].Lower == "to" && marker > 0 && sentence.Words[marker - 1].Lower is "according" or "owing" or "due" or "thanks" or "prior" or "contrary" or "as";

    /// <summary>The preposition of a word, in lower case; null for none.</summary>
    public static string? Case(ParsedSentence sentence, int word) => First(sentence, word, "case");

    /// <summary>The preposition or conjunction of a word or clause, in lower case; null for none.</summary>
    public static string? Marker(ParsedSentence sentence, int word) => First(sentence, word, "case", "mark");

    private static string? First(ParsedSentence sentence, int word, params ReadOnlySpan<string> labels) =>
        sentence.Child(word, labels) is >= 0 and var child ? sentence.Words[child].Lower : null;

    /// <summary>What a relative pronoun stands for; any other word for itself.</summary>
    public static int Antecedent(ParsedSentence sentence, int word, int verb)
    {
        if (!RelativeWords.Contains(sentence.Words[word].Lower) || sentence.Words[word].Tag is "DT" && sentence.Words[word].Label is not ("nsubj" or "nsubj:pass" or "obj")) return word;
        for (int at = verb; at >= 0; at = sentence.Words[at].Head)
        {
            // "It is X who decides whom the bureau removes": nobody is meant yet.
            if (sentence.Words[at] is { Label: "ccomp", Head: var decides } && decides < word) return word;
            // A parser that hangs the clause on a verb has lost who is meant; the pronoun has not.
            if (sentence.Words[at].Label == "acl:relcl") return sentence.Words[at].Head is var who && who >= 0 && sentence.Words[who].IsVerb ? word : who;
        }

        return word;
    }

    /// <summary>True for an infinitive or a participle.</summary>
    public static bool IsNonFinite(ParsedSentence sentence, int verb)
    {
        if (sentence.Child(verb, "nsubj", "nsubj:pass") >= 0) return false;
        Word word = sentence.Words[verb];
        if (word.Tag is "VBG" or "VB" or "VBN") return true;
        foreach (int child in sentence.Children(verb))
        {
            if (sentence.Words[child].Label is "aux" or "aux:pass" && sentence.Words[child].Tag == "VBG") return true;
            if (sentence.Words[child].Label == "mark" && sentence.Words[child].Lower == "to") return true;
        }

        return false;
    }
}
