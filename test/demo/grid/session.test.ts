import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_FUNCTIONS } from '../../../src/demo/grid/formula/builtInFunctions';
import { type Key, pressInEdit, pressOnCells, startsTyping } from '../../../src/demo/grid/keys';
import { selectArea } from '../../../src/demo/grid/layout/selection';
import { Session } from '../../../src/demo/grid/session';
import { en } from '../../../src/demo/grid/text/en';
import { fr } from '../../../src/demo/grid/text/fr';
import { areaName, parseArea } from '../../../src/demo/workbook';
import { testWorkbook } from '../workbook/testWorkbook';

/** A person at the keyboard. Keys are given by name, text is typed as it stands. */
function person(tag: 'en-US' | 'fr-FR' = 'en-US') {
  const book = testWorkbook(tag);
  const text = tag === 'fr-FR' ? fr : en;
  const functions = [{ name: 'TEST.ADD', description: 'Adds', parameters: [{ name: 'a' }, { name: 'b' }] }];
  const { listSeparator } = book.workbook.language;
  const session = new Session(
    book.workbook,
    { functions, builtIn: BUILT_IN_FUNCTIONS, listSeparator },
    text,
    (shown) => shown.length * 7,
  );
  const press = (...names: string[]) => {
    for (const name of names) {
      const parts = name.split('+');
      const is = (modifier: string) => parts.includes(modifier);
      const key: Key = {
        key: parts.at(-1) ?? '',
        ctrlKey: is('Control'),
        shiftKey: is('Shift'),
        altKey: is('Alt'),
        metaKey: false,
      };
      if (session.edit) pressInEdit(session, key);
      else if (!startsTyping(key)) pressOnCells(session, key, 20);
    }
  };
  const type = (typed: string) => {
    if (!session.edit) session.begin('enter');
    const before = session.edit;
    if (!before) return;
    const longer = before.text.slice(0, before.caret) + typed + before.text.slice(before.caret);
    session.type(longer, before.caret + typed.length);
  };
  const area = (address: string) => {
    const found = parseArea(address);
    if (!found) throw new Error(address);
    return found;
  };
  const click = (address: string, isExtending = false) =>
    session.point({ row: area(address).top, column: area(address).left }, isExtending);
  const select = (address: string) => session.select(selectArea(area(address)));
  const where = () => [session.selection.active.row, session.selection.active.column];
  return { ...book, session, press, type, click, select, where };
}

describe('Session: typing into cells', () => {
  it('enters with Enter, Tab and arrows, and goes on to the next cell', () => {
    const me = person();
    me.type('1');
    me.press('Enter');
    me.type('2');
    me.press('Tab');
    me.type('3');
    me.press('ArrowUp');
    expect(['A1', 'A2', 'B2'].map((address) => me.value(address))).toEqual([1, 2, 3]);
    expect(me.where()).toEqual([0, 1]);
  });

  it('leaves the cell as it was with Escape', () => {
    const me = person();
    me.type('1');
    me.press('Enter', 'ArrowUp');
    me.type('other');
    me.press('Escape');
    expect(me.value('A1')).toBe(1);
    expect(me.session.edit).toBeUndefined();
  });

  it('edits what is there with F2, where the arrows move the caret', () => {
    const me = person();
    me.type('12');
    me.press('Enter', 'ArrowUp', 'F2', 'ArrowLeft');
    expect(me.session.edit).toMatchObject({ text: '12', mode: 'edit' });
    me.type('3');
    me.press('Enter');
    expect(me.value('A1')).toBe(123);
  });

  it('fills the whole selection with Control+Enter', () => {
    const me = person();
    me.select('A1:B2');
    me.type('7');
    me.press('Control+Enter');
    expect(['A1', 'B1', 'A2', 'B2'].map((address) => me.value(address))).toEqual([7, 7, 7, 7]);
  });

  it('closes the last brackets of a formula', () => {
    const me = person();
    me.type('=SUM(1,MAX(2,3');
    me.press('Enter');
    expect(me.value('A1')).toBe(4);
  });

  it('says what is wrong with a formula and goes on editing it', () => {
    const me = person('fr-FR');
    me.type('=SOMME(1;;"a');
    me.press('Enter');
    expect(me.session.notice).toBe(fr.refusals.formula);
    expect(me.session.edit?.text).toBe('=SOMME(1;;"a');
  });

  it('makes a column wide enough for a date, but not one whose width was set', () => {
    const me = person();
    const standard = me.sheet.columns.size(0);
    me.sheet.columns.change(1, 1, { size: 30 });
    me.type('December 12, 2026');
    me.press('Tab');
    me.type('December 12, 2026');
    me.press('Enter');
    expect(me.sheet.columns.size(0)).toBeGreaterThan(standard);
    expect(me.sheet.columns.size(1)).toBe(30);
    me.session.undo();
    me.session.undo();
    expect(me.sheet.columns.size(0)).toBe(standard);
  });
});

