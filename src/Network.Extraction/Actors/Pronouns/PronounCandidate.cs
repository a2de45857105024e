namespace Network.Extraction.Actors.Pronouns;

/// <summary>Someone whom a pronoun may mean, or nobody, with what speaks for it.</summary>
/// <param name="Entity">Who; null for nobody that the text names.</param>
/// <param name="Features">Values by <see cref="PronounFeature"/>.</param>
internal sealed record PronounCandidate(Entity? Entity, float[] Features)
{
    /// <summary>How often the text has spoken of him in the pronoun's reach; of one who is only named behind it, once.</summary>
    public int Mentions { get; set; }

    /// <summary>True for one of whom the text has spoken before the pronoun, in its reach.</summary>
    public bool IsKnownBefore =>
        Features[(int)PronounFeature.Here] + Features[(int)PronounFeature.Last] + Features[(int)PronounFeature.TwoBack] + Features[(int)PronounFeature.ThreeBack] + Features[(int)PronounFeature.Further] > 0;
}
