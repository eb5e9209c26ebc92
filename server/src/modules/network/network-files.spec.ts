import { describe, expect, it } from '@jest/globals';
import { isMunicipalityCode } from './network-files.js';

describe('a municipality code', () => {
  it.each(['132292', '141003', '131041', '132110', '132098'])(
    '%s has the right check digit',
    (code) => {
      expect(isMunicipalityCode(code)).toBe(true);
    },
  );

  it.each(['132293', '13229', '1322920', '13229x', ''])('%j is refused', (code) => {
    expect(isMunicipalityCode(code)).toBe(false);
  });
});
