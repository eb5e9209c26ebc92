import { addDays, type Period, periodOf } from '../../platform/time/period.js';
import type { Directory, Unit, UnitOrGroup } from '../network/index.js';
import type { CenterDays, EventsArgs } from './queries/events.query.js';

interface Asked {
  readonly node: UnitOrGroup;
  readonly period: Period;
}

/** Whose logs are read, of a group's members while they were, and of which spaces where a space was asked for. */
export function logsOf(
  directory: Directory,
  { node, period }: Asked,
): Pick<EventsArgs, 'centers' | 'spaceIds'> {
  // A row says of one case at once what it was about, who came and how: as much as two splits crossed.
  const inSight = ({ id }: Unit): boolean => directory.seesCrossed(id);
  const centers = centersOf(directory, { node, period }, inSight);
  return { centers, spaceIds: isSpace(node) && centers.length > 0 ? [node.id] : null };
}

/** The centers whose logs stand behind a value, with their days; also those whose rows may not be seen. */
export function centersOf(
  directory: Directory,
  { node, period }: Asked,
  inSight: (unit: Unit) => boolean = () => true,
): CenterDays[] {
  const parts = node.kind === 'GROUP' ? directory.parts(node, period) : [{ unit: node, period }];
  return parts.flatMap((part) => {
    const seen = directory.within(part.unit).filter(inSight);
    const units = isSpace(node) ? seen.flatMap((space) => directory.parent(space) ?? []) : seen;
    const counted = wholeMonths(part.period, period);
    return units.filter(isCenter).flatMap(({ id }) => (counted ? { id, ...counted } : []));
  });
}

/** Cells are of months: what a member left within is not counted with its group. What was asked for itself stays. */
function wholeMonths(member: Period, asked: Period): Period | null {
  const first = periodOf('MONTH', member.from);
  const last = periodOf('MONTH', member.to);
  const from =
    member.from === asked.from || member.from === first.from ? member.from : addDays(first.to, 1);
  const to = member.to === asked.to || member.to === last.to ? member.to : addDays(last.from, -1);
  return from <= to ? { from, to } : null;
}

export const isSpace = (node: UnitOrGroup): boolean =>
  node.kind === 'UNIT' && node.level === 'SPACE';

const isCenter = ({ level }: Unit): boolean => level === 'CENTER';
