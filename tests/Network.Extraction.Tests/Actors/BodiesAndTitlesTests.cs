using Network.Extraction.Actors;
using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Actors;

public sealed class BodiesAndTitlesTests
{
    [Fact]
    public void A_bodys_short_form_means_the_body_of_which_the_text_spoke()
    {
        const string text = "The Harbour Council expelled Jan Moravec. Moravec appealed, but the Council refused.";
        Assert.Equal(["Harbour Council"], Reading.Of(text).Meant(text, "Council", 2));
    }

    [Fact]
    public void An_acronym_means_the_body_of_these_initials()
    {
        const string text = "The Workers' Unity Party met in May. The WUP expelled Jan Moravec.";
        ActorReading reading = Reading.Of(text);
        Assert.Same(reading.Actor("Workers' Unity Party"), reading.Actor("WUP"));
    }

    [Theory]
    [InlineData("The Carters' and Millers' Union expelled Jan Moravec.", "Carters' and Millers' Union")]
    [InlineData("The abbot of Wat Pho Kham accused Jan Moravec.", "abbot of Wat Pho Kham")]
    [InlineData("Kamsing Phoudan, a former deputy, accused Jan Moravec.", "Kamsing Phoudan")]
    public void A_name_is_all_of_its_words(string text, string name) => Assert.Contains(name, Reading.Of(text).Names());

    [Theory]
    [InlineData("Jan Moravec was found in the office of Otto Brandl.", "office of Otto Brandl")]
    [InlineData("Jan Moravec places little trust in Otto Brandl.", "little trust")]
    public void A_room_or_a_measure_is_no_body(string text, string phrase) => Assert.DoesNotContain(phrase, Reading.Of(text).Names());

    [Fact]
    public void A_committee_of_another_level_is_another_body()
    {
        const string text = "The Audit Committee suspended Moravec. The question was submitted to the Central Audit Committee.";
        ActorReading reading = Reading.Of(text);
        Assert.NotSame(reading.Actor("Audit Committee"), reading.Actor("Central Audit Committee"));
    }

    [Theory]
    [InlineData("The Cabinet of Arno Beck fell on Monday. Arno Beck went home. The Prime Minister was silent. The new Prime Minister, Ivo Lang, spoke.", 1, "Arno Beck")]
    [InlineData("Arno Beck's Government fell on Monday. The Prime Minister was silent. The new Prime Minister, Ivo Lang, spoke.", 1, "Arno Beck")]
    [InlineData("The Cabinet of Arno Beck fell on Monday. Arno Beck went home. The new Prime Minister, Ivo Lang, spoke. The Prime Minister accused Vera Holt.", 2, "Ivo Lang")]
    public void A_new_minister_is_called_so_from_then_on(string text, int occurrence, string name) =>
        Assert.Equal([name], Reading.Of(text).Meant(text, "Prime Minister", occurrence));

    [Theory]
    [InlineData("Empress Dowager Seble Alemu accused Ras Getachew Worku. The Empress Dowager threatened Worku.", "Empress Dowager", 2, "Seble Alemu")]
    [InlineData("Fitawrari Nega Worku accused Woizero Almaz Kebede. The Fitawrari threatened her.", "Fitawrari", 2, "Nega Worku")]
    public void Ranks_of_other_countries_are_titles(string text, string title, int occurrence, string name) => Assert.Equal([name], Reading.Of(text).Meant(text, title, occurrence));

    [Theory]
    [InlineData("In his report Chairman Ivo Lang accused Arno Beck.", "Ivo Lang accused Arno Beck")]
    [InlineData("The Executive Council nominated as members of the Commission Brother Ivo Lang and Sister Vera Holt. The Commission accused Ivo Lang.", "Commission accused Ivo Lang")]
    public void What_stands_before_an_office_is_no_part_of_it(string text, string fact) => Assert.Contains(fact, RelationText.Facts(text));

    [Theory]
    [InlineData("The newspaper has been closed by the Ministry of Information.", "Ministry of Information")]
    [InlineData("The Secretary for Defence, Ivo Lang, accused Arno Beck.", "Ivo Lang")]
    public void What_an_office_is_for_belongs_to_its_name(string text, string name) => Assert.Contains(name, Reading.Of(text).Names());

    [Fact]
    public void A_short_form_takes_its_full_name_from_the_head_of_the_document()
    {
        const string text = "Minutes of the Dockers' Credit Board\n12 May 1950\n\nThe Board expelled Jan Moravec.";
        ActorReading reading = Reading.Of(Reading.Document(text, text.IndexOf("The Board", StringComparison.Ordinal), null));
        Assert.Contains("Dockers' Credit Board", reading.Names());
    }

    [Fact]
    public void An_office_beside_a_name_is_that_persons_and_means_him_when_it_stands_alone()
    {
        const string text = "The treasurer of the League, Otto Brandl, resigned. Nobody had expected this of the treasurer. The editor, Ida Falk, praised him.";
        ActorReading reading = Reading.Of(text);
        Assert.Equal(["Otto Brandl"], reading.Meant(text, "treasurer", 2));
        Assert.Equal(["Ida Falk"], reading.Meant(text, "editor"));
        Assert.Equal("treasurer of the League", reading.Actor("Otto Brandl").Positions[0].Title);
        Assert.Equal("League", reading.Actor("Otto Brandl").Positions[0].Body);
    }

