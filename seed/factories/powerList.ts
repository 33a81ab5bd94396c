import { departmentOf } from '../data/departments.ts'
import type { EntrySeed } from '../data/seedItem.ts'

/** The powers and duties of one organ after this year's revision. */
export function powerList({
  department,
  formedOn,
  matter,
}: {
  department: string
  formedOn: string
  /** What the organ licenses and fines, with the law that says so. */
  matter: { law: string; licence: string; violation: string }
}): EntrySeed {
  const { name, creditCode, shortName, telephone } = departmentOf(department)
  const year = Number(formedOn.slice(0, 4))
  const code = (letters: string) => `990421-${creditCode.slice(10, 17)}-${letters}-001`
  const common = { organ: name, office: '政策法规股' }
  return {
    key: `power-${department}-${year}`,
    category: 'licensing',
    department,
    formedOn,
    genre: '其他',
    keyArea: {
      slug: 'power-list',
      value: {
        counts: { common: 1, delegated: 1, forwarded: 0, own: 1, total: 3 },
        department: name,
        items: [
          {
            ...common,
            accountability: '对符合法定条件的申请不予受理的，依法追究责任。',
            basis: `${matter.law}第十二条`,
            category: 'licence',
            code: code('XK'),
            duties: '受理、审查、决定、送达、事后监管',
            name: matter.licence,
            retention: 'own',
            timeLimit: 10,
          },
          {
            ...common,
            accountability: '无法定依据实施处罚的，依法追究责任。',
            basis: `${matter.law}第四十一条`,
            category: 'penalty',
            code: code('CF'),
            duties: '立案、调查、审查、告知、决定、送达、执行',
            name: `对${matter.violation}的处罚`,
            retention: 'delegated',
          },
          {
            ...common,
            accountability: '不依法答复的，依法追究责任。',
            basis: '《中华人民共和国政府信息公开条例》第三十三条',
            category: 'other',
            code: code('QT'),
            duties: '登记、办理、答复',
            name: '政府信息公开申请办理',
            retention: 'common',
            timeLimit: 20,
          },
        ],
        supervision: telephone,
        version: {
          added: 0,
          approvedOn: formedOn,
          before: 4,
          changed: 1,
          reduction: '25.00',
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
