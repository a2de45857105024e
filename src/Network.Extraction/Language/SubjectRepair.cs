namespace Network.Extraction.Language;

/// <summary>Finds the subjects that a parser hangs on what stands before them: a time, a calling, a conjunction, or those of whom they are named as members.</summary>
internal static class SubjectRepair
{
    /// <summary>Mends heads and labels in place.</summary>
    /// <param name="lowers">The words in lower case.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="heads">Heads, -1 for a root.</param>
    /// <param name="labels">Labels.</param>
    public static void Apply(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int i = 1; i < heads.Length; i++)
        {
            // Marks, articles and prepositions are no subjects.
            if (heads[i] < 0 || (labels[i] is "punct" or "det" or "cc" or "case" or "mark" && tags[i] is "," or "." or ":" or "DT" or "CC" or "IN" or "TO" && lowers[i] is not ("who" or "whose"))) continue;
            Calling(lowers, tags, heads, labels, i);
            CallingBy(tags, heads, labels, i);
            VerbForSubject(lowers, tags, heads, labels, i);
            if (tags[i] == "NNP" && labels[i] == "conj" && i + 2 < heads.Length && tags[i + 1] == "VBG") Absolute(lowers, tags, heads, labels, i);
            BehindDate(lowers, tags, heads, labels, i);
            RightBefore(lowers, tags, heads, labels, i);
            Unled(lowers, tags, heads, labels, i);
            BehindBody(tags, heads, labels, i);
            if (labels[i] == "nmod") BehindOpening(lowers, tags, heads, labels, i);
            Inverted(lowers, tags, heads, labels, i);
            Emphatic(lowers, tags, labels, i);
            // "Thereupon X threatened Y": of two subjects the adverb is none.
            if (labels[i - 1] == "nsubj" && labels[i] == "nsubj" && tags[i - 1] == "RB" && heads[i - 1] == heads[i]) labels[i - 1] = "advmod";
            // "Four men opposed X": a name right behind a past, which no comma parts from it, is its object.
            if (labels[i] == "appos" && heads[i] == i - 1 && tags[i - 1] == "VBD" && tags[i].StartsWith("NNP", StringComparison.Ordinal) && Arcs.HasSubject(heads, labels, i - 1) && !Arcs.Has(heads, labels, i - 1, "obj")) labels[i] = "obj";
            if (tags[i] == "VBN" && lowers[i - 1] is "was" or "were" or "been") BehindAgent(heads, labels, i);
            if (labels[i] == "obj" && tags[i] is "VBD" or "VBN") Counted(lowers, tags, heads, labels, i);
            if (lowers[i] == "whose") Whose(tags, heads, labels, i);
            if (lowers[i] == "who") SecondWho(lowers, tags, heads, labels, i);
            if (labels[i] == "nsubj" && lowers[i] is "him" or "me" or "them" or "us") Objects(tags, heads, labels, i);
            if (labels[i] is "nsubj" or "nsubj:pass")
            {
                BehindTime(lowers, heads, labels, i);
                BehindThat(lowers, tags, heads, labels, i);
            }
            else if (labels[i] is "nmod" or "appos" && lowers[i - 1] == "," && tags[i].StartsWith("NNP", StringComparison.Ordinal)) Members(tags, heads, labels, i);
        }

