import { MINUTE_MS } from '../../lib/time/durations';

/** Saves a file under a name, without a request: the link points to memory. */
export function saveFile(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), MINUTE_MS); // the download reads the memory after the click
}
