export { EventBridgeModule } from './event-bridge.module.js';
