import type { en } from './en.ts'

export const zh = {
  confidentialityReview: {
    error: {
      ALREADY_DECIDED: '该环节刚刚已由他人签署，请刷新查看结果。',
      APPROVAL_REQUIRED: '未经保密审查和批准，不得公开。请先提请审查。',
      CONTENT_CHANGED: '内容在提请审查后发生了变化，须重新提请审查。',
      CONTRIBUTED_TO_CONTENT: '您参与了本内容的起草，本环节须由其他人员签署。',
      HISTORY_IS_KEPT: '本信息有过审查记录，须留存备查，不能删除；如需停止公开，请使用“撤下”。',
      INTERACTIVE_LOGIN_REQUIRED: '请本人登录后操作：审查意见只能由工作人员本人签署。',
      INVALID_JSON: '请求内容不是有效的 JSON 对象。',
      MISSING_FIELD: '请求缺少“{{field}}”。',
      NOT_FOUND: '该信息或审查单不存在。',
      NOT_PENDING: '该审查单当前不在待签署状态。',
      NOT_PUBLISHED: '该信息目前没有公开。',
      NOT_SUBMITTABLE: '该信息已在审查中。',
      REASON_REQUIRED: '请填写理由。',
      RESTORE_AS_DRAFT: '历史版本只能恢复为草稿。',
      ROLE_REQUIRED: '您在该部门的角色不能办理此环节。',
      SIGNED_ANOTHER_STEP: '您已签署本事项的其他环节，各环节须由不同人员办理。',
      STALE_REVIEW: '您打开之后该审查单已有变化，请刷新后重新查看。',
      UNDER_REVIEW: '该信息正在审查中，不能修改；如需修改，请先撤回送审。',
    },
  },
} satisfies typeof en
