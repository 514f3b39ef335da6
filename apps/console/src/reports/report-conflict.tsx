import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Flex, Table } from 'antd';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';
import type { Word } from '../words';
import { bodyOf, type ReportBody, type ReportDraft, type Report } from './report-draft';
import { useReportDrafts } from './report-drafts';

interface Difference {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

/** The report was changed elsewhere: what differs, and the choice between both. Nothing is overwritten without it. */
export function ReportConflict({ draft }: { readonly draft: ReportDraft }) {
  const { api, word } = useSession();
  const { change } = useReportDrafts();
  const reportId = draft.reportId ?? '';
  const now = useQuery({
    queryKey: queryKeys.conflict('inspection-reports.report', reportId),
    queryFn: async () => (await api.GET('/v1/reports/{id}', { params: { path: { id: reportId } } })).data,
    gcTime: 0,
    staleTime: 0,
  });
  const theirs = now.data;
  return (
    <Alert
      type="warning"
      showIcon
      title={word('reportConflict')}
      description={
        theirs && (
          <Flex vertical gap={12}>
            <Table<Difference>
              size="small"
              pagination={false}
              rowKey="label"
              scroll={{ x: 'max-content' }}
              dataSource={differences(draft, bodyOf(theirs), word)}
              columns={[
                { title: word('field'), dataIndex: 'label' },
                { title: word('conflictMine'), dataIndex: 'mine' },
                { title: word('conflictTheirs'), dataIndex: 'theirs' },
              ]}
            />
            <Flex gap={8} wrap>
              <Button type="primary" size="large" onClick={() => void change(draft.id, keepMine(theirs))}>
                {word('keepMyReport')}
              </Button>
              <Button size="large" onClick={() => void change(draft.id, () => null)}>
                {word('takeTheirReport')}
              </Button>
            </Flex>
          </Flex>
        )
      }
    />
  );
}

const keepMine =
  ({ version: base }: Report) =>
  (draft: ReportDraft) => ({
    ...draft,
    ...{ base, problem: null, revision: draft.revision + 1 },
  });

const YES_NO: Readonly<Record<string, Word>> = {
  yes: 'answerYes',
  no: 'answerNo',
  'not-relevant': 'answerNotRelevant',
};

type Words = ReturnType<typeof useSession>['word'];

function differences({ body: mine, template }: ReportDraft, theirs: ReportBody, word: Words): Difference[] {
  const labels = new Map(template.sections.flatMap(({ questions }) => questions.map(({ id, label }) => [id, label])));
  const rooms = new Map([...theirs.rooms, ...mine.rooms].map(({ id, name }) => [id, name]));
  const rowsOf = (body: ReportBody) =>
    new Map<string, string>([
      [word('reportTitle'), body.title],
      [word('visitedAt'), body.visitedAt ?? '–'],
      [word('remarks'), body.remarks ?? '–'],
      [word('rooms'), body.rooms.map(({ name }) => name).join(', ') || '–'],
      [word('photos'), String(body.photos.length)],
      [word('dryingHeading'), String(body.points.flatMap(({ readings }) => readings).length)],
      [word('signatures'), body.signatures.map(({ name }) => name).join(', ') || '–'],
      ...body.answers.map(({ questionId, roomId, value }): [string, string] => {
        const room = roomId === null ? [] : [rooms.get(roomId) ?? roomId];
        return [
          [...room, labels.get(questionId) ?? questionId].join(': '),
          YES_NO[value] ? word(YES_NO[value]) : value,
        ];
      }),
    ]);
  const [ours, others] = [rowsOf(mine), rowsOf(theirs)];
  return [...new Set([...ours.keys(), ...others.keys()])]
    .map((label) => ({ label, mine: ours.get(label) ?? '–', theirs: others.get(label) ?? '–' }))
    .filter((row) => row.mine !== row.theirs);
}
