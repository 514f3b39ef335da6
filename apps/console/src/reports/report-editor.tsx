import { Button, Card, Flex, Input } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { ifMatch } from '#client';
import { useDialogs } from '../dialogs';
import { Problem } from '../problem';
import { queryKeys } from '../query-keys';
import { Section } from '../section';
import { useMe, useSession } from '../session';
import { useUploads } from '../uploads/uploads';
import { DryingLog } from './drying-log';
import { Questions } from './questions';
import { BufferedInput, BufferedTextArea } from './buffered-input';
import {
  type Change,
  changed,
  changeOf,
  type Report,
  type ReportDraft,
  withoutPhoto,
  withoutRoom,
} from './report-draft';
import { useReportDrafts } from './report-drafts';
import { ReportPhotos } from './report-photos';
import { ReportSignatures } from './report-signatures';
import { ReportFinish, ReportStanding } from './report-standing';
import { ReportVersions } from './report-versions';
import { scaledPhoto } from './scaled-photo';

/** Fills in a report: every change is kept on the device at once, and sent when there is a network. */
export function ReportEditor({
  draft: shown,
  isKept,
  report,
}: {
  readonly draft: ReportDraft;
  readonly isKept: boolean;
  readonly report: Report | null;
}) {
  const { word } = useSession();
  const { change, keep, owner } = useReportDrafts();
  const queries = useQueryClient();
  const { addToDraft } = useUploads();
  const mayManage = (useMe()?.permissions.includes('tasks:manage') ?? false) && !report?.erasedAt;
  const { taskId, reportId, template, body } = shown;
  // The draft of changes that follow each other faster than the device answers.
  const begunHere = useRef<string | null>(null);
  const edit = async (to: (draft: ReportDraft) => ReportDraft) => {
    const id = begunHere.current;
    if (id !== null && (await change(id, to))) return id;
    // The server has taken the draft: this is a change of what it has now.
    const now = queries.getQueryData<Report>(queryKeys.report(reportId ?? ''));
    const next = id !== null && now ? changeOf(owner, now) : shown;
    begunHere.current = next.id;
    await keep(to(next));
    return next.id;
  };
  if (isKept) begunHere.current = shown.id;
  const put = (changes: Change) => void edit((now) => changed(now, changes));
  const addPhotos = async (roomId: string | null, files: readonly File[]) => {
    // The draft must be on the device before a photo names it.
    const draftId = await edit((now) => ({ ...now, revision: now.revision + 1 }));
    for (const file of files) {
      const fileId = await addToDraft(taskId, draftId, await scaledPhoto(file));
      const photo = { fileId, roomId, caption: null, takenAt: new Date(file.lastModified).toISOString() };
      await edit((now) => ({
        ...changed(now, { photos: [...now.body.photos, photo] }),
        unsentPhotos: [...now.unsentPhotos, fileId],
      }));
    }
  };
  const photos = {
    ...{ taskId, photos: body.photos },
    onFiles: (roomId: string | null, files: readonly File[]) => void addPhotos(roomId, files),
    onCaption: ({ fileId }: { readonly fileId: string }, caption: string | null) =>
      void edit((now) =>
        changed(now, { photos: now.body.photos.map((one) => (one.fileId === fileId ? { ...one, caption } : one)) }),
      ),
    onRemove: ({ fileId }: { readonly fileId: string }) => void edit((now) => withoutPhoto(now, fileId)),
  };
  return (
    <>
      <ReportStanding draft={shown} isKept={isKept} />
      <fieldset disabled={!mayManage} style={{ display: 'contents' }}>
        <Card size="small">
          <div className="report-fields report-head">
            <label>
              {word('reportTitle')}
              <BufferedInput maxLength={150} value={body.title} onChange={(title) => put({ title })} />
            </label>
            <label>
              {word('visitedAt')}
              <Input
                size="large"
                type="datetime-local"
                value={localTime(body.visitedAt)}
                onChange={({ target }) =>
                  put({ visitedAt: target.value ? new Date(target.value).toISOString() : null })
                }
              />
            </label>
          </div>
        </Card>
        {template.sections
          .filter(({ perRoom }) => !perRoom)
          .map((section) => (
            <Section key={section.title} title={section.title}>
              <Questions section={section} roomId={null} body={body} onChange={put} />
            </Section>
          ))}
        {template.asksRooms &&
          body.rooms.map(({ id, name }) => (
            <Card
              key={id}
              title={name}
              size="small"
              extra={
                <Button danger onClick={() => put((now) => withoutRoom(now, id))}>
                  {word('removeRoom').replace('{name}', name)}
                </Button>
              }
            >
              <Flex vertical gap={16}>
                {template.sections
                  .filter(({ perRoom }) => perRoom)
                  .map((section) => (
                    <Questions key={section.title} section={section} roomId={id} body={body} onChange={put} />
                  ))}
                <ReportPhotos {...photos} roomId={id} />
              </Flex>
            </Card>
          ))}
        {template.asksRooms && (
          <Input.Search
            size="large"
            aria-label={word('roomName')}
            placeholder={word('roomName')}
            enterButton={word('addRoom')}
            maxLength={100}
            onSearch={(written, event) => {
              const name = written.trim();
              if (name === '' || event?.type === 'change') return;
              put((now) => ({ rooms: [...now.rooms, { id: crypto.randomUUID(), name }] }));
            }}
            key={body.rooms.length}
          />
        )}
        <Section title={word(body.rooms.length > 0 ? 'otherPhotos' : 'photos')}>
          <ReportPhotos {...photos} roomId={null} />
        </Section>
        {template.measures && (
          <Section title={word('dryingHeading')}>
            <DryingLog body={body} onChange={put} />
          </Section>
        )}
        <Section title={word('remarks')}>
          <BufferedTextArea
            aria-label={word('remarks')}
            autoSize={{ minRows: 3, maxRows: 16 }}
            maxLength={8000}
            value={body.remarks ?? ''}
            onChange={(remarks) => put({ remarks: remarks || null })}
          />
        </Section>
        <Section title={template.agreement?.title ?? word('signatures')}>
          <ReportSignatures
            agreement={template.agreement}
            signatures={body.signatures}
            onChange={(signatures) => put({ signatures })}
          />
        </Section>
      </fieldset>
      {reportId && <ReportVersions taskId={taskId} reportId={reportId} title={body.title} />}
      {mayManage && (report?.finishedNumber ?? null) === null && (
        <Discard draft={shown} report={report} isKept={isKept} />
      )}
      {mayManage && (
        <ReportFinish
          draft={shown}
          isKept={isKept}
          isFinished={report !== null && !report.isChanged && !isKept}
          onFinish={(finish) =>
            void edit((now) => ({ ...now, finish, problem: now.problem?.code === 'conflict' ? now.problem : null }))
          }
        />
      )}
    </>
  );
}

