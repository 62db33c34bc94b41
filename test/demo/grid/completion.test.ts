import { describe, expect, it } from '@jest/globals';
import { readCaret } from '../../../src/demo/grid/formula/caret';
import { formulaHelp, type Knowledge } from '../../../src/demo/grid/formula/completion';
import { namespaced } from '../../../src/demo/grid/formula/functionHelp';
import { functionsMetadata } from '../../../src/functions/metadata';

const functions = namespaced(functionsMetadata('fr', 'https://example.org/'), 'MLCOST');
const knowledge: Knowledge = { functions, builtIn: ['MOIS', 'MOYENNE', 'SOMME'], listSeparator: ';' };

/** The formula with `|` where the caret is. */
function helpAt(marked: string) {
  return formulaHelp(marked.replace('|', ''), marked.indexOf('|'), knowledge);
}

const choices = (marked: string) => {
  const help = helpAt(marked);
  return help?.kind === 'names' ? help.choices.map(({ name }) => name) : [];
};

describe('formulaHelp', () => {
  it('offers the functions that begin with what is typed, then those of the add-in that contain it', () => {
    expect(choices('=MO|')).toEqual(['MOIS', 'MOYENNE', 'MLCOST.AMORTISE', 'MLCOST.COCOMO']);
    expect(choices('=mlcost.retr|')).toEqual(['MLCOST.RETRAIN', 'MLCOST.RETRAINEVERY', 'MLCOST.RETRAINPLAN']);
  });

  it('finds a function of the add-in by a part of its name', () => {
    expect(choices('=1+retrain|')).toContain('MLCOST.RETRAIN');
  });

  it('says what the functions do, in the language of the metadata', () => {
    const help = helpAt('=MLCOST.RETRAIN|');
    expect(help?.kind === 'names' && help.choices[0]?.description).toMatch(/^Coût du ré-entraînement/);
  });

  it.each([
    ['text', '="MO|"'],
    ['a quoted sheet', "='MO|"],
    ['an absolute reference', '=$MO|'],
    ['something that is no formula', 'MO|'],
    ['a name that nobody knows', '=Taux|'],
  ])('offers nothing in %s', (_, marked) => {
    expect(choices(marked)).toEqual([]);
  });

  it.each([
    ['=MLCOST.RETRAIN(|', 0],
    ['=MLCOST.RETRAIN(4;5|', 1],
    ['=MLCOST.RETRAIN(4;SOMME(1;2;3);2|)', 2],
    ['=MLCOST.RETRAIN("a;b";{1;2}|', 1],
    ["=MLCOST.RETRAIN('a;b'!A1;|", 1],
    ['=SOMME(MLCOST.RETRAIN(4,5;|', 1],
  ])('knows the argument in %s', (marked, current) => {
    const help = helpAt(marked);
    expect(help).toMatchObject({ kind: 'arguments', current, help: { name: 'MLCOST.RETRAIN' } });
  });

  it('has no arguments to show in a call of a function that is not the add-in’s', () => {
    expect(helpAt('=MLCOST.RETRAIN(SOMME(1;|')).toBeUndefined();
  });
});

describe('readCaret', () => {
  it.each([
    ['=', true],
    ['=A1', false],
    ['=A1+', true],
    ['=SOMME(', true],
    ['=SOMME(A1;', true],
    ['=SOMME(A1; ', true],
    ['=SOMME(A1)', false],
    ['="a+', false],
  ])('after %s, a click puts a reference: %s', (formula, expected) => {
    expect(readCaret(formula, formula.length, ';').takesReference).toBe(expected);
  });
});
