import * as migration_20261128_162052_initial from './20261128_162052_initial';

export const migrations = [
  {
    up: migration_20261128_162052_initial.up,
    down: migration_20261128_162052_initial.down,
    name: '20261128_162052_initial'
  },
];
