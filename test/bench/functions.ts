import { callFunction } from '../../src/functions/callFunction';
import { catalogue } from '../../src/functions/catalogue';
import type { CostFunction } from '../../src/functions/costFunction';
import { readArguments } from '../../src/functions/readArguments';
import { evaluateFormula } from '../../src/formula/evaluateFormula';
import type { Call } from '../../src/formula/formula';
import { parseFormula } from '../../src/formula/parseFormula';
import { median } from './median';

/** Nanoseconds per call of every function: in core, and through the checks and shaping that Excel calls. */
const ROUNDS = 11;

function nanosecondsPerCall(work: () => unknown): number {
  const calls = callsIn20Ms(work);
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.hrtime.bigint();
    for (let call = 0; call < calls; call += 1) work();
    return Number(process.hrtime.bigint() - start) / calls;
  });
  return median(times);
}

function callsIn20Ms(work: () => unknown): number {
  const start = process.hrtime.bigint();
  let calls = 0;
  while (process.hrtime.bigint() - start < 20_000_000n) {
    work();
    calls += 1;
  }
  return Math.max(1, calls);
}

const nothing = { name: (): never => fail(), call: (): never => fail() };
function fail(): never {
  throw new Error('an example has only literals');
}

const rows = (catalogue as readonly CostFunction[]).map((declaration) => {
  const example = parseFormula(declaration.example) as Call;
  const raw = example.arguments.map((argument) => argument && evaluateFormula(argument, nothing));
  const { labels: _, ...input } = readArguments(declaration, raw);
  return {
    name: declaration.name,
    core: nanosecondsPerCall(() => declaration.calculate(input as never)),
    wrapped: nanosecondsPerCall(() => callFunction(declaration, raw)),
  };
});

console.log('function        core ns   wrapped ns');
for (const { name, core, wrapped } of rows) {
  console.log(`${name.padEnd(14)}${core.toFixed(0).padStart(9)}${wrapped.toFixed(0).padStart(13)}`);
}
const overall = (pick: (row: (typeof rows)[number]) => number) => median(rows.map(pick)).toFixed(0);
console.log(
  `median        ${overall(({ core }) => core).padStart(9)}${overall(({ wrapped }) => wrapped).padStart(13)}`,
);
