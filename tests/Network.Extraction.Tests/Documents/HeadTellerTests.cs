using Network.Extraction.Documents;

namespace Network.Extraction.Tests.Documents;

/// <summary>Who says "I", by the heads that archives know: journals, despatches, depositions, memoirs, letters, talks.</summary>
public sealed class HeadTellerTests
{
    [Theory]
    [InlineData("From the journal of V. S. Holt. Secret\nRecord of a conversation with Comrade Tan", "V. S. Holt")]
    [InlineData("From the diary of V. S. Holt, Second Secretary. Top secret. Copy No. 2\n3 May 1951", "V. S. Holt")]
    [InlineData("From the journal of Ambassador V. S. Holt\nSecret", "V. S. Holt")]
    [InlineData("Journal of V.S. Holt, Counsellor of the Embassy\n3 May 1951", "V.S. Holt")]
    [InlineData("SECRET\nFrom the diary of the Ambassador of the USSR in Tangwon, V. S. Holt\n3 May 1951", "V. S. Holt")]
    [InlineData("Memorandum of conversation\nParticipants: Vera Holt, First Secretary; Tan Boon, Deputy Minister\n3 May 1951", "Vera Holt")]
    [InlineData("MEMORANDUM OF CONVERSATION\nPresent: Mr. Tan Boon, Deputy Minister of Trade; Vera Holt (reporting officer)\n3 May 1951", "Vera Holt")]
    [InlineData("Deposition of Vera Holt\nCommission of Inquiry into the Port Affair\nThird day, 3 May 1951", "Vera Holt")]
    [InlineData("COMMISSION OF INQUIRY INTO THE PORT AFFAIR\nTwelfth sitting. Evidence of Mrs. Vera Holt, clerk\n3 May 1951", "Vera Holt")]
    [InlineData("Commission of Inquiry into the Disturbances at the Port\nDeposition No. 14: Vera Holt, storekeeper, aged 41", "Vera Holt")]
    [InlineData("Statement of witness Vera Holt, aged 41, storekeeper, taken at Kaza on 3 May 1951", "Vera Holt")]
    [InlineData("STATEMENT BY VERA HOLT\nTaken at Kaza, 3 May 1951", "Vera Holt")]
    [InlineData("Sworn statement of Vera Holt, storekeeper", "Vera Holt")]
    [InlineData("Witness: Vera Holt\nSworn, 3 May 1951", "Vera Holt")]
    [InlineData("Testimony of Vera Holt before the Port Commission\n3 May 1951", "Vera Holt")]
    [InlineData("Interrogation of Vera Holt\nPolice Headquarters, Kaza, 3 May 1951", "Vera Holt")]
    [InlineData("Protocol of the interrogation of the accused Vera Holt\n3 May 1951", "Vera Holt")]
    [InlineData("VERA HOLT\nA Life on the Quays\nChapter Four", "Vera Holt")]
    [InlineData("Vera Holt\nA Life on the Quays\nChapter Four", "Vera Holt")]
    [InlineData("Vera Holt\nThe Long Quay: Memoirs\nChapter Four: The Split", "Vera Holt")]
    [InlineData("THE LONG QUAY\nby Vera Holt\nChapter Four", "Vera Holt")]
    [InlineData("The Long Quay\nMemoirs by Vera Holt\nChapter Four", "Vera Holt")]
    [InlineData("From the memoirs of Vera Holt, dockers' leader\nChapter Four: The Split", "Vera Holt")]
    [InlineData("From: Vera Holt, The Long Quay (Kaza 1971), chapter 4", "Vera Holt")]
    [InlineData("Vera Holt, The Long Quay. Memoirs of a Docker (Kaza, 1971), pp. 41-43", "Vera Holt")]
    [InlineData("Excerpt from the memoirs of the former deputy minister Vera Holt", "Vera Holt")]
    [InlineData("From the unpublished memoirs of Colonel Vera Holt (retd.)", "Vera Holt")]
    [InlineData("Letter from Vera Holt to her brother\nKaza, 3 May 1951", "Vera Holt")]
    [InlineData("Letter of Vera Holt to the Central Committee\nKaza, 3 May 1951", "Vera Holt")]
    [InlineData("Vera Holt to Tan Boon\nKaza, 3 May 1951", "Vera Holt")]
    [InlineData("Vera Holt to the Secretariat of the Central Committee\nKaza, 3 May 1951", "Vera Holt")]
    [InlineData("V. Holt, Ambassador in Tangwon, to the Minister for Foreign Affairs\n3 May 1951", "V. Holt")]
    [InlineData("Holt (Tangwon) to Foreign Office\nNo. 88, 3 May 1951", "Holt")]
    [InlineData("Mr. Holt to Mr. Bevin\nTangwon, 3 May 1951", "Holt")]
    [InlineData("Sir V. Holt to the Earl of Dene\nTangwon, 3 May 1951", "V. Holt")]
    [InlineData("The Ambassador in Tangwon (Holt) to the Secretary of State\n3 May 1951", "Holt")]
    [InlineData("Telegram\nTo: Foreign Ministry\nFrom: Holt, Tangwon\n3 May 1951", "Holt")]
    [InlineData("Telegram No. 88\nFrom Tangwon (Holt) to the Foreign Ministry\n3 May 1951", "Holt")]
    [InlineData("Diary of Vera Holt\nMay 1951", "Vera Holt")]
    [InlineData("Vera Holt's diary\nMay 1951", "Vera Holt")]
    [InlineData("Notebook of Vera Holt, interpreter\nMay 1951", "Vera Holt")]
    [InlineData("Speech of Comrade Vera Holt at the plenum\n3 May 1951", "Vera Holt")]
    [InlineData("Self-criticism of Vera Holt\n3 May 1951", "Vera Holt")]
    [InlineData("Declaration of Vera Holt, teacher", "Vera Holt")]
    [InlineData("Explanation of Vera Holt to the Party Control Commission", "Vera Holt")]
    [InlineData("Appeal of Vera Holt, member since 1931, to the Control Commission", "Vera Holt")]
    [InlineData("To the Control Commission\nfrom Vera Holt, member since 1931", "Vera Holt")]
    [InlineData("To the Control Commission from V. Holt\nStatement", "V. Holt")]
    [InlineData("REPORT\nof the inspector Vera Holt on the affairs of the port", "Vera Holt")]
    [InlineData("Report of Inspector V. Holt, Special Branch, to the Commissioner", "V. Holt")]
    [InlineData("Informant: Vera Holt\nInterviewed at Kaza", "Vera Holt")]
    [InlineData("Oral history interview\nVera Holt, former secretary of the dockers' union\nRecorded 3 May 1981", "Vera Holt")]
    [InlineData("Oral History Project of the Port\nInterview 14: Vera Holt (b. 1910)", "Vera Holt")]
    [InlineData("Interview with Vera Holt, Kaza, 3 May 1981", "Vera Holt")]
    [InlineData("Narrator: Vera Holt\nTape 2", "Vera Holt")]
    [InlineData("Author: V. Holt\nSubject: The port", "V. Holt")]
    [InlineData("Reported by: Consul V. Holt\nSubject: The port", "V. Holt")]
    [InlineData("Drafted by: V. Holt (Political Section)\nSubject: The port", "V. Holt")]
    [InlineData("EMBASSY OF NORWAY\nAmbassador Vera Holt\nTangwon, 3 May 1951", "Vera Holt")]
    [InlineData("Embassy of Norway, Tangwon\nReport by Chargé d'affaires Vera Holt\n3 May 1951", "Vera Holt")]
    [InlineData("Embassy of Norway, Tangwon\nDespatch No. 12 from Ambassador Holt\n3 May 1951", "Holt")]
    [InlineData("Notes on a talk with Deputy Minister Tan Boon\nBy V. Holt, Counsellor\n3 May 1951", "V. Holt")]
    [InlineData("Record of a talk with Deputy Minister Tan Boon\nMade by V. Holt, Counsellor\n3 May 1951", "V. Holt")]
    [InlineData("V. Holt\nRecord of a conversation with Tan Boon, Deputy Minister, 3 May 1951", "V. Holt")]
    [InlineData("Ambassador V. Holt\nRecord of a conversation with Tan Boon, Deputy Minister, 3 May 1951", "V. Holt")]
    [InlineData("V. Holt - diary entry, 3 May 1951", "V. Holt")]
    [InlineData("Commander Vera Holt\nNotes from Prison", "Vera Holt")]
    [InlineData("Vera Holt, Notes from Prison", "Vera Holt")]
    [InlineData("Vera Holt\nWhat I Saw in Kaza\n(Continued from last week)", "Vera Holt")]
    [InlineData("As told by Vera Holt to a correspondent\n3 May 1951", "Vera Holt")]
    [InlineData("Examination of Vera Holt, continued\n3 May 1951", "Vera Holt")]
    [InlineData("MEMORANDUM OF CONVERSATION\nAmbassador V. S. Holt with the Minister of Trade, Tan Boon\nAt the Embassy, 3 May 1951", "V. S. Holt")]
    [InlineData("Record of conversation\nComrade Vera Holt, Deputy Head of the Liaison Department, with Comrade Tan Boon\n3 May 1951", "Vera Holt")]
    public void The_head_tells_who_says_I(string head, string narrator) =>
        Assert.Equal(narrator, DocumentReader.Read("a", head + "\n\nI came to the port in May. The board expelled me from the union.\n").Narrator);

