import { words } from './words.js';

/** What can be wrong with a figure somebody types. */
export const ENTRY_WORDS = {
  EDIT_CONFLICT: words(
    '{nameJa}は、入力しているあいだに{by}さんが「{valueJa}」に変えました。あなたの入力はまだ保存されていません。',
    'While you were typing, {by} changed {nameEn} to “{valueEn}”. What you typed is not stored yet.',
    'どちらの値を使うか選んで、もう一度保存してください。',
    'Choose which value to use, then save again.',
  ),
  ENTRY_EMPTY: words(
    '数値が入力されていません。',
    'No number was typed.',
    '数値を入力するか、「活動なし」「集計していない」「休館」から選んでください。',
    'Type a number, or choose “no activity”, “not counted” or “closed”.',
  ),
  ENTRY_SIGN: words(
    '「{printed}」は数値ではありません。',
    '“{printed}” is not a number.',
    '0件なら「活動なし」、数えていなければ「集計していない」を選んでください。',
    'For none choose “no activity”; where nobody counted, “not counted”.',
  ),
  ENTRY_ONE_NUMBER: words(
    '「{printed}」からは、1つの数値を読み取れません。',
    '“{printed}” does not say one number.',
    '数値を1つだけ入力してください。',
    'Type one number only.',
  ),
  ENTRY_NOTHING: words(
    'この項目に「活動なし」は使えません。ある時点の数や割合だからです。',
    '“No activity” says nothing here: it is a number at a point in time, or a rate.',
    '数値を入力するか、「集計していない」「休館」を選んでください。',
    'Type a number, or choose “not counted” or “closed”.',
  ),
  ENTRY_VALUE_AND_STATE: words(
    '数値「{printed}」と、数値がない理由の両方が入っています。',
    'There is both a number, “{printed}”, and why there is none.',
    'どちらか一方にしてください。',
    'Keep one of the two.',
  ),
  ENTRY_PARTS: words(
    '割合の分子と分母がそろっていません。',
    'The two parts of the rate are not both there.',
    '分子と、0より大きい分母の両方を入力してください。',
    'Type the numerator, and a denominator above 0.',
  ),
} as const;
