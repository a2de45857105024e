namespace Network.Report.Page;

/// <summary>The page's terms, explained where a reader may open them.</summary>
internal static class ReadingGuide
{
    private static readonly (string Term, string Meaning)[] Terms =
    [
        ("Camp", "Actors who fit together when as few ties as possible are left unexplained: ties for someone should lie within a camp, ties against someone between camps. It is a reading of what the sources tell, not a membership list."),
        ("Core", "The camp's actor with most counted ties. How firmly others stand is measured against it, and how firmly it stands itself against the actor that comes next."),
        ("Firm, fairly firm, loose, open", "How many more ties would be left unexplained if this actor were put apart from the core and all others could follow. Firm is four or more, fairly firm two or three, loose one. Open means that another division is just as good; the percentage says in what share of the best divisions the actor is with the core."),
        ("With, for, backed by", "Acts or stances that tie the actor to others of the camp."),
        ("Declared, bound", "The actor is only said to belong, or leads, speaks for or is part of a body; no own act or stance puts it there."),
        ("Against others only", "Having a common enemy is not an alliance: such actors are put where they contradict least, and are not shown to be with anyone."),
        ("Acting as one", "A body, its parts, and those who lead it or speak for it are counted as one actor."),
        ("Stands between", "The actor's own ties pull both ways, or its place hangs on one speaker's word."),
        ("What counts", "Relations told as facts and not denied; of accusations and demands also those whose content was called untrue, for they were made. Alleged, planned and supposed ones are shown but not counted. Meetings and messages are contact, and never decide a camp."),
        ("On whose word", "Each relation keeps the chain of those who tell it: first who says so, then who passes it on."),
    ];

    public static void Write(HtmlWriter html)
    {
        html.Open("details", ("class", "guide"), ("id", "guide"));
        html.Element("summary", "How to read this");
        html.Open("dl");
        foreach ((string term, string meaning) in Terms)
        {
            html.Element("dt", term);
            html.Element("dd", meaning);
        }

        html.Close();
        html.Close();
    }
}
