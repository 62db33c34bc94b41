import type { Workbook } from '../workbook';
import { BatchRunner } from './batch';
import type { Catalogue, Requirements } from './catalogue';
import type { CustomFunctionBroker } from './customFunctionBroker';
import { EventBoard } from './eventBoard';
import { hostObject } from './hostObject';
import { customFunctions } from './members/customFunctions';
import { type PaneControl, service } from './members/services';
import { workbookMembers } from './members/workbook';
import { type BatchRequest, DISPATCH, type MethodData, type RichApiMessage } from './wire';

export interface ExcelHostOptions {
  readonly workbook: Workbook;
  readonly broker: CustomFunctionBroker;
  readonly catalogue: Catalogue;
  readonly requirements: Requirements;
  readonly raise: (messages: readonly RichApiMessage[]) => void;
  readonly pane: PaneControl;
}

/** Excel as office.js sees it: takes batches, answers them, raises events. */
export class ExcelHost {
  readonly runner: BatchRunner;
  /** What the document keeps for the add-in, as JSON by name. */
  settings = new Map<string, string>();

  constructor(private readonly options: ExcelHostOptions) {
    const { workbook, broker, catalogue, requirements, raise, pane } = options;
    const events = new EventBoard(workbook, raise);
    this.runner = new BatchRunner({
      host: { workbook },
      root: hostObject(workbookMembers, workbook),
      catalogue,
      requirements,
      newObject: (name) =>
        name === 'Microsoft.ExcelServices.CustomFunctions'
          ? hostObject(customFunctions, broker)
          : service(name, pane),
      register: (object, method) => events.register(object, method),
    });
  }

  execute(dispatchId: number, data: MethodData): object {
    switch (dispatchId) {
      case DISPATCH.richApi:
        return this.batch(data['ArrayData'] as readonly unknown[]);
      case DISPATCH.commandCompleted:
        return {};
      case DISPATCH.loadSettings:
        return { Settings: [...this.settings] };
      case DISPATCH.saveSettings:
        return {};
      default:
        reportError(new Error(`The demo does not implement method ${dispatchId} of the document.`));
        return { Error: UNSUPPORTED };
    }
  }

  private batch([, , , , body]: readonly unknown[]): object {
    const request = JSON.parse(String(body)) as BatchRequest;
    const response = this.options.workbook.edit('addin', () => this.runner.run(request));
    return { Data: [200, ['Content-Type', 'application/json'], JSON.stringify(response)] };
  }
}

const UNSUPPORTED = 5001;
