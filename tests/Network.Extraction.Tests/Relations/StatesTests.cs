using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Relations;

/// <summary>States and parties as history tells of them: by their peoples, initials and followers; a state where somebody only goes is no party.</summary>
public sealed class StatesTests
{
    /// <summary>The texts of the table with what they tell.</summary>
    public static TheoryData<string, string> Texts() => TextTable.Of("states.txt");

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_states_do_to_each_other_is_told(string text, string rows) => TextTable.Check(text, rows);
}
