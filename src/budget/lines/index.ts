export * from './data';
export * from './drift';
export * from './machines';
export * from './people';
