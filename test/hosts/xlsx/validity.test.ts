import { describe, expect, it } from '@jest/globals';
import { everyProject } from '../../../src/budget/projects';
import { workbookFile } from '../../../src/hosts/xlsx/workbookFile';
import { laidOutProject } from '../../budget/samples';

const LIBRARY = new URL('../../../node_modules/@cj-tech-master/excelts/dist/', import.meta.url);
type Validator =
  typeof import('../../../node_modules/@cj-tech-master/excelts/dist/types/modules/excel/utils/ooxml-validator/index.js');

/** The writer checks its own files with this, by the package rules and by what Excel refuses to open; it is not among its exports. */
const { validateXlsxBuffer } = (await import(
  new URL('esm/modules/excel/utils/ooxml-validator/index.js', LIBRARY).href
)) as Validator;

describe('workbookFile', () => {
  it.each(Object.entries(everyProject))('writes a valid package for %s', async (_, project) => {
    for (const [language, formulas] of [
      ['fr', 'plain'],
      ['en', 'mlcost'],
    ] as const) {
      const bytes = await workbookFile(laidOutProject(project, { language, formulas }));
      const { problems, stats } = await validateXlsxBuffer(bytes, { includeWarnings: true });
      expect(problems).toEqual([]);
      expect(stats.xmlLikeCount).toBeGreaterThan(20);
    }
  });
});
