import type { ErrorCode } from '../../../platform/errors/domain-error.js';
import { Unreadable } from './reading.js';

/** What has digits and is no quantity. The texts are in plain width; every pattern takes linear time. */
const LOOK_ALIKES: readonly (readonly [ErrorCode, readonly RegExp[]])[] = [
  [
    'NUMBER_ORDINAL',
    [/第 ?\d/u, /\d ?[回番人件日年つ]?目/u, /\d ?[番位](?!号)/u, /^(?:no\.? ?|# ?)\d/iu],
  ],
  [
    'NUMBER_IS_DATE',
    [
      /\d ?\/ ?\d/,
      /\d ?: ?\d/,
      /\d\.\d{1,2}\.\d/,
      /^(?:19|20)\d\d-\d{1,2}-\d{1,2}$/,
      /^(?:19|20)\d\d-0\d$/,
      /\d ?年(?!間)/u,
      /\d ?月/u,
      /\d ?時(?!間)/u,
      /明治|大正|昭和|平成|令和/u,
      /^[mtshr] ?\d/iu,
    ],
  ],
  [
    'NUMBER_IS_TELEPHONE',
    [/^\+?\d+-\d+-\d+$/, /^0\d{1,4}-\d+$/, /^0\d{9,10}$/, /^\(0\d+\)/, /^\+81/, /^\d{2,4}-\d{4}$/],
  ],
];

/** @throws Unreadable NUMBER_ORDINAL, NUMBER_IS_DATE, NUMBER_IS_TELEPHONE */
export function refuseLookAlikes(text: string, printed: string): void {
  for (const [code, patterns] of LOOK_ALIKES) {
    if (patterns.some((pattern) => pattern.test(text))) throw new Unreadable(code, { printed });
  }
}
