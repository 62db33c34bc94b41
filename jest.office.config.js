import { office, running } from './jest.config.js';

export default { ...running, projects: office };
