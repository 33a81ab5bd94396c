import type { Label } from '../../domain/label.ts'

export const messages = {
  P05_outside: {
    en: 'The fee {{name}} is not charged by the lists of fees in force.',
    zh: '收费项目“{{name}}”未列入现行收费目录清单，或者已不再执行。',
  },
  W01_code: {
    en: 'The code {{code}} already stands in row {{row}}.',
    zh: '权力编码{{code}}与第{{row}}行重复。',
  },
  W02_article: { en: 'The basis names no article.', zh: '设定依据未写明具体条款。' },
  W02_penalty: {
    en: 'Penalties are named 对……的处罚.',
    zh: '行政处罚事项名称应采用“对……的处罚”的形式。',
  },
  W03_count: {
    en: '{{actual}} items are stated; the list has {{expected}}.',
    zh: '填报{{actual}}项，清单实列{{expected}}项。',
  },
  W04_before: {
    en: 'There were {{actual}} items before, it says; the list published last had {{expected}}.',
    zh: '调整前项数为{{actual}}项，上一版清单公布为{{expected}}项。',
  },
  W04_kept: {
    en: '{{actual}} items are kept; before plus added minus removed is {{expected}}.',
    zh: '保留{{actual}}项，按调整前加新增减取消应为{{expected}}项。',
  },
  W04_reduction: {
    en: 'The reduction is stated as {{actual}} %; it is {{expected}} %.',
    zh: '精简幅度填为{{actual}}%，按项数计算应为{{expected}}%。',
  },
  W05_unknown: {
    en: 'No power of the code {{code}} stands in the list.',
    zh: '权力编码{{code}}未列入权责清单。',
  },
} satisfies Record<string, Label>
