using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>The body that an office belongs to.</summary>
internal sealed partial class RelationReader
{
    private Dictionary<string, int>? _bodies;

    /// <summary>"stepped down as secretary of the Union", "resigned as its chairman": the Union it is.</summary>
    private List<Party> Offices(int s, IEnumerable<int> words)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        List<Party> found = [];
        foreach (int word in words)
        {
            string office = sentence.Words[word].Lower;
            int of = office.IndexOf(" of ", StringComparison.Ordinal);
            if (of > 0 && Bodies.TryGetValue(WithoutArticle(office[(of + 4)..]), out int body)) found.Add(new Party(body, word));
            else if (_reading.At(s, word) is { Form: MentionForm.Title })
                found.AddRange(_parties.Owners(s, word, "of", "to", "in").Where(party => _reading.Actors[party.Actor].Kind is not (ActorKind.Person or ActorKind.Unknown)));
        }

        return found;
    }

    private Dictionary<string, int> Bodies
    {
        get
        {
            if (_bodies is not null) return _bodies;
            _bodies = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int actor = 0; actor < _reading.Actors.Count; actor++)
            {
                if (_reading.Actors[actor].Kind is ActorKind.Person or ActorKind.Unknown) continue;
                foreach (string name in _reading.Actors[actor].Aliases.Prepend(_reading.Actors[actor].Name)) _bodies.TryAdd(WithoutArticle(name.ToLowerInvariant()), actor);
            }

            return _bodies;
        }
    }

    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;
}
