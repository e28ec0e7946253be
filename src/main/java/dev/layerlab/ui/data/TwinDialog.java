package dev.layerlab.ui.data;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.layerlab.data.Columns;
import dev.layerlab.data.StoredRows;
import dev.layerlab.data.StoredRows.Twin;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Some of the test rows that stand in the training part too, with both of their places. */
final class TwinDialog extends Dialog {
    static final int SHOWN = 50;

    private final StoredRows rows;
    private final PictureScale scale;

    /** @param twins the rows' own, at most {@link #SHOWN}: to find them all rows are read */
    TwinDialog(StoredRows rows, List<Twin> twins, PictureScale scale) {
        this.rows = rows;
        this.scale = scale;
        setHeaderTitle("Test rows that stand in the training part too");
        setWidth("min(40rem, 95vw)");
        var close = new Button("Close", press -> close());
        getFooter().add(close);
        var list = new UnorderedList();
        list.addClassName("twins");
        twins.forEach(twin -> list.add(item(twin)));
        // what scrolls must be reached by keyboard too
        list.getElement().setAttribute("tabindex", "0");
        list.getElement().setAttribute("aria-label", "Test rows in training");
        add(
                new Paragraph(
                        twins.size() == SHOWN
                                ? "%d of them, each once; rows are counted from 0.".formatted(SHOWN)
                                : "Each once; rows are counted from 0."),
                list);
    }

    private ListItem item(Twin twin) {
        var places = new Span("test row %,d = training row %,d".formatted(twin.testRow(), twin.trainRow()));
        places.addClassName("quiet");
        return new ListItem(shown(twin), places);
    }

    private Component shown(Twin twin) {
        if (rows.kind() == Columns.Kind.WORDS) {
            return new Span(rows.words(twin.trainRow()));
        }
        Columns.Part row = rows.train(new int[] {twin.trainRow()});
        return Pictures.drawable(rows.sampleShape())
                ? new Image(
                        scale.pictures(row, rows.sampleShape()).address(0),
                        "training row %,d".formatted(twin.trainRow()))
                : new Span(values(row));
    }

    private static String values(Columns.Part row) {
        int shown = Math.min(8, row.x().width());
        String values = IntStream.range(0, shown)
                .mapToObj(place -> "%.4g".formatted(row.x().at(place)))
                .collect(Collectors.joining(", "));
        return shown < row.x().width() ? values + ", …" : values;
    }
}
