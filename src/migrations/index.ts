import * as migration_20261128_191139_initial from './20261128_191139_initial';

export const migrations = [
  {
    up: migration_20261128_191139_initial.up,
    down: migration_20261128_191139_initial.down,
    name: '20261128_191139_initial'
  },
];
