import { Controller, Get } from '@nestjs/common';
import { Public } from '../context/public.js';
import { Database } from '../database/database.js';

@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** The process answers. */
  @Public()
  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The database answers too; 503 when it does not. */
  @Public()
  @Get('ready')
  async ready(): Promise<{ status: 'ok' }> {
    await this.database.isReachable();
    return { status: 'ok' };
  }
}