/** Deletes what was never finished, here and at the server. */
function Discard({
  draft: { id, taskId },
  report,
  isKept,
}: {
  readonly draft: ReportDraft;
  readonly report: Report | null;
  readonly isKept: boolean;
}) {
  const { api, word } = useSession();
  const { modal } = useDialogs();
  const { change } = useReportDrafts();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const discard = useMutation({
    mutationFn: async () => {
      if (report) {
        const params = { path: { id: report.id }, header: ifMatch(report) };
        await api.DELETE('/v1/reports/{id}', { params });
      }
      if (isKept) await change(id, () => null);
    },
    onSuccess: async () => {
      void queries.invalidateQueries({ queryKey: queryKeys.reports(taskId) });
      await navigate(`/scalepoint/${taskId}`);
    },
  });
  return (
    <div>
      <Button
        danger
        loading={discard.isPending}
        onClick={() =>
          modal.confirm({
            title: word('discardReport'),
            content: word('discardReportSure'),
            okText: word('delete'),
            cancelText: word('cancel'),
            okButtonProps: { danger: true },
            onOk: () => discard.mutate(),
          })
        }
      >
        {word('discardReport')}
      </Button>
      {discard.error && <Problem error={discard.error} />}
    </div>
  );
}

/** As the field of a date and time wants it, by the clock of the device. */
function localTime(at: string | null): string {
  if (at === null) return '';
  const date = new Date(at);
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
