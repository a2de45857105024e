using System.Collections.Frozen;
using Network.Extraction.Language;

namespace Network.Extraction.Actors;

/// <summary>Offices that a verb tells: who "manages the works" is the manager, and "edits the Herald" the editor, when the text speaks of one.</summary>
internal static class TitleVerbs
{
    private static readonly FrozenDictionary<string, string> Offices = new Dictionary<string, string>
    {
        ["manage"] = "manager",
        ["edit"] = "editor",
        ["direct"] = "director",
        ["command"] = "commander",
        ["chair"] = "chairman",
        ["govern"] = "governor",
        ["administer"] = "administrator",
    }.ToFrozenDictionary();

    /// <summary>The office that a verb gives to its subject, or in the passive to its agent, as a title; null for none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">The verb.</param>
    /// <returns>The title, and the word of whoever holds it.</returns>
    public static (TitlePhrase Title, int Holder)? Of(ParsedSentence sentence, int verb)
    {
        if (!Offices.TryGetValue(sentence.Words[verb].Lemma, out string? office) || sentence.Words[verb].Tag is not ("VBZ" or "VBD" or "VBN" or "VBP")) return null;
        // "would manage", "never edited it".
        if (sentence.Child(verb, "aux") is >= 0 and var auxiliary && sentence.Words[auxiliary].Lower is not ("has" or "had" or "have") || sentence.Child(verb, "xcomp", "advcl") >= 0) return null;
        bool passive = sentence.Child(verb, "aux:pass") >= 0;
        int what = passive ? sentence.Child(verb, "nsubj:pass") : sentence.Child(verb, "obj");
        int holder = passive ? sentence.Child(verb, "obl:agent") : sentence.Child(verb, "nsubj");
        if (what < 0 || holder < 0) return null;
        if (sentence.Words[holder].Lower == "who" && sentence.Words[verb] is { Label: "acl:relcl", Head: >= 0 and var before }) holder = before;
        return (new TitlePhrase(office, office, [], null), holder);
    }
}
