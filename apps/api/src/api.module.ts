import { type DynamicModule, Module } from '@nestjs/common';
import { BatchModule } from '#platform/http';
import { ProductModule, type ProductOptions } from '../../product/src/product.module.js';
import { ConsoleSessionController } from './console/console-session.controller.js';

@Module({})
export class ApiModule {
  static forRoot(options: ProductOptions): DynamicModule {
    return {
      module: ApiModule,
      controllers: [ConsoleSessionController],
      imports: [ProductModule.forRoot(options), BatchModule],
    };
  }
}
