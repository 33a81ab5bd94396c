import type { Deadline, Display, ParsedDeadline, Period } from './deadline.ts'
import { type DeadlineRule, RECURRING_RULES } from './recurringRules.ts'
import { SPAN, spanOf } from './spans.ts'
import { triggerIn } from './triggers.ts'

const TAKEN = ';'

/**
 * A phrase of the column 公开时限 as data. A phrase may say several things; what the grammar does not
 * know is kept in `unparsed` and never guessed.
 */
export function parseDeadline(phrase: string): ParsedDeadline {
  const text = new Phrase(phrase)
  text.take(DEFERENCE)
  const display = displayIn(text)
  const deadlines: Deadline[] = []
  for (const { pattern, read } of [...RECURRING_RULES, ...ONCE_RULES]) {
    text.take(pattern, (parts) => {
      const deadline = read(parts)
      if (deadline) deadlines.push(deadline)
      return deadline !== undefined
    })
  }
  if (text.take(/及时|实时|即时|随时|适时/) && deadlines.length === 0) {
    deadlines.push({ kind: 'timely' })
  }
  const cycle = cycleOf(deadlines)
  return { ...(cycle && { cycle }), deadlines, ...(display && { display }), unparsed: text.rest() }
}

/** Special laws may set other days; that they do is said elsewhere, row by row. */
const DEFERENCE =
  /(?:法律|法规|规章|国家|上级)[^;]*?(?:另有|有)[^;]*?规定的?,?(?:依照|按照|从|按)其?规定(?:执行)?/

const ONCE_RULES: DeadlineRule[] = [
  {
    pattern: new RegExp(`([^;,]*?)提?前(?:至少)?${SPAN}`),
    read: ([words = '', count = '', unit = '']) => ({
      kind: 'before',
      trigger: words === '' ? 'meeting' : triggerIn(words),
      ...spanOf({ count, unit }),
    }),
  },
  {
    pattern: new RegExp(`提前一?(周|星期)`),
    read: () => ({ kind: 'before', n: 7, trigger: 'meeting', unit: 'd' }),
  },
  {
    pattern: new RegExp(
      `([^;,]*?)(?:之日起|之日后|之后|以后|后|起),?(?:的|在)?${SPAN}(?:之?内|以内)?`,
    ),
    read: ([words = '', count = '', unit = '']) => within({ count, unit, words }),
  },
  {
    pattern: new RegExp(`([^;,]*?)${SPAN}(?:之?内|以内)`),
    read: ([words = '', count = '', unit = '']) => within({ count, unit, words }),
  },
]

function within({ count, unit, words }: { count: string; unit: string; words: string }): Deadline {
  return { kind: 'within', trigger: triggerIn(words), ...spanOf({ count, unit }) }
}

function displayIn(text: Phrase): Display | undefined {
  let display: Display | undefined
  text.take(new RegExp(`[^;,]*?(?:不得?少于|不低于|不短于)${SPAN}`), ([count = '', unit = '']) => {
    display = { ...display, min: spanOf({ count, unit }) }
    return true
  })
  text.take(new RegExp(`[^;,]*?(?:不得?超过|不多于)${SPAN}`), ([count = '', unit = '']) => {
    display = { ...display, max: spanOf({ count, unit }) }
    return true
  })
  text.take(
    new RegExp(`公示(?:期|时间|时限)?[为:]?${SPAN}(?!之?内|以内)`),
    ([count = '', unit = '']) => {
      display = { ...display, min: spanOf({ count, unit }) }
      return true
    },
  )
  return display
}

function cycleOf(deadlines: Deadline[]): Period | undefined {
  for (const deadline of deadlines) {
    if (deadline.kind === 'recurring') return deadline.period
    if (deadline.kind === 'fixed') return 'P1Y'
  }
  return undefined
}

/** A phrase from which what was understood is taken away. */
class Phrase {
  private text: string

  constructor(phrase: string) {
    this.text = phrase
      .normalize('NFKC')
      .replaceAll(/\s/g, '')
      .replaceAll(/[。;；\n]/g, TAKEN)
  }

  /** What is left over, without the words that only say that something is published. */
  rest(): string[] {
    return this.text
      .split(/[;,、:()]/)
      .map((part) => part.replace(FILLER, ''))
      .filter((part) => part !== '')
  }

  /** Takes every match that `accept` accepts; whether there was one. */
  take(pattern: RegExp, accept: (parts: string[]) => boolean = () => true): boolean {
    let wasTaken = false
    this.text = this.text.replaceAll(new RegExp(pattern, 'g'), (whole: string, ...rest) => {
      const parts = rest.filter((part) => typeof part !== 'number').slice(0, -1)
      if (!accept(parts.map((part: string | undefined) => part ?? ''))) return whole
      wasTaken = true
      return TAKEN
    })
    return wasTaken
  }
}

const FILLER = new RegExp(
  `^(?:${[
    ...['应当', '予以', '主动', '向社会', '对外', '按进展情况', '按进展', '至少', '完成', '进行'],
    ...[
      '公开',
      '公开期限',
      '公布',
      '发布',
      '公示',
      '公告',
      '更新',
      '上月',
      '上季度',
      '上年度',
      '上年',
    ],
    ...['信息', '数据', '情况', '工作', '通知', '邀请', '发', '前', '内', '的', '并', '在', '于'],
  ].join('|')})+$`,
)
