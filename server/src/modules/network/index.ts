export { NetworkModule } from './network.module.js';
export { NetworkService } from './network.service.js';
export { closedMonths, Directory, nameAt, openDuring, openMonths } from './directory.js';
export type { Group, Membership, Part, Unit, UnitOrGroup } from './directory.js';
export {
  type GroupFile,
  groupsFile,
  municipalityCheckDigit,
  type UnitFile,
  unitsFile,
} from './network-files.js';
export { UnitRefType, toUnitRef } from './network.types.js';
export { LocalizedTextInput } from './network-admin.types.js';
export {
  type GivenMark,
  MARK_KINDS,
  type MarkKey,
  type MarkKind,
  type TimeMark,
} from './time-mark.js';
export { TimeMarkService } from './time-mark.service.js';
export { OpenTimeService, type OpenPlace } from './open-time.service.js';
export { type OpenTimeChange, OpenTimeWatch } from './open-time-watch.js';
export { joinShut, shutMonths } from './shut-months.js';
export { OpenDays } from './open-days.js';
export { CLOSED_FOR, type ClosedFor, type DayOfSpace, type OpenSpan } from './open-time.js';
export { CalendarService, type GivenCalendar } from './calendar.service.js';