        GappedPassives.Apply(lowers, tags, heads, labels);
    }

    /// <summary>"Under a decree signed by X, the governor, Y, was dismissed": the phrase between the comma and the passive that has no subject is it, and no apposition to X.</summary>
    private static void BehindAgent(int[] heads, string[] labels, int verb)
    {
        if (Arcs.HasSubject(heads, labels, verb)) return;
        int auxiliary = verb - 1;
        while (auxiliary > 0 && labels[auxiliary] is "aux" or "aux:pass" or "advmod") auxiliary--;
        for (int at = 1; at <= auxiliary; at++)
        {
            if (labels[at] != "appos" || heads[at] is not (>= 0 and var agent) || agent > at || labels[agent] != "obl:agent" || heads[agent] is not (>= 0 and var participle) || labels[participle] != "acl") continue;
            (heads[at], labels[at]) = (verb, "nsubj:pass");
            for (int name = at + 1; name <= auxiliary; name++)
            {
                if (labels[name] == "appos" && heads[name] == agent) heads[name] = at;
            }

            return;
        }
    }

    /// <summary>"had the three arrested": the number is whom he had arrested.</summary>
    private static void Counted(string[] lowers, string[] tags, int[] heads, string[] labels, int participle)
    {
        int number = participle - 1, have = heads[participle];
        if (number < 2 || tags[number] != "CD" || heads[number] != participle || lowers[number - 1] is not ("the" or "all" or "these" or "those") || have != number - 2 || lowers[have] is not ("had" or "has" or "having" or "have")) return;
        (heads[number], labels[number]) = (have, "obj");
        (heads[participle], labels[participle], tags[participle]) = (number, "acl", "VBN");
        heads[number - 1] = number;
    }

    /// <summary>"X, whose advice the king followed": what is someone's is no subject beside another that stands right before the verb.</summary>
    private static void Whose(string[] tags, int[] heads, string[] labels, int whose)
    {
        int owned = heads[whose], verb = owned > whose && owned - whose < 4 ? heads[owned] : -1;
        if (verb <= owned || tags[verb][0] != 'V' || labels[owned] is not ("nsubj" or "nsubj:pass" or "obl") || Arcs.Has(heads, labels, owned, "case") || Arcs.Has(heads, labels, verb, "obj")) return;
        for (int subject = owned + 1; subject < verb; subject++)
        {
            if (heads[subject] == verb && labels[subject] is "nsubj" or "nsubj:pass") labels[owned] = "obj";
        }
    }

    /// <summary>"At that point X cut him short", "On the 11th the assembly elected X", "whereupon X left": a name or noun that no preposition leads, before a verb without a subject, is its subject.</summary>
    private static void Unled(string[] lowers, string[] tags, int[] heads, string[] labels, int name)
    {
        int verb = heads[name];
        if (labels[name] != "obl" || verb <= name || Arcs.HasSubject(heads, labels, verb)) return;
        bool noun = tags[name] is "NN" or "NNS" && verb == name + 1 && !TimeNouns.Contains(lowers[name]) && Arcs.Has(heads, labels, name, "det");
        if (!noun && !tags[name].StartsWith("NNP", StringComparison.Ordinal)) return;
        // A participle with an object and no auxiliary is a past.
        if (tags[verb] == "VBN" && heads[verb] < 0 && !Arcs.Has(heads, labels, verb, "aux", "aux:pass") && Arcs.Child(heads, labels, verb, "obj") > verb) tags[verb] = "VBD";
        if (!(tags[verb] is "VBD" or "VBZ" or "VBN" || (tags[verb] == "VB" && (IrregularForms.IsPast(lowers[verb]) || lowers[verb] is "cut" or "put" or "set" or "let" or "shut" or "cast" or "beat"))) || (tags[verb] == "VBN" && !Arcs.Has(heads, labels, verb, "aux", "aux:pass"))) return;
        if (Arcs.Child(heads, labels, name, "case", "mark") is >= 0 and var marker)
        {
            if (lowers[marker] is not ("whereupon" or "whereat")) return;
            (heads[marker], labels[marker]) = (verb, "advmod");
        }

        if (tags[verb] == "VB") tags[verb] = "VBD";
        labels[name] = Arcs.Has(heads, labels, verb, "aux:pass") ? "nsubj:pass" : "nsubj";
    }

    /// <summary>"By a decree of the Government, which was published on Saturday, the president, X, was retired": a noun that nothing leads is the subject of the next verb that has none.</summary>
    private static void BehindOpening(string[] lowers, string[] tags, int[] heads, string[] labels, int noun)
    {
        if (heads[noun] > noun || tags[noun][0] != 'N' || Arcs.Has(heads, labels, noun, "case")) return;
        int first = noun;
        while (first > 0 && Leads(heads, first - 1, noun)) first--;
        if (first == 0 || !(lowers[first - 1] == "," || tags[first] is "DT" or "PRP$")) return;
        int at = noun + 1;
        while (at < heads.Length && (lowers[at] == "," || labels[at] == "appos" && heads[at] == noun)) at++;
        if (at >= heads.Length || lowers[at] is not ("was" or "were" or "is" or "are") || labels[at] != "aux:pass" || heads[at] is not (>= 0 and var verb) || Arcs.HasSubject(heads, labels, verb)) return;
        (heads[noun], labels[noun]) = (verb, "nsubj:pass");
    }

    private static bool Leads(int[] heads, int word, int to)
    {
        for (int steps = 0; steps < 4 && word >= 0 && word != to; steps++) word = heads[word];
        return word == to;
    }

    /// <summary>"By decision of the Council fourteen officers were retired": a number behind a body's name begins the subject.</summary>
    private static void BehindBody(string[] tags, int[] heads, string[] labels, int body)
    {
        int noun = heads[body];
        if (labels[body] != "compound" || !tags[body].StartsWith("NNP", StringComparison.Ordinal) || noun <= body || tags[noun] != "NNS" || body + 1 >= noun || tags[body + 1] != "CD" || heads[body + 1] != noun || labels[noun] is not ("nmod" or "obl")) return;
        int verb = noun + 1;
        while (verb < heads.Length && (labels[verb] is "aux" or "aux:pass" || tags[verb] == "RB")) verb++;
        if (verb >= heads.Length || tags[verb] is not ("VBN" or "VBD") || Arcs.HasSubject(heads, labels, verb)) return;
        (heads[body], labels[body]) = (heads[noun], labels[noun]);
        for (int at = 0; at < body; at++)
        {
            if (heads[at] == noun) heads[at] = body;
        }

        (heads[noun], labels[noun]) = (verb, Arcs.Has(heads, labels, verb, "aux:pass") ? "nsubj:pass" : "nsubj");
    }

    /// <summary>"the bishop, who had sent him to school, who had made him secretary": the second says more of the bishop, not of the school.</summary>
    private static void SecondWho(string[] lowers, string[] tags, int[] heads, string[] labels, int who)
    {
        int verb = heads[who];
        if (labels[verb] != "acl:relcl" || lowers[who - 1] is not ("," or "and") || heads[verb] is not (>= 0 and var noun) || tags[noun] is not ("NN" or "NNS")) return;
        int first = Array.LastIndexOf(lowers, "who", who - 1);
        if (first < 0 || heads[first] is not (>= 0 and var before) || labels[before] != "acl:relcl" || noun <= first || heads[before] is not (>= 0 and var person) || person > first) return;
        // The noun must stand in the clause of the first.
        int at = noun;
        for (int steps = 0; steps < 8 && at >= 0 && at != before; steps++) at = heads[at];
        if (at == before && labels[noun] is "obl" or "nmod" or "obj") heads[verb] = person;
    }

    /// <summary>"The one who helped him was X": "him" is no subject.</summary>
    private static void Objects(string[] tags, int[] heads, string[] labels, int word)
    {
        int verb = word - 1;
        if (tags[verb][0] != 'V' || heads[word] <= word || tags[heads[word]] is "VB" or "VBG" or "VBN" || Arcs.Has(heads, labels, verb, "obj")) return;
        (heads[word], labels[word]) = (verb, "obj");
    }

    /// <summary>"At the meeting of the 4th X called Y a liar": the day is no part of the name behind it, which is the subject.</summary>
    private static void BehindDate(string[] lowers, string[] tags, int[] heads, string[] labels, int name)
    {
        int day = name - 1;
        if (day > 1 && labels[name] == "nmod" && heads[name] == day && tags[name].StartsWith("NNP", StringComparison.Ordinal) && char.IsAsciiDigit(lowers[day][0]) && lowers[day - 1] == "the" && name + 1 < heads.Length && tags[name + 1] is "VBD" or "VBN" && !Arcs.Has(heads, labels, name, "case") && !Arcs.HasSubject(heads, labels, name + 1) && !Arcs.Has(heads, labels, name + 1, "aux", "aux:pass"))
        {
            (heads[name], labels[name], tags[name + 1]) = (name + 1, "nsubj", "VBD");
            return;
        }

        if (day < 1 || !tags[name].StartsWith("NNP", StringComparison.Ordinal) || labels[name] is not ("nmod" or "obl") || heads[day] != name || !char.IsAsciiDigit(lowers[day][0]) || lowers[day].Length < 3 || lowers[day - 1] != "the") return;
        int verb = heads[name];
        for (int steps = 0; steps < 4 && verb >= 0 && verb < name; steps++) verb = heads[verb];
        if (verb < name || tags[verb] is not ("VBD" or "VBZ" or "VBN" or "VBP") || Arcs.HasSubject(heads, labels, verb)) return;
        (heads[day], labels[day], tags[day]) = (heads[name], labels[name], "NN");
        for (int at = 0; at < day; at++)
        {
            if (heads[at] == name && labels[at] is "case" or "det") heads[at] = day;
        }

        (heads[name], labels[name]) = (verb, Arcs.Has(heads, labels, verb, "aux:pass") ? "nsubj:pass" : "nsubj");
    }

    /// <summary>"By nine votes to two the Board expelled X": a name with an article of its own, right before a verb that lacks a subject, is it.</summary>
    private static void RightBefore(string[] lowers, string[] tags, int[] heads, string[] labels, int name)
    {
        int verb = name + 1;
        if (verb >= heads.Length || !tags[name].StartsWith("NNP", StringComparison.Ordinal) || labels[name] is not ("nmod" or "obl" or "appos" or "nummod" or "dep") || tags[verb] is not ("VBD" or "VBZ") || heads[name] == verb || heads[name] > name || Arcs.HasSubject(heads, labels, verb)) return;
        if (labels[verb] is not ("root" or "conj" or "ccomp" or "parataxis") || Arcs.Has(heads, labels, name, "case") || Arcs.Child(heads, labels, name, "det") != name - 1 || lowers[heads[name]] == "of") return;
        (heads[name], labels[name]) = (verb, "nsubj");
    }

    /// <summary>"Against us stood X", "with him voted Y": behind a phrase that opens the sentence the name after the verb is the subject.</summary>
    private static void Inverted(string[] lowers, string[] tags, int[] heads, string[] labels, int name)
    {
        int verb = heads[name];
        if (labels[name] is not ("obj" or "xcomp" or "obl") || verb < 0 || !IsRightBehind(tags, verb, name) || !(tags[name].StartsWith("NNP", StringComparison.Ordinal) || (tags[name] == "NN" && Arcs.Has(heads, labels, name, "det", "nmod:poss") && lowers[verb] is "spoke" or "voted" or "stood" or "came")) || lowers[verb] is not ("stood" or "stand" or "stands" or "sat" or "sits" or "voted" or "spoke" or "sided" or "stepped" or "came") || Arcs.HasSubject(heads, labels, verb) || Arcs.Has(heads, labels, name, "case")) return;
        if (lowers[0] is "against" or "with" or "beside" or "behind" or "for" or "alongside" or "in" or "into" or "to" or "from" or "after" or "among" && heads[0] < verb && heads[0] > 0 && heads[heads[0]] == verb) labels[name] = "nsubj";
    }

    private static bool IsRightBehind(string[] tags, int verb, int noun)
    {
        int at = noun - 1;
        while (at > verb && tags[at] is "RB" or "DT" or "JJ" or "PRP$") at--;
        return at == verb;
    }

    /// <summary>"having himself been duped by X": "himself" is no subject, but stresses that of the clause above.</summary>
    private static void Emphatic(string[] lowers, string[] tags, string[] labels, int word)
    {
        if (tags[word] == "PRP" && labels[word] is "nsubj" or "nsubj:pass" && lowers[word].EndsWith("self", StringComparison.Ordinal)) labels[word] = "advmod";
    }

    /// <summary>"That night X dismissed Y": of two subjects the time is none.</summary>
    private static void BehindTime(string[] lowers, int[] heads, string[] labels, int name)
    {
        for (int time = name - 1; time > 0 && time >= name - 2; time--)
        {
            if (labels[time] is not ("nsubj" or "nsubj:pass") || heads[time] != heads[name]) continue;
            if (TimeNouns.Contains(lowers[time]) && lowers[time - 1] is "that" or "this" or "same" or "next" or "one" or "following" or "last") labels[time] = "obl";
        }
    }

    /// <summary>"the proposal that X, too, be reprimanded": of two subjects "that" is none.</summary>
    private static void BehindThat(string[] lowers, string[] tags, int[] heads, string[] labels, int subject)
    {
        int that = subject - 1;
        while (that > 0 && tags[that] is "DT" or "JJ" or "PRP$") that--;
        if (that < 0 || lowers[that] != "that" || tags[that] is not ("WDT" or "IN") || heads[that] != heads[subject]) return;
        // "the story that X met Y": nor of two objects.
        bool second = labels[that] == "obj" && Enumerable.Range(subject + 1, heads.Length - subject - 1).Any(at => heads[at] == heads[subject] && labels[at] == "obj");
        if (!second && labels[that] is not ("nsubj" or "nsubj:pass")) return;
        (tags[that], labels[that]) = ("IN", "mark");
        if (labels[heads[subject]] == "acl:relcl") labels[heads[subject]] = "acl";
    }

    /// <summary>"Only the welder X stood up for Y": the calling before a name is no second subject or object.</summary>
    private static void Calling(string[] lowers, string[] tags, int[] heads, string[] labels, int name)
    {
        int calling = name - 1;
        if (tags[name] != "NNP" || tags[calling] != "NN" || heads[calling] != heads[name] || labels[calling] != labels[name] || labels[name] is not ("nsubj" or "nsubj:pass" or "obj") || TimeNouns.Contains(lowers[calling])) return;
        (heads[calling], labels[calling]) = (name, "compound");
    }

    /// <summary>"given by his former friend X": the calling belongs to the name, and the "by" leads both.</summary>
    private static void CallingBy(string[] tags, int[] heads, string[] labels, int name)
    {
        int calling = name - 1, verb = heads[name];
        if (tags[name] != "NNP" || tags[calling] != "NN" || heads[calling] != name || labels[calling] is not ("nmod" or "obl") || labels[name] != "obj" || verb > calling || tags[verb] != "VBN") return;
        labels[calling] = "compound";
        labels[name] = Arcs.Has(heads, labels, calling, "case") ? "obl:agent" : labels[name];
        for (int at = verb + 1; at < calling; at++)
        {
            if (heads[at] == calling && labels[at] is "case" or "det" or "nmod:poss") heads[at] = name;
        }
    }

    /// <summary>"The Secretariat reprimands X, annuls the vote and instructs Y": a verb with a subject of its own is none of the next.</summary>
    private static void VerbForSubject(string[] lowers, string[] tags, int[] heads, string[] labels, int verb)
    {
        int next = heads[verb];
        if (labels[verb] is not ("nsubj" or "advcl" or "ccomp" or "parataxis" or "dep") || next <= verb || tags[verb] is not ("VBZ" or "VBD") || tags[next] != tags[verb] || !Arcs.HasSubject(heads, labels, verb) || Arcs.HasSubject(heads, labels, next)) return;
        // "When X came, left": that clause is none of the list.
        if (labels[verb] != "nsubj" && (Array.IndexOf(lowers, ",", verb, next - verb) < 0 || Arcs.Has(heads, labels, verb, "mark", "advmod") || Arcs.Has(heads, labels, next, "aux", "aux:pass", "expl"))) return;
        (heads[verb], labels[verb]) = (heads[next], labels[next]);
        (heads[next], labels[next]) = (verb, "conj");
    }

    /// <summary>"X defending the loan and Y denouncing it": each participle has its subject before it.</summary>
    private static void Absolute(string[] lowers, string[] tags, int[] heads, string[] labels, int name)
    {
        int verb = name + 1;
        if (lowers[name - 1] != "and" || heads[name] < 0 || tags[heads[name]] == "NNP" || labels[verb] is not ("conj" or "acl" or "advcl") || Arcs.HasSubject(heads, labels, verb)) return;
        // A participle that told of the name takes its place.
        if (heads[verb] == name) (heads[verb], labels[verb]) = (heads[name], labels[name] == "conj" ? "conj" : "advcl");
        (heads[name], labels[name]) = (verb, "nsubj");
    }

    /// <summary>"Two members of the Board, X and Y, resigned": those named between commas are the members.</summary>
    private static void Members(string[] tags, int[] heads, string[] labels, int name)
    {
        int group = heads[name];
        // "of the Board" tells whose members they are.
        if (tags[name] == "NNPS" && group < name && labels[group] == "nmod" && tags[group] is "NN" or "NNP" && heads[group] is >= 0 and var members && members < group && tags[members] == "NNS") heads[name] = group = members;
        if (group >= name || tags[group] != "NNS" || labels[group] is not ("nsubj" or "nsubj:pass" or "obj") || (Arcs.Child(heads, labels, name, "case") is >= 0 and var marker && marker < name)) return;
        labels[name] = "appos";
    }
}
