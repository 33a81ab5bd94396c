import * as migration_20261124_231953_initial from './20261124_231953_initial';

export const migrations = [
  {
    up: migration_20261124_231953_initial.up,
    down: migration_20261124_231953_initial.down,
    name: '20261124_231953_initial'
  },
];
