import { readdirSync, readFileSync } from 'node:fs';
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
  ordinal: string;
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

/** The files whose figures coverage.csv accounts for. */
const COVERED_FILES = ['nishitokyo-fy2021.csv', 'yokohama-fy2020.csv', 'yokohama-fy2023.csv'];
const FIGURE_FILES = [...COVERED_FILES, 'population-fy2020.csv'];

const text = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8');
const table = <Row>(path: string): Row[] => parse<Row>(text(path), { columns: true });

const documents = JSON.parse(text('published/documents.json')) as {
  code: string;
  file: string;
  fiscalYear: number;
}[];
const covered = documents.filter(({ file }) => file.startsWith('sources/'));
const linesOf = new Map(documents.map((d) => [d.code, text(d.file).split('\n')]));
const fiscalYearOf = new Map(documents.map((d) => [d.code, d.fiscalYear]));
const lineOf = (figure: Figure): string =>
  linesOf.get(figure.document)?.[Number(figure.line) - 1] ?? '';

/** Every figure of a covered file under the key by which coverage.csv names it: file#line. */
const figures = new Map<string, Figure>(
  COVERED_FILES.flatMap((file) =>
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
  const year = (fiscalYearOf.get(document) ?? 0) + (month < 4 ? 1 : 0);
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

describe('coverage of the documents', () => {
  it('lists every number of the documents S0, S3 and S4, in order, and no other', () => {
    expect(covered.map(({ code }) => code)).toEqual(['S0', 'S3', 'S4']);
    const found = covered.flatMap(({ code }) =>
      (linesOf.get(code) ?? []).flatMap((line, i) =>
        [...line.matchAll(TOKEN)].map((m) => [code, `${i + 1}`, `${m.index + 1}`, m[0]].join(' ')),
      ),
    );
    expect(coverage.map((c) => [c.document, c.line, c.column, c.token].join(' '))).toEqual(found);
  });

  it('says of every number which figure it became or why it is none', () => {
    expect(coverage.filter((c) => c.row === '' && c.reason === '')).toEqual([]);
    const both = coverage.filter((c) => c.row !== '' && c.reason !== '').map((c) => c.reason);
    expect([...new Set(both)].sort()).toEqual(['date_of_row', 'ordinal']);
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
        return Number((Number(figure?.value) * scale).toFixed(9)) !== printed;
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

  it('carries the ordinal of the 第N回 that names it, and otherwise none', () => {
    const naming = coverage.filter((c) => c.reason === 'ordinal' && c.row !== '');
    const unlike = naming.filter(({ document, line, column, token }) => {
      const start = Number(column) - 1;
      const at = linesOf.get(document)?.[Number(line) - 1] ?? '';
      return at.slice(start - 1, start + token.length + 1) !== `第${token}回`;
    });
    expect(unlike).toEqual([]);
    const carried = [...figures].filter(([, f]) => f.ordinal !== '');
    expect(carried.map(([key, f]) => [key, f.ordinal])).toEqual(
      naming.map((c) => [c.row, c.token]),
    );
    expect(carried.filter(([, f]) => f.value !== '1')).toEqual([]);
  });
});

describe('the figures', () => {
  it('stand in the files named here, all with the same columns', () => {
    const files = readdirSync(join(process.cwd(), 'published')).filter(
      (name) => name.endsWith('.csv') && name !== 'coverage.csv',
    );
    expect(files.sort()).toEqual([...FIGURE_FILES].sort());
    expect(files.filter((name) => !/^[a-z]+-fy\d{4}\.csv$/.test(name))).toEqual([]);
    expect(new Set(files.map((name) => text(`published/${name}`).split('\n')[0])).size).toBe(1);
  });

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

  it('hold no planned number of sessions of S3: its targets come with plans', () => {
    const targets = coverage.filter((c) => c.reason === 'target');
    expect(targets.filter((c) => c.document !== 'S3' || c.row !== '')).toEqual([]);
    expect(targets.map((c) => Number(c.token))).toEqual([5, 4, 4, 2, 3, 1, 3, 3, 4]);
  });

  it('count broadcasts by their dates, not by the highest ordinal', () => {
    const broadcasts = [...figures.values()].filter((f) => f.metric === 'broadcast.held');
    expect(broadcasts.map((f) => f.ordinal)).toEqual(['2', '3', '4', '5', '6', '7']);
    expect(sumWhere(valuesOf('broadcast.held'), '').sum).toBe(6);
  });

  it('name what each center counts as a consultation', () => {
    const cases = [...figures.values()].filter((f) => f.metric === 'consultation.cases');
    const meanings = new Set(cases.map((f) => `${f.document} ${f.definition}`));
    expect([...meanings]).toEqual(['S0 staff_handled', 'S4 desk_multi_label']);
  });

  it('keep each share of a survey under a meaning of its own', () => {
    const shares = [...figures.values()].filter((f) => f.metric.startsWith('survey.'));
    expect(shares.map((f) => `${f.unit} ${f.period} ${f.definition} ${f.printed}`)).toEqual([
      '141003 FY2021 yokohama_2021_all 57.3%',
      '141003 FY2021 yokohama_2021_age_18_29 22.9%',
      'japan FY2019 cabinet_office_2019 17%',
    ]);
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
    const stated = [
      ...readme.matchAll(/^\| `((?:published|reference)\/[\w-]+\.csv)`\s*\|\s*(\d+)\s*\|/gm),
    ];
    const paths = [...FIGURE_FILES, 'coverage.csv'].map((file) => `published/${file}`);
    const counted = [...paths, 'reference/municipalities.csv'].map((path) => [
      path,
      table<unknown>(path).length,
    ]);
    expect(stated.map((m) => [m[1], Number(m[2])])).toEqual(counted);
  });
});
