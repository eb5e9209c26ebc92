import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { metricPages } from './modules/catalogue/metric-pages.js';
import { type OwnedEntity, tablePages } from './platform/database/table-pages.js';

const ENTITY = /^(.*\.entity)\.[jt]s$/;

/** Every entity class of the modules, with the module it belongs to. */
async function ownedEntities(): Promise<OwnedEntity[]> {
  const folder = join(import.meta.dirname, 'modules');
  const found: OwnedEntity[] = [];
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const [, name] = ENTITY.exec(file) ?? [];
    if (name === undefined) continue;
    const entities = (await import(`./modules/${name}.js`)) as Record<string, unknown>;
    const [owner = ''] = name.split(sep);
    found.push(...Object.values(entities).map((entity) => ({ entity, owner })));
  }
  return found;
}

/** The pages of docs/ that are generated: path below docs/ → text. */
export async function docsPages(): Promise<Map<string, string>> {
  return new Map([...metricPages(), ...tablePages(await ownedEntities())]);
}