    [Theory]
    [InlineData("HOLT", "Holt")]
    [InlineData("Holt\nAmbassador", "Holt")]
    [InlineData("Ambassador:\nV. Holt", "V. Holt")]
    [InlineData("(Signed) V. Holt, Chargé d'Affaires", "V. Holt")]
    [InlineData("/s/ V. Holt", "V. Holt")]
    [InlineData("V. HOLT\nAmbassador of Norway in Tangwon", "V. Holt")]
    [InlineData("First Secretary of the Embassy\n/V. Holt/", "V. Holt")]
    [InlineData("Recorded by V. Holt", "V. Holt")]
    [InlineData("Conversation recorded by Second Secretary V. Holt", "V. Holt")]
    [InlineData("I have the honour to be, Sir,\nYour obedient servant,\nV. Holt", "V. Holt")]
    [InlineData("I have the honour to be, Sir, your obedient servant, V. Holt.", "V. Holt")]
    [InlineData("Holt.", "Holt")]
    [InlineData("Vera Holt\nKaza, 3 May 1951", "Vera Holt")]
    public void The_signature_tells_who_says_I(string signature, string narrator) =>
        Assert.Equal(narrator, DocumentReader.Read("a", $"Report on the port\n3 May 1951\n\nI came to the port in May. The board expelled me from the union.\n\n{signature}\n").Narrator);

