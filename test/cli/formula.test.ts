import { spawn } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { built, root } from './run';

function start(args: readonly string[]) {
  const child = spawn(process.execPath, [built('formula'), ...args], { cwd: root });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, said, ended };
}

/** Runs the command on an input, as a person does through a pipe. */
async function formula(input: string | Buffer, ...args: string[]) {
  const { child, said, ended } = start(args);
  child.stdin.end(input);
  return { code: await ended, ...said };
}

/** What each line of the input is answered, without the formula that it repeats. */
async function answers(lines: readonly string[], ...args: string[]) {
  const { code, stdout } = await formula(`${lines.join('\n')}\n`, ...args);
  expect(code).toBe(0);
  const printed = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(printed.map((each) => each['formula'])).toEqual(lines);
  return printed.map(({ formula: _, ...rest }) => rest);
}

describe('npm run formula', () => {
  it('prints the value of every formula', async () => {
    const given: readonly (readonly [string, unknown])[] = [
      ['=MLCOST.RETRAIN(4,5,2,440)', 3540],
      ['mlcost.retrain(4,5,2,440)*1.2', 4248],
      ['=_xldudf_MLCOST_RETRAIN(4,5,2,440)', 3540],
      ['=MLCOST.RETRAIN(4,5,2,440+ROW())', 3548],
      ['=MLCOST.RETRAIN(MLCOST.RETRAIN(4,5,2,440)/885,5,2,440)', 3540],
      ['=SUM(MLCOST.DRIFT(1,50,3,2,440),1)', 6481],
      ['=MLCOST.DRIFT(1,50,3,2,440)', [[600], [2640], [0], [3240]]],
      ['=MLCOST.SPREAD(12000,4,"front")', [[4800, 3600, 2400, 1200]]],
      ['=LET(rate,440,MLCOST.RETRAIN(4,5,2,rate))', 3540],
      ['=MLCOST.SERVING(0.1,0.2,1,1)', 0.1 * 0.2],
      ['=1+2', 3],
      ['="é"&"ü"', 'éü'],
      ['=1=1', true],
      [
        '={1,2;3,4}*2',
        [
          [2, 4],
          [6, 8],
        ],
      ],
      ['=-0', 0],
      ['=B7', 0],
      ['  =1+1 ', 2],
    ];
    const printed = await answers(given.map(([line]) => line));
    expect(printed).toEqual(given.map(([, value]) => ({ value })));
  });

  it('explains what has no value, and goes on', async () => {
    expect(
      await answers([
        '=MLCOST.RETRAIN(-1,5,2,440)',
        '=MLCOST.RETRIAN(1,2)',
        '=MLCOST.RETRAIN(1)',
        '=MLCOST.RETRAIN(1/0,5,2,440)',
        '=MLCOST.RATECARD("EUR_US")',
        '=SUM(1,',
        '=SUM(1 2)',
        '=NOSUCH(1)',
        `=1${'+1'.repeat(5000)}`,
        '=MLCOST.RISKBUDGET(A1:A3,B1:B3,C1:C3)',
        '=MAP({1,2},LAMBDA(x,MLCOST.RETRAIN(x,5,2,440)))',
        '=IFERROR(MLCOST.RETRAIN(-1,5,2,440),7)',
      ]),
    ).toEqual([
      { error: '#VALUE!', message: 'runsPerYear must be at least 0, got -1' },
      { error: '#NAME?', message: 'There is no function MLCOST.RETRIAN; nearest: MLCOST.RETRAIN' },
      { error: '#VALUE!', message: 'MLCOST.RETRAIN takes 4 to 8 arguments, got 1' },
      { error: '#DIV/0!', message: 'The formula divides by zero' },
      { error: '#N/A', message: expect.stringContaining('EUR_US') },
      { error: '#ERROR!', message: expect.stringContaining('not a complete formula') },
      { error: '#ERROR!', message: expect.stringContaining('not a complete formula') },
      { error: '#NAME?', message: 'The formula uses a name or a function that is not known here' },
      { error: '#ERROR!', message: 'The formula has more than 8192 characters' },
      { error: '#CIRC!', message: 'The formula refers to its own cell, A1' },
      { error: '#CALC!', message: expect.stringContaining('LAMBDA') },
      { value: 7 },
    ]);
  });

  it('shows the code of an error among other cells', async () => {
    const [printed] = await answers(['={1,#N/A}']);
    expect(printed).toEqual({ value: [[1, '#N/A']] });
  });

  it('speaks French', async () => {
    expect(await answers(['=MLCOST.RETRAIN(-1,5,2,440)', '=1/0'], '--language', 'fr')).toEqual([
      { error: '#VALUE!', message: 'réentraînementsParAn doit valoir au moins 0 (reçu : -1)' },
      { error: '#DIV/0!', message: 'La formule divise par zéro' },
    ]);
  });

  it('prints plain Excel with --plain', async () => {
    expect(
      await answers(
        [
          '=MLCOST.RETRAIN(4,5,2,440)*1.2',
          '=MLCOST.DRIFT(A1,50,3,2,440)',
          '=INDEX(MLCOST.DRIFT(1,50,3,2,440),2)',
          '=SUM(MLCOST.DRIFT(1,50,3,2,440),1)',
          '=MLCOST.DRIFT(1,50,3,2,440)*2',
          '=MLCOST.RETRAIN(4,MLCOST.SERVING(1,2,3,4),2,440)',
          '=MEDIAN(MLCOST.DRIFT(1,50,3,2,440))',
          '=MLCOST.RATECARD("EUR_USD")',
          '=MLCOST.SPREAD(12000,4,,,,2)',
          '=1+B2',
          '=SUM(1,',
          '=MLCOST.RETRIAN(1)',
        ],
        '--plain',
      ),
    ).toEqual([
      { plain: '=4*(5+2*440)*1.2' },
      { plain: [['=A1*50*12'], ['=3*2*440'], ['=0'], ['=A1*50*12+3*2*440']] },
      { plain: '=3*2*440' },
      { plain: '=SUM(1*50*12,3*2*440,0,1*50*12+3*2*440,1)' },
      { plain: [['=1*50*12*2'], ['=3*2*440*2'], ['=0*2'], ['=(1*50*12+3*2*440)*2']] },
      { plain: '=4*(1*2*3*4+2*440)' },
      { plain: null, message: expect.stringContaining('MEDIAN') },
      { plain: null, message: expect.stringContaining('price book') },
      { plain: null, message: 'MLCOST.SPREAD has no plain-Excel form with these arguments' },
      { plain: '=1+B2' },
      { error: '#ERROR!', message: expect.stringContaining('not a complete formula') },
      { error: '#NAME?', message: expect.stringContaining('MLCOST.RETRAIN') },
    ]);
  });

  it('skips empty lines, takes any line end and a last line without one', async () => {
    const { stdout } = await formula('\uFEFF=1+1\r\n\r\n   \n="é"\n=3');
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).value),
    ).toEqual([2, 'é', 3]);
  });

  it('answers a line before the next one comes', async () => {
    const { child, said, ended } = start([]);
    const answered = (text: string) =>
      new Promise<void>((resolve) => {
        const look = () => (said.stdout.includes(text) ? resolve() : child.stdout.once('data', look));
        look();
      });
    child.stdin.write('=1+1\n=2+');
    await answered('"value":2');
    child.stdin.write('5\n');
    await answered('"value":7');
    child.stdin.end();
    expect(await ended).toBe(0);
  });

  it('answers 10,000 lines, bad ones among them', async () => {
    const lines = Array.from({ length: 10_000 }, (_, row) =>
      row % 100 === 99 ? '=SUM(' : `=MLCOST.RETRAIN(4,5,2,440+ROW()+${row})`,
    );
    const printed = await answers(lines);
    expect(printed.filter((each) => 'error' in each)).toHaveLength(100);
    expect(printed[9998]).toEqual({ value: 4 * (5 + 2 * (441 + 9998)) });
  });

  it.each([
    [['--nonsense'], 'There is no option --nonsense; --help lists them\n'],
    [['--plain=yes'], 'There is no option --plain; --help lists them\n'],
    [['--language', 'de'], '--language must be fr or en, got "de"\n'],
    [['--language'], '--language must be fr or en, got ""\n'],
    [['=1+1'], 'Formulas are read from standard input, got the argument "=1+1"\n'],
    [['--language=fr', '-x'], 'Il n’existe pas d’option -x ; --help les énumère\n'],
  ])('refuses %j in one sentence', async (args, sentence) => {
    expect(await formula('', ...args)).toEqual({ code: 1, stdout: '', stderr: sentence });
  });

  it.each([
    [[], 'Works out formulas'],
    [['--language', 'fr'], 'Calcule des formules'],
  ])('has a help %j', async (args, beginning) => {
    const { code, stdout } = await formula('', '--help', ...args);
    expect(code).toBe(0);
    expect(stdout.startsWith(beginning)).toBe(true);
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(120);
  });
});
