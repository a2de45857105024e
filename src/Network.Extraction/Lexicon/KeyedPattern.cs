namespace Network.Extraction.Lexicon;

/// <summary>A pattern behind the words without which it cannot fit: of some verbs' hundreds of patterns most are passed over by these alone.</summary>
/// <param name="Key">The word's number (<see cref="WordNumbers"/>); -1 where there is no such one word.</param>
/// <param name="Asked">All words that it asks for, as <see cref="Pattern.Asked"/> has them.</param>
/// <param name="Pattern">The pattern.</param>
internal readonly record struct KeyedPattern(int Key, int[] Asked, Pattern Pattern);
