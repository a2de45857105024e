using System.Text.Json.Nodes;
using Network.Model;

namespace Network.Files.Json;

/// <summary>The members of one object: typed ones are taken by name with their problems told, the rest is kept.</summary>
internal sealed class JsonFields
{
    private readonly List<(string Name, JsonAt Value, bool Taken)> _members = [];
    private readonly List<string> _known = [];
    private readonly ProblemList _problems;
    private readonly string _noun;

    /// <param name="node">An object.</param>
    /// <param name="noun">What it describes, for messages: "actor".</param>
    /// <param name="problems">Where problems go.</param>
    public JsonFields(JsonAt node, string noun, ProblemList problems)
    {
        Line = node.Line;
        _noun = noun;
        _problems = problems;
        foreach ((string name, JsonAt value) in node.Members) _members.Add((name, value, false));
    }

    public int Line { get; }

    /// <summary>Names the object in messages once its id is known.</summary>
    public string? Id { get; set; }

    public string Owner => Id is null ? $"the {_noun}" : $"the {_noun} {Quoted.Of(Id)}";

    /// <summary>The member's value; null when it is absent or null.</summary>
    public JsonAt? Take(string name)
    {
        _known.Add(name);
        for (int i = 0; i < _members.Count; i++)
        {
            if (_members[i].Name != name) continue;
            _members[i] = _members[i] with { Taken = true };
            return _members[i].Value.IsNull ? null : _members[i].Value;
        }

        return null;
    }

    /// <summary>A text that must be there and not be empty.</summary>
    public string? Required(string name)
    {
        JsonAt? value = Take(name);
        if (value is null) _problems.Error(Line, $"{Owner} has no \"{name}\"", Misspelt(name) ?? $"add \"{name}\"");
        else if (!value.Value.IsString) Mistyped(name, value.Value, "a text");
        else if (value.Value.String.Length == 0) _problems.Error(value.Value.Line, $"the \"{name}\" of {Owner} is empty");
        else return value.Value.String;
        return null;
    }

    public string? Text(string name) => TextAt(name)?.Text;

    /// <summary>A text with its line.</summary>
    public (string Text, int Line)? TextAt(string name)
    {
        if (Take(name) is not { } value) return null;
        if (value.IsString) return (value.String, value.Line);
        Mistyped(name, value, "a text");
        return null;
    }

    public bool Flag(string name)
    {
        if (Take(name) is not { } value) return false;
        if (value.IsBoolean) return value.Boolean;
        Mistyped(name, value, "true or false");
        return false;
    }

    /// <summary>A number that passes a check.</summary>
    public double? Number(string name, Func<double, bool> isGood, string wanted)
    {
        if (Take(name) is not { } value) return null;
        if (value.IsNumber && isGood(value.Number)) return value.Number;
        Mistyped(name, value, wanted);
        return null;
    }

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public int? Whole(string name, int least, int most, string wanted) =>
        (int?)Number(name, number => number >= least && number <= most && number == Math.Floor(number), wanted);

    public EdtfDate? Date(string name)
    {
        if (TextAt(name) is not (string text, int line)) return null;
        EdtfDate? date = EdtfDate.TryParse(text, out string why);
        if (date is null) _problems.Error(line, $"the \"{name}\" of {Owner} is wrong: {Quoted.OneLine(why)}");
        return date;
    }

    /// <summary>A list of texts with their lines.</summary>
    public IReadOnlyList<(string Text, int Line)> Texts(string name)
    {
        if (Take(name) is not { } value) return [];
        if (!value.IsArray)
        {
            Mistyped(name, value, "a list of texts");
            return [];
        }

        List<(string Text, int Line)> texts = [];
        foreach (JsonAt item in value.Items)
        {
            if (item.IsString && item.String.Length > 0) texts.Add((item.String, item.Line));
            else if (item.IsString) _problems.Error(item.Line, $"the list \"{name}\" of {Owner} has an empty text");
            else _problems.Error(item.Line, $"the list \"{name}\" of {Owner} has {item.Sort} in it where a text is wanted");
        }

        return texts;
    }

    /// <summary>The objects of a list.</summary>
    public IEnumerable<JsonFields> Objects(string name, string noun)
    {
        if (Take(name) is not { } value) yield break;
        if (!value.IsArray)
        {
            Mistyped(name, value, "a list of objects");
            yield break;
        }

        foreach (JsonAt item in value.Items)
        {
            if (item.IsObject) yield return new JsonFields(item, noun, _problems);
            else _problems.Error(item.Line, $"the list \"{name}\" of {Owner} has {item.Sort} in it where an object is wanted");
        }
    }

    /// <summary>The members that nobody took, in file order; null when there are none.</summary>
    public JsonObject? Rest()
    {
        JsonObject? rest = null;
        foreach ((string name, JsonAt value, bool taken) in _members)
        {
            if (taken) continue;
            (rest ??= []).Add(name, value.ToNode());
            string[] absent = [.. _known.Where(known => known.Length > 3 && !_members.Exists(member => member.Name == known))];
            if (DidYouMean.Among(name, absent, 1) is [string meant] && Math.Abs(meant.Length - name.Length) <= 2)
                _problems.Warn(value.Line, $"the member {Quoted.Of(name)} of {Owner} is kept but means nothing here", $"did you mean \"{meant}\"?");
        }

        return rest;
    }

    private string? Misspelt(string name)
    {
        List<string> others = [.. _members.Where(member => !member.Taken).Select(member => member.Name)];
        return DidYouMean.Among(name, others, 1) is [string found] ? $"{Quoted.Of(found)} should read \"{name}\"" : null;
    }

    private void Mistyped(string name, JsonAt value, string wanted)
    {
        string found = value.IsString ? Quoted.Of(value.String) : value.IsNumber || value.IsBoolean ? Quoted.OneLine(value.ToNode()!.ToJsonString()) : value.Sort;
        _problems.Error(value.Line, $"the \"{name}\" of {Owner} is {found} where {wanted} is wanted");
    }
}
