import { Controller, Get } from '@nestjs/common';
import { Anonymous } from '../context/allow.js';
import { Database } from '../database/database.js';

@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** The process answers. */
  @Anonymous()
  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The database answers too; 503 when it does not. */
  @Anonymous()
  @Get('ready')
  async ready(): Promise<{ status: 'ok' }> {
    await this.database.isReachable();
    return { status: 'ok' };
  }
}
