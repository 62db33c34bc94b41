import type { Project, ProjectId } from '../project';
import { chatbot } from './chatbot';
import { churn } from './churn';
import { forecast } from './forecast';
import { leads } from './leads';
import { recommendation } from './recommendation';
import { texts } from './texts';

export const projects: Readonly<Record<ProjectId, Project>> = {
  churn,
  leads,
  recommendation,
  forecast,
  chatbot,
  texts,
};
