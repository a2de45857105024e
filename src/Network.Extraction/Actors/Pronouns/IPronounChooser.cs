namespace Network.Extraction.Actors.Pronouns;

/// <summary>Decides whom a pronoun means.</summary>
internal interface IPronounChooser
{
    /// <summary>Chooses.</summary>
    /// <param name="site">Where the pronoun stands.</param>
    /// <param name="candidates">Those who may be meant; the last is nobody.</param>
    /// <returns>Index of the candidate, and the probability that it is right, from 0 to 1.</returns>
    (int Index, double Probability) Choose(PronounSite site, IReadOnlyList<PronounCandidate> candidates);
}
