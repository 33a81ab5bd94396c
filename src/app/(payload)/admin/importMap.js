import { StandingCell as StandingCell_80a24e193e4f835f75a4e797289fe243 } from '@gongkai/confidentiality-review/rsc'
import { ReviewNotice as ReviewNotice_80a24e193e4f835f75a4e797289fe243 } from '@gongkai/confidentiality-review/rsc'
import { DepartmentCell as DepartmentCell_81e902de786d4710358eb52c38ecf6f8 } from '../../../../src/tenancy/DepartmentCell.tsx'
import { DepartmentLine as DepartmentLine_7cbc1e22e50a3db12f627a59b27524af } from '../../../../src/tenancy/DepartmentLine.tsx'
import { DocumentImport as DocumentImport_868b54bef1c7eca91a42f269bde6e24d } from '../../../../src/components/documentImport/DocumentImport.tsx'
import { DuplicateTitle as DuplicateTitle_4f42e20af92f1d7cc6cf30ca5d223965 } from '../../../../src/components/duplicateTitle/DuplicateTitle.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableField as TableField_f82a2caae575990ea91a4606f08f369c } from '@gongkai/key-areas/client'
import { StarredLabel as StarredLabel_f82a2caae575990ea91a4606f08f369c } from '@gongkai/key-areas/client'
import { RowTitle as RowTitle_f82a2caae575990ea91a4606f08f369c } from '@gongkai/key-areas/client'
import { DocumentNumberNotice as DocumentNumberNotice_deed995896ff574444b51201892f465d } from '../../../../src/fields/DocumentNumberNotice.tsx'
import { EvaluationPanel as EvaluationPanel_ead3448cbff1fc78ec0ce79f306ab581 } from '../../../../src/components/evaluation/EvaluationPanel.tsx'
import { Findings as Findings_f82a2caae575990ea91a4606f08f369c } from '@gongkai/key-areas/client'
import { StatusBar as StatusBar_80a24e193e4f835f75a4e797289fe243 } from '@gongkai/confidentiality-review/rsc'
import { AssignTenantFieldTrigger as AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { NoButton as NoButton_80a24e193e4f835f75a4e797289fe243 } from '@gongkai/confidentiality-review/rsc'
import { StandingLine as StandingLine_80a24e193e4f835f75a4e797289fe243 } from '@gongkai/confidentiality-review/rsc'
import { PublicPreview as PublicPreview_ddb5e3f29a7ec6810aa6c9e624764619 } from '../../../../src/components/publicPreview/PublicPreview.tsx'
import { ReviewTab as ReviewTab_80a24e193e4f835f75a4e797289fe243 } from '@gongkai/confidentiality-review/rsc'
import { ElementTitle as ElementTitle_eb3e4f5f307db7c03ce3e32072306ab4 } from '../../../../src/components/interpretation/ElementTitle.tsx'
import { DeadlineReading as DeadlineReading_01e788f73645605e4c41c408c5e8072d } from '../../../../src/components/catalogue/DeadlineReading.tsx'
import { CoveragePanel as CoveragePanel_efcb34eb35bbaff30f6a7dedbd36c594 } from '../../../../src/components/catalogue/coverage/CoveragePanel.tsx'
import { ImportLink as ImportLink_9d4df7b9014f0a2aaf0d6981e31fe72b } from '../../../../src/components/catalogue/import/ImportLink.tsx'
import { FileSizeCell as FileSizeCell_7b734e098b25e88144baf905d18731f1 } from '../../../../src/components/list/FileSizeCell.tsx'
import { WatchTenantCollection as WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { MembershipsCell as MembershipsCell_c94e051e1fe390dc7c233052eadd3ed9 } from '../../../../src/tenancy/MembershipsCell.tsx'
import { SubjectCell as SubjectCell_e8ae9ee9c6de0870d82b04f08d2531ab } from '../../../../src/components/incidents/SubjectCell.tsx'
import { ReadingCell as ReadingCell_80a24e193e4f835f75a4e797289fe243 } from '@gongkai/confidentiality-review/rsc'
import { Icon as Icon_f292e4bdda0334498b5d4cc1c3e4be36 } from '../../../../src/components/brand/Icon.tsx'
import { Logo as Logo_8e355d8095a3032940f2bc254abe1b00 } from '../../../../src/components/brand/Logo.tsx'
import { ForgottenPassword as ForgottenPassword_d86291257d0d883e452b62657fd373bb } from '../../../../src/components/login/ForgottenPassword.tsx'
import { DemoAccounts as DemoAccounts_f656c09a8d5490b5855ccba2b3c52f5d } from '../../../../src/components/login/DemoAccounts.tsx'
import { TenantSelector as TenantSelector_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { TasksLink as TasksLink_80a24e193e4f835f75a4e797289fe243 } from '@gongkai/confidentiality-review/rsc'
import { TenantSelectionProvider as TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { CatalogueView as CatalogueView_013ff31f89dbed8a82696779fa82ed70 } from '../../../../src/components/catalogue/coverage/CatalogueView.tsx'
import { ImportView as ImportView_1edd9b2049e7f5b4a1dc161c8f47f453 } from '../../../../src/components/catalogue/import/ImportView.tsx'
import { Workbench as Workbench_fe88733645cc34ce17bb25ef7ee09c1a } from '../../../../src/components/dashboard/Workbench.tsx'
import { ReviewTasks as ReviewTasks_80a24e193e4f835f75a4e797289fe243 } from '@gongkai/confidentiality-review/rsc'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@gongkai/confidentiality-review/rsc#StandingCell": StandingCell_80a24e193e4f835f75a4e797289fe243,
  "@gongkai/confidentiality-review/rsc#ReviewNotice": ReviewNotice_80a24e193e4f835f75a4e797289fe243,
  "/src/tenancy/DepartmentCell.tsx#DepartmentCell": DepartmentCell_81e902de786d4710358eb52c38ecf6f8,
  "/src/tenancy/DepartmentLine.tsx#DepartmentLine": DepartmentLine_7cbc1e22e50a3db12f627a59b27524af,
  "/src/components/documentImport/DocumentImport.tsx#DocumentImport": DocumentImport_868b54bef1c7eca91a42f269bde6e24d,
  "/src/components/duplicateTitle/DuplicateTitle.tsx#DuplicateTitle": DuplicateTitle_4f42e20af92f1d7cc6cf30ca5d223965,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@gongkai/key-areas/client#TableField": TableField_f82a2caae575990ea91a4606f08f369c,
  "@gongkai/key-areas/client#StarredLabel": StarredLabel_f82a2caae575990ea91a4606f08f369c,
  "@gongkai/key-areas/client#RowTitle": RowTitle_f82a2caae575990ea91a4606f08f369c,
  "/src/fields/DocumentNumberNotice.tsx#DocumentNumberNotice": DocumentNumberNotice_deed995896ff574444b51201892f465d,
  "/src/components/evaluation/EvaluationPanel.tsx#EvaluationPanel": EvaluationPanel_ead3448cbff1fc78ec0ce79f306ab581,
  "@gongkai/key-areas/client#Findings": Findings_f82a2caae575990ea91a4606f08f369c,
  "@gongkai/confidentiality-review/rsc#StatusBar": StatusBar_80a24e193e4f835f75a4e797289fe243,
  "@payloadcms/plugin-multi-tenant/client#AssignTenantFieldTrigger": AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a,
  "@gongkai/confidentiality-review/rsc#NoButton": NoButton_80a24e193e4f835f75a4e797289fe243,
  "@gongkai/confidentiality-review/rsc#StandingLine": StandingLine_80a24e193e4f835f75a4e797289fe243,
  "/src/components/publicPreview/PublicPreview.tsx#PublicPreview": PublicPreview_ddb5e3f29a7ec6810aa6c9e624764619,
  "@gongkai/confidentiality-review/rsc#ReviewTab": ReviewTab_80a24e193e4f835f75a4e797289fe243,
  "/src/components/interpretation/ElementTitle.tsx#ElementTitle": ElementTitle_eb3e4f5f307db7c03ce3e32072306ab4,
  "/src/components/catalogue/DeadlineReading.tsx#DeadlineReading": DeadlineReading_01e788f73645605e4c41c408c5e8072d,
  "/src/components/catalogue/coverage/CoveragePanel.tsx#CoveragePanel": CoveragePanel_efcb34eb35bbaff30f6a7dedbd36c594,
  "/src/components/catalogue/import/ImportLink.tsx#ImportLink": ImportLink_9d4df7b9014f0a2aaf0d6981e31fe72b,
  "/src/components/list/FileSizeCell.tsx#FileSizeCell": FileSizeCell_7b734e098b25e88144baf905d18731f1,
  "@payloadcms/plugin-multi-tenant/client#WatchTenantCollection": WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a,
  "/src/tenancy/MembershipsCell.tsx#MembershipsCell": MembershipsCell_c94e051e1fe390dc7c233052eadd3ed9,
  "/src/components/incidents/SubjectCell.tsx#SubjectCell": SubjectCell_e8ae9ee9c6de0870d82b04f08d2531ab,
  "@gongkai/confidentiality-review/rsc#ReadingCell": ReadingCell_80a24e193e4f835f75a4e797289fe243,
  "/src/components/brand/Icon.tsx#Icon": Icon_f292e4bdda0334498b5d4cc1c3e4be36,
  "/src/components/brand/Logo.tsx#Logo": Logo_8e355d8095a3032940f2bc254abe1b00,
  "/src/components/login/ForgottenPassword.tsx#ForgottenPassword": ForgottenPassword_d86291257d0d883e452b62657fd373bb,
  "/src/components/login/DemoAccounts.tsx#DemoAccounts": DemoAccounts_f656c09a8d5490b5855ccba2b3c52f5d,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelector": TenantSelector_d6d5f193a167989e2ee7d14202901e62,
  "@gongkai/confidentiality-review/rsc#TasksLink": TasksLink_80a24e193e4f835f75a4e797289fe243,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelectionProvider": TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62,
  "/src/components/catalogue/coverage/CatalogueView.tsx#CatalogueView": CatalogueView_013ff31f89dbed8a82696779fa82ed70,
  "/src/components/catalogue/import/ImportView.tsx#ImportView": ImportView_1edd9b2049e7f5b4a1dc161c8f47f453,
  "/src/components/dashboard/Workbench.tsx#Workbench": Workbench_fe88733645cc34ce17bb25ef7ee09c1a,
  "@gongkai/confidentiality-review/rsc#ReviewTasks": ReviewTasks_80a24e193e4f835f75a4e797289fe243,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
