/** Slugs of the collections this plugin owns. */
export const PUBLICATION_SLUGS = {
  epoch: 'publication-epoch',
  files: 'publication-files',
  outbox: 'publication-outbox',
  records: 'publications',
  states: 'publication-states',
} as const

export const PLUGIN = 'publications'
