using Network.Analysis;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Model;

namespace Network.Tests.Export.Diagram;

/// <summary>Graphs to draw: one like a party conflict of 1956, and random ones of any size.</summary>
internal static class DiagramSamples
{
    private const string PartyActors =
        """
        kim-il-sung|Kim Il Sung|person|1|core
        kwp|KWP|party|1|affiliated
        plenum|KWP CC Plenum|body|1
        presidium|KWP CC Presidium|body|1|affiliated
        leadership|KWP leadership|group|1
        commission|Central Committee Party Commission|body||
        pak-jeong-ae|Pak Jeong-ae|person||
        pak-geum-cheol|Pak Geum-cheol|person||
        yun|Yun Gong-heum|person|2|core
        choe|Choe Chang-ik|person|2
        seo|Seo Hwi|person|2
        li|Li Pil-gyu|person|2
        kim-chang-il|Kim Chang-il|person|2
        pak-chang-ok|Pak Chang-ok|person|2|affiliated
        group|anti-Party group|group|2
        discontented|discontented personnel|group|2|opposed
        border|Chinese border guards|group|1|opposed
        kim-du-bong|Kim Du-bong|person|1|between
        others|others who spoke|group|1|opposed
        pak-ui-wan|Pak Ui-wan|person|2|opposed
        cpsu|CPSU CC|body|2|opposed
        fraternal|fraternal communist party|party||
        congress|Twentieth Congress|body||
        report|Plenum report|document||
        embassy|Soviet Embassy|body||
        ivanov|V.I. Ivanov|person||
        petrov|Petrov|person||
        andong|Andong|place||
        china|China|state||
        cabinet|Cabinet of Ministers|body||
        unions|Trade Union Federation Central Committee|body||
        assembly|Standing Committee of the Supreme People's Assembly|body||
        cadres|Party Cadre Department|body||
        delegation|government delegation|group||
        shepilov|Shepilov|person||
        kurdyukov|Kurdyukov|person||
        """;

    private const string PartyRelations =
        """
        kim-il-sung met ivanov 1956-09-01
        kim-il-sung informed ivanov 1956-09-01
        kim-il-sung met choe
        kim-il-sung met seo
        choe criticized leadership
        seo criticized leadership
        discontented criticized leadership
        discontented opposed leadership
        discontented accused pak-jeong-ae ~ refuted
        discontented accused pak-geum-cheol ~ refuted
        kim-du-bong agreed_with report
        choe agreed_with report
        kim-du-bong agreed_with leadership
        kim-du-bong met kim-il-sung
        fraternal supported kim-du-bong ~ alleged
        kim-il-sung informed kim-du-bong ~ alleged
        yun accused kwp 1956-08-30/1956-08-31
        yun rejected kwp 1956-08-30/1956-08-31
        kwp rejected congress ~ alleged
        plenum criticized yun
        plenum demanded_against yun
        choe supported yun 1956-08-30/1956-08-31
        others criticized yun
        others accused yun
        seo allied_with yun
        li allied_with yun
        kim-chang-il allied_with yun
        seo fled plenum
        li fled plenum
        kim-chang-il fled plenum
        border detained seo 1956-09-01
        border detained li 1956-09-01
        border detained kim-chang-il 1956-09-01
        seo opposed kwp
        li opposed kwp
        kim-chang-il opposed kwp
        yun opposed kwp
        plenum expelled seo 1956-08-30/1956-08-31
        plenum expelled yun 1956-08-30/1956-08-31
        plenum expelled li 1956-08-30/1956-08-31
        plenum expelled kim-chang-il 1956-08-30/1956-08-31
        plenum removed choe 1956-08-30/1956-08-31
        plenum removed pak-chang-ok 1956-08-30/1956-08-31
        plenum referred commission
        leadership punished choe ~ negated
        leadership punished pak-chang-ok ~ negated
        plenum criticized choe
        plenum criticized pak-chang-ok
        plenum demanded_against choe
        plenum demanded_against pak-chang-ok
        group deceived kim-du-bong
        group influenced kim-du-bong
        kim-du-bong supported kwp
        kim-du-bong demanded_against choe 1956-08-29 alleged
        kim-il-sung rejected kim-du-bong
        leadership opposed group
        kim-il-sung met petrov 1956-08-02
        petrov informed kim-il-sung
        cpsu criticized kwp
        kim-il-sung requested cpsu
        pak-ui-wan informed ivanov
        kim-il-sung misrepresented kim-du-bong
        pak-ui-wan contradicted kim-il-sung
        kim-du-bong opposed presidium
        kim-il-sung supported plenum
        kim-il-sung accused group
        kim-il-sung accused yun
        kim-il-sung accused choe
        kim-il-sung accused pak-chang-ok
        kim-il-sung leads leadership
        plenum part_of kwp
        leadership part_of kwp
        presidium part_of kwp
        yun member_of group
        choe member_of group
        seo member_of group
        li member_of group
        kim-chang-il member_of group
        pak-chang-ok member_of group
        ivanov leads embassy
        petrov member_of embassy
        seo fled andong
        li fled andong
        andong part_of china
        """;

