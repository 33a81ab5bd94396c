import { expect, type Page, test } from '@playwright/test'

import { setTimeout } from 'node:timers/promises'

import { openDesk } from './support/desk.ts'
import { hireForTwoSteps } from './support/doubleRole.ts'
import { createEffort, reportEffort } from './support/effort.ts'
import { itemPath, publicItem } from './support/feeds.ts'
import { tabOf } from './support/form.ts'
import { attachmentCalled, writeBody, writeNotice } from './support/notice.ts'
import { type Staff, staffOfOneDepartment } from './support/people.ts'
import { agree, APPROVED, EXAMINED, openFromWorkbench } from './support/sign.ts'

const RUN = Date.now()
const TITLE = `关于公开征求政务公开工作意见的公告（${RUN}）`
const FORM = attachmentCalled(`意见反馈表${RUN}`)
const FIRST_TEXT = '现就政务公开工作向社会公开征求意见，内设机构拟于年底前调整。'
const APPROVED_TEXT = '现就政务公开工作向社会公开征求意见，请填写意见反馈表。'
const EDITED_TEXT = '现就政务公开工作向社会公开征求意见，征求意见截止日期延长十日。'
const REASON = '正文提到尚未决定的机构调整，请删除后再次提请。'
const SUMMARY = '公开征求对政务公开工作的意见。'
const PAGE_ANEW = /\/admin\/collections\/.*_rsc=/
const HELD_BACK = 1_500
const TWO_SECONDS = { timeout: 2_000 }

