import * as migration_20261129_014440_initial from './20261129_014440_initial';

export const migrations = [
  {
    up: migration_20261129_014440_initial.up,
    down: migration_20261129_014440_initial.down,
    name: '20261129_014440_initial'
  },
];
