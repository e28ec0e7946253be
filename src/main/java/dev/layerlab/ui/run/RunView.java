package dev.layerlab.ui.run;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.layerlab.data.DatasetService;
import dev.layerlab.ui.MissingException;
import dev.layerlab.ui.TrainingSession;
import dev.layerlab.ui.chart.LineChart;
import dev.layerlab.ui.mistakes.MistakesPanels;
import dev.layerlab.ui.predict.PredictPanels;
import tools.jackson.databind.json.JsonMapper;

/** The page of one run: drawn from its first epoch and followed while it trains. */
@Route("runs/:id")
public final class RunView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int POLL = 10_000;

    private final RunSources sources;
    private final DatasetService datasets;
    private final PredictPanels predictions;
    private final MistakesPanels mistakes;
    private final TrainingSession session;
    private final JsonMapper mapper;
    private RunPage page;
    private String runId;
    private TrainingSession.Watching watching;

    RunView(
            RunSources sources,
            DatasetService datasets,
            PredictPanels predictions,
            MistakesPanels mistakes,
            TrainingSession session,
            JsonMapper mapper) {
        this.sources = sources;
        this.datasets = datasets;
        this.predictions = predictions;
        this.mistakes = mistakes;
        this.session = session;
        this.mapper = mapper;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        runId = event.getRouteParameters().get("id").orElseThrow();
        var run = sources.runs().byId(runId).orElseThrow(() -> new MissingException("run", runId));
        removeAll();
        page = new RunPage(run, sources, datasets, predictions, mistakes, mapper);
        page.open(event.getLocation().getQueryParameters());
        add(page);
    }

    @Override
    public String getPageTitle() {
        return page.name() + " · Layerlab";
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        // watch first, then load: whatever happens in between rings the bell
        watching = session.watch(runId, () -> flush(ui));
        sources.snapshot(runId, page.lossesUntil()).ifPresent(now -> {
            show(ui, now);
            sources.baselines().tell(now.run(), ui, page::baseline);
        });
        ui.getPage().fetchCurrentURL(url -> page.link(url.toString()));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        watching.end();
        detached.getUI().setPollInterval(-1);
    }

    /** Called by the pulse, off the session's lock: reads the rows, then asks for the page. */
    private void flush(UI ui) {
        var now = sources.snapshot(runId, page.lossesUntil());
        var answer = page.ask();
        ui.access(() -> {
            now.ifPresentOrElse(there -> show(ui, there), () -> ui.getPage().reload());
            answer.ifPresent(Runnable::run);
        });
    }

    private void show(UI ui, RunSnapshot now) {
        page.show(now);
        LineChart.drawn(this).then(drawn -> watching.drawn(), failed -> watching.drawn());
        // push can stop without a word; while a run lives, the page also asks
        ui.setPollInterval(now.run().state().ended() ? -1 : POLL);
    }
}
