import { describe, expect, test } from '@jest/globals'

import { parseHtml } from './parseHtml.ts'
import { textToHtml } from './textToHtml.ts'

const bodyOf = (html: string) => parseHtml(`<p>关于公开的通知</p>${html}`).html.split('\n')

describe('plain text', () => {
  const fromText = (...lines: string[]) => parseHtml(textToHtml(lines.join('\n')).html)

  test('becomes a title, headings, paragraphs and lists', () => {
    const { html, repeatedTitles, title } = fromText(
      '工作自查报告',
      '工作自查报告',
      '今年以来，各项工作有序推进。',
      '一、主要做法',
      '（一）加强领导。县里成立了领导小组。',
      '1. 定方案',
      '2. 抓落实',
    )
    expect(title).toBe('工作自查报告')
    expect(repeatedTitles).toBe(1)
    expect(html.split('\n')).toEqual([
      '<p>今年以来，各项工作有序推进。</p>',
      '<h2>一、主要做法</h2>',
      '<h3>（一）加强领导。</h3>',
      '<p>县里成立了领导小组。</p>',
      '<ol><li>定方案</li><li>抓落实</li></ol>',
    ])
  })

  test('takes tab-separated lines for a table and markup for text', () => {
    const { html } = fromText('补贴标准', '项目\t金额', '低保\t800 <元> & 以上', '单独\t一行\t三格')
    expect(html.split('\n')).toEqual([
      '<table><tbody><tr><td><p>项目</p></td><td><p>金额</p></td></tr>' +
        '<tr><td><p>低保</p></td><td><p>800 &lt;元&gt; &amp; 以上</p></td></tr></tbody></table>',
      '<p>单独\t一行\t三格</p>',
    ])
  })

  test('joins a title broken after the issuing body', () => {
    expect(fromText('云溪县人民政府办公室', '关于印发要点的通知', '正文。').title).toBe(
      '云溪县人民政府办公室关于印发要点的通知',
    )
  })

  test('finds the title below the letterhead and the document number, and leaves both out of the text', () => {
    const { html, title } = fromText(
      '云溪县人民政府办公室文件',
      '云政办发〔2026〕12号',
      '云溪县人民政府办公室',
      '关于加强森林防火工作的通知',
      '正文。',
    )
    expect(title).toBe('云溪县人民政府办公室关于加强森林防火工作的通知')
    expect(html.split('\n')).toEqual(['<p>正文。</p>'])
    expect(fromText('云政发〔2026〕1号', '关于表彰的决定', '正文。').title).toBe('关于表彰的决定')
    expect(fromText('关于废止部分文件', '正文。').title).toBe('关于废止部分文件')
  })

  test('without anything below the title is refused', () => {
    expect(() => fromText('只有标题', '只有标题')).toThrow('noBody')
  })
})

describe('a web page', () => {
  test('keeps words, marks, whole links, lists and spans, and nothing of the layout', () => {
    expect(
      bodyOf(`
        <script>track()</script><style>p{}</style>
        <div class="c" style="color:red"><font face="x">　　第一段<b>重点</b><a href="https://a.example.cn/?a=1&amp;b=2"
          onclick="x()">全文</a><a href="/rel">相对</a></font><br>&nbsp;&nbsp;第二段</div>
        <ul><li><p>甲</p><p>乙</p><ol><li>丙</li></ol></li></ul>
        <table><thead><tr><td rowspan="2">项目</td><td colspan="2"></td></tr></thead>
        <tr><td><h3>甲</h3></td><td>乙</td></tr></table><hr>`),
    ).toEqual([
      '<p>第一段<strong>重点</strong><a href="https://a.example.cn/?a=1&amp;b=2">全文</a>相对</p>',
      '<p>第二段</p>',
      '<ul><li>甲<br>乙<ol><li>丙</li></ol></li></ul>',
      '<table><tbody><tr><th rowspan="2"><p>项目</p></th><th colspan="2"></th></tr>' +
        '<tr><td><p>甲</p></td><td><p>乙</p></td></tr></tbody></table>',
      '<hr>',
    ])
  })

  test('says what it left out', () => {
    const { omissions } = parseHtml(
      '<p>标题</p><p>正文<img src="a.png"><a href="b.html">附件</a></p><p style="display:none">广告</p>',
    )
    expect(omissions).toEqual({ hidden: 1, images: 1, links: 1 })
  })

  test('reads layout tables, line breaks and source line ends as what they mean', () => {
    expect(
      bodyOf(
        '<table><tr><td><p>第一段在源码中\n断行</p><p>第二段<br>换行<br>　　第三段<br><br>第四段</p></td></tr></table>',
      ),
    ).toEqual([
      '<p>第一段在源码中断行</p>',
      '<p>第二段<br>换行</p>',
      '<p>第三段</p>',
      '<p>第四段</p>',
    ])
  })

  test('keeps words that stand between the items of a list', () => {
    expect(bodyOf('<ul>散文字<li>甲</li><ol><li>乙</li></ol></ul>')).toEqual([
      '<ul><li>散文字</li><li>甲</li><li>乙</li></ul>',
    ])
  })

  test('takes the declared title and the marked article', () => {
    const { html, title } = parseHtml(
      '<head><title>站名</title><meta name="ArticleTitle" content="关于公示的公告"></head>' +
        '<header>站名</header><nav>首页</nav><h1>关于公示的公告</h1><div id="zoom"><p>正文。</p></div><footer>版权</footer>',
    )
    expect(title).toBe('关于公示的公告')
    expect(html).toBe('<p>正文。</p>')
  })

  test('puts the highest heading below the title on level two, and none below four', () => {
    expect(
      parseHtml('<h1>题</h1><h3>甲</h3><p>文。</p><h4>乙</h4><h6>丙</h6>').html.split('\n'),
    ).toEqual(['<h2>甲</h2>', '<p>文。</p>', '<h3>乙</h3>', '<h4>丙</h4>'])
  })

  test('cuts a heading out of marked text without losing the marks', () => {
    expect(bodyOf('<p><strong>（一）加强领导。县</strong>里<em>成立</em>了小组。</p>')).toEqual([
      '<h3><strong>（一）加强领导。</strong></h3>',
      '<p><strong>县</strong>里<em>成立</em>了小组。</p>',
    ])
  })
})
