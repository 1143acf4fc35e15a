declare module 'pdfkit' {
  /** An element of the structure tree, and text marked as belonging to one. */
  export interface StructureElement {
    add(child: StructureElement | StructureContent): this;
    end(): void;
  }
  export interface StructureContent {
    readonly refs: readonly unknown[];
  }
  export interface StructureOptions {
    lang?: string;
    scope?: 'Row' | 'Column';
  }
  export interface DocumentOptions {
    size: 'A4';
    margin: number;
    pdfVersion: '1.7';
    tagged: boolean;
    lang: string;
    displayTitle: boolean;
    subset: 'PDF/UA';
    bufferPages: boolean;
    autoFirstPage: boolean;
    font: null;
    info: { Title: string; Author: string; Creator: string; Producer: string; CreationDate: Date };
  }
  /** The part of the library that the letters use. */
  export class PDFDocument {
    constructor(options: DocumentOptions);
    addPage(): this;
    switchToPage(index: number): unknown;
    bufferedPageRange(): { start: number; count: number };
    registerFont(name: string, file: Uint8Array): this;
    font(name: string): this;
    fontSize(points: number): this;
    fillColor(color: string): this;
    widthOfString(text: string): number;
    text(text: string, x: number, y: number, options: { lineBreak: false; baseline?: 'alphabetic' }): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    lineWidth(points: number): this;
    stroke(color?: string): this;
    struct(type: string, options?: StructureOptions): StructureElement;
    addStructure(element: StructureElement): this;
    markStructureContent(type: string): StructureContent;
    markContent(tag: 'Artifact', options: { type: 'Pagination' | 'Layout' }): this;
    endMarkedContent(): this;
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: unknown) => void): this;
    end(): void;
    /** An object of the file's own making. */
    ref(data?: Record<string, unknown>): PDFReference;
    addContent(operators: string): this;
    save(): this;
    restore(): this;
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
    readonly page: { readonly height: number; readonly fonts: Record<string, PDFReference> };
    /** The font in use; what it can print is asked of fontkit, which the library does not offer to do. */
    readonly _font: {
      readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
      /** In thousandths of an em. */
      readonly ascender: number;
    };
  }
  /** An object of the file: a dictionary, and a stream when something is written into it. */
  export interface PDFReference {
    readonly data: Record<string, unknown>;
    end(stream?: string | Uint8Array): void;
  }
}
