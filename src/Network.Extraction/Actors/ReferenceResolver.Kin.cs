using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Actors;

/// <content>Relatives: who is told to be someone's nephew has him for an uncle.</content>
internal sealed partial class ReferenceResolver
{
    private static readonly string[][] Pairs =
    [
        ["nephew niece", "uncle aunt"], ["son daughter stepson", "father mother stepfather stepmother"], ["husband", "wife"], ["grandson granddaughter", "grandfather grandmother"],
        ["son-in-law daughter-in-law", "father-in-law mother-in-law"], ["brother sister half-brother", "brother sister half-brother"], ["cousin", "cousin"], ["brother-in-law sister-in-law", "brother-in-law sister-in-law"],
    ];

    private readonly List<(Entity Who, string Kin, Entity Of)> _kin = [];

    /// <summary>"X, the mayor's nephew", "X (an uncle of Y": keeps it in mind; "his uncle" behind it: whoever that makes him.</summary>
    /// <returns>Whom the noun means where an earlier sentence tells; null for nobody known.</returns>
    private Entity? Relative(ParsedSentence sentence, int w, string kin)
    {
        if (Owner(sentence, w) is not { } owner) return null;
        if (Bearer(sentence, w) is { } bearer)
        {
            if (bearer != owner) _kin.Add((bearer, kin, owner));
            return null;
        }

        foreach ((Entity who, string told, Entity of) in Enumerable.Reverse(_kin))
        {
            if (of == owner && told == kin) return who;
            if (who == owner && Array.Exists(Pairs, pair => (Has(pair[0], told) && Has(pair[1], kin)) || (Has(pair[1], told) && Has(pair[0], kin)))) return of;
        }

        return kin is "husband" && owner.Style is "Madame" or "Mme" or "Mrs" or "Mrs." or "Madam" or "Frau" or "Señora" or "Signora" ? Namesake(owner) : null;

        static bool Has(string words, string word) => words.Split(' ').Contains(word);
    }

    /// <summary>Madame X's husband: the one man of her surname; null where there are none or several.</summary>
    private Entity? Namesake(Entity wife)
    {
        if (wife.Names is not [var name, ..]) return null;
        string surname = name[(name.LastIndexOf(' ') + 1)..];
        List<Entity> men = [.. _resolution.Persons.All.Where(person => person != wife && person.Gender != Gender.Female && person.Names.Exists(borne => borne.EndsWith(surname, StringComparison.Ordinal) && (borne.Length == surname.Length || borne[^(surname.Length + 1)] == ' ')))];
        return men is [var husband] ? husband : null;
    }

    /// <summary>"both brothers", "the two cousins": those last told to be such of one another; null for none.</summary>
    private List<Entity>? Siblings(ParsedSentence sentence, int w, string kin)
    {
        int number = w - 1;
        if (number < 0 || sentence.Words[number].Lower is not ("both" or "two") || (sentence.Words[number].Lower == "two" && (number == 0 || sentence.Words[number - 1].Lower is not ("the" or "these")))) return null;
        return _kin.FindLast(one => one.Kin == kin) is { Who: not null } pair ? [pair.Of, pair.Who] : null;
    }

    /// <summary>Whose relative it is: "his uncle", "the mayor's own nephew", "an uncle of Y".</summary>
    private Entity? Owner(ParsedSentence sentence, int w)
    {
        int at = sentence.Child(w, "nmod:poss");
        if (at < 0)
        {
            int next = w + 1;
            if (next >= sentence.Words.Count || sentence.Words[next].Lower != "of") return null;
            while (++next < sentence.Words.Count && sentence.Words[next].Tag is "DT" or "JJ") { }
            at = next;
        }

        return _here.At(at) is { Entities: [{ Kind: ActorKind.Person } person] } ? person : null;
    }

    /// <summary>The person whom the noun stands beside: "X, the mayor's own nephew".</summary>
    private Entity? Bearer(ParsedSentence sentence, int w)
    {
        // "Melashvili's wife, Tamar Melashvili,".
        int next = w + 2;
        // "the mayor's brother, the banker Ivo Lang,".
        if (next < sentence.Words.Count && sentence.Words[next].Lower == "the") next++;
        if (w + 2 < sentence.Words.Count && sentence.Words[w + 1].Form == "," && _here.At(next) is { Form: MentionForm.Name, Entities: [{ Kind: ActorKind.Person } behind] }) return behind;
        for (int at = w - 1; at > 0 && w - at <= 6; at--)
        {
            if (sentence.Words[at].IsVerb || sentence.Words[at].Lower is "and" or ";" or ":" or "that" or "when" or "because" or "whether") return null;
            if (sentence.Words[at].Form is "," or "(") return _here.At(at - 1) is { Form: MentionForm.Name, Entities: [{ Kind: ActorKind.Person } person] } ? person : null;
        }

        return null;
    }
}
