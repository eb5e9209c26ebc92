import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';

interface Figure {
  unit: string;
  metric: string;
  period: string;
  options: string;
  definition: string;
  value: string;
  unit_measure: string;
  document: string;
  line: string;
  printed: string;
}

interface Coverage {
  document: string;
  line: string;
  column: string;
  token: string;
  row: string;
  reason: string;
}

/** What counts as a number in a document; README.md says it in words. */
const TOKEN =
  /[0-9０-９]+(?:[,.，．][0-9０-９]+)*|[①-⑳]|[一二三四五六七八九十百千]+(?=名|人|つ|年|周年|期|回|本立て|市|団体|校|部|組|号|級|者)/gu;

const FIGURE_FILES = ['nishitokyo-fy2021.csv', 'yokohama-fy2020.csv'] as const;
const FISCAL_YEARS: Readonly<Record<string, number>> = { S0: 2021, S4: 2020 };

const text = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8');
const table = <Row>(path: string): Row[] => parse<Row>(text(path), { columns: true });

const documents = JSON.parse(text('published/documents.json')) as { code: string; file: string }[];
const linesOf = new Map(documents.map((d) => [d.code, text(`sources/${d.file}`).split('\n')]));
const lineOf = (figure: Figure): string =>
  linesOf.get(figure.document)?.[Number(figure.line) - 1] ?? '';

/** Every figure under the key by which coverage.csv names it: file#line. */
const figures = new Map<string, Figure>(
  FIGURE_FILES.flatMap((file) =>
    table<Figure>(`published/${file}`).map((figure, i) => [`${file}#${i + 2}`, figure] as const),
  ),
);
const coverage = table<Coverage>('published/coverage.csv');
const keysOf = (entry: Coverage): string[] => (entry.row === '' ? [] : entry.row.split(';'));
const readme = text('README.md');

/** The figures of one metric, as their options and period against their value in whole units. */
function valuesOf(metric: string, scale = 1): Map<string, number> {
  const ofMetric = [...figures.values()].filter((figure) => figure.metric === metric);
  return new Map(
    ofMetric.map((f) => [`${f.period} ${f.options}`, Math.round(Number(f.value) * scale)]),
  );
}

function sumWhere(values: Map<string, number>, part: string): { sum: number; count: number } {
  const found = [...values].filter(([key]) => key.includes(part)).map(([, value]) => value);
  return { sum: found.reduce((a, b) => a + b, 0), count: found.length };
}

