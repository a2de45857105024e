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
            if (heads[i] < 0) continue;
            Calling(lowers, tags, heads, labels, i);
            BehindDate(lowers, tags, heads, labels, i);
            Unled(lowers, tags, heads, labels, i);
            Inverted(lowers, tags, heads, labels, i);
            Emphatic(lowers, tags, labels, i);
            if (lowers[i] == "who") SecondWho(lowers, tags, heads, labels, i);
            if (labels[i] == "nsubj" && lowers[i] is "him" or "me" or "them" or "us") Objects(tags, heads, labels, i);
            if (labels[i] is "nsubj" or "nsubj:pass")
            {
                BehindTime(lowers, heads, labels, i);
                BehindThat(lowers, tags, heads, labels, i);
            }
            else if (labels[i] == "nmod" && lowers[i - 1] == "," && tags[i].StartsWith("NNP", StringComparison.Ordinal)) Members(tags, heads, labels, i);
        }
    }

    /// <summary>"At that point X cut him short", "whereupon X left": a name that no preposition leads, before a verb without a subject, is its subject.</summary>
    private static void Unled(string[] lowers, string[] tags, int[] heads, string[] labels, int name)
    {
        int verb = heads[name];
        if (labels[name] != "obl" || verb <= name || !tags[name].StartsWith("NNP", StringComparison.Ordinal) || !(tags[verb] is "VBD" or "VBZ" or "VBN" || (tags[verb] == "VB" && IrregularForms.IsPast(lowers[verb]))) || (tags[verb] == "VBN" && !Arcs.Has(heads, labels, verb, "aux", "aux:pass")) || Arcs.HasSubject(heads, labels, verb)) return;
        if (Arcs.Child(heads, labels, name, "case", "mark") is >= 0 and var marker)
        {
            if (lowers[marker] is not ("whereupon" or "whereat")) return;
            (heads[marker], labels[marker]) = (verb, "advmod");
        }

        if (tags[verb] == "VB") tags[verb] = "VBD";
        labels[name] = Arcs.Has(heads, labels, verb, "aux:pass") ? "nsubj:pass" : "nsubj";
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

    /// <summary>"Against us stood X", "with him voted Y": behind a phrase that opens the sentence the name after the verb is the subject.</summary>
    private static void Inverted(string[] lowers, string[] tags, int[] heads, string[] labels, int name)
    {
        int verb = heads[name];
        if (labels[name] is not ("obj" or "xcomp" or "obl") || verb != name - 1 || !tags[name].StartsWith("NNP", StringComparison.Ordinal) || lowers[verb] is not ("stood" or "stand" or "stands" or "sat" or "sits" or "voted" or "spoke" or "sided") || Arcs.HasSubject(heads, labels, verb)) return;
        if (lowers[0] is "against" or "with" or "beside" or "behind" or "for" or "alongside" && heads[0] < verb && heads[0] > 0 && heads[heads[0]] == verb) labels[name] = "nsubj";
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

    /// <summary>"Two members of the Board, X and Y, resigned": those named between commas are the members.</summary>
    private static void Members(string[] tags, int[] heads, string[] labels, int name)
    {
        int group = heads[name];
        if (group >= name || tags[group] != "NNS" || labels[group] is not ("nsubj" or "nsubj:pass" or "obj") || (Arcs.Child(heads, labels, name, "case") is >= 0 and var marker && marker < name)) return;
        labels[name] = "appos";
    }
}
