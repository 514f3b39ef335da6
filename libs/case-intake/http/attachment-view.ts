import type { Language } from '#platform/http';
import type { AttachmentRow } from '../queries/list-attachments.js';

export function toAttachmentView({ reason, ...row }: AttachmentRow, language: Language) {
  return { ...row, reason: reason && { code: reason.code, detail: reason[language] } };
}
