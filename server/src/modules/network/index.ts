export { NetworkModule } from './network.module.js';
export { NetworkService } from './network.service.js';
export { Directory, nameAt, openDuring, openMonths } from './directory.js';
export type { CenterKind, Group, Membership, Part, Unit, UnitOrGroup } from './directory.js';
export { groupsFile, unitsFile } from './network-files.js';
export { UnitRefType, toUnitRef } from './network.types.js';
export { MARK_KINDS, type MarkKind, type TimeMark } from './time-mark.js';
export { TimeMarkService } from './time-mark.service.js';
