import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';

interface Municipality {
  code6: string;
  code5: string;
  city: string;
  population_2020: string;
  confidence: string;
}

interface Unit {
  code: string;
  level: string;
  municipalityCode?: string;
  names: { ja: string }[];
}

const text = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8');
const table = <Row>(path: string): Row[] => parse<Row>(text(path), { columns: true });

const municipalities = table<Municipality>('reference/municipalities.csv');
const population = table<Record<string, string>>('published/population-fy2020.csv');
const units = JSON.parse(text('network/org-units.json')) as Unit[];

/** The sixth digit of a municipality code, worked out from the five before it. */
function checkDigit(code5: string): number {
  const sum = [...code5].reduce((total, digit, i) => total + (6 - i) * Number(digit), 0);
  return (11 - (sum % 11)) % 10;
}

/** One source alone, or one that is not confirmed, makes a figure of low reliability. */
function statusFor(confidence: string): string {
  if (/^two sources agree|^2020 census as tabulated.*with code/.test(confidence)) return 'NORMAL';
  if (/^single secondary source|^unconfirmed/.test(confidence)) return 'LOW_RELIABILITY';
  throw new Error(`no status for "${confidence}"`);
}

describe('municipality codes', () => {
  it('end with their check digit, in the list and in the network', () => {
    const listed = municipalities.map(({ code6 }) => code6);
    const used = units.flatMap((unit) => unit.municipalityCode ?? []);
    const wrong = [...listed, ...used].filter(
      (code) => code !== `${code.slice(0, 5)}${checkDigit(code.slice(0, 5))}`,
    );
    expect(wrong).toEqual([]);
  });

  it('are the five-digit code and one more', () => {
    expect(municipalities.filter((m) => m.code6.slice(0, 5) !== m.code5)).toEqual([]);
  });
});

describe('population', () => {
  it('has one row for each line of the list, with its code, its number and its line', () => {
    const listed = municipalities.map((m, i) => [m.code6, m.population_2020, String(i + 2)]);
    expect(population.map((row) => [row['unit'], row['value'], row['line']])).toEqual(listed);
    const unlike = population.filter(
      (row) => row['printed'] !== row['value'] || row['reporter'] !== row['unit'],
    );
    expect(unlike).toEqual([]);
  });

  it('is that of the census day', () => {
    const said = population.map((row) =>
      [row['metric'], row['period'], row['as_of'], row['document'], row['unit_measure']].join(' '),
    );
    expect([...new Set(said)]).toEqual(['population.residents FY2020 2020-10-01 POP2020 person']);
  });

  it('is of low reliability where one source alone gives it or it is unconfirmed', () => {
    const expected = municipalities.map((m) => statusFor(m.confidence));
    expect(population.map((row) => row['status'])).toEqual(expected);
    expect(new Set(expected)).toEqual(new Set(['NORMAL', 'LOW_RELIABILITY']));
  });

  it('says where each number comes from, in Japanese and English', () => {
    const silent = population.filter((row) => row['note_ja'] === '' || row['note_en'] === '');
    expect(silent).toEqual([]);
  });

  it('is given for every city of the network, under its name', () => {
    const cities = units.filter((unit) => unit.level === 'CITY');
    expect(new Map(cities.map((unit) => [unit.code, unit.names[0]?.ja]))).toEqual(
      new Map(municipalities.map((m) => [m.code6, m.city])),
    );
  });
});
