import { words } from './words.js';

/** Plans and what became of them. */
export const PLAN_WORDS = {
  CASE_FORM: words(
    '協働の形態「{code}」は、いまの一覧にありません。',
    '“{code}” is no form of collaboration of the present list.',
    '一覧にある形態から選んでください。',
    'Choose one of the list.',
  ),
  CASE_YEAR: words(
    '始まった年は{min}年から{max}年までで入れてください。',
    'The year it began must be between {min} and {max}.',
    '西暦で入れるか、分からないときは空にしてください。',
    'Give the year, or leave it empty when it is not known.',
  ),
  NOT_AN_ACTION: words(
    '「{code}」は取組ではないため、したことを記せません。',
    '“{code}” is no action, so nothing can be noted of it.',
    '計画の取組を選んでください。',
    'Choose an action of the plan.',
  ),
  NOT_LISTED_AGAIN: words(
    '「{code}」は1か所にだけ載っています。',
    '“{code}” is listed only once.',
    '再掲のある取組を選んでください。',
    'Choose an action that is listed again.',
  ),
  NO_SUCH_PROGRAMME: words(
    '{year}年度に「{code}」という事業はありません。',
    'There is no programme “{code}” in fiscal {year}.',
    '事業の一覧から選んでください。',
    'Choose one of the programmes of that year.',
  ),
  YEARS_ORDER: words(
    '前の年度が、後の年度より先になっていません。',
    'The earlier fiscal year is not before the later one.',
    '年度の順を直してください。',
    'Put the years in order.',
  ),
  NOT_A_STEP: words(
    '計画の状態は、確定から案や素案へは戻せません。',
    'A decided plan cannot become a proposal or draft again.',
    '確定した計画を改めるときは、新しい確定の版を作ってください。',
    'To amend a decided plan, make a new decided version.',
  ),
} as const;
