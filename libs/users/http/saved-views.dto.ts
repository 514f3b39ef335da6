import {
  CreatedAtField,
  IntegerField,
  ListField,
  NEVER_SAVED,
  TakesBack,
  TextField,
  UpdatedAtField,
} from '#platform/http';

export class SavedViewItem {
  @TextField({ max: 60, example: 'Nordlys · Sjælland' }) readonly name!: string;
  @TextField({
    max: 1000,
    example: 'status=accepted&sort=name',
    description: 'Filters and order, in the form that the user’s front end keeps in its address',
  })
  readonly query!: string;
}

@TakesBack(() => SavedViewsResponse)
export class SavedViewsRequest {
  @ListField(() => SavedViewItem, { max: 50 }) readonly views!: SavedViewItem[];
}

export class SavedViewsResponse extends SavedViewsRequest {
  @CreatedAtField(NEVER_SAVED) readonly createdAt!: string | null;
  @UpdatedAtField(NEVER_SAVED) readonly updatedAt!: string | null;
  @IntegerField() readonly version!: number;
}
