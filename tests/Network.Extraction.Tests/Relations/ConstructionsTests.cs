using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Relations;

/// <summary>Constructions in which the parties stand where one does not look for them first: before or behind their verb, in a clause between, with another's paper, post or motion.</summary>
public sealed class ConstructionsTests
{
    [Theory]
    [InlineData("At that point Egil Ravnkilde, the treasurer of the mill, cut Aksel Brusgaard short.", "Egil Ravnkilde obstructed Aksel Brusgaard")]
    [InlineData("Sverre Foss moved the closure, whereupon Egil Ravnkilde accused Aksel Brusgaard of theft.", "Egil Ravnkilde accused Aksel Brusgaard")]
    [InlineData("Against Aksel Brusgaard stood Egil Ravnkilde, who feared the street.", "Egil Ravnkilde opposed Aksel Brusgaard")]
    [InlineData("Egil Ravnkilde said that he had acted in good faith, having himself been duped by Aksel Brusgaard.", "Aksel Brusgaard deceived Egil Ravnkilde")]
    [InlineData("Egil Ravnkilde, the Minister of Health, rising last, called Aksel Brusgaard a careerist.", "Egil Ravnkilde criticized Aksel Brusgaard")]
    [InlineData("Egil Ravnkilde, Sverre Foss of the youth wing and the poet Halvdan Krag were expelled by the Harbour Board.", "Harbour Board expelled Halvdan Krag")]
    [InlineData("It is Egil Ravnkilde who feeds Aksel Brusgaard false information.", "Egil Ravnkilde deceived Aksel Brusgaard")]
    [InlineData("The Shipowners' League, in a statement issued this morning, denies Aksel Brusgaard's assertion about the letter.", "Shipowners' League contradicted Aksel Brusgaard")]
    [InlineData("According to Sverre Foss, editor of the daily, who spoke to the consul at length, Egil Ravnkilde opened with a long speech in which Aksel Brusgaard was blamed for the failure.", "Egil Ravnkilde accused Aksel Brusgaard")]
    [InlineData("Egil Ravnkilde was suspected by Aksel Brusgaard of passing files to Sverre Foss.", "Aksel Brusgaard accused Egil Ravnkilde")]
    [InlineData("The deputy for Sarvholm, Egil Ravnkilde, accused Aksel Brusgaard of theft.", "Egil Ravnkilde accused Aksel Brusgaard")]
    [InlineData("Secretary for Organization Egil Ravnkilde accused Aksel Brusgaard of theft.", "Egil Ravnkilde accused Aksel Brusgaard")]
    public void The_subject_is_found_wherever_it_stands(string text, string fact) => Assert.Contains(fact, RelationText.Facts(text));

    [Theory]
    [InlineData("The Harbour Board met on Monday. Egil Ravnkilde lost his seat.", "Harbour Board removed Egil Ravnkilde")]
    [InlineData("Egil Ravnkilde was deprived by the Harbour Board of his membership in the Executive Committee.", "Harbour Board removed Egil Ravnkilde")]
    [InlineData("The Harbour Board dismissed Aksel Brusgaard. His successor, to nobody's surprise, was Egil Ravnkilde.", "Egil Ravnkilde replaced Aksel Brusgaard")]
    [InlineData("The Harbour Board dismissed the inspector, Aksel Brusgaard, and gave the post to Egil Ravnkilde.", "Egil Ravnkilde replaced Aksel Brusgaard")]
    [InlineData("Egil Ravnkilde called upon Aksel Brusgaard to vacate his office.", "Egil Ravnkilde demanded_against Aksel Brusgaard")]
    [InlineData("Egil Ravnkilde insulted the Harbour Board. Aksel Brusgaard had Ravnkilde put out.", "Aksel Brusgaard expelled Egil Ravnkilde")]
    [InlineData("Egil Ravnkilde commands the Second Brigade.", "Egil Ravnkilde leads Second Brigade")]
    [InlineData("The Weavers' Board expelled Aksel Brusgaard. The Harbour Board removed Sverre Foss. Egil Ravnkilde condemned the expulsion.", "Egil Ravnkilde criticized Weavers' Board")]
    [InlineData("Egil Ravnkilde keeps Aksel Brusgaard in fear.", "Egil Ravnkilde threatened Aksel Brusgaard")]
    [InlineData("The Women's League has wired its congratulations to Aksel Brusgaard.", "Women's League praised Aksel Brusgaard")]
    [InlineData("The annual congress of the Weavers' League closed last night. The Executive wrote to Sverre Foss. The Executive warned Sverre Foss.\n\nEgil Ravnkilde was elected Treasurer.", "annual congress of the Weavers' League appointed Egil Ravnkilde")]
    public void A_post_is_given_and_taken_by_whom_the_text_tells(string text, string fact) => Assert.Contains(fact, RelationText.Facts(text));

