import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import type { Era } from '../reading/eras.js';
import type { BracketMeaning, CellState } from '../reading/number.types.js';
import type { FigureRole, FigureState, TableCorrection } from '../tables/figure.types.js';

/** What a person may say of a table, under the names the API has for it. */
export const PARTS = {
  layout: 'LAYOUT',
  headerRows: 'HEADER_ROWS',
  fiscalYear: 'FISCAL_YEAR',
  era: 'ERA',
  unit: 'MEASURE',
  states: 'SIGNS',
  dashOverZero: 'DASH_OVER_ZERO',
  brackets: 'BRACKETS',
  names: 'NAMES',
  leaveOut: 'LEAVE_OUT',
  keep: 'KEEP',
} as const satisfies Record<keyof TableCorrection, string>;

export type ImportPart = (typeof PARTS)[keyof typeof PARTS];

export const ImportPartEnum = enumOf(Object.values(PARTS));

registerEnumType(ImportPartEnum, {
  name: 'ImportPart',
  description:
    'What may be said of how a table is read; `HowToReadInput` has a field for each. LEAVE_OUT: leaveOutRows and leaveOutColumns; KEEP: keepColumns.',
});

/** Eras under names that are letters. */
export const ERA_OF = {
  MEIJI: '明治',
  TAISHO: '大正',
  SHOWA: '昭和',
  HEISEI: '平成',
  REIWA: '令和',
} as const satisfies Record<string, Era>;

export type ImportEra = keyof typeof ERA_OF;

const ERA_NAMES = Object.keys(ERA_OF) as ImportEra[];

export const eraNameOf = (era: Era): ImportEra | null =>
  ERA_NAMES.find((name) => ERA_OF[name] === era) ?? null;

export const ImportEraEnum = enumOf(ERA_NAMES);

registerEnumType(ImportEraEnum, { name: 'ImportEra' });

export const ImportSignEnum = {
  EMPTY: 'EMPTY',
  NIL: 'NIL',
  UNKNOWN: 'UNKNOWN',
  SUPPRESSED: 'SUPPRESSED',
  MARKED: 'MARKED',
  CLOSED: 'CLOSED',
} as const satisfies Record<CellState, CellState>;

registerEnumType(ImportSignEnum, {
  name: 'ImportSign',
  description:
    'What stands where a number would. EMPTY: nothing. NIL: a dash. UNKNOWN: …, 不明. SUPPRESSED: x, 秘匿. MARKED: a note mark alone. CLOSED: 休館.',
});

/** What a sign may mean; the reader keeps ZERO as a number without one of its own. */
const STATE_OF = {
  NO_VALUE: 'NO_VALUE',
  ZERO: 'NUMBER',
  CLOSED: 'CLOSED',
  SUPPRESSED: 'SUPPRESSED',
  UNKNOWN: 'UNKNOWN',
} as const satisfies Record<string, FigureState>;

export type SignMeaning = keyof typeof STATE_OF;

export const stateOfMeaning = (meaning: SignMeaning): FigureState => STATE_OF[meaning];

const MEANINGS = Object.keys(STATE_OF) as SignMeaning[];

export const meaningOfState = (state: FigureState): SignMeaning =>
  MEANINGS.find((meaning) => STATE_OF[meaning] === state) ?? 'NO_VALUE';

export const SignMeaningEnum = enumOf(MEANINGS);

registerEnumType(SignMeaningEnum, {
  name: 'SignMeaning',
  description:
    'What a sign stands for. NO_VALUE: no number. ZERO: 0, stored as such. CLOSED: the unit was closed, stored as not applicable. SUPPRESSED: hidden. UNKNOWN: not counted.',
});

export const DashOverZeroEnum = { ZERO: 'ZERO', NO_VALUE: 'NO_VALUE' } as const;

registerEnumType(DashOverZeroEnum, {
  name: 'DashOverZero',
  description: 'What a sheet means that shows a dash and keeps 0 behind it.',
});

export const BracketMeaningEnum = {
  OF_WHICH: 'OF_WHICH',
  PREVIOUS_YEAR: 'PREVIOUS_YEAR',
  SHARE: 'SHARE',
  CHANGE: 'CHANGE',
  QUALIFIER: 'QUALIFIER',
  BREAKDOWN: 'BREAKDOWN',
  UNCLEAR: 'UNCLEAR',
} as const satisfies Record<BracketMeaning, BracketMeaning>;

registerEnumType(BracketMeaningEnum, {
  name: 'BracketMeaning',
  description:
    'What numbers in brackets are. A number in brackets that is a part, of the year before, a share or a change is shown and not stored; QUALIFIER and UNCLEAR leave it as it is seen.',
});

export const LabelRoleEnum = {
  VALUE: 'VALUE',
  TOTAL: 'TOTAL',
  SUBTOTAL: 'SUBTOTAL',
  MEAN: 'MEAN',
  CHANGE: 'CHANGE',
  SHARE: 'SHARE',
  PREVIOUS: 'PREVIOUS',
  OF_WHICH: 'OF_WHICH',
  CUMULATIVE: 'CUMULATIVE',
  TARGET: 'TARGET',
} as const satisfies Record<FigureRole, FigureRole>;

registerEnumType(LabelRoleEnum, {
  name: 'LabelRole',
  description:
    'What the figures of a label are. VALUE: plain ones. TOTAL: a total, stored as printed. The others are shown and not stored, apart from OF_WHICH.',
});
