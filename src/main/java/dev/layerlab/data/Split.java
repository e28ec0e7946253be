package dev.layerlab.data;

import dev.layerlab.data.Understood.Part;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Sets a share of the training rows aside for validation, drawn by a seed: the same seed draws the same rows. */
final class Split {
    private Split() {}

    static Understood apply(Understood whole, Choices choices, Findings findings) {
        int rows = whole.train().rows();
        int held = (int) Math.round(rows * choices.validationShare());
        if (whole.validation() != null) {
            return whole;
        }
        report(whole.train(), held, choices, findings);
        if (held == 0 || held == rows) {
            return whole;
        }
        int[] order = shuffled(rows, choices.splitSeed());
        return new Understood(
                whole.kind(),
                whole.sampleShape(),
                whole.vocabulary(),
                whole.classes(),
                whole.firstId(),
                part(whole.train(), order, held, rows),
                part(whole.train(), order, 0, held),
                whole.test());
    }

    private static void report(Part train, int held, Choices choices, Findings findings) {
        if (held == 0 || held == train.rows()) {
            findings.note(
                    "no-validation",
                    train.x().array(),
                    "There are no validation rows: the best epoch of a run is then simply its last one.",
                    "Set a share of the training rows aside.",
                    findings.remedies().setRowsAside());
        } else {
            findings.note(
                    "validation-split",
                    train.x().array(),
                    "%,d of %,d training rows are set aside for validation, drawn with seed %d."
                            .formatted(held, train.rows(), choices.splitSeed()),
                    null,
                    findings.remedies().trainOnAll());
        }
    }

    /** The rows keep the order they have in the file. */
    private static Part part(Part train, int[] order, int from, int to) {
        int[] selected =
                Arrays.stream(order, from, to).map(train::inArray).sorted().toArray();
        return new Part(train.x(), train.y(), selected);
    }

    private static int[] shuffled(int rows, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int[] order = new int[rows];
        for (int i = 0; i < rows; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
