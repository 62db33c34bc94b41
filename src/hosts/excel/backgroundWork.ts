import type { BudgetFiles } from '../../budget/compare/budgetFigures';
import type { SharingWork } from './share/sharingWork';

/** Long work that Excel's host asks for, done away from the pane. */
export interface BackgroundWork extends SharingWork, BudgetFiles {}
