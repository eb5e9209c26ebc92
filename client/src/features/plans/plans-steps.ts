import { aNetwork } from '../../shared/testing/builders';
import { renderPage, type Answers, type Sent } from '../../shared/testing/render-router';
import { aPlan, aTree } from './plans-fixture';
import { PlansPage } from './plans-page';

const AT = '/plans?unit=nishitokyo-yumecollabo&fy=2021';

/** The page of a center with one plan; `more` goes on with the address. */
export function show(answers: Answers, more = '') {
  return renderPage(
    { component: PlansPage, path: '/plans', at: AT + more },
    {
      ...{ Network: aNetwork(), Plans: { plans: [aPlan()] }, PlanTree: { planTree: aTree() } },
      ...answers,
    },
  );
}

/** With what an operation was sent. */
export const asked = (sent: readonly Sent[], operation: string) =>
  sent.filter((each) => each.operation === operation).map(({ variables }) => variables);
