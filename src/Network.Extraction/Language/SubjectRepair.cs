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
            if (labels[i] is "nsubj" or "nsubj:pass")
            {
                BehindTime(lowers, heads, labels, i);
                BehindThat(lowers, tags, heads, labels, i);
            }
            else if (labels[i] == "nmod" && lowers[i - 1] == "," && tags[i].StartsWith("NNP", StringComparison.Ordinal)) Members(tags, heads, labels, i);
        }
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
