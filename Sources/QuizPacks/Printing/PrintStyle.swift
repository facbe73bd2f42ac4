/// How a printed page looks.
enum PrintStyle {
  static let text = """
    @page { margin: 18mm 16mm }
    body { font: 11pt/1.4 Georgia, "Times New Roman", serif; max-width: 46em; margin: 2em auto;
      padding: 0 1em; color: #111 }
    h1 { font-size: 1.7em; line-height: 1.2; margin: 0 0 .2em }
    .imprint { color: #555; margin: 0 0 1.5em; font-size: .9em }
    .name { font-size: 1.1em; margin: 0 0 1.5em }
    section { break-inside: avoid; border-top: 1px solid #bbb; padding: .6em 0 .8em }
    section section { border-top: 0; padding: .3em 0 .3em 1.5em }
    p, ul { margin: .25em 0 }
    .marks { color: #555; font: .85em/1.4 Helvetica, Arial, sans-serif }
    .marks b { color: #111; font-size: 1.2em; margin-right: .6em }
    .stem { font-size: 1.1em; font-weight: bold }
    ul { list-style: none; padding-left: 1.5em }
    .options, .left { columns: 2; column-gap: 2em }
    .options li, .left li { break-inside: avoid }
    .clues li { margin: .3em 0 }
    .answer { margin: .5em 0 .2em; padding: .15em .5em; background: #eee; font-weight: bold;
      display: inline-block; print-color-adjust: exact; -webkit-print-color-adjust: exact }
    .answer::before { content: "→ " }
    .judging { font-size: .9em; color: #333 }
    .judging b { font-weight: normal; font-style: italic }
    .explain { font-style: italic }
    .source { color: #555; font-size: .85em }
    .source::before { content: "Source: " }
    .line { display: inline-block; min-width: 65%; border-bottom: 1px solid #444; height: 1.5em }
    .answers { max-width: none }
    table { border-collapse: collapse; font: 9pt/1.2 Helvetica, Arial, sans-serif }
    th, td { border: 1px solid #999; min-width: 1.6em; height: 1.8em; padding: .2em }
    th span { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 16em;
      overflow: hidden }
    th:nth-child(-n+2) span { writing-mode: horizontal-tb; transform: none }
    th:nth-child(2), td:nth-child(2) { min-width: 12em }

    """
}