test.describe.serial('一条公告从起草到撤下', () => {
  let staff: Staff
  let handler: Page
  let examiner: Page
  let approver: Page
  let address: string

  test.beforeAll(async ({ browser }) => {
    staff = staffOfOneDepartment()
    handler = await openDesk({ browser, person: staff.handler })
    examiner = await openDesk({ browser, person: staff.examiner })
    approver = await openDesk({ browser, person: staff.approver })
  })

  test('承办人起草公告，附上附件，提请审查', async () => {
    const effort = createEffort()
    await writeNotice({ attachment: FORM, body: FIRST_TEXT, effort, page: handler, title: TITLE })
    await effort.click(handler.getByRole('button', { name: '提请审查' }))
    await expect(handler.getByText('已提请审查。')).toBeVisible()
    await expect(handler.getByRole('textbox', { name: '索引号' })).toHaveValue(/\/\d{4}-\d{5}$/)
    address = handler.url()
    reportEffort({ effort, limit: 12, what: '承办人从工作台到提请一条带附件的公告' })
    expect(effort.total()).toBeLessThanOrEqual(12)
  })

  test('承办人撤回送审，一解锁就改，改动不丢', async () => {
    await tabOf(handler, '内容').click()
    const recall = handler.getByRole('button', { name: '撤回送审' })
    await recall.click()
    const drawer = handler.getByRole('dialog').filter({ hasText: '撤回送审' })
    await holdBackPages(handler)
    await drawer.getByRole('button', { name: '撤回送审' }).click()
    const summary = handler.getByRole('textbox', { name: '内容概述' })
    await expect(summary).toBeEnabled()
    await summary.fill(SUMMARY)
    // An old form would be replaced by now.
    await setTimeout(2 * HELD_BACK)
    await handler.unroute(PAGE_ANEW)
    await handler.getByRole('button', { name: '再次提请审查' }).click()
    await expect(recall).toBeVisible()
    await handler.reload()
    await tabOf(handler, '内容').click()
    await expect(summary).toHaveValue(SUMMARY)
  })

  test('审查人退回，理由留给承办人', async () => {
    await openFromWorkbench({ page: examiner, title: TITLE })
    await examiner.getByLabel('审查意见或理由').fill(REASON)
    await examiner.getByRole('button', { name: '退回修改' }).click()
    await expect(examiner.getByText('已退回承办人修改。')).toBeVisible()
  })

  test('承办人在工作台看到理由，修改后再次提请', async () => {
    await handler.goto('/admin')
    const returned = handler
      .getByRole('region', { name: '被退回' })
      .getByRole('listitem')
      .filter({ hasText: TITLE })
    await expect(returned.getByText(REASON)).toBeVisible()
    await returned.getByRole('link', { name: TITLE }).click()
    await tabOf(handler, '内容').click()
    await writeBody({ page: handler, text: APPROVED_TEXT })
    await handler.getByRole('button', { name: '再次提请审查' }).click()
    await expect(handler.getByText('已提请审查。')).toBeVisible()
  })

  test('审查人同意，送审批', async () => {
    const effort = createEffort()
    await openFromWorkbench({ effort, page: examiner, title: TITLE })
    await agree({ ...EXAMINED, attachment: FORM.title, effort, page: examiner })
    reportEffort({ effort, limit: 4, what: '审查人从工作台到签署' })
    expect(effort.total()).toBeLessThanOrEqual(4)
  })

  test('审批人批准，两秒内进入公开数据，附件可从公开地址下载', async ({ request }) => {
    expect(await publicItem({ request, title: TITLE })).toBeUndefined()
    await openFromWorkbench({ page: approver, title: TITLE })
    await agree({ ...APPROVED, attachment: FORM.title, page: approver })
    await expect.poll(() => publicItem({ request, title: TITLE }), TWO_SECONDS).toBeDefined()

    const item = await publicItem({ request, title: TITLE })
    expect(item).toMatchObject({ _disclosure: { revision: 1 }, content_text: APPROVED_TEXT })
    const file = await request.get(item?.attachments?.[0]?.url ?? '')
    expect(file.status()).toBe(200)
    expect(await file.body()).toEqual(FORM.buffer)
  })

  test('修改已公开的公告，批准之前公众看不到', async ({ request }) => {
    await handler.goto(address)
    await tabOf(handler, '内容').click()
    await writeBody({ page: handler, text: EDITED_TEXT })
    await handler.getByRole('button', { name: '提请审查' }).click()
    await expect(handler.getByText('已提请审查。')).toBeVisible()
    const stillPublic = async () => (await publicItem({ request, title: TITLE }))?.content_text
    expect(await stillPublic()).toBe(APPROVED_TEXT)

    await openFromWorkbench({ page: examiner, title: TITLE })
    await agree({ ...EXAMINED, attachment: FORM.title, page: examiner })
    expect(await stillPublic()).toBe(APPROVED_TEXT)

    await openFromWorkbench({ page: approver, title: TITLE })
    await agree({ ...APPROVED, attachment: FORM.title, page: approver })
    await expect.poll(stillPublic, TWO_SECONDS).toBe(EDITED_TEXT)
    const item = await publicItem({ request, title: TITLE })
    expect(item?._disclosure.revision).toBe(2)
  })

  test('撤下以后，条目和附件都只答复 410', async ({ request }) => {
    const item = await publicItem({ request, title: TITLE })
    if (!item) throw new Error('the notice is not in the feed')
    await approver.goto(address)
    await approver.getByRole('button', { name: '撤下' }).click()
    const drawer = approver.getByRole('dialog')
    await drawer.getByRole('combobox').click()
    await approver.getByRole('option', { name: '误发' }).click()
    await drawer.getByLabel('说明').fill('征求意见稿尚未定稿。')
    await drawer.getByRole('button', { name: '撤下' }).click()
    await expect(approver.getByText('已撤下，公众不再看到该信息。')).toBeVisible()

    const tombstone = await request.get(itemPath(item))
    expect(tombstone.status()).toBe(410)
    expect(JSON.stringify(await tombstone.json())).toContain('（已撤回）')
    expect((await request.get(item.attachments?.[0]?.url ?? '')).status()).toBe(410)
    expect(await publicItem({ request, title: TITLE })).toBeUndefined()
  })

  test('同一人不能签两个环节', async ({ browser, request }) => {
    const person = await hireForTwoSteps({
      admin: staff.admin,
      colleague: staff.handler,
      request,
    })
    const title = `${TITLE}之二`
    const attachment = attachmentCalled(`意见反馈表${RUN}之二`)
    await handler.goto('/admin')
    await writeNotice({ attachment, body: APPROVED_TEXT, page: handler, title })
    await handler.getByRole('button', { name: '提请审查' }).click()
    await expect(handler.getByText('已提请审查。')).toBeVisible()

    const both = await openDesk({ browser, person })
    await openFromWorkbench({ page: both, title })
    await agree({ ...EXAMINED, attachment: attachment.title, page: both })
    await both.reload()
    await expect(both.getByText('您已签署本事项的其他环节')).toBeVisible()
    await expect(both.getByRole('button', { name: APPROVED.button })).toBeDisabled()
    await both.goto('/admin/review-tasks')
    await expect(taskIn({ page: both, section: '他人办理中', title })).toBeVisible()
    await expect(taskIn({ page: both, section: '待我审批', title })).toHaveCount(0)
    expect(await publicItem({ request, title })).toBeUndefined()
  })
})

function taskIn({ page, section, title }: { page: Page; section: string; title: string }) {
  return page.getByRole('region', { name: section }).getByRole('link', { name: title })
}

/** Holds back every page that comes anew from the server. */
async function holdBackPages(page: Page): Promise<void> {
  await page.route(PAGE_ANEW, async (route) => {
    await setTimeout(HELD_BACK)
    await route.continue()
  })
}
