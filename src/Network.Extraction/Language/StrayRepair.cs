namespace Network.Extraction.Language;

/// <summary>Words that hang where nothing of their kind can: an agent on an active verb, a subject on an auxiliary, a joined noun on a verb.</summary>
internal static class StrayRepair
{
    /// <summary>Mends heads and labels in place.</summary>
    /// <param name="lowers">The words in lower case.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="heads">Heads, -1 for a root.</param>
    /// <param name="labels">Labels.</param>
    public static void Apply(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int word = 0; word < heads.Length; word++)
        {
            if (heads[word] is not (>= 0 and var head)) continue;
            // What hangs on an auxiliary hangs on its verb.
            if (labels[head] is "aux" or "aux:pass" && heads[head] >= 0 && heads[head] != word) heads[word] = heads[head];
            switch (labels[word])
            {
                case "nsubj" or "nsubj:pass":
                    Subject(lowers, tags, heads, labels, word);
                    break;
                case "obj":
                    Object(lowers, tags, heads, labels, word);
                    break;
                case "obl":
                    if (word > 1 && lowers[word - 1] == "first") FirstOf(tags, heads, labels, word);
                    Oblique(lowers, tags, heads, labels, word);
                    break;
                case "obl:agent":
                    ActiveAgent(lowers, tags, heads, labels, word);
                    break;
                case "appos":
                    NamesOfGroup(lowers, tags, heads, labels, word);
                    break;
                case "list" when word > heads[word] && tags[word][0] == 'N':
                    labels[word] = "conj";
                    break;
                case "acl":
                    Participle(lowers, tags, heads, labels, word);
                    break;
                case "conj" or "ccomp" or "advcl":
                    Clause(lowers, tags, heads, labels, word);
                    break;
                case "mark":
                    Marker(lowers, tags, heads, labels, word);
                    break;
                case "compound:prt" when tags[word] == "IN" && word > heads[word]:
                    Preposition(heads, labels, word);
                    break;
                case "nummod" when tags[head] is "VB" or "VBD" or "VBZ" or "VBP" && word < head:
                    Number(lowers, heads, labels, word);
                    break;
                case "vocative" when word > 2 && lowers[word - 1] == ",":
                    Apposed(lowers, tags, heads, labels, word);
                    break;
                case "aux" when lowers[word] is "did" or "does" && word > 2:
                    WhatHeDid(lowers, tags, heads, labels, word);
                    break;
            }
        }
    }

    /// <summary>"let the first two go": a number on a verb stands for those whom it counts.</summary>
    private static void Number(string[] lowers, int[] heads, string[] labels, int word)
    {
        int let = heads[heads[word]];
        bool isLet = let >= 0 && let < word && lowers[let] is "let" or "lets";
        if (isLet) heads[word] = let;
        labels[word] = isLet ? "obj" : "nsubj";
    }

    /// <summary>"blamed the Market Master, Bernard Igwe": nobody is spoken to who stands behind an office.</summary>
    private static void Apposed(string[] lowers, string[] tags, int[] heads, string[] labels, int name)
    {
        int office = name - 2;
        if (!tags[name].StartsWith("NNP", StringComparison.Ordinal) || !tags[office].StartsWith("NNP", StringComparison.Ordinal) || heads[office] != heads[name] || lowers[office - 1] != "the") return;
        (heads[name], labels[name]) = (office, "appos");
    }

    private static void Subject(string[] lowers, string[] tags, int[] heads, string[] labels, int noun)
    {
        int verb = heads[noun];
        if (tags[verb] == "VBN" && Arcs.Has(heads, labels, verb, "aux:pass")) labels[noun] = "nsubj:pass";
        if (tags[verb] == "VBG" && noun < verb) LedSubject(lowers, tags, heads, labels, noun);
        if (labels[noun] is "nsubj" or "nsubj:pass" && verb > noun + 4) Absolute(lowers, tags, heads, labels, noun);
    }

    private static void Object(string[] lowers, string[] tags, int[] heads, string[] labels, int word)
    {
        if (tags[word] is "VBD" or "VBN") HadShot(lowers, tags, heads, labels, word);
        // "interrogated her coachman": of two objects that follow each other the first says whose the second is.
        if (lowers[word] != "her" || word + 1 == heads.Length || tags[word + 1] is not ("NN" or "NNS") || heads[word + 1] != heads[word] || labels[word + 1] != "obj" || PhraseRepair.IsGiving(lowers[heads[word]])) return;
        (heads[word], labels[word], tags[word]) = (word + 1, "nmod:poss", "PRP$");
    }

    /// <summary>"contradicted first Haddad and then Petrov": a name that "first" alone parts from its verb is whom it acts upon.</summary>
    private static void FirstOf(string[] tags, int[] heads, string[] labels, int name)
    {
        int verb = heads[name];
        if (verb == name - 2 && tags[name].StartsWith("NNP", StringComparison.Ordinal) && tags[verb][0] == 'V' && !Arcs.Has(heads, labels, name, "case") && !Arcs.Has(heads, labels, verb, "obj", "aux:pass")) labels[name] = "obj";
    }

    /// <summary>"enter a reprimand in his record, leaving him in office": it is entered there.</summary>
    private static void Oblique(string[] lowers, string[] tags, int[] heads, string[] labels, int noun)
    {
        int participle = heads[noun];
        if (participle < noun || tags[participle] != "VBG" || labels[participle] != "advcl" || heads[participle] is not (>= 0 and var verb) || verb > noun || Array.IndexOf(lowers, ",", noun, participle - noun) < 0) return;
        heads[noun] = verb;
    }

    private static void Participle(string[] lowers, string[] tags, int[] heads, string[] labels, int verb)
    {
        if (lowers[verb] is "moved" or "seconded" or "tabled" or "proposed") Moved(tags, heads, labels, verb);
        // "the charge laid against X by Y": a past without a subject that tells of a noun.
        if (tags[verb] == "VBD" && heads[verb] == Before(tags, verb) && !Arcs.Has(heads, labels, verb, "nsubj", "obj", "aux", "mark")) tags[verb] = "VBN";
    }

    private static void Clause(string[] lowers, string[] tags, int[] heads, string[] labels, int word)
    {
        if (tags[word] is "VBD" or "VBN" && word > 5 && lowers[word - 1] == ",") HadPlaced(lowers, tags, heads, labels, word);
        switch (labels[word])
        {
            case "conj":
                Told(lowers, tags, heads, labels, word);
                if (tags[word].StartsWith("NNP", StringComparison.Ordinal) && tags[heads[word]][0] == 'V') JoinedNoun(tags, heads, labels, word);
                break;
            case "ccomp":
                ThereIsTalk(lowers, tags, heads, labels, word);
                Sequence(lowers, tags, heads, labels, word);
                break;
            case "advcl":
                Whom(lowers, tags, heads, labels, word);
                break;
        }
    }

    /// <summary>"asserted that the motion was cooked up, and that X was Y's man": both are asserted.</summary>
    private static void Told(string[] lowers, string[] tags, int[] heads, string[] labels, int word)
    {
        int verb = heads[word];
        if (tags[verb][0] != 'V' || Arcs.Child(heads, labels, word, "mark") is not (>= 0 and var that) || lowers[that] != "that" || Arcs.Child(heads, labels, verb, "ccomp") is not (>= 0 and var told)) return;
        if (told > verb && told < that) heads[word] = told;
    }

    private static void Marker(string[] lowers, string[] tags, int[] heads, string[] labels, int mark)
    {
        int head = heads[mark];
        if (tags[mark] != "IN") return;
        // "on speaking terms": the preposition leads the noun.
        if (labels[head] == "amod" && mark < head && heads[head] > head) (heads[mark], labels[mark]) = (heads[head], "case");
        // "resolved to recall X".
        else if (lowers[mark] == "to" && tags[head] == "VB") tags[mark] = "TO";
    }

    /// <summary>"underwent a grilling by X": an active verb has no agent, the act before "by" has.</summary>
    private static void ActiveAgent(string[] lowers, string[] tags, int[] heads, string[] labels, int agent)
    {
        int verb = heads[agent], by = Arcs.Child(heads, labels, agent, "case");
        if (verb > agent || tags[verb] is not ("VBD" or "VBZ" or "VBP" or "VB") || by < 1 || lowers[by] != "by" || Arcs.Has(heads, labels, verb, "aux:pass")) return;
        int act = Arcs.Child(heads, labels, verb, "obj");
        if (act == by - 1 && tags[act] is "NN" or "NNS") (heads[agent], labels[agent]) = (act, "nmod");
    }

    /// <summary>"wrote to the Minister denouncing X": what a preposition leads is no subject.</summary>
    private static void LedSubject(string[] lowers, string[] tags, int[] heads, string[] labels, int noun)
    {
        int participle = heads[noun], verb = heads[participle];
        if (verb < 0 || verb > noun || tags[verb][0] != 'V' || labels[participle] != "advcl" || Arcs.Child(heads, labels, noun, "case") is not (> 0 and var to) || lowers[to] != "to" || to < verb) return;
        (heads[noun], labels[noun]) = (verb, "obl");
    }

    /// <summary>"had the quartermaster, X, shot as a thief": the noun is what he had, the participle what was done to it.</summary>
    private static void HadShot(string[] lowers, string[] tags, int[] heads, string[] labels, int participle)
    {
        int had = heads[participle], noun = had + 1;
        if (lowers[had] is not ("had" or "has" or "have" or "having") || had > participle) return;
        while (noun < participle && tags[noun] is "DT" or "JJ" or "PRP$") noun++;
        if (noun >= participle || tags[noun][0] != 'N' || heads[noun] != participle || labels[noun] is not ("compound" or "nmod" or "nsubj")) return;
        for (int at = had + 1; at < noun; at++)
        {
            if (heads[at] == participle) heads[at] = noun;
        }

        (heads[noun], labels[noun]) = (had, "obj");
        (labels[participle], tags[participle]) = ("xcomp", "VBN");
    }

    /// <summary>"a vote of censure against X, moved by Y": motions are moved, not people.</summary>
    private static void Moved(string[] tags, int[] heads, string[] labels, int moved)
    {
        int motion = heads[moved];
        if (!tags[motion].StartsWith("NNP", StringComparison.Ordinal) || !Arcs.Has(heads, labels, moved, "obl:agent")) return;
        while (motion >= 0 && (tags[motion] != "NN" || labels[motion] == "nmod")) motion = heads[motion];
        if (motion >= 0 && motion < moved) heads[moved] = motion;
    }

    /// <summary>"had two lieutenants, X and Y, placed under arrest": what was done to those whom he had so treated.</summary>
    private static void HadPlaced(string[] lowers, string[] tags, int[] heads, string[] labels, int placed)
    {
        int had = placed - 1;
        while (had > 0 && tags[had][0] != 'V') had--;
        if (lowers[had] != "had" || labels[had] is "aux" || Arcs.Child(heads, labels, had, "obj") is not (> 0 and var people) || people < had || !Arcs.Has(heads, labels, people, "appos") || Arcs.Has(heads, labels, placed, "nsubj", "nsubj:pass", "aux", "aux:pass", "cc", "mark")) return;
        (heads[placed], labels[placed], tags[placed]) = (had, "xcomp", "VBN");
    }

    /// <summary>"X not offering himself again, Y was elected": of two subjects the first is that of the participle.</summary>
    private static void Absolute(string[] lowers, string[] tags, int[] heads, string[] labels, int name)
    {
        int verb = heads[name], participle = Arcs.Child(heads, labels, name, "acl");
        if (participle < 0 || participle > name + 2 || tags[participle] != "VBG") return;
        int second = participle + 1;
        while (second < verb && !(heads[second] == verb && labels[second] is "nsubj" or "nsubj:pass")) second++;
        int comma = Array.IndexOf(lowers, ",", participle);
        if (second == verb || comma < 0 || comma > second) return;
        (heads[name], labels[name]) = (participle, "nsubj");
        (heads[participle], labels[participle]) = (verb, "advcl");
    }

    private static int Before(string[] tags, int participle)
    {
        int noun = participle - 1;
        while (noun > 0 && participle - noun < 5 && tags[noun] is not ("NN" or "NNS")) noun--;
        // "the charge of sabotage laid": told of the first noun.
        return noun > 1 && tags[noun - 1] == "IN" && tags[noun - 2] is "NN" or "NNS" ? noun - 2 : noun;
    }

    /// <summary>"relieved X, the minister, and Y, his deputy, of their duties": names are joined to names.</summary>
    private static void JoinedNoun(string[] tags, int[] heads, string[] labels, int name)
    {
        int verb = heads[name], last = -1;
        for (int at = verb + 1; at < name; at++)
        {
            if (heads[at] == verb && labels[at] == "obj" && tags[at].StartsWith("NNP", StringComparison.Ordinal)) last = at;
        }

        if (last < 0 || Arcs.Has(heads, labels, name, "nsubj", "nsubj:pass", "obj", "cop")) return;
        heads[name] = last;
    }

    /// <summary>"There was talk later that X had gone": so went the talk.</summary>
    private static void ThereIsTalk(string[] lowers, string[] tags, int[] heads, string[] labels, int told)
    {
        int be = heads[told];
        if (lowers[be] is not ("was" or "is" or "were" or "been") || !Arcs.Has(heads, labels, be, "expl") || Arcs.Child(heads, labels, be, "nsubj") is not (>= 0 and var talk)) return;
        if (talk < told && tags[talk] is "NN" or "NNS" && Arcs.Child(heads, labels, told, "mark") is >= 0 and var that && lowers[that] == "that") (heads[told], labels[told]) = (talk, "acl");
    }

    /// <summary>"X yielded, condemned Y and was rewarded": a past without a subject behind a comma goes on with the one before.</summary>
    private static void Sequence(string[] lowers, string[] tags, int[] heads, string[] labels, int verb)
    {
        int first = heads[verb];
        if (first > verb || tags[verb] != "VBD" || tags[first] != "VBD" || lowers[verb - 1] != "," || Arcs.Has(heads, labels, verb, "nsubj", "nsubj:pass", "mark", "aux", "aux:pass", "cop")) return;
        labels[verb] = "conj";
    }

    /// <summary>"In all that he did X was guided by Y": nobody "did was guided".</summary>
    private static void WhatHeDid(string[] lowers, string[] tags, int[] heads, string[] labels, int did)
    {
        int verb = heads[did], that = did - 2;
        if (verb < did || !Arcs.Has(heads, labels, verb, "aux:pass") || tags[did - 1] != "PRP" || lowers[that] != "that") return;
        (heads[did], labels[did]) = (that - 1, "acl:relcl");
        (heads[did - 1], labels[did - 1]) = (did, "nsubj");
        (heads[that], labels[that]) = (did, "obj");
    }

    /// <summary>"had engaged in behind the scenes activity": it leads the noun, where one hangs on the verb.</summary>
    private static void Preposition(int[] heads, string[] labels, int particle)
    {
        int verb = heads[particle], noun = particle + 1;
        while (noun < heads.Length && !(heads[noun] == verb && labels[noun] is "obl" or "obj" or "punct")) noun++;
        if (noun == heads.Length || labels[noun] != "obl" || particle != verb + 1) return;
        (heads[particle], labels[particle]) = (noun, "case");
    }

    /// <summary>"X and his followers, A, B and C": these are the followers.</summary>
    private static void NamesOfGroup(string[] lowers, string[] tags, int[] heads, string[] labels, int name)
    {
        int group = name - 2;
        if (!tags[name].StartsWith("NNP", StringComparison.Ordinal) || group < 1 || lowers[name - 1] != "," || tags[group] != "NNS" || labels[group] != "conj" || heads[group] != heads[name]) return;
        heads[name] = group;
    }

    /// <summary>"X, whom Y praised, left": told of X.</summary>
    private static void Whom(string[] lowers, string[] tags, int[] heads, string[] labels, int verb)
    {
        if (Arcs.Child(heads, labels, verb, "obj") is not (> 1 and var whom) || lowers[whom] != "whom" || lowers[whom - 1] != "," || tags[whom - 2][0] != 'N' || heads[whom - 2] == verb) return;
        (heads[verb], labels[verb]) = (whom - 2, "acl:relcl");
        if (tags[verb] == "VBN" && !Arcs.Has(heads, labels, verb, "aux", "aux:pass")) tags[verb] = "VBD";
    }
}
