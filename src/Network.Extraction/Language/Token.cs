namespace Network.Extraction.Language;

/// <summary>A word or mark of a sentence, with its place in the document's text.</summary>
/// <param name="Form">The word as written.</param>
/// <param name="Start">First UTF-16 offset in the document's text.</param>
/// <param name="End">Offset behind the last character.</param>
internal readonly record struct Token(string Form, int Start, int End);
