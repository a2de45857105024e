using Network.Extraction.Language;

namespace Network.Extraction.Actors;

/// <summary>Who leads a government that bears his name: "the Cabinet of Abel Sarr", "Sarr's Government". Whoever the text then calls the Prime Minister is he, unless it names another.</summary>
internal static class Premiers
{
    /// <summary>The person after whom a government was last called before a mention; null for nobody.</summary>
    /// <param name="drafts">The sentences.</param>
    /// <param name="resolution">What they mention, in order.</param>
    /// <param name="sentence">The sentence of the title.</param>
    public static Entity? Before(SentenceDraft[] drafts, Resolution resolution, int sentence)
    {
        for (int m = resolution.Mentions.Count - 1; m >= 0; m--)
        {
            DraftMention mention = resolution.Mentions[m];
            if (mention.Sentence > sentence || mention.Entities is not [var person]) continue;
            if (mention.Form == MentionForm.Body && LedBy(person) is { } leader) return resolution.Persons.Exact(leader) ?? resolution.Persons.Exact(leader[(leader.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            if (mention.Form != MentionForm.Name) continue;
            ParsedSentence parsed = drafts[mention.Sentence].Parsed;
            bool behind = mention.Word > 1 && parsed.Words[mention.Word - 1].Lower == "of" && IsGovernment(parsed.Words[mention.Word - 2]);
            bool before = mention.Word + 2 < parsed.Words.Count && parsed.Words[mention.Word + 1].Lower is "'s" or "'" && IsGovernment(parsed.Words[mention.Word + 2]);
            if (behind || before) return person;
        }

        return null;
    }

    /// <summary>The name within "Cabinet of Abel Sarr"; null where a body's name holds none.</summary>
    private static string? LedBy(Entity body) =>
        body.Names.Find(name => name.StartsWith("Cabinet of ", StringComparison.Ordinal) || name.StartsWith("Government of ", StringComparison.Ordinal)) is { } called ? called[(called.IndexOf(" of ", StringComparison.Ordinal) + 4)..] : null;

    private static bool IsGovernment(Word word) => word.Lower is "cabinet" or "government" or "ministry" or "administration";
}
