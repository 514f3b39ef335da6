import { Select } from 'antd';
import { useEmployees } from '../employees';
import { useSession } from '../session';

/** All, mine, not assigned, or one employee's. */
export function AssigneeFilter({
  assignee,
  onChange,
}: {
  readonly assignee: string | null;
  readonly onChange: (assignee: string | null) => void;
}) {
  const { word } = useSession();
  const employees = useEmployees();
  return (
    <Select
      aria-label={word('caseManagerId')}
      placeholder={word('allEmployees')}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      value={assignee}
      onChange={(chosen: string | undefined) => onChange(chosen ?? null)}
      options={[
        { value: 'me', label: word('assignedToMe') },
        { value: 'none', label: word('unassigned') },
        ...[...employees].map(([value, label]) => ({ value, label })),
      ]}
      style={{ flex: '1 1 150px', maxWidth: 200 }}
    />
  );
}
