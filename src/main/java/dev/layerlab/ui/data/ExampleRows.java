package dev.layerlab.ui.data;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Three training rows in words, and another three at each press. */
final class ExampleRows extends Section {
    private static final int SHOWN = 3;

    private final UnorderedList list = new UnorderedList();

    /** @param first those to begin with */
    ExampleRows(List<String> first, WordRows rows, RandomGenerator random) {
        addClassNames("examples", "panel");
        var another = new Button("Another three", press -> show(rows.drawn(SHOWN, random)));
        another.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var head = new Div(new H2("Rows"), another);
        head.addClassName("row");
        list.getElement().setAttribute("aria-live", "polite");
        add(head, list);
        show(first);
    }

    private void show(List<String> rows) {
        list.removeAll();
        rows.forEach(row -> list.add(new ListItem(row)));
    }
}
