import type { Argument, CustomCall, Parts } from './formulaParts';
import type { Grid } from './grid';
import { LiveCall, type Source } from './liveCall';
import type { Slots } from './slots';
import { BUSY, type CellValue, type Matrix, type Place } from './values';

/** A text that the spreadsheet works out: the formula of a cell, or an argument in a cell of its own. */
interface Template {
  readonly at: Place;
  readonly parts: Parts;
}

/** A formula with custom calls as IronCalc sees it: a reference to the cells of the result in place of every call. */
export class LiveFormula {
  /** Inner calls first. */
  readonly calls: LiveCall[] = [];
  private readonly live = new Map<CustomCall, LiveCall>();
  private readonly templates: Template[] = [];

  constructor(
    readonly home: Place,
    private readonly parts: Parts,
    private readonly grid: Grid,
    private readonly slots: Slots,
  ) {
    this.add({ at: home, parts });
  }

  /** The call that is the whole formula. */
  get whole(): LiveCall | undefined {
    const [first] = this.parts;
    return this.parts.length === 1 && typeof first === 'object' ? this.live.get(first) : undefined;
  }

  store(call: LiveCall, result: CellValue | Matrix): void {
    const before = call.size;
    call.result = result;
    const { rows, columns } = call.size;
    if (before.rows > rows || before.columns > columns) this.grid.clear(call.at, before.rows, before.columns);
    const { sheet, row, column } = call.at;
    call.cells.forEach((cells, down) =>
      cells.forEach((value, right) =>
        this.grid.setValue({ sheet, row: row + down, column: column + right }, value ?? ''),
      ),
    );
    if (before.rows === rows && before.columns === columns) return;
    for (const template of this.templates) if (template.parts.includes(call.call)) this.write(template);
  }

  remove(): void {
    for (const { at, size } of this.calls) this.slots.giveBack(at, size.rows, size.columns);
    for (const { at } of this.templates) if (at !== this.home) this.slots.giveBack(at, 1, 1);
    this.grid.clear(this.home, 1, 1);
  }

  private add(template: Template): void {
    for (const part of template.parts) if (typeof part === 'object') this.callOf(part);
    this.templates.push(template);
    this.write(template);
  }

  private write({ at, parts }: Template): void {
    const text = parts.map((part) => (typeof part === 'string' ? part : this.callOf(part).reference));
    this.grid.setFormula(at, text.join(''));
  }

  private callOf(call: CustomCall): LiveCall {
    const known = this.live.get(call);
    if (known) return known;
    const sources = call.arguments.map((argument) => this.sourceOf(argument));
    const added = new LiveCall(call, sources, this.home, this.slots.take());
    this.grid.setValue(added.at, BUSY);
    this.live.set(call, added);
    this.calls.push(added);
    return added;
  }

  private sourceOf(argument: Argument): Source {
    if (argument.kind === 'call') return { kind: 'call', call: this.callOf(argument.call) };
    if (argument.kind !== 'expression') return argument;
    const at = this.slots.take();
    this.add({ at, parts: argument.parts });
    return { kind: 'expression', at };
  }
}
