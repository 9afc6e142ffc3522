import { PackagingProblem } from './problem.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Teams takes a colour icon of 192 x 192 and an outline of 32 x 32 pixels and refuses an upload of any other size.
 * @throws PackagingProblem if the bytes are no PNG or have another size.
 */
export function checkIcon(file: string, bytes: Uint8Array, side: 192 | 32): void {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 24 || !view.subarray(0, 8).equals(signature))
    throw new PackagingProblem(
      `appPackage/${file} is no PNG image: save it as PNG, ${side} x ${side} pixels.`,
    );
  const [width, height] = [view.readUInt32BE(16), view.readUInt32BE(20)];
  if (width !== side || height !== side)
    throw new PackagingProblem(
      `appPackage/${file} is ${width} x ${height} pixels but Teams wants ${side} x ${side}: save it in that size.`,
    );
}
