import * as migration_20261128_184609_initial from './20261128_184609_initial';

export const migrations = [
  {
    up: migration_20261128_184609_initial.up,
    down: migration_20261128_184609_initial.down,
    name: '20261128_184609_initial'
  },
];
