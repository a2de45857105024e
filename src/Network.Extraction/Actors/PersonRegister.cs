using Network.Extraction.Merging;
using Network.Model;

namespace Network.Extraction.Actors;

/// <summary>Decides which names mean one person. Full names first; then surnames and given names alone, each for whoever bears it.</summary>
internal sealed class PersonRegister
{
    private readonly Dictionary<string, Entity> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entity>> _byPart = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> _bare = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameForms> _forms = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> _beside = [];
    private readonly HashSet<(string Surname, string Relative)> _relatives = [];
    private readonly ActorVocabulary _vocabulary;
    private readonly DecidedNames _decided;

    /// <summary>Makes an empty register.</summary>
    /// <param name="vocabulary">Words that tell gender.</param>
    /// <param name="decided">What a person decided about names.</param>
    public PersonRegister(ActorVocabulary vocabulary, DecidedNames decided)
    {
        _vocabulary = vocabulary;
        _decided = decided;
    }

    /// <summary>Notes that two names mean two persons, since the text names them beside each other.</summary>
    public void KeepApart(string one, string other) => _beside.Add((Fold(one), Fold(other)));

    /// <summary>Notes that a surname alone does not mean this relative of whoever bears it.</summary>
    public void KeepSurname(string surname, string relative) => _relatives.Add((Fold(surname), Fold(relative)));

    /// <summary>All persons, in order of first registration.</summary>
    public List<Entity> All { get; } = [];

    /// <summary>Registers a name of two parts or more, or finds whose it is.</summary>
    public Entity Full(string name, IReadOnlyList<string> aliases, bool background = false)
    {
        string plain = Forms(name).Plain;
        Entity? entity = Find(plain, out string reason);
        foreach (string alias in aliases)
        {
            if (entity is not null) break;
            if (_decided.AreApart(alias, [name])) continue;
            entity = Find(alias, out _);
            if (entity is not null && _decided.AreApart(name, entity.Names)) entity = null;
            reason = $"\"{name}\" is explained as \"{alias}\"";
        }

        if (entity is null)
        {
            entity = new Entity { Kind = ActorKind.Person, IsBackground = background };
            All.Add(entity);
        }
        else if (reason.Length > 0)
        {
            entity.AddReason(reason);
        }

        if (plain != name) entity.AddReason($"\"{name}\" is \"{plain}\" with a doubled word");
        Index(entity, plain);
        if (!background || entity.Names.TrueForAll(Entity.IsTypedInCapitals)) entity.AddName(name);
        foreach (string alias in aliases)
        {
            if (_decided.AreApart(alias, entity.Names)) continue;
            Index(entity, alias);
            entity.AddName(alias, isGloss: true);
            entity.AddReason(background ? $"\"{alias}\" is a known spelling of \"{name}\"" : $"brackets explain \"{name}\" as \"{alias}\"");
        }

        Guess(entity, plain);
        return entity;
    }

