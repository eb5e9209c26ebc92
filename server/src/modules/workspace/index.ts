export { WorkspaceModule } from './workspace.module.js';
export { checkId, checkVersion, type Kept, keptSince, notFound } from './kept.js';
