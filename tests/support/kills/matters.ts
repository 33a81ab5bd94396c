import { sha256Hex } from '@gongkai/shared'

import { CLEAN_CHECKLIST, type Lock } from '../reviewOverRest.ts'
import { ENTRY } from '../soundRecords.ts'
import { expectStatus, type Office } from './office.ts'

/** One text of a matter, and what is known in the office about its way to the public. */
export type Text = {
  bytes: Buffer
  /** Occurs in the title and nowhere else, so that any answer can be searched for it. */
  code: string
  filename: string
  /** The approver has signed, answered or not: from here on the text may be public. */
  isApprovalAsked: boolean
  /** The approver's browser was told that it is live: from here on it must be public. */
  isLive: boolean
  sha256: string
}

export type Matter = {
  /** Steps that were answered with success; none of them may be lost. */
  confirmed: { step: string; verdict: string }[]
  id: string
  isErased: boolean
  isTakenDown: boolean
  texts: Text[]
}

/** What happens to a matter after its first publication. */
const ENDINGS = ['revise', 'withdraw', 'erase', 'takeDownUnderReview', 'leave'] as const

const REASONS = {
  erase: { note: '含个人信息', reasonCode: 'personal_information' },
  withdraw: { note: '内容有误', reasonCode: 'issued_in_error' },
}

/** The office's work on matters, told as its people do it, and a register of what came of it. */
export function officeWork(office: Office) {
  const matters: Matter[] = []
  let count = 0

  /** One matter from draft to its ending. Throws when the server dies or refuses something. */
  async function workOnOne(): Promise<void> {
    const number = (count += 1)
    const ending = ENDINGS[number % ENDINGS.length]
    const matter: Matter = {
      confirmed: [],
      id: '',
      isErased: false,
      isTakenDown: false,
      texts: [],
    }
    matters.push(matter)
    const first = await write({ matter, number })
    await publish({ matter, text: first })
    if (ending === 'leave') return
    if (ending === 'withdraw' || ending === 'erase') return takeDown({ ending, matter })
    const second = await write({ matter, number })
    if (ending === 'revise') return publish({ matter, text: second })
    await submit(matter)
    return takeDown({ ending: 'withdraw', matter })
  }

  async function write({ matter, number }: { matter: Matter; number: number }): Promise<Text> {
    const code = `〔${number}-${matter.texts.length + 1}〕`
    const bytes = Buffer.from(`项目,标准\n${code},${'一百五十,'.repeat(2_000)}\n`)
    const filename = `${number}-${matter.texts.length + 1}.csv`
    const sha256 = sha256Hex(bytes)
    const text = { bytes, code, filename, isApprovalAsked: false, isLive: false, sha256 }
    matter.texts.push(text)
    const form = new FormData()
    form.set('_payload', JSON.stringify({ department: office.department, title: '附件' }))
    form.set('file', new Blob([new Uint8Array(bytes)], { type: 'text/csv' }), filename)
    const uploaded = await expectStatus(office.handler('POST', '/attachments', form), 201)
    const { id: attachment } = (uploaded.body as { doc: { id: string } }).doc
    const fields = { attachments: [attachment], title: `关于试点的通知${code}` }
    if (matter.id) {
      await expectStatus(office.handler('PATCH', `/entries/${matter.id}?draft=true`, fields), 200)
      return text
    }
    const { body } = await expectStatus(
      office.handler('POST', '/entries?draft=true', {
        ...ENTRY,
        ...fields,
        department: office.department,
        documentNumber: `示农发〔2026〕${number}号`,
      }),
      201,
    )
    matter.id = (body as { doc: { id: string } }).doc.id
    return text
  }

  async function publish({ matter, text }: { matter: Matter; text: Text }): Promise<void> {
    const submitted = await submit(matter)
    const examined = await sign({ lock: submitted, matter, step: 'examine' })
    text.isApprovalAsked = true
    await sign({ lock: examined, matter, step: 'approve' })
    text.isLive = true
  }

  async function submit({ confirmed, id }: Matter): Promise<Lock> {
    const { body } = await expectStatus(
      office.handler('POST', '/review/submit', { id, collection: 'entries' }),
      200,
    )
    confirmed.push({ step: 'handle', verdict: 'submit' })
    return body as Lock
  }

  async function sign({
    lock,
    matter,
    step,
  }: {
    lock: Lock
    matter: Matter
    step: 'approve' | 'examine'
  }): Promise<Lock> {
    const { attempt, contentHash, no } = lock
    const signer = step === 'examine' ? office.examiner : office.approver
    const { body } = await expectStatus(
      signer('POST', `/review/requests/${no}/endorse`, {
        attempt,
        checklist: CLEAN_CHECKLIST,
        contentHash,
        step,
      }),
      200,
    )
    matter.confirmed.push({ step, verdict: 'endorse' })
    return body as Lock
  }

  async function takeDown({
    ending,
    matter,
  }: {
    ending: 'erase' | 'withdraw'
    matter: Matter
  }): Promise<void> {
    const isErasure = ending === 'erase'
    const takedown = { id: matter.id, collection: 'entries', erase: isErasure, ...REASONS[ending] }
    await expectStatus(office.approver('POST', '/review/takedown', takedown), 200)
    matter.isTakenDown = true
    matter.isErased = isErasure
  }

  return { matters, workOnOne }
}

/** Texts that no answer to a question asked from now on may show as published. */
export function textsThatAreGone(matters: Matter[]): Set<string> {
  const gone = matters.flatMap(({ isTakenDown, texts }) => {
    const newestLive = texts.findLastIndex(({ isLive }) => isLive)
    return texts.filter((_, index) => isTakenDown || index < newestLive)
  })
  return new Set(gone.map(({ code }) => code))
}
