import { isDeepStrictEqual } from 'node:util';
import type { CellState } from '../reading/number.types.js';
import type { LabelMeaning, TableCorrection } from '../tables/figure.types.js';
import { eraNameOf, type ImportPart, meaningOfState, PARTS } from './correction.types.js';
import { readHow } from './how-to-read.js';
import type { ImportHowType, ImportLabelType, ImportSignMeaningType } from './import-how.types.js';
import type { StoredBatch } from './import-store.repository.js';

/** What was said of how a file is read. `habit`: what is remembered of its unit and layout. */
export function toImportHow(
  batch: Pick<StoredBatch, 'request'>,
  habit: TableCorrection | null,
): ImportHowType | null {
  // Of what was handed in otherwise nobody said anything.
  if (Object.keys(batch.request).length === 0) return null;
  const { layout, period, drop, correction } = readHow(batch);
  const said = correction ?? {};
  const remembered = habit ?? {};
  return {
    layout,
    fiscalYear: said.fiscalYear ?? null,
    era: said.era ? eraNameOf(said.era) : null,
    measure: said.unit ?? null,
    signs: signsOf(said, remembered),
    dashOverZero: said.dashOverZero ?? null,
    brackets: said.brackets ?? null,
    from: period?.from ?? null,
    to: period?.to ?? null,
    drop: [...drop],
    names: namesOf(said, remembered),
    headerRows: [...(said.headerRows ?? [])],
    leaveOutRows: [...(said.leaveOut?.rows ?? [])],
    leaveOutColumns: [...(said.leaveOut?.columns ?? [])],
    keepColumns: [...(said.keep?.columns ?? [])],
    remembered: partsAlike(said, remembered),
  };
}

function signsOf(
  { states = {} }: TableCorrection,
  { states: before = {} }: TableCorrection,
): ImportSignMeaningType[] {
  const signs = Object.keys(states) as CellState[];
  return signs.flatMap((sign) => {
    const state = states[sign];
    if (!state) return [];
    return { sign, meaning: meaningOfState(state), remembered: before[sign] === state };
  });
}

function namesOf(
  { names = {} }: TableCorrection,
  { names: before = {} }: TableCorrection,
): ImportLabelType[] {
  return Object.entries(names).map(([label, meaning]) => ({
    label,
    ...toMeaning(meaning),
    remembered: isDeepStrictEqual(before[label], meaning),
  }));
}

function toMeaning({ metric, option, unitCode, unit, role }: LabelMeaning) {
  return {
    metric: metric ?? null,
    option: option ? `${option.disaggregation}=${option.option}` : null,
    unit: unitCode ?? null,
    measure: unit ?? null,
    role: role ?? null,
  };
}

/** Those that are the same in both; of signs and labels one is enough. */
function partsAlike(said: TableCorrection, habit: TableCorrection): ImportPart[] {
  const keys = Object.keys(PARTS) as (keyof TableCorrection)[];
  return keys.filter((key) => isAlike(said, habit, key)).map((key) => PARTS[key]);
}

function isAlike(said: TableCorrection, habit: TableCorrection, key: keyof TableCorrection) {
  if (said[key] === undefined || habit[key] === undefined) return false;
  if (key === 'states') return signsOf(said, habit).some(({ remembered }) => remembered);
  if (key === 'names') return namesOf(said, habit).some(({ remembered }) => remembered);
  return isDeepStrictEqual(said[key], habit[key]);
}
