import * as migration_20261129_014942_initial from './20261129_014942_initial';

export const migrations = [
  {
    up: migration_20261129_014942_initial.up,
    down: migration_20261129_014942_initial.down,
    name: '20261129_014942_initial'
  },
];
