namespace Network.Report.Page;

/// <summary>The page's style sheet: system fonts, a measure that reads well, narrow windows and paper.</summary>
internal static class PageStyle
{
    public const string Text = """
        :root { --ink: #1d1c1a; --soft: #5c5953; --line: #ddd8cf; --paper: #fff; --tint: #f6f4ef; --link: #0a4d8c; --for: #0072b2; --against: #d55e00; }
        * { box-sizing: border-box; }
        html { scroll-behavior: smooth; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
        body { margin: 0; color: var(--ink); background: var(--paper); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; }
        .masthead, main { max-width: 74rem; margin: 0 auto; padding: 0 1.5rem; }
        .masthead { padding-top: 1.5rem; }
        h1, h2, .lead { font-family: Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", "Liberation Serif", Georgia, serif; }
        h1 { font-size: 2rem; line-height: 1.15; margin: 0 0 .4rem; text-wrap: balance; }
        h2 { font-size: 1.4rem; line-height: 1.25; margin: 2.6rem 0 .7rem; padding-top: .9rem; border-top: 1px solid var(--line); }
        #answer > h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); margin: 0; padding: 0; border: 0; }
        h3 { font-size: 1rem; line-height: 1.35; margin: 0 0 .35rem; }
        h4 { font-size: .8rem; font-weight: 600; color: var(--soft); margin: .6rem 0 .1rem; }
        p, ul, ol, dl { margin: 0 0 .6rem; }
        p, li, dd { max-width: 46rem; overflow-wrap: anywhere; }
        a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
        a:hover { text-decoration-thickness: 2px; }
        :focus-visible { outline: 3px solid #e69f00; outline-offset: 2px; }
        .skip { position: absolute; left: -99rem; }
        .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; }
        .sources { list-style: none; padding: 0; margin: 0 0 .15rem; font-size: .875rem; color: var(--soft); }
        .sources li { max-width: none; }
        .sources cite { font-style: normal; }
        .counts { font-size: .875rem; color: var(--soft); margin: 0; max-width: none; }
        nav ul { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; list-style: none; padding: .6rem 0; margin: .6rem 0 0; border-block: 1px solid var(--line); font-size: .875rem; }
        .lead { font-size: 1.5rem; line-height: 1.3; margin: 1.2rem 0 .5rem; max-width: 54rem; text-wrap: pretty; }
        .headline { margin: 0 0 .25rem; max-width: 54rem; }
        .camps { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1rem; margin: 1.1rem 0 1rem; align-items: start; }
        .camp { background: var(--tint); border-radius: .5rem; padding: .8rem 1rem .6rem; }
        .camp h3 { font-size: 1.1rem; display: flex; align-items: baseline; gap: .5rem; flex-wrap: wrap; }
        .camp ul { list-style: none; padding: 0; margin: 0 0 .4rem; }
        .camp li { padding: .16rem 0; line-height: 1.35; }
        .size, .how, .source, .also, .aside, .undated, .remark, .opposed { color: var(--soft); }
        .size { font-weight: 400; font-size: .875rem; }
        .how { font-size: .875rem; }
        .opposed { font-size: .8125rem; font-weight: 600; margin: .5rem 0 .1rem; padding-top: .45rem; border-top: 1px dashed #b9b3a6; }
        .aside { font-size: .875rem; }
        .swatch { display: inline-block; min-width: 1.45em; padding: 0 .35em; margin-right: .4em; border-radius: .3em; text-align: center; font: 600 .8em/1.5 system-ui, sans-serif; box-shadow: inset 0 0 0 1px rgba(0, 0, 0, .25); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        .camp .swatch { margin: 0; font-size: .9em; }
        .sign { display: inline-block; text-indent: 0; width: 1.1em; font-weight: 700; text-align: center; margin-right: .25em; }
        .sign.plus { color: var(--for); } .sign.minus { color: #b34700; } .sign.neutral { color: var(--soft); }
        .source { font-size: .8125rem; }
        .source a { white-space: nowrap; }
        .between { border-left: .25rem solid var(--line); padding-left: .9rem; margin: .9rem 0; }
        .between p { margin-bottom: .2rem; }
        .plain { list-style: none; padding: 0; }
        .plain li, .sequence li { padding: .12rem 0 .12rem 1.35em; text-indent: -1.35em; }
        .dispute { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 0 2rem; padding: .5rem 0; border-bottom: 1px solid var(--line); }
        .dispute:last-child { border-bottom: 0; }
        .dispute h3 { font-size: .8125rem; color: var(--soft); margin: 0; }
        .dispute p { margin: .1rem 0 .2rem; }
        .voices { list-style: none; padding: 0; max-width: 34rem; }
        .voices li { display: grid; grid-template-columns: 12rem 1fr 3.5rem; gap: .75rem; align-items: center; }
        .bar { height: .7rem; background: var(--tint); border-radius: .2rem; overflow: hidden; }
        .bar span { display: block; height: 100%; background: #6f6a60; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        .score, td.number, th.number { font-variant-numeric: tabular-nums; }
        .voices .score, td.number, th.number { text-align: right; }
        .guide { margin: 1.2rem 0 0; font-size: .9375rem; }
        .guide summary { cursor: pointer; color: var(--link); width: max-content; }
        .guide dl { display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr; gap: .35rem 1.2rem; margin: .6rem 0; max-width: 60rem; }
        .guide dt { font-weight: 600; }
        .guide dd { margin: 0; }
        .sequence { display: grid; grid-template-columns: minmax(9rem, 13rem) 1fr; gap: .2rem 1.2rem; }
        .sequence dt { font-weight: 600; padding-top: .12rem; }
        .sequence dt.undated { font-weight: 400; }
        .sequence dd { margin: 0 0 .5rem; max-width: none; }
        .sequence ul { list-style: none; padding: 0; margin: 0; }
        .sequence li { max-width: 56rem; }
        .rankings { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: 1rem 1.5rem; margin-bottom: .8rem; }
        .rankings ol { list-style: none; padding: 0; margin: 0; }
        .rankings li { display: flex; align-items: baseline; padding: .08rem 0; }
        .rankings .score { margin-left: auto; padding-left: .6rem; color: var(--soft); }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.4; }
        th, td { text-align: left; vertical-align: top; padding: .4rem .7rem .4rem 0; font-weight: 400; }
        tbody th { font-weight: 600; }
        .sortable tbody th { min-width: 9.5rem; }
        thead th { font-weight: 600; vertical-align: bottom; border-bottom: 2px solid var(--line); white-space: nowrap; }
        .sortable tbody tr, .outcomes tbody { border-bottom: 1px solid var(--line); }
        .sortable tbody tr:hover { background: var(--tint); }
        tr:target { background: #fff3cf; }
        .outcomes { width: auto; }
        .outcomes td, .outcomes th { padding-right: 1.6rem; }
        .speakers td { min-width: 16rem; max-width: 30rem; }
        thead button { all: unset; cursor: pointer; font-weight: 600; }
        thead button:hover { text-decoration: underline; }
        thead button:focus-visible { outline: 3px solid #e69f00; outline-offset: 2px; }
        thead button::after { content: "\2195"; color: #a8a298; padding-left: .3em; font-weight: 400; }
        th[aria-sort=ascending] button::after { content: "\2191"; color: var(--ink); }
        th[aria-sort=descending] button::after { content: "\2193"; color: var(--ink); }
        .also { display: block; font-size: .8125rem; font-weight: 400; }
        .tag { display: inline-block; font-size: .75rem; line-height: 1.3; color: var(--soft); border: 1px solid #b9b3a6; border-radius: .6em; padding: 0 .45em; margin: .1rem 0; }
        .where { white-space: nowrap; }
        .piece + .piece { margin-top: .4rem; }
        .remark { font-size: .8125rem; }
        q { quotes: "\201C" "\201D"; }
        blockquote { margin: 0; padding-left: .6rem; border-left: 2px solid var(--line); white-space: pre-line; max-width: 34rem; }
        .tools { display: flex; flex-wrap: wrap; gap: .5rem 1.2rem; align-items: center; margin: 0 0 .6rem; font-size: .875rem; }
        .tools[hidden] { display: none; }
        .tools input, .tools select { font: inherit; color: inherit; padding: .25rem .5rem; border: 1px solid #8d877b; border-radius: .3rem; background: var(--paper); max-width: 16rem; }
        .downloads { list-style: none; padding: 0; }
        .downloads a { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: .875rem; }
        main { padding-bottom: 4rem; }
        @media screen and (max-width: 44rem) {
          .masthead, main { padding-inline: 1rem; }
          h1 { font-size: 1.5rem; }
          .lead { font-size: 1.2rem; }
          .guide dl, .sequence { display: block; }
          .sequence dt { margin-top: .5rem; }
          .voices li { grid-template-columns: 8rem 1fr 3.5rem; }
          thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          table, tbody, tbody tr { display: block; }
          tbody tr { padding: .5rem 0; }
          tbody tr[hidden] { display: none; }
          tbody :is(th, td) { display: block; position: relative; padding: .05rem 0 .05rem 7.5rem; text-align: left !important; overflow-wrap: anywhere; }
          tbody :is(th, td):empty { display: none; }
          tbody :is(th, td)::before { content: attr(data-label); position: absolute; left: 0; color: var(--soft); font-weight: 400; }
        }
        @media print {
          @page { margin: 16mm 14mm; }
          body { font-size: 10pt; }
          .masthead, main { max-width: none; padding: 0; }
          nav, .tools, .skip, .downloads, #downloads, thead button::after { display: none; }
          h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 16pt; break-after: avoid; } .lead { font-size: 13pt; }
          .camp { background: none; border: 1px solid #999; }
          .camp, .dispute, .between, .ranking, tr, li { break-inside: avoid; }
          .camps { grid-template-columns: 1fr 1fr; }
          table { font-size: 8.5pt; }
          thead { display: table-header-group; }
          .scroll { overflow: visible; }
          a { color: inherit; text-decoration: none; }
          .sources a::after { content: " (" attr(href) ")"; }
        }
        """;
}
