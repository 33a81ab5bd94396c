import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { describeEachDatabase } from '../support/databases.ts'
import { type LogDesign, theDesign, withoutSweeper } from '../support/logModel/design.ts'
import { bootLogModel, type LogModel } from '../support/logModel/logModel.ts'
import { plans } from '../support/logModel/plan.ts'
import { logFaults, runPlan } from '../support/logModel/runPlan.ts'
import { wrongDesigns } from '../support/logModel/wrongDesigns.ts'
import { isSoak, reportRuns, seed } from '../support/soak.ts'

const HOUR = 3_600_000

describeEachDatabase('mirrors of a log that is written in disorder', (testDatabase) => {
  const quickRuns = testDatabase.name === 'sqlite' ? 200 : 30
  let model: LogModel

  beforeAll(async () => {
    model = await bootLogModel({ testDatabase })
  })
  afterAll(() => model.close())

  const neverDiffers = async ({
    design,
    disasters,
    runs,
  }: {
    design: LogDesign
    disasters: boolean
    runs: number
  }) => {
    reportRuns({ runs, title: `mirrors on ${testDatabase.name}` })
    await fc.assert(
      fc.asyncProperty(plans({ disasters }), async (plan) => {
        expect(await runPlan({ design, model, plan })).toEqual([])
        expect(await logFaults(model.feedOrigin)).toEqual([])
      }),
      { numRuns: runs, seed },
    )
  }

  test(
    'all equal the truth after the last sweep, whoever dies and whatever notices are lost',
    () => neverDiffers({ design: theDesign, disasters: true, runs: isSoak ? 2_000 : quickRuns }),
    HOUR,
  )

  test(
    'need no sweeper while nobody dies',
    () =>
      neverDiffers({
        design: withoutSweeper,
        disasters: false,
        runs: isSoak ? 1_000 : quickRuns / 5,
      }),
    HOUR,
  )

  test.each(wrongDesigns)(
    'differ from it when the design is: $name',
    async ({ design, disasters, seed: soon }) => {
      const found: string[] = []
      await fc.check(
        fc.asyncProperty(plans({ disasters }), async (plan) => {
          found.push(...(await runPlan({ design: design(), model, plan })))
          return found.length === 0
        }),
        { endOnFailure: true, numRuns: 300, seed: soon },
      )
      expect(found).toContainEqual(expect.stringMatching(/^the mirror of \w+ shows/))
    },
    HOUR,
  )
})
