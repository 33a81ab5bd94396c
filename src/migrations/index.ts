import * as migration_20261128_224221_initial from './20261128_224221_initial';

export const migrations = [
  {
    up: migration_20261128_224221_initial.up,
    down: migration_20261128_224221_initial.down,
    name: '20261128_224221_initial'
  },
];
