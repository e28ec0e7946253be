package dev.layerlab.ui.compose;

import com.vaadin.flow.component.html.Span;

/** A layer's kind as a word in its colour. */
final class KindMark extends Span {
    KindMark(Kind kind) {
        super(kind.label());
        addClassNames("kind", kind.className());
    }
}
