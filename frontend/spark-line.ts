/** A curve without axes, as high as a line of text; what it says stands beside it in words. */
class SparkLine extends HTMLElement {
  private values: number[] = [];

  set points(values: number[]) {
    this.values = values;
    this.draw();
  }

  connectedCallback() {
    this.style.display = 'inline-block';
    this.draw();
  }

  private draw() {
    const [width, height, edge] = [96, 24, 3];
    const alone = this.values.length === 1;
    const low = Math.min(...this.values);
    const range = Math.max(...this.values) - low || 1;
    const step = (width - 2 * edge) / Math.max(1, this.values.length - 1);
    const path = (alone ? [...this.values, ...this.values] : this.values)
      .map((y, i) => `${edge + (alone ? 0 : i * step)},${height - edge - ((y - low) / range) * (height - 2 * edge)}`)
      .join(' ');
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('width', String(width));
    svg.setAttribute('height', String(height));
    svg.setAttribute('aria-hidden', 'true');
    const line = document.createElementNS(svg.namespaceURI, 'polyline');
    line.setAttribute('points', path);
    line.classList.toggle('alone', alone);
    svg.append(line);
    this.replaceChildren(svg);
  }
}

customElements.define('spark-line', SparkLine);
