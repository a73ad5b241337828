/** Why no camera looks for QR codes: the person or the system said no, there is none, or it fails. */
export type CameraProblem = 'denied' | 'none' | 'failed';

export interface CodeListener {
  /** What a QR code in the picture says; told again for as long as it is seen. */
  readonly onText: (text: string) => void;
  readonly onProblem: (problem: CameraProblem) => void;
}

interface Reader {
  detect(picture: ImageBitmapSource): Promise<{ rawValue: string }[]>;
}
interface NativeReader {
  new (options: { formats: string[] }): Reader;
  getSupportedFormats(): Promise<string[]>;
}

/** Often enough to feel like at once, seldom enough to keep the phone cool. */
const LOOK_EVERY_MS = 150;

/**
 * Shows the back camera in a video element and reads the QR codes that it sees.
 * @returns call it to put the camera away
 */
export function readCodes(video: HTMLVideoElement, { onText, onProblem }: CodeListener): () => void {
  let over = false;
  let stream: MediaStream | undefined;
  const putAway = () => {
    for (const track of stream?.getTracks() ?? []) track.stop();
    video.srcObject = null;
  };
  const look = async () => {
    stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment', width: { ideal: 1280 } },
    });
    if (over) return putAway();
    video.srcObject = stream;
    await video.play();
    const reader = await openReader();
    while (!over) {
      const seen = video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA ? await reader.detect(video) : [];
      for (const { rawValue } of seen) if (!over) onText(rawValue);
      await new Promise((wake) => setTimeout(wake, LOOK_EVERY_MS));
    }
  };
  look().catch((error: unknown) => {
    if (over) return;
    putAway();
    onProblem(problemOf(error));
  });
  return () => {
    over = true;
    putAway();
  };
}

/** The browser's own reader where it has one (Android), else a library, fetched now or stored with the rooms. */
async function openReader(): Promise<Reader> {
  const { BarcodeDetector: Native } = globalThis as { BarcodeDetector?: NativeReader };
  const formats = await Native?.getSupportedFormats().catch((): string[] => []);
  if (Native && formats?.includes('qr_code')) return new Native({ formats: ['qr_code'] });
  const { BarcodeDetector } = await import('qr/decode.js');
  return new BarcodeDetector({ formats: ['qr_code'] });
}

function problemOf(error: unknown): CameraProblem {
  // Without https a browser has no mediaDevices at all.
  if (!navigator.mediaDevices) return 'none';
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'failed';
}
