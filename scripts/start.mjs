/** `npm start`: builds what has changed, then serves from this very process, so that signals reach the server. */
import { build, importBuilt, requireNode } from './build.mjs';

requireNode();
console.error('Building Musubi …');
build('server', 'client');
// Libraries take their fast ways when they are loaded; whether this is a production server, the operator says.
const { NODE_ENV } = process.env;
process.env.NODE_ENV ??= 'production';
const { main, sayWhyNot } = await importBuilt('main.js');
if (NODE_ENV === undefined) delete process.env.NODE_ENV;
await main().catch(sayWhyNot);
