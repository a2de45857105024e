using System.Text.RegularExpressions;

namespace Network.Extraction.Documents;

/// <content>Who tells a document: by its head, by its signature.</content>
internal sealed partial class HeadFields
{
    private (string? Title, string? Name) ReadNarrator()
    {
        // Who signs the minutes of a meeting does not say what they record.
        if (_own.Exists(LineKinds.IsMinutes)) return (null, null);
        if (Talker() is { } talker) return talker;
        if (Value("author", "by", "written by", "drafted by", "reported by", "prepared by", "recorded by", "narrator", "interviewee", "deponent", "told by", "narrated by") is { } author
            && (PersonLine.Parse(author, true) ?? PersonLine.Parse(author.Split(',')[0], true)) is { } written)
            return written;
        // A file on someone names its informant too; who tells himself says "I".
        if (Value("informant", "speaker", "witness", "respondent", "speakers") is { } teller && TellsHimself() && PersonLine.Parse(teller.Split(',')[0], false) is { } told) return told;
        if (Fields().FirstOrDefault(field => field.Label == "source") is { Label: not null } source && ArchiveReference.Find(source.Value) is null && Informer(source.Value) is { } informer)
            return (null, informer);
        if (Value("from") is { } from) return PersonLine.Parse(from) ?? PersonLine.Parse(from.Split(',')[0]) ?? (Signature() is { Name: not null } signed ? signed : IsFromPlace(from) ? (null, from.Split(',')[0]) : (from, null));
        foreach (string line in _own.Concat(_aside).Select(HeadTeller.WithoutClass))
        {
            if (DiaryOf().Match(line) is not { Success: true } diary) continue;
            string who = diary.Groups["who"].Value;
            // "the diary of the Ambassador in Tangwon, V. Holt": the name stands behind the office.
            if (who.Contains(" in ", StringComparison.Ordinal) && line[(diary.Index + diary.Length)..] is [',', ' ', .. var behind] && PersonLine.Parse(behind) is { } named) return (named.Title ?? who, named.Name);
            if (PersonLine.Parse(who) is { } diarist) return diarist;
        }

        foreach (string line in _own)
        {
            if (ForThePeriod().Match(line) is { Success: true } period && PersonLine.Parse(period.Groups["who"].Value) is { Title: not null } reporter) return reporter;
        }

        if (_own.Exists(line => Recollections().IsMatch(line)))
        {
            foreach (string line in _own)
            {
                if (ByLine().Match(line) is { Success: true } by && PersonLine.Parse(by.Groups["who"].Value) is { } writer) return writer;
            }
        }

        return Signature() ?? Memoirist() ?? (TellsMuchOfHimself() ? HeadTeller.Of(_own) : null) ?? (_own.Select(Sender).FirstOrDefault(sender => sender is not null), null);
    }

    /// <summary>
    /// "Ambassador Holt with Minister Tan" over a conversation that another wrote down, who is told of as one of those present: whoever of the
    /// head the text never names says "I". Null for any other paper.
    /// </summary>
    private (string? Title, string? Name)? Talker()
    {
        if (!HeadTeller.IsOfTalk(_own) || !TellsHimself()) return null;
        string? recorder = Value("recorded by", "written by", "noted by", "taken by") is { } by ? PersonLine.Parse(by, true)?.Name : Signature()?.Name;
        return recorder is not null && IsNamed(recorder) && HeadTeller.Of(_own) is { Name: { } name } teller && !IsNamed(name) ? teller : null;
    }

    /// <summary>True where the text names someone, by the last of his names.</summary>
    private bool IsNamed(string name) => name.Split(' ')[^1] is var last && _layout.Body.Any(block => block.Joined(_text).Contains(last, StringComparison.Ordinal));

    /// <summary>"From: Holt, Tangwon" above "Tangwon, 3 May 1951": a surname and where he writes.</summary>
    private bool IsFromPlace(string from) =>
        from.Split(", ") is [var name, var place] && !name.Contains(' ', StringComparison.Ordinal) && PersonLine.Parse(name, true) is not null
            && (_own.Exists(line => line.StartsWith(place + ",", StringComparison.Ordinal)) || LineKinds.WordCount(place) == 1 && _own.Exists(HeadDates.IsDateLine));

    /// <summary>True where the text says "I".</summary>
    private bool TellsHimself() => _layout.Body.Any(block => SaysI().IsMatch(block.Joined(_text)));

    /// <summary>True where the text says "I" more than once outside of quotation marks.</summary>
    private bool TellsMuchOfHimself() => _layout.Body.Sum(block => SaysI().Count(Quotation().Replace(block.Joined(_text), ""))) > 1;

    /// <summary>The writer of a life, above its title: "Mara Stoll / A LIFE IN THREE TOWNS".</summary>
    private (string? Title, string? Name)? Memoirist() =>
        _own.Count > 1 && _own.Skip(1).Any(line => Life().IsMatch(line)) && LineKinds.WordCount(_own[0]) is > 1 and < 5 && PersonLine.Parse(_own[0]) is { Title: null } writer ? writer : null;

