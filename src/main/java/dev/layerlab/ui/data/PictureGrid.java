package dev.layerlab.ui.data;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.layerlab.data.Column;
import dev.layerlab.data.Columns;
import dev.layerlab.data.Insights;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Pictures of the training part, class by class. */
final class PictureGrid extends Section {
    private static final int SHOWN = 24;

    private final Columns columns;
    private final Pictures pictures;

    /** @param turn told whether the pictures are to be turned */
    PictureGrid(Columns columns, Insights.Values values, boolean turned, Consumer<Boolean> turn) {
        this.columns = columns;
        boolean bytes = columns.train().x() instanceof Column.Bytes;
        pictures = new Pictures(
                columns.train().x(),
                columns.sampleShape(),
                bytes ? 0 : values.least(),
                bytes ? 255 : values.largest(),
                turned);
        addClassNames("pictures", "panel");
        var upright = new Checkbox("Turn upright", turned);
        upright.addValueChangeListener(change -> turn.accept(change.getValue()));
        var head = new Div(new H2("Pictures"), upright);
        head.addClassName("row");
        add(head);
        IntStream.range(0, Math.min(columns.classes().size(), SHOWN)).forEach(label -> add(ofClass(label)));
    }

    private Div ofClass(int label) {
        var name = new Span(columns.classes().get(label));
        name.addClassName("name");
        var row = new Div(name);
        row.addClassName("class");
        int[] labels = columns.train().y();
        IntStream.range(0, labels.length)
                .filter(index -> labels[index] == label)
                .limit(Math.max(1, SHOWN / columns.classes().size()))
                .forEach(index -> row.add(picture(index, columns.classes().get(label))));
        return row;
    }

    private Image picture(int row, String label) {
        return new Image(pictures.address(row), "%s, training row %,d".formatted(label, row));
    }
}
