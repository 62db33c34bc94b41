import { describe, expect, it } from '@jest/globals';
import { helpPage } from '../../src/taskpane/helpPage';

const help = {
  name: 'PERT',
  description: 'Moyenne < P80 & écart-type',
  parameters: [
    { name: 'optimiste', description: 'valeur basse' },
    { name: 'centile', description: 'entre 0 et 1', optional: true },
  ],
};

describe('helpPage', () => {
  it('shows the call as Excel writes it in the language', () => {
    expect(helpPage('fr', help)).toContain('<b>=MLCOST.PERT</b><wbr>(optimiste; [centile])');
    expect(helpPage('en', help)).toContain('<b>=MLCOST.PERT</b><wbr>(optimiste, [centile])');
  });

  it('says which arguments may be left out', () => {
    expect(helpPage('fr', help)).toContain(
      '<dt><code>centile</code> <i>facultatif</i></dt><dd>entre 0 et 1</dd>',
    );
    expect(helpPage('fr', help)).toContain('<dt><code>optimiste</code></dt><dd>valeur basse</dd>');
  });

  it('keeps text text', () => {
    expect(helpPage('fr', help)).toContain('<p>Moyenne &lt; P80 &amp; écart-type</p>');
  });

  it('names its language and leads to the other', () => {
    expect(helpPage('fr', help)).toContain('<html lang="fr">');
    expect(helpPage('fr', help)).toContain('<a href="../en/pert.html" lang="en" hreflang="en">English</a>');
  });
});
