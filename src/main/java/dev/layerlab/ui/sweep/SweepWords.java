package dev.layerlab.ui.sweep;

import dev.layerlab.run.Sweep;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is to be said about a sweep, in words. */
final class SweepWords {
    private SweepWords() {}

    /** {@code learning rate 0.3, units 20} */
    static String values(Sweep sweep, SweepRow row) {
        return IntStream.range(0, sweep.axes().size())
                .mapToObj(i ->
                        sweep.axes().get(i).name() + " " + row.values().get(i).toPlainString())
                .collect(Collectors.joining(", "));
    }
}
