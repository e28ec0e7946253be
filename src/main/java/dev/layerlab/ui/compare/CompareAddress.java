package dev.layerlab.ui.compare;

import com.vaadin.flow.router.QueryParameters;
import dev.layerlab.ui.run.Metric;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a comparison shows, as its address says it; what an address leaves out or misspells is as at the beginning.
 *
 * @param runs ids, each once; a run's place among them decides its colour
 * @param part null: the first that some run has
 * @param all whether all settings are shown, not only those that differ
 */
record CompareAddress(List<String> runs, Figure figure, Part part, boolean log, boolean all) {
    /** More lines than this nobody can tell apart. */
    static final int MOST = 12;

    enum Figure {
        LOSS,
        ACCURACY
    }

    /** The part to look at first comes first. */
    enum Part {
        VALIDATION("val_"),
        TEST("test_"),
        TRAIN("");

        private final String prefix;

        Part(String prefix) {
            this.prefix = prefix;
        }
    }

    static CompareAddress of(QueryParameters parameters) {
        List<String> runs = parameters.getSingleParameter("runs").stream()
                .flatMap(ids -> Arrays.stream(ids.split(",")))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        return new CompareAddress(
                runs,
                Objects.requireNonNullElse(constant(Figure.class, parameters, "series"), Figure.LOSS),
                constant(Part.class, parameters, "part"),
                isOn(parameters, "log"),
                isOn(parameters, "all"));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, QueryParameters parameters, String name) {
        String word = parameters.getSingleParameter(name).orElse("");
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOn(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).filter("1"::equals).isPresent();
    }

    static Metric metric(Figure figure, Part part) {
        return Metric.of(part.prefix + figure.name().toLowerCase(Locale.ROOT));
    }

    CompareAddress with(Figure chosen) {
        return new CompareAddress(runs, chosen, part, log, all);
    }

    CompareAddress with(Part chosen) {
        return new CompareAddress(runs, figure, chosen, log, all);
    }

    CompareAddress withLog(boolean on) {
        return new CompareAddress(runs, figure, part, on, all);
    }

    CompareAddress withAll(boolean on) {
        return new CompareAddress(runs, figure, part, log, on);
    }

    /** Relative to the studio. */
    String path() {
        return "compare?runs=" + String.join(",", runs)
                + "&series=" + figure.name().toLowerCase(Locale.ROOT)
                + (part == null ? "" : "&part=" + part.name().toLowerCase(Locale.ROOT))
                + (log ? "&log=1" : "")
                + (all ? "&all=1" : "");
    }
}
