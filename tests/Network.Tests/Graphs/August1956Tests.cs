using System.Text.RegularExpressions;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Files;
using Network.Model;
using Network.Tests.Support;

namespace Network.Tests.Graphs;

/// <summary>What a reader who knows the history must recognise.</summary>
public partial class August1956Tests
{
    private static readonly string[] TheSix = ["yun-gong-heum", "choe-chang-ik", "seo-hwi", "li-pil-gyu", "kim-chang-il", "pak-chang-ok"];
    private static readonly string[] ThePartyAndItsBodies = ["kim-il-sung", "kwp", "kwp-plenum", "kwp-cc", "kwp-presidium", "kwp-leadership", "party-commission"];
    private readonly ShippedGraph _august = ShippedGraph.Read("august-1956.json");

    [Fact]
    public void The_six_stand_together_against_Kim_Il_Sung_and_the_partys_bodies_each_with_its_margin()
    {
        ShippedGraph.Camps camps = _august.Find();
        Assert.Equal(2, camps.Result.FactionCount);
        Assert.True(camps.Result.Frustration.Optimal);
        int? six = camps["yun-gong-heum"].Faction, party = camps["kim-il-sung"].Faction;
        Assert.NotEqual(six, party);
        Assert.All(TheSix, id =>
        {
            Assert.Equal(six, camps[id].Faction);
            Assert.Equal(1, camps[id].Certainty);
            Assert.True(camps[id].Margin >= 5, $"{id} has margin {camps[id].Margin}");
        });
        Assert.All(ThePartyAndItsBodies, id => Assert.Equal(party, camps[id].Faction));
        Assert.Single(ThePartyAndItsBodies.Select(id => camps[id].Unit).Distinct());
        Assert.NotNull(camps["kim-il-sung"].Unit);
    }

    [Fact]
    public void Pak_Chang_ok_is_there_by_no_act_of_his_own() =>
        Assert.Equal(MemberBasis.Affiliated, _august.Find()["pak-chang-ok"].Basis);

    [Fact]
    public void Kim_Du_bong_alone_stands_between()
    {
        ShippedGraph.Camps camps = _august.Find();
        Assert.Equal(["kim-du-bong"], camps.Result.Members.Where(member => member.Between).Select(member => camps.Input.Ties.Actors.Id(member.Actor)));
        Assert.Contains("without the word of Kim Il Sung", camps["kim-du-bong"].BetweenReason);
    }

    [Fact]
    public void The_border_guards_are_against_three_and_with_nobody() =>
        Assert.Equal(MemberBasis.Opposed, _august.Find()["border-guards"].Basis);

    [Fact]
    public void Kim_Il_Sung_is_the_voice_behind_it_all()
    {
        Voice first = _august.Find().Result.Voices[0];
        Assert.Equal("kim-il-sung", first.Speaker!.Id);
        Assert.True(first.Share >= 0.75);
    }

    [Fact]
    public void Without_bound_bodies_the_party_parts_from_Kim_Il_Sung()
    {
        ShippedGraph.Camps camps = _august.Find(splitBodies: true);
        Assert.Equal(3, camps.Result.FactionCount);
        Assert.NotEqual(camps["kim-il-sung"].Faction, camps["kwp"].Faction);
        Assert.Equal(camps["kim-du-bong"].Faction, camps["kwp"].Faction);
    }

    [Fact]
    public void Four_are_expelled_two_removed_three_detained_and_Pak_Ui_wan_contradicts()
    {
        Assert.Equal(["kim-chang-il", "li-pil-gyu", "seo-hwi", "yun-gong-heum"], Targets("expelled"));
        Assert.Equal(["choe-chang-ik", "pak-chang-ok"], Targets("removed"));
        Assert.Equal(["kim-chang-il", "li-pil-gyu", "seo-hwi"], Targets("detained"));
        Assert.Equal(["kim-il-sung"], Targets("contradicted"));
        Assert.Contains(_august.Graph.Relations, relation => relation.Evidence.Any(piece => piece.ContestedBy.Any(actor => actor.Id == "pak-ui-wan")));
    }

