package dev.layerlab.ui.sweep;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.layerlab.run.Sweep;
import dev.layerlab.run.SweepAxis;
import dev.layerlab.ui.run.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A line for each run through its values, an upright axis for each setting and the last for the figure. */
@Tag("parallel-lines")
@JsModule("context://layerlab/parallel-lines.js")
final class ParallelLines extends Component {
    private final Sweep sweep;

    /** @param at from 0, the bottom, to 1, the top */
    record Tick(double at, String text) {}

    record Axis(String name, List<Tick> ticks) {}

    /**
     * @param points where it crosses the axes, from 0 to 1; as many as it has values
     * @param level 1 for the best figure, 0 for the worst
     */
    record Line(List<Double> points, double level, boolean best, String label) {}

    ParallelLines(Sweep sweep) {
        this.sweep = sweep;
        getElement().getClassList().add("panel");
    }

    void show(SweepResult now, Metric metric) {
        List<SweepRow> known = now.ranked(metric);
        if (known.isEmpty()) {
            return;
        }
        var figures = known.stream().mapToDouble(row -> row.figure(metric)).summaryStatistics();
        Scale scale = new Scale(metric, figures.getMin(), figures.getMax());
        List<Axis> axes = Stream.concat(sweep.axes().stream().map(ParallelLines::axis), Stream.of(scale.axis()))
                .toList();
        List<Line> lines =
                known.reversed().stream().map(row -> line(row, scale, now)).toList();
        getElement().callJsFunction("show", axes, lines);
    }

    /** The axis of a figure, from the least to the greatest; where those are the same, there is one place in its middle. */
    record Scale(Metric metric, double bottom, double top) {
        double at(double figure) {
            return top == bottom ? 0.5 : (figure - bottom) / (top - bottom);
        }

        /** 1 for the best figure, 0 for the worst. */
        double level(double figure) {
            return top == bottom ? 1 : metric.isShare() ? at(figure) : 1 - at(figure);
        }

        String words(double figure) {
            return metric.figures(bottom, top).apply(figure);
        }

        Axis axis() {
            return new Axis(
                    metric.words(),
                    DoubleStream.of(bottom, top)
                            .distinct()
                            .mapToObj(end -> new Tick(at(end), words(end)))
                            .toList());
        }
    }

    /** The values stand at even distances, whatever they are. */
    private static Axis axis(SweepAxis axis) {
        List<Tick> ticks = IntStream.range(0, axis.values().size())
                .mapToObj(i -> new Tick(place(axis, i), axis.values().get(i).toPlainString()))
                .toList();
        return new Axis(axis.name(), ticks);
    }

    private static double place(SweepAxis axis, int value) {
        int last = axis.values().size() - 1;
        return last == 0 ? 0.5 : (double) value / last;
    }

    private Line line(SweepRow row, Scale scale, SweepResult now) {
        var points = new ArrayList<Double>();
        for (int i = 0; i < sweep.axes().size(); i++) {
            SweepAxis axis = sweep.axes().get(i);
            points.add(place(axis, axis.values().indexOf(row.values().get(i))));
        }
        double figure = row.figure(scale.metric());
        points.add(scale.at(figure));
        return new Line(
                points,
                scale.level(figure),
                now.best().filter(row::equals).isPresent(),
                SweepWords.values(sweep, row) + ": " + scale.words(figure));
    }
}
