import { areaName, type Workbook, type WorkbookEvent } from '../workbook';
import { ApiError } from './apiError';
import type { HostObject } from './hostObject';
import { worksheet } from './members/worksheet';
import { selfOf } from './hostObject';
import { CATEGORY, type RichApiMessage } from './wire';

/** The number of an event on the wire, and the name by which objects register it. */
const EVENTS = {
  cellsChanged: { number: 10, name: 'DataChangedEvent' },
  sheetActivated: { number: 11, name: 'ActivatedEvent' },
  sheetDeactivated: { number: 12, name: 'DeactivatedEvent' },
  sheetAdded: { number: 13, name: 'AddedEvent' },
  selectionChanged: { number: 14, name: 'SelectionChangedEvent' },
  sheetDeleted: { number: 15, name: 'DeletedEvent' },
  calculated: { number: 16, name: 'CalculatedEvent' },
  formatChanged: { number: 18, name: 'FormatChangedEvent' },
} as const satisfies Record<WorkbookEvent['kind'], { number: number; name: string }>;

const WORKBOOK = 'Workbook';

/** Tells the add-in what happens to the objects whose events it has registered. */
export class EventBoard {
  /** Event names with the id of a sheet, or with Workbook. */
  private readonly wanted = new Set<string>();
  private queue: RichApiMessage[] = [];

  constructor(
    workbook: Workbook,
    private readonly raise: (messages: readonly RichApiMessage[]) => void,
  ) {
    workbook.listen((event) => this.tell(event));
  }

  /** @param method - as _RegisterDataChangedEvent or _UnregisterDataChangedEvent */
  register(object: HostObject, method: string): void {
    const [, undoing, name = ''] = /^_(Un)?[Rr]egister(.*)$/.exec(method) ?? [];
    if (!Object.values(EVENTS).some((event) => event.name === name))
      throw new ApiError('NotImplemented', `The demo does not raise ${name}.`);
    const key = `${selfOf(object, worksheet)?.id ?? WORKBOOK} ${name}`;
    if (undoing) this.wanted.delete(key);
    else this.wanted.add(key);
  }

  private tell(event: WorkbookEvent): void {
    const { number, name } = EVENTS[event.kind];
    const sheets = event.kind === 'calculated' ? event.sheets : [event.sheet];
    for (const sheet of sheets)
      for (const target of [sheet.id, WORKBOOK])
        if (this.wanted.has(`${target} ${name}`))
          this.send([
            CATEGORY.objectEvents,
            number,
            target,
            JSON.stringify({ worksheetId: sheet.id, ...details(event) }),
          ]);
  }

  /** After the batch that caused them has been answered. */
  private send(message: RichApiMessage): void {
    if (this.queue.length === 0)
      setTimeout(() => {
        this.raise(this.queue);
        this.queue = [];
      });
    this.queue.push(message);
  }
}

function details(event: WorkbookEvent): object {
  switch (event.kind) {
    case 'cellsChanged':
      return {
        address: areaName(event.area),
        changeType: event.change,
        source: 'Local',
        triggerSource: event.source === 'addin' ? 'ThisLocalAddin' : 'Unknown',
        shiftDirection: 'None',
      };
    case 'formatChanged':
      return { address: areaName(event.area), source: 'Local' };
    case 'selectionChanged':
      return { address: areaName(event.area) };
    case 'sheetAdded':
    case 'sheetDeleted':
      return { source: 'Local' };
    default:
      return {};
  }
}
