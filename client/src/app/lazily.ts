import { lazyRouteComponent, type AsyncRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';

/**
 * A page that is loaded when it is opened. The type is written down: a page knows the routes, and the routes are not to
 * be inferred from their pages.
 */
export const lazily = (load: () => Promise<ComponentType>): AsyncRouteComponent<object> =>
  lazyRouteComponent(() => load().then((page) => ({ default: page })));
