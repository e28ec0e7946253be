package dev.layerlab.ui.compare;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetService;
import dev.layerlab.run.RunService;
import dev.layerlab.ui.TrainingSession;
import dev.layerlab.ui.chart.LineChart;
import dev.layerlab.ui.run.StackLine;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Several runs side by side, followed while they train. Its address is all that is needed to see the same again. */
@Route("compare")
@PageTitle("Compare · Layerlab")
public final class CompareView extends Div implements BeforeEnterObserver {
    private static final int POLL = 10_000;

    private final RunService runs;
    private final DatasetService datasets;
    private final TrainingSession session;
    private final JsonMapper json;
    private volatile List<Compared> compared = List.of();
    private CompareAddress address;
    private ComparePage page;
    private String studio;
    private TrainingSession.Watching watching;

    CompareView(RunService runs, DatasetService datasets, TrainingSession session, JsonMapper json) {
        this.runs = runs;
        this.datasets = datasets;
        this.session = session;
        this.json = json;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = CompareAddress.of(event.getLocation().getQueryParameters());
        List<String> ids = address.runs()
                .subList(0, Math.min(CompareAddress.MOST, address.runs().size()));
        var found = new ArrayList<Compared>();
        removeAll();
        for (int place = 0; place < ids.size(); place++) {
            Compared.of(runs, place, ids.get(place)).ifPresentOrElse(found::add, missing(ids.get(place)));
        }
        if (ids.size() < address.runs().size()) {
            add(new Paragraph("The first %d of %d runs are shown: nobody can tell more lines apart."
                    .formatted(ids.size(), address.runs().size())));
        }
        compared = List.copyOf(found);
        page = new ComparePage(address, compared, settings(found), this::moved);
        if (found.isEmpty()) {
            add(new H1("Compare"), nothing());
        } else {
            add(page);
        }
    }

    private Runnable missing(String id) {
        return () -> {
            var sentence = new Paragraph("There is no run %s: it may have been deleted.".formatted(id));
            sentence.addClassName("missing");
            add(sentence);
        };
    }

    private static Div nothing() {
        var list = new Anchor("", "Go to the runs");
        list.addClassName("button");
        return new Div(
                new Paragraph("There is nothing to compare. Select two or more runs in the list and press Compare."),
                list);
    }

    private SettingsDiff settings(List<Compared> all) {
        return new SettingsDiff(
                all.stream().map(this::config).toList(),
                all.stream()
                        .map(one -> StackLine.of(one.run().config().stack()))
                        .toList());
    }

    /** With the data set's name in place of its id. */
    private JsonNode config(Compared one) {
        ObjectNode config = json.valueToTree(one.run().config());
        String id = one.run().config().dataset();
        return config.put("dataset", datasets.byId(id).map(Dataset::name).orElse("deleted"));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        List<String> ids = compared.stream().map(one -> one.run().id()).toList();
        watching = session.watch(ids, () -> flush(ui));
        show(ui, again());
        ui.getPage().fetchCurrentURL(url -> {
            // the browser may still be at the address that it comes from
            studio = URI.create(url.toString()).resolve("/").toString();
            page.link(studio + address.path());
        });
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        watching.end();
        detached.getUI().setPollInterval(-1);
    }

    /** Called by the pulse, off the session's lock. */
    private void flush(UI ui) {
        List<Compared> now = again();
        ui.access(() -> show(ui, now));
    }

    /** A run that was deleted meanwhile stays as it was last seen. */
    private List<Compared> again() {
        return compared.stream().map(one -> one.again(runs).orElse(one)).toList();
    }

    /** Two reads may come in the wrong order: of each run the one with more epochs counts. */
    private void show(UI ui, List<Compared> read) {
        List<Compared> now = IntStream.range(0, read.size())
                .mapToObj(i -> later(compared.get(i), read.get(i)))
                .toList();
        compared = now;
        page.show(now);
        LineChart.drawn(this).then(drawn -> watching.drawn(), failed -> watching.drawn());
        boolean ended = now.stream().allMatch(one -> one.run().state().ended());
        ui.setPollInterval(ended ? -1 : POLL);
    }

    private static Compared later(Compared shown, Compared read) {
        return read.rows().size() < shown.rows().size() ? shown : read;
    }

    private void moved(CompareAddress next) {
        address = next;
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, next.path()));
        page.link(studio + next.path());
    }
}
