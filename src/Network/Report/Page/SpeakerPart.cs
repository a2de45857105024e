namespace Network.Report.Page;

/// <summary>The camps by speaker: a row each, with what comes out on that word alone and without it.</summary>
internal static class SpeakerPart
{
    public static void Write(HtmlWriter html, IReadOnlyList<SpeakerEntry> speakers)
    {
        html.Element("p", "The camps found anew from what one speaker tells, and from what all others tell. Likeness says how close that comes to the camps above, of those who have a camp in both: 1 is the same division, 0 what chance would give (adjusted Rand index).");
        html.Open("div", ("class", "scroll"));
        html.Open("table", ("class", "outcomes speakers"));
        html.Open("thead");
        html.Open("tr");
        foreach (string head in (string[])["Speaker", "On this word alone", "Without it"]) html.Element("th", head, ("scope", "col"));
        html.Close();
        html.Close();
        foreach (SpeakerEntry speaker in speakers)
        {
            html.Open("tbody");
            html.Open("tr");
            html.Open("th", ("scope", "row"), ("data-label", "Speaker"));
            html.Element("bdi", speaker.Name);
            html.Element("span", $"{Wording.Tally(speaker.Relations, "relation")} that {(speaker.Relations == 1 ? "counts" : "count")}, {Wording.Percent(speaker.Share)} of all", ("class", "also"));
            html.Close();
            html.Element("td", speaker.Alone, ("data-label", "Alone"));
            html.Element("td", speaker.Without, ("data-label", "Without it"));
            html.Close();
            html.Close();
        }

        html.Close();
        html.Close();
    }
}