    /// <summary>A conflict in a party: 36 actors, two camps, one between them, some only against others, many parallel ties.</summary>
    public static AnalysedGraph Party()
    {
        string[][] rows = [.. PartyActors.Split('\n').Select(line => line.Split('|'))];
        Dictionary<string, Actor> byId = rows.ToDictionary(row => row[0], row => new Actor(row[0], row[1])
        {
            Kind = ActorKinds.TryParse(row[2], out ActorKind kind) ? kind : ActorKind.Unknown,
            Aliases = row[0] == "kim-du-bong" ? ["Kim Tu Bong", "Kim Tu Pong"] : [],
        });
        SourceDocument diary = new()
        {
            Id = "diary",
            Title = "Diary of an ambassador",
            Date = EdtfDate.Parse("1956-09-01"),
            Archive = "RGANI, Fond 5, Opis 28, Delo 410",
            Url = "https://example.org/diary?a=1&b=2",
            Narrator = byId["ivanov"],
        };
        List<Relation> relations = [];
        foreach (string line in PartyRelations.Split('\n'))
        {
            string[] parts = line.Split(' ');
            string manner = parts.Length > 4 ? parts[4] : "asserted";
            bool negated = manner == "negated";
            if (!Modalities.TryParse(manner, out Modality modality)) modality = Modality.Asserted;
            relations.Add(new Relation("r" + (relations.Count + 1), byId[parts[0]], RelationTypes.BuiltIn.Find(parts[1])!, byId[parts[2]])
            {
                Date = parts.Length > 3 && parts[3] != "~" ? EdtfDate.Parse(parts[3]) : null,
                Evidence =
                [
                    new Evidence
                    {
                        Document = diary,
                        Paragraph = 1 + (relations.Count / 6),
                        Trigger = parts[1].Replace('_', ' '),
                        AssertedBy = [byId["ivanov"], byId["kim-il-sung"]],
                        Modality = modality,
                        Negated = negated,
                        ContestedBy = parts[1] == "misrepresented" ? [byId["pak-ui-wan"]] : [],
                    },
                ],
            });
        }

        RelationGraph graph = new(byId.Values, relations) { Title = "The August 1956 plenum", Documents = [diary] };
        int?[] camps = [.. rows.Select(row => row[3].Length == 0 ? (int?)null : int.Parse(row[3]))];
        return Analyse(graph, camps, i => rows[i].Length > 4 ? rows[i][4] : "", byId["kim-il-sung"]);
    }

    /// <summary>A random graph with camps: positive ties mostly within, negative ones across.</summary>
    public static AnalysedGraph Random(int actors, int ties, int camps, int seed)
    {
        Random random = new(seed);
        Actor[] nodes = [.. Enumerable.Range(0, actors).Select(i => new Actor($"n{i}", $"Actor {i}"))];
        int?[] camp = [.. nodes.Select(_ => camps == 0 ? (int?)null : 1 + random.Next(camps))];
        List<Relation> relations = [];
        for (int i = 0; i < ties; i++)
        {
            int a = random.Next(actors), b = (int)(actors * Math.Pow(random.NextDouble(), 2));
            if (a == b) continue;
            bool same = camp[a] == camp[b];
            if (!same && camps > 0 && random.NextDouble() < 0.6) continue;
            string type = random.NextDouble() < 0.1 ? "met" : same ? "positive" : "negative";
            relations.Add(new Relation($"r{i}", nodes[a], RelationTypes.BuiltIn.Find(type)!, nodes[b]));
        }

        return Analyse(new RelationGraph(nodes, relations), camp, _ => "", null);
    }

