import * as migration_20261129_020431_initial from './20261129_020431_initial';

export const migrations = [
  {
    up: migration_20261129_020431_initial.up,
    down: migration_20261129_020431_initial.down,
    name: '20261129_020431_initial'
  },
];
