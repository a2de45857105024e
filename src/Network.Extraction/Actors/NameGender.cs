namespace Network.Extraction.Actors;

/// <summary>What a name tells of its bearer's gender: given names, patronymics, surnames that have two forms, the Vietnamese Thị and Văn.</summary>
internal static class NameGender
{
    private static readonly string[] WomensSurnames = ["ova", "eva", "yova", "skaya", "ská", "ová", "ska", "cka"];

    private static readonly string[] MensSurnames = ["ov", "ev", "sky", "skiy", "skii", "ski", "cki", "ský", "yov"];

    /// <summary>The gender; unknown when the name tells nothing.</summary>
    public static Gender Of(string name, ActorVocabulary vocabulary)
    {
        string[] words = name.ToLowerInvariant().Split(' ');
        for (int i = 0; i < words.Length; i++)
        {
            WordKinds kinds = vocabulary.Of(words[i]);
            if ((kinds & WordKinds.WomensName) != 0) return Gender.Female;
            // A man's given name is many a family's too: "Ramatu Sani"; behind another name it tells only where surnames come first.
            if ((kinds & WordKinds.MensName) != 0 && (i == 0 || i + 1 < words.Length || words[i].Any(c => c > 127))) return Gender.Male;
            if (i > 0 && i + 1 < words.Length && words[i] is "thị") return Gender.Female;
            if (i > 0 && i + 1 < words.Length && words[i] is "văn") return Gender.Male;
            if (words[i].Length > 5 && (Ends(words[i], "ovna") || Ends(words[i], "evna") || Ends(words[i], "ichna"))) return Gender.Female;
            if (words[i].Length > 5 && i > 0 && (Ends(words[i], "ovich") || Ends(words[i], "evich") || Ends(words[i], "yich"))) return Gender.Male;
        }

        string last = words[^1];
        if (last.Length > 5 && EndsInOne(last, WomensSurnames)) return Gender.Female;
        // With initials before it "S. P. Zhilina" can hardly be a Spaniard.
        if (last.Length > 5 && words.Length > 1 && Ends(last, "ina") && words[..^1].All(word => word.EndsWith('.'))) return Gender.Female;
        return last.Length > 4 && EndsInOne(last, MensSurnames) ? Gender.Male : Gender.Unknown;
    }

    /// <summary>What the form of a person's given name makes likely, where nothing tells: Romance and Slavic names in "a" are women's more often than not. Unknown where it says nothing.</summary>
    public static Gender Likely(Entity person)
    {
        string? name = person.Names.MaxBy(name => name.Length);
        int blank = name is null ? -1 : name.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 3) return Gender.Unknown;
        string given = name![..blank].ToLowerInvariant();
        if (EndsInOne(given, LikelyWomen)) return Gender.Female;
        return EndsInOne(given, LikelyMen) ? Gender.Male : Gender.Unknown;
    }

    private static readonly string[] LikelyWomen = ["a", "ine", "elle", "ette", "ie", "ilde", "trud", "thi"];

    private static readonly string[] LikelyMen = ["o", "us", "os", "er", "ard", "bert", "fried", "mir", "slav", "im", "ir", "an"];

    private static bool EndsInOne(string word, string[] endings)
    {
        foreach (string ending in endings)
        {
            if (Ends(word, ending)) return true;
        }

        return false;
    }

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
