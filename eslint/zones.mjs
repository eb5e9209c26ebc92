import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { serverModules } from './module-order.mjs';

const MODULES = './server/src/modules';
const FEATURES = './client/src/features';
const door = (name) => `./${name}/index.ts`;

/** For one module: itself without its door, and the doors of what stands before it. */
function moduleZones(name, position) {
  const before = serverModules.slice(0, position);
  return [
    {
      target: `${MODULES}/${name}`,
      from: MODULES,
      except: [`./${name}`, ...before.map(door)],
      message: `${name} may import only the doors (index.ts) of: ${before.join(', ') || 'none'}.`,
    },
    {
      target: `${MODULES}/${name}`,
      from: `${MODULES}/${name}/index.ts`,
      message: 'A module does not import its own door; import the file.',
    },
  ];
}

/** The server: modules in their order, the platform below them, the entry files above them. */
export const serverZones = [
  ...serverModules.flatMap(moduleZones),
  {
    target: './server/src/platform',
    from: MODULES,
    message: 'The platform knows no module.',
  },
  {
    target: ['./server/src/modules', './server/src/platform'],
    from: './server/src/*.ts',
    message: 'Modules and platform do not know what wires them.',
  },
  {
    // The emitters read definitions and entities to write the generated pages.
    target: './server/src/!(emit-*|docs-pages).ts',
    from: MODULES,
    except: serverModules.map(door),
    message: 'Outside the modules only their doors (index.ts) are imported.',
  },
];

const features = (root) =>
  existsSync(join(root, FEATURES))
    ? readdirSync(join(root, FEATURES), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
    : [];

/** The client: shared → features → app; a feature is protected from the others as soon as it exists. */
export const clientZones = (root) => [
  ...features(root).map((name) => ({
    target: `${FEATURES}/${name}`,
    from: FEATURES,
    except: [`./${name}`],
    message: 'Features do not import each other: move it to shared/ or compose it in app/.',
  })),
  {
    target: './client/src/shared',
    from: [FEATURES, './client/src/app'],
    message: 'shared/ knows neither features nor app.',
  },
  { target: FEATURES, from: './client/src/app', message: 'Features do not know the app.' },
];

const projects = ['server', 'client', 'seeds', 'docs'];

/** No edge between projects at all; what they share is a file (the schema, the seeds). */
export const projectZones = projects.map((name) => ({
  target: `./${name}`,
  from: projects.filter((other) => other !== name).map((other) => `./${other}`),
  message: 'Projects do not import each other.',
}));
