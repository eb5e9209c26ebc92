import type { MarkKind } from '../../network/index.js';
import { STORY } from '../story.js';
import type { LocalName } from './cities.js';

export interface DemoMark {
  readonly unit: string;
  readonly from: string;
  readonly to: string | null;
  readonly metric: string | null;
  readonly kind: MarkKind;
  /** Values before and after are not to be set against each other. */
  readonly breaks: boolean;
  readonly text: LocalName;
}

const EMERGENCY = {
  ja: '感染症対策による利用制限（架空）',
  en: 'Restricted use because of the pandemic (fictional)',
};
const MOVED = {
  ja: '移転。再開後は開館時間を延長（架空）',
  en: 'Moved; open longer since it re-opened (fictional)',
};
const COUNTED_OTHERWISE = {
  ja: '数え方の変更：短い電話での問い合わせも相談件数に含める（架空）',
  en: 'Counted otherwise: short calls are consultations, too (fictional)',
};

/** What the figures of these cities and centers are to be read with. */
export function marksOf(cities: readonly string[]): DemoMark[] {
  const { pandemic, move, definitionChange } = STORY;
  const emergencies = cities.flatMap((unit) =>
    pandemic.dips.map(({ from, to }): DemoMark => ({
      ...{ unit, from, to, metric: null },
      ...{ kind: 'EMERGENCY', breaks: false, text: EMERGENCY },
    })),
  );
  return [
    ...emergencies,
    {
      ...{ unit: move.center, from: move.from, to: move.to, metric: null },
      ...{ kind: 'MOVE', breaks: false, text: MOVED },
    },
    {
      ...{ unit: definitionChange.center, from: definitionChange.day, to: null },
      ...{ metric: 'consultation.cases', kind: 'DEFINITION', breaks: true },
      text: COUNTED_OTHERWISE,
    },
  ];
}
