/** Headings under which areas of one kind are offered. */
export const auditAreas = { en: 'Audit', zh: '审计公开' }
export const educationAreas = { en: 'Compulsory education', zh: '义务教育' }
export const organAreas = { en: 'Organs and personnel', zh: '机构职能与人事' }
