using Network.Model;

namespace Network.Extraction.Actors;

/// <summary>Tells whether two given names, short forms or initials can be one person's: Dan and Daniel, Tom and Thomas, "J.-P." and "Jean-Pierre", "Ye." and "Yevgeny".</summary>
internal static class GivenNames
{
    // Each line the short forms of one name, and the names; a short form may stand on several lines.
    private const string Forms = """
        tom tommy thomas
        bill billy will willie liam william
        bob bobby rob robbie robert
        dick rick richard
        jim jimmy jem james
        jack johnny john
        ted teddy ned eddie ed edward edmund theodore
        harry hal henry harold
        tony anthony antonio
        mike mick mickey michael
        larry lawrence laurence
        frank frankie francis franklin
        charlie chuck charley charles
        kate kitty katie kathy katherine catherine kathleen
        liz lizzie betty bess beth eliza elizabeth
        peg peggy maggie meg margaret
        molly polly mary
        nell nellie ellie helen ellen eleanor
        jenny jennifer jane
        nan nancy annie anna anne ann
        sally sarah
        dolly dot dorothy
        hank henry
        joe joey joseph
        pepe jose
        paco pancho francisco
        nacho ignacio
        lola dolores
        sasha alexander aleksandr aleksandra alexandra
        misha mikhail
        vanya ivan
        kolya nikolai nikolay
        volodya vova vladimir
        petya pyotr petr
        grisha grigory grigori
        mitya dima dmitry dmitri
        alyosha aleksei alexei
        seryozha sergei sergey
        zhenya yevgeny evgeny yevgenia
        katya yekaterina ekaterina
        natasha natalya natalia
        tanya tatyana tatiana
        nadya nadezhda
        pista istvan
        feri ferenc
        laci laszlo
        gyuri gyorgy
        jancsi janos
        pepa josef
        honza jan
        franta frantisek
        staszek stanislaw
        janek jan
        jurek jerzy
        hansl hans johannes johann
        sepp josef
        fritz friedrich
        mo muhammad mohammed mohamed
        """;

    private static readonly Dictionary<string, HashSet<int>> Lines = Read();

    /// <summary>True for a short form and its name, or two short forms of one name; equal names too.</summary>
    public static bool AreOne(string a, string b)
    {
        string one = NameFolding.Fold(a), other = NameFolding.Fold(b);
        if (one == other) return true;
        (string shorter, string longer) = one.Length <= other.Length ? (one, other) : (other, one);
        // "Dan" and "Daniel"; of two letters as many names begin as not. "Chongyon-ri" is long for no "Chon".
        if (shorter.Length is >= 3 and <= 4 && longer.Length >= shorter.Length + 2 && longer.StartsWith(shorter, StringComparison.Ordinal) && !a.Contains('-', StringComparison.Ordinal) && !b.Contains('-', StringComparison.Ordinal)) return true;
        return Lines.TryGetValue(one, out HashSet<int>? x) && Lines.TryGetValue(other, out HashSet<int>? y) && x.Overlaps(y);
    }

    /// <summary>True when initials, "V.", "Ye. P.", "J.-P.", fit given names, each to each as far as both go.</summary>
    /// <param name="initials">The parts of the shorter name without surname.</param>
    /// <param name="names">The parts of the longer name without surname.</param>
    public static bool Fit(IEnumerable<string> initials, IEnumerable<string> names)
    {
        string[] letters = [.. initials.SelectMany(part => part.Split(['.', '-'], StringSplitOptions.RemoveEmptyEntries)).Select(NameFolding.Fold)];
        string[] words = [.. names.SelectMany(part => part.Split(['-', '.'], StringSplitOptions.RemoveEmptyEntries)).Select(NameFolding.Fold)];
        int count = Math.Min(letters.Length, words.Length);
        for (int i = 0; i < count; i++)
        {
            if (!words[i].StartsWith(letters[i], StringComparison.Ordinal) && !letters[i].StartsWith(words[i], StringComparison.Ordinal)) return false;
        }

        return count > 0;
    }

    /// <summary>True for a patronymic: "Osipovich", "Ignatyevna", "Ilyich".</summary>
    public static bool IsPatronymic(string name) =>
        name.Length > 5 && (name.EndsWith("vich", StringComparison.Ordinal) || name.EndsWith("vna", StringComparison.Ordinal) || name.EndsWith("ichna", StringComparison.Ordinal) || name.EndsWith("yich", StringComparison.Ordinal));

    private static Dictionary<string, HashSet<int>> Read()
    {
        Dictionary<string, HashSet<int>> lines = new(StringComparer.Ordinal);
        string[] rows = Forms.Split('\n', StringSplitOptions.TrimEntries);
        for (int i = 0; i < rows.Length; i++)
        {
            foreach (string name in rows[i].Split(' '))
            {
                if (!lines.TryGetValue(name, out HashSet<int>? set)) lines[name] = set = [];
                set.Add(i);
            }
        }

        return lines;
    }
}
