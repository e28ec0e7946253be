package dev.layerlab.ui.data;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
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
import dev.layerlab.data.Finding;
import dev.layerlab.data.Insights;
import dev.layerlab.data.StoredRows;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunService;
import dev.layerlab.ui.Background;
import dev.layerlab.ui.MissingException;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** One data set: what it was understood as, what is wrong with it, which array is for what, and what it looks like. */
@Route("data/:id")
@StyleSheet("layerlab/data.css")
public final class DatasetView extends Div
        implements BeforeEnterObserver, HasDynamicTitle, DatasetHead.Actions, FindingList.Actions {
    private final transient DatasetService datasets;
    private final transient RunService runs;
    private final transient Background background;
    private transient Dataset dataset;

    DatasetView(DatasetService datasets, RunService runs, Background background) {
        this.datasets = datasets;
        this.runs = runs;
        this.background = background;
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
        setEnabled(true);
        removeAll();
        add(new DatasetHead(dataset, datasets.original(dataset.id()), this), new FindingPanel(dataset, this));
        var details = new Div(
                arrays(), new ReadingPanel(dataset, choices -> change(() -> datasets.choose(dataset.id(), choices))));
        details.addClassName("dataset-details");
        if (dataset.usable() && dataset.insights() != null) {
            look(dataset.insights(), datasets.rows(dataset.id()), details);
        }
        List<Run> using = runs.ofDataset(dataset.id());
        if (!using.isEmpty()) {
            details.add(new RunLinks(using));
        }
        add(details);
    }

    private Section arrays() {
        var panel = new Section(
                new H2("Arrays"), new ArrayTable(dataset, roles -> change(() -> datasets.assign(dataset.id(), roles))));
        panel.addClassNames("panel", "array-panel");
        return panel;
    }

    private void look(Insights insights, StoredRows rows, Div details) {
        if (rows.kind() == Columns.Kind.WORDS) {
            details.add(new WordSearch(insights.examples(), this::rows, RandomGenerator.getDefault()));
            details.add(new BarList("Most frequent words", insights.words()));
            details.add(new BarList(
                    "Most frequent rows of %d".formatted(rows.sampleShape().getFirst()), insights.triples()));
            return;
        }
        if (Pictures.drawable(rows.sampleShape())) {
            add(new PictureGrid(this::rows, scale(), this::turn));
        }
        details.add(new Histogram(insights.values()));
        insights.parts().forEach(part -> details.add(BarList.ofClasses(part, rows.classes())));
    }

    private StoredRows rows() {
        return datasets.rows(dataset.id());
    }

    private PictureScale scale() {
        return new PictureScale(dataset.insights().values(), dataset.choices().turned());
    }

    private void turn(boolean turned) {
        change(() -> datasets.choose(dataset.id(), dataset.choices().withTurned(turned)));
    }

    @Override
    public void apply(Finding cured) {
        change(() -> datasets.apply(dataset.id(), cured.remedy()));
    }

    @Override
    public void showTwins() {
        work("Looking for the rows…", () -> {
            StoredRows rows = rows();
            var twins = rows.twins(TwinDialog.SHOWN);
            return () -> new TwinDialog(rows, twins, scale()).open();
        });
    }

    private void change(Supplier<Dataset> change) {
        work("Reading the file again…", () -> {
            Dataset changed = change.get();
            return () -> show(changed);
        });
    }

    /** Reads the file in the background; then does on the page what came of it, or says why nothing did. */
    private void work(String doing, Supplier<Runnable> work) {
        var waiting = new Paragraph(doing);
        waiting.getElement().setAttribute("role", "status");
        addComponentAsFirst(waiting);
        setEnabled(false);
        UI ui = UI.getCurrent();
        Dataset before = dataset;
        background.start(
                task -> {
                    try {
                        Runnable outcome = work.get();
                        ui.access(() -> {
                            remove(waiting);
                            setEnabled(true);
                            outcome.run();
                        });
                    } catch (DataException refusal) {
                        ui.access(() -> refuse(before, refusal.getMessage()));
                    }
                },
                () -> ui.access(
                        () -> refuse(before, "That failed, and the mistake is ours: the log has the details.")));
    }

    private void refuse(Dataset stays, String sentence) {
        show(stays);
        refuse(sentence);
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
        int needing = runs.ofDataset(dataset.id()).size();
        new DeleteDialog(dataset.name(), needing, () -> delete(needing > 0)).open();
    }

    /** A run that was started since the question was asked is not deleted along: the data set stays then. */
    private void delete(boolean withRuns) {
        try {
            if (withRuns) {
                runs.deleteOfDataset(dataset.id());
            }
            datasets.delete(dataset.id());
            UI.getCurrent().navigate(DataView.class);
        } catch (DataException refusal) {
            refuse(refusal.getMessage());
        }
    }

    private static void refuse(String sentence) {
        Notification.show(sentence).addThemeVariants(NotificationVariant.LUMO_ERROR);
    }
}
