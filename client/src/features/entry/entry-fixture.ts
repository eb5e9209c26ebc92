import type { EntryFigureFieldsFragment } from '../../shared/graphql/generated/graphql';
import type { Form, Line } from './entry-draft';

export const aFigure = (
  part: Partial<EntryFigureFieldsFragment> = {},
): EntryFigureFieldsFragment => ({
  value: 12,
  state: 'VALUE',
  status: 'NORMAL',
  qualifier: null,
  text: '12',
  numerator: null,
  note: null,
  denominator: null,
  fromLog: false,
  by: '佐藤 花子',
  at: '2026-11-02T01:00:00Z',
  ...part,
});

export const aLine = (code: string, name: string, part: Partial<Line> = {}): Line => ({
  key: code,
  unit: { code: 'center', kind: 'CENTER', name: { ja: 'センター', en: 'Center' } },
  metric: {
    code,
    name: { ja: name, en: code },
    unit: 'case',
    unitName: { ja: '件', en: 'cases' },
  },
  definition: 'as_reported',
  definitionName: null,
  option: null,
  options: [],
  states: ['VALUE', 'NOTHING', 'NOT_COUNTED', 'CLOSED'],
  byParts: false,
  fromLog: false,
  version: null,
  current: null,
  previous: null,
  lastYear: null,
  ...part,
});

export const aForm = (lines: Line[], part: Partial<Form> = {}): Form => ({
  unit: { code: 'center', kind: 'CENTER', name: { ja: 'センター', en: 'Center' } },
  from: '2026-10-01',
  to: '2026-10-31',
  usual: false,
  lines,
  ...part,
});
