import { useSearch } from '@tanstack/react-router';
import type { UseQueryResult } from '@tanstack/react-query';
import { NetworkDocument, type NetworkQuery } from '../graphql/generated/graphql';
import { useQuestion } from '../graphql/use-question';
import { useMe } from '../session/use-me';
import { resolveView, type View } from './view';
import type { ViewSearch } from './view-search';

const NONE = {};

export interface NetworkView {
  network: UseQueryResult<NetworkQuery>;
  /** Null until it is known, or when there is nothing to show. */
  view: View | null;
}

/** Which unit and fiscal year the page shows. With both in the address it need not wait for the network. */
export function useView(): NetworkView {
  const search: ViewSearch = useSearch({ strict: false });
  const me = useMe();
  const network = useQuestion(NetworkDocument, NONE);
  if (search.unit !== undefined && search.fy !== undefined) {
    return { network, view: { unit: search.unit, fiscalYear: search.fy } };
  }
  const own = me?.person?.roles.find(({ active, unit }) => active && unit)?.unit?.code;
  return { network, view: network.data ? resolveView(network.data, search, own) : null };
}
