import { handlerFaults } from './handlers.js';
import { layoutFaults } from './layout.js';
import { mappedClassFaults } from './mapped-classes.js';
import { refusalFaults } from './refusals.js';
import { filesBelow, productionFiles } from './source-file.js';
import { reactionNames } from './stored-names.js';
import { sqlFaults } from './sql.js';

const TEMPLATE = 'tools/template/';
const asContext = (path: string) => path.slice(TEMPLATE.length);

const paths = filesBelow(`${TEMPLATE}libs`).map(asContext);
const files = productionFiles(`${TEMPLATE}libs`, `${TEMPLATE}migrations`).map(({ path, ast }) => ({
  path: asContext(path),
  ast,
}));

describe('the template of a context', () => {
  it.each([
    ['files and folders', () => layoutFaults(paths)],
    ['commands and queries', () => handlerFaults(files)],
    ['mapped classes', () => mappedClassFaults(files)],
    ['codes of refusals', () => refusalFaults(files)],
    ['names of reactions', () => reactionNames(files).faults],
    ['SQL', () => sqlFaults(files, [])],
  ])('keeps what holds for contexts: %s', (_, faults) => {
    expect(files.length).toBeGreaterThan(0);
    expect(faults()).toEqual([]);
  });
});
