package dev.layerlab.ui.data;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.layerlab.data.StoredRows;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Pictures of the training part, class by class, and the next ones at each press. */
final class PictureGrid extends Section {
    private static final int SHOWN = 96;
    private static final int MOST_OF_A_CLASS = 12;

    private final transient Supplier<StoredRows> rows;
    private final PictureScale scale;
    private final Div grid = new Div();
    private int skipped;

    /** @param turn told whether the pictures are to be turned */
    PictureGrid(Supplier<StoredRows> rows, PictureScale scale, Consumer<Boolean> turn) {
        this.rows = rows;
        this.scale = scale;
        addClassNames("pictures", "panel");
        var upright = new Checkbox("Turn upright", scale.turned());
        upright.addValueChangeListener(change -> turn.accept(change.getValue()));
        var next = new Button("Next pictures", press -> next());
        next.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var head = new Div(new H2("Pictures"), upright, next);
        head.addClassName("row");
        add(head, grid);
        show();
    }

    private void next() {
        skipped += perClass(rows.get());
        show();
    }

    private static int perClass(StoredRows all) {
        return Math.clamp(SHOWN / all.classes().size(), 1, MOST_OF_A_CLASS);
    }

    /** After the last picture come the first ones again. */
    private void show() {
        StoredRows all = rows.get();
        int each = perClass(all);
        grid.removeAll();
        IntStream.range(0, Math.min(all.classes().size(), SHOWN)).forEach(label -> {
            int[] shown = all.ofClass(label, skipped, each);
            grid.add(ofClass(all, label, shown.length > 0 ? shown : all.ofClass(label, 0, each)));
        });
    }

    private Div ofClass(StoredRows all, int label, int[] shown) {
        String className = all.classes().get(label);
        var name = new Span(className);
        name.addClassName("name");
        var row = new Div(name);
        row.addClassName("class");
        Pictures pictures = scale.pictures(all.train(shown), all.sampleShape());
        for (int i = 0; i < shown.length; i++) {
            row.add(new Image(pictures.address(i), "%s, training row %,d".formatted(className, shown[i])));
        }
        return row;
    }
}
