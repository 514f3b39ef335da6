import { BooleanField, IdentifierField } from '#platform/http';
import { BulkMovesResponse } from './bulk-moves.dto.js';

export class HandoverBody {
  @IdentifierField({ max: 64, example: 'bo' }) readonly fromEmployeeId!: string;
  @IdentifierField({ max: 64, example: 'anna', description: 'An active employee' }) readonly toEmployeeId!: string;
}

export class HandoverResponse extends BulkMovesResponse {
  @BooleanField({ description: 'Whether there are more tasks: send the request again' }) readonly more!: boolean;
}
