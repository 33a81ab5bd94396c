import * as migration_20261128_144504_initial from './20261128_144504_initial';
import * as migration_20261128_144911 from './20261128_144911';

export const migrations = [
  {
    up: migration_20261128_144504_initial.up,
    down: migration_20261128_144504_initial.down,
    name: '20261128_144504_initial',
  },
  {
    up: migration_20261128_144911.up,
    down: migration_20261128_144911.down,
    name: '20261128_144911'
  },
];
