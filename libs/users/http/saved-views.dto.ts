import { IntegerField, ListField, TextField } from '#platform/http';

export class SavedViewItem {
  @TextField({ max: 60, example: 'Nordlys · Sjælland' }) readonly name!: string;
  @TextField({
    max: 1000,
    example: 'status=accepted&sort=name',
    description: 'Filters and order, in the form that the user’s front end keeps in its address',
  })
  readonly query!: string;
}

export class SavedViewsRequest {
  @ListField(() => SavedViewItem, { max: 50 }) readonly views!: SavedViewItem[];
}

export class SavedViewsResponse extends SavedViewsRequest {
  @IntegerField() readonly version!: number;
}
