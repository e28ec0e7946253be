package dev.layerlab.ui.sweep;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.layerlab.run.Run;
import dev.layerlab.run.Sweep;
import dev.layerlab.run.SweepService;
import dev.layerlab.ui.MissingException;
import dev.layerlab.ui.TrainingSession;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The page of a sweep, followed while its runs train. */
@Route("sweeps/:id")
public final class SweepView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int POLL = 10_000;

    private final SweepService sweeps;
    private final TrainingSession session;
    private final JsonMapper json;
    private Sweep sweep;
    private SweepPage page;
    private TrainingSession.Watching watching;

    SweepView(SweepService sweeps, TrainingSession session, JsonMapper json) {
        this.sweeps = sweeps;
        this.session = session;
        this.json = json;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElseThrow();
        sweep = sweeps.byId(id).orElseThrow(() -> new MissingException("sweep", id));
        removeAll();
        page = new SweepPage(result(), () -> sweeps.stop(id));
        add(page);
    }

    @Override
    public String getPageTitle() {
        return sweep.name() + " · Sweep · Layerlab";
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        List<String> ids = sweeps.runs(sweep.id()).stream().map(run -> run.id()).toList();
        watching = session.watch(ids, () -> flush(ui));
        SweepResult now = result();
        show(ui, now, progress(now));
        ui.getPage().fetchCurrentURL(url -> page.link(url.toString()));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        watching.end();
        detached.getUI().setPollInterval(-1);
    }

    /** Called by the pulse, off the session's lock. */
    private void flush(UI ui) {
        if (sweeps.byId(sweep.id()).isEmpty()) {
            ui.access(() -> ui.getPage().reload()); // its last run was deleted
            return;
        }
        SweepResult now = result();
        SweepProgress far = progress(now);
        ui.access(() -> show(ui, now, far));
    }

    private SweepResult result() {
        return SweepResult.of(sweep, sweeps, json);
    }

    private SweepProgress progress(SweepResult now) {
        List<Run> runs = now.rows().stream().map(SweepRow::run).toList();
        return SweepProgress.of(runs, sweeps.left(sweep.id(), runs));
    }

    private void show(UI ui, SweepResult now, SweepProgress far) {
        page.show(now, far);
        getElement().executeJs("return true").then(drawn -> watching.drawn(), failed -> watching.drawn());
        ui.setPollInterval(far.underWay() ? POLL : -1);
    }
}
