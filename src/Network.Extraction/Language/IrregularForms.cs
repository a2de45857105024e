namespace Network.Extraction.Language;

/// <summary>Irregular verbs: each line a base form and the forms that lead to it.</summary>
internal static class IrregularForms
{
    private const string Forms = """
        be am is are was were been being 'm 're ai
        have has had having 've
        do does did done
        say said
        tell told
        speak spoke spoken
        write wrote written
        give gave given
        take took taken
        make made
        bring brought
        hold held
        stand stood
        fight fought
        seek sought
        leave left
        lead led
        flee fled
        meet met
        break broke broken
        choose chose chosen
        know knew known
        see saw seen
        think thought
        find found
        get got gotten
        lay laid
        lie lied lain lying
        lose lost
        send sent
        lend lent
        spend spent
        strike struck stricken
        swear swore sworn
        withdraw withdrew withdrawn
        throw threw thrown
        overthrow overthrew overthrown
        shoot shot
        keep kept
        begin began begun
        become became
        come came
        go went gone
        rise rose risen
        arise arose arisen
        fall fell fallen
        feel felt
        hear heard
        mean meant
        pay paid
        run ran
        sell sold
        sit sat
        teach taught
        understand understood
        win won
        drive drove driven
        egg egged egged
        hide hid hidden
        beat beaten
        bear bore borne
        steal stole stolen
        forbid forbade forbidden
        forgive forgave forgiven
        mislead misled
        uphold upheld
        oversee oversaw overseen
        undertake undertook undertaken
        undergo underwent undergone
        bind bound
        deal dealt
        buy bought
        catch caught
        build built
        draw drew drawn
        fly flew flown
        grow grew grown
        hang hung
        tear tore torn
        wear wore worn
        die dying
        withhold withheld
        withstand withstood
        foresee foresaw foreseen
        rebuild rebuilt
        retake retook retaken
        spring sprang sprung
        sing sang sung
        ride rode ridden
        blow blew blown
        ring rang rung
        shake shook shaken
        bid bade bidden
        cling clung
        fling flung
        slay slew slain
        sweep swept
        creep crept
        weep wept
        sleep slept
        bend bent
        bleed bled
        feed fed
        slide slid
        stick stuck
        spit spat
        dig dug
        drink drank drunk
        eat ate eaten
        forget forgot forgotten
        forsake forsook forsaken
        mistake mistook mistaken
        overcome overcame
        misunderstand misunderstood
        partake partook partaken
        rewrite rewrote rewritten
        undo undid undone
        wake woke woken
        swing swung
        repay repaid
        foretell foretold
        sling slung
        spin spun
        wring wrung
        light lit
        dwell dwelt
        leap leapt
        waylay waylaid
        override overrode overridden
        freeze froze frozen
        hamstring hamstrung
        show shown
        prove proven
        tread trod trodden
        beseech besought
        burn burnt
        bite bitten
        retell retold
        resell resold
        overrun overran
        lean leant
        sting stung
        string strung
        shrink shrank shrunk
        sink sank sunk
        stride strode stridden
        strive strove striven
        swim swam swum
        weave wove woven
        breed bred
        grind ground
        kneel knelt
        outdo outdid outdone
        outrun outran
        overhear overheard
        overtake overtook overtaken
        befall befell befallen
        smite smote smitten
        shanghai shanghaied
        forswear forswore forsworn
        outfight outfought
        outshine outshone
        will 'll wo
        would 'd
        """;

    private static readonly HashSet<string> Pasts = new(StringComparer.Ordinal);
    private static readonly HashSet<string> Participles = new(StringComparer.Ordinal);
    private static readonly HashSet<string> Bases = new(StringComparer.Ordinal);

    static IrregularForms()
    {
        foreach (string line in Forms.Split('\n').Skip(3))
        {
            string[] words = line.Split(' ');
            if (words.Length < 2 || words[0] is "will" or "would") continue;
            Pasts.UnionWith(words.Skip(1));
            if (words.Length > 2) Participles.Add(words[^1]);
            Bases.Add(words[0]);
        }

        Bases.ExceptWith(Pasts);
    }

    /// <summary>True for an irregular past or past participle.</summary>
    public static bool IsPast(string word) => Pasts.Contains(word);

    /// <summary>True for the base form of an irregular verb that is no past of any: "withdraw", but not "put".</summary>
    public static bool IsOnlyBase(string word) => Bases.Contains(word);

    /// <summary>True for an irregular past participle that is no past: "taken".</summary>
    public static bool IsOnlyParticiple(string word) => Participles.Contains(word);

    /// <summary>Each form with its base form.</summary>
    public static Dictionary<string, string> Table()
    {
        Dictionary<string, string> table = new(StringComparer.Ordinal);
        foreach (string line in Forms.Split('\n'))
        {
            string[] words = line.Split(' ');
            foreach (string form in words) table.TryAdd(form, words[0]);
        }

        return table;
    }
}
