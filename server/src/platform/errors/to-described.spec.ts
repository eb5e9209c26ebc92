import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { log } from '../log/log.js';
import { toAnswer } from './to-described.js';

afterEach(() => {
  jest.restoreAllMocks();
});

const withCode = (code: string): Error => Object.assign(new Error('inner words'), { code });

describe('an error nobody expected', () => {
  it.each([
    ['a fault of the program', 'ERR_ANYTHING', 1],
    ['a caller who left before the answer was sent', 'ERR_STREAM_PREMATURE_CLOSE', 0],
  ])('%s is told without inner words, code %s, logged as an error %i times', (_, code, times) => {
    const logged = jest.spyOn(log, 'error').mockImplementation(() => undefined);
    const answer = toAnswer(withCode(code));
    expect(answer).toMatchObject({ kind: 'unexpected', code: 'UNEXPECTED' });
    expect(JSON.stringify(answer)).not.toContain('inner words');
    expect(logged).toHaveBeenCalledTimes(times);
  });
});
