export { ScalepointGatewayModule } from './scalepoint-gateway.module.js';
