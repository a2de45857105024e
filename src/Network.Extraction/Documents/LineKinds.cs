using System.Buffers;
using System.Text.RegularExpressions;

namespace Network.Extraction.Documents;

/// <summary>Tells what lines around the body of a document are, by the forms that archives, chanceries and web pages use.</summary>
internal static partial class LineKinds
{
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Sentences of more words are no line of a distribution list.</summary>
    private const int LongestDistribution = 10;

    // What an expression cannot match without is looked for first: few lines have it, and every line of a head is asked for every kind.
    private static readonly SearchValues<string> Classes = SearchValues.Create(["secret", "confidential", "restricted", "classified", "only", "not for"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Buttons, menus and notices of a web page.</summary>
    public static bool IsChrome(string line) => Chrome().IsMatch(line) || Notice().IsMatch(line) || (HasDigit(line) && Counts().IsMatch(line)) || Buttons().IsMatch(line)
        || (line.AsSpan().ContainsAny("|>»›") && Crumbs().IsMatch(line)) || (HasGap(line) && Columns().IsMatch(line)) || Link().IsMatch(line) || Bullet().IsMatch(line);

    /// <summary>A reference to the document itself, with archive, translator or editor.</summary>
    public static bool IsCitation(string line) => Citation().IsMatch(line) || ArchiveReference.Find(line) is not null;

    /// <summary>A line of the head that names its field, "Subject: …", "To the Foreign Ministry", or gives class, number or copy.</summary>
    public static bool IsHead(string line) => (line.Contains(':') && Labelled().IsMatch(line)) || Addressed().IsMatch(line) || IsClass(line) || Numbered().IsMatch(line) || Correspondents().IsMatch(line) || Occasion().IsMatch(line);

    /// <summary>Nothing but a class of secrecy, a number or a copy count.</summary>
    public static bool IsNumberOrClass(string line) => IsClass(line) || Numbered().IsMatch(line);

    /// <summary>A class of secrecy.</summary>
    public static bool IsClass(string line) => line.AsSpan().ContainsAny(Classes) && Classified().IsMatch(line);

    /// <summary>The number of a page on a line of its own.</summary>
    public static bool IsPageMark(string line) => PageMark().IsMatch(line);

    /// <summary>True when a line that holds a date begins a sentence rather than a head: "On 3 May 1951 the board".</summary>
    public static bool IsAdverbial(string line) => Adverbial().IsMatch(line);

    /// <summary>A note of the edition below the text: "1 See document 211."</summary>
    public static bool IsFootnote(string line) => Footnote().IsMatch(line);

    /// <summary>Words with which a decree begins: "The Council of Ministers resolves:", "The Congress,".</summary>
    public static bool IsPreamble(string line) => Preamble().IsMatch(line);

    /// <summary>A quotation before a chapter, with its author below.</summary>
    public static bool IsMotto(IReadOnlyList<string> lines) => lines.Count is >= 2 and <= 8 && MottoAuthor().IsMatch(lines[^1]);

    /// <summary>A line that begins with who was present or in the chair.</summary>
    public static bool IsAttendance(string line) => Field(line) is { Label: "in the chair" or "chair" or "present" or "chairman" or "in attendance" or "also present" };

    /// <summary>A line that calls the document the minutes of a meeting.</summary>
    public static bool IsMinutes(string line) => Minutes().IsMatch(line);

    /// <summary>Words that open a letter.</summary>
    public static bool IsSalutation(string line) => Salutation().IsMatch(line);

    /// <summary>Words that close a letter, before the name.</summary>
    public static bool IsClosing(string line) => Closing().IsMatch(line);

    /// <summary>Who gets copies, who typed, how many.</summary>
    /// <remarks>"No. 2. Ruiz to Mora, 12 May. The prefect has fallen. …" opens as such a line does, but goes on in sentences.</remarks>
    public static bool IsDistribution(string line) => Distribution().IsMatch(line) && !(WordCount(line) > LongestDistribution && HasSentenceInside(line) && RunningText.Is(line));

    /// <summary>Who signed, after a word that says so; null when the line is no such one.</summary>
    public static string? SignedBy(string line) => Signed().Match(line) is { Success: true } match ? match.Groups["who"].Value : null;

    /// <summary>The field that a head line names, in lower case, and its value; null when it names none.</summary>
    public static (string Label, string Value)? Field(string line) =>
        line.Contains(':') && Labelled().Match(line) is { Success: true } match ? (match.Groups["label"].Value.ToLowerInvariant(), line[(match.Index + match.Length)..].Trim()) : null;

    /// <summary>True for running text: a sentence that ends as sentences do, or many words.</summary>
    public static bool IsProse(string joined)
    {
        int words = WordCount(joined);
        return words >= 30 || (words >= 3 && SentenceEnd().IsMatch(joined)) || (words >= 8 && SentenceInside().IsMatch(joined));
    }

    /// <summary>True for words that end as a sentence does.</summary>
    public static bool EndsSentence(string joined) => SentenceEnd().IsMatch(joined);

    /// <summary>True for words that end as a sentence does, or have the end of one among them.</summary>
    public static bool HasSentenceMarks(string joined) => SentenceEnd().IsMatch(joined) || SentenceInside().IsMatch(joined) || HasStop(joined);

    /// <summary>True for words that have the end of a sentence among them.</summary>
    public static bool HasSentenceInside(string joined) => SentenceInside().IsMatch(joined);

    /// <summary>"CHAPTER III. THE FACTS": a numbered heading with its title begins what is extracted from a longer paper.</summary>
    public static bool IsNumberedHeading(string line) => NumberedHeading().IsMatch(line);

    /// <summary>"Tor,": a name alone that opens a letter.</summary>
    public static bool IsBareName(string line) => BareName().IsMatch(line);

    /// <summary>True where a telegram spells out its full stops.</summary>
    public static bool HasStop(string joined) => Stop().IsMatch(joined);

    /// <summary>True for a numbered item that is as long as a sentence.</summary>
    public static bool IsItem(string joined) => WordCount(joined) >= 6 && Item().IsMatch(joined);

    /// <summary>Who wrote for a newspaper: "From our parliamentary correspondent. Thursday, 18 August".</summary>
    public static bool IsByLine(string line) => WordCount(line) <= 12 && ByLine().IsMatch(line);

    /// <summary>The kind of a paper or its urgency on a line of its own: "TELEGRAM", "MOST IMMEDIATE".</summary>
    public static bool IsKindOfPaper(string line) => KindOfPaper().IsMatch(line);

    /// <summary>"RESIDENT COMMISSIONER TO COLONIAL OFFICE", or the beginning of a sentence in capitals.</summary>
    public static bool IsFromTo(string line) => FromTo().IsMatch(line);

    /// <summary>True where a digit stands in a line.</summary>
    public static bool HasDigit(string line)
    {
        foreach (char c in line)
        {
            if (char.IsDigit(c)) return true;
        }

        return false;
    }

    /// <summary>True where the words of a line stand in columns: three blanks or more between two of them.</summary>
    private static bool HasGap(string line)
    {
        for (int i = 2; i < line.Length; i++)
        {
            if (char.IsWhiteSpace(line[i]) && char.IsWhiteSpace(line[i - 1]) && char.IsWhiteSpace(line[i - 2])) return true;
        }

        return false;
    }

    /// <summary>The number of words in a line.</summary>
    public static int WordCount(string line)
    {
        int words = 1;
        for (int i = 1; i < line.Length; i++)
        {
            if (line[i - 1] == ' ' && line[i] != ' ') words++;
        }

        return words;
    }

    /// <summary>True when the letters are capitals, as headings are typed.</summary>
    public static bool IsCapitals(string line)
    {
        int upper = 0, lower = 0;
        foreach (char c in line)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
        }

        return upper >= 3 && upper >= 4 * lower;
    }

    [GeneratedRegex(@"^(?:[^.:]{3,80}[,.:;] )?(?:\p{L}+ ){0,4}(?:minutes|proceedings|acta|(?:verbatim|stenographic|summary) (?:record|report|extract)|(?:protocol|record|notes|extracts?|resolutions|decisions|conclusions) (?:no\b|from (?:the )?(?:minutes|protocol|proceedings)|of (?:the )?(?:\p{L}+ ){0,3}(?:meeting|session|sitting|hearing|plenum|conference|congress|decisions|proceedings)))\b|^(?:[^.:]{3,80}[,.:;] )?(?:\p{L}+ ){0,3}(?:sitting|session|hearing|meeting) (?:of|on|held on) (?:\p{Lu}\p{Ll}+day,? )?\d{1,2} \p{L}+ \d{4}\W*$|^(?:\p{L}+ ){0,2}(?:\p{L}+(?:st|nd|rd|th)|first|second|third|\d+(?:st|nd|rd|th)|special|ordinary|extraordinary|emergency|plenary|annual|general) (?:\p{L}+ ){0,2}(?:meeting|session|sitting)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Minutes();

    [GeneratedRegex(@"^\W*(?:search(?: in| the\b.*| this\b.*)?|skip to\b.*|home|menu|(?:get |show |copy )?citation|cite this\b.*|(?:share|print|view|download|save|email|bookmark|zoom|full screen|add to)(?: (?:this|the|as|a|to|document|page|text|pdf|original|link|scan|record|collection|favourites|favorites)\b.*)?|(?:english|original|french|russian|german|chinese|korean|spanish)(?: (?:html|pdf|text|version|translation|scan))|log ?in|sign in|register|subscribe\b.*|about us|contact(?: us)?|privacy\b.*|terms of use\b.*|all rights reserved\W*|©.*|copyright\b.*|related (?:documents|items|records|content)|(?:previous|next)(?: document| page| record)?|back to\b.*|this (?:document|page|translation|record) (?:was made possible|is part of|has been made available|is licensed)\b.*|(?:we|this (?:site|website)) uses? cookies\b.*|accept (?:all )?cookies|supported by\b.*|table of contents|transcript|permalink|tags|document viewer|page \d+(?: of \d+)?)\W*$", Loose)]
    private static partial Regex Chrome();

    /// <summary>What a page tells of itself in numbers: "3 min read · 14 comments", "Last updated 4 May 2011".</summary>
    [GeneratedRegex(@"\b\d+[ -]min(?:ute)?s?\.? read\b|^\W*(?:[^.!?]{0,60}[·•|–—-]\s*)?(?:(?:last )?(?:updated|modified|edited|published|posted|uploaded|added)(?: on| by)?\b\W*[^.!?]{0,60}\d{4}\b.{0,60}|\d[\d,.]* (?:views?|comments?|shares?|replies|responses?|likes?|downloads?)(?: (?:to|on) .*)?|views?\W+\d[\d,.]*)\W*(?:[·•|–—].*)?$", Loose)]
    private static partial Regex Counts();

    /// <summary>"Filed under: strikes", "Powered by …".</summary>
    [GeneratedRegex(@"^\W*(?:filed under|categor(?:y|ies)|posted in|tagged|tags|keywords|read (?:next|more|also)|listen to (?:this|the)\b.*|leave a (?:comment|reply)|(?:proudly )?powered by\b.*|loading\b.*|advertisement|follow us\b.*|newsletter\b.*|you are here|jump to\b.*|toggle\b.*|expand all|donate\b.*|embed|print version|related)\W*(?::.*)?$", Loose)]
    private static partial Regex Notice();

    /// <summary>"[Menu] [Sign in]", "☰ Menu   Search".</summary>
    [GeneratedRegex(@"^(?:\[[^\]]{1,30}\]\s*){2,}$|^[☰≡✕×⌂🔍]|^\[(?:photo|image|picture|figure|illustration|map|advertisement)\b[^\]]*\]\.?$", Loose)]
    private static partial Regex Buttons();

    /// <summary>"Home > Collections", "Facebook | Mail | Copy link".</summary>
    [GeneratedRegex(@"^\s*\S[^|>»›.]*(?:\s[|>»›]\s*[^|>»›.]+){2,}$", Loose)]
    private static partial Regex Crumbs();

    /// <summary>"Download   Print   Cite".</summary>
    [GeneratedRegex(@"^(?=.*\b(?:print|share|cite|download|save)\b)\S+(?: \S+){0,4}(?:\s{3,}\S+(?: \S+){0,4})+$", Loose)]
    private static partial Regex Columns();

    [GeneratedRegex(@"^(?:https?://|www\.)\S+$", Loose)]
    private static partial Regex Link();

    [GeneratedRegex(@"^[•●▪◦·►]")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\b(?:digital archive|(?:obtained|transcribed|translated|contributed|provided|digitized|digitised|edited) (?:by|for|from)|accessed on|permission of|courtesy of)\b", Loose)]
    private static partial Regex Citation();

    [GeneratedRegex(@"^(?:(?:translated|edited|verbatim|partial|full) (?:transcript|record)\.\s)?(?<label>(?:to|speakers?|from|via|subject|subj|re|ref|reference|our ref|your ref|date|dated|place|time|present|also present|absent(?: with apolog(?:y|ies))?|apologies|in attendance|in the chair|chair|chairman|kept by|minutes(?: kept)? by|recorded by|reported by|prepared by|written by|by|authors?|subjects|document summary|drafted by|interpreter|participants?|agenda|source|keywords?|classification|distribution|info|cc|copy to|copies to|received(?: by)?|sent|title|document(?: no)?|archive|collection|file|case|matter|language|original language|translator|translation|concerning|attended by|chaired by|(?:minutes|notes) taken by|informants?|(?:degree of )?reliability|evaluation|grading|country|(?:catalogue|call|inventory|reference|record|registration) (?:number|no)|document id|shelf ?mark|interview(?:er|ee|ed by)?|date of (?:interview|report|information|meeting)|number|post|station|enclosures?|cited|accession(?: no)?|creator|publisher|rights|format|type of document|item|tape)\b(?:\(s\))?\.?)\s*:\s*", Loose)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(?:[Tt]o|TO|[Ff]or|[Ff]rom|FROM)\s+(?:the\s+)?(?:\p{Lu}|our\s|a\s\p{Ll}+['’]s\s)(?!.*[.!?]\s+\p{Lu}).*[^.!?]$")]
    private static partial Regex Addressed();

    [GeneratedRegex(@"(?:^|\s{2,}|\b)(?:top secret|most secret|strictly (?:secret|confidential)|(?<=^|\.\s*|\s{2,}|,\s*)(?:secret|confidential|restricted|unclassified|declassified)|for official use only|eyes only|not for (?:publication|circulation))\s*[.,]?(?:$|\s{2,}|\s*copy\b|\s+(?:made|typed|printed|issued|done|\d+)\b[^.!?]{0,30}\bcop(?:y|ies)\b\.?$)|^(?:top secret|secret|confidential|restricted|unclassified)\b[^.!?]{0,40}$", Loose)]
    private static partial Regex Classified();

    [GeneratedRegex(@"^[(\[](?:[A-Z]{1,3} )?(?:no\.? ?)?\d[\d/\-]*\.?[)\]]\.?$|^(?:(?:ref(?:erence)?|file|case|serial|register(?:ed)?|outgoing|incoming|despatch|dispatch|telegram|cable|report|memorandum|protocol|copy|copies|document|doc|folder|sheet|page|inv)\.?\s+)*(?:no|nr|number|№|n°)s?\.?\s*[\dIVX][\w/\-. ]{0,30}$|^(?:no|nr|№)\.?\s*\d\S*(?:\s+(?:top secret|secret|confidential|copy\b.*)\.?.*)$|^\W*\d{1,4}\W*$", Loose)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:(?:my |our |most )?(?:dear|dearest|esteemed|honou?red|beloved|respected)\s(?:[^.]|(?<=\b(?:mr|mrs|ms|dr|prof|st|messrs|fr|gen|col))\.){1,60}|(?:dear )?(?:sir|madam|sirs|gentlemen|comrades?|excellency|your excellency|my lords?)(?: [^.,]{1,40})?|(?:(?:dear|my|fellow|working) )?(?:brothers|sisters|comrades|friends|citizens|workers|compatriots|countrymen|colleagues|members)(?:(?:,| and|, and) (?:fellow )?\p{L}+){0,3})\s*[,:!]$", Loose)]
    private static partial Regex Salutation();

    [GeneratedRegex(@"^(?:(?:i (?:am|have the honou?r to be|remain)\b.{0,80})|(?:yours|your)\s[\p{L} ]{2,50}|respectfully submitted|(?:very )?(?:sincerely|faithfully|respectfully|truly|cordially)(?: yours)?|(?:with|in) (?:\p{L}+ )*(?:greetings|regards|wishes|respect|esteem|friendship|love)|love|affectionately|long live .{2,60})\s*[,.!]?$", Loose)]
    private static partial Regex Closing();

    [GeneratedRegex(@"^\W*(?:\d+ copies\b.*|made in \d+ cop(?:y|ies)\b.*|(?:printed|issued|typed) in \d+ cop.*|cop(?:y|ies)(?: no\.?| to| sent to|:).*|no\.?\s*\d+\s*[-–—:.]?\s.*|\d+\s*[-–—]\s*(?:cde|com|comrade|mr|min|dep|file|copy|to )\b.*|(?:drafted|typed|written|dictated|printed|executed|copied|checked|certified|verified|translated|recorded) by\b.*|distribution\b.*|distributed to\b.*|cc\b.*|enclosures?\b.*|annex(?:es)?\b.*|encl\..*|to (?:the )?files?\W*|in file\W*|exp\. .{1,40}|initials\b.*)$", Loose)]
    private static partial Regex Distribution();

    [GeneratedRegex(@"^\W*(?:signed|\(signed\)|sgd|s/|/s/|signature|drafted by|written by|recorded by|reported by|prepared by)\W*(?<who>\p{Lu}.{1,60}?)\W*$", Loose)]
    private static partial Regex Signed();

    /// <summary>"Mr. A. Bentinck to the Marquess Curzon.—(Received June 20.)": names and titles, and no verb.</summary>
    [GeneratedRegex(@"^(?:(?:\p{Lu}[\p{L}.'’\-]*|the|of|in|at|and|for|de|von|van|a\.i\.|\([^)]{1,40}\)),?\s+){1,14}to\s+(?:(?:\p{Lu}[\p{L}.'’\-]*|the|of|in|at|and|for|de|von|van),?(?:\s+|(?=[.—\-(]|$)))+(?:\([^)]{1,40}\))?\.?(?:\s?[—–-]*\s?\(Received[^)]*\)\.?)?$|^(?:For|To) the \p{Lu}[\p{L} ]{2,50}(?: personally| only| for information)\.?$")]
    private static partial Regex Correspondents();

    [GeneratedRegex(@"^\W*(?:p(?:age|p?\.)?\s*)?\d{1,4}(?:\s*of\s*\d{1,4})?\W*$", Loose)]
    private static partial Regex PageMark();

    [GeneratedRegex(@"^(?:On|By|Since|After|Before|Until|During|In) (?:\p{L}+ ){0,2}\d.*\d,? \p{Ll}+ ")]
    private static partial Regex Adverbial();

    [GeneratedRegex(@"^The \p{Lu}[\p{L} ]{2,60},$|^(?:The|We|I)\b[^.:]{3,100}\b(?:resolve[sd]?|decree[sd]?|decide[sd]?|order(?:s|ed)|enact(?:s|ed)|declare[sd]?|determine[sd]?|recommend(?:s|ed)?)(?: as follows| that)?:$")]
    private static partial Regex Preamble();

    [GeneratedRegex(@"^(?:\[?\d{1,3}\]?|\*|†)\s+(?:See|Source:|Not printed|Ibid|Reference is|Telegram|Document|Printed|Above|Below|Footnote|For text|Not found)\b", Loose)]
    private static partial Regex Footnote();

    [GeneratedRegex(@"^[—–-]{1,2}\s*\p{L}[^.!?]{2,60}$")]
    private static partial Regex MottoAuthor();

    [GeneratedRegex(@"\p{L}{2,}[\p{L}\d%)\]]*[.!?…][""”’»)\]]*$|[.!?][""”’»)\]]+$|\p{Ll}{3,} \d+(?:st|nd|rd|th)?[.!?]$")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\p{Ll}{3,}[""”’»)\]]*[.!?][""”’»)\]]*\s+[""“‘«(\[]*\p{Lu}")]
    private static partial Regex SentenceInside();

    [GeneratedRegex(@"\b(?:STOP|FULLSTOP|FULL STOP)\b|\bstop(?=$|\s+[\p{Lu}\d])")]
    private static partial Regex Stop();

    [GeneratedRegex(@"^(?:\p{Lu}\p{L}{3,9}:\s+)?(?:\(?\d{1,4}[.)]|\(?[a-z][.)])\s+\p{L}.*[.;:!?][""”’»)\]]*$")]
    private static partial Regex Item();

    [GeneratedRegex(@"^(?:from|by) (?:our|the|a|an) (?:[\p{L}-]+ ){0,3}(?:correspondent|reporter)\b", Loose)]
    private static partial Regex ByLine();

    [GeneratedRegex(@"^\W*(?:(?:(?:en ?)?(?:clair|cipher|cypher)|decypher|decipher|outgoing|incoming|urgent|flash|radio|service|coded) ?)*(?:telegram|cable|cablegram|radiogram|message|signal|memorandum|minute|decypher|en clair|(?:most |operational )?immediate|urgent|flash|priority|routine|important|personal|private)\W*$", Loose)]
    private static partial Regex KindOfPaper();

    /// <summary>"Minutes of the fourth meeting", "held at Lime Street", without a verb.</summary>
    [GeneratedRegex(@"^(?:(?:draft|verbatim|summary|official|abridged|joint|final|interim) ){0,2}(?:minutes|protocol|proceedings|record|report|transcript|resolution|decision|memorandum|notes?)\b(?: (?:no\.? ?\d|of|on|from|for|concerning)\b)[^.!?:;]{0,90}$|^(?:held|taken|adopted|given|done|dated|recorded|delivered|drawn up|convened|submitted) (?:at|on|by|in|before|from|to|unanimously|this)\b[^!?;]{3,80}(?<![!?.;])$", Loose)]
    private static partial Regex Occasion();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?,$")]
    private static partial Regex BareName();

    [GeneratedRegex(@"^(?:chapter|part|section) (?:[ivxlc]+|\d{1,3})\. \S[^.!?]{2,80}$", Loose)]
    private static partial Regex NumberedHeading();

    [GeneratedRegex(@"^[^.!?\d]{3,60}\sTO\s[^.!?\d]{3,60}$")]
    private static partial Regex FromTo();
}
