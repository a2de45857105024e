using Network.Extraction.Actors;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>On whose word a relation rests where its own sentence does not say: a narrator who writes down what he was told goes on to tell it.</summary>
/// <remarks>
/// Whoever told the narrator something ("invited me and told me") is taken to be the informant of what follows, until another one tells;
/// from then on, within a paragraph, whoever a sentence named as its source is taken for those behind it. Who writes from his own memory,
/// as in memoirs and letters, quotes others for a sentence and goes on himself. What the narrator did or met himself stays on
/// his own word, and a document without an "I" has no informants.
/// </remarks>
internal static class Informants
{
    /// <summary>The relations, with informants where they had no speaker.</summary>
    /// <param name="reading">Actors, mentions and sentences.</param>
    /// <param name="relations">The relations, in any order.</param>
    /// <param name="isConversation">True when the document is the record of a conversation, so that whom the narrator meets in its first paragraph tells the rest.</param>
    public static IReadOnlyList<FoundRelation> Apply(ActorReading reading, IReadOnlyList<FoundRelation> relations, bool isConversation)
    {
        int narrator = Enumerable.Range(0, reading.Actors.Count).FirstOrDefault(actor => reading.Actors[actor].IsNarrator, -1);
        if (narrator < 0) return relations;
        ILookup<int, FoundRelation> bySentence = relations.ToLookup(relation => relation.Sentence);
        List<FoundRelation> told = [];
        int informant = -1, near = -1, paragraph = -1;
        int first = reading.Sentences.Count == 0 ? -1 : reading.Sentences[0].Paragraph;
        for (int s = 0; s < reading.Sentences.Count; s++)
        {
            if (reading.Sentences[s].Paragraph != paragraph)
            {
                paragraph = reading.Sentences[s].Paragraph;
                near = -1;
            }

            if (IsOwnRemark(reading, s)) informant = near = -1;
            foreach (FoundRelation relation in bySentence[s])
            {
                bool own = relation.Source == narrator || relation.Target == narrator;
                int speaker = near >= 0 ? near : informant;
                told.Add(own || speaker < 0 || relation.AssertedBy.Count > 0 ? relation : relation with { AssertedBy = [speaker] });
            }

            foreach (FoundRelation relation in bySentence[s])
            {
                if (relation.Type == "informed" && relation.Target == narrator && relation.Modality == Modality.Asserted && !relation.Negated && reading.Actors[relation.Source].Kind == ActorKind.Person)
                    informant = near = relation.Source;
                else if (isConversation && informant < 0 && relation.Type == "met" && relation.Paragraph == first && relation.Modality == Modality.Asserted && !relation.Negated && (relation.Source == narrator || relation.Target == narrator)
                    && (relation.Source == narrator ? relation.Target : relation.Source) is var met && reading.Actors[met].Kind == ActorKind.Person)
                    informant = met;
                else if (informant >= 0 && relation.AssertedBy.Count > 0 && relation.AssertedBy[0] != narrator) near = relation.AssertedBy[0];
            }
        }

        return told;
    }

    /// <summary>"Comment:", "My own view is …": here the narrator speaks for himself again.</summary>
    private static bool IsOwnRemark(ActorReading reading, int sentence) =>
        reading.Sentences[sentence].Words is [{ Lower: "comment" or "remark" or "remarks" or "note" or "comments" or "observation" }, { Lower: ":" or "." }, ..]
        || reading.Sentences[sentence].Words is [{ Lower: "my" }, { Lower: "own" or "impression" or "view" or "opinion" }, ..];
}
