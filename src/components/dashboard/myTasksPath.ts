/** The view of everything that waits for the reader. */
export const MY_TASKS_PATH = '/admin/review-tasks'
