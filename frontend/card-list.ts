import Sortable from 'sortablejs';

/**
 * A list whose cards can be dragged by their heads, with a mouse or a finger. The server owns the cards: after a drop
 * the card goes back to its place, and the server is told where it was to go.
 */
class CardList extends HTMLElement {
  private sortable?: Sortable;

  connectedCallback() {
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
    this.sortable?.destroy();
    this.sortable = undefined;
  }
}

customElements.define('card-list', CardList);