    [Fact]
    public void The_file_is_as_the_program_itself_writes_it()
    {
        using MemoryStream written = new();
        RelationFileWriter.Write(_august.Graph, written);
        Assert.Equal(File.ReadAllBytes(Repository.Path("graphs", "august-1956.json")), written.ToArray());
    }

    [Fact]
    public void It_agrees_with_an_independent_reading()
    {
        (int code, string output, string error) = Command.Run("/usr/bin/python3", SharedMaterial.Path("extraction", "score.py"), "--json",
            Repository.Path("graphs", "august-1956.json"), SharedMaterial.Path("extraction", "gold", "ivanov-1956-09-01.gold.json"));
        Assert.True(code == 0, error);
        using System.Text.Json.JsonDocument json = System.Text.Json.JsonDocument.Parse(output);
        System.Text.Json.JsonElement total = json.RootElement.GetProperty("total");
        Assert.True(F1(total.GetProperty("pair")) >= 0.95);
        Assert.True(F1(total.GetProperty("strict")) >= 0.95);
        foreach (string errors in new[] { "negation_errors", "hypothesis_errors", "trap_hits" })
            Assert.Equal(0, total.GetProperty("extra").GetProperty(errors).GetInt32());
        System.Text.Json.JsonElement actors = total.GetProperty("actors");
        Assert.Equal((0, 0), (actors.GetProperty("fp").GetInt32(), actors.GetProperty("fn").GetInt32()));
    }

    [Fact]
    public void Every_span_holds_its_trigger_in_the_text()
    {
        DocumentTexts texts = DocumentTexts.Read(SharedMaterial.Path("documents"), _august.Graph.Documents);
        foreach (Evidence piece in _august.Graph.Relations.SelectMany(relation => relation.Evidence).Where(piece => piece.Start is not null))
            Assert.NotNull(texts.Words(piece));
        Assert.Empty(texts.Mismatched);
    }

    [Fact]
    public void No_sentence_of_the_document_is_in_the_file()
    {
        const int most = 5, longestTrigger = 7;
        string text = $" {string.Join(' ', Words(File.ReadAllText(SharedMaterial.Path("documents", "ivanov-1956-09-01.txt"))))} ";
        IEnumerable<Evidence> evidence = _august.Graph.Relations.SelectMany(relation => relation.Evidence);
        Assert.All(evidence, piece => Assert.InRange(Words(piece.Trigger ?? "").Length, 0, longestTrigger));
        foreach (string note in evidence.Select(piece => piece.Note).Concat(_august.Graph.Relations.Select(relation => relation.Note))
            .Concat(_august.Graph.Actors.Select(actor => actor.Note)).Append(_august.Graph.Extra!["notes"]!.ToJsonString()).OfType<string>())
        {
            string[] words = Words(note);
            for (int first = 0; first + most < words.Length; first++)
                Assert.DoesNotContain($" {string.Join(' ', words[first..(first + most + 1)])} ", text);
        }
    }

    [Fact]
    public void Counting_the_alleged_moves_nobody_who_has_a_camp()
    {
        ShippedGraph.Camps camps = _august.Find(), alleged = _august.Find(filter: new RelationFilter { CountAlleged = true });
        foreach (int camp in new[] { 1, 2 }) Assert.Empty(camps.Of(camp).Except(alleged.Of(camp)));
    }

    private IEnumerable<string> Targets(string type) => _august.Graph.Relations
        .Where(relation => relation.Type.Id == type).Select(relation => relation.Target.Id).Distinct().Order(StringComparer.Ordinal);

    private static double F1(System.Text.Json.JsonElement level)
    {
        double hits = level.GetProperty("tp_pred").GetInt32(), wrong = level.GetProperty("fp").GetInt32();
        double found = level.GetProperty("tp_gold").GetInt32(), missed = level.GetProperty("fn").GetInt32();
        double precision = hits / (hits + wrong), recall = found / (found + missed);
        return 2 * precision * recall / (precision + recall);
    }

    private static string[] Words(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value)];

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
