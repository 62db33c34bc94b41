import type { CallResult, CellValue, PendingCall } from '../../engine';
import type { CustomFunctions } from '../workbook';
import { CATEGORY, type RichApiMessage } from './wire';

/** A function of functions.json. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** A result as the runtime of office.js posts it: [id, has it worked, value, error code, error message]. */
export type InvocationResult = readonly [number, boolean, unknown, (number | null)?, unknown?];

const INVOKE = 1000;
/** In place of the cell's address, which a function would have to ask for. */
const NO_ADDRESS = null;
/** office.js needs a moment for each message; longer ones would keep the page from answering. */
const CALLS_PER_MESSAGE = 1000;
const SLICE_MS = 50;

/** Takes the calls of the workbook to the runtime of the add-in, and their results back. */
export class CustomFunctionBroker implements CustomFunctions {
  private readonly functions: ReadonlyMap<string, FunctionMetadata>;
  private readonly waiting: PendingCall[] = [];
  private readonly received: InvocationResult[] = [];
  private isReady = false;
  private isWorking = false;
  /** Longest time without a pause that results have taken, in milliseconds. */
  longestSliceMs = 0;

  /**
   * @param raise - sends messages to the runtime
   * @param resolve - gives results to the workbook
   */
  constructor(
    namespace: string,
    functions: readonly FunctionMetadata[],
    private readonly raise: (messages: readonly RichApiMessage[]) => void,
    private readonly resolve: (results: readonly { id: number; result: CallResult }[]) => void,
  ) {
    this.functions = new Map(functions.map((each) => [`${namespace}.${each.name}`.toUpperCase(), each]));
  }

  /** Whether the runtime of the add-in takes calls. */
  get isStarted(): boolean {
    return this.isReady;
  }

  has(name: string): boolean {
    return this.functions.has(name.toUpperCase());
  }

  call(calls: readonly PendingCall[]): void {
    this.waiting.push(...calls);
    if (this.isReady) this.send();
  }

  /** The runtime has started: what has been typed before is worked out now. */
  start(): void {
    this.isReady = true;
    this.send();
  }

  receive(results: readonly InvocationResult[]): void {
    this.received.push(...results);
    if (!this.isWorking) this.work();
  }

  /** Results in slices, so that the page stays alive under ten thousand of them. */
  private work(): void {
    const start = performance.now();
    const results: { id: number; result: CallResult }[] = [];
    while (this.received.length > 0 && performance.now() - start < SLICE_MS)
      results.push(...this.received.splice(0, 100).map(asResult));
    this.resolve(results);
    this.longestSliceMs = Math.max(this.longestSliceMs, performance.now() - start);
    this.isWorking = this.received.length > 0;
    if (this.isWorking) setTimeout(() => this.work());
  }

  private send(): void {
    while (this.waiting.length > 0) {
      const calls = this.waiting.splice(0, CALLS_PER_MESSAGE);
      const refused: { id: number; result: CallResult }[] = [];
      const messages = calls.flatMap((call) => {
        const message = this.message(call);
        if (!message) refused.push({ id: call.id, result: { error: '#VALUE!' } });
        return message ? [message] : [];
      });
      if (messages.length > 0) this.raise(messages);
      if (refused.length > 0) setTimeout(() => this.resolve(refused));
    }
  }

  private message({ id, name, arguments: given }: PendingCall): RichApiMessage | undefined {
    const known = this.functions.get(name.toUpperCase());
    const values = known && passed(known.parameters, given);
    if (!known || !values) return undefined;
    return [
      CATEGORY.customFunctions,
      INVOKE,
      '',
      JSON.stringify([id, known.id, values, NO_ADDRESS, 0, null]),
      id,
    ];
  }
}

/** The arguments as Excel passes them; undefined when their number or kind does not fit. */
function passed(
  parameters: readonly ParameterMetadata[],
  given: PendingCall['arguments'],
): readonly unknown[] | undefined {
  const needed = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  const isOpen = parameters.at(-1)?.repeating ?? false;
  if (given.length < needed || (given.length > parameters.length && !isOpen)) return undefined;
  const values = parameters.map((parameter, index) =>
    parameter.repeating
      ? given.slice(index).map((value) => shaped(parameter, value))
      : index < given.length
        ? shaped(parameter, given[index] ?? null)
        : null,
  );
  return values.some((value) => value === UNFIT) ? undefined : values;
}

const UNFIT = Symbol('of another kind');

function shaped({ dimensionality, type }: ParameterMetadata, value: CallResult): unknown {
  if (dimensionality === 'matrix') return Array.isArray(value) ? value : [[value]];
  const scalar = Array.isArray(value) ? (value as readonly CellValue[][])[0]?.[0] : value;
  return type === 'number' ? asNumber(scalar) : (scalar ?? null);
}

function asNumber(value: unknown): unknown {
  if (typeof value === 'boolean') return Number(value);
  if (typeof value !== 'string') return value ?? null;
  return value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : UNFIT;
}

const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

function asResult([id, isDone, value, code, details]: InvocationResult): { id: number; result: CallResult } {
  if (isDone) return { id, result: Array.isArray(value) ? value.map(asRow) : asCell(value) };
  const message = typeof value === 'string' && value !== '' ? value : messageIn(details);
  return { id, result: { error: ERRORS[code ?? 7] ?? '#VALUE!', ...(message && { message }) } };
}

const messageIn = (details: unknown): string =>
  typeof details === 'object' && details !== null && 'message' in details ? String(details.message) : '';

const asRow = (row: unknown): CellValue[] => (Array.isArray(row) ? row.map(asCell) : [asCell(row)]);

/** A cell of a result; what is missing in an array becomes 0, and a typed error or number comes as an object. */
function asCell(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value !== 'object') return value as CellValue;
  const { basicValue, type } = value as { basicValue?: unknown; type?: string };
  if (type === 'Error') return { error: String(basicValue) };
  return typeof basicValue === 'number' || typeof basicValue === 'string' || typeof basicValue === 'boolean'
    ? basicValue
    : { error: '#VALUE!' };
}
