import { render } from 'lit';
import { sample } from './_legend';
import { dash, hue, onModeChange } from './_look';

/** A piece of the line that a run has in an overlay. */
class RunMark extends HTMLElement {
  private endModeWatch = () => {};

  connectedCallback() {
    this.draw();
    this.endModeWatch = onModeChange(() => this.draw());
  }

  disconnectedCallback() {
    this.endModeWatch();
  }

  private draw() {
    const run = Number(this.getAttribute('run'));
    render(sample(hue(run), dash({ part: 'overlay', run })), this);
  }
}

customElements.define('run-mark', RunMark);