    [Theory]
    [InlineData("THE SALT YEARS\nRecollections of a former Deputy Minister of Fisheries\nChapter Two")]
    [InlineData("DOWN THE LONG ROAD\\nRecollections of a former Envoy to Siam\\nChapter Nine: The Winter of the Two Letters")]
    [InlineData("Leaves from a Minister's Notebook\nChapter Two")]
    [InlineData("Record of a conversation with Deputy Minister Tan Boon\nTangwon, 3 May 1951")]
    [InlineData("EMBASSY TELEGRAM 412\nSubject: Split in the League\nPorto Velho, 3 May 1951")]
    [InlineData("From Our Own Correspondent\nKaza, 3 May 1951")]
    public void A_book_a_place_and_the_other_side_of_a_talk_tell_nothing(string head) =>
        Assert.DoesNotContain(DocumentReader.Read("a", head + "\n\nI came to the port in May. The board expelled me from the union.\n").Narrator ?? "", Names);

    private static readonly string[] Names = ["Fisheries", "The Salt Years", "Minister's Notebook", "Tan Boon", "Porto Velho", "Own Correspondent", "Chapter Nine", "Siam"];

    [Fact]
    public void A_newspaper_that_quotes_an_I_has_no_narrator_of_that_name() =>
        Assert.Null(DocumentReader.Read("a", "HARBOUR ROW\nVera Holt\n\nThe board met in May. \"I will not go,\" said Rogov. \"They expelled me.\" It expelled him from the union.\n").Narrator);

    [Theory]
    [InlineData("Counsellor A. Petek was present and interpreted.", "V. S. Holt")]
    [InlineData("We spoke for an hour.", "A. Petek")]
    public void Who_records_a_talk_is_not_its_I_where_it_tells_of_him(string sentence, string narrator) => Assert.Equal(narrator, DocumentReader.Read("a",
        $"MEMORANDUM OF CONVERSATION\nAmbassador V. S. Holt with the Minister of Trade, Tan Boon\n3 May 1951\n\nI received Minister Tan at his own request. {sentence}\n\nI thanked him. The board expelled him from the union.\n\nRecorded by A. Petek.\n").Narrator);
}
