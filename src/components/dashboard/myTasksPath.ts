export const MY_TASKS_PATH = '/admin/my-tasks'