    /// <summary>Finds who is meant by a single name, or registers it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="aliases">Other names that brackets give.</param>
    /// <param name="gender">What honorific or title tells.</param>
    /// <param name="titles">Titles before it.</param>
    /// <param name="sentence">Where it stands.</param>
    /// <param name="isRelative">True where the text calls her someone's wife, sister, daughter.</param>
    /// <param name="ending">With whose full name the sentence before ended, where this name opens the next: "… on the treasurer, Osvaldo Vilela. Vilela answered".</param>
    public Entity Single(string name, IReadOnlyList<string> aliases, Gender gender, IReadOnlyList<TitlePhrase> titles, int sentence, bool isRelative = false, Entity? ending = null)
    {
        string folded = Fold(Forms(name).Plain);
        List<Entity> bearers = Bearers(folded, gender);
        if (bearers.Count == 0 && ArabicNames.Key(name) is { } sound) bearers = Bearers(sound, gender);
        // "al-Sarraf" without the article.
        if (bearers.Count == 0) bearers = Bearers(ArabicNames.Bare(folded), gender).FindAll(person => person.Names.Exists(known => ArabicNames.HasArticle(Forms(known).Words[^1])));
        if (bearers.Count == 0 && titles.Count == 0) bearers = All.FindAll(person => person.MayBe(gender) && person.Names.Exists(known => Forms(known).Words is { Length: >= 2 } words && GivenNames.AreOne(words[0], name)));
        if (gender != Gender.Unknown && bearers.Exists(person => person.Gender == gender)) bearers.RemoveAll(person => person.Gender != gender);
        // Someone's relative is another than whoever bears the surname so far.
        else if (isRelative) bearers.Clear();
        bearers.RemoveAll(person => _decided.AreApart(name, person.Names));
        if (_relatives.Count > 0 && gender == Gender.Unknown) bearers.RemoveAll(person => person.Names.Exists(known => _relatives.Contains((folded, Fold(known)))));
        Entity? decided = Decided(name);
        Entity? entity = decided ?? (isRelative && bearers.Count == 0 ? null : Choose(name, folded, bearers, titles, sentence, gender, ending));
        if (entity is null)
        {
            entity = new Entity { Kind = ActorKind.Person };
            All.Add(entity);
        }
        else if (decided is not null)
        {
            Note(decided, name);
        }
        else if (!entity.Names.Contains(name))
        {
            entity.AddReason(bearers.Count > 1
                ? $"\"{name}\" alone is taken for {entity.Names[0]}, of {bearers.Count} who bear the name: the one of whom the document spoke so first"
                : $"\"{name}\" is part of the name of {entity.Names[0]} only");
        }

        entity.AddName(name);
        if (titles.Count == 0 && gender == Gender.Unknown) _bare.TryAdd(folded, entity);
        Index(entity, name);
        foreach (string alias in aliases)
        {
            if (_decided.AreApart(alias, entity.Names)) continue;
            Index(entity, alias);
            entity.AddName(alias, isGloss: true);
        }

        Guess(entity, name);
        return entity;
    }

    /// <summary>All who bear a name, for "the Rivases".</summary>
    public List<Entity> Bearers(string name) => _byPart.GetValueOrDefault(Fold(name), []);

    /// <summary>The person of exactly this name; null for none.</summary>
    public Entity? Exact(string name) => _byName.GetValueOrDefault(Fold(name));

    private List<Entity> Bearers(string part, Gender gender) => _byPart.TryGetValue(part, out List<Entity>? bearers) ? bearers.FindAll(person => person.MayBe(gender)) : [];

    /// <summary>The forms of a name, worked out once: a document names the same people again and again.</summary>
    private NameForms Forms(string name)
    {
        if (!_forms.TryGetValue(name, out NameForms? forms)) _forms[name] = forms = new NameForms(name);
        return forms;
    }

    private string Fold(string name) => Forms(name).Folded;

    private Entity? Choose(string name, string folded, List<Entity> bearers, IReadOnlyList<TitlePhrase> titles, int sentence, Gender gender, Entity? ending)
    {
        if (_byName.TryGetValue(folded, out Entity? exact) && exact.MayBe(gender) && (bearers.Count == 0 || (bearers.Count == 1 && bearers[0] == exact)) && !_decided.AreApart(name, exact.Names)) return exact;
        if (bearers.Count == 1) Learn(folded, bearers[0]);
        if (bearers.Count <= 1) return bearers.FirstOrDefault();
        if (titles.Count > 0 && bearers.FirstOrDefault(person => titles.Any(title => person.Titles.Exists(borne => Titles.Fits(title, borne)))) is { } titled) return titled;
        bearers = Usual(folded, bearers);
        if (_bare.TryGetValue(folded, out Entity? established) && bearers.Contains(established)) return established;
        // Whoever of the bearers the document has named first by now; before any is named, the one it names most.
        Entity[] before = [.. bearers.Where(person => person.FirstSentence <= sentence || person.IsBackground)];
        if (before.Length > 1 && ending is not null && before.Contains(ending)) return ending;
        if (before.Length > 0) return before.MinBy(person => person.FirstSentence == int.MaxValue ? -1 : person.FirstSentence);
        return bearers.MinBy(person => person.FirstSentence);
    }

    private int _first, _last;

