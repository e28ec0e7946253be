package dev.layerlab.ui.compare;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import dev.layerlab.ui.compare.CompareAddress.Figure;
import dev.layerlab.ui.compare.CompareAddress.Part;
import dev.layerlab.ui.form.Labels;
import java.util.Arrays;
import java.util.List;

/** What stands on the page of a comparison: the choice of a figure, the overlaid curves and the table. */
final class ComparePage extends Div {
    private final SettingsDiff settings;
    private final SerializableConsumer<CompareAddress> moved;
    private final Select<Figure> figure = new Select<>();
    private final Select<Part> part = new Select<>();
    private final Checkbox all = new Checkbox("all settings");
    private final Span link = new Span();
    private final Div place = new Div();
    private final CompareTable table;
    private CompareAddress address;
    private CompareChart chart;
    private List<Compared> runs;

    /** @param moved told of each other view that is chosen */
    ComparePage(
            CompareAddress address,
            List<Compared> runs,
            SettingsDiff settings,
            SerializableConsumer<CompareAddress> moved) {
        this.settings = settings;
        this.moved = moved;
        this.runs = runs;
        this.address = address;
        table = new CompareTable(runs);
        addClassName("stack");
        add(head(), place, all, table);
        all.setValue(address.all());
        all.addValueChangeListener(change -> move(this.address.withAll(change.getValue())));
        table.show(runs);
        draw();
    }

    private Div head() {
        choice(figure, "Series", Figure.values());
        choice(part, "Part", Part.values());
        figure.setValue(address.figure());
        part.setValue(part());
        figure.addValueChangeListener(change -> move(address.with(change.getValue())));
        part.addValueChangeListener(change -> move(address.with(change.getValue())));
        String count = runs.size() == 1 ? "1 run" : runs.size() + " runs";
        var head = new Div(new H1("Compare " + count), figure, part, link);
        head.addClassNames("row", "compare-head");
        return head;
    }

    private static <E extends Enum<E>> void choice(Select<E> select, String label, E[] constants) {
        select.setItems(constants);
        select.setItemLabelGenerator(Labels::of);
        select.setAriaLabel(label);
    }

    /** The first part that some run has, where the address does not say. */
    private Part part() {
        return address.part() != null
                ? address.part()
                : Arrays.stream(Part.values())
                        .filter(one ->
                                runs.stream().anyMatch(run -> run.has(CompareAddress.metric(address.figure(), one))))
                        .findFirst()
                        .orElse(Part.VALIDATION);
    }

    private void move(CompareAddress next) {
        boolean sameChart = next.figure() == address.figure() && next.part() == address.part();
        boolean sameTable = next.all() == address.all();
        address = next;
        moved.accept(next);
        if (!sameChart || !sameTable) {
            draw();
        }
    }

    private void draw() {
        chart = new CompareChart(
                CompareAddress.metric(address.figure(), part.getValue()),
                address.log(),
                runs,
                log -> move(address.withLog(log)));
        place.removeAll();
        place.add(chart);
        table.show(address.all() ? settings.all() : settings.differing());
    }

    void show(List<Compared> now) {
        runs = now;
        chart.show(now);
        table.show(now);
    }

    /** The whole address of the view as it is now. */
    void link(String whole) {
        var copy = new Button("Copy link");
        Clipboard.onClick(copy)
                .writeText(
                        whole,
                        copied -> Notification.show("Link copied"),
                        refused -> Notification.show("The browser refused; copy it from the address bar."));
        link.removeAll();
        link.add(copy);
    }
}
