using Network.Extraction.Documents;

namespace Network.Extraction.Relations;

/// <summary>What a document's head tells of who speaks in it.</summary>
/// <param name="IsConversation">True when the head calls the document the record of a conversation, so that whom the narrator meets in its first paragraph tells the rest.</param>
/// <param name="Partner">The words of the head that name with whom the conversation was; empty for none.</param>
/// <param name="IsPersonal">True for a letter that greets its reader: its writer tells it himself.</param>
/// <param name="IsMinutes">True for minutes, in which each has the word until the next speaks.</param>
internal readonly record struct TellingSetting(bool IsConversation, string Partner, bool IsPersonal, bool IsMinutes)
{
    private static readonly string[] Talks = ["conversation", "interview", "talk"];

    /// <summary>Reads it from the lines before the first paragraph.</summary>
    public static TellingSetting Of(DocumentText document)
    {
        int body = document.Paragraphs.Count == 0 ? 0 : document.Paragraphs[0].Start;
        bool conversation = false, minutes = false, personal = document.Paragraphs.Count > 0 && Greets(Line(document.Text, body).Trim());
        string partner = "";
        foreach ((int start, int end) in document.Apparatus)
        {
            if (start >= body) continue;
            string head = document.Text[start..Math.Min(end, body)];
            foreach (string talk in Talks)
            {
                int at = head.IndexOf(talk, StringComparison.OrdinalIgnoreCase), with = at < 0 ? -1 : head.IndexOf(" with ", at, StringComparison.OrdinalIgnoreCase);
                bool leads = with == at + talk.Length;
                conversation |= at >= 0 && (leads || talk == "conversation");
                if (at >= 0 && leads && partner.Length == 0) partner = Line(head, with + 6);
            }

            string[] lines = head.Split('\n', StringSplitOptions.TrimEntries);
            personal |= lines.Any(Greets);
            minutes |= lines.Any(LineKinds.IsMinutes);
        }

        return new TellingSetting(conversation, partner, personal, minutes);
    }

    private static string Line(string text, int from) => text.IndexOf('\n', from) is >= 0 and var end ? text[from..end] : text[from..];

    /// <summary>"Dear Pavel,"; a despatch greets with "Sir," and reports all the same.</summary>
    private static bool Greets(string line) => LineKinds.IsSalutation(line) && !line.StartsWith("Sir", StringComparison.Ordinal);
}
