import { describe, expect, it } from '@jest/globals';
import { weaknessOf } from './password-weakness.js';

describe('a password of a program', () => {
  it.each([
    ['', 'MISSING'],
    ['x9Kq2mVt7Rw', 'SHORT'],
    ['postgres', 'SHORT'],
    ['…', 'SHORT'],
    ['postgrespostgres', 'KNOWN'],
    ['postgres12345678', 'KNOWN'],
    ['password2026!!', 'KNOWN'],
    ['P@ssw0rd-2026', 'KNOWN'],
    ['passwordpassword', 'KNOWN'],
    ['musubi-musubi-musubi', 'KNOWN'],
    ['musubi_secret_2026', 'KNOWN'],
    ['Musubi!Admin!20261124', 'KNOWN'],
    ['changemechangeme', 'KNOWN'],
    ['ch4ngem3-ch4ngem3', 'KNOWN'],
    ['change_me_please', 'KNOWN'],
    ['secret-example-admin', 'KNOWN'],
    ['adminadminadmin1', 'KNOWN'],
    ['example-password-0', 'KNOWN'],
    ['musubi_app_musubi_app', 'KNOWN'],
    ['aaaaaaaaaaaa', 'SIMPLE'],
    ['abababababababab', 'SIMPLE'],
    ['x7Qx7Qx7Qx7Qx7Q', 'SIMPLE'],
    ['112233112233112', 'SIMPLE'],
    ['abcdefghijklmnop', 'SIMPLE'],
    ['1234567890123', 'SIMPLE'],
    ['9876543210987', 'SIMPLE'],
    ['qwertyuiopasdf', 'SIMPLE'],
    ['1qaz2wsx3edc4rfv', 'SIMPLE'],
    ['abcdefgh12345678', 'SIMPLE'],
  ])('%j is refused as %s', (password, weakness) => {
    expect(weaknessOf(password)).toBe(weakness);
  });

  it.each([
    'x9Kq2mVt7Rwb',
    'f3a91c0e7b24d85f6c1097ae',
    'PZ4vY1xq-T8m_c2LwR0d',
    'correct-horse-battery-staple',
    'app-x9Kq2mVt7Rwb',
    '8f1d5b6a-2c43-4e07-9a98-7bd1c3e5f204',
  ])('%j passes', (password) => {
    expect(weaknessOf(password)).toBeNull();
  });

  it('passes when it is random, whatever letters come together in it', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_';
    let seed = 20_261_124;
    const next = () => (seed = (seed * 48_271) % 2_147_483_647);
    const made = Array.from({ length: 5_000 }, () =>
      Array.from({ length: 20 }, () => letters[next() % letters.length]).join(''),
    );
    expect(made.filter((password) => weaknessOf(password) !== null)).toEqual([]);
  });
});
