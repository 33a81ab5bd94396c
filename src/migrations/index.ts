import * as migration_20261128_153039_initial from './20261128_153039_initial';

export const migrations = [
  {
    up: migration_20261128_153039_initial.up,
    down: migration_20261128_153039_initial.down,
    name: '20261128_153039_initial'
  },
];
