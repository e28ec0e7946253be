package dev.layerlab.ui.run;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.layerlab.run.RunEvent;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What became of a run, state by state. */
final class LogPanel extends Div {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final OrderedList list = new OrderedList();
    private int shown;

    LogPanel() {
        list.addClassNames("plain", "log");
        add(list);
    }

    void show(List<RunEvent> events) {
        for (RunEvent event : events.subList(Math.min(shown, events.size()), events.size())) {
            var time = new Span(TIME.format(Instant.ofEpochMilli(event.at())));
            time.addClassName("quiet");
            list.add(new ListItem(time, new Span(words(event))));
        }
        shown = events.size();
    }

    private static String words(RunEvent event) {
        String after = event.epoch() == 0 ? "before its first epoch" : "after epoch " + event.epoch();
        return switch (event.state()) {
            case QUEUED -> event.epoch() == 0 ? "queued" : "queued again " + after;
            case RUNNING -> event.epoch() == 0 ? "training begins" : "training goes on " + after;
            case PAUSED -> "paused " + after;
            case STOPPED -> "stopped " + after;
            case FINISHED -> "finished " + after;
            case INTERRUPTED -> "interrupted " + after + "; goes on by itself";
            case FAILED -> "failed: " + event.reason();
        };
    }
}
