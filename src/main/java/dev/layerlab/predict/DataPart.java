package dev.layerlab.predict;

import dev.layerlab.data.Columns;
import dev.layerlab.data.StoredRows;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whose rows a network is asked about. */
public enum DataPart {
    VALIDATION,
    TEST,
    TRAIN;

    /** The parts that a network does not learn from, or the training part where there are none. */
    public static List<DataPart> of(StoredRows rows) {
        var held =
                Stream.of(VALIDATION, TEST).filter(part -> part.count(rows) > 0).toList();
        return held.isEmpty() ? List.of(TRAIN) : held;
    }

    static List<DataPart> of(Columns columns) {
        var held = Stream.of(VALIDATION, TEST)
                .filter(part -> part.in(columns) != null)
                .toList();
        return held.isEmpty() ? List.of(TRAIN) : held;
    }

    /** {@code validation}, {@code test} or {@code train}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many rows the part has, 0 where there is no such part. */
    public int count(StoredRows rows) {
        return switch (this) {
            case VALIDATION -> rows.validationCount();
            case TEST -> rows.testCount();
            case TRAIN -> rows.count();
        };
    }

    /** Null where the data set has no such part. */
    public Columns.Part in(Columns columns) {
        return switch (this) {
            case VALIDATION -> columns.validation();
            case TEST -> columns.test();
            case TRAIN -> columns.train();
        };
    }
}
