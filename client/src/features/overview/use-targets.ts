import type { View } from '../../shared/filters/view';
import {
  OverviewTargetsDocument,
  type OverviewTargetsQuery,
} from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useMe } from '../../shared/session/use-me';
import type { Alerts } from './alerts-model';

export type TargetCard = OverviewTargetsQuery['scorecard'];

interface Told {
  card: TargetCard | null;
  alerts: Alerts | null;
  isWaiting: boolean;
}

/** The targets of the unit and year, and what needs attention there, for people signed in; the page does not depend on them. */
export function useTargets(view: View): Told {
  const isPerson = Boolean(useMe()?.person);
  const { data, isPending } = useQuestion(OverviewTargetsDocument, isPerson ? view : null);
  // What is below them does not move when they come.
  const [card, alerts] = [data?.scorecard ?? null, data?.alerts ?? null];
  return { card, alerts, isWaiting: isPerson && isPending };
}

/** The pace says something as long as the year is open; after it the standing does. */
export const isOpen = ({ standing }: TargetCard['rows'][number]): boolean =>
  standing === 'NOT_YET' || standing === 'UNDER_WAY';
