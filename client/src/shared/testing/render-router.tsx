import { jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
  type AnyRouter,
  type RouteComponent,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { SourcePanelProvider } from '../figures/source-panel';
import { parseSearch, stringifySearch } from '../filters/address';
import { toViewSearch } from '../filters/view-search';
import { createQueryClient } from '../graphql/query-client';
import { AppLocale } from '../i18n/app-locale';
import { aMe } from './session-builders';

/** Answers by operation name, or what makes them of the variables; an error answer has `errors`. */
export type Answers = Record<string, unknown>;

export interface Sent {
  operation: string;
  variables: Record<string, unknown>;
}

interface PageUnderTest {
  component: RouteComponent;
  path: string;
  /** The address it is opened at. */
  at: string;
}

/** Renders one page at an address, with a server that gives the answers. */
export function renderPage({ component, path, at }: PageUnderTest, answers: Answers) {
  const root = createRootRoute({
    component: () => (
      <AppLocale>
        <SourcePanelProvider>
          <Outlet />
        </SourcePanelProvider>
      </AppLocale>
    ),
    validateSearch: (raw: Record<string, unknown>) => ({ ...raw, ...toViewSearch(raw) }),
  });
  const page = createRoute({ getParentRoute: () => root, path, component });
  const history = createMemoryHistory({ initialEntries: [at] });
  const routeTree = root.addChildren([page]);
  return renderRouter(
    createRouter({
      routeTree,
      history,
      parseSearch,
      stringifySearch,
      defaultNotFoundComponent: () => null,
    }),
    answers,
  );
}

/** Renders whatever a router shows, with a server that gives the answers; unless told otherwise, to a coordinator. */
export function renderRouter<TRouter extends AnyRouter>(router: TRouter, answers: Answers) {
  const sent: Sent[] = [];
  globalThis.fetch = jest.fn<typeof fetch>(async (url, init) => {
    // A file that is sent is answered under the path it is sent to, and as it is.
    if (init?.body instanceof FormData) {
      const operation = new URL(url as string, 'http://localhost').pathname;
      const variables = Object.fromEntries(init.body);
      sent.push({ operation, variables });
      const given = answers[operation];
      const answer: unknown = await (typeof given === 'function' ? given(variables) : given);
      return { json: async () => answer } as Response;
    }
    const { query, variables } = JSON.parse(init?.body as string) as {
      query: string;
      variables: Record<string, unknown>;
    };
    const operation = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
    sent.push({ operation, variables });
    const all: Answers = { Me: { me: aMe() }, ...answers };
    const given = all[operation];
    const answer: unknown = await (typeof given === 'function' ? given(variables) : given);
    const body = isErrorAnswer(answer) ? answer : { data: answer };
    return { json: async () => body } as Response;
  });
  const queryClient = createQueryClient();
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { router, sent, queryClient };
}

function isErrorAnswer(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'errors' in answer;
}
