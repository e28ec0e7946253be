package dev.layerlab.data;

import dev.layerlab.data.Insights.Values;
import dev.layerlab.data.Understood.Part;
import dev.layerlab.data.column.ElementType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Looks at every value of x: what is not finite, what never changes, how large the numbers are. */
final class ValueCheck {
    private static final int BINS = 32;
    private static final double HUGE = 1e6;

    private final Findings findings;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;
    private double sum;

    ValueCheck(Findings findings) {
        this.findings = findings;
    }

    /** Null with a finding where the training part holds a value that is no number. */
    Values check(Understood data) {
        boolean finite = isFinite(data.train()) & isFinite(data.validation()) & isFinite(data.test());
        if (!finite) {
            return null;
        }
        reportConstants(data.train());
        measure(data.train());
        reportSize(data.train());
        double count = (double) data.train().rows() * data.width();
        return new Values(least, most, sum / count, histogram(data.train()));
    }

    private boolean isFinite(Part part) {
        if (part == null || part.x().numbers().type().whole()) {
            return true;
        }
        for (int row = 0; row < part.rows(); row++) {
            for (int place = 0; place < part.x().width(); place++) {
                double value = part.x(row, place);
                if (!Double.isFinite(value)) {
                    report(part, row, place, value);
                    return false;
                }
            }
        }
        return true;
    }

    private void report(Part part, int row, int place, double value) {
        findings.error(
                "not-finite",
                part.x().array(),
                (long) part.inArray(row),
                "'%s' holds %s in row %,d at position %,d of the row (both counted from 0)."
                        .formatted(ArrayName.shown(part.x().array()), value, part.inArray(row), place),
                "Correct the value or leave the row out.",
                findings.remedies().leaveRowsOut());
    }

    private void reportConstants(Part train) {
        int constant = 0;
        for (int place = 0; place < train.x().width(); place++) {
            constant += isConstant(train, place) ? 1 : 0;
        }
        if (constant > 0) {
            findings.warning(
                    "constant-values",
                    train.x().array(),
                    null,
                    "%,d of %,d values of a row never change in training: nothing can be learned from them."
                            .formatted(constant, train.x().width()),
                    "Harmless, if expected: a value that never changes is not divided by its deviation.");
        }
    }

    private static boolean isConstant(Part train, int place) {
        double first = train.x(0, place);
        for (int row = 1; row < train.rows(); row++) {
            if (train.x(row, place) != first) {
                return false;
            }
        }
        return true;
    }

    private void measure(Part train) {
        for (int row = 0; row < train.rows(); row++) {
            for (int place = 0; place < train.x().width(); place++) {
                double value = train.x(row, place);
                least = Math.min(least, value);
                most = Math.max(most, value);
                sum += value;
            }
        }
    }

    private void reportSize(Part train) {
        if (Math.max(Math.abs(least), Math.abs(most)) > HUGE) {
            findings.warning(
                    "huge-values",
                    train.x().array(),
                    null,
                    "Values go from %.4g to %.4g: training on such numbers diverges.".formatted(least, most),
                    "Choose the scaling STANDARDIZE in the run.");
        } else if (train.x().numbers().type() == ElementType.UINT8 && most > 1) {
            findings.note(
                    "scale-bytes",
                    train.x().array(),
                    "Values are bytes from %.0f to %.0f.".formatted(least, most),
                    "Runs divide them by 255 unless told otherwise.");
        } else if (Math.max(Math.abs(least), Math.abs(most)) > 10) {
            findings.note(
                    "scale",
                    train.x().array(),
                    "Values go from %.4g to %.4g.".formatted(least, most),
                    "Choose the scaling STANDARDIZE in the run.");
        }
    }

    private List<Long> histogram(Part train) {
        long[] bins = new long[BINS];
        double width = (most - least) / BINS;
        for (int row = 0; row < train.rows(); row++) {
            for (int place = 0; place < train.x().width(); place++) {
                double bin = width > 0 ? (train.x(row, place) - least) / width : 0;
                bins[Math.min(BINS - 1, (int) bin)]++;
            }
        }
        return new ArrayList<>(Arrays.stream(bins).boxed().toList());
    }
}
