import type { BothLanguages } from '../../../platform/errors/describe-error.js';
import { type MetricDefinition, roughAmount, roughAmounts } from '../../catalogue/index.js';
import type { Projection, ProjectionRefusal } from '../pace/projection.js';

const both = (ja: string, en: string): BothLanguages => ({ ja, en });

/** Rounded up: never surer than it was. */
const percent = (share: number): string => `${Math.ceil(Number((share * 100).toPrecision(9)))}%`;

/** Where the year is likely to end, in a few words: 約241件（222〜260件）. */
export function projectionShort(
  { value, low, high }: Projection,
  metric: MetricDefinition,
): BothLanguages {
  const end = roughAmount(metric, value);
  const between = roughAmounts(metric, low, high);
  if (between.ja === end.ja) return both(`約${end.ja}`, `about ${end.en}`);
  return both(`約${end.ja}（${between.ja}）`, `about ${end.en} (${between.en})`);
}

/** Where the year is likely to end, and how sure that is. */
export function projectionText(projection: Projection, metric: MetricDefinition): BothLanguages {
  const { years } = projection;
  const end = projectionShort(projection, metric);
  const sure = howSure(projection);
  const chance = howOften(projection);
  return both(
    `年度末には${end.ja}になる見込みです。過去${years.length}年度の同じ月までの割合から計算しました。${sure.ja}${chance.ja}`,
    `The year is likely to end at ${end.en}, going by the share of the same months in ${years.length} earlier years. ${sure.en} ${chance.en}`,
  );
}

function howSure({ within, hits, tests }: Projection): BothLanguages {
  const room = percent(within);
  const times = both(
    hits === tests ? `${tests}回とも` : `${tests}回のうち${hits}回は`,
    hits === tests ? `all ${tests} times` : `${hits} of ${tests} times`,
  );
  if (within === 0) {
    return both(
      `過去の年度を同じやり方で見込むと、${times.ja}実際の結果と同じでした。`,
      `Forecasting earlier years in the same way, the result was the forecast ${times.en}.`,
    );
  }
  return both(
    `過去の年度を同じやり方で見込むと、${times.ja}実際の結果は見込みの±${room}以内でした。`,
    `Forecasting earlier years in the same way, the result lay within ±${room} of the forecast ${times.en}.`,
  );
}

/**
 * The width was chosen so that those results lay within: the next one is as likely to be the farthest of all. Of one
 * more than were tested, as many lie within.
 */
function howOften({ hits, tests }: Projection): BothLanguages {
  const [within, of] = [hits, tests + 1];
  return both(
    `試せた年度が少ないため、今年度の結果がこの幅に収まるのは、多くて${of}回に${within}回ほどと考えてください。`,
    `Few years could be tried: count on this year’s result to lie within it about ${within} times in ${of}, at most.`,
  );
}

const REFUSALS: Readonly<Record<ProjectionRefusal, BothLanguages>> = {
  NO_MONTHS: both(
    'この年度の報告がまだないため、年度末の見込みは出せません。',
    'Nothing is reported for this fiscal year yet, so the end of the year cannot be estimated.',
  ),
  NOTHING_YET: both(
    'まだ実績が0のため、年度末の見込みは出せません。',
    'There is none so far, so the end of the year cannot be estimated.',
  ),
  YEAR_COMPLETE: both(
    'すべての月の報告がそろっているため、見込みではなく実績を示しています。',
    'Every month is reported, so the result itself is shown and no estimate.',
  ),
  TOO_FEW_YEARS: both(
    '年度末の見込みを確かめるには、すべての月がそろった過去の年度が3年分要ります。',
    'To estimate the end of the year and test the estimate, three complete earlier years are needed.',
  ),
  NO_SHARE_YET: both(
    '過去の年度はこの時期の実績が0のため、年度末の見込みは出せません。',
    'Earlier years had none in these months, so the end of the year cannot be estimated.',
  ),
  NOT_BETTER_THAN_LAST_YEAR: both(
    '過去の年度で試すと、「前の年度と同じ」と見るより当たらなかったため、見込みは出しません。',
    'Tried on earlier years, an estimate was no better than “as last year”, so none is given.',
  ),
  NOT_BETTER_THAN_REST_OF_LAST_YEAR: both(
    '過去の年度で試すと、「残りの月は前の年度と同じ」と見るより当たらなかったため、見込みは出しません。',
    'Tried on earlier years, an estimate was no better than “the rest as last year”, so none is given.',
  ),
};

/** Why there is no projection. */
export const projectionRefusalText = (code: ProjectionRefusal): BothLanguages => REFUSALS[code];