    /// <summary>An edge list with given camps.</summary>
    public static AnalysedGraph EdgeList(IEnumerable<(string Source, string Target, int Sign)> ties, Func<string, int> campOf)
    {
        Dictionary<string, Actor> byId = [];
        List<Relation> relations = [];
        foreach ((string source, string target, int sign) in ties)
        {
            foreach (string name in (string[])[source, target])
            {
                if (!byId.ContainsKey(name)) byId.Add(name, new Actor(name, name));
            }

            relations.Add(new Relation($"r{relations.Count}", byId[source], RelationTypes.BuiltIn.Find(sign > 0 ? "positive" : "negative")!, byId[target]));
        }

        RelationGraph graph = new(byId.Values, relations) { IsEdgeList = true };
        return Analyse(graph, [.. graph.Actors.Select(actor => (int?)campOf(actor.Name))], _ => "", null, undirected: true);
    }

    /// <summary>A graph with camps that were decided by hand.</summary>
    public static AnalysedGraph Analyse(RelationGraph graph, int?[] camps, Func<int, string> trait, Actor? voice, bool undirected = false)
    {
        Actor[] taking = [.. graph.Actors.Where(actor => actor.Kind.TakesPart())];
        int[] indexOf = [.. graph.Actors.Select(actor => Array.IndexOf(taking, actor))];
        Relation[] counted =
        [
            .. graph.Relations.Where(relation => relation.Source.Kind.TakesPart() && relation.Target.Kind.TakesPart() && relation.Source != relation.Target
                && !relation.Negated && (relation.Modality == Modality.Asserted || (relation.Modality == Modality.Refuted && relation.Type.SpeechAct))),
        ];
        int[] source = [.. counted.Select(relation => indexOf[graph.IndexOf(relation.Source)])];
        int[] target = [.. counted.Select(relation => indexOf[graph.IndexOf(relation.Target)])];
        CountedTies ties = new()
        {
            Actors = ActorTable.Of(taking),
            Source = source,
            Target = target,
            Sign = [.. counted.Select(relation => (sbyte)relation.Sign)],
            Relations = counted,
        };
        int?[] campOf = [.. taking.Select(actor => camps[graph.IndexOf(actor)])];
        int[] degree = new int[taking.Length];
        foreach (int end in source.Concat(target)) degree[end]++;
        FactionMember[] members =
        [
            .. taking.Select((actor, i) =>
            {
                string what = trait(graph.IndexOf(actor));
                return new FactionMember
                {
                    Actor = i,
                    Faction = campOf[i],
                    Certainty = campOf[i] is null ? null : 1,
                    Margin = campOf[i] is null ? null : 2,
                    Basis = campOf[i] is null ? null : what == "opposed" ? MemberBasis.Opposed : what == "affiliated" ? MemberBasis.Affiliated : MemberBasis.Tied,
                    Between = what == "between",
                    BetweenReason = what == "between" ? "its own ties pull both ways" : null,
                    IsCore = what == "core",
                };
            }),
        ];
        int[] frustrated = [.. Enumerable.Range(0, counted.Length).Where(i =>
            ties.Sign[i] != 0 && campOf[source[i]] is int a && campOf[target[i]] is int b && (ties.Sign[i] > 0) != (a == b))];
        FactionResult factions = new()
        {
            Method = "balance",
            Objective = Objective.Arcs,
            Undirected = undirected,
            FactionCount = camps.Max() ?? 0,
            Frustration = new Frustration(frustrated.Length, frustrated.Length, Optimal: true, frustrated.Length),
            Optima = 1,
            Members = members,
            Units = [],
            Frustrated = frustrated,
            InsideUnits = [],
            Choice = [],
            Voices = voice is null ? [] : [new Voice(voice, 0.9), new Voice(null, 0.1)],
        };
        return new AnalysedGraph(graph, ties, factions);
    }
}
