import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`entries\` ADD \`phase\` text;`)
  await db.run(sql`CREATE INDEX \`entries_phase_idx\` ON \`entries\` (\`phase\`);`)
  await db.run(sql`ALTER TABLE \`_entries_v\` ADD \`version_phase\` text;`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_phase_idx\` ON \`_entries_v\` (\`version_phase\`);`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`phase\` text;`)
  await db.run(sql`CREATE INDEX \`notices_phase_idx\` ON \`notices\` (\`phase\`);`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_phase\` text;`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_phase_idx\` ON \`_notices_v\` (\`version_phase\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`entries_phase_idx\`;`)
  await db.run(sql`ALTER TABLE \`entries\` DROP COLUMN \`phase\`;`)
  await db.run(sql`DROP INDEX \`_entries_v_version_version_phase_idx\`;`)
  await db.run(sql`ALTER TABLE \`_entries_v\` DROP COLUMN \`version_phase\`;`)
  await db.run(sql`DROP INDEX \`notices_phase_idx\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`phase\`;`)
  await db.run(sql`DROP INDEX \`_notices_v_version_version_phase_idx\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_phase\`;`)
}
