using System.Text.RegularExpressions;
using Network.Tests.Support;

namespace Network.Tests.Export.Diagram;

/// <summary>What a real browser makes of the page, with the words of the address and with real events.</summary>
public sealed class HtmlDiagramBrowserTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("network-diagram-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_address_opens_an_actor_with_its_evidence_in_words_and_searches_without_marks_or_case()
    {
        string dom = Open("#actor=kim-du-bong&search=K%C3%ACm%20t%C3%BA"), panel = Part(dom, "network-panel"), found = Part(dom, "network-found");
        Assert.Contains(">Kim Du-bong</h3>", panel, StringComparison.Ordinal);
        Assert.Contains("stands between camps: its own ties pull both ways", panel, StringComparison.Ordinal);
        Assert.Contains("Also: Kim Tu Bong, Kim Tu Pong", panel, StringComparison.Ordinal);
        Assert.Equal(12, Regex.Count(panel, "<article"));
        Assert.Contains("on the word of Kim Il Sung, as told by V.I. Ivanov", panel, StringComparison.Ordinal);
        Assert.Contains("Contested by Pak Ui-wan", panel, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.org/diary?a=1&amp;b=2\"", panel, StringComparison.Ordinal);
        Assert.Contains("<blockquote>words around deceived</blockquote>", panel, StringComparison.Ordinal);
        Assert.Equal(["Kim Du-bong"], Regex.Matches(found, "<button type=\"button\">(.*?)</button>").Select(match => match.Groups[1].Value));
        Assert.Equal(1, Regex.Count(dom, "class=\"actor [a-z ]*found"));
    }

    [Fact]
    public void The_address_opens_all_relations_of_a_pair_and_switches_off_what_it_names()
    {
        string dom = Open("#relation=r21&off=sign:0,type:supported&to=1956-08-31"), panel = Part(dom, "network-panel");
        Assert.Contains("3 relations of this pair", panel, StringComparison.Ordinal);
        Assert.Equal(3, Regex.Count(panel, "<article class=\"negative"));
        Assert.Contains("1956-08-30/1956-08-31", panel, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(panel, "hidden by the filters"));
        Assert.Contains("9 of 84 relations", dom, StringComparison.Ordinal);
        Assert.Equal(0, Regex.Count(dom, "class=\"tie neutral[^\"]*\"(?<!off\")"));
        Assert.Matches("class=\"actor person off\"[^>]*aria-label=\"Shepilov", dom);
    }

    [Fact]
    public void Pointer_keys_and_switches_do_what_they_promise()
    {
        string[] seen = Act(
            """
            const actor = name => document.querySelector('.actor[aria-label^="' + name + ':"]');
            const key = (part, name) => part.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
            const heading = () => document.getElementById('network-panel').hidden ? 'closed' : document.querySelector('#network-panel h3').textContent;
            const shownCount = () => document.getElementById('network-count').textContent;

            see(shownCount());
            document.querySelector('.tie[aria-label^="Choe Chang-ik supported"] .hit').dispatchEvent(new MouseEvent('click', { bubbles: true }));
            see(heading());
            see(document.activeElement.textContent);
            key(document.activeElement, 'Escape');
            see(heading());

            actor('Seo Hwi').focus();
            key(actor('Seo Hwi'), 'Enter');
            see(heading());
            key(document.activeElement, 'Escape');
            see(document.activeElement === actor('Seo Hwi'));
            key(actor('Seo Hwi'), '+');
            const svg = document.querySelector('#network-stage svg');
            see(svg.viewBox.baseVal.width < 0.9 * svg.getAttribute('width'));
            key(actor('Seo Hwi'), '0');
            see(svg.viewBox.baseVal.width == svg.getAttribute('width'));

            actor('Petrov').firstChild.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
            see([...document.querySelectorAll('.actor.near')].map(part => part.getAttribute('aria-label').split(':')[0]).join(', '));
            see(document.getElementById('network-tip').textContent.replace('\n', ' / '));

            document.querySelector('[data-key="type:accused"]').click();
            see(shownCount());
            document.querySelector('[data-key="camp:2"]').click();
            see(getComputedStyle(actor('Yun Gong-heum')).display + ' ' + getComputedStyle(document.querySelector('.hull[data-camp="2"]')).display);
            document.querySelector('[data-do=reset]').click();
            see(shownCount() + ' ' + getComputedStyle(actor('Yun Gong-heum')).display);
            """);
        Assert.Equal(
            [
                "36 actors, 84 relations",
                "Choe Chang-ik and Yun Gong-heum", "Choe Chang-ik and Yun Gong-heum", "closed",
                "Seo Hwi", "true", "true", "true",
                "Kim Il Sung, Soviet Embassy, Petrov", "Petrov / person, in no camp",
                "27 of 36 actors, 76 of 84 relations",
                "none none",
                "36 actors, 84 relations inline",
            ],
            seen);
    }

    // Runs a script on the page; what it sees comes back.
    private string[] Act(string script)
    {
        string hook = $"<pre id=\"seen\"></pre><script>const see = what => document.getElementById('seen').append(what + '\\n');\n{script}</script>";
        string dom = Open("", hook);
        return Regex.Match(dom, "<pre id=\"seen\">(.*?)</pre>", RegexOptions.Singleline).Groups[1].Value.TrimEnd('\n').Split('\n');
    }

    private string Open(string hash, string hook = "")
    {
        string page = HtmlDiagramTests.Page(DiagramSamples.Party(), piece => "words around " + piece.Trigger);
        string file = Path.Combine(_folder, "page.html");
        File.WriteAllText(file, page.Replace("</body>", hook + "</body>", StringComparison.Ordinal));
        (int exit, string output, string error) = Command.Run(
            "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--user-data-dir=" + Path.Combine(_folder, "profile"),
            "--virtual-time-budget=2000", "--window-size=1280,900", "--dump-dom", new Uri(file).AbsoluteUri + hash);
        Assert.True(exit == 0, error);
        return output;
    }

    private static string Part(string dom, string id) => Regex.Match(dom, $"<(aside|ul)[^>]*id=\"{id}\"(.*?)</\\1>", RegexOptions.Singleline).Groups[2].Value;
}
