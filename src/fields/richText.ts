import {
  BlockquoteFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  IndentFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnderlineFeature,
  UnorderedListFeature,
  ItalicFeature,
} from '@payloadcms/richtext-lexical'

/** The editor for public texts: what a document needs and every website can show. */
export const richText = lexicalEditor({
  admin: {
    placeholder: {
      en: 'Write the text here, or paste it from a Word document',
      zh: '在此输入正文，也可从 Word 文档中粘贴',
    },
  },
  features: () => [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    OrderedListFeature(),
    UnorderedListFeature(),
    IndentFeature(),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    LinkFeature({ enabledCollections: [] }),
    EXPERIMENTAL_TableFeature(),
    FixedToolbarFeature(),
  ],
})