describe('Session: references by mouse and arrows', () => {
  it('puts the cell that is clicked into a formula that waits for one, and replaces it by the next', () => {
    const me = person();
    me.type('=');
    me.click('B2');
    me.click('B3');
    me.type('*SUM(');
    me.click('C1');
    me.click('D4', true);
    expect(me.session.edit?.text).toBe('=B3*SUM(C1:D4');
  });

  it('names the sheet of a cell that is elsewhere, and comes back to the formula', () => {
    const me = person();
    const other = me.workbook.addSheet('Other sheet');
    me.type('=1+');
    me.session.show(other);
    me.click('A1');
    me.press('Enter');
    expect(me.formula('A1')).toBe("=1+'Other sheet'!A1");
    expect(me.session.sheet).toBe(me.sheet);
  });

  it('chooses the cell with the arrow keys', () => {
    const me = person();
    me.type('=');
    me.press('ArrowRight', 'ArrowDown', 'Shift+ArrowDown');
    expect(me.session.edit?.text).toBe('=B2:B3');
  });

  it('enters the formula when the click has no place in it', () => {
    const me = person();
    me.type('=1+1');
    me.click('C3');
    expect(me.value('A1')).toBe(2);
    expect(me.where()).toEqual([2, 2]);
  });
});

describe('Session: help while typing', () => {
  it('chooses a function with the arrows and inserts it with Tab', () => {
    const me = person();
    me.type('=1+test');
    expect(me.session.help).toMatchObject({ kind: 'names', choices: [{ name: 'TEST.ADD' }] });
    me.press('Tab');
    expect(me.session.edit).toMatchObject({ text: '=1+TEST.ADD(', caret: 12 });
    expect(me.session.help).toMatchObject({ kind: 'arguments', current: 0 });
  });

  it('is closed by the first Escape; the second leaves the cell', () => {
    const me = person();
    me.type('=tes');
    me.press('Escape');
    expect([me.session.help, me.session.edit?.text]).toEqual([undefined, '=tes']);
    me.press('Escape');
    expect(me.session.edit).toBeUndefined();
  });
});

describe('Session: copy and paste', () => {
  it('moves relative references along and keeps formats', () => {
    const me = person();
    me.fill('A1', [[2, { formula: '=A1*10' }]]);
    me.workbook.formatCells(me.sheet, parseArea('A1:B1') ?? me.sheet.selection, { bold: true });
    me.select('A1:B1');
    const text = me.session.copy();
    expect(text).toBe('2\t20\r\n');
    me.select('A2:B3');
    me.session.paste(text);
    expect([me.formula('B2'), me.formula('B3'), me.value('B3')]).toEqual(['=A2*10', '=A3*10', 20]);
    expect(me.sheet.format(2, 1).bold).toBe(true);
  });

  it('reads the text of other programs as if it were typed', () => {
    const me = person('fr-FR');
    me.session.paste('1 234,5\t25%\r\n=SOMME(A1;1)\t=SOMME(\r\n');
    expect([me.value('A1'), me.value('B1'), me.value('A2'), me.value('B2')]).toEqual([
      1234.5,
      0.25,
      1235.5,
      '=SOMME(',
    ]);
  });

  it('moves what was cut, once', () => {
    const me = person();
    me.fill('A1', [[{ formula: '=1+1' }]]);
    const text = me.session.copy(true);
    me.select('C3');
    me.session.paste(text);
    expect([me.value('A1'), me.formula('C3'), me.session.copied]).toEqual([null, '=1+1', undefined]);
  });

  it('lets formulas and names follow the cells that were cut, to another sheet too', () => {
    const me = person();
    me.fill('A1', [[2, { formula: '=A1*10' }, { formula: '=SUM(A1:B1)+A3' }]]);
    me.sheet.names.add({ name: 'rate', formula: '=Sheet1!$A$1', comment: '', visible: true });
    me.fill('E1', [[{ formula: '=rate+A1' }]]);
    me.select('A1:B1');
    const text = me.session.copy(true);
    me.select('A3');
    me.session.paste(text);
    expect([me.formula('B3'), me.formula('C1'), me.formula('E1')]).toEqual([
      '=A3*10',
      '=SUM(A3:B3)+#REF!',
      '=rate+A3',
    ]);
    expect(me.value('E1')).toBe(4);
    const other = me.workbook.addSheet('Other one');
    me.select('B3');
    const formula = me.session.copy(true);
    me.workbook.select(other, { top: 0, left: 0, bottom: 0, right: 0 });
    me.session.paste(formula);
    expect(other.formula(0, 0)).toBe('=Sheet1!A3*10');
    expect(me.formula('C1')).toBe('=SUM(A3:B3)+#REF!');
    me.session.undo();
    expect(me.formula('B3')).toBe('=A3*10');
  });

  it('takes a paste back as one action', () => {
    const me = person();
    me.session.paste('1\t2\r\n3\t4\r\n');
    me.session.undo();
    expect(me.sheet.usedArea(true)).toBeUndefined();
  });
});

