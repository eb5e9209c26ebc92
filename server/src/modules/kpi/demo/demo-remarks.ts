import { Random } from '../../demo-network/index.js';
import type { RemarkKind } from '../remarks/remark.js';
import type { TargetAuthor, TargetKey } from '../targets/target.js';

interface Said {
  readonly kind: RemarkKind;
  readonly text: string;
}

export interface DemoRemark {
  readonly key: TargetKey;
  readonly said: Said;
  readonly author: TargetAuthor;
}

/** On the day of a year's report. */
const WRITTEN_ON = '12-15';

const WORDS: readonly (readonly [metric: string, kind: RemarkKind, text: string])[] = [
  [
    'consultation.cases',
    'REASON',
    '夏のあいだ相談員が1人少なく、予約を受けられない日がありました。',
  ],
  ['consultation.cases', 'MEASURE', '1月から土曜日の相談を月2回に増やします。'],
  ['space.occupancy', 'REASON', '夜間の利用が少なく、平日の17時以降が空いています。'],
  ['space.occupancy', 'MEASURE', '夜間の空きを登録団体にメールで案内します。'],
  ['session.participants', 'MEASURE', 'オンラインでも参加できる回を増やします。'],
];

/** What directors of the fictional network say of some of their targets. */
export function demoRemarks(unit: string, fiscalYear: number): DemoRemark[] {
  const author = {
    ...{ id: null, name: 'デモ センター長' },
    at: new Date(`${fiscalYear}-${WRITTEN_ON}T00:00:00Z`),
  };
  return WORDS.filter(([metric]) => {
    return new Random(`${unit}|${metric}|${fiscalYear}|remark`).below(3) === 0;
  }).map(([metric, kind, text]) => ({
    key: { unit, metric, programme: '', fiscalYear },
    said: { kind, text },
    author,
  }));
}
