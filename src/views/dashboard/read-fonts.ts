/**
 * A font file of the extension itself.
 * @throws when it is not there.
 */
export async function readFont(path: `/fonts/${string}`): Promise<ArrayBuffer> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.arrayBuffer();
}
