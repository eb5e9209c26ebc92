import {
  PlanGapsDocument,
  PlansDocument,
  PlanTreeDocument,
} from '../../shared/graphql/generated/graphql';

/** What is asked anew when something was said of a plan. */
export const AFTER_PLAN_CHANGE = { refresh: [PlanTreeDocument, PlansDocument, PlanGapsDocument] };