    private (string? Title, string? Name)? Signature()
    {
        string? post = null;
        bool closed = false;
        foreach (string line in _tail)
        {
            if (LineKinds.SignedBy(line) is { } signer && PersonLine.Parse(signer, true) is { } signed) return (signed.Title ?? post, signed.Name);
            if (LineKinds.IsDistribution(line) || LineKinds.IsCitation(line)) continue;
            if (Own().Match(line) is { Success: true } own && PersonLine.Parse(own.Groups["who"].Value, true) is { } writer) return (writer.Title ?? post, writer.Name);
            if (PersonLine.Parse(line.Trim('/'), closed || post is not null || IsLoneSurname(line)) is { } person) return (person.Title ?? post, person.Name);
            // "Holt" above "Ambassador".
            if (IsOneName(line) && _tail.ElementAtOrDefault(_tail.IndexOf(line) + 1) is { } below && PersonLine.IsTitle(below)) return (below, line.TrimEnd('.'));
            if (SignedLine(line) is { } other) return (other.Title ?? post, other.Name);
            if (InCapitals(line) is { } capitals) return (post, capitals);
            if (PersonLine.IsTitle(line)) post = line.TrimEnd(',', '.');
            closed |= LineKinds.IsClosing(line);
        }

        return post is null ? null : (post, null);
    }

