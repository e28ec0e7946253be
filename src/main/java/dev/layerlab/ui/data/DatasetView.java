package dev.layerlab.ui.data;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.layerlab.data.Columns;
import dev.layerlab.data.DataException;
import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetService;
import dev.layerlab.data.Insights;
import dev.layerlab.data.Insights.Counted;
import dev.layerlab.ui.MissingException;
import dev.layerlab.ui.form.Components;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** One data set: what it was understood as, what is wrong with it, which array is for what, and what it looks like. */
@Route("data/:id")
@StyleSheet("layerlab/data.css")
public final class DatasetView extends Div implements BeforeEnterObserver, HasDynamicTitle, DatasetHead.Actions {
    private final transient DatasetService datasets;
    private transient Dataset dataset;

    DatasetView(DatasetService datasets) {
        this.datasets = datasets;
        addClassName("dataset");
    }

    static RouteParameters address(String id) {
        return new RouteParameters("id", id);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElseThrow();
        show(datasets.byId(id).orElseThrow(() -> new MissingException("data set", id)));
    }

    @Override
    public String getPageTitle() {
        return dataset.name() + " · Layerlab";
    }

    private void show(Dataset shown) {
        dataset = shown;
        removeAll();
        add(new DatasetHead(dataset, datasets.original(dataset.id()), this), new FindingPanel(dataset), arrays());
        if (dataset.usable() && dataset.insights() != null) {
            look(dataset.insights(), datasets.columns(dataset.id()));
        }
    }

    private Section arrays() {
        var panel = new Section(
                new H2("Arrays"), new ArrayTable(dataset, roles -> apply(() -> datasets.assign(dataset.id(), roles))));
        panel.addClassNames("panel", "array-panel");
        return panel;
    }

    private void look(Insights insights, Columns columns) {
        if (columns.kind() == Columns.Kind.WORDS) {
            add(new ExampleRows(insights.examples(), new WordRows(columns), RandomGenerator.getDefault()));
            add(new BarList("Most frequent words", insights.words()));
            add(new BarList("Most frequent rows", insights.triples()));
        } else {
            if (Pictures.drawable(columns.sampleShape())) {
                add(new PictureGrid(
                        columns, insights.values(), dataset.choices().turned(), this::turn));
            }
            insights.parts().forEach(part -> add(classes(part, columns.classes())));
        }
    }

    private static BarList classes(Insights.Part part, List<String> names) {
        List<Counted> counts = IntStream.range(0, names.size())
                .mapToObj(label ->
                        new Counted(names.get(label), part.classCounts().get(label)))
                .toList();
        return new BarList("Classes, %s".formatted(part.name()), counts);
    }

    private void turn(boolean turned) {
        apply(() -> datasets.choose(dataset.id(), Components.with(dataset.choices(), "turned", turned)));
    }

    /** Shows the data set as it is after a change, or says why it stays as it was. */
    private void apply(Supplier<Dataset> change) {
        try {
            show(change.get());
        } catch (DataException refusal) {
            refuse(refusal);
            show(dataset);
        }
    }

    @Override
    public void use() {
        UI.getCurrent().navigate("compose", QueryParameters.of("dataset", dataset.id()));
    }

    @Override
    public void rename() {
        new RenameDialog(dataset, (name, notes) -> show(datasets.rename(dataset.id(), name, notes))).open();
    }

    @Override
    public void delete() {
        var question = new ConfirmDialog();
        question.setHeader("Delete “" + dataset.name() + "”?");
        question.setText("The file and all that was read of it go for good. While runs need it, it stays.");
        question.setCancelable(true);
        question.setConfirmText("Delete");
        question.setConfirmButtonTheme("error primary");
        question.addConfirmListener(confirmed -> deleted());
        question.open();
    }

    private void deleted() {
        try {
            datasets.delete(dataset.id());
            UI.getCurrent().navigate(DataView.class);
        } catch (DataException refusal) {
            refuse(refusal);
        }
    }

    private static void refuse(DataException refusal) {
        Notification.show(refusal.getMessage()).addThemeVariants(NotificationVariant.LUMO_ERROR);
    }
}
