/** Tells the server about single keys that are pressed while nobody is typing, choosing or holding a modifier. */
class HotKeys extends HTMLElement {
  keys = '';

  private readonly pressed = (event: KeyboardEvent) => {
    if (event.key.length !== 1 || !this.keys.includes(event.key)) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (typing(event.composedPath()[0])) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('hot-key', { detail: event.key }));
  };

  connectedCallback() {
    this.style.display = 'none';
    window.addEventListener('keydown', this.pressed);
  }

  disconnectedCallback() {
    window.removeEventListener('keydown', this.pressed);
  }
}

function typing(target: EventTarget | undefined) {
  return target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);
}

customElements.define('hot-keys', HotKeys);
