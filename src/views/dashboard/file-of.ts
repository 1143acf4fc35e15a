/** A file as records carry it: its content in base64. */
export async function fileOf(file: File): Promise<{ name: string; type: string; content: string }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return { name: file.name.slice(0, 200), type: file.type.slice(0, 100), content: btoa(binary) };
}
