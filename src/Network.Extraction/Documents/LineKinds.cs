using System.Text.RegularExpressions;

namespace Network.Extraction.Documents;

/// <summary>Tells what lines around the body of a document are, by the forms that archives, chanceries and web pages use.</summary>
internal static partial class LineKinds
{
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Buttons, menus and notices of a web page.</summary>
    public static bool IsChrome(string line) => Chrome().IsMatch(line) || Crumbs().IsMatch(line) || Bullet().IsMatch(line);

    /// <summary>A reference to the document itself, with archive, translator or editor.</summary>
    public static bool IsCitation(string line) => Citation().IsMatch(line) || ArchiveReference.Find(line) is not null;

    /// <summary>A line of the head that names its field, "Subject: …", "To the Foreign Ministry", or gives class, number or copy.</summary>
    public static bool IsHead(string line) => Labelled().IsMatch(line) || Addressed().IsMatch(line) || Classified().IsMatch(line) || Numbered().IsMatch(line);

    /// <summary>Nothing but a class of secrecy, a number or a copy count.</summary>
    public static bool IsNumberOrClass(string line) => Classified().IsMatch(line) || Numbered().IsMatch(line);

    /// <summary>Words that open a letter.</summary>
    public static bool IsSalutation(string line) => Salutation().IsMatch(line);

    /// <summary>Words that close a letter, before the name.</summary>
    public static bool IsClosing(string line) => Closing().IsMatch(line);

    /// <summary>Who gets copies, who typed, how many.</summary>
    public static bool IsDistribution(string line) => Distribution().IsMatch(line);

    /// <summary>Who signed, after a word that says so; null when the line is no such one.</summary>
    public static string? SignedBy(string line) => Signed().Match(line) is { Success: true } match ? match.Groups["who"].Value : null;

    /// <summary>The field that a head line names, in lower case, and its value; null when it names none.</summary>
    public static (string Label, string Value)? Field(string line) =>
        Labelled().Match(line) is { Success: true } match ? (match.Groups["label"].Value.ToLowerInvariant(), line[(match.Index + match.Length)..].Trim()) : null;

    /// <summary>True for running text: a sentence that ends as sentences do, or many words.</summary>
    public static bool IsProse(string joined)
    {
        int words = WordCount(joined);
        return words >= 30 || (words >= 3 && SentenceEnd().IsMatch(joined)) || (words >= 8 && SentenceInside().IsMatch(joined));
    }

    /// <summary>The number of words in a line.</summary>
    public static int WordCount(string line) => line.AsSpan().Count(' ') + 1;

    /// <summary>True when the letters are capitals, as headings are typed.</summary>
    public static bool IsCapitals(string line)
    {
        int upper = line.Count(char.IsUpper), lower = line.Count(char.IsLower);
        return upper >= 3 && upper >= 4 * lower;
    }

    [GeneratedRegex(@"^\W*(?:search(?: in| the\b.*| this\b.*)?|skip to\b.*|home|menu|(?:get |show |copy )?citation|cite this\b.*|(?:share|print|view|download|save|email|bookmark|zoom|full screen|add to)(?: (?:this|the|as|a|to|document|page|text|pdf|original|link|scan|record|collection|favourites|favorites)\b.*)?|(?:english|original|french|russian|german|chinese|korean|spanish)(?: (?:html|pdf|text|version|translation|scan))|log ?in|sign in|register|subscribe\b.*|about us|contact(?: us)?|privacy\b.*|terms of use\b.*|all rights reserved\W*|©.*|copyright\b.*|related (?:documents|items|records|content)|(?:previous|next)(?: document| page| record)?|back to\b.*|this (?:document|page|translation|record) (?:was made possible|is part of|has been made available|is licensed)\b.*|(?:we|this (?:site|website)) uses? cookies\b.*|accept (?:all )?cookies|supported by\b.*|table of contents|transcript|permalink|tags|document viewer|page \d+(?: of \d+)?)\W*$", Loose)]
    private static partial Regex Chrome();

    /// <summary>"Home > Collections", "Facebook | Mail | Copy link", "Download   Print   Cite".</summary>
    [GeneratedRegex(@"^\s*\S[^|>»›.]*(?:\s[|>»›]\s*[^|>»›.]+){2,}$|^(?=.*\b(?:print|share|cite|download|save)\b)\S+(?: \S+){0,4}(?:\s{3,}\S+(?: \S+){0,4})+$", Loose)]
    private static partial Regex Crumbs();

