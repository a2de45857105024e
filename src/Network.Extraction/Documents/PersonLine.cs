namespace Network.Extraction.Documents;

/// <summary>Takes a line such as "Counsellor R. Brandt" apart into title and name.</summary>
internal static class PersonLine
{
    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "ambassador", "counsellor", "counselor", "consul", "vice-consul", "chargé", "charge", "affaires", "d'affaires", "d’affaires", "a.i.", "minister",
        "secretary", "attaché", "attache", "envoy", "legate", "nuncio", "commissioner", "commissar", "resident", "governor", "prefect", "president", "premier",
        "chairman", "chairwoman", "chairperson", "chair", "director", "deputy", "head", "chief", "inspector", "agent", "officer", "correspondent", "reporter",
        "editor", "colonel", "col.", "lieutenant", "lt.", "lieut.", "major", "maj.", "captain", "capt.", "general", "gen.", "marshal", "admiral", "sergeant",
        "sgt.", "det.", "det", "insp.", "supt.", "inspector-general", "canon", "vicar", "dean", "pastor", "commander", "comrade", "cde.", "cde", "dr.", "dr", "prof.", "professor", "mr.", "mr", "mrs.", "mrs", "ms.", "ms", "miss", "sir", "lord", "lady",
        "father", "fr.", "rev.", "reverend", "sheikh", "sheik", "imam", "alhaji", "hajji", "don", "doña", "señor", "first", "second", "third", "vice",
        "acting", "plenipotentiary", "extraordinary", "representative", "delegate", "adviser", "advisor", "interpreter", "clerk", "registrar", "rector", "senior",
        "chancellor", "archivist", "rapporteur", "judge", "magistrate", "senator", "member", "leader",
        "instructor", "engineer", "organiser", "organizer", "propagandist", "teacher", "headmaster", "headmistress", "physician", "surgeon", "doctor", "matron", "priest", "lawyer", "notary", "attorney",
        "prosecutor", "procurator", "accountant", "treasurer", "manager", "foreman", "warden", "mayor", "councillor", "alderman", "superintendent", "librarian", "printer", "bishop", "archdeacon", "commandant", "brigadier",
    };

    private static readonly HashSet<string> Institutions = new(StringComparer.OrdinalIgnoreCase)
    {
        "department", "ministry", "embassy", "legation", "consulate", "mission", "office", "bureau", "archive", "archives", "committee", "council", "commission",
        "union", "foundation", "house", "press", "collection", "university", "institute", "library", "center", "centre", "museum", "section", "files", "file",
        "party", "station", "base", "headquarters", "division", "branch", "board", "society", "association", "league", "government", "republic", "street", "road", "document", "report", "letter", "copy", "page",
    };

    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "de", "del", "della", "di", "da", "dos", "du", "la", "le", "van", "von", "der", "den", "ter", "zu", "al", "el", "ibn", "bin", "bint", "y", "e", "af", "av",
    };

    private static readonly HashSet<string> Joining = new(StringComparer.Ordinal) { "of", "for", "in", "to", "at", "on", "and", "with", "the", "a", "an", "under", "from" };

    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal) { "The", "A", "An", "My", "Our", "His", "Her", "What", "How", "Why", "When", "In", "On", "At", "From", "Under", "Behind", "Before", "After", "Between", "Among", "With", "To", "For" };

    /// <summary>Title and name; null when the line names nobody.</summary>
    /// <param name="line">The line.</param>
    /// <param name="mayBeOneName">True when the place tells that it is a person, so that a surname alone will do.</param>
    public static (string? Title, string Name)? Parse(string line, bool mayBeOneName = false)
    {
        if (line.IndexOf('<') is > 0 and int address) line = line[..address];
        line = line.Trim().TrimEnd(',', ';', ':');
        if (line.Length is 0 or > 120 || line.Any(char.IsDigit) || line.Contains('|')) return null;
        // "Chairman of the Council of Ministers: A. Horák".
        if (line.IndexOf(':') is > 0 and int colon) return Titles.Contains(line.Split(' ')[0]) && Parse(line[(colon + 1)..], true) is { } named ? (line[..colon].Trim(), named.Name) : null;
        // "Canon L. Vaz, Chancellor", "Geng Shuyi, Control Officer", "Eleanor Maddox, late Governor".
        if (line.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and int comma && line[(comma + 2)..] is var office && NamesOffice(office) && Parse(line[..comma], mayBeOneName) is { } holder)
            return (holder.Title is null ? office.TrimEnd('.') : $"{holder.Title}, {office.TrimEnd('.')}", holder.Name);
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int first = words.Length;
        while (first > 0 && IsNamePart(words[first - 1]) && !(words.Length - first >= 2 && Institutions.Contains(Bare(words[first - 1])))) first--;
        while (first < words.Length && Particles.Contains(words[first])) first++;
        int count = words.Length - first;
        if (count is 0 or > 5 || words[^1].Count(char.IsLetter) < 2 || words[first..].Any(word => Institutions.Contains(Bare(word)))) return null;
        // "Minister of Commerce" is an office, "The Sugar Years" a book.
        if ((first > 0 && Joining.Contains(words[first - 1])) || (first == 0 && Articles.Contains(words[0]))) return null;
        string[] title = words[..first];
        bool isTitle = title.Any(word => Titles.Contains(Bare(word)) || Titles.Contains(word));
        if ((title.Length > 0 && !isTitle) || (title.Length == 0 && count == 1 && !mayBeOneName)) return null;
        return (title.Length == 0 ? null : string.Join(' ', title).TrimEnd(','), string.Join(' ', words[first..]).TrimEnd('.', ',') is { Length: > 1 } name ? name : line);
    }

    /// <summary>True for an office of few words: "Chancellor", "late Governor", "Secretary of the Port Committee".</summary>
    private static bool NamesOffice(string office)
    {
        string[] words = office.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Titles.Contains(Bare(words[0])) || (words.Length is 2 or 3 && Titles.Contains(Bare(words[^1])));
    }

    /// <summary>True when the line names a person.</summary>
    public static bool IsPerson(string line) => Parse(line) is not null;

    /// <summary>True for a post without a name: "Ambassador of the USSR in the DPRK".</summary>
    public static bool IsTitle(string line) => Titles.Contains(Bare(line.Split(' ')[0])) && Parse(line) is null;

    private static bool IsNamePart(string word)
    {
        string bare = Bare(word);
        if (Particles.Contains(bare)) return true;
        if (bare.Length == 0 || word[0] is '(' or '[' || Titles.Contains(word) || Titles.Contains(bare)) return false;
        bool isAcronym = bare.Length >= 2 && bare.All(char.IsUpper) && !word.Contains('.');
        return !isAcronym && !word.EndsWith(',') && (char.IsUpper(bare[0]) || bare.Split('-', '\'', '’') is [_, { Length: > 0 } after, ..] && char.IsUpper(after[0]));
    }

    private static string Bare(string word) => word.Trim('.', ',', ';', ':', '"', '“', '”', '(', ')', '[', ']');
}