    [Fact]
    public void An_office_that_the_document_keeps_using_for_one_stays_his_when_another_of_that_office_is_named()
    {
        const string text = "The Minister of Trade, Otto Brandl, received me. The Minister complained of the press. I told the Minister that I knew. "
            + "He spoke of the Minister of Finance, Karl Winter, whom nobody trusts. The Minister then thanked me.";
        Assert.Equal(["Otto Brandl"], Reading.Of(text).Meant(text, "Minister", 5));
    }

    [Fact]
    public void The_secretary_is_not_the_deputy_secretary()
    {
        const string text = "Deputy Secretary Otto Brandl spoke first. Secretary Ida Falk followed. The Secretary attacked the press.";
        Assert.Equal(["Ida Falk"], Reading.Of(text).Meant(text, "Secretary", 3));
    }

    [Fact]
    public void Someone_known_by_office_only_is_an_actor()
    {
        Assert.Contains("Prime Minister", Reading.Of("The Prime Minister dismissed Otto Brandl. Brandl thanked the Prime Minister.").Names());
    }

    [Theory]
    [InlineData("The Premier's office rebuked Karl Winter.", "Premier's office")]
    [InlineData("Loder Brothers sued Karl Winter.", "Loder Brothers")]
    [InlineData("Karl Winter accused the Palace of treason.", "Palace")]
    [InlineData("The nuns hid Karl Winter from the gendarmes.", "nuns")]
    public void What_acts_as_a_body_is_one(string text, string name)
    {
        Assert.Contains(name, Reading.Of(text).Names());
    }

    [Theory]
    [InlineData("Karl Winter appealed to the Resident against Otto Brandl.", "Resident")]
    [InlineData("My Indian colleague met Karl Winter.", "my Indian colleague")]
    public void Someone_known_by_office_alone_is_an_actor(string text, string name)
    {
        Assert.Contains(name, Reading.Of(text, "Ellen Roth").Names());
    }

    [Theory]
    [InlineData("Motion defeated by one vote. Karl Winter left.")]
    [InlineData("Karl Winter preached in the Great Mosque.")]
    [InlineData("Karl Winter was arrested by order of the police.")]
    public void Things_and_places_are_no_actors(string text)
    {
        Assert.Empty(Reading.Of(text).Names().Except(["Karl Winter", "police"]));
    }

    [Fact]
    public void A_palace_where_something_happens_is_none()
    {
        Assert.DoesNotContain("Palace", Reading.Of("Karl Winter met Otto Brandl in the Palace.").Names());
    }

    [Fact]
    public void A_states_full_name_and_its_short_one_are_one()
    {
        const string text = "The Kingdom of Varnia recognised the league. Varnia later expelled Karl Winter.";
        Assert.Equal(["Kingdom of Varnia"], Reading.Of(text).Meant(text, "Varnia", 2));
        Assert.Equal(Model.ActorKind.State, Reading.Of(text).Actor("Kingdom of Varnia").Kind);
    }

    [Fact]
    public void A_union_named_with_its_secretary_is_the_union_of_which_the_text_speaks()
    {
        const string text = "Karl Winter, General Secretary of the Mine Workers' Union, was dismissed. The union expelled him.";
        Assert.Equal(["Mine Workers' Union"], Reading.Of(text).Meant(text, "union"));
    }

    [Theory]
    [InlineData("The Vice Minister of Water Conservancy, Niu Peng, attacked Karl Winter. The Vice Minister resigned.", "Vice Minister", 2, "Niu Peng")]
    [InlineData("The Governor-General, Lord Arran, dismissed Karl Winter. The Governor-General resigned.", "Governor-General", 2, "Arran")]
    [InlineData("Kemal Pasha dismissed Karl Winter. The Pasha resigned.", "Pasha", 2, "Kemal Pasha")]
    [InlineData("Justice Coker freed Karl Winter. The judge resigned.", "judge", 1, "Coker")]
    [InlineData("Dr. Amsel freed Karl Winter. The doctor resigned.", "doctor", 1, "Amsel")]
    [InlineData("The District Auditor blamed Karl Winter. The Auditor resigned.", "Auditor", 2, "District Auditor")]
    public void An_office_alone_is_whoever_bears_it(string text, string office, int occurrence, string name)
    {
        Assert.Equal([name], Reading.Of(text).Meant(text, office, occurrence));
    }

    [Fact]
    public void A_Secretary_of_State_is_no_Chief_Secretary()
    {
        const string text = "The Chief Secretary, Mr. Aksel Brusgaard, spoke. Egil Ravnkilde wrote to the Secretary of State.";
        Assert.DoesNotContain("Aksel Brusgaard", Reading.Of(text).Meant(text, "Secretary of State"));
    }

    [Fact]
    public void Our_Minister_abroad_is_no_Minister_of_War()
    {
        const string text = "The Minister of War, Aksel Brusgaard, resigned. I have advised our Minister here to wait.";
        Assert.DoesNotContain("Aksel Brusgaard", Reading.Of(text).Meant(text, "our Minister"));
    }

    [Theory]
    [InlineData("Egil Ravnkilde complained of the inspector to the Prefect, Aksel Brusgaard.", "Prefect", "Aksel Brusgaard")]
    [InlineData("As to the Guard, its commander, a Captain Sverre Foss, was punished.", "commander", "Sverre Foss")]
    public void An_office_belongs_to_the_name_that_follows_it(string text, string office, string name) =>
        Assert.Equal([name], Reading.Of(text).Meant(text, office));

    [Fact]
    public void The_paper_that_someone_edits_is_not_the_editor()
    {
        const string text = "Egil Ravnkilde, editor of the weekly Nordlys, spoke. He seconded the motion.";
        Assert.Equal(["Egil Ravnkilde"], Reading.Of(text).Meant(text, "He"));
    }
}
