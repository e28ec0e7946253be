package dev.layerlab.ui.mistakes;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The wrong rows that the network was surest of: pictures as a grid, words as lines. */
final class WrongRows extends Section {
    WrongRows(List<WrongRow> wrong) {
        addClassNames("panel", "wrong-rows");
        var list = new UnorderedList();
        list.addClassName("wrong");
        wrong.forEach(row -> list.add(row.picture() == null ? line(row) : picture(row)));
        add(new H2("Wrong, the surest first"), wrong.isEmpty() ? new Paragraph("No row is wrong.") : list);
    }

    private static ListItem picture(WrongRow row) {
        var item = new ListItem(
                new Image(row.picture(), row.text()),
                new Span("is " + row.truth()),
                quiet("said " + row.said()),
                quiet(row.figure()));
        item.addClassName("picture");
        return item;
    }

    /** {@code for long , → he, said it (34.2 %)}. */
    private static ListItem line(WrongRow row) {
        return new ListItem(
                new Span(row.text() + " → "),
                name(row.truth()),
                new Span(", said "),
                name(row.said()),
                new Span(" (%s)".formatted(row.figure())));
    }

    private static Span name(String word) {
        var span = new Span(word);
        span.addClassName("name");
        return span;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
