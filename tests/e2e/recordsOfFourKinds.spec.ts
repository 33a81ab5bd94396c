import { expect, type Page, test } from '@playwright/test'

import { openDesk } from './support/desk.ts'
import { createEffort, type Effort, reportEffort } from './support/effort.ts'
import { bodyOf, choose, fieldOf, fillDay, tabOf } from './support/form.ts'
import { chooseArea, computeFields, fillArea, importRows } from './support/keyArea.ts'
import { writeBody } from './support/notice.ts'
import { staffOfOneDepartment } from './support/people.ts'
import {
  BUDGET,
  COMPUTED,
  ECONOMIC_LINES,
  EMPTY_NOTE,
  FUNCTIONAL_LINES,
  TABLES,
} from './support/typedBudget.ts'
import { LAND, PARCEL } from './support/typedLand.ts'

const RUN = Date.now()
const REQUEST = '提请审查'

test.describe.serial('承办人从工作台到提请四类信息', () => {
  let page: Page
  let effort: Effort

  test.beforeAll(async ({ browser }) => {
    page = await openDesk({ browser, person: staffOfOneDepartment().handler })
  })
  test.beforeEach(async () => {
    await page.goto('/admin')
    effort = createEffort()
  })

  test('部门预算：明细从表格读入，勾稽关系相符', async () => {
    await begin({ link: '新建政府信息', title: `某部门2026年部门预算（${RUN}）` })
    await chooseArea({ effort, name: '部门预决算', page })
    await fillArea({ effort, page, values: BUDGET })
    for (const [path, names] of Object.entries(TABLES)) {
      for (const name of names) await fillArea({ effort, page, values: { [path]: name } })
    }
    await fillArea({ effort, page, values: EMPTY_NOTE })
    await importRows({ effort, page, path: 'lines', rows: FUNCTIONAL_LINES })
    await importRows({ effort, page, path: 'econLines', rows: ECONOMIC_LINES })
    await computeFields({ effort, page, values: COMPUTED })
    await formed('2026-02-26')
    await submit({ limit: 60, what: '一份部门预算（14行明细）' })
  })

  test('征地档案：从预公告开始', async () => {
    await begin({ link: '新建政府信息', title: `青禾镇示例项目征收土地预公告（${RUN}）` })
    await chooseArea({ effort, name: '农村集体土地征收', page })
    await fillArea({ effort, page, values: LAND })
    await effort.click(page.getByRole('button', { name: '添加村组' }))
    await fillArea({ effort, page, values: PARCEL })
    await formed('2026-03-10')
    await submit({ limit: 40, what: '一份征地档案的预公告' })
  })

  test('公告', async () => {
    await begin({ link: '新建公告公示', title: `关于开展集中检修的公告（${RUN}）` })
    await effort.field(() => choose({ label: '公告类型', option: '其他', page }))
    await effort.field(() => writeBody({ page, text: '定于近日开展集中检修，请相互转告。' }))
    await attributes({ formedOn: '2026-11-20', topic: '政务公开' })
    await submit({ limit: 9, what: '一条公告' })
  })

  test('政策解读：解读一份已公开文件', async () => {
    await begin({ link: '新建政策解读', title: `一份文件的解读（${RUN}）` })
    await effort.field(async () => {
      await fieldOf(page, '解读对象').getByRole('combobox').click()
      await page.getByRole('option').first().click()
    })
    await effort.field(() =>
      writeBody({ page, text: '一、背景依据。为便民。二、主要内容。办理更快。三、答疑。不收费。' }),
    )
    await attributes({ formedOn: '2026-11-20', topic: '政务公开' })
    await submit({ limit: 10, what: '一篇政策解读' })
  })

  async function begin({ link, title }: { link: string; title: string }): Promise<void> {
    await effort.click(page.getByRole('link', { name: link }))
    await expect(bodyOf(page)).toBeVisible()
    await effort.field(() => fieldOf(page, '标题').getByRole('textbox').fill(title))
  }

  async function attributes({ formedOn, topic }: { formedOn: string; topic: string }) {
    await effort.click(tabOf(page, '公开属性'))
    await effort.field(() => choose({ label: '主题分类', option: topic, page }))
    await effort.field(() => fillDay({ day: formedOn, label: '成文日期', page }))
  }

  /** What follows from the key area is filled in already. */
  async function formed(day: string): Promise<void> {
    await effort.click(tabOf(page, '公开属性'))
    await expect(fieldOf(page, '体裁')).not.toContainText('请选择')
    await effort.field(() => fillDay({ day, label: '成文日期', page }))
    await effort.field(() => fieldOf(page, '逾期公开原因').getByRole('textbox').fill('示例'))
  }

  async function submit({ limit, what }: { limit: number; what: string }): Promise<void> {
    await effort.click(page.getByRole('button', { name: REQUEST }))
    await expect(page.getByText('已提请审查。')).toBeVisible()
    reportEffort({ effort, limit, what })
    expect(effort.total()).toBeLessThanOrEqual(limit)
  }
})
