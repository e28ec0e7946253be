package dev.layerlab.data;

import dev.layerlab.data.Understood.Part;
import java.util.ArrayList;
import java.util.List;

/** Reads rows of values, pictures for example, with classes as labels however these are written. */
final class ValueReading {
    private final Material material;
    private final Roles roles;
    private final Findings findings;

    ValueReading(Material material, Roles roles, Findings findings) {
        this.material = material;
        this.roles = roles;
        this.findings = findings;
    }

    /** Null with a finding where labels are no classes or rows and labels do not go together. */
    Understood read(List<String> classNames) {
        var train = pair(roles.trainX(), roles.trainY());
        var validation = pair(roles.validationX(), roles.validationY());
        var test = pair(roles.testX(), roles.testY());
        if (findings.haveErrors()) {
            return null;
        }
        List<Labels> labels = new ArrayList<>();
        for (Pair pair : new Pair[] {train, validation, test}) {
            if (pair != null) {
                labels.add(pair.y());
                Shapes.checkEqual(train.x(), pair.x(), findings);
                checkKind(train, pair);
            }
        }
        if (findings.haveErrors()) {
            return null;
        }
        LabelCoding coding = LabelCoding.of(labels, classNames, findings);
        if (coding == null) {
            return null;
        }
        return new Understood(
                Columns.Kind.VALUES,
                train.x().shape(),
                List.of(),
                coding.names(),
                0,
                part(train, coding),
                part(validation, coding),
                part(test, coding));
    }

    /** Null for all rows. */
    private int[] selected(Rows x, Labels y) {
        return findings.remedies().choices().leaveOut()
                ? UsableRows.select(
                        x,
                        row -> DistinctLabels.isClass(y.at(row)) && UsableRows.isFinite(x, row),
                        "their labels are no classes or their values no finite numbers",
                        findings)
                : null;
    }

    private record Pair(Rows x, Labels y, int[] selected) {}

    private Pair pair(String x, String y) {
        if (x == null || y == null) {
            return null;
        }
        Labels labels = Labels.of(material.array(y), material, findings);
        Rows rows = labels == null ? null : Shapes.rows(material.array(x), labels, material, findings);
        return rows == null ? null : new Pair(rows, labels, selected(rows, labels));
    }

    private void checkKind(Pair train, Pair part) {
        if (train.y() instanceof Labels.Texts != part.y() instanceof Labels.Texts) {
            findings.error(
                    "labels-differ",
                    part.y().array().name(),
                    null,
                    "The labels of one part are text, those of another are numbers.",
                    "Save all labels alike.");
        }
    }

    private static Part part(Pair pair, LabelCoding coding) {
        return pair == null ? null : new Part(pair.x(), coding.target(pair.y()), pair.selected());
    }
}
