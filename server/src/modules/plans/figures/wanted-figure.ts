import { findMetric, getDisaggregation, getMetric, getOption } from '../../catalogue/index.js';

/** A figure a plan names: a metric, or one programme of it. */
export interface WantedFigure {
  readonly metric: string;
  /** Code of a programme of the catalogue; empty: all of the metric. */
  readonly programme: string;
}

export const figureKey = ({ metric, programme }: WantedFigure): string => `${metric} ${programme}`;

/** `session.held seminar`, `web.access` */
export function toWanted(text: string): WantedFigure {
  const [metric = '', programme = ''] = text.split(' ');
  return { metric, programme };
}

/** @throws UNKNOWN_METRIC, UNKNOWN_DISAGGREGATION, UNKNOWN_OPTION */
export function checkWanted({ metric, programme }: WantedFigure): void {
  const found = getMetric(metric);
  if (programme !== '') getOption(getDisaggregation(found, 'programme'), programme);
}

export const isInCatalogue = ({ metric }: WantedFigure): boolean => findMetric(metric) !== null;
