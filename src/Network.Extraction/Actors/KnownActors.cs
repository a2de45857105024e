using Network.Model;

namespace Network.Extraction.Actors;

/// <summary>Actors that a user gives: their names and aliases are found whatever their form.</summary>
internal sealed class KnownActors
{
    private const int LongestName = 8;

    private readonly Dictionary<string, Actor> _byName = new(StringComparer.Ordinal);

    /// <summary>Makes it.</summary>
    public KnownActors(IReadOnlyList<Actor> actors)
    {
        Actors = actors;
        foreach (Actor actor in actors)
        {
            foreach (string name in actor.Aliases.Prepend(actor.Name)) _byName.TryAdd(NameFolding.Fold(name), actor);
        }
    }

    /// <summary>The actors.</summary>
    public IReadOnlyList<Actor> Actors { get; }

    /// <summary>The actor of this name; null for none.</summary>
    public Actor? Find(string name) => _byName.Count == 0 ? null : _byName.GetValueOrDefault(NameFolding.Fold(name));

    /// <summary>Adds spans for names of known actors that were not found by their form.</summary>
    public List<Span> Mark(List<Span> spans, List<RawWord> words)
    {
        if (_byName.Count == 0) return spans;
        List<Span> marked = [];
        int next = 0;
        for (int i = 0; i < words.Count; i++)
        {
            while (next < spans.Count && spans[next].First < i) next++;
            int last = LastOfName(words, i);
            bool within = next < spans.Count && spans[next].First <= i && Find(spans[next].Core) is not null;
            if (last < 0 || within)
            {
                if (next < spans.Count && spans[next].First == i)
                {
                    marked.Add(spans[next]);
                    i = spans[next].Last;
                }

                continue;
            }

            Actor actor = Find(Phrases.Join(words, i, last))!;
            bool person = actor.Kind is ActorKind.Person or ActorKind.Unknown;
            marked.Add(new Span
            {
                First = i,
                Last = last,
                Kind = person ? SpanKind.Name : SpanKind.Body,
                Core = Phrases.Join(words, i, last),
                Noun = words[last].Lower,
                NounKinds = words[last].Kinds,
                Modifiers = [.. Enumerable.Range(i, last - i).Select(at => words[at].Lower)],
                IsCapital = true,
                Determiner = Phrases.Determiner(words, i),
            });
            i = last;
        }

        return marked;
    }

    private int LastOfName(List<RawWord> words, int first)
    {
        if (!char.IsLetterOrDigit(words[first].Form[0])) return -1;
        for (int last = Math.Min(words.Count - 1, first + LongestName - 1); last >= first; last--)
        {
            if (char.IsLetterOrDigit(words[last].Form[^1]) && words[first].Form.Length > 1 && Find(Phrases.Join(words, first, last)) is not null) return last;
        }

        return -1;
    }
}
