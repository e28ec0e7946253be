package dev.layerlab.data;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Which rows of a part can be used, where the user wants the others left out. */
final class UsableRows {
    private UsableRows() {}

    /**
     * The usable ones; null for all of them, with a note of how many are not.
     *
     * @param what why rows are left out: "their ids have no words"
     */
    static int[] select(Rows x, IntPredicate usable, String what, Findings findings) {
        int[] selected = IntStream.range(0, x.count()).filter(usable).toArray();
        if (selected.length == x.count()) {
            return null;
        }
        if (selected.length == 0) {
            findings.error(
                    "no-rows",
                    x.array(),
                    null,
                    "No row of '%s' can be used: %s.".formatted(ArrayName.shown(x.array()), what),
                    "Give the role to another array.",
                    findings.remedies().takeRowsIn());
        } else {
            long first = IntStream.range(0, x.count())
                    .filter(usable.negate())
                    .findFirst()
                    .orElseThrow();
            findings.warning(
                    "rows-left-out",
                    x.array(),
                    first,
                    "%,d of the %,d rows of '%s' are left out, since %s; the first is row %,d (counted from 0)."
                            .formatted(x.count() - selected.length, x.count(), ArrayName.shown(x.array()), what, first),
                    null,
                    findings.remedies().takeRowsIn());
        }
        return selected;
    }

    static boolean isFinite(Rows x, int row) {
        for (int place = 0; place < x.width(); place++) {
            if (!Double.isFinite(x.at(row, place))) {
                return false;
            }
        }
        return true;
    }
}
