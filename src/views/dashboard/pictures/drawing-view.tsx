import { attributesOf, type Drawing, type Look, type Shape } from './drawing';
import { GLYPHS } from './glyphs';

/** A picture in the page, in its colours; each thing in it has a name, and is a link where it leads somewhere. */
export function DrawingView({ drawing }: { drawing: Drawing }) {
  const { width, height, title, shapes } = drawing;
  return (
    <svg
      class="picture"
      viewBox={`0 0 ${Math.ceil(width)} ${Math.ceil(height)}`}
      width={Math.ceil(width)}
      height={Math.ceil(height)}
      {...{ role: 'group' }}
    >
      <title>{title}</title>
      <Shapes shapes={shapes} />
    </svg>
  );
}

function Shapes({ shapes }: { shapes: readonly Shape[] }) {
  return (
    <>
      {shapes.map((shape, index) => (
        <OneShape key={index} shape={shape} />
      ))}
    </>
  );
}

function OneShape({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case 'thing':
      return <Thing {...shape} />;
    case 'rect': {
      const { x, y, width, height, radius = 0, look } = shape;
      return <rect x={x} y={y} width={width} height={height} rx={radius} {...paint(look)} />;
    }
    case 'path':
      return <path d={shape.d} {...paint(shape.look)} />;
    case 'text':
      return (
        <text x={shape.x} y={shape.y} {...paint(shape.look)}>
          {shape.text}
        </text>
      );
    case 'glyph': {
      const { x, y, size, name, look } = shape;
      return (
        <g transform={`translate(${x} ${y}) scale(${size / 20})`} stroke-linejoin="round" {...paint(look)}>
          {GLYPHS[name].map((outline) => (
            <path key={outline} d={outline} />
          ))}
        </g>
      );
    }
  }
}

function Thing({ name, href, shapes }: Extract<Shape, { kind: 'thing' }>) {
  if (href === null) {
    return (
      <g {...named(name)}>
        <title>{name}</title>
        <Shapes shapes={shapes} />
      </g>
    );
  }
  return (
    <a href={href}>
      <title>{name}</title>
      <Shapes shapes={shapes} />
    </a>
  );
}

/** A part of a picture as a screen reader is to take it: as one, by its name. */
function named(name: string) {
  return { role: 'img', 'aria-label': name } as const;
}

function paint(look: Look): Record<string, string> {
  return attributesOf(look, (colour) => `var(--pic-${colour})`);
}
