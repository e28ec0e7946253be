package dev.layerlab.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.page.PendingJavaScriptResult;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;

/** A line chart that grows: points are sent once, and the browser keeps them by x. */
@Tag("line-chart")
@JsModule("context://layerlab/line-chart.js") // built from frontend/line-chart.ts
public final class LineChart extends Component implements HasSize {
    /** @param percent whether the values are shares, 0 to 1, to be shown as 0 % to 100 % */
    public LineChart(String title, String xTitle, boolean percent, List<Line> lines) {
        getElement().setProperty("heading", title);
        getElement().setProperty("xTitle", xTitle);
        getElement().setProperty("percent", percent);
        getElement().setPropertyList("lines", lines);
        setWidthFull();
    }

    /** Whether the y axis is logarithmic at first. */
    public void setLog(boolean on) {
        getElement().setProperty("log", on);
    }

    /** Told whenever somebody switches the y axis. */
    public void onLog(SerializableConsumer<Boolean> chosen) {
        getElement()
                .addEventListener(
                        "log-changed",
                        event -> chosen.accept(
                                event.getEventData().get("event.detail").asBoolean()))
                .addEventData("event.detail");
    }

    /**
     * Adds points to the named lines, in one message.
     *
     * @param points for each line's name pairs of x and y, y null where the curve has a gap
     */
    public void addAll(Map<String, List<Double[]>> points, Marks marks) {
        getElement().callJsFunction("addAll", points, marks);
    }

    /** The answer comes when all charts inside the component have drawn what they were given. */
    public static PendingJavaScriptResult drawn(HasElement around) {
        return around.getElement()
                .executeJs("return Promise.all([...this.querySelectorAll('line-chart')].map(chart => chart.redraw()))"
                        + ".then(() => true)");
    }

    /**
     * A line and how it looks.
     *
     * @param part train is dashed, validation solid, test dotted; in an overlay of one part each run has its own dash
     * @param run lines of one run share a hue
     */
    public record Line(String name, String part, int run) {}

    /**
     * What stands beside the points; each may be null.
     *
     * @param xMax the last x that is expected
     */
    public record Marks(Integer xMax, Best best, Baseline baseline) {
        /** The epoch to mark on the line of that name. */
        public record Best(int x, String line) {}

        /** A level to compare with. */
        public record Baseline(String name, double y) {}
    }
}
