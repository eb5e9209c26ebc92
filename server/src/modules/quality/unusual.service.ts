import { Injectable } from '@nestjs/common';
import type { ReadTx } from '../../platform/database/database.js';
import type { BothLanguages } from '../../platform/errors/describe-error.js';
import { getMetric } from '../catalogue/index.js';
import type { Figure } from '../records/index.js';
import { FindingRepository } from './finding.repository.js';
import { wordsOf } from './finding-words.js';
import type { RuleFigure } from './rules/figure-set.js';
import { unusualAmong } from './rules/unusual.js';

/** What a check would say of figures that are not stored yet. */
@Injectable()
export class UnusualService {
  constructor(private readonly repository: FindingRepository) {}

  /** For each figure of a reporter why to look at it once more; null: it is as usual. */
  async among(
    tx: ReadTx,
    reporterId: string,
    figures: readonly Figure[],
  ): Promise<(BothLanguages | null)[]> {
    const metrics = [...new Set(figures.map(({ metric }) => metric))];
    const stored = await this.repository.figures(tx, reporterId, metrics);
    return unusualAmong(stored, figures.map(toRuleFigure)).map((unusual) => {
      if (unusual === null) return null;
      return unusual.kind === 'OUTLIER' ? wordsOf(unusual.finding).text : unusual.text;
    });
  }
}

const toRuleFigure = (figure: Figure): RuleFigure => ({
  ...figure,
  metric: getMetric(figure.metric),
  ...{ from: figure.periodFrom, to: figure.periodTo },
  value: figure.value === null ? null : Number(figure.value),
  numerator: figure.numerator === null ? null : Number(figure.numerator),
  denominator: figure.denominator === null ? null : Number(figure.denominator),
});
