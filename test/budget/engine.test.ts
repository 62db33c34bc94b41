import { describe, expect, it } from '@jest/globals';
import { projects } from '../../src/budget/projects';
import { differences } from './recalculation';
import { laidOutProject } from './samples';

describe.each(['en', 'fr'] as const)('the workbook in the embedded engine, %s', (language) => {
  describe.each(['plain', 'mlcost'] as const)('with %s formulas', (formulas) => {
    it.each(Object.values(projects))(
      'has the figures of core in every cell of $id',
      (project) => expect(differences(laidOutProject(project, { language, formulas }))).toEqual([]),
      120_000,
    );
  });
});
