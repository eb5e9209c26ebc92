import type { LocalizedTextType } from '../../../platform/graphql/localized-text.js';
import { invalid } from '../../../platform/errors/domain-error.js';

/** A way of working together. */
export interface CollaborationForm {
  readonly code: string;
  readonly name: LocalizedTextType;
}

/**
 * The lists that were ever in use: other cities have others, and a case keeps the list it was written down with. A change
 * of the forms is a new list.
 */
export const FORM_LISTS: Readonly<Record<string, readonly CollaborationForm[]>> = {
  'nishitokyo-2020': [
    { code: 'ITAKU', name: { ja: '委託', en: 'Commission' } },
    { code: 'KYOSAI', name: { ja: '共催', en: 'Joint event' } },
    { code: 'JIGYO_KYORYOKU', name: { ja: '事業協力', en: 'Cooperation' } },
    { code: 'HOJO_JOSEI', name: { ja: '補助・助成', en: 'Subsidy or grant' } },
  ],
};

export const NEWEST_LIST = 'nishitokyo-2020';

export const CASE_STAGES = ['PROPOSED', 'REALISED', 'ENDED'] as const;
export type CaseStage = (typeof CASE_STAGES)[number];

export function findForm(list: string, code: string): CollaborationForm | null {
  return FORM_LISTS[list]?.find((form) => form.code === code) ?? null;
}

/** A form of the newest list. @throws CASE_FORM */
export function checkForm(code: string): string {
  if (!findForm(NEWEST_LIST, code)) throw invalid('CASE_FORM', { code });
  return code;
}
