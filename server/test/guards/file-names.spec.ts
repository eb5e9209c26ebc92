import { describe, expect, it } from '@jest/globals';
import { read, repositoryFiles } from './repository-files.js';

const KEBAB = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const GIVEN = /^(README|CONTRIBUTING|CHANGELOG)\.md$|^LICENSE$|^Dockerfile$|^__root\.tsx$/;
const ENDINGS = [
  ...['module', 'resolver', 'controller', 'service', 'repository', 'query', 'entity', 'types'],
  ...['errors', 'filter', 'guard', 'scalar', 'spec', 'db-spec'],
];

const files = repositoryFiles().filter((path) => !path.startsWith('seeds/sources/'));
const serverFiles = files.filter((path) => /^server\/src\/.*\.ts$/.test(path));
const base = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const pascal = (name: string): string =>
  name.replace(/(^|[-.])([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase());

describe('file names', () => {
  it('are in kebab-case, folders too', () => {
    const wrong = files.filter(
      (path) => !path.split('/').every((part) => KEBAB.test(part) || GIVEN.test(part)),
    );
    expect(wrong).toEqual([]);
  });

  it('end with the role of the file, or with none when it is pure', () => {
    const wrong = serverFiles.filter((path) => {
      const [, ...roles] = base(path).replace(/\.ts$/, '').split('.');
      return !roles.every((role) => ENDINGS.includes(role));
    });
    expect(wrong).toEqual([]);
  });

  it('say the class the file holds', () => {
    const wrong = serverFiles
      .filter((path) => /\.(module|resolver|controller|service|repository)\.ts$/.test(path))
      .filter((path) => !read(path).includes(`export class ${pascal(base(path).slice(0, -3))} `));
    expect(wrong).toEqual([]);
  });

  it('stand at most three folders below src', () => {
    const deep = files.filter((path) => {
      const [, below] = /^(?:server|client)\/src\/(.*)$/.exec(path) ?? [];
      return below !== undefined && below.split('/').length - 1 > 3;
    });
    expect(deep).toEqual([]);
  });
});
