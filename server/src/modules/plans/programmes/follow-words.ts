import type { LocalizedTextType } from '../../../platform/graphql/localized-text.js';
import type { Change } from './follow.js';

/** The name of a programme in a fiscal year, as printed. */
export type NameOf = (fiscalYear: number, code: string) => string;

/** What happened to a followed programme, in words; null: nothing worth a mark. */
export function changeText(change: Change, nameOf: NameOf): LocalizedTextType | null {
  const { kind, years, earlier, later, summed } = change;
  const named = (year: number, codes: readonly string[]) => quoted(codes, (c) => nameOf(year, c));
  const [before, after] = [named(years.from, earlier), named(years.to, later)];
  switch (kind) {
    case 'SAME':
      return earlier.length > 1 || before.ja === after.ja ? null : renamed(before, after);
    case 'PARTLY':
      return {
        ja: `${before.ja}と${after.ja}は同じ事業ですが、一部がほかの事業との間で移りました。中身が変わったため、前後を比べられません。`,
        en: `${before.en} and ${after.en} are the same programme, but a part went to or came from another. It is not set against the year before.`,
      };
    case 'MERGED_FROM':
      return mergedFrom(before, after, summed);
    case 'MERGED_INTO':
      return {
        ja: `${before.ja}が${after.ja}にまとまりました。ここから先は、まとまった事業の数です。`,
        en: `${before.en} became ${after.en}. From here on the figures are those of both together.`,
      };
    case 'SPLIT':
      return {
        ja: `${before.ja}が${after.ja}に分かれました。数を割り振ることはできないため、線をつないでいません。`,
        en: `${before.en} went on as ${after.en}. Figures cannot be apportioned, so the lines are not joined.`,
      };
    case 'NEW':
    case 'RETIRED':
      return beganOrEnded(change, nameOf);
    case 'SUM_BEGINS':
      return {
        ja: `${after.ja}の合計はこの年度からです。前の年度とは、事業の対応が変わっています。`,
        en: `The sum of ${after.en} begins with this year: the programmes before it do not correspond.`,
      };
  }
}

function renamed(before: LocalizedTextType, after: LocalizedTextType): LocalizedTextType {
  return {
    ja: `名前が${before.ja}から${after.ja}に変わりました。同じ事業です。`,
    en: `Its name changed from ${before.en} to ${after.en}. It is the same programme.`,
  };
}

function mergedFrom(
  before: LocalizedTextType,
  after: LocalizedTextType,
  summed: boolean,
): LocalizedTextType {
  return summed
    ? {
        ja: `${before.ja}が${after.ja}にまとまりました。これより前は、まとまる前の事業の合計です。前後をそのまま比べられません。`,
        en: `${before.en} became ${after.en}. Before this, the figures are the sum of the programmes it was made of, and cannot simply be compared.`,
      }
    : {
        ja: `${before.ja}が${after.ja}にまとまりました。前の数を合計して示すことはできないため、線をつないでいません。`,
        en: `${before.en} became ${after.en}. The figures before it cannot be shown as one sum, so the lines are not joined.`,
      };
}

function beganOrEnded(
  { kind, years, earlier, later, partly }: Change,
  nameOf: NameOf,
): LocalizedTextType {
  if (kind === 'NEW') {
    const own = quoted(later, (code) => nameOf(years.to, code));
    const of = quoted(partly, (code) => nameOf(years.from, code));
    return partly.length > 0
      ? {
          ja: `${of.ja}の一部から${own.ja}が始まりました。数を割り振ることはできないため、線をつないでいません。`,
          en: `${own.en} began with a part of ${of.en}. Figures cannot be apportioned, so the lines are not joined.`,
        }
      : { ja: `${own.ja}はこの年度に始まりました。`, en: `${own.en} began in this year.` };
  }
  const own = quoted(earlier, (code) => nameOf(years.from, code));
  const to = quoted(partly, (code) => nameOf(years.to, code));
  return partly.length > 0
    ? {
        ja: `${own.ja}は前の年度で終わり、一部が${to.ja}に移りました。数を割り振ることはできないため、線をつないでいません。`,
        en: `${own.en} ended with the year before; a part went into ${to.en}. Figures cannot be apportioned, so the lines are not joined.`,
      }
    : {
        ja: `${own.ja}は前の年度で終わりました。`,
        en: `${own.en} ended with the year before.`,
      };
}

/** 「講座」と「交流会」 · “講座” and “交流会” */
function quoted(codes: readonly string[], name: (code: string) => string): LocalizedTextType {
  const names = codes.map(name);
  const listed = new Intl.ListFormat('en', { type: 'conjunction' });
  return {
    ja: names.map((each) => `「${each}」`).join('と'),
    en: listed.format(names.map((each) => `“${each}”`)),
  };
}

/** The counting of a metric changed between two years of one programme. */
export const COUNTED_OTHERWISE: LocalizedTextType = {
  ja: 'この年度から数え方が変わったため、前の年度とつないでいません。',
  en: 'From this year on it is counted in another way, so the lines are not joined.',
};
