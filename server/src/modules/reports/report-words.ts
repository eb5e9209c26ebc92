import type { BothLanguages } from '../../platform/errors/describe-error.js';
import { fiscalYearWords } from '../../platform/time/day-words.js';
import { fiscalYearOf, isWholeFiscalYear, type Period } from '../../platform/time/period.js';
import { disaggregationsOf, findMetric } from '../catalogue/index.js';
import type { ReportStage } from './life-cycle.js';
import type { Total } from './totals.js';

export const STAGE_WORDS: Readonly<Record<ReportStage, BothLanguages>> = {
  DRAFT: { ja: '作成中', en: 'in preparation' },
  SUBMITTED: { ja: '提出済み', en: 'submitted' },
  APPROVED: { ja: '承認済み', en: 'approved' },
  PUBLISHED: { ja: '公開済み', en: 'published' },
  AMENDING: { ja: '訂正中', en: 'being amended' },
};

const ENGLISH_MONTH = new Intl.DateTimeFormat('en-GB', {
  year: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** 2024年6月 · 令和6年度（2024年度） */
export function periodWords(period: Period): BothLanguages {
  if (isWholeFiscalYear(period)) return fiscalYearWords(fiscalYearOf(period.from));
  const [year, month] = [period.from.slice(0, 4), Number(period.from.slice(5, 7))];
  const en = ENGLISH_MONTH.format(new Date(`${period.from}T00:00:00Z`));
  return { ja: `${year}年${month}月`, en };
}

/** 相談件数・来所 */
export function totalWords({ metric: code, definition, breakdown, option }: Total): BothLanguages {
  const metric = findMetric(code);
  if (!metric) return { ja: code, en: code };
  const options = option.split(',');
  const chosen = breakdown === '' ? [] : breakdown.split(',').map((list, i) => [list, options[i]]);
  const names = chosen.flatMap(([list, own]) => {
    const found = disaggregationsOf(metric).find((each) => each.code === list);
    return found?.options.find((each) => each.code === own)?.name ?? [];
  });
  const meaning = metric.variants.find(({ id }) => id === definition);
  const isDefault = meaning === undefined || meaning === metric.variants[0];
  return {
    ja:
      [metric.name, ...names].map(({ ja }) => ja).join('・') +
      (isDefault ? '' : `（${meaning.name.ja}）`),
    en:
      [metric.name, ...names].map(({ en }) => en).join(', ') +
      (isDefault ? '' : ` (${meaning.name.en})`),
  };
}
