package dev.layerlab.ui.runs;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.provider.DataProvider;
import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetService;
import dev.layerlab.run.Best;
import dev.layerlab.run.EpochRow;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunService;
import dev.layerlab.ui.Figures;
import dev.layerlab.ui.chart.SparkLine;
import dev.layerlab.ui.run.Metric;
import dev.layerlab.ui.run.StackLine;
import dev.layerlab.ui.run.StateBadge;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The runs that match a search, a line each; only those in sight are read. */
final class RunGrid extends Grid<Run> {
    private static final int SPARK_POINTS = 40;

    private final RunService runs;
    private final DatasetService datasets;
    private String search = "";

    RunGrid(RunService runs, DatasetService datasets) {
        this.runs = runs;
        this.datasets = datasets;
        addClassName("run-grid");
        addThemeVariants(GridVariant.LUMO_COMPACT);
        addComponentColumn(StateBadge::new)
                .setHeader("state")
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(run -> new Anchor("runs/" + run.id(), run.name())).setHeader("name");
        addColumn(this::datasetName).setHeader("data set");
        addColumn(run -> StackLine.of(run.config().stack())).setHeader("layers").setFlexGrow(2);
        addComponentColumn(this::spark).setHeader("curve").setAutoWidth(true).setFlexGrow(0);
        addColumn(run -> best(run.best())).setHeader("best").setAutoWidth(true).setFlexGrow(0);
        addColumn(run -> "%d/%d".formatted(run.epoch(), run.epochs()))
                .setHeader("epoch")
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(RunGrid::age).setHeader("age").setAutoWidth(true).setFlexGrow(0);
        setItems(DataProvider.fromCallbacks(
                query -> runs.page(search, query.getOffset(), query.getLimit()).stream(), query -> runs.count(search)));
    }

    void search(String words) {
        search = words.strip();
        refresh();
    }

    void refresh() {
        getDataProvider().refreshAll();
    }

    private String datasetName(Run run) {
        return datasets.byId(run.config().dataset()).map(Dataset::name).orElse("deleted");
    }

    private SparkLine spark(Run run) {
        Metric metric = run.best() == null ? Metric.LOSS : Metric.of(run.best().metric());
        List<EpochRow> rows = runs.epochs(run.id());
        int step = Math.max(1, rows.size() / SPARK_POINTS);
        return new SparkLine(Stream.iterate(0, i -> i < rows.size(), i -> i + step)
                .map(i -> metric.in(rows.get(i)))
                .filter(Objects::nonNull)
                .toList());
    }

    private static String best(Best best) {
        return best == null
                ? "–"
                : "%s %s"
                        .formatted(
                                Metric.of(best.metric()).brief(),
                                Metric.of(best.metric()).figure(best.value()));
    }

    private static String age(Run run) {
        return Figures.ago(Duration.between(Instant.ofEpochMilli(run.created()), Instant.now()));
    }
}
