import { Args } from '@nestjs/graphql';

/** What somebody kept, by its id. */
export const Id = () => Args('id', { type: () => String });

/** Why it may not be changed. */
export const KEPT_ERRORS = 'NOT_FOUND, NOT_YOURS, EDITED_MEANWHILE, REMOVED_MEANWHILE';
