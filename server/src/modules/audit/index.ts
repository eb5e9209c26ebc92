export { AUDIT_ACTIONS, type AuditAction } from './audit-actions.js';
export { type AuditEntry, type AuditNote, changesBetween } from './audit-entry.js';
export { AuditModule } from './audit.module.js';
export { AuditService } from './audit.service.js';
