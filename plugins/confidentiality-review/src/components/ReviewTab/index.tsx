import type { CollectionSlug, DocumentViewServerProps } from 'payload'

import { Banner, Gutter, Link, SetDocumentStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'

import { pluginOptions } from '../../engine/pluginOptions.ts'
import { ratificationRefusal } from '../../engine/ratificationRefusal.ts'
import { REVIEW_TASKS_PATH } from '../../names.ts'
import { summarise } from '../../overview/barState.ts'
import { reviewComparison } from '../../overview/reviewComparison.ts'
import { reviewHistory } from '../../overview/reviewHistory.ts'
import { reviewOverview } from '../../overview/reviewOverview.ts'
import { remarksOf } from '../../overview/submittedRemarks.ts'
import { AttachmentList } from '../AttachmentList/index.tsx'
import { Comparison } from '../Comparison/index.tsx'
import { SinceLast } from '../Comparison/SinceLast.tsx'
import { Ratification } from '../Ratification/index.tsx'
import { Remarks } from '../Remarks/index.tsx'
import { ReviewHistory } from '../ReviewHistory/index.tsx'
import { ReviewSheet } from '../ReviewSheet/index.tsx'
import { serverText } from '../reviewState/serverText.ts'
import { SigningDesk } from '../SigningDesk/index.tsx'
import { StandingLineClient } from '../StandingLine/index.client.tsx'
import { StatusBarClient } from '../StatusBar/index.client.tsx'
import { decisionProps } from './decisionProps.ts'
import styles from './index.module.css'
import { listAttachments } from './listAttachments.ts'
import { wordingFor } from './wordingFor.ts'

/** 审查: what is public against what is asked for, the decision, and what happened so far. */
export async function ReviewTab({ initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  const { i18n, payload } = req
  const { admin } = payload.config.routes
  if (!req.user || !collectionConfig || docID === undefined) {
    redirect(formatAdminURL({ adminRoute: admin, path: '/login' }))
  }
  const collection = collectionConfig.slug
  const target = { id: String(docID), collection }
  const text = serverText(i18n)
  const overview = await reviewOverview({ ...target, req })
  if (!overview) return null
  if (!overview.mayRead) {
    return (
      <Gutter className={styles.tab}>
        <Banner type="info">{text('tab:noReading')}</Banner>
      </Gutter>
    )
  }

  const { user } = req
  const toRatify = overview.takedowns.filter(
    (takedown) => !ratificationRefusal({ payload, takedown, user }),
  )
  const bar = summarise({ now: new Date(), overview })
  const comparison = await reviewComparison({
    collection,
    overview,
    req,
    wording: wordingFor({ i18n, text }),
  })
  const attachments = listAttachments({ attachments: comparison?.attachments ?? [], payload })
  const decision = decisionProps({ attachments, overview, payload })
  const names = await pluginOptions(payload).departmentName({
    departments: [overview.department],
    payload,
  })

  return (
    <Gutter className={styles.tab}>
      <SetDocumentStepNav
        collectionSlug={collection as CollectionSlug}
        id={docID}
        pluralLabel={collectionConfig.labels.plural}
        useAsTitle={collectionConfig.admin.useAsTitle ?? 'id'}
        view={text('tab:title')}
      />
      <header className={styles.header}>
        <StandingLineClient initial={bar} target={target} />
        <div className={styles.actions}>
          <Link
            href={formatAdminURL({ adminRoute: admin, path: REVIEW_TASKS_PATH })}
            prefetch={false}
          >
            {text('action:toTasks')}
          </Link>
          <StatusBarClient initial={bar} isReviewTab target={target} />
        </div>
      </header>
      {toRatify.map((takedown) => (
        <Ratification key={takedown.id} takedown={takedown} text={text} />
      ))}
      <ReviewSheet
        departmentName={names[overview.department] ?? ''}
        overview={overview}
        text={text}
      />
      <Remarks
        remarks={remarksOf({ decisions: overview.decisions, language: i18n.language })}
        text={text}
      />
      <div className={styles.columns}>
        <div className={styles.content}>
          {comparison?.sinceLast && (
            <section>
              <h2 className={styles.title}>{text('sinceLast:title')}</h2>
              <SinceLast sinceLast={comparison.sinceLast} text={text} />
            </section>
          )}
          <section>
            <h2 className={styles.title}>{text('compare:title')}</h2>
            {comparison ? (
              <Comparison comparison={comparison} publicAt={bar.publicAt} text={text} />
            ) : (
              <Banner type="info">{text('compare:erased')}</Banner>
            )}
          </section>
          <section>
            <h2 className={styles.title}>{text('attachment:title')}</h2>
            <AttachmentList
              attachments={attachments}
              sheet={decision && decision.refusals.length === 0 ? decision.sheet : null}
            />
          </section>
        </div>
        {overview.request && (
          <aside className={styles.decision}>
            <SigningDesk
              decision={decision}
              key={`${overview.request.no} ${overview.request.attempt}`}
            />
          </aside>
        )}
        <section className={styles.history}>
          <h2 className={styles.title}>{text('history:title')}</h2>
          <ReviewHistory histories={reviewHistory(overview)} text={text} />
        </section>
      </div>
    </Gutter>
  )
}