    /// <summary>Notes whether the document calls a person by the first or the last part of his name.</summary>
    private void Learn(string folded, Entity person)
    {
        if (Stands(folded, person, last: false)) _first++;
        if (Stands(folded, person, last: true)) _last++;
    }

    /// <summary>Of "Ryang Ki Chan" and "Ki Tong Ho" the second is "Ki" where the document puts surnames first.</summary>
    private List<Entity> Usual(string folded, List<Entity> bearers)
    {
        if (_first == _last) return bearers;
        List<Entity> usual = bearers.FindAll(person => Stands(folded, person, _last > _first));
        return usual.Count == 0 ? bearers : usual;
    }

    private bool Stands(string folded, Entity person, bool last) =>
        person.Names.Exists(name => name.Contains(' ', StringComparison.Ordinal) && Forms(name).Parts[last ? ^1 : 0] == folded);

    /// <summary>The person who bears a name that was decided to be the same as this one.</summary>
    private Entity? Decided(string name)
    {
        foreach (string other in _decided.Same(name))
        {
            if (_byName.GetValueOrDefault(Fold(other)) is { } entity && (entity.KnownName == other || entity.Names.Exists(borne => Fold(borne) == Fold(other)))) return entity;
        }

        return null;
    }

    /// <summary>Gives a person the name that is to be shown, and the reason.</summary>
    private void Note(Entity entity, string name)
    {
        if (_decided.Same(name) is not [string shown, ..]) return;
        entity.KnownName ??= shown;
        string other = entity.Names.Find(borne => Fold(borne) != Fold(name)) ?? shown;
        if (Fold(other) != Fold(name)) entity.AddReason(DecidedNames.Reason(name, other));
    }

    private Entity? Find(string name, out string reason)
    {
        if (Decided(name) is { } decided)
        {
            Note(decided, name);
            reason = "";
            return decided;
        }

        Entity? found = Alike(name, out reason);
        return found is null || _decided.AreApart(name, found.Names) ? null : found;
    }

    private Entity? Alike(string name, out string reason)
    {
        reason = "";
        NameForms forms = Forms(name);
        string folded = forms.Folded;
        if (_byName.TryGetValue(folded, out Entity? entity))
        {
            if (!entity.Names.Contains(name)) reason = $"\"{name}\" is spelled like \"{entity.Names.FirstOrDefault() ?? name}\" but for case, hyphens or accents";
            return entity;
        }

        if (forms.Romanised is { } key && _byKey.TryGetValue(key, out entity))
        {
            reason = $"\"{name}\" is another romanisation of \"{entity.Names[0]}\"";
            return entity;
        }

        string[] parts = forms.Parts;
        // The narrator or a known actor given by surname only.
        if (_byName.GetValueOrDefault(parts[^1]) is { } single && single.IsBackground | single.IsNarrator && single.Names.TrueForAll(known => !known.Contains(' ')))
        {
            reason = $"\"{name}\" is the full name of \"{single.Names[0]}\"";
            return single;
        }

        bool MayBe(Entity person) => !_decided.AreApart(name, person.Names);
        List<Entity> surname = OfSurname(parts[^1], forms.Words[^1]);
        List<Entity> alike = surname.FindAll(person => MayBe(person) && person.Names.Exists(known => Abbreviates(forms, Forms(known)) || Abbreviates(Forms(known), forms)));
        if (alike.Count == 1)
        {
            reason = $"\"{name}\" and \"{alike[0].Names[0]}\" have one surname and fitting initials";
            return alike[0];
        }

        List<Entity> shortForms = surname.FindAll(person => MayBe(person) && person.Names.Exists(known => IsShortForm(forms, Forms(known))) && !person.Names.Exists(known => _beside.Contains((folded, Fold(known))) || _beside.Contains((Fold(known), folded))));
        if (shortForms.Count == 1)
        {
            reason = $"\"{name}\" and \"{shortForms[0].Names[0]}\" have one surname, and one given name in a longer and a shorter form";
            return shortForms[0];
        }

        if (Patronymic(forms) is { } patron)
        {
            reason = $"\"{name}\" has the given name and patronymic whose initials \"{patron.Names[0]}\" bears";
            return patron;
        }

        List<Entity> given = _byPart.GetValueOrDefault(parts[0], []);
        if (parts.Length < 2 || given.Count + surname.Count == 0) return null;
        Entity[] longer = [.. given.Union(surname).Where(person => MayBe(person) && person.Names.Exists(known => IsWithin(parts, Forms(known).Parts) || IsWithin(Forms(known).Parts, parts)))];
        if (longer.Length == 1)
        {
            reason = $"\"{name}\" is a shorter or longer form of \"{longer[0].Names[0]}\"";
            return longer[0];
        }

        return null;
    }

