using System.Collections.Frozen;
using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>What belongs together without a sentence of its own that says so: bodies named after what they are part of, who speaks of a body's acts as "ours", who is said to do what a group is named after.</summary>
internal sealed class Belonging
{
    private static readonly FrozenSet<string> PartyBodies = ["central committee", "cc", "politburo", "presidium", "plenum", "secretariat", "congress", "leadership"];
    private static readonly FrozenSet<string> Ours = ["decision", "resolution", "decree", "verdict", "measure", "measures", "force", "forces", "line", "policy", "leadership", "rank", "ranks", "session", "plenum"];
    private static readonly FrozenSet<string> Groups = ["group", "faction", "clique", "bloc", "camp", "circle", "opposition", "tendency", "wing", "movement"];

    private readonly ActorReading _reading;
    private readonly ClaimContext _context;
    private readonly Parties _parties;
    private readonly SessionBody _session;

    /// <summary>Makes the reader.</summary>
    public Belonging(ActorReading reading, RelationLexicon lexicon, SessionBody session)
    {
        _reading = reading;
        _context = new ClaimContext(reading, lexicon, new Resolutions(reading));
        _parties = new Parties(reading, lexicon);
        _session = session;
    }

    /// <summary>The affiliations, each once.</summary>
    /// <param name="found">The relations read so far.</param>
    public IEnumerable<FoundRelation> Of(IReadOnlyList<FoundRelation> found)
    {
        HashSet<(int, string, int)> told = [];
        foreach (FoundRelation one in Named().Concat(Spoken(found)).Concat(Doing(found)))
        {
            if (one.Source != one.Target && told.Add((one.Source, one.Type, one.Target))) yield return one;
        }
    }

    /// <summary>"Central Committee Presidium" is part of the Central Committee, "KWP Plenum" of the KWP; where one party is spoken of, its central committee is that party's.</summary>
    private IEnumerable<FoundRelation> Named()
    {
        int[] bodies = [.. Enumerable.Range(0, _reading.Actors.Count).Where(actor => _reading.Actors[actor].Kind is ActorKind.Body or ActorKind.Party)];
        int party = bodies.Where(actor => _reading.Actors[actor].Kind == ActorKind.Party && _reading.Actors[actor].Mentions > 1).OrderByDescending(actor => _reading.Actors[actor].Mentions).FirstOrDefault(-1);
        foreach (int part in bodies)
        {
            int whole = -1, length = 0;
            foreach (int other in bodies)
            {
                if (other == part) continue;
                foreach (string name in Names(other))
                {
                    if (name.Length > Math.Max(length, 2) && Names(part).Any(longer => longer.StartsWith(name + " ", StringComparison.Ordinal))) (whole, length) = (other, name.Length);
                }
            }

            if (whole < 0 && party >= 0 && part != party && Names(part).Any(PartyBodies.Contains)) whole = party;
            if (whole < 0) continue;
            Mention? mention = _reading.Mentions.FirstOrDefault(one => one.Actors is [var actor] && actor == part && one.Form == MentionForm.Body);
            if (mention is not null) yield return Told(part, "part_of", whole, mention.Sentence, mention.Word, "named after what it is part of");
        }
    }

    private IEnumerable<string> Names(int actor) => _reading.Actors[actor].Aliases.Prepend(_reading.Actors[actor].Name).Select(name => name.ToLowerInvariant());

    /// <summary>"Kim declared that our decision was correct": he speaks for the body that had decided.</summary>
    private IEnumerable<FoundRelation> Spoken(IReadOnlyList<FoundRelation> found)
    {
        for (int s = 0; s < _reading.Sentences.Count; s++)
        {
            ParsedSentence sentence = _reading.Sentences[s];
            for (int w = 0; w < sentence.Words.Count; w++)
            {
                if (sentence.Words[w].Lower != "our" || sentence.Words[w].Head < 0 || !Ours.Contains(sentence.Words[sentence.Words[w].Head].Lemma)) continue;
                IReadOnlyList<int> speakers = _context.Of(s, sentence.Words[w].Head).Speakers;
                if (speakers.Count == 0 || _parties.Of(s, [speakers[^1]], false) is not [Party speaker]) continue;
                FoundActor who = _reading.Actors[speaker.Actor];
                if (who.Kind != ActorKind.Person || who.IsNarrator) continue;
                FoundRelation? decided = found.LastOrDefault(one => one.Sentence <= s && one.Type is "expelled" or "removed" or "appointed" or "reinstated" or "punished" && one.IsDone && _reading.Actors[one.Source].Kind is ActorKind.Body or ActorKind.Party);
                int body = decided?.Source ?? _session.At(s, speaker.Actor);
                if (body >= 0) yield return Told(speaker.Actor, "speaks_for", body, s, w, $"says our {sentence.Words[sentence.Words[w].Head].Lower}");
            }
        }
    }

    /// <summary>"expelled for anti-party activity", where the text speaks of an anti-party group: who did it belongs to it.</summary>
    private IEnumerable<FoundRelation> Doing(IReadOnlyList<FoundRelation> found)
    {
        for (int group = 0; group < _reading.Actors.Count; group++)
        {
            if (_reading.Actors[group].Kind == ActorKind.Person) continue;
            string[] words = _reading.Actors[group].Name.ToLowerInvariant().Split(' ');
            if (words.Length != 2 || !Groups.Contains(words[1]) || !words[0].Contains('-', StringComparison.Ordinal)) continue;
            foreach (FoundRelation one in found)
            {
                if (one.Modality != Modality.Asserted || one.Negated || one.Type is not ("expelled" or "removed" or "punished" or "detained" or "accused" or "allied_with")) continue;
                ParsedSentence sentence = _reading.Sentences[one.Sentence];
                int named = Enumerable.Range(0, sentence.Words.Count - 1).FirstOrDefault(w => sentence.Words[w].Lower == words[0] && sentence.Words[w + 1].Lemma is "activity" or "activities" or "work" or "struggle" or "conduct" or "action", -1);
                if (named < 0) continue;
                foreach (int member in (int[])(one.Type == "allied_with" ? [one.Source, one.Target] : [one.Target]))
                {
                    if (_reading.Actors[member].Kind == ActorKind.Person) yield return Told(member, "member_of", group, one.Sentence, named, $"{words[0]} activity");
                }
            }
        }
    }

    private FoundRelation Told(int source, string type, int target, int s, int w, string rule)
    {
        Word word = _reading.Sentences[s].Words[w];
        return new FoundRelation
        {
            Source = source,
            Type = type,
            Target = target,
            Sentence = s,
            Paragraph = _reading.Sentences[s].Paragraph,
            Word = w,
            Start = word.Start,
            End = word.End,
            TriggerStart = word.Start,
            TriggerEnd = word.End,
            Rule = rule,
        };
    }
}
