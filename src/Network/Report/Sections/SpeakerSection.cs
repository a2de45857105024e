using Network.Analysis.Comparing;
using Network.Analysis.Counting;
using Network.Report.Explaining;

namespace Network.Report.Sections;

/// <summary>The camps on each speaker's word alone, and without it.</summary>
internal static class SpeakerSection
{
    public static IReadOnlyList<SpeakerEntry> Build(VoiceMatrix? matrix, ActorTable actors) => matrix is null ? [] :
        [.. matrix.Rows.Select(row => new SpeakerEntry(
            row.Speaker,
            Wording.Name(row.Speaker),
            row.Relations,
            row.Share,
            Wording.Sentence(VoiceMatrixText.Says(row.Alone, matrix, actors)),
            Wording.Sentence(VoiceMatrixText.Says(row.Without, matrix, actors))))];
}