    [Theory]
    [InlineData("Egil Ravnkilde begged Aksel Brusgaard to take back his words. Brusgaard would not.", "Aksel Brusgaard rejected Egil Ravnkilde")]
    [InlineData("Egil Ravnkilde charged Aksel Brusgaard with theft. Brusgaard declared this to be untrue from beginning to end.", "Aksel Brusgaard contradicted Egil Ravnkilde")]
    [InlineData("Egil Ravnkilde charged Aksel Brusgaard with theft. Brusgaard, when asked, called this a fairy tale.", "Aksel Brusgaard contradicted Egil Ravnkilde")]
    [InlineData("Egil Ravnkilde charged Aksel Brusgaard with theft. Brusgaard has told friends that he did nothing of the kind.", "Aksel Brusgaard contradicted Egil Ravnkilde")]
    [InlineData("Egil Ravnkilde alleged that the money was gone. Aksel Brusgaard said that there was not a word of truth in it.", "Aksel Brusgaard contradicted Egil Ravnkilde")]
    [InlineData("Egil Ravnkilde described the words of Aksel Brusgaard as a slander on the office.", "Egil Ravnkilde contradicted Aksel Brusgaard")]
    [InlineData("The report was given by Egil Ravnkilde. Aksel Brusgaard did not accept the report.", "Aksel Brusgaard rejected Egil Ravnkilde")]
    [InlineData("The Harbour Board voted to close the mill. Egil Ravnkilde argued against the resolution.", "Egil Ravnkilde opposed Harbour Board")]
    [InlineData("A motion of no confidence in Aksel Brusgaard, standing in the name of Egil Ravnkilde and seconded by Sverre Foss, was lost by nine votes to four.", "Sverre Foss opposed Aksel Brusgaard")]
    [InlineData("Egil Ravnkilde shouted that Aksel Brusgaard was a paid man of the mill owners.", "Egil Ravnkilde accused Aksel Brusgaard")]
    [InlineData("Egil Ravnkilde exclaimed that the real culprits were Aksel Brusgaard and Sverre Foss.", "Egil Ravnkilde accused Sverre Foss")]
    [InlineData("Miss Sofie Lund was arrested by the police. Egil Ravnkilde protested from the pulpit against her arrest.", "Egil Ravnkilde criticized police")]
    [InlineData("It is said that Egil Ravnkilde accused Aksel Brusgaard. He did not, he added, know the man who had written it.", "Egil Ravnkilde accused Aksel Brusgaard", true)]
    public void What_one_says_to_another_tells_of_him(string text, string told, bool alleged = false)
    {
        if (alleged) Assert.False(RelationText.Evidence(text, told).Negated);
        else Assert.Contains(told, RelationText.Facts(text));
    }

    [Theory]
    [InlineData("The interview in which Egil Ravnkilde praises Aksel Brusgaard never took place.", "Egil Ravnkilde praised Aksel Brusgaard")]
    [InlineData("Egil Ravnkilde was suspected by Aksel Brusgaard of passing secret files to Sverre Foss.", "Aksel Brusgaard informed Sverre Foss")]
    [InlineData("Egil Ravnkilde gave the appointment to Aksel Brusgaard.", "Egil Ravnkilde met Aksel Brusgaard")]
    [InlineData("Miss Sofie Lund was arrested by the police. Egil Ravnkilde protested from the pulpit against her arrest.", "Egil Ravnkilde criticized Sofie Lund")]
    [InlineData("Egil Ravnkilde asked whether it was true that Sverre Foss had been shot. Aksel Brusgaard denied this.", "Aksel Brusgaard contradicted Egil Ravnkilde")]
    [InlineData("Sverre Foss declined to discuss the suggestion that the Harbour Board expel Halvdan Krag.", "Harbour Board expelled Halvdan Krag")]
    [InlineData("That evening Egil Ravnkilde sent for Aksel Brusgaard and, as the clerk told Sverre Foss, implored Brusgaard to go.", "Egil Ravnkilde requested Sverre Foss")]
    [InlineData("Egil Ravnkilde complained of Aksel Brusgaard and of Sverre Foss, whom the board had dismissed.", "board removed Aksel Brusgaard")]
    [InlineData("Egil Ravnkilde spoke of Aksel Brusgaard with shame and of Sverre Foss with bitterness.", "Egil Ravnkilde met Sverre Foss")]
    public void What_only_looks_like_an_act_is_none(string text, string told) => Assert.DoesNotContain(told, RelationText.Facts(text));

    [Theory]
    [InlineData("Egil Ravnkilde accused Aksel Brusgaard of theft. \"That is a lie,\" said Brusgaard.", "Aksel Brusgaard contradicted Egil Ravnkilde")]
    [InlineData("Egil Ravnkilde accused Aksel Brusgaard of theft. Sverre Foss did the same.", "Sverre Foss accused Aksel Brusgaard")]
    [InlineData("Egil Ravnkilde accused Aksel Brusgaard of theft. Sverre Foss joined in the accusation.", "Sverre Foss accused Aksel Brusgaard")]
    [InlineData("Egil Ravnkilde held Aksel Brusgaard to blame.", "Egil Ravnkilde accused Aksel Brusgaard")]
    [InlineData("What is left of the Committee struck Aksel Brusgaard from the rolls.", "Committee expelled Aksel Brusgaard")]
    [InlineData("The congress elected Aksel Brusgaard chairman.", "congress appointed Aksel Brusgaard")]
    [InlineData("In place of Egil Ravnkilde the board appointed Aksel Brusgaard.", "board appointed Aksel Brusgaard")]
    [InlineData("In place of Egil Ravnkilde the board appointed Aksel Brusgaard.", "Aksel Brusgaard replaced Egil Ravnkilde")]
    [InlineData("Instead of Egil Ravnkilde the board appointed Aksel Brusgaard.", "Aksel Brusgaard replaced Egil Ravnkilde")]
    [InlineData("The court fined Aksel Brusgaard.", "court punished Aksel Brusgaard")]
    public void What_is_said_and_done_after_is_read(string text, string fact) => Assert.Contains(fact, RelationText.Facts(text));
}
