using System.Collections.Frozen;

namespace Network.Model;

/// <summary>Which letters fold to which plain ones.</summary>
/// <remarks>
/// Made once from the Unicode Character Database (compatibility decomposition without marks, then case folding), with the letters
/// that Unicode does not decompose (ø, đ, ł, ı, þ …) added by hand. A table of our own because <see cref="string.Normalize()"/>
/// may return its input unchanged where globalization is invariant.
/// </remarks>
internal static class NameFoldingTable
{
    /// <summary>A plain spelling, a space, and the letters that fold to it, a line each.</summary>
    private const string Rows = """
        0 ０
        1 １
        2 ２
        3 ３
        4 ４
        5 ５
        6 ６
        7 ７
        8 ８
        9 ９
        a ªÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧȺɑḀḁẚẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặⱥⱭＡａ
        ae ÆæǢǣǼǽ
        b ƀƁƂƃɃɓḂḃḄḅḆḇＢｂ
        c ÇçĆćĈĉĊċČčƇƈȻȼḈḉＣｃ
        d ÐðĎďĐđƉƊƋƌȡɖɗḊḋḌḍḎḏḐḑḒḓＤｄ
        db ȸ
        dz ǄǅǆǱǲǳ
        e ÈÉÊËèéêëĒēĔĕĖėĘęĚěƎƏƐǝȄȅȆȇȨȩɆɇəɛḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệＥｅ
        f ƑƒḞḟＦｆ
        ff ﬀ
        ffi ﬃ
        ffl ﬄ
        fi ﬁ
        fl ﬂ
        g ĜĝĞğĠġĢģƓǤǥǦǧǴǵɠḠḡＧｇ
        h ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖＨｈ
        hv ƕǶ
        i ÌÍÎÏìíîïĨĩĪīĬĭĮįİıƗǏǐȈȉȊȋɨḬḭḮḯỈỉỊịＩｉ
        ij Ĳĳ
        j ĴĵǰȷɈɉＪｊ
        k ĶķĸƘƙǨǩḰḱḲḳḴḵＫｋ
        l ĹĺĻļĽľĿŀŁłƚȴȽḶḷḸḹḺḻḼḽＬｌ
        lj Ǉǈǉ
        ll Ỻỻ
        m ḾḿṀṁṂṃＭｍ
        n ÑñŃńŅņŇňŉƝƞǸǹȠȵɲṄṅṆṇṈṉṊṋＮｎ
        ng Ŋŋ
        nj Ǌǋǌ
        o ºÒÓÔÕÖØòóôõöøŌōŎŏŐőƆƟƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱɔɵṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợＯｏ
        oe Œœ
        p ƤƥṔṕṖṗＰｐ
        q ɊɋＱｑ
        qp ȹ
        r ŔŕŖŗŘřƦȐȑȒȓɌɍʀṘṙṚṛṜṝṞṟＲｒ
        s ŚśŜŝŞşŠšſƧƨȘșȿṠṡṢṣṤṥṦṧṨṩẛẜẝⱾＳｓ
        ss ßẞ
        st ﬅﬆ
        t ŢţŤťŦŧƫƬƭƮȚțȶȾʈṪṫṬṭṮṯṰṱẗⱦＴｔ
        th Þþ
        u ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗɄʉṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰựＵｕ
        v ƲʋṼṽṾṿỼỽＶｖ
        w ŴŵƿǷẀẁẂẃẄẅẆẇẈẉẘＷｗ
        x ẊẋẌẍＸｘ
        y ÝýÿŶŷŸƳƴȜȝȲȳɎɏẎẏẙỲỳỴỵỶỷỸỹỾỿＹｙ
        z ŹźŻżŽžƵƶƷǮǯȤȥɀʒẐẑẒẓẔẕⱿＺｚ
        α ΆάἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏὰάᾰᾱᾶᾸᾹᾺΆ
        αι ᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾲᾳᾴᾷᾼ
        β ϐ
        ε ΈέϵἐἑἒἓἔἕἘἙἚἛἜἝὲέῈΈ
        η ΉήἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯὴήῆῊΉ
        ηι ᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟῂῃῄῇῌ
        θ ϑ
        ι ΊΐΪίϊἰἱἲἳἴἵἶἷἸἹἺἻἼἽἾἿὶίιῐῑῒΐῖῗῘῙῚΊ
        κ ϰ
        μ µ
        ο ΌόὀὁὂὃὄὅὈὉὊὋὌὍὸόῸΌ
        π ϖ
        ρ ϱῤῥῬ
        σ ςϲϹ
        υ ΎΫΰϋύϒϓϔὐὑὒὓὔὕὖὗὙὛὝὟὺύῠῡῢΰῦῧῨῩῪΎ
        φ ϕ
        ω ΏώὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὼώῶῺΏ
        ωι ᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯῲῳῴῷῼ
        а ӐӑӒӓ
        г Ѓѓ
        е ЀЁѐёӖӗ
        ж ӁӂӜӝ
        з Ӟӟ
        и ЍЙйѝӢӣӤӥ
        к Ќќ
        о Ӧӧ
        у ЎўӮӯӰӱӲӳ
        ч Ӵӵ
        ы Ӹӹ
        э Ӭӭ
        і Її
        ѵ Ѷѷ
        ә Ӛӛ
        ө Ӫӫ
        """;

    /// <summary>The plain spelling by letter; letters that lower-casing alone makes plain are not in it.</summary>
    public static FrozenDictionary<char, string> Plain { get; } = Read();

    private static FrozenDictionary<char, string> Read()
    {
        Dictionary<char, string> plain = [];
        foreach (string row in Rows.Split('\n'))
        {
            int space = row.IndexOf(' ');
            string spelling = row[..space];
            foreach (char letter in row.AsSpan(space + 1).TrimEnd('\r')) plain.Add(letter, spelling);
        }

        return plain.ToFrozenDictionary();
    }
}
