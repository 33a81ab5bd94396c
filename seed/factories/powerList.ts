import { departmentOf } from '../data/departments.ts'
import type { EntrySeed } from '../data/seedItem.ts'

/** The powers and duties of one organ after this year's revision. */
export function powerList({
  count,
  department,
  formedOn,
  matter,
}: {
  /** How many powers there are in all. */
  count: number
  department: string
  formedOn: string
  /** What the organ licenses and fines, with the law that says so. */
  matter: { law: string; licence: string; violation: string }
}): EntrySeed {
  const { name, shortName, telephone } = departmentOf(department)
  const year = Number(formedOn.slice(0, 4))
  const items = itemsOf({ count, department, matter })
  const kept = (retention: string) => items.filter((item) => item.retention === retention).length
  return {
    key: `power-${department}-${year}`,
    category: 'licensing',
    department,
    formedOn,
    genre: '其他',
    keyArea: {
      slug: 'power-list',
      value: {
        counts: {
          common: kept('common'),
          delegated: kept('delegated'),
          forwarded: 0,
          own: kept('own'),
          total: count,
        },
        department: name,
        items,
        supervision: telephone,
        version: {
          added: 0,
          approvedOn: formedOn,
          before: count + 1,
          changed: 1,
          reduction: (100 / (count + 1)).toFixed(2),
          removed: 1,
        },
        year,
      },
    },
    keywords: ['权责清单', '权力清单'],
    summary: `公布${shortName}${year}年权责清单的事项、依据、责任环节和追责情形。`,
    title: `${name}${year}年权责清单`,
    topic: '0201',
  }
}

/** Of ten powers three are licences, six are penalties and one all organs have. */
function itemsOf({
  count,
  department,
  matter,
}: {
  count: number
  department: string
  matter: { law: string; licence: string; violation: string }
}) {
  const { name, creditCode } = departmentOf(department)
  return Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(3, '0')
    const code = (letters: string) => `990421-${creditCode.slice(10, 17)}-${letters}-${number}`
    const common = { office: '政策法规股', organ: name }
    switch (KIND_OF_TEN[index % KIND_OF_TEN.length]) {
      case 'licence':
        return {
          ...common,
          name: `${matter.licence}（第${index + 1}类）`,
          accountability: '对符合法定条件的申请不予受理的，依法追究责任。',
          basis: `${matter.law}第${index + 1}条`,
          category: 'licence',
          code: code('XK'),
          duties: '受理、审查、决定、送达、事后监管',
          retention: 'own',
          timeLimit: 10,
        }
      case 'penalty':
        return {
          ...common,
          name: `对${matter.violation}（第${index + 1}种情形）的处罚`,
          accountability: '无法定依据实施处罚的，依法追究责任。',
          basis: `${matter.law}第${index + 1}条`,
          category: 'penalty',
          code: code('CF'),
          duties: '立案、调查、审查、告知、决定、送达、执行',
          retention: 'delegated',
        }
      default:
        return {
          ...common,
          name: `政府信息公开申请办理（第${index + 1}类）`,
          accountability: '不依法答复的，依法追究责任。',
          basis: '《中华人民共和国政府信息公开条例》第三十三条',
          category: 'other',
          code: code('QT'),
          duties: '登记、办理、答复',
          retention: 'common',
          timeLimit: 20,
        }
    }
  })
}

const KIND_OF_TEN = [
  ...['licence', 'penalty', 'other', 'licence', 'penalty'],
  ...['penalty', 'licence', 'penalty', 'penalty', 'penalty'],
]
