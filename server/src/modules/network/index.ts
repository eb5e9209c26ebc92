export { NetworkModule } from './network.module.js';
export { NetworkService } from './network.service.js';
export { Directory, openDuring, openMonths } from './directory.js';
export type { Group, Membership, Part, Unit, UnitOrGroup } from './directory.js';
export { groupsFile, unitsFile } from './network-files.js';
export { UnitRefType, toUnitRef } from './network.types.js';
