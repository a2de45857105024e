using CsCheck;
using Network.Model;
using Network.Tests.Support;

namespace Network.Tests.Model;

public class NameFoldingTests
{
    [Theory]
    [InlineData("Yun Gong-heum", "YUN GONGHEUM")]
    [InlineData("Yun Gong-heum", "Yun Gong'heum")]
    [InlineData("Ch’oe Ch’ang-ik", "Choe Chang Ik")]
    [InlineData("Chʻoe Chʻang-ik", "choe chang-ik")]
    [InlineData("Nguyễn Văn Thiệu", "Nguyen Van Thieu")]
    [InlineData("Đỗ Mười", "Do Muoi")]
    [InlineData("Łódź", "Lodz")]
    [InlineData("Søren Ærø", "Soren Aero")]
    [InlineData("Straße", "STRASSE")]
    [InlineData("İstanbul Iğdır", "istanbul igdir")]
    [InlineData("Mátyás Rákosi", "Ma\u0301tya\u0301s Ra\u0301kosi")]
    [InlineData("Αθήνα", "ΑΘΗΝΑ")]
    [InlineData("Ἀθῆναι", "αθηναι")]
    [InlineData("Οδυσσεύς", "ΟΔΥΣΣΕΥΣ")]
    [InlineData("Хрущёв", "ХРУЩЕВ")]
    [InlineData("Андрей", "Андре\u0438\u0306")]
    [InlineData("김일성", "\u1100\u1175\u11B7\u110B\u1175\u11AF\u1109\u1165\u11BC")]
    [InlineData("al-Nahr", "al Nahr")]
    [InlineData("O'Brien", "O’Brien")]
    [InlineData("ＫＩＭ", "kim")]
    public void Spellings_of_one_name_fold_alike(string one, string other) =>
        Assert.Equal(NameFolding.Fold(one), NameFolding.Fold(other));

    [Theory]
    [InlineData("Kim Il Sung", "Kim Il Song")]
    [InlineData("金日成", "金正日")]
    [InlineData("Kim 1", "Kim 2")]
    [InlineData("कि", "क")]
    [InlineData("🙂", "🙃")]
    [InlineData("...", "---")]
    public void Different_names_stay_different(string one, string other) =>
        Assert.NotEqual(NameFolding.Fold(one), NameFolding.Fold(other));

    [Fact]
    public void Folding_a_folded_name_changes_nothing() =>
        Gen.String.Sample(name => NameFolding.Fold(NameFolding.Fold(name)) == NameFolding.Fold(name));

    [Fact]
    public void Latin_and_Greek_letters_fold_as_Unicode_decomposes_them()
    {
        const string Script = """
            import unicodedata as u
            for first, last in ((0xC0, 0x24F), (0x386, 0x3CE), (0x1E00, 0x1EFF), (0x1F00, 0x1FFF)):
                for c in map(chr, range(first, last + 1)):
                    plain = ''.join(x for x in u.normalize('NFD', c) if u.category(x) != 'Mn' or x == '\u0345')
                    if u.category(c)[0] == 'L' and plain != c and plain.isalpha():
                        print('%x' % ord(c), plain.casefold().replace('\u0345', '\u03b9'))
            """;
        (int exit, string output, string error) = Command.Run("/usr/bin/python3", "-c", Script);
        Assert.True(exit == 0, error);
        string[] rows = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(rows.Length > 600);
        Assert.All(rows, row =>
        {
            string[] parts = row.Split(' ');
            string letter = ((char)int.Parse(parts[0], System.Globalization.NumberStyles.HexNumber)).ToString();
            Assert.Equal(NameFolding.Fold(parts[1]), NameFolding.Fold(letter));
        });
    }
}
