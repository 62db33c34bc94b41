import { describe, expect, it } from '@jest/globals';
import { typedText } from '../../../src/hosts/excel/draw/typedText';
import { laidOutProject } from '../../budget/samples';
import { projects } from '../../../src/budget/projects';

describe('typedText', () => {
  it.each([
    '1',
    '2027-01',
    '3/4',
    '12 %',
    '1 234,5',
    '€ 5',
    '1e5',
    'mai 2027',
    '1 avr',
    '10:30 pm',
    'TRUE',
    'vrai',
  ])('keeps «%s» from becoming a number, a date or a truth value', (text) =>
    expect(typedText(text)).toBe(`'${text}`),
  );

  it.each(['=A1', '-', '- a dash', '+33 1', '@home', "'quoted", '#N/A'])(
    'keeps «%s» from becoming a formula, an error or losing its first sign',
    (text) => expect(typedText(text)).toBe(`'${text}`),
  );

  it.each([
    '',
    '1 Exploration',
    '5 Déploiement',
    'Version 1',
    'E1',
    'May',
    'MLCOST.RETRAIN',
    '12 months',
    'n°',
  ])('leaves «%s» alone, which Excel takes for a text anyway', (text) => expect(typedText(text)).toBe(text));

  it('marks nothing but the version in a budget: the mark shows in the formula bar', () => {
    const texts = laidOutProject(projects.churn, { language: 'fr' }).sheets.flatMap(({ rows }) =>
      rows
        .flat()
        .flatMap((cell) => (cell && !cell.formula && typeof cell.value === 'string' ? [cell.value] : [])),
    );
    const marked = texts.filter((text) => typedText(text) !== text);
    expect(new Set(marked)).toEqual(new Set(['1']));
  });
});
