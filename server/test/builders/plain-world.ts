import fc from 'fast-check';
import { TestApp } from '../support/test-app.js';
import { buildNetwork, type Network } from './network-of-plan.js';
import { PlainFacts } from './plain-facts.js';
import { layOutPlainly } from './plain-tables.js';
import { networks } from './random-network.js';

/** Random networks with their logs handed in, and what plain SQL says of them. */
export interface World {
  readonly app: TestApp;
  readonly networks: readonly Network[];
  readonly facts: PlainFacts;
}

export async function makeWorld(count: number, seed: number): Promise<World> {
  const app = await TestApp.start('migrated');
  const built: Network[] = [];
  for (const [i, plan] of fc.sample(networks, { numRuns: count, seed }).entries())
    built.push(await buildNetwork(app, `net${i}`, plan));
  await layOutPlainly(app.database);
  return { app, networks: built, facts: await PlainFacts.read(app.database) };
}
