import { mode, onLookChange } from './_look';

/** An element that is as wide as its place and drawn again when that, or the system's mode, changes. */
export abstract class ResizedDrawing extends HTMLElement {
  private endLookWatch = () => {};
  private readonly resized = new ResizeObserver(() => this.draw());

  connectedCallback() {
    this.style.display = 'block';
    this.endLookWatch = onLookChange(() => this.draw());
    this.resized.observe(this);
  }

  disconnectedCallback() {
    this.endLookWatch();
    this.resized.disconnect();
  }

  /** Tells tests how wide and in which mode it stands there. */
  protected draw() {
    this.paint();
    this.dataset.drawn = `${this.clientWidth} ${mode()}`;
  }

  protected abstract paint(): void;
}
