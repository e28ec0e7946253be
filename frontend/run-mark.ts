import { render } from 'lit';
import { sample } from './_legend';
import { dash, hue, onLookChange } from './_look';

/** A piece of the line that a run has in an overlay. */
class RunMark extends HTMLElement {
  private endLookWatch = () => {};

  connectedCallback() {
    this.draw();
    this.endLookWatch = onLookChange(() => this.draw());
  }

  disconnectedCallback() {
    this.endLookWatch();
  }

  private draw() {
    const run = Number(this.getAttribute('run'));
    render(sample(hue(run), dash({ part: 'overlay', run })), this);
  }
}

customElements.define('run-mark', RunMark);
