/**
 * Whether the disclosing bodies of a row (公开主体) leave out the department it is imported for.
 * `names` are those the department bears, bore or is called by; one of several bodies is enough.
 */
export function namesAnotherBody({
  names,
  subject,
}: {
  names: string[]
  subject: string
}): boolean {
  const bodies = subject.replace(REMARK, '').split(SEPARATOR).map(bare).filter(Boolean)
  const own = names.map(bare)
  return bodies.length > 0 && !bodies.some((body) => own.includes(body))
}

/** 牵头, 配合 and the like in brackets behind a body. */
const REMARK = /（[^）]*）|\([^)]*\)/gu
const SEPARATOR = /[、，,；;/\n]/u

function bare(name: string): string {
  return name.replaceAll(/\s/gu, '')
}
