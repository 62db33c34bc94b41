import type { Project, ProjectId } from '../project';
import { churn } from './churn';

export const projects: Readonly<Record<ProjectId, Project>> = { churn };
