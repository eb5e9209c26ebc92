import { describe, expect, it } from '@jest/globals';
import { ConfigProblems, readConfig } from './config.js';

describe('the configuration', () => {
  it('listens on loopback with the embedded database and the seeds when nothing is set', () => {
    expect(readConfig({ PORT: '' }, '/app')).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: '/app/.data',
      databaseUrl: null,
      seedIfEmpty: true,
      logLevel: 'info',
      root: '/app',
    });
  });

  it('seeds an outside database only when told to', () => {
    const DATABASE_URL = 'postgres://localhost/musubi';
    expect(readConfig({ DATABASE_URL }, '/app').seedIfEmpty).toBe(false);
    expect(readConfig({ DATABASE_URL, MUSUBI_SEED: 'if-empty' }, '/app').seedIfEmpty).toBe(true);
  });

  it('reports all problems together', () => {
    const read = () =>
      readConfig({ PORT: 'x', DATABASE_URL: 'mysql://a', MUSUBI_SEED: 'yes' }, '/app');
    expect(read).toThrow(ConfigProblems);
    expect(read).toThrow(/PORT[\s\S]*DATABASE_URL[\s\S]*MUSUBI_SEED/);
  });

  it('refuses to listen beyond loopback while there is no sign-in', () => {
    expect(() => readConfig({ MUSUBI_HOST: '0.0.0.0' }, '/app')).toThrow(/no sign-in/);
    const published = { MUSUBI_HOST: '0.0.0.0', MUSUBI_PUBLISHED_ON_LOOPBACK: 'true' };
    expect(readConfig(published, '/app').host).toBe('0.0.0.0');
  });
});
