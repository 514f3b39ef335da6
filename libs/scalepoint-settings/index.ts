export { ScalepointSettingsModule } from './scalepoint-settings.module.js';
