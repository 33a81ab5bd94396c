import type { ReviewRequest } from '@gongkai/confidentiality-review'

import { collectionWord } from './collectionWord.ts'

import { DueMark } from './DueMark.tsx'
import { MatterRow } from './MatterRow.tsx'
import { minute } from './minute.ts'
import { reviewPath } from './reviewPath.ts'
import { stepWord } from './stepWord.ts'
import type { WorkbenchContext } from './workbenchContext.ts'

/** Reviews under way, each with its step, department, time of submission and time left. */
export function ReviewRows({
  departmentNames,
  req,
  requests,
  text,
}: WorkbenchContext & { requests: ReviewRequest[] }) {
  return requests.map((request) => (
    <MatterRow
      facts={[
        stepWord({ step: request.step, text }),
        departmentNames[request.department],
        collectionWord({ req, slug: request.targetCollection }),
        request.submittedAt && text('workbench:calledBackOn', { at: minute(request.submittedAt) }),
      ]}
      href={reviewPath(request)}
      key={request.id}
      mark={<DueMark dueOn={request.dueOn} text={text} />}
      title={request.title || text('workbench:untitled')}
    />
  ))
}