describe('Session: validation', () => {
  const alert = { showAlert: true, style: 'Stop', title: '', message: 'A share from 0 to 1' } as const;
  const prompt = { showPrompt: false, title: '', message: '' };

  it('refuses what a cell does not take, with the message of its rule', () => {
    const me = person();
    const rule = { kind: 'decimal', operator: 'Between', formula1: 0, formula2: '=1' } as const;
    const areas = [me.sheet.selection];
    me.sheet.validations.add({ areas, rule, ignoreBlanks: true, errorAlert: alert, prompt });
    me.type('1.5');
    me.press('Enter');
    expect([me.session.notice, me.value('A1')]).toEqual(['A share from 0 to 1', null]);
    me.press('Escape');
    me.type('0.5');
    me.press('Enter');
    expect(me.value('A1')).toBe(0.5);
  });

  it('offers the cells of a list, and takes nothing else', () => {
    const me = person();
    me.fill('C1', [['low'], ['base'], ['high']]);
    const rule = { kind: 'list', source: '=$C$1:$C$3', inCellDropDown: true } as const;
    const areas = [me.sheet.selection];
    me.sheet.validations.add({ areas, rule, ignoreBlanks: true, errorAlert: alert, prompt });
    expect(me.session.choices).toEqual(['low', 'base', 'high']);
    me.press('Alt+ArrowDown');
    expect(me.session.areChoicesOpen).toBe(true);
    me.session.choose('high');
    expect([me.value('A1'), me.session.areChoicesOpen]).toEqual(['high', false]);
    me.type('other');
    me.press('Enter');
    expect([me.value('A1'), me.session.notice]).toEqual(['high', 'A share from 0 to 1']);
  });
});

describe('Session: going about', () => {
  it('goes where the name box says', () => {
    const me = person();
    me.workbook.addSheet('Data');
    me.session.goTo('data!b3:c4');
    expect([me.session.sheet.name, me.session.selection.area]).toEqual([
      'Data',
      { top: 2, left: 1, bottom: 3, right: 2 },
    ]);
    me.session.goTo('nowhere at all');
    expect(me.session.notice).toBe(en.refusals.nameRules);
  });

  it('follows what the add-in selects', () => {
    const me = person();
    me.workbook.select(me.sheet, { top: 4, left: 1, bottom: 5, right: 2 });
    expect(me.where()).toEqual([4, 1]);
  });

  it('goes to the first and to the last used cell', () => {
    const me = person();
    me.fill('A1', [
      [1, 2, 3],
      [4, 5, 6],
    ]);
    me.press('Control+End');
    expect(me.where()).toEqual([1, 2]);
    me.press('Control+Home', 'Shift+ArrowRight', 'Control+Shift+ArrowDown');
    expect(me.session.selection.area).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
    expect([...me.session.selectedValues()]).toEqual([1, 2, 4, 5]);
  });

  it('empties the selection with Delete, and brings it back', () => {
    const me = person();
    me.fill('A1', [[1, 2]]);
    me.select('A1:B1');
    me.press('Delete');
    expect([me.value('A1'), me.value('B1')]).toEqual([null, null]);
    me.press('Control+z');
    expect([me.value('A1'), me.value('B1')]).toEqual([1, 2]);
  });

  it('keeps the last sheet, and says so', () => {
    const me = person();
    me.session.attempt(() => me.workbook.deleteSheet(me.sheet));
    expect(me.session.notice).toBe(en.refusals.lastSheet);
  });
});

