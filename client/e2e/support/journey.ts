import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { visit, type Visit, type VisitOptions } from './browser';
import { launchBrowser } from './chromium';
import { startProduct, type Product } from './product';

const START = 300_000;

export interface Journey {
  /** Opens a page of the product. */
  open: (path: string, options?: VisitOptions) => Promise<Visit>;
  origin: () => string;
}

/** One product and one browser for the journeys of a file; every page is closed after its test. */
export function aJourney(settings: () => NodeJS.ProcessEnv = () => ({})): Journey {
  let product: Product;
  let browser: Browser;
  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(settings()), launchBrowser()]);
  }, START);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, START);
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  return {
    open: (path, options) => visit(browser, product.origin + path, options),
    origin: () => product.origin,
  };
}
