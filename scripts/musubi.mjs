/** `npm run musubi -- <command>`: the command line. Standard output carries the command's answer and nothing else. */
import { build, importBuilt, requireNode } from './build.mjs';

requireNode();
build('server');
const { main } = await importBuilt('cli.js');
process.exitCode = await main(process.argv.slice(2));
