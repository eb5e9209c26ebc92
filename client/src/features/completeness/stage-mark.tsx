import type { ReportStage } from '../../shared/graphql/generated/graphql';
import { DrawnSign } from './drawn-sign';

const SHAPES: Record<ReportStage, string> = {
  DRAFT: 'M3 13 L4 9.5 L11 2.5 L13.5 5 L6.5 12 Z',
  SUBMITTED: 'M8 13.5 V3 M3.5 7.5 L8 3 L12.5 7.5',
  APPROVED: 'M8 1.8 A6.2 6.2 0 1 0 8 14.2 A6.2 6.2 0 1 0 8 1.8 M5 8.2 L7.2 10.4 L11 5.8',
  PUBLISHED: 'M1.5 8.5 L5 12 L10.5 5 M8 11 L9 12 L14.5 5',
  AMENDING: 'M13 8 A5 5 0 1 1 11.2 4.2 M11.5 1.5 V4.5 H8.5',
};

/** The sign of a stage: told apart by its shape. */
export function StageMark({ stage }: { stage: ReportStage }) {
  return <DrawnSign shape={SHAPES[stage]} small />;
}
