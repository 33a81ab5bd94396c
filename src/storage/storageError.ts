import type { APIError, PayloadRequest } from 'payload'

import { codedError } from '@gongkai/shared'

import type { StorageFault } from './storageFault.ts'

type Said = { code: string; en: string; status: number; zh: string }

const SAID: Record<StorageFault, Said> = {
  damaged: {
    code: 'STORAGE_DAMAGED',
    en: 'The database cannot be read: its file or its disk is damaged. Tell the people who run this system.',
    status: 503,
    zh: '数据库无法读取，文件或者磁盘可能已损坏，请立即联系系统管理员。',
  },
  full: {
    code: 'STORAGE_FULL',
    en: 'The server has no storage left, so this could not be completed. Tell the people who run this system; once there is room, do it again.',
    status: 507,
    zh: '服务器存储空间已满，操作未能完成。请联系系统管理员，待空间释放后重新操作。',
  },
  readOnly: {
    code: 'STORAGE_READ_ONLY',
    en: 'The server may not write its storage, so this could not be completed. Tell the people who run this system.',
    status: 503,
    zh: '服务器存储不可写入，操作未能完成。请联系系统管理员。',
  },
}

/** What a person at a desk is told when the disk does not take what was done. */
export function storageError({
  fault,
  req: { i18n },
}: {
  fault: StorageFault
  req: Pick<PayloadRequest, 'i18n'>
}): APIError {
  const { code, status, ...said } = SAID[fault]
  return codedError({ code, message: i18n.language === 'en' ? said.en : said.zh, status })
}
