/** A plain style of our own; wide enough for a computer, narrow enough for a phone. */
export const WEBSITE_STYLE = `
  * { box-sizing: border-box }
  body { color: #222; font: 17px/1.9 "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; margin: 0 }
  header, nav { color: #fff; background: #1d4f91 }
  header div, nav div, main { margin: 0 auto; max-width: 920px; padding: 0 24px }
  header b { font-size: 26px; letter-spacing: .06em; line-height: 84px }
  nav { background: #f3f6fa; color: #445; font-size: 14px }
  nav div { padding-bottom: 8px; padding-top: 8px }
  main { padding-bottom: 56px }
  dl { border: 1px solid #d5dde8; display: grid; font-size: 14px; grid-template-columns: 1fr 1fr; margin: 24px 0 32px }
  dl div { border-bottom: 1px solid #e6ebf2; display: flex; padding: 6px 14px }
  dt { color: #667; flex: none; width: 6em }
  dd { margin: 0; overflow-wrap: anywhere }
  h1 { font-size: 28px; line-height: 1.5; margin: 0; text-align: center; text-wrap: balance }
  .dates { color: #667; font-size: 14px; margin: 8px 0 24px; text-align: center }
  article { border-top: 1px solid #e6ebf2; overflow-wrap: anywhere; padding-top: 12px }
  article h2, article h3, article h4 { font-size: 19px; margin: 1.2em 0 .4em }
  article p { margin: .6em 0; text-indent: 2em }
  article table { border-collapse: collapse; display: block; max-width: 100%; overflow-x: auto }
  article td, article th { border: 1px solid #b8c4d4; min-width: 5em; padding: 6px 10px; text-align: left }
  article td p, article th p, article li p, article blockquote p { text-indent: 0 }
  article th { background: #f3f6fa }
  article blockquote { border-left: 3px solid #b8c4d4; margin: 1em 0; padding-left: 1em }
  a { color: #1d4f91 }
  aside { background: #f3f6fa; margin-top: 32px; padding: 12px 20px }
  aside h2 { font-size: 17px; margin: 0 }
  aside ul { margin: 4px 0 0; padding-left: 1.2em }
  small { color: #667 }
  @page { margin: 25mm 20mm; size: A4 }
  @media print {
    header, nav { display: none }
    body { font-size: 12pt }
    main { max-width: none; padding: 0 }
    dl { font-size: 9pt }
    article table { display: table; width: 100% }
    h2, h3, table, tr { break-inside: avoid }
    h2, h3 { break-after: avoid }
  }
  @media (max-width: 600px) {
    header b { font-size: 20px; line-height: 56px }
    header div, nav div, main { padding-left: 16px; padding-right: 16px }
    dl { grid-template-columns: 1fr; margin: 16px 0 24px }
    h1 { font-size: 22px }
  }
`
