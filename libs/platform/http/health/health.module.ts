import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Draining } from './draining.js';
import { HealthController } from './health.controller.js';

@Module({ imports: [DiscoveryModule], controllers: [HealthController], providers: [Draining], exports: [Draining] })
export class HealthModule {}
