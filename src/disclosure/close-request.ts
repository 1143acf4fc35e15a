import type { AccessRequest } from './request';

/** The day on which the user closed the matter of a letter; null while it is open. */
export function closedOn({ closings }: Pick<AccessRequest, 'closings'>): string | null {
  const last = closings?.at(-1);
  return last && last.reopenedOn === undefined ? last.closedOn : null;
}

/** The letter with its matter closed on a day; the same when it is closed already. */
export function closeRequest(request: AccessRequest, day: string): AccessRequest {
  if (closedOn(request) !== null) return request;
  return { ...request, closings: [...(request.closings ?? []), { closedOn: day }] };
}

/** The letter with its matter open again; the same when it is open. */
export function reopenRequest(request: AccessRequest, day: string): AccessRequest {
  if (closedOn(request) === null) return request;
  const closings = request.closings ?? [];
  return { ...request, closings: closings.map((one) => ({ ...one, reopenedOn: one.reopenedOn ?? day })) };
}