    /// <summary>A signature with more than a name and an office on its line: "— T. Holt", "Kaza, 3 May 1951. Vera Holt", "Vera Holt, printer", "With greetings, Vera Holt, member since 1926", "Holt, Resident Engineer", "V. HOLT".</summary>
    private (string? Title, string? Name)? SignedLine(string line)
    {
        if (!_tail.TakeLast(3).Contains(line)) return null;
        string bare = Flourish().Replace(line, "").Trim();
        if (bare.Length > 0 && bare.All(c => char.IsUpper(c) || c is '.' or ' ' or '-' or '\'' or '’') && bare.Contains('.', StringComparison.Ordinal))
            bare = string.Join(' ', bare.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Length > 2 && !word.EndsWith('.') ? word[..1] + word[1..].ToLowerInvariant() : word));
        if (bare != line && PersonLine.Parse(bare) is { } plain) return plain;
        if (SetDownBy().Match(bare) is { Success: true } written && PersonLine.Parse(written.Groups["who"].Value) is { } writer) return writer;
        if (Calling().Match(bare) is not { Success: true } calling) return null;
        string name = calling.Groups["who"].Value, office = calling.Groups["what"].Value;
        if (PersonLine.Parse(name) is { Title: null } holder) return (char.IsLower(office[0]) && !office.Contains(' ', StringComparison.Ordinal) ? office : null, holder.Name);
        return !name.Contains(' ', StringComparison.Ordinal) && PersonLine.IsTitle(office.Split(' ')[^1]) && PersonLine.Parse(name, true) is { } surname ? (office, surname.Name) : null;
    }

    /// <summary>What stands around a signature: a dash, place and date, a greeting, "(signature)".</summary>
    [GeneratedRegex(@"^[—–-]+\s*|^[^.]{2,40}\d{4}\s*[.,:]\s+|^(?:[Ww]ith|[Yy]ours)\b[^,]{2,40},\s+(?=\p{Lu})|\s*\((?:signature|signed|sgd|illegible|m\. ?p\.|L\. ?S\.)[^)]*\)\.?$")]
    private static partial Regex Flourish();

    [GeneratedRegex(@"^(?:[Ww]ritten|[Ss]et|[Tt]aken|[Nn]oted|[Rr]ecorded|[Dd]ictated|[Tt]old)\b[^.]{0,60}\bby (?<who>\p{Lu}[^,]{3,40})\.?$")]
    private static partial Regex SetDownBy();

    [GeneratedRegex(@"^(?<who>\p{Lu}[^,]{2,40}), (?<what>[\p{L}][^,.!?]{2,50})\.?$")]
    private static partial Regex Calling();

    /// <summary>"Thornbury" by itself as the last line: a despatch signed with the surname.</summary>
    private bool IsLoneSurname(string line) => ReferenceEquals(line, _tail[^1]) && IsOneName(line);

    private static bool IsOneName(string line) => line.Length > 3 && char.IsUpper(line[0]) && line.TrimEnd('.').Skip(1).All(c => char.IsLower(c) || c is '-' or '\'' or '’');

    /// <summary>"Your Sudhir", "Your loving brother Pavel".</summary>
    [GeneratedRegex(@"^Yours?,?\s(?:(?:ever|old|loving|affectionate|devoted|faithful|humble|obedient|sincere|grateful|friend|brother|sister|son|daughter|cousin|nephew|niece|comrade|servant|uncle|aunt|father|mother),?\s)*(?<who>\p{Lu}[\p{L}.' -]+?)\.?$")]
    private static partial Regex Own();

    /// <summary>A telegram's signature: a surname in capitals on a line by itself, as one would write it in a sentence; null for any other line.</summary>
    private static string? InCapitals(string line) =>
        line.Trim('.', ' ') is { Length: >= 3 and <= 30 } name && name.All(c => char.IsUpper(c) || c is '-' or '\'' or '’')
        && PersonLine.Parse(name[..1] + name[1..].ToLowerInvariant(), true) is { Title: null, Name: { } signed } ? signed : null;

    /// <summary>Who sends, where the head names no person: "a deputy", "Legation in San Jerónimo", "Work Team".</summary>
    private static string? Sender(string line)
    {
        if (DiaryFrom().Match(line) is { Success: true } diary) return diary.Groups["who"].Value;
        if (OurCorrespondent().Match(line) is { Success: true } own) return own.Groups["who"].Value;
        if (FromInstitution().Match(line) is { Success: true } from) return from.Groups["who"].Value;
        if (ReportOf().Match(line) is { Success: true } report) return report.Groups["who"].Value;
        return Mission().Match(line) is { Success: true } mission ? InSentenceCase(mission.Groups["who"].Value) : null;
    }

    /// <summary>"LEGATION OF THE REPUBLIC" as one would write it in a sentence.</summary>
    private static string InSentenceCase(string name) => !LineKinds.IsCapitals(name) ? name : string.Join(' ', name.Split(' ').Select((word, index) =>
        index > 0 && word is "OF" or "THE" or "IN" or "AT" or "TO" or "AND" ? word.ToLowerInvariant() : word[..1] + word[1..].ToLowerInvariant()));

    private static string? Informer(string value)
    {
        // "agent "Fox"", "Josef Hala, aged 38, clerk".
        string bare = Agent().Replace(value.Split(',')[0], "").Trim('"', '“', '”', '„', '.', ' ', '«', '»');
        return bare.Length is > 1 and < 40 && char.IsUpper(bare[0]) && LineKinds.WordCount(bare) <= 3 ? bare : null;
    }

    [GeneratedRegex(@"^(?:agent|informant|informer|our man|trusted person|contact) ")]
    private static partial Regex Agent();

    [GeneratedRegex(@"\b(?:I|my|me)\b")]
    private static partial Regex SaysI();

    [GeneratedRegex(@"""[^""]*""|“[^”]*”")]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\b(?:[Dd]iary|DIARY|[Jj]ournal|[Nn]otebooks?|[Mm]emoirs?|[Rr]ecollections|[Rr]eminiscences|[Mm]emories|[Ll]etter|[Ss]tatement|[Tt]estimony) (?:of|by|from) (?:the )?(?<who>\p{Lu}.*?)(?=\s+for the\b|\s+on\b|\s+to (?:the )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)* ?(?:$|,)|,|[""”]|\s*\(|$)")]
    private static partial Regex DiaryOf();

    [GeneratedRegex(@"^(?<who>\p{Lu}.*?)\s+for the period\b")]
    private static partial Regex ForThePeriod();

    [GeneratedRegex(@"\b(?:memoirs?|recollections|reminiscences|memories|autobiography|diary|diaries|journal|notebooks?|my life|years of)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Recollections();

    [GeneratedRegex(@"\b(?:life|lives|memoirs?|recollections|memories|autobiography|remembered|chapter)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Life();

    [GeneratedRegex(@"^(?:[Bb]y|BY) (?<who>\p{Lu}[^,]{3,60})$")]
    private static partial Regex ByLine();

    [GeneratedRegex(@"^[Ff]rom (?:the |an? )(?<who>[^,.]{2,40}?)['’]s? (?:diary|notebooks?|journal|memoirs?|papers|recollections)\b")]
    private static partial Regex DiaryFrom();

    [GeneratedRegex(@"^(?:[Ff]rom|[Bb]y) (?<who>(?:our|a) (?:own |special )?\p{Ll}+)")]
    private static partial Regex OurCorrespondent();

    [GeneratedRegex(@"(?:^|,\s*)(?:[Ff]rom|FROM) (?:the )?(?<who>\p{Lu}[^,.:]{2,80})")]
    private static partial Regex FromInstitution();

    [GeneratedRegex(@"^Report (?:of|by) (?:the |our )?(?<who>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*?)(?= (?:Sent|Dispatched|Despatched|On|To|For|About)\b| \p{Ll}|,|$)")]
    private static partial Regex ReportOf();

    [GeneratedRegex(@"^(?:THE |The )?(?<who>(?:ROYAL |Royal )?(?:EMBASSY|LEGATION|CONSULATE(?: GENERAL)?|MISSION|Embassy|Legation|Consulate(?: General)?|Mission)(?: (?:of|in|at|to|OF|IN|AT|TO)\b[^,.\d]*?)?)(?=\s{2,}| (?:Top Secret|Secret|Confidential|Telegram|TELEGRAM|telegram|Report|report|REPORT|cable|CABLE)\b|,|\.|$)")]
    private static partial Regex Mission();
}