/** The day a printed month and day stand for in the document's fiscal year. */
function dayOf(monthAndDay: readonly string[], document: string): string {
  const [month = 0, day = 0] = monthAndDay.map(Number);
  const year = (FISCAL_YEARS[document] ?? 0) + (month < 4 ? 1 : 0);
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

describe('coverage of the documents', () => {
  it('lists every number of both documents, in order, and no other', () => {
    const found = documents.flatMap(({ code }) =>
      (linesOf.get(code) ?? []).flatMap((line, i) =>
        [...line.matchAll(TOKEN)].map((m) => [code, `${i + 1}`, `${m.index + 1}`, m[0]].join(' ')),
      ),
    );
    expect(coverage.map((c) => [c.document, c.line, c.column, c.token].join(' '))).toEqual(found);
  });

  it('says of every number which figure it became or why it is none', () => {
    expect(coverage.filter((c) => c.row === '' && c.reason === '')).toEqual([]);
    const both = coverage.filter((c) => c.row !== '' && c.reason !== '').map((c) => c.reason);
    expect([...new Set(both)]).toEqual(['date_of_row']);
    expect(coverage.filter((c) => c.row === '' && c.reason === 'date_of_row')).toEqual([]);
  });

  it('gives only reasons explained in the README, and uses each of them', () => {
    const [, section = ''] = readme.split('## Reasons');
    const explained = [...section.matchAll(/^\| `([a-z_]+)`/gm)].map((m) => m[1]);
    const given = coverage.map((c) => c.reason).filter((reason) => reason !== '');
    expect([...new Set(given)].sort()).toEqual(explained.sort());
  });

  it('points only at rows that exist, in the same document, and leaves no row unnamed', () => {
    const named = coverage.flatMap((c) => keysOf(c).map((key) => [key, c.document] as const));
    expect(named.filter(([key, doc]) => figures.get(key)?.document !== doc)).toEqual([]);
    expect(new Set(named.map(([key]) => key))).toEqual(new Set(figures.keys()));
  });
});

describe('a figure and the number it came from', () => {
  const plain = coverage.filter((c) => c.reason === '');

  it('has the value of the printed number, a percentage as a share of one', () => {
    const wrong = plain.filter((c) =>
      keysOf(c).some((key) => {
        const figure = figures.get(key);
        const scale = figure?.unit_measure === 'ratio' ? 100 : 1;
        const printed = Number(c.token.replaceAll(',', ''));
        return Math.round(Number(figure?.value) * scale) !== printed;
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('stands in the same line as the number', () => {
    const elsewhere = plain.filter((c) =>
      keysOf(c).some((key) => {
        const figure = figures.get(key);
        return figure?.line !== c.line || !figure.printed.includes(c.token);
      }),
    );
    expect(elsewhere).toEqual([]);
  });

  it('is one where it rests on a listed date alone', () => {
    const printed = new Set(plain.flatMap(keysOf));
    const listed = [...figures].filter(([key]) => !printed.has(key));
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.filter(([, figure]) => figure.value !== '1')).toEqual([]);
  });

  it('is dated by the month and day printed, read in the fiscal year of the document', () => {
    const daily = [...figures].filter(([, figure]) => /^\d{4}-\d{2}-\d{2}$/.test(figure.period));
    const misdated = daily.filter(([key, figure]) => {
      const dating = coverage.filter((c) => c.reason === 'date_of_row' && keysOf(c).includes(key));
      const parts = dating.flatMap((c) => c.token.split('.'));
      return dayOf(parts, figure.document) !== figure.period;
    });
    expect(daily.length).toBeGreaterThan(0);
    expect(misdated).toEqual([]);
  });
});

describe('the figures', () => {
  it('quote the text as it is printed in the line they name', () => {
    const all = [...figures.values()];
    expect(all.filter((f) => f.printed === '' || !lineOf(f).includes(f.printed))).toEqual([]);
  });

  it('never share unit, metric, definition, period and options', () => {
    const identities = [...figures.values()].map((f) =>
      [f.unit, f.metric, f.definition, f.period, f.options].join(' '),
    );
    expect(identities.filter((id, i) => identities.indexOf(id) !== i)).toEqual([]);
  });

  it('give 13 topics whose sum is the printed number of labels', () => {
    const topics = sumWhere(valuesOf('consultation.cases'), 'topic=');
    expect(topics).toEqual({ sum: 615, count: 13 });
    expect(valuesOf('consultation.labels').get('FY2020 ')).toBe(615);
  });

  it('keep the printed total of equipment loans beside kinds that add up to another number', () => {
    const loans = valuesOf('equipment.loans');
    expect(sumWhere(loans, 'equipment_kind=')).toEqual({ sum: 324, count: 5 });
    expect(loans.get('FY2021 ')).toBe(164);
  });

  it('split the occupancy of each month into its two modes', () => {
    const occupancy = valuesOf('space.occupancy', 100);
    const months = [...occupancy.keys()].filter((key) => /^\d{4}-\d{2} $/.test(key));
    const off = months.filter((month) => {
      const parts = ['mode=with_atrium', 'mode=alone'].map((mode) => occupancy.get(month + mode));
      return occupancy.get(month) !== parts.reduce<number>((sum, part) => sum + (part ?? NaN), 0);
    });
    expect(months).toHaveLength(8);
    expect(off).toEqual([]);
  });
});

describe('the README', () => {
  it('states how many rows each file has', () => {
    const stated = [...readme.matchAll(/^\| `published\/([\w-]+\.csv)`\s*\|\s*(\d+)\s*\|/gm)];
    const counted = [...FIGURE_FILES, 'coverage.csv'].map((file) => [
      file,
      table<unknown>(`published/${file}`).length,
    ]);
    expect(stated.map((m) => [m[1], Number(m[2])])).toEqual(counted);
  });
});
