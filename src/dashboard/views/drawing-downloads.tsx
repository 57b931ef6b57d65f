import type { Scene } from '../layout/scene.ts';
import { type Palette, svgOf } from '../layout/scene-svg.ts';
import { useTexts } from '../texts/use-texts.ts';

interface DrawingDownloadsProps {
  readonly name: string;
  readonly svg: {
    readonly scene: Scene;
    readonly palette: Palette;
    readonly until: number;
    readonly title: string;
  };
  canvas(): HTMLCanvasElement | undefined;
}

/** The picture as it is on the screen, to take away. */
export function DrawingDownloads({ name, svg, canvas }: DrawingDownloadsProps) {
  const { t } = useTexts();
  const file = (ending: string) => `copycat-${name.replace(/[^\p{L}\p{N}-]+/gu, '-')}.${ending}`;
  return (
    <p className="downloads controls">
      <button
        type="button"
        onClick={() =>
          save(
            file('svg'),
            new Blob([svgOf(svg.scene, svg.palette, svg.until, svg.title)], { type: 'image/svg+xml' }),
          )
        }
      >
        {t('download.svg')}
      </button>
      <button type="button" onClick={() => canvas()?.toBlob((blob) => blob && save(file('png'), blob))}>
        {t('download.png')}
      </button>
    </p>
  );
}

function save(file: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = file;
  link.click();
  // The browser has taken the blob by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
