import { words } from './words.js';

/** Sentences of reports and what they are linked to. */
export const CLAIM_WORDS = {
  CLAIM_NOT_PRINTED: words(
    'この文は、資料の{line}行目に印刷されたとおりではありません。',
    'This is not what line {line} of the document prints.',
    '資料の文を、そのまま写してください。一部分だけでもかまいません。',
    'Copy the words of the document as they are; a part of the line will do.',
  ),
  CLAIM_LINK: words(
    'この文の種類と、選ばれた数値の組み合わせが合いません。',
    'What the sentence says does not go with the figures chosen.',
    '種類ごとの増加には「内訳」を選びます。「これまでで最も多い」は前の年度と比べてください。',
    'For more of a kind choose a breakdown; “more than ever” is compared with the years before.',
  ),
} as const;
