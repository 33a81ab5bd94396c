import { refuse } from './say.ts'
import type { StartProblem } from './startProblems.ts'

/** Ends the command when there is a reason not to start, with all of them in both languages. */
export function refuseProblems(problems: readonly StartProblem[]): void {
  if (problems.length === 0) return
  refuse({
    en: ['Gongkai does not start:', ...problems.map(({ en }) => `  - ${en}`)].join('\n'),
    zh: ['无法启动：', ...problems.map(({ zh }) => `  - ${zh}`)].join('\n'),
  })
}
