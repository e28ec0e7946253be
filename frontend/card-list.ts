import Sortable from 'sortablejs';

/**
 * A list whose cards can be dragged by their heads, with a mouse or a finger. The server owns the cards: after a drop
 * the card goes back to its place, and the server is told where it was to go. Where the server takes the card away that
 * has the focus, the card now in its place gets it.
 */
class CardList extends HTMLElement {
  private sortable?: Sortable;
  private focused = -1;
  private readonly changes = new MutationObserver(() => this.keepFocus());

  /** The focus also goes where somebody presses on nothing that takes it. */
  private readonly follow = ({ target }: Event) => {
    this.focused = [...this.children].findIndex((card) => card.contains(target as Node));
  };

  private keepFocus() {
    if (this.focused < 0 || this.contains(document.activeElement)) return;
    (this.children[Math.min(this.focused, this.children.length - 1)] as HTMLElement | undefined)?.focus();
  }

  connectedCallback() {
    ['focusin', 'pointerdown'].forEach((way) => document.addEventListener(way, this.follow));
    this.changes.observe(this, { childList: true });
    this.sortable = Sortable.create(this, {
      handle: '.head',
      filter: 'vaadin-button',
      preventOnFilter: false,
      forceFallback: true,
      animation: 0,
      onEnd: ({ item, oldIndex, newIndex }) => {
        if (oldIndex === undefined || newIndex === undefined || oldIndex === newIndex) return;
        item.remove();
        this.insertBefore(item, this.children[oldIndex] ?? null);
        this.dispatchEvent(new CustomEvent('card-dropped', { detail: { from: oldIndex, to: newIndex } }));
      },
    });
  }

  disconnectedCallback() {
    ['focusin', 'pointerdown'].forEach((way) => document.removeEventListener(way, this.follow));
    this.changes.disconnect();
    this.sortable?.destroy();
    this.sortable = undefined;
  }
}

customElements.define('card-list', CardList);
