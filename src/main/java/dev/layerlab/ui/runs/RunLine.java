package dev.layerlab.ui.runs;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import dev.layerlab.run.Best;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunEntry;
import dev.layerlab.run.RunState;
import dev.layerlab.ui.Figures;
import dev.layerlab.ui.run.Metric;
import dev.layerlab.ui.run.RunWords;
import dev.layerlab.ui.run.StackLine;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What the list says about a run; the style sheet lays it out in a line or, on a telephone, as a card. */
final class RunLine {
    private static final String TEMPLATE = """
            <div class="run-line">
              <span class="state ${item.kind}">${item.state}</span>
              <span class="title">
                <a href="${item.address}">${item.name}</a>
                ${item.archived ? html`<span class="tag archived">archived</span>` : ''}
                ${item.tags.map((tag) => html`<span class="tag">${tag}</span>`)}
                ${item.notes ? html`<span class="quiet notes" title="${item.notes}">${item.notes}</span>` : ''}
              </span>
              <span class="what quiet">${item.dataset} · ${item.stack}</span>
              <spark-line .points="${item.curve}"></spark-line>
              <span class="best">${item.best}</span>
              <span class="epoch">${item.epoch}</span>
              <span class="age quiet">${item.age}</span>
              <vaadin-button theme="tertiary small" aria-label="Edit ${item.name}" @click="${edit}">Edit</vaadin-button>
            </div>""";

    private RunLine() {}

    static LitRenderer<RunEntry> renderer(SerializableConsumer<RunEntry> edit) {
        return LitRenderer.<RunEntry>of(TEMPLATE)
                .withProperty("kind", entry -> entry.run().state().name().toLowerCase(Locale.ROOT))
                .withProperty("state", entry -> state(entry.run()))
                .withProperty("address", entry -> "runs/" + entry.run().id())
                .withProperty("name", entry -> entry.run().name())
                .withProperty("archived", entry -> entry.notes().archived())
                .withProperty("tags", entry -> entry.notes().tags())
                .withProperty("notes", entry -> entry.notes().text())
                .withProperty("dataset", entry -> entry.dataset() == null ? "data set deleted" : entry.dataset())
                .withProperty(
                        "stack", entry -> StackLine.of(entry.run().config().stack()))
                .withProperty("curve", RunEntry::curve)
                .withProperty("best", entry -> best(entry.run().best()))
                .withProperty(
                        "epoch",
                        entry -> "epoch %d/%d"
                                .formatted(entry.run().epoch(), entry.run().epochs()))
                .withProperty("age", RunLine::time)
                .withFunction("edit", edit);
    }

    /** {@code ✕ diverged at epoch 7} where that is why it failed. */
    static String state(Run run) {
        boolean diverged = run.state() == RunState.FAILED
                && run.reason() != null
                && run.reason().startsWith("diverged");
        return diverged ? "✕ " + run.reason() : RunWords.state(run);
    }

    private static String best(Best best) {
        if (best == null) {
            return "–";
        }
        Metric metric = Metric.of(best.metric());
        return metric.brief() + " " + metric.figure(best.value());
    }

    /** How long a run still takes, or how long ago it ended or was made. */
    private static String time(RunEntry entry) {
        Run run = entry.run();
        if (run.state() == RunState.RUNNING && entry.pace() != null) {
            long millis = Math.round(1000 * entry.pace() * (run.epochs() - run.epoch()));
            return Figures.time(Duration.ofMillis(millis)) + " left";
        }
        long since = run.ended() == null ? run.created() : run.ended();
        return Figures.ago(Duration.between(Instant.ofEpochMilli(since), Instant.now()));
    }
}
