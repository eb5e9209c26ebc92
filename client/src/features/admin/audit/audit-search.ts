import { text } from '../../../shared/filters/view-search';
import { actionsOf, toActionChoice, type ActionChoice } from './audit-actions';

/** What is looked for in the trail. The unit has a name of its own: the one of the figures is another choice. */
export interface AuditSearch {
  from?: string;
  to?: string;
  action?: ActionChoice;
  person?: string;
  about?: string;
}

export function toAuditSearch(raw: Record<string, unknown>): AuditSearch {
  return {
    from: day(raw.from),
    to: day(raw.to),
    action: toActionChoice(raw.action),
    person: text(raw.person),
    about: text(raw.about),
  };
}

function day(raw: unknown): string | undefined {
  return typeof raw === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(raw) ? raw : undefined;
}

export function isNarrowed(search: AuditSearch): boolean {
  const { from, to, action, person, about } = search;
  return [from, to, action, person, about].some((value) => value !== undefined);
}

/** The conditions as the server takes them. */
export function toAuditQuestion({ from, to, action, person, about }: AuditSearch) {
  const actions = actionsOf(action);
  return {
    from: from ?? null,
    to: to ?? null,
    actions: actions && [...actions],
    actor: person ?? null,
    unit: about ?? null,
  };
}
