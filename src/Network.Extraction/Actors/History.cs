using Network.Extraction.Actors.Pronouns;
using Network.Model;

namespace Network.Extraction.Actors;

/// <summary>Who was spoken of last, and how prominently: the candidates of a pronoun.</summary>
internal sealed class History
{
    // Subjects outrank objects, and these the rest (Lappin and Leass 1994); a sentence further back halves what a mention counts.
    private static readonly double[] ByDistance = [50, 38, 18, 8, 4];

    private readonly List<Entry> _entries = [];

    /// <summary>Sentences that a reference looks back.</summary>
    public const int Reach = 4;

    /// <summary>A mention, or persons mentioned together.</summary>
    internal sealed record Entry(List<Entity> Entities, int Sentence, int Word, Role Role, int Governor, bool IsGroup, bool IsPronoun)
    {
        /// <summary>Paragraph of the sentence.</summary>
        public int Paragraph { get; init; }

        /// <summary>The paragraph itself, where turns that belong together count as one.</summary>
        public int Turn { get; init; }

        /// <summary>True for one of several named together, who is seldom meant by "he" alone.</summary>
        public bool IsMember { get; init; }

        /// <summary>True for the subject of the sentence's main verb.</summary>
        public bool IsMain { get; init; }

        /// <summary>What its clause does to whoever is mentioned.</summary>
        public PronounStance Befalls { get; init; }

        /// <summary>What whoever is mentioned does to another in its clause.</summary>
        public PronounStance Does { get; init; }
    }

    /// <summary>Adds a mention.</summary>
    public void Add(Entry entry) => _entries.Add(entry);

    /// <summary>Entries from the latest back to the reach of a sentence.</summary>
    public IEnumerable<Entry> Back(int sentence, int reach = Reach)
    {
        for (int i = _entries.Count - 1; i >= 0 && _entries[i].Sentence >= sentence - reach; i--) yield return _entries[i];
    }

    /// <summary>The best candidate.</summary>
    /// <param name="sentence">Where the pronoun stands.</param>
    /// <param name="paragraph">Its paragraph.</param>
    /// <param name="turn">The paragraph itself, where turns that belong together count as one.</param>
    /// <param name="isSubject">True when it is a subject.</param>
    /// <param name="fits">Which entries may be meant.</param>
    /// <param name="bonus">What else speaks for an entry.</param>
    /// <returns>The entry, null for none; and by how much it leads over the next.</returns>
    public (Entry? Best, double Lead) Find(int sentence, int paragraph, int turn, bool isSubject, Func<Entry, bool> fits, Func<Entry, double> bonus)
    {
        Entry? best = null;
        double top = 0, second = 0;
        int order = 0;
        foreach (Entry entry in Back(sentence))
        {
            order++;
            if (!fits(entry)) continue;
            double score = ByDistance[sentence - entry.Sentence] + Weight(entry.Role) + (isSubject && entry.Role == Role.Subject ? 6 : 0) + (entry.IsPronoun ? 5 : 0) - Math.Min(order, 10) * 0.4
                + (entry.IsMain ? 5 : 0) - (entry.IsMember ? 16 : 0) - (entry.Paragraph != paragraph || turn - entry.Turn > 1 ? 12 : 0) + bonus(entry);
            bool same = best is not null && best.Entities.SequenceEqual(entry.Entities);
            if (same)
            {
                // Spoken of again and again: more likely meant.
                top = Math.Max(top, score) + 3;
            }
            else if (best is null || score > top)
            {
                second = top;
                top = score;
                best = entry;
            }
            else
            {
                second = Math.Max(second, score);
            }
        }

        return (best, top - second);
    }

    /// <summary>The one person of whom a sentence speaks; null where it speaks of nobody or of several.</summary>
    public Entity? Only(int sentence, int paragraph)
    {
        Entity? only = null;
        foreach (Entry entry in Back(sentence, 0))
        {
            if (entry.Sentence != sentence || entry.Paragraph != paragraph || entry.Entities is not [{ Kind: ActorKind.Person } person] || person == only) continue;
            if (only is not null) return null;
            only = person;
        }

        return only;
    }

    /// <summary>The last different persons, latest first.</summary>
    public List<Entity> LastPersons(int sentence, int count, Func<Entry, bool>? fits = null)
    {
        List<Entity> found = [];
        foreach (Entry entry in Back(sentence))
        {
            if (entry.IsGroup || (fits is not null && !fits(entry))) continue;
            foreach (Entity entity in entry.Entities)
            {
                if (entity.Kind == ActorKind.Person && !entity.IsNarrator && !entity.IsUnnamed && !found.Contains(entity)) found.Add(entity);
            }

            if (found.Count >= count) break;
        }

        return found;
    }

    private static double Weight(Role role) => role switch
    {
        Role.Subject => 25,
        Role.Object => 12,
        Role.Agent => 12,
        Role.Possessor => 9,
        Role.Oblique => 8,
        _ => 5,
    };
}