describe('Session: merged cells', () => {
  /** B2:D3 is merged and reads “title”. */
  function beforeMerged() {
    const me = person();
    me.fill('B2', [['title']]);
    me.workbook.edit('user', () => me.sheet.merged.add({ area: me.area('B2:D3') }));
    const selected = () => areaName(me.session.selection.area);
    return { ...me, selected };
  }

  it('are selected as a whole by a click on any of them, and show what is in the first', () => {
    const me = beforeMerged();
    me.click('D3');
    expect([me.selected(), me.session.place, me.session.entry]).toEqual(['B2:D3', 'B2', 'title']);
  });

  it('take one step to cross, and the arrows keep their column', () => {
    const me = beforeMerged();
    me.click('C1');
    me.press('ArrowDown');
    expect([me.selected(), ...me.where()]).toEqual(['B2:D3', 1, 1]);
    me.press('ArrowDown');
    expect(me.where()).toEqual([3, 2]);
    me.press('ArrowUp', 'ArrowRight');
    expect(me.where()).toEqual([2, 4]);
    me.press('ArrowLeft', 'Tab');
    expect(me.where()).toEqual([2, 4]);
  });

  it('are left from the first when the name box has selected them', () => {
    const me = beforeMerged();
    me.session.goTo('B2:D3');
    me.press('ArrowDown');
    expect(me.where()).toEqual([3, 1]);
  });

  it('count as one filled cell for Ctrl and an arrow', () => {
    const me = beforeMerged();
    me.fill('E3', [['beside']]);
    me.click('A3');
    me.press('Control+ArrowRight');
    expect(me.selected()).toBe('B2:D3');
    me.press('Control+ArrowRight');
    expect(me.where()).toEqual([2, 4]);
  });

  it('are part of a larger selection as a whole, in which Tab passes them once', () => {
    const me = beforeMerged();
    me.click('D1');
    me.click('D2', true);
    expect(me.selected()).toBe('B1:D3');
    me.press('Tab');
    expect(me.where()).toEqual([1, 1]);
    me.press('Tab');
    expect(me.where()).toEqual([0, 1]);
  });

  it('take what is typed into the first, Ctrl+Enter included', () => {
    const me = beforeMerged();
    me.click('C3');
    me.type('7');
    me.press('Control+Enter');
    expect(me.value('B2')).toBe(7);
    expect([...me.sheet.entries()]).toHaveLength(1);
  });

  it('are referred to by the first when a formula points at them', () => {
    const me = beforeMerged();
    me.click('A5');
    me.type('=');
    me.click('D3');
    expect(me.session.edit?.text).toBe('=B2');
    me.click('D4', true);
    expect(me.session.edit?.text).toBe('=B2:D4');
  });

  it('are merged again where they are pasted; one undo takes all of it back', () => {
    const me = beforeMerged();
    me.click('B2');
    const text = me.session.copy();
    me.click('F6');
    me.session.paste(text);
    expect([me.selected(), me.value('F6')]).toEqual(['F6:H7', 'title']);
    me.press('Control+z');
    expect([me.sheet.merged.items.length, me.value('F6')]).toEqual([1, null]);
  });

  it('leave their place when they are cut', () => {
    const me = beforeMerged();
    me.click('B2');
    const text = me.session.copy(true);
    me.click('C3');
    me.select('E3');
    me.session.paste(text);
    expect(me.sheet.merged.items.map(({ state }) => areaName(state.area))).toEqual(['E3:G4']);
    expect([me.value('B2'), me.value('E3')]).toEqual([null, 'title']);
  });

  it('take a single copied cell, and are not cut in two by several', () => {
    const me = beforeMerged();
    me.fill('A6', [[1], [2]]);
    me.select('A6');
    const one = me.session.copy();
    me.click('C2');
    me.session.paste(one);
    expect([me.value('B2'), me.selected(), me.sheet.value(1, 2)]).toEqual([1, 'B2:D3', null]);
    me.select('A6:A7');
    const two = me.session.copy();
    me.click('C1');
    me.session.paste(two);
    expect(me.session.notice).toBe(en.refusals.merged);
    expect(me.value('C1')).toBeNull();
  });
});
