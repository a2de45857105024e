using Network.Extraction.Documents;

namespace Network.Extraction.Tests.Documents;

public sealed class HtmlTextTests
{
    [Fact]
    public void Blocks_become_paragraphs_and_line_breaks_lines() =>
        Assert.Equal("Head\n\nOne two three.\n\nFour\nfive.\n\nSix.", HtmlText.Of("<h1>Head</h1><p>One\n two <b>three</b>.</p><p>Four<br>five.<br><br>Six.</p>").Text);

    [Fact]
    public void Menus_scripts_and_forms_are_left_out()
    {
        const string page = """
            <html><head><title>A page</title><style>p {}</style></head><body>
            <header>The site</header><nav><ul><li>Home</li></ul></nav><script>alert(1)</script>
            <div class="wide"><p>The board <a href="x">met</a>.</p></div>
            <div class="social share">Tell a friend</div><form>Search</form><aside>Advertisement</aside>
            <p hidden>Hidden</p><footer>Imprint</footer></body></html>
            """;
        Assert.Equal(("The board met.", "A page", null), HtmlText.Of(page));
    }

    [Fact]
    public void The_main_part_is_taken_where_the_page_marks_one() =>
        Assert.Equal("Text.", HtmlText.Of("<body><div>Chrome</div><main><p>Text.</p></main><div>More</div></body>").Text);

    [Fact]
    public void A_page_whose_main_part_has_the_name_of_a_menu_still_comes_out() =>
        Assert.Equal("Text.", HtmlText.Of("<body><div class=nav><p>Text.</p></div></body>").Text);

    [Fact]
    public void The_address_that_the_page_gives_is_kept() =>
        Assert.Equal("https://a.example/1", HtmlText.Of("<head><link rel=canonical href=https://a.example/1></head><body>x</body>").Url);

    [Fact]
    public void Entities_rows_and_preformatted_lines_are_read() =>
        Assert.Equal("A & B\n\none two\nthree\n\nfirst\nsecond", HtmlText.Of("A &amp;&nbsp;B<table><tr><td>one</td><td>two</td></tr><tr><td>three</td></tr></table><pre>first\nsecond</pre>").Text);

    [Fact]
    public void Very_deep_nesting_is_read() =>
        Assert.Equal("deep", HtmlText.Of(string.Concat(Enumerable.Repeat("<div>", 20_000)) + "deep").Text);
}
