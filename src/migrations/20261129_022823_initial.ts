import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`entries_interpretation_plan_forms\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`entries_interpretation_plan_forms_order_idx\` ON \`entries_interpretation_plan_forms\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`entries_interpretation_plan_forms_parent_idx\` ON \`entries_interpretation_plan_forms\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`entries_interpretation_plan_forms_value_idx\` ON \`entries_interpretation_plan_forms\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`entries_interpretation_plan_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`entries_interpretation_plan_channels_order_idx\` ON \`entries_interpretation_plan_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`entries_interpretation_plan_channels_parent_idx\` ON \`entries_interpretation_plan_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`entries_interpretation_plan_channels_value_idx\` ON \`entries_interpretation_plan_channels\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`entries_grounds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`entries_grounds_order_idx\` ON \`entries_grounds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`entries_grounds_parent_idx\` ON \`entries_grounds\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`entries_grounds_value_idx\` ON \`entries_grounds\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`entries_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`rel\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`entries_relations_order_idx\` ON \`entries_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`entries_relations_parent_id_idx\` ON \`entries_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`entries_relations_rel_idx\` ON \`entries_relations\` (\`rel\`);`)
  await db.run(sql`CREATE TABLE \`entries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`department_id\` text(36),
  	\`title\` text,
  	\`summary\` text,
  	\`summary_proposal\` text,
  	\`content\` text,
  	\`key_area\` text,
  	\`category\` text,
  	\`catalogue_item_id\` text(36),
  	\`catalogued_item_id\` text(36),
  	\`catalogued_title\` text,
  	\`catalogued_due_on\` text,
  	\`normative_kind\` text,
  	\`interpretation_required\` integer,
  	\`unified_number\` text,
  	\`legality_review_organ\` text,
  	\`legality_review_on\` text,
  	\`legality_review_opinion\` text,
  	\`is_long_term\` integer,
  	\`responsible_unit\` text,
  	\`consultation_exemption\` text,
  	\`originals_reason\` text,
  	\`interpretation_plan_outline\` text,
  	\`interpretation_plan_responsible\` text,
  	\`topic\` text,
  	\`genre\` text,
  	\`document_number\` text,
  	\`document_number_reason\` text,
  	\`formed_on\` text,
  	\`effective_on\` text,
  	\`expires_on\` text,
  	\`changed_on\` text,
  	\`late_reason\` text,
  	\`validity\` text DEFAULT 'valid',
  	\`audience\` text DEFAULT 'public',
  	\`disclosure_mode\` text DEFAULT 'proactive',
  	\`grounds_note\` text,
  	\`next_evaluation_on\` text,
  	\`validity_by\` text,
  	\`validity_on\` text,
  	\`validity_note\` text,
  	\`third_party\` text,
  	\`third_party_record\` text,
  	\`maker\` text,
  	\`maker_consent\` text,
  	\`index_number\` text,
  	\`area\` text,
  	\`period\` text,
  	\`phase\` text,
  	\`subject_year\` numeric,
  	\`object_name\` text,
  	\`region\` text,
  	\`amount\` numeric,
  	\`due_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`catalogue_item_id\`) REFERENCES \`catalog_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`catalogued_item_id\`) REFERENCES \`catalog_items\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`entries_department_idx\` ON \`entries\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`entries_title_idx\` ON \`entries\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`entries_category_idx\` ON \`entries\` (\`category\`);`)
  await db.run(sql`CREATE INDEX \`entries_catalogue_item_idx\` ON \`entries\` (\`catalogue_item_id\`);`)
  await db.run(sql`CREATE INDEX \`entries_catalogued_catalogued_item_idx\` ON \`entries\` (\`catalogued_item_id\`);`)
  await db.run(sql`CREATE INDEX \`entries_catalogued_catalogued_due_on_idx\` ON \`entries\` (\`catalogued_due_on\`);`)
  await db.run(sql`CREATE INDEX \`entries_normative_kind_idx\` ON \`entries\` (\`normative_kind\`);`)
  await db.run(sql`CREATE INDEX \`entries_legality_review_legality_review_on_idx\` ON \`entries\` (\`legality_review_on\`);`)
  await db.run(sql`CREATE INDEX \`entries_topic_idx\` ON \`entries\` (\`topic\`);`)
  await db.run(sql`CREATE INDEX \`entries_genre_idx\` ON \`entries\` (\`genre\`);`)
  await db.run(sql`CREATE INDEX \`entries_document_number_idx\` ON \`entries\` (\`document_number\`);`)
  await db.run(sql`CREATE INDEX \`entries_formed_on_idx\` ON \`entries\` (\`formed_on\`);`)
  await db.run(sql`CREATE INDEX \`entries_effective_on_idx\` ON \`entries\` (\`effective_on\`);`)
  await db.run(sql`CREATE INDEX \`entries_expires_on_idx\` ON \`entries\` (\`expires_on\`);`)
  await db.run(sql`CREATE INDEX \`entries_changed_on_idx\` ON \`entries\` (\`changed_on\`);`)
  await db.run(sql`CREATE INDEX \`entries_validity_idx\` ON \`entries\` (\`validity\`);`)
  await db.run(sql`CREATE INDEX \`entries_audience_idx\` ON \`entries\` (\`audience\`);`)
  await db.run(sql`CREATE INDEX \`entries_disclosure_mode_idx\` ON \`entries\` (\`disclosure_mode\`);`)
  await db.run(sql`CREATE INDEX \`entries_next_evaluation_on_idx\` ON \`entries\` (\`next_evaluation_on\`);`)
  await db.run(sql`CREATE INDEX \`entries_validity_on_idx\` ON \`entries\` (\`validity_on\`);`)
  await db.run(sql`CREATE INDEX \`entries_third_party_idx\` ON \`entries\` (\`third_party\`);`)
  await db.run(sql`CREATE INDEX \`entries_index_number_idx\` ON \`entries\` (\`index_number\`);`)
  await db.run(sql`CREATE INDEX \`entries_area_idx\` ON \`entries\` (\`area\`);`)
  await db.run(sql`CREATE INDEX \`entries_period_idx\` ON \`entries\` (\`period\`);`)
  await db.run(sql`CREATE INDEX \`entries_phase_idx\` ON \`entries\` (\`phase\`);`)
  await db.run(sql`CREATE INDEX \`entries_subject_year_idx\` ON \`entries\` (\`subject_year\`);`)
  await db.run(sql`CREATE INDEX \`entries_object_name_idx\` ON \`entries\` (\`object_name\`);`)
  await db.run(sql`CREATE INDEX \`entries_region_idx\` ON \`entries\` (\`region\`);`)
  await db.run(sql`CREATE INDEX \`entries_amount_idx\` ON \`entries\` (\`amount\`);`)
  await db.run(sql`CREATE INDEX \`entries_due_on_idx\` ON \`entries\` (\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`entries_updated_at_idx\` ON \`entries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`entries_created_at_idx\` ON \`entries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`entries__status_idx\` ON \`entries\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`entries_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`entries_texts_order_parent\` ON \`entries_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`entries_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`notices_id\` text(36),
  	\`departments_id\` text(36),
  	\`entries_id\` text(36),
  	\`interpretations_id\` text(36),
  	\`guides_id\` text(36),
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`departments_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`entries_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`interpretations_id\`) REFERENCES \`interpretations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`entries_rels_order_idx\` ON \`entries_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`entries_rels_parent_idx\` ON \`entries_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`entries_rels_path_idx\` ON \`entries_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`entries_rels_notices_id_idx\` ON \`entries_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`entries_rels_departments_id_idx\` ON \`entries_rels\` (\`departments_id\`);`)
  await db.run(sql`CREATE INDEX \`entries_rels_entries_id_idx\` ON \`entries_rels\` (\`entries_id\`);`)
  await db.run(sql`CREATE INDEX \`entries_rels_interpretations_id_idx\` ON \`entries_rels\` (\`interpretations_id\`);`)
  await db.run(sql`CREATE INDEX \`entries_rels_guides_id_idx\` ON \`entries_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`entries_rels_attachments_id_idx\` ON \`entries_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`_entries_v_version_interpretation_plan_forms\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_entries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_entries_v_version_interpretation_plan_forms_order_idx\` ON \`_entries_v_version_interpretation_plan_forms\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_interpretation_plan_forms_parent_idx\` ON \`_entries_v_version_interpretation_plan_forms\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_interpretation_plan_forms_value_idx\` ON \`_entries_v_version_interpretation_plan_forms\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_entries_v_version_interpretation_plan_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_entries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_entries_v_version_interpretation_plan_channels_order_idx\` ON \`_entries_v_version_interpretation_plan_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_interpretation_plan_channels_parent_idx\` ON \`_entries_v_version_interpretation_plan_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_interpretation_plan_channels_value_idx\` ON \`_entries_v_version_interpretation_plan_channels\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_entries_v_version_grounds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_entries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_entries_v_version_grounds_order_idx\` ON \`_entries_v_version_grounds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_grounds_parent_idx\` ON \`_entries_v_version_grounds\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_grounds_value_idx\` ON \`_entries_v_version_grounds\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_entries_v_version_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`rel\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_entries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_entries_v_version_relations_order_idx\` ON \`_entries_v_version_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_relations_parent_id_idx\` ON \`_entries_v_version_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_relations_rel_idx\` ON \`_entries_v_version_relations\` (\`rel\`);`)
  await db.run(sql`CREATE TABLE \`_entries_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_department_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_summary_proposal\` text,
  	\`version_content\` text,
  	\`version_key_area\` text,
  	\`version_category\` text,
  	\`version_catalogue_item_id\` text(36),
  	\`version_catalogued_item_id\` text(36),
  	\`version_catalogued_title\` text,
  	\`version_catalogued_due_on\` text,
  	\`version_normative_kind\` text,
  	\`version_interpretation_required\` integer,
  	\`version_unified_number\` text,
  	\`version_legality_review_organ\` text,
  	\`version_legality_review_on\` text,
  	\`version_legality_review_opinion\` text,
  	\`version_is_long_term\` integer,
  	\`version_responsible_unit\` text,
  	\`version_consultation_exemption\` text,
  	\`version_originals_reason\` text,
  	\`version_interpretation_plan_outline\` text,
  	\`version_interpretation_plan_responsible\` text,
  	\`version_topic\` text,
  	\`version_genre\` text,
  	\`version_document_number\` text,
  	\`version_document_number_reason\` text,
  	\`version_formed_on\` text,
  	\`version_effective_on\` text,
  	\`version_expires_on\` text,
  	\`version_changed_on\` text,
  	\`version_late_reason\` text,
  	\`version_validity\` text DEFAULT 'valid',
  	\`version_audience\` text DEFAULT 'public',
  	\`version_disclosure_mode\` text DEFAULT 'proactive',
  	\`version_grounds_note\` text,
  	\`version_next_evaluation_on\` text,
  	\`version_validity_by\` text,
  	\`version_validity_on\` text,
  	\`version_validity_note\` text,
  	\`version_third_party\` text,
  	\`version_third_party_record\` text,
  	\`version_maker\` text,
  	\`version_maker_consent\` text,
  	\`version_index_number\` text,
  	\`version_area\` text,
  	\`version_period\` text,
  	\`version_phase\` text,
  	\`version_subject_year\` numeric,
  	\`version_object_name\` text,
  	\`version_region\` text,
  	\`version_amount\` numeric,
  	\`version_due_on\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_catalogue_item_id\`) REFERENCES \`catalog_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_catalogued_item_id\`) REFERENCES \`catalog_items\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_entries_v_parent_idx\` ON \`_entries_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_department_idx\` ON \`_entries_v\` (\`version_department_id\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_title_idx\` ON \`_entries_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_category_idx\` ON \`_entries_v\` (\`version_category\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_catalogue_item_idx\` ON \`_entries_v\` (\`version_catalogue_item_id\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_catalogued_version_catalogued_item_idx\` ON \`_entries_v\` (\`version_catalogued_item_id\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_catalogued_version_catalogued_due_on_idx\` ON \`_entries_v\` (\`version_catalogued_due_on\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_normative_kind_idx\` ON \`_entries_v\` (\`version_normative_kind\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_legality_review_version_legality_revi_idx\` ON \`_entries_v\` (\`version_legality_review_on\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_topic_idx\` ON \`_entries_v\` (\`version_topic\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_genre_idx\` ON \`_entries_v\` (\`version_genre\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_document_number_idx\` ON \`_entries_v\` (\`version_document_number\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_formed_on_idx\` ON \`_entries_v\` (\`version_formed_on\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_effective_on_idx\` ON \`_entries_v\` (\`version_effective_on\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_expires_on_idx\` ON \`_entries_v\` (\`version_expires_on\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_changed_on_idx\` ON \`_entries_v\` (\`version_changed_on\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_validity_idx\` ON \`_entries_v\` (\`version_validity\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_audience_idx\` ON \`_entries_v\` (\`version_audience\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_disclosure_mode_idx\` ON \`_entries_v\` (\`version_disclosure_mode\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_next_evaluation_on_idx\` ON \`_entries_v\` (\`version_next_evaluation_on\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_validity_on_idx\` ON \`_entries_v\` (\`version_validity_on\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_third_party_idx\` ON \`_entries_v\` (\`version_third_party\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_index_number_idx\` ON \`_entries_v\` (\`version_index_number\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_area_idx\` ON \`_entries_v\` (\`version_area\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_period_idx\` ON \`_entries_v\` (\`version_period\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_phase_idx\` ON \`_entries_v\` (\`version_phase\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_subject_year_idx\` ON \`_entries_v\` (\`version_subject_year\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_object_name_idx\` ON \`_entries_v\` (\`version_object_name\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_region_idx\` ON \`_entries_v\` (\`version_region\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_amount_idx\` ON \`_entries_v\` (\`version_amount\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_due_on_idx\` ON \`_entries_v\` (\`version_due_on\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_updated_at_idx\` ON \`_entries_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_created_at_idx\` ON \`_entries_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version__status_idx\` ON \`_entries_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_created_at_idx\` ON \`_entries_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_updated_at_idx\` ON \`_entries_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_latest_idx\` ON \`_entries_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_autosave_idx\` ON \`_entries_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_entries_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_entries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_entries_v_texts_order_parent\` ON \`_entries_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_entries_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`notices_id\` text(36),
  	\`departments_id\` text(36),
  	\`entries_id\` text(36),
  	\`interpretations_id\` text(36),
  	\`guides_id\` text(36),
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_entries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`departments_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`entries_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`interpretations_id\`) REFERENCES \`interpretations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_entries_v_rels_order_idx\` ON \`_entries_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_rels_parent_idx\` ON \`_entries_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_rels_path_idx\` ON \`_entries_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_rels_notices_id_idx\` ON \`_entries_v_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_rels_departments_id_idx\` ON \`_entries_v_rels\` (\`departments_id\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_rels_entries_id_idx\` ON \`_entries_v_rels\` (\`entries_id\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_rels_interpretations_id_idx\` ON \`_entries_v_rels\` (\`interpretations_id\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_rels_guides_id_idx\` ON \`_entries_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_rels_attachments_id_idx\` ON \`_entries_v_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`interpretations_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`element\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`interpretations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`interpretations_sections_order_idx\` ON \`interpretations_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_sections_parent_id_idx\` ON \`interpretations_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_sections_element_idx\` ON \`interpretations_sections\` (\`element\`);`)
  await db.run(sql`CREATE TABLE \`interpretations_grounds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`interpretations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`interpretations_grounds_order_idx\` ON \`interpretations_grounds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_grounds_parent_idx\` ON \`interpretations_grounds\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_grounds_value_idx\` ON \`interpretations_grounds\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`interpretations_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`rel\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`interpretations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`interpretations_relations_order_idx\` ON \`interpretations_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_relations_parent_id_idx\` ON \`interpretations_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_relations_rel_idx\` ON \`interpretations_relations\` (\`rel\`);`)
  await db.run(sql`CREATE TABLE \`interpretations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`department_id\` text(36),
  	\`title\` text,
  	\`form\` text DEFAULT 'text',
  	\`text_alternative\` text,
  	\`summary\` text,
  	\`summary_proposal\` text,
  	\`content\` text,
  	\`topic\` text,
  	\`genre\` text DEFAULT 'interpretation',
  	\`document_number\` text,
  	\`document_number_reason\` text,
  	\`formed_on\` text,
  	\`effective_on\` text,
  	\`expires_on\` text,
  	\`changed_on\` text,
  	\`late_reason\` text,
  	\`validity\` text DEFAULT 'valid',
  	\`audience\` text DEFAULT 'public',
  	\`disclosure_mode\` text DEFAULT 'proactive',
  	\`grounds_note\` text,
  	\`next_evaluation_on\` text,
  	\`index_number\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`interpretations_department_idx\` ON \`interpretations\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_title_idx\` ON \`interpretations\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_form_idx\` ON \`interpretations\` (\`form\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_topic_idx\` ON \`interpretations\` (\`topic\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_genre_idx\` ON \`interpretations\` (\`genre\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_document_number_idx\` ON \`interpretations\` (\`document_number\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_formed_on_idx\` ON \`interpretations\` (\`formed_on\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_effective_on_idx\` ON \`interpretations\` (\`effective_on\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_expires_on_idx\` ON \`interpretations\` (\`expires_on\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_changed_on_idx\` ON \`interpretations\` (\`changed_on\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_validity_idx\` ON \`interpretations\` (\`validity\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_audience_idx\` ON \`interpretations\` (\`audience\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_disclosure_mode_idx\` ON \`interpretations\` (\`disclosure_mode\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_next_evaluation_on_idx\` ON \`interpretations\` (\`next_evaluation_on\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_index_number_idx\` ON \`interpretations\` (\`index_number\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_updated_at_idx\` ON \`interpretations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_created_at_idx\` ON \`interpretations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`interpretations__status_idx\` ON \`interpretations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`interpretations_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`interpretations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`interpretations_texts_order_parent\` ON \`interpretations_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`interpretations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`entries_id\` text(36),
  	\`departments_id\` text(36),
  	\`interpretations_id\` text(36),
  	\`notices_id\` text(36),
  	\`guides_id\` text(36),
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`interpretations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`entries_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`departments_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`interpretations_id\`) REFERENCES \`interpretations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`interpretations_rels_order_idx\` ON \`interpretations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_rels_parent_idx\` ON \`interpretations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_rels_path_idx\` ON \`interpretations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_rels_entries_id_idx\` ON \`interpretations_rels\` (\`entries_id\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_rels_departments_id_idx\` ON \`interpretations_rels\` (\`departments_id\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_rels_interpretations_id_idx\` ON \`interpretations_rels\` (\`interpretations_id\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_rels_notices_id_idx\` ON \`interpretations_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_rels_guides_id_idx\` ON \`interpretations_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`interpretations_rels_attachments_id_idx\` ON \`interpretations_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`_interpretations_v_version_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`element\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_interpretations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_interpretations_v_version_sections_order_idx\` ON \`_interpretations_v_version_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_version_sections_parent_id_idx\` ON \`_interpretations_v_version_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_version_sections_element_idx\` ON \`_interpretations_v_version_sections\` (\`element\`);`)
  await db.run(sql`CREATE TABLE \`_interpretations_v_version_grounds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_interpretations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_interpretations_v_version_grounds_order_idx\` ON \`_interpretations_v_version_grounds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_version_grounds_parent_idx\` ON \`_interpretations_v_version_grounds\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_version_grounds_value_idx\` ON \`_interpretations_v_version_grounds\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_interpretations_v_version_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`rel\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_interpretations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_interpretations_v_version_relations_order_idx\` ON \`_interpretations_v_version_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_version_relations_parent_id_idx\` ON \`_interpretations_v_version_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_version_relations_rel_idx\` ON \`_interpretations_v_version_relations\` (\`rel\`);`)
  await db.run(sql`CREATE TABLE \`_interpretations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_department_id\` text(36),
  	\`version_title\` text,
  	\`version_form\` text DEFAULT 'text',
  	\`version_text_alternative\` text,
  	\`version_summary\` text,
  	\`version_summary_proposal\` text,
  	\`version_content\` text,
  	\`version_topic\` text,
  	\`version_genre\` text DEFAULT 'interpretation',
  	\`version_document_number\` text,
  	\`version_document_number_reason\` text,
  	\`version_formed_on\` text,
  	\`version_effective_on\` text,
  	\`version_expires_on\` text,
  	\`version_changed_on\` text,
  	\`version_late_reason\` text,
  	\`version_validity\` text DEFAULT 'valid',
  	\`version_audience\` text DEFAULT 'public',
  	\`version_disclosure_mode\` text DEFAULT 'proactive',
  	\`version_grounds_note\` text,
  	\`version_next_evaluation_on\` text,
  	\`version_index_number\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`interpretations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_interpretations_v_parent_idx\` ON \`_interpretations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_version_version_department_idx\` ON \`_interpretations_v\` (\`version_department_id\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_version_version_title_idx\` ON \`_interpretations_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_version_version_form_idx\` ON \`_interpretations_v\` (\`version_form\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_version_version_topic_idx\` ON \`_interpretations_v\` (\`version_topic\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_version_version_genre_idx\` ON \`_interpretations_v\` (\`version_genre\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_version_version_document_number_idx\` ON \`_interpretations_v\` (\`version_document_number\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_version_version_formed_on_idx\` ON \`_interpretations_v\` (\`version_formed_on\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_version_version_effective_on_idx\` ON \`_interpretations_v\` (\`version_effective_on\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_version_version_expires_on_idx\` ON \`_interpretations_v\` (\`version_expires_on\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_version_version_changed_on_idx\` ON \`_interpretations_v\` (\`version_changed_on\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_version_version_validity_idx\` ON \`_interpretations_v\` (\`version_validity\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_version_version_audience_idx\` ON \`_interpretations_v\` (\`version_audience\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_version_version_disclosure_mode_idx\` ON \`_interpretations_v\` (\`version_disclosure_mode\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_version_version_next_evaluation_on_idx\` ON \`_interpretations_v\` (\`version_next_evaluation_on\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_version_version_index_number_idx\` ON \`_interpretations_v\` (\`version_index_number\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_version_version_updated_at_idx\` ON \`_interpretations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_version_version_created_at_idx\` ON \`_interpretations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_version_version__status_idx\` ON \`_interpretations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_created_at_idx\` ON \`_interpretations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_updated_at_idx\` ON \`_interpretations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_latest_idx\` ON \`_interpretations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_autosave_idx\` ON \`_interpretations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_interpretations_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_interpretations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_interpretations_v_texts_order_parent\` ON \`_interpretations_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_interpretations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`entries_id\` text(36),
  	\`departments_id\` text(36),
  	\`interpretations_id\` text(36),
  	\`notices_id\` text(36),
  	\`guides_id\` text(36),
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_interpretations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`entries_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`departments_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`interpretations_id\`) REFERENCES \`interpretations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_interpretations_v_rels_order_idx\` ON \`_interpretations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_rels_parent_idx\` ON \`_interpretations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_rels_path_idx\` ON \`_interpretations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_rels_entries_id_idx\` ON \`_interpretations_v_rels\` (\`entries_id\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_rels_departments_id_idx\` ON \`_interpretations_v_rels\` (\`departments_id\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_rels_interpretations_id_idx\` ON \`_interpretations_v_rels\` (\`interpretations_id\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_rels_notices_id_idx\` ON \`_interpretations_v_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_rels_guides_id_idx\` ON \`_interpretations_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_interpretations_v_rels_attachments_id_idx\` ON \`_interpretations_v_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`notices_grounds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_grounds_order_idx\` ON \`notices_grounds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`notices_grounds_parent_idx\` ON \`notices_grounds\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_grounds_value_idx\` ON \`notices_grounds\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`notices_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`rel\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_relations_order_idx\` ON \`notices_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`notices_relations_parent_id_idx\` ON \`notices_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_relations_rel_idx\` ON \`notices_relations\` (\`rel\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`department_id\` text(36),
  	\`title\` text,
  	\`notice_kind\` text,
  	\`display_from\` text,
  	\`display_to\` text,
  	\`display_reason\` text,
  	\`ends_automatically\` integer,
  	\`result_of_id\` text(36),
  	\`response_channels\` text,
  	\`explanation\` text,
  	\`contact\` text,
  	\`summary\` text,
  	\`summary_proposal\` text,
  	\`content\` text,
  	\`key_area\` text,
  	\`catalogue_item_id\` text(36),
  	\`catalogued_item_id\` text(36),
  	\`catalogued_title\` text,
  	\`catalogued_due_on\` text,
  	\`topic\` text,
  	\`genre\` text DEFAULT 'publicity',
  	\`document_number\` text,
  	\`document_number_reason\` text,
  	\`formed_on\` text,
  	\`effective_on\` text,
  	\`expires_on\` text,
  	\`changed_on\` text,
  	\`late_reason\` text,
  	\`validity\` text DEFAULT 'valid',
  	\`audience\` text DEFAULT 'public',
  	\`disclosure_mode\` text DEFAULT 'proactive',
  	\`grounds_note\` text,
  	\`next_evaluation_on\` text,
  	\`index_number\` text,
  	\`area\` text,
  	\`period\` text,
  	\`phase\` text,
  	\`subject_year\` numeric,
  	\`object_name\` text,
  	\`region\` text,
  	\`amount\` numeric,
  	\`due_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`result_of_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`catalogue_item_id\`) REFERENCES \`catalog_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`catalogued_item_id\`) REFERENCES \`catalog_items\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_department_idx\` ON \`notices\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_title_idx\` ON \`notices\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`notices_notice_kind_idx\` ON \`notices\` (\`notice_kind\`);`)
  await db.run(sql`CREATE INDEX \`notices_display_from_idx\` ON \`notices\` (\`display_from\`);`)
  await db.run(sql`CREATE INDEX \`notices_display_to_idx\` ON \`notices\` (\`display_to\`);`)
  await db.run(sql`CREATE INDEX \`notices_ends_automatically_idx\` ON \`notices\` (\`ends_automatically\`);`)
  await db.run(sql`CREATE INDEX \`notices_result_of_idx\` ON \`notices\` (\`result_of_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_catalogue_item_idx\` ON \`notices\` (\`catalogue_item_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_catalogued_catalogued_item_idx\` ON \`notices\` (\`catalogued_item_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_catalogued_catalogued_due_on_idx\` ON \`notices\` (\`catalogued_due_on\`);`)
  await db.run(sql`CREATE INDEX \`notices_topic_idx\` ON \`notices\` (\`topic\`);`)
  await db.run(sql`CREATE INDEX \`notices_genre_idx\` ON \`notices\` (\`genre\`);`)
  await db.run(sql`CREATE INDEX \`notices_document_number_idx\` ON \`notices\` (\`document_number\`);`)
  await db.run(sql`CREATE INDEX \`notices_formed_on_idx\` ON \`notices\` (\`formed_on\`);`)
  await db.run(sql`CREATE INDEX \`notices_effective_on_idx\` ON \`notices\` (\`effective_on\`);`)
  await db.run(sql`CREATE INDEX \`notices_expires_on_idx\` ON \`notices\` (\`expires_on\`);`)
  await db.run(sql`CREATE INDEX \`notices_changed_on_idx\` ON \`notices\` (\`changed_on\`);`)
  await db.run(sql`CREATE INDEX \`notices_validity_idx\` ON \`notices\` (\`validity\`);`)
  await db.run(sql`CREATE INDEX \`notices_audience_idx\` ON \`notices\` (\`audience\`);`)
  await db.run(sql`CREATE INDEX \`notices_disclosure_mode_idx\` ON \`notices\` (\`disclosure_mode\`);`)
  await db.run(sql`CREATE INDEX \`notices_next_evaluation_on_idx\` ON \`notices\` (\`next_evaluation_on\`);`)
  await db.run(sql`CREATE INDEX \`notices_index_number_idx\` ON \`notices\` (\`index_number\`);`)
  await db.run(sql`CREATE INDEX \`notices_area_idx\` ON \`notices\` (\`area\`);`)
  await db.run(sql`CREATE INDEX \`notices_period_idx\` ON \`notices\` (\`period\`);`)
  await db.run(sql`CREATE INDEX \`notices_phase_idx\` ON \`notices\` (\`phase\`);`)
  await db.run(sql`CREATE INDEX \`notices_subject_year_idx\` ON \`notices\` (\`subject_year\`);`)
  await db.run(sql`CREATE INDEX \`notices_object_name_idx\` ON \`notices\` (\`object_name\`);`)
  await db.run(sql`CREATE INDEX \`notices_region_idx\` ON \`notices\` (\`region\`);`)
  await db.run(sql`CREATE INDEX \`notices_amount_idx\` ON \`notices\` (\`amount\`);`)
  await db.run(sql`CREATE INDEX \`notices_due_on_idx\` ON \`notices\` (\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`notices__status_idx\` ON \`notices\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`notices_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_texts_order_parent\` ON \`notices_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`notices_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`notices_id\` text(36),
  	\`entries_id\` text(36),
  	\`departments_id\` text(36),
  	\`interpretations_id\` text(36),
  	\`guides_id\` text(36),
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`entries_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`departments_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`interpretations_id\`) REFERENCES \`interpretations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_rels_order_idx\` ON \`notices_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_parent_idx\` ON \`notices_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_path_idx\` ON \`notices_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_notices_id_idx\` ON \`notices_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_entries_id_idx\` ON \`notices_rels\` (\`entries_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_departments_id_idx\` ON \`notices_rels\` (\`departments_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_interpretations_id_idx\` ON \`notices_rels\` (\`interpretations_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_guides_id_idx\` ON \`notices_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_attachments_id_idx\` ON \`notices_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v_version_grounds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_notices_v_version_grounds_order_idx\` ON \`_notices_v_version_grounds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_grounds_parent_idx\` ON \`_notices_v_version_grounds\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_grounds_value_idx\` ON \`_notices_v_version_grounds\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v_version_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`rel\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_notices_v_version_relations_order_idx\` ON \`_notices_v_version_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_relations_parent_id_idx\` ON \`_notices_v_version_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_relations_rel_idx\` ON \`_notices_v_version_relations\` (\`rel\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_department_id\` text(36),
  	\`version_title\` text,
  	\`version_notice_kind\` text,
  	\`version_display_from\` text,
  	\`version_display_to\` text,
  	\`version_display_reason\` text,
  	\`version_ends_automatically\` integer,
  	\`version_result_of_id\` text(36),
  	\`version_response_channels\` text,
  	\`version_explanation\` text,
  	\`version_contact\` text,
  	\`version_summary\` text,
  	\`version_summary_proposal\` text,
  	\`version_content\` text,
  	\`version_key_area\` text,
  	\`version_catalogue_item_id\` text(36),
  	\`version_catalogued_item_id\` text(36),
  	\`version_catalogued_title\` text,
  	\`version_catalogued_due_on\` text,
  	\`version_topic\` text,
  	\`version_genre\` text DEFAULT 'publicity',
  	\`version_document_number\` text,
  	\`version_document_number_reason\` text,
  	\`version_formed_on\` text,
  	\`version_effective_on\` text,
  	\`version_expires_on\` text,
  	\`version_changed_on\` text,
  	\`version_late_reason\` text,
  	\`version_validity\` text DEFAULT 'valid',
  	\`version_audience\` text DEFAULT 'public',
  	\`version_disclosure_mode\` text DEFAULT 'proactive',
  	\`version_grounds_note\` text,
  	\`version_next_evaluation_on\` text,
  	\`version_index_number\` text,
  	\`version_area\` text,
  	\`version_period\` text,
  	\`version_phase\` text,
  	\`version_subject_year\` numeric,
  	\`version_object_name\` text,
  	\`version_region\` text,
  	\`version_amount\` numeric,
  	\`version_due_on\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_result_of_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_catalogue_item_id\`) REFERENCES \`catalog_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_catalogued_item_id\`) REFERENCES \`catalog_items\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_notices_v_parent_idx\` ON \`_notices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_department_idx\` ON \`_notices_v\` (\`version_department_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_title_idx\` ON \`_notices_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_notice_kind_idx\` ON \`_notices_v\` (\`version_notice_kind\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_display_from_idx\` ON \`_notices_v\` (\`version_display_from\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_display_to_idx\` ON \`_notices_v\` (\`version_display_to\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_ends_automatically_idx\` ON \`_notices_v\` (\`version_ends_automatically\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_result_of_idx\` ON \`_notices_v\` (\`version_result_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_catalogue_item_idx\` ON \`_notices_v\` (\`version_catalogue_item_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_catalogued_version_catalogued_item_idx\` ON \`_notices_v\` (\`version_catalogued_item_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_catalogued_version_catalogued_due_on_idx\` ON \`_notices_v\` (\`version_catalogued_due_on\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_topic_idx\` ON \`_notices_v\` (\`version_topic\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_genre_idx\` ON \`_notices_v\` (\`version_genre\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_document_number_idx\` ON \`_notices_v\` (\`version_document_number\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_formed_on_idx\` ON \`_notices_v\` (\`version_formed_on\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_effective_on_idx\` ON \`_notices_v\` (\`version_effective_on\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_expires_on_idx\` ON \`_notices_v\` (\`version_expires_on\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_changed_on_idx\` ON \`_notices_v\` (\`version_changed_on\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_validity_idx\` ON \`_notices_v\` (\`version_validity\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_audience_idx\` ON \`_notices_v\` (\`version_audience\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_disclosure_mode_idx\` ON \`_notices_v\` (\`version_disclosure_mode\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_next_evaluation_on_idx\` ON \`_notices_v\` (\`version_next_evaluation_on\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_index_number_idx\` ON \`_notices_v\` (\`version_index_number\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_area_idx\` ON \`_notices_v\` (\`version_area\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_period_idx\` ON \`_notices_v\` (\`version_period\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_phase_idx\` ON \`_notices_v\` (\`version_phase\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_subject_year_idx\` ON \`_notices_v\` (\`version_subject_year\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_object_name_idx\` ON \`_notices_v\` (\`version_object_name\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_region_idx\` ON \`_notices_v\` (\`version_region\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_amount_idx\` ON \`_notices_v\` (\`version_amount\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_due_on_idx\` ON \`_notices_v\` (\`version_due_on\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_updated_at_idx\` ON \`_notices_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_created_at_idx\` ON \`_notices_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version__status_idx\` ON \`_notices_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_created_at_idx\` ON \`_notices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_updated_at_idx\` ON \`_notices_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_latest_idx\` ON \`_notices_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_autosave_idx\` ON \`_notices_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_notices_v_texts_order_parent\` ON \`_notices_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`notices_id\` text(36),
  	\`entries_id\` text(36),
  	\`departments_id\` text(36),
  	\`interpretations_id\` text(36),
  	\`guides_id\` text(36),
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`entries_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`departments_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`interpretations_id\`) REFERENCES \`interpretations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_order_idx\` ON \`_notices_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_parent_idx\` ON \`_notices_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_path_idx\` ON \`_notices_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_notices_id_idx\` ON \`_notices_v_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_entries_id_idx\` ON \`_notices_v_rels\` (\`entries_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_departments_id_idx\` ON \`_notices_v_rels\` (\`departments_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_interpretations_id_idx\` ON \`_notices_v_rels\` (\`interpretations_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_guides_id_idx\` ON \`_notices_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_attachments_id_idx\` ON \`_notices_v_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`guides\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`department_id\` text(36),
  	\`title\` text,
  	\`classification\` text,
  	\`arrangement\` text,
  	\`ways_of_obtaining\` text,
  	\`reading_places\` text,
  	\`application_channels\` text,
  	\`application_steps\` text,
  	\`time_limits\` text,
  	\`fees\` text,
  	\`supervision\` text,
  	\`content\` text,
  	\`body_name\` text,
  	\`address\` text,
  	\`postal_code\` text,
  	\`hours\` text,
  	\`telephone\` text,
  	\`fax\` text,
  	\`email\` text,
  	\`website\` text,
  	\`confirmed_on\` text,
  	\`from_office_arrangement\` text,
  	\`from_office_ways_of_obtaining\` text,
  	\`from_office_reading_places\` text,
  	\`from_office_application_steps\` text,
  	\`from_office_time_limits\` text,
  	\`from_office_fees\` text,
  	\`from_office_supervision\` text,
  	\`index_number\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_department_idx\` ON \`guides\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_title_idx\` ON \`guides\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`guides_confirmed_on_idx\` ON \`guides\` (\`confirmed_on\`);`)
  await db.run(sql`CREATE INDEX \`guides_index_number_idx\` ON \`guides\` (\`index_number\`);`)
  await db.run(sql`CREATE INDEX \`guides_updated_at_idx\` ON \`guides\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`guides_created_at_idx\` ON \`guides\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`guides__status_idx\` ON \`guides\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_department_id\` text(36),
  	\`version_title\` text,
  	\`version_classification\` text,
  	\`version_arrangement\` text,
  	\`version_ways_of_obtaining\` text,
  	\`version_reading_places\` text,
  	\`version_application_channels\` text,
  	\`version_application_steps\` text,
  	\`version_time_limits\` text,
  	\`version_fees\` text,
  	\`version_supervision\` text,
  	\`version_content\` text,
  	\`version_body_name\` text,
  	\`version_address\` text,
  	\`version_postal_code\` text,
  	\`version_hours\` text,
  	\`version_telephone\` text,
  	\`version_fax\` text,
  	\`version_email\` text,
  	\`version_website\` text,
  	\`version_confirmed_on\` text,
  	\`version_from_office_arrangement\` text,
  	\`version_from_office_ways_of_obtaining\` text,
  	\`version_from_office_reading_places\` text,
  	\`version_from_office_application_steps\` text,
  	\`version_from_office_time_limits\` text,
  	\`version_from_office_fees\` text,
  	\`version_from_office_supervision\` text,
  	\`version_index_number\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_parent_idx\` ON \`_guides_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_department_idx\` ON \`_guides_v\` (\`version_department_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_title_idx\` ON \`_guides_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_confirmed_on_idx\` ON \`_guides_v\` (\`version_confirmed_on\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_index_number_idx\` ON \`_guides_v\` (\`version_index_number\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_updated_at_idx\` ON \`_guides_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_created_at_idx\` ON \`_guides_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version__status_idx\` ON \`_guides_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_created_at_idx\` ON \`_guides_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_updated_at_idx\` ON \`_guides_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_latest_idx\` ON \`_guides_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_autosave_idx\` ON \`_guides_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`catalog_items_elements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`required\` integer DEFAULT true,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`catalog_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`catalog_items_elements_order_idx\` ON \`catalog_items_elements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`catalog_items_elements_parent_id_idx\` ON \`catalog_items_elements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`catalog_items_bases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`doc_no\` text,
  	\`article\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`catalog_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`catalog_items_bases_order_idx\` ON \`catalog_items_bases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`catalog_items_bases_parent_id_idx\` ON \`catalog_items_bases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`catalog_items_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`catalog_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`catalog_items_channels_order_idx\` ON \`catalog_items_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`catalog_items_channels_parent_idx\` ON \`catalog_items_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`catalog_items_channels_value_idx\` ON \`catalog_items_channels\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`catalog_items_optional_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`catalog_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`catalog_items_optional_channels_order_idx\` ON \`catalog_items_optional_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`catalog_items_optional_channels_parent_idx\` ON \`catalog_items_optional_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`catalog_items_optional_channels_value_idx\` ON \`catalog_items_optional_channels\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`catalog_items_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`catalog_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`catalog_items_levels_order_idx\` ON \`catalog_items_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`catalog_items_levels_parent_idx\` ON \`catalog_items_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`catalog_items_levels_value_idx\` ON \`catalog_items_levels\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`catalog_items\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`department_id\` text(36),
  	\`title\` text,
  	\`field\` text,
  	\`seq\` numeric,
  	\`first_level\` text,
  	\`second_level\` text,
  	\`third_level\` text,
  	\`deadline_text\` text,
  	\`subject\` text,
  	\`other_channel\` text,
  	\`audience\` text DEFAULT 'public',
  	\`mode\` text DEFAULT 'proactive',
  	\`audience_text\` text,
  	\`cycle\` text,
  	\`tracked_from\` text,
  	\`bound_category\` text,
  	\`process\` text,
  	\`service_kind\` text,
  	\`telephone\` text,
  	\`supervision_telephone\` text,
  	\`row_key\` text,
  	\`index_number\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`catalog_items_department_idx\` ON \`catalog_items\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`catalog_items_title_idx\` ON \`catalog_items\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`catalog_items_field_idx\` ON \`catalog_items\` (\`field\`);`)
  await db.run(sql`CREATE INDEX \`catalog_items_seq_idx\` ON \`catalog_items\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`catalog_items_audience_idx\` ON \`catalog_items\` (\`audience\`);`)
  await db.run(sql`CREATE INDEX \`catalog_items_mode_idx\` ON \`catalog_items\` (\`mode\`);`)
  await db.run(sql`CREATE INDEX \`catalog_items_cycle_idx\` ON \`catalog_items\` (\`cycle\`);`)
  await db.run(sql`CREATE INDEX \`catalog_items_tracked_from_idx\` ON \`catalog_items\` (\`tracked_from\`);`)
  await db.run(sql`CREATE INDEX \`catalog_items_bound_category_idx\` ON \`catalog_items\` (\`bound_category\`);`)
  await db.run(sql`CREATE INDEX \`catalog_items_process_idx\` ON \`catalog_items\` (\`process\`);`)
  await db.run(sql`CREATE INDEX \`catalog_items_service_kind_idx\` ON \`catalog_items\` (\`service_kind\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`catalog_items_row_key_idx\` ON \`catalog_items\` (\`row_key\`);`)
  await db.run(sql`CREATE INDEX \`catalog_items_index_number_idx\` ON \`catalog_items\` (\`index_number\`);`)
  await db.run(sql`CREATE INDEX \`catalog_items_updated_at_idx\` ON \`catalog_items\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`catalog_items_created_at_idx\` ON \`catalog_items\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`catalog_items__status_idx\` ON \`catalog_items\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_catalog_items_v_version_elements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`required\` integer DEFAULT true,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_catalog_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_elements_order_idx\` ON \`_catalog_items_v_version_elements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_elements_parent_id_idx\` ON \`_catalog_items_v_version_elements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_catalog_items_v_version_bases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`doc_no\` text,
  	\`article\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_catalog_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_bases_order_idx\` ON \`_catalog_items_v_version_bases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_bases_parent_id_idx\` ON \`_catalog_items_v_version_bases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_catalog_items_v_version_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_catalog_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_channels_order_idx\` ON \`_catalog_items_v_version_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_channels_parent_idx\` ON \`_catalog_items_v_version_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_channels_value_idx\` ON \`_catalog_items_v_version_channels\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_catalog_items_v_version_optional_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_catalog_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_optional_channels_order_idx\` ON \`_catalog_items_v_version_optional_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_optional_channels_parent_idx\` ON \`_catalog_items_v_version_optional_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_optional_channels_value_idx\` ON \`_catalog_items_v_version_optional_channels\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_catalog_items_v_version_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_catalog_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_levels_order_idx\` ON \`_catalog_items_v_version_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_levels_parent_idx\` ON \`_catalog_items_v_version_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_levels_value_idx\` ON \`_catalog_items_v_version_levels\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_catalog_items_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_department_id\` text(36),
  	\`version_title\` text,
  	\`version_field\` text,
  	\`version_seq\` numeric,
  	\`version_first_level\` text,
  	\`version_second_level\` text,
  	\`version_third_level\` text,
  	\`version_deadline_text\` text,
  	\`version_subject\` text,
  	\`version_other_channel\` text,
  	\`version_audience\` text DEFAULT 'public',
  	\`version_mode\` text DEFAULT 'proactive',
  	\`version_audience_text\` text,
  	\`version_cycle\` text,
  	\`version_tracked_from\` text,
  	\`version_bound_category\` text,
  	\`version_process\` text,
  	\`version_service_kind\` text,
  	\`version_telephone\` text,
  	\`version_supervision_telephone\` text,
  	\`version_row_key\` text,
  	\`version_index_number\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`catalog_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_parent_idx\` ON \`_catalog_items_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_version_department_idx\` ON \`_catalog_items_v\` (\`version_department_id\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_version_title_idx\` ON \`_catalog_items_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_version_field_idx\` ON \`_catalog_items_v\` (\`version_field\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_version_seq_idx\` ON \`_catalog_items_v\` (\`version_seq\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_version_audience_idx\` ON \`_catalog_items_v\` (\`version_audience\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_version_mode_idx\` ON \`_catalog_items_v\` (\`version_mode\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_version_cycle_idx\` ON \`_catalog_items_v\` (\`version_cycle\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_version_tracked_from_idx\` ON \`_catalog_items_v\` (\`version_tracked_from\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_version_bound_category_idx\` ON \`_catalog_items_v\` (\`version_bound_category\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_version_process_idx\` ON \`_catalog_items_v\` (\`version_process\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_version_service_kind_idx\` ON \`_catalog_items_v\` (\`version_service_kind\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_version_row_key_idx\` ON \`_catalog_items_v\` (\`version_row_key\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_version_index_number_idx\` ON \`_catalog_items_v\` (\`version_index_number\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_version_updated_at_idx\` ON \`_catalog_items_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_version_created_at_idx\` ON \`_catalog_items_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_version_version__status_idx\` ON \`_catalog_items_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_created_at_idx\` ON \`_catalog_items_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_updated_at_idx\` ON \`_catalog_items_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_latest_idx\` ON \`_catalog_items_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_catalog_items_v_autosave_idx\` ON \`_catalog_items_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`attachments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`department_id\` text(36),
  	\`title\` text,
  	\`sha256\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`attachments_department_idx\` ON \`attachments\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`attachments_sha256_idx\` ON \`attachments\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`attachments_updated_at_idx\` ON \`attachments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`attachments_created_at_idx\` ON \`attachments\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`attachments_filename_idx\` ON \`attachments\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`departments_former_names\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`departments_former_names_order_idx\` ON \`departments_former_names\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`departments_former_names_parent_id_idx\` ON \`departments_former_names\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`departments_former_names_valid_from_idx\` ON \`departments_former_names\` (\`valid_from\`);`)
  await db.run(sql`CREATE INDEX \`departments_former_names_valid_to_idx\` ON \`departments_former_names\` (\`valid_to\`);`)
  await db.run(sql`CREATE TABLE \`departments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`short_name\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`credit_code\` text NOT NULL,
  	\`kind\` text DEFAULT 'department' NOT NULL,
  	\`superior_id\` text(36),
  	\`competent_office\` integer DEFAULT false,
  	\`address\` text,
  	\`telephone\` text,
  	\`active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`superior_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`departments_code_idx\` ON \`departments\` (\`code\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`departments_credit_code_idx\` ON \`departments\` (\`credit_code\`);`)
  await db.run(sql`CREATE INDEX \`departments_kind_idx\` ON \`departments\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`departments_superior_idx\` ON \`departments\` (\`superior_id\`);`)
  await db.run(sql`CREATE INDEX \`departments_active_idx\` ON \`departments\` (\`active\`);`)
  await db.run(sql`CREATE INDEX \`departments_updated_at_idx\` ON \`departments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`departments_created_at_idx\` ON \`departments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_departments_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users_departments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_departments_roles_order_idx\` ON \`users_departments_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_departments_roles_parent_idx\` ON \`users_departments_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_departments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`department_id\` text(36),
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_departments_order_idx\` ON \`users_departments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_departments_parent_id_idx\` ON \`users_departments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_departments_department_idx\` ON \`users_departments\` (\`department_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`job_title\` text,
  	\`sees_all_departments\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`data_tables\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`department_id\` text(36),
  	\`key\` text,
  	\`area\` text,
  	\`field\` text,
  	\`columns\` text,
  	\`rows\` text,
  	\`row_count\` numeric,
  	\`sha256\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`data_tables_department_idx\` ON \`data_tables\` (\`department_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`data_tables_key_idx\` ON \`data_tables\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`data_tables_sha256_idx\` ON \`data_tables\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`data_tables_updated_at_idx\` ON \`data_tables\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`data_tables_created_at_idx\` ON \`data_tables\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`index_numbers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`target\` text NOT NULL,
  	\`series\` text NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`index_numbers_number_idx\` ON \`index_numbers\` (\`number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`index_numbers_target_idx\` ON \`index_numbers\` (\`target\`);`)
  await db.run(sql`CREATE INDEX \`index_numbers_series_idx\` ON \`index_numbers\` (\`series\`);`)
  await db.run(sql`CREATE INDEX \`index_numbers_sequence_idx\` ON \`index_numbers\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`index_numbers_updated_at_idx\` ON \`index_numbers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`index_numbers_created_at_idx\` ON \`index_numbers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`withheld_evaluations_grounds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`withheld_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`withheld_evaluations_grounds_order_idx\` ON \`withheld_evaluations_grounds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`withheld_evaluations_grounds_parent_idx\` ON \`withheld_evaluations_grounds\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`withheld_evaluations_grounds_value_idx\` ON \`withheld_evaluations_grounds\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`withheld_evaluations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`entry\` text NOT NULL,
  	\`title\` text,
  	\`department\` text NOT NULL,
  	\`evaluator\` text NOT NULL,
  	\`evaluator_name\` text NOT NULL,
  	\`evaluated_at\` text NOT NULL,
  	\`outcome\` text NOT NULL,
  	\`note\` text,
  	\`next_on\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`withheld_evaluations_entry_idx\` ON \`withheld_evaluations\` (\`entry\`);`)
  await db.run(sql`CREATE INDEX \`withheld_evaluations_department_idx\` ON \`withheld_evaluations\` (\`department\`);`)
  await db.run(sql`CREATE INDEX \`withheld_evaluations_evaluated_at_idx\` ON \`withheld_evaluations\` (\`evaluated_at\`);`)
  await db.run(sql`CREATE INDEX \`withheld_evaluations_outcome_idx\` ON \`withheld_evaluations\` (\`outcome\`);`)
  await db.run(sql`CREATE INDEX \`withheld_evaluations_updated_at_idx\` ON \`withheld_evaluations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`withheld_evaluations_created_at_idx\` ON \`withheld_evaluations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seq\` numeric,
  	\`entry_key\` text,
  	\`public_id\` text,
  	\`revision\` numeric,
  	\`state\` text,
  	\`scopes\` text,
  	\`ever\` text,
  	\`content_sha256\` text,
  	\`body\` text,
  	\`approval_key\` text,
  	\`change\` text,
  	\`date_published\` text,
  	\`at\` text,
  	\`prev_hash\` text,
  	\`record_hash\` text,
  	\`superseded\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_seq_idx\` ON \`publications\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`publications_entry_key_idx\` ON \`publications\` (\`entry_key\`);`)
  await db.run(sql`CREATE INDEX \`publications_public_id_idx\` ON \`publications\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_date_published_idx\` ON \`publications\` (\`date_published\`);`)
  await db.run(sql`CREATE INDEX \`publications_updated_at_idx\` ON \`publications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_created_at_idx\` ON \`publications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publication_states\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`entry_key\` text,
  	\`n\` numeric,
  	\`public_id\` text,
  	\`state\` text,
  	\`revision\` numeric,
  	\`approval_key\` text,
  	\`snapshot\` text,
  	\`change\` text,
  	\`title\` text,
  	\`url\` text,
  	\`first_published_at\` text,
  	\`modified_at\` text,
  	\`at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`publication_states_key_idx\` ON \`publication_states\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`publication_states_entry_key_idx\` ON \`publication_states\` (\`entry_key\`);`)
  await db.run(sql`CREATE INDEX \`publication_states_n_idx\` ON \`publication_states\` (\`n\`);`)
  await db.run(sql`CREATE INDEX \`publication_states_public_id_idx\` ON \`publication_states\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`publication_states_state_idx\` ON \`publication_states\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`publication_states_approval_key_idx\` ON \`publication_states\` (\`approval_key\`);`)
  await db.run(sql`CREATE INDEX \`publication_states_updated_at_idx\` ON \`publication_states\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publication_states_created_at_idx\` ON \`publication_states\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publication_outbox\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`entry_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`publication_outbox_entry_key_idx\` ON \`publication_outbox\` (\`entry_key\`);`)
  await db.run(sql`CREATE INDEX \`publication_outbox_updated_at_idx\` ON \`publication_outbox\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publication_outbox_created_at_idx\` ON \`publication_outbox\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publication_files\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`sha256\` text,
  	\`public_id\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`size\` numeric,
  	\`state\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`publication_files_key_idx\` ON \`publication_files\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`publication_files_sha256_idx\` ON \`publication_files\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`publication_files_public_id_idx\` ON \`publication_files\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`publication_files_updated_at_idx\` ON \`publication_files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publication_files_created_at_idx\` ON \`publication_files\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publication_epoch\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`epoch\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`publication_epoch_key_idx\` ON \`publication_epoch\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`publication_epoch_updated_at_idx\` ON \`publication_epoch\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publication_epoch_created_at_idx\` ON \`publication_epoch\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reconciliation_incidents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`first_seen_at\` text,
  	\`last_seen_at\` text,
  	\`resolved_at\` text,
  	\`details\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reconciliation_incidents_key_idx\` ON \`reconciliation_incidents\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`reconciliation_incidents_kind_idx\` ON \`reconciliation_incidents\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`reconciliation_incidents_subject_idx\` ON \`reconciliation_incidents\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`reconciliation_incidents_state_idx\` ON \`reconciliation_incidents\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`reconciliation_incidents_first_seen_at_idx\` ON \`reconciliation_incidents\` (\`first_seen_at\`);`)
  await db.run(sql`CREATE INDEX \`reconciliation_incidents_last_seen_at_idx\` ON \`reconciliation_incidents\` (\`last_seen_at\`);`)
  await db.run(sql`CREATE INDEX \`reconciliation_incidents_resolved_at_idx\` ON \`reconciliation_incidents\` (\`resolved_at\`);`)
  await db.run(sql`CREATE INDEX \`reconciliation_incidents_updated_at_idx\` ON \`reconciliation_incidents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reconciliation_incidents_created_at_idx\` ON \`reconciliation_incidents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reconciliation_runs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`started_at\` text NOT NULL,
  	\`finished_at\` text NOT NULL,
  	\`repaired\` numeric NOT NULL,
  	\`open\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`reconciliation_runs_finished_at_idx\` ON \`reconciliation_runs\` (\`finished_at\`);`)
  await db.run(sql`CREATE INDEX \`reconciliation_runs_updated_at_idx\` ON \`reconciliation_runs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reconciliation_runs_created_at_idx\` ON \`reconciliation_runs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`review_requests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`no\` text,
  	\`active_key\` text,
  	\`target\` text,
  	\`target_collection\` text,
  	\`target_id\` text,
  	\`title\` text,
  	\`department\` text,
  	\`state\` text,
  	\`step\` text,
  	\`attempt\` numeric,
  	\`content_hash\` text,
  	\`snapshot\` text,
  	\`submitted_by\` text,
  	\`submitted_at\` text,
  	\`due_on\` text,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`review_requests_no_idx\` ON \`review_requests\` (\`no\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`review_requests_active_key_idx\` ON \`review_requests\` (\`active_key\`);`)
  await db.run(sql`CREATE INDEX \`review_requests_target_idx\` ON \`review_requests\` (\`target\`);`)
  await db.run(sql`CREATE INDEX \`review_requests_department_idx\` ON \`review_requests\` (\`department\`);`)
  await db.run(sql`CREATE INDEX \`review_requests_state_idx\` ON \`review_requests\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`review_requests_due_on_idx\` ON \`review_requests\` (\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`review_requests_updated_at_idx\` ON \`review_requests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`review_requests_created_at_idx\` ON \`review_requests\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`review_decisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`claim_key\` text,
  	\`request\` text,
  	\`attempt\` numeric,
  	\`step\` text,
  	\`verdict\` text,
  	\`reason\` text,
  	\`content_hash\` text,
  	\`person\` text,
  	\`signer\` text,
  	\`checklist\` text,
  	\`remarks\` text,
  	\`at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`review_decisions_claim_key_idx\` ON \`review_decisions\` (\`claim_key\`);`)
  await db.run(sql`CREATE INDEX \`review_decisions_request_idx\` ON \`review_decisions\` (\`request\`);`)
  await db.run(sql`CREATE INDEX \`review_decisions_person_idx\` ON \`review_decisions\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`review_decisions_at_idx\` ON \`review_decisions\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`review_decisions_updated_at_idx\` ON \`review_decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`review_decisions_created_at_idx\` ON \`review_decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`review_snapshots\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`target\` text,
  	\`target_collection\` text,
  	\`target_id\` text,
  	\`content_hash\` text,
  	\`salt\` text,
  	\`content\` text,
  	\`erased_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`review_snapshots_key_idx\` ON \`review_snapshots\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`review_snapshots_target_idx\` ON \`review_snapshots\` (\`target\`);`)
  await db.run(sql`CREATE INDEX \`review_snapshots_updated_at_idx\` ON \`review_snapshots\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`review_snapshots_created_at_idx\` ON \`review_snapshots\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`review_approvals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`target\` text,
  	\`target_collection\` text,
  	\`target_id\` text,
  	\`content_hash\` text,
  	\`salt\` text,
  	\`state\` text,
  	\`request\` text,
  	\`released_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`review_approvals_key_idx\` ON \`review_approvals\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`review_approvals_target_idx\` ON \`review_approvals\` (\`target\`);`)
  await db.run(sql`CREATE INDEX \`review_approvals_state_idx\` ON \`review_approvals\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`review_approvals_request_idx\` ON \`review_approvals\` (\`request\`);`)
  await db.run(sql`CREATE INDEX \`review_approvals_updated_at_idx\` ON \`review_approvals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`review_approvals_created_at_idx\` ON \`review_approvals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`review_contributions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`target\` text,
  	\`round\` numeric,
  	\`person\` text,
  	\`name\` text,
  	\`origin\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`review_contributions_key_idx\` ON \`review_contributions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`review_contributions_target_idx\` ON \`review_contributions\` (\`target\`);`)
  await db.run(sql`CREATE INDEX \`review_contributions_updated_at_idx\` ON \`review_contributions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`review_contributions_created_at_idx\` ON \`review_contributions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`review_takedowns\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`target\` text,
  	\`target_collection\` text,
  	\`target_id\` text,
  	\`title\` text,
  	\`department\` text,
  	\`state\` text,
  	\`erase\` integer,
  	\`reason_code\` text,
  	\`note\` text,
  	\`person\` text,
  	\`signer\` text,
  	\`at\` text,
  	\`ratified_by\` text,
  	\`ratifier\` text,
  	\`ratified_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`review_takedowns_key_idx\` ON \`review_takedowns\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`review_takedowns_target_idx\` ON \`review_takedowns\` (\`target\`);`)
  await db.run(sql`CREATE INDEX \`review_takedowns_department_idx\` ON \`review_takedowns\` (\`department\`);`)
  await db.run(sql`CREATE INDEX \`review_takedowns_state_idx\` ON \`review_takedowns\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`review_takedowns_updated_at_idx\` ON \`review_takedowns\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`review_takedowns_created_at_idx\` ON \`review_takedowns\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`review_readings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`target\` text,
  	\`what\` text,
  	\`name\` text,
  	\`person\` text,
  	\`department\` text,
  	\`at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`review_readings_key_idx\` ON \`review_readings\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`review_readings_target_idx\` ON \`review_readings\` (\`target\`);`)
  await db.run(sql`CREATE INDEX \`review_readings_name_idx\` ON \`review_readings\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`review_readings_person_idx\` ON \`review_readings\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`review_readings_department_idx\` ON \`review_readings\` (\`department\`);`)
  await db.run(sql`CREATE INDEX \`review_readings_at_idx\` ON \`review_readings\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`review_readings_updated_at_idx\` ON \`review_readings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`review_readings_created_at_idx\` ON \`review_readings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`entries_id\` text(36),
  	\`interpretations_id\` text(36),
  	\`notices_id\` text(36),
  	\`guides_id\` text(36),
  	\`catalog_items_id\` text(36),
  	\`attachments_id\` text(36),
  	\`departments_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`entries_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`interpretations_id\`) REFERENCES \`interpretations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`catalog_items_id\`) REFERENCES \`catalog_items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`departments_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_entries_id_idx\` ON \`payload_locked_documents_rels\` (\`entries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_interpretations_id_idx\` ON \`payload_locked_documents_rels\` (\`interpretations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_guides_id_idx\` ON \`payload_locked_documents_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_catalog_items_id_idx\` ON \`payload_locked_documents_rels\` (\`catalog_items_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_attachments_id_idx\` ON \`payload_locked_documents_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_departments_id_idx\` ON \`payload_locked_documents_rels\` (\`departments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`entries_interpretation_plan_forms\`;`)
  await db.run(sql`DROP TABLE \`entries_interpretation_plan_channels\`;`)
  await db.run(sql`DROP TABLE \`entries_grounds\`;`)
  await db.run(sql`DROP TABLE \`entries_relations\`;`)
  await db.run(sql`DROP TABLE \`entries\`;`)
  await db.run(sql`DROP TABLE \`entries_texts\`;`)
  await db.run(sql`DROP TABLE \`entries_rels\`;`)
  await db.run(sql`DROP TABLE \`_entries_v_version_interpretation_plan_forms\`;`)
  await db.run(sql`DROP TABLE \`_entries_v_version_interpretation_plan_channels\`;`)
  await db.run(sql`DROP TABLE \`_entries_v_version_grounds\`;`)
  await db.run(sql`DROP TABLE \`_entries_v_version_relations\`;`)
  await db.run(sql`DROP TABLE \`_entries_v\`;`)
  await db.run(sql`DROP TABLE \`_entries_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_entries_v_rels\`;`)
  await db.run(sql`DROP TABLE \`interpretations_sections\`;`)
  await db.run(sql`DROP TABLE \`interpretations_grounds\`;`)
  await db.run(sql`DROP TABLE \`interpretations_relations\`;`)
  await db.run(sql`DROP TABLE \`interpretations\`;`)
  await db.run(sql`DROP TABLE \`interpretations_texts\`;`)
  await db.run(sql`DROP TABLE \`interpretations_rels\`;`)
  await db.run(sql`DROP TABLE \`_interpretations_v_version_sections\`;`)
  await db.run(sql`DROP TABLE \`_interpretations_v_version_grounds\`;`)
  await db.run(sql`DROP TABLE \`_interpretations_v_version_relations\`;`)
  await db.run(sql`DROP TABLE \`_interpretations_v\`;`)
  await db.run(sql`DROP TABLE \`_interpretations_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_interpretations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`notices_grounds\`;`)
  await db.run(sql`DROP TABLE \`notices_relations\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`notices_texts\`;`)
  await db.run(sql`DROP TABLE \`notices_rels\`;`)
  await db.run(sql`DROP TABLE \`_notices_v_version_grounds\`;`)
  await db.run(sql`DROP TABLE \`_notices_v_version_relations\`;`)
  await db.run(sql`DROP TABLE \`_notices_v\`;`)
  await db.run(sql`DROP TABLE \`_notices_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_notices_v_rels\`;`)
  await db.run(sql`DROP TABLE \`guides\`;`)
  await db.run(sql`DROP TABLE \`_guides_v\`;`)
  await db.run(sql`DROP TABLE \`catalog_items_elements\`;`)
  await db.run(sql`DROP TABLE \`catalog_items_bases\`;`)
  await db.run(sql`DROP TABLE \`catalog_items_channels\`;`)
  await db.run(sql`DROP TABLE \`catalog_items_optional_channels\`;`)
  await db.run(sql`DROP TABLE \`catalog_items_levels\`;`)
  await db.run(sql`DROP TABLE \`catalog_items\`;`)
  await db.run(sql`DROP TABLE \`_catalog_items_v_version_elements\`;`)
  await db.run(sql`DROP TABLE \`_catalog_items_v_version_bases\`;`)
  await db.run(sql`DROP TABLE \`_catalog_items_v_version_channels\`;`)
  await db.run(sql`DROP TABLE \`_catalog_items_v_version_optional_channels\`;`)
  await db.run(sql`DROP TABLE \`_catalog_items_v_version_levels\`;`)
  await db.run(sql`DROP TABLE \`_catalog_items_v\`;`)
  await db.run(sql`DROP TABLE \`attachments\`;`)
  await db.run(sql`DROP TABLE \`departments_former_names\`;`)
  await db.run(sql`DROP TABLE \`departments\`;`)
  await db.run(sql`DROP TABLE \`users_departments_roles\`;`)
  await db.run(sql`DROP TABLE \`users_departments\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`data_tables\`;`)
  await db.run(sql`DROP TABLE \`index_numbers\`;`)
  await db.run(sql`DROP TABLE \`withheld_evaluations_grounds\`;`)
  await db.run(sql`DROP TABLE \`withheld_evaluations\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`publication_states\`;`)
  await db.run(sql`DROP TABLE \`publication_outbox\`;`)
  await db.run(sql`DROP TABLE \`publication_files\`;`)
  await db.run(sql`DROP TABLE \`publication_epoch\`;`)
  await db.run(sql`DROP TABLE \`reconciliation_incidents\`;`)
  await db.run(sql`DROP TABLE \`reconciliation_runs\`;`)
  await db.run(sql`DROP TABLE \`review_requests\`;`)
  await db.run(sql`DROP TABLE \`review_decisions\`;`)
  await db.run(sql`DROP TABLE \`review_snapshots\`;`)
  await db.run(sql`DROP TABLE \`review_approvals\`;`)
  await db.run(sql`DROP TABLE \`review_contributions\`;`)
  await db.run(sql`DROP TABLE \`review_takedowns\`;`)
  await db.run(sql`DROP TABLE \`review_readings\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
