import type { Scene } from '../layout/scene.ts';
import { type Palette, svgOf } from '../layout/scene-svg.ts';
import { useTexts } from '../texts/use-texts.ts';
import { saveFile } from './saved-file.ts';

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
          saveFile(
            file('svg'),
            new Blob([svgOf(svg.scene, svg.palette, svg.until, svg.title)], { type: 'image/svg+xml' }),
          )
        }
      >
        {t('download.svg')}
      </button>
      <button type="button" onClick={() => canvas()?.toBlob((blob) => blob && saveFile(file('png'), blob))}>
        {t('download.png')}
      </button>
    </p>
  );
}