    [GeneratedRegex(@"^[•●▪◦·►]")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\b(?:digital archive|(?:obtained|transcribed|translated|contributed|provided|digitized|digitised|edited) (?:by|for|from)|accessed on|permission of|courtesy of)\b", Loose)]
    private static partial Regex Citation();

    [GeneratedRegex(@"^(?<label>(?:to|from|via|subject|subj|re|ref|reference|our ref|your ref|date|dated|place|time|present|also present|absent(?: with apolog(?:y|ies))?|apologies|in attendance|in the chair|chair|chairman|kept by|minutes(?: kept)? by|recorded by|reported by|prepared by|written by|by|author|drafted by|interpreter|participants?|agenda|source|keywords?|classification|distribution|info|cc|copy to|copies to|received(?: by)?|sent|title|document(?: no)?|archive|collection|file|case|matter|language|original language|translator|translation)\b\.?)\s*:\s*", Loose)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(?:[Tt]o|TO|[Ff]or|[Ff]rom|FROM)\s+(?:the\s+)?(?:\p{Lu}|our\s|a\s\p{Ll}+['’]s\s)(?!.*[.!?]\s+\p{Lu}).*[^.!?]$")]
    private static partial Regex Addressed();

    [GeneratedRegex(@"(?:^|\s{2,}|\b)(?:top secret|most secret|strictly (?:secret|confidential)|(?<=^|\.\s*|\s{2,}|,\s*)(?:secret|confidential|restricted|unclassified|declassified)|for official use only|eyes only|not for (?:publication|circulation))\s*[.,]?(?:$|\s{2,}|\s*copy\b)|^(?:top secret|secret|confidential|restricted|unclassified)\b[^.!?]{0,40}$", Loose)]
    private static partial Regex Classified();

    [GeneratedRegex(@"^(?:(?:ref(?:erence)?|file|case|serial|register(?:ed)?|outgoing|incoming|despatch|dispatch|telegram|cable|report|memorandum|protocol|copy|copies|document|doc|folder|sheet|page|inv)\.?\s+)*(?:no|nr|number|№|n°)s?\.?\s*[\dIVX][\w/\-. ]{0,30}$|^(?:no|nr|№)\.?\s*\d\S*(?:\s+(?:top secret|secret|confidential|copy\b.*)\.?.*)$|^\W*\d{1,4}\W*$", Loose)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:(?:my |our |most )?(?:dear|dearest|esteemed|honou?red|beloved|respected)\s(?:[^.]|(?<=\b(?:mr|mrs|ms|dr|prof|st|messrs|fr|gen|col))\.){1,60}|(?:dear )?(?:sir|madam|sirs|gentlemen|comrades?|excellency|your excellency|my lord)(?: [^.,]{1,40})?)\s*[,:!]$", Loose)]
    private static partial Regex Salutation();

    [GeneratedRegex(@"^(?:(?:i (?:am|have the honou?r to be|remain)\b.{0,80})|(?:yours|your)\s[\p{L} ]{2,50}|(?:very )?(?:sincerely|faithfully|respectfully|truly|cordially)(?: yours)?|(?:with|in) (?:\p{L}+ )*(?:greetings|regards|wishes|respect|esteem|friendship|love)|love|affectionately|long live .{2,60})\s*[,.!]?$", Loose)]
    private static partial Regex Closing();

    [GeneratedRegex(@"^\W*(?:\d+ copies\b.*|made in \d+ cop(?:y|ies)\b.*|(?:printed|issued|typed) in \d+ cop.*|cop(?:y|ies)(?: no\.?| to| sent to|:).*|no\.?\s*\d+\s*[-–—:.]?\s.*|\d+\s*[-–—]\s*(?:cde|com|comrade|mr|min|dep|file|copy|to )\b.*|(?:drafted|typed|written|dictated|printed|executed|copied|checked|certified|verified|translated|recorded) by\b.*|distribution\b.*|distributed to\b.*|cc\b.*|enclosures?\b.*|annex(?:es)?\b.*|encl\..*|to (?:the )?files?\W*|in file\W*|exp\. .{1,40}|initials\b.*)$", Loose)]
    private static partial Regex Distribution();

    [GeneratedRegex(@"^\W*(?:signed|\(signed\)|sgd|s/|/s/|signature|drafted by|written by|recorded by|reported by|prepared by)\W*(?<who>\p{Lu}.{1,60}?)\W*$", Loose)]
    private static partial Regex Signed();

    [GeneratedRegex(@"\p{L}{2,}[\p{L}\d%)\]]*[.!?…][""”’»)\]]*$|[.!?][""”’»)\]]+$|\p{Ll}{3,} \d+(?:st|nd|rd|th)?[.!?]$")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\p{Ll}{3,}[""”’»)\]]*[.!?][""”’»)\]]*\s+[""“‘«(\[]*\p{Lu}")]
    private static partial Regex SentenceInside();
}
