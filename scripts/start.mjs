/** `npm start`: builds what has changed, then serves from this very process, so that signals reach the server. */
import { build, importBuilt, requireNode } from './build.mjs';

requireNode();
console.error('Building Musubi …');
build('server', 'client');
process.env.NODE_ENV ??= 'production';
const { main, sayWhyNot } = await importBuilt('main.js');
await main().catch(sayWhyNot);
