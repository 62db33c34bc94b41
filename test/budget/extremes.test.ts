import { describe, expect, it } from '@jest/globals';
import { budgetWorkbook } from '../../src/budget/budgetWorkbook';
import { cellIndex, evaluation } from '../../src/budget/evaluation';
import { inputsOf } from '../../src/budget/inputs';
import { everyProject } from '../../src/budget/projects';
import { churnOptions } from './samples';

const VERY_LARGE = 1e9;

describe.each(Object.values(everyProject))('the workbook of $id', (project) => {
  describe.each([12, 60])('with %d months of operation', (runMonths) => {
    const workbook = budgetWorkbook({ ...churnOptions, project, runMonths, inputs: {} });
    const index = cellIndex(workbook);
    const figures = inputsOf(workbook).filter(({ cell }) => typeof cell.value === 'number');
    const all = workbook.sheets.flatMap(({ id, rows }) =>
      rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column) =>
          cell?.formula ? [{ cell, at: `${id} ${row + 1},${column + 1}` }] : [],
        ),
      ),
    );

    /** Cells that would show an error value, or a number that no cell can hold, with these inputs. */
    const failing = (given: ReadonlyMap<string, number>): readonly string[] => {
      const { of } = evaluation(index, given);
      return all.flatMap(({ cell, at }) => {
        try {
          const value = of(cell);
          return typeof value === 'number' && !Number.isFinite(value) ? [`${at}: ${value}`] : [];
        } catch (error) {
          return [`${at}: ${String(error)}`];
        }
      });
    };
    const everyInput = (value: number) =>
      new Map(
        figures.map(({ name, cell }) => {
          const { min = 0, max = Infinity } = cell.validation?.kind === 'number' ? cell.validation : {};
          const isDate = cell.validation?.kind === 'date';
          return [name, isDate ? Number(cell.value) : Math.min(max, Math.max(min, value))] as const;
        }),
      );

    it('has figures to try', () => expect(figures.length).toBeGreaterThan(60));

    it('shows no error where every line has zero, or the least that its cells take', () => {
      const isOfLine = (name: string) => /^[EDMTPR]\d_|_other_/.test(name);
      const quantities = [...everyInput(0)].filter(([name]) => isOfLine(name));
      expect(quantities.filter(([, value]) => value === 0).length).toBeGreaterThan(20);
      expect(failing(new Map(quantities))).toEqual([]);
    });

    it('shows no error where every input is the least that its cell takes', () => {
      expect(failing(everyInput(0))).toEqual([]);
    });

    it('shows no error where every input is the most that its cell takes, or very large', () => {
      expect(failing(everyInput(VERY_LARGE))).toEqual([]);
    });
  });
});
