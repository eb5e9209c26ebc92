import type { Directory, UnitOrGroup } from '../../network/index.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import type { Plan } from './plan.js';

/**
 * A city's plan is about its centers: who sees a unit below the one whose plan it is sees the plan. Its figures are
 * another matter, and need the unit itself.
 */
export function seesPlan(directory: Directory, { node }: Pick<Plan, 'node'>): boolean {
  if (directory.find(node)) return true;
  return directory.units.some(
    (unit) => unit.level !== 'COUNTRY' && directory.lineage(unit).some(({ code }) => code === node),
  );
}

/** Codes of the units and groups whose plans concern one: its own, those above it and those below it. */
export function concerning(directory: Directory, node: UnitOrGroup): string[] {
  const inside = directory.within(node);
  const around = inside.flatMap((unit) => directory.lineage(unit));
  return [...new Set([node.code, ...around.map(({ code }) => code)])];
}

/** The unit or group of a plan, also where only its name is known. */
export function ownerOf(directory: Directory, code: string): UnitOrGroup | null {
  const above = (): UnitOrGroup | undefined =>
    directory.units.flatMap((unit) => directory.lineage(unit)).find((unit) => unit.code === code);
  return directory.find(code) ?? above() ?? null;
}

export const noPlan = (code: string): DomainError =>
  new DomainError('notFound', 'NOT_FOUND', { code });
