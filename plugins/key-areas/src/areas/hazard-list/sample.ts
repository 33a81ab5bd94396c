import type { HazardList } from './checks.ts'

export const sample: HazardList = {
  period: '2026-Q1',
  rows: [
    {
      unit: '澄川县青禾建材有限公司',
      uscc: '91990421MA9100012U',
      hazard: '料仓防护栏缺失，临边作业无安全带系挂点',
      owner: '澄川县青禾建材有限公司',
      supervisor: '县应急管理局',
      listedOn: '2026-01-12',
      deadline: '2026-03-10',
      status: 'closed',
      closedOn: '2026-03-05',
    },
    {
      unit: '澄川县云台烟花爆竹经营部',
      hazard: '储存仓库安全距离不足',
      owner: '澄川县云台烟花爆竹经营部',
      supervisor: '县安全生产委员会',
      listedOn: '2026-02-26',
      deadline: '2026-06-30',
      status: 'open',
    },
  ],
}
