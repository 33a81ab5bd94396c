import * as migration_20261129_022823_initial from './20261129_022823_initial';

export const migrations = [
  {
    up: migration_20261129_022823_initial.up,
    down: migration_20261129_022823_initial.down,
    name: '20261129_022823_initial'
  },
];
