import type { BothLanguages } from '../../../platform/errors/describe-error.js';
import type { OffPace } from '../../kpi/index.js';
import { type Alert, toPath } from './alert.js';

/** A target that is off pace. It is new again when it is set anew, falls further back, or falls back another time. */
export function fromTarget({ node, key, version, word, since, ...words }: OffPace): Alert {
  const { unit, metric, programme, fiscalYear } = key;
  const subject = programme === '' ? metric : `${metric}/${programme}`;
  return {
    kind: 'TARGET',
    key: ['TARGET', unit, metric, programme, fiscalYear, version, word, since].join(':'),
    ...{ node, place: node, since, subject, fiscalYear },
    title: titleOf(words),
    text: words.text,
    path: toPath('/kpi', {
      ...{ unit, fy: fiscalYear },
      kpi: subject,
    }),
  };
}

/** 「相談件数（窓口）：目安より遅れています」 */
function titleOf({ name, state }: Pick<OffPace, 'name' | 'state'>): BothLanguages {
  const { metric, programme } = name;
  const ja = programme ? `${metric.ja}（${programme.ja}）` : metric.ja;
  const en = programme ? `${metric.en} (${programme.en})` : metric.en;
  return {
    ja: `${ja}：${state.ja.replace(/。$/, '')}`,
    en: `${en}: ${lowerFirst(state.en.replace(/\.$/, ''))}`,
  };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