    /// <summary>Those of a surname, in another spelling of an Arabic one too.</summary>
    private List<Entity> OfSurname(string folded, string surname)
    {
        List<Entity> bearers = _byPart.GetValueOrDefault(folded, []);
        return ArabicNames.Key(surname) is { } sound && _byPart.TryGetValue(sound, out List<Entity>? alike) ? [.. bearers.Union(alike)] : bearers;
    }

    private void Index(Entity entity, string name)
    {
        NameForms forms = Forms(name);
        // Nothing is ever taken out.
        if (forms.Indexed == entity) return;
        forms.Indexed = entity;
        _byName.TryAdd(forms.Folded, entity);
        if (forms.Romanised is { } key) _byKey.TryAdd(key, entity);
        foreach (string part in forms.Parts)
        {
            if (part.Length < 2 || part.EndsWith('.')) continue;
            AddPart(part, entity);
        }

        foreach (string sound in forms.Sounds) AddPart(sound, entity);
    }

    private void AddPart(string part, Entity entity)
    {
        if (!_byPart.TryGetValue(part, out List<Entity>? bearers)) _byPart[part] = bearers = [];
        if (!bearers.Contains(entity)) bearers.Add(entity);
    }

    private void Guess(Entity entity, string name)
    {
        if (entity.Gender == Gender.Unknown) entity.Gender = Forms(name).GenderBy(_vocabulary);
    }

    /// <summary>"T. Biernat" for "Tadeusz Biernat", "V.I. Ivanov" for "Vladimir Ivanov".</summary>
    private static bool Abbreviates(NameForms shorter, NameForms longer) =>
        shorter.IsInitialled && longer.Words.Length > 1 && SameSurname(shorter, longer) && GivenNames.Fit(shorter.Words[..^1], longer.Words[..^1]);

    private static bool SameSurname(NameForms a, NameForms b) => a.Last == b.Last || (ArabicNames.Key(a.Words[^1]) is { } key && key == ArabicNames.Key(b.Words[^1]));

    /// <summary>"Dan Moriarty" for "Daniel Moriarty", "Yasin al-Tarabishy" for "Yasin al-Tarabishi".</summary>
    private static bool IsShortForm(NameForms one, NameForms other) =>
        one.Words.Length == 2 && other.Words.Length >= 2 && SameSurname(one, other) && !one.Words[0].EndsWith('.') && !other.Words[0].EndsWith('.') && GivenNames.AreOne(one.Words[0], other.Words[0]);

    /// <summary>"Yevgeny Pavlovich" for "Ye. P. Kruglikov", when of all initials only his fit; and the other way about.</summary>
    private Entity? Patronymic(NameForms name)
    {
        string[] words = name.Words;
        if (words.Length != 2 || !GivenNames.IsPatronymic(words[1])) return null;
        Entity[] fitting = [.. All.Where(person => person.Names.Exists(known => Forms(known) is { IsInitialled: true, Words: { Length: >= 3 } parts } && GivenNames.Fit(parts[..^1], words))
            || person.Names.Exists(known => Forms(known).Words is { Length: 2 } parts && parts[0].Count(c => c == '.') == 2 && parts[0].EndsWith('.') && GivenNames.Fit(parts[..1], words)))];
        return fitting.Length == 1 ? fitting[0] : null;
    }

    private static bool IsWithin(string[] shorter, string[] longer)
    {
        if (shorter.Length < 2 || shorter.Length >= longer.Length) return false;
        int at = 0;
        foreach (string part in longer)
        {
            if (at < shorter.Length && part == shorter[at]) at++;
        }

        return at == shorter.Length;
    }
}
