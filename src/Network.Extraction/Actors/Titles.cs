namespace Network.Extraction.Actors;

/// <summary>Reads titles from words.</summary>
internal static class Titles
{
    /// <summary>Takes a title apart that ends in its noun: "Embassy Counsellor", "first deputy minister".</summary>
    public static TitlePhrase Read(List<RawWord> words, int first, int noun, Chunker chunker)
    {
        while (first < noun && words[first].Lower is "old" or "young" or "late" or "then" or "elderly" or "the-then" or "veteran") first++;
        string head = Singular(words[noun]);
        List<string> modifiers = [];
        int bodyEnd = -1;
        for (int i = first; i < noun; i++)
        {
            if (words[i].Is(WordKinds.Body | WordKinds.Party) || chunker.IsBodyAcronym(words, i)) bodyEnd = i;
        }

        for (int i = Math.Max(first, bodyEnd + 1); i < noun; i++) modifiers.Add(words[i].Lower);
        // "the Empress Dowager".
        if (head == "dowager" && modifiers.Count > 0 && modifiers[^1] is "empress" or "queen" or "princess" or "duchess" or "countess")
        {
            head = modifiers[^1];
            modifiers[^1] = "dowager";
        }

        // "Secretary General": the office is the secretary's.
        if (head == "general" && modifiers.Count > 0 && modifiers[^1] is "secretary" or "inspector" or "attorney" or "consul" or "director" or "governor")
        {
            head = modifiers[^1];
            modifiers[^1] = "general";
        }

        return new TitlePhrase(
            Phrases.Join(words, first, noun), head, modifiers, bodyEnd < 0 ? null : Phrases.Join(words, first, bodyEnd), words[noun].Is(WordKinds.Kin) && !words[noun].IsCapital);
    }

    /// <summary>Reads a title from a gloss, "Chairman of the Standing Committee".</summary>
    public static TitlePhrase Parse(string text, ActorVocabulary vocabulary)
    {
        string trimmed = text.Trim();
        string[] words = trimmed.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int of = Array.IndexOf(words, "of");
        int end = of < 0 ? words.Length : of;
        int noun = end - 1;
        while (noun > 0 && (vocabulary.Of(words[noun]) & WordKinds.Title) == 0) noun--;
        string? body = null;
        if (of >= 0)
        {
            int at = trimmed.IndexOf(" of ", StringComparison.OrdinalIgnoreCase) + 4;
            body = at < 4 ? null : WithoutArticle(trimmed[at..]);
        }

        return new TitlePhrase(trimmed, words.Length == 0 ? "" : words[Math.Max(noun, 0)], words.Length == 0 ? [] : words[..Math.Max(noun, 0)], body);
    }

    /// <summary>True when a title mentioned alone can be this one.</summary>
    public static bool Fits(TitlePhrase mention, TitlePhrase borne)
    {
        if (!SameHead(mention.Head, borne.Head)) return false;
        foreach (string modifier in mention.Modifiers)
        {
            if (modifier is "former" or "late" or "old" or "young" or "new" or "ex") continue;
            if (!borne.Modifiers.Contains(modifier) && borne.Of?.Contains(modifier, StringComparison.OrdinalIgnoreCase) != true) return false;
        }

        // "the Secretary" is not the Deputy Secretary.
        foreach (string modifier in borne.Modifiers)
        {
            if (IsRank(modifier) && !mention.Modifiers.Contains(modifier)) return false;
        }

        // A Secretary of State is no Chief Secretary.
        if (mention.Of == "State" && borne.Of is null && borne.Modifiers.Count > 0) return false;
        if (mention.Of is null || borne.Of is null) return true;
        return Overlaps(mention.Of, borne.Of);
    }

    /// <summary>Drops an article at the front.</summary>
    public static string WithoutArticle(string text)
    {
        foreach (string article in (ReadOnlySpan<string>)["the ", "The ", "a ", "an ", "its ", "his ", "their ", "our ", "this "])
        {
            if (text.StartsWith(article, StringComparison.Ordinal)) return text[article.Length..];
        }

        return text;
    }

    private static bool IsRank(string modifier) => modifier is "deputy" or "vice" or "assistant" or "first" or "second" or "third" or "prime" or "under" or "general";

    private static bool SameHead(string a, string b)
    {
        return a == b || Class(a) == Class(b);
    }

    /// <summary>One word for the nouns of one office: "Father" and "the priest".</summary>
    public static string Class(string head) => head switch
    {
        "priest" or "father" or "fr" or "fr." or "pastor" or "parson" or "vicar" or "rev" or "rev." or "reverend" => "priest",
        "chairman" or "chairwoman" or "chairperson" => "chairman",
        "justice" or "magistrate" => "judge",
        "dr" or "dr." => "doctor",
        "prof" or "prof." => "professor",
        "gen." => "general",
        "col." => "colonel",
        "maj." => "major",
        "capt." or "capt" => "captain",
        "lt." or "lt" or "lieut." => "lieutenant",
        "sgt." or "sgt" => "sergeant",
        "cpl." => "corporal",
        "adm." => "admiral",
        "brig." => "brigadier",
        "insp." => "inspector",
        "supt." => "superintendent",
        "sheikh" or "sheik" => "shaykh",
        "hajji" or "haji" => "alhaji",
        "hajia" => "hajiya",
        "paşa" => "pasha",
        "effendi" => "efendi",
        "counsellor" or "counselor" => "counsellor",
        "chargé" or "charge" or "d'affaires" => "chargé",
        _ => head,
    };

    private static bool Overlaps(string a, string b)
    {
        string[] x = a.ToLowerInvariant().Split(' ');
        string[] y = b.ToLowerInvariant().Split(' ');
        return x.Any(word => word.Length > 2 && word is not ("the" or "and") && y.Contains(word));
    }

    private static string Singular(RawWord word)
    {
        string lower = word.Lower;
        if (!Phrases.IsPlural(word)) return lower;
        return lower.EndsWith("men", StringComparison.Ordinal) ? lower[..^2] + "an" : lower.EndsWith("ies", StringComparison.Ordinal) ? lower[..^3] + "y" : lower.TrimEnd('s');
    }
}
