namespace Network.Extraction.Language;

/// <summary>What tagger and parser see of a word: hashes of its form, prefix, suffixes and shape.</summary>
internal readonly struct WordFeatures
{
    /// <summary>What stands before the first and behind the last word of a sentence.</summary>
    public static WordFeatures Edge { get; } = new("\u0001");

    /// <summary>Looks at a word.</summary>
    public WordFeatures(string form)
    {
        Span<char> lower = form.Length <= 64 ? stackalloc char[form.Length] : new char[form.Length];
        form.AsSpan().ToLowerInvariant(lower);
        for (int i = 0; i < lower.Length; i++)
        {
            if (char.IsAsciiLetterLower(lower[i])) continue;
            // The treebank writes straight apostrophes; archives print curled ones.
            if (lower[i] is '\u2019' or '\u2018') lower[i] = '\'';
            if (char.IsDigit(lower[i])) lower[i] = '0';
        }

        Word = FeatureHash.Of(lower);
        Prefix = FeatureHash.Of(lower[..Math.Min(3, lower.Length)]);
        Suffix1 = FeatureHash.Of(lower[^Math.Min(1, lower.Length)..]);
        Suffix2 = FeatureHash.Of(lower[^Math.Min(2, lower.Length)..]);
        Suffix3 = FeatureHash.Of(lower[^Math.Min(3, lower.Length)..]);
        Suffix4 = FeatureHash.Of(lower[^Math.Min(4, lower.Length)..]);
        Shape = ShapeOf(form);
    }

    /// <summary>Hash of the word in lower case, digits as 0.</summary>
    public uint Word { get; }

    /// <summary>Hash of the first three characters.</summary>
    public uint Prefix { get; }

    /// <summary>Hash of the last character.</summary>
    public uint Suffix1 { get; }

    /// <summary>Hash of the last two characters.</summary>
    public uint Suffix2 { get; }

    /// <summary>Hash of the last three characters.</summary>
    public uint Suffix3 { get; }

    /// <summary>Hash of the last four characters.</summary>
    public uint Suffix4 { get; }

    /// <summary>Capitals, digits and hyphens as bits.</summary>
    public uint Shape { get; }

    /// <summary>How many <see cref="Parts"/> there are.</summary>
    public const int PartCount = 6;

    /// <summary>Sets the hashes of the word's parts, each told apart from the others.</summary>
    public void Parts(Span<uint> parts)
    {
        parts[0] = FeatureHash.Of(201, Suffix1);
        parts[1] = FeatureHash.Of(202, Suffix2);
        parts[2] = FeatureHash.Of(203, Suffix3);
        parts[3] = FeatureHash.Of(204, Suffix4);
        parts[4] = FeatureHash.Of(205, Prefix);
        parts[5] = FeatureHash.Of(206, Shape);
    }

    private static uint ShapeOf(string form)
    {
        uint shape = 0;
        bool allUpper = true;
        foreach (char c in form)
        {
            if (char.IsAsciiLetterLower(c))
            {
                allUpper = false;
                continue;
            }

            if (char.IsDigit(c)) shape |= 1;
            else if (c == '-') shape |= 2;
            else if (c == '.') shape |= 4;
            if (char.IsLetter(c) && !char.IsUpper(c)) allUpper = false;
            if (!char.IsLetterOrDigit(c)) shape |= 8;
        }

        if (form.Length > 0 && char.IsUpper(form[0])) shape |= 16;
        if (allUpper && form.Length > 1) shape |= 32;
        return shape;
    }
}
