export { DemoNetworkModule } from './demo-network.module.js';
export { DemoLoaderService, type DemoReport } from './demo-loader.service.js';
export {
  DEMO_GROUP,
  DEMO_SIZE,
  type DemoNetwork,
  demoNetwork,
  type DemoSize,
  LEAST_CENTERS,
  MOST_CENTERS,
  MOST_SCALE,
} from './demo-network.js';
export { Random } from './random.js';
