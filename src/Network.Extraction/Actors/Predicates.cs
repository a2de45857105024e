using System.Collections.Frozen;
using Network.Extraction.Language;

namespace Network.Extraction.Actors;

/// <summary>Titles that a clause gives to someone: "X was elected chairman", "Y remains President", "they made Z Minister of Health". Such a title names nobody besides.</summary>
internal static class Predicates
{
    private static readonly FrozenSet<string> Giving = ["elected", "re-elected", "reelected", "appointed", "made", "named", "chosen", "proclaimed", "installed", "designated", "nominated", "confirmed", "reinstated", "elect", "appoint", "make", "name", "nominate"];

    private static readonly FrozenSet<string> Being = ["is", "was", "were", "became", "becomes", "become", "remains", "remained", "remain", "been", "be", "being"];

    /// <summary>True for a verb that gives an office: "elected".</summary>
    public static bool Gives(string lower) => Giving.Contains(lower);

    /// <summary>True for a title that only says what someone is or is to be.</summary>
    public static bool Is(ParsedSentence sentence, int title, string determiner) => determiner is "" or "a" or "an" && Verb(sentence, title) >= 0;

    /// <summary>The word of whoever holds the title by this clause; -1 where it gives the title to no one named or does not say that he holds it.</summary>
    public static int Holder(ParsedSentence sentence, int title)
    {
        int verb = Verb(sentence, title);
        if (verb < 0 || sentence.Words[verb].Lower is "nominated" or "nominate" or "be" or "being" || IsOpen(sentence, verb)) return -1;
        if (verb == title - 2 && sentence.Words[title - 1].Tag == "NNP") return title - 1;
        bool passive = Giving.Contains(sentence.Words[verb].Lower);
        if (passive && !(verb > 0 && sentence.Words.Skip(Math.Max(0, verb - 3)).Take(Math.Min(3, verb)).Any(word => word.Lower is "was" or "is" or "been" or "were"))) return -1;
        int subject = sentence.Child(title, "nsubj", "nsubj:pass");
        if (subject < 0 || subject > title) subject = Clauses.Subject(sentence, verb);
        if (subject < 0 || subject > title) subject = Clauses.SubjectBefore(sentence, verb);
        if (subject < 0 || sentence.Words[subject].Lower is not ("who" or "that")) return subject;
        return subject >= 1 && sentence.Words[subject - 1].Form == "," ? subject - 2 : subject - 1;
    }

    /// <summary>The verb that joins the title to a name: just before it, before "as", or before the name between them; -1 for none.</summary>
    private static int Verb(ParsedSentence sentence, int title)
    {
        int at = title - 1;
        if (at > 0 && sentence.Words[at].Lower is "as" or "a" or "an" or "also" or "now" or "again") at--;
        if (at < 0) return -1;
        string lower = sentence.Words[at].Lower;
        if (Giving.Contains(lower) || Being.Contains(lower)) return at;
        return at == title - 1 && at > 0 && sentence.Words[at].Tag == "NNP" && Giving.Contains(sentence.Words[at - 1].Lower) ? at - 1 : -1;
    }

    /// <summary>Denied, wished for or to come.</summary>
    private static bool IsOpen(ParsedSentence sentence, int verb)
    {
        for (int i = Math.Max(0, verb - 4); i < verb; i++)
        {
            if (sentence.Words[i].Lower is "not" or "never" or "n't" or "be" or "to" or "would" or "should" or "could" or "might" or "may" or "will" or "must" or "shall" or "if" or "no" or "nearly" or "almost") return true;
        }

        return false;
    }
}
