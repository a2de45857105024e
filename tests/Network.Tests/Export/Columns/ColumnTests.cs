using System.Text;
using System.Xml;
using CsCheck;
using Network.Export;
using Network.Export.Columns;

namespace Network.Tests.Export.Columns;

public sealed class ColumnTests
{
    [Fact]
    public void Cleaned_text_is_what_XML_allows_and_keeps_the_rest_in_order() =>
        Gen.Char.Array[0, 20].Select(chars => new string(chars)).Sample(text =>
        {
            StringBuilder expected = new();
            // Rune by rune, from the definition of Char in XML 1.0.
            for (int i = 0; i < text.Length; i++)
            {
                if (!Rune.TryGetRuneAt(text, i, out Rune rune)) continue;
                if (rune.Value is 9 or 10 or 13 or (>= 0x20 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD) or >= 0x10000) expected.Append(rune);
                i += rune.Utf16SequenceLength - 1;
            }

            Assert.Equal(expected.ToString(), ColumnText.Clean(text));
        });

    [Fact]
    public void A_name_token_is_one() =>
        Gen.String.Where(text => text.Length > 0).Sample(text => XmlConvert.VerifyNMTOKEN(ColumnText.NameToken(text)));

    [Fact]
    public void Unique_names_are_never_given_twice() =>
        Gen.Int[0, 3].Select(i => new[] { "a", "a #2", "a #2 #2", "b" }[i]).Array[0, 12].Sample(wishes =>
        {
            UniqueNames names = new();
            string[] given = [.. wishes.Select(names.Take)];
            Assert.Distinct(given);
            // A wish is granted where nobody had it before.
            for (int i = 0; i < wishes.Length; i++)
            {
                if (!given.Take(i).Contains(wishes[i])) Assert.Equal(wishes[i], given[i]);
            }
        });

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(-0.0, "0")]
    [InlineData(1e-7, "1E-07")]
    [InlineData(1234567.5, "1234567.5")]
    public void Numbers_are_written_so_that_they_read_back_the_same(double number, string text) =>
        Assert.Equal(text, ColumnText.Of(number));

    [Fact]
    public void Columns_of_analyses_that_were_not_made_are_left_out()
    {
        string[] all = [.. ExportSample.Village().ActorColumns.Select(column => column.Id)];
        string[] plain = [.. ExportSample.Single().ActorColumns.Select(column => column.Id)];
        foreach (string id in new[] { "faction", "certainty", "margin", "basis", "between", "degree", "x" })
        {
            Assert.Contains(id, all);
            Assert.DoesNotContain(id, plain);
        }

        Assert.DoesNotContain("eigenvector", all);
        Assert.DoesNotContain("frustrated", ExportSample.Single().RelationColumns.Select(column => column.Id));
    }

    [Fact]
    public void Ids_of_columns_are_unique_by_any_case()
    {
        foreach (ExportInput input in new[] { ExportSample.Village(), ExportSample.Hostile() })
        {
            Assert.Distinct(input.ActorColumns.Select(column => column.Id), StringComparer.OrdinalIgnoreCase);
            Assert.Distinct(input.RelationColumns.Select(column => column.Id), StringComparer.OrdinalIgnoreCase);
            Assert.Distinct(input.RelationColumns.Select(column => column.Name), StringComparer.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void References_of_all_evidence_are_listed_for_people()
    {
        ExportInput village = ExportSample.Village();
        ExportColumn<Network.Model.Relation> reference = village.RelationColumns.Single(column => column.Id == "source_ref");
        Assert.Equal("Fond 5, leaf 319, paragraph 7; Fond 5, leaf 319, paragraph 9", reference.Value(village.Graph.Relations[1]));
        Assert.Null(reference.Value(village.Graph.Relations[7]));
    }
}
