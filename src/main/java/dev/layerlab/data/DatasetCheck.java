package dev.layerlab.data;

import java.util.List;
import org.springframework.stereotype.Component;

/** Reads a data set's numbers the way its roles and choices say. */
@Component
class DatasetCheck {
    private final ColumnStore store;
    private final QuietWork quiet;

    DatasetCheck(ColumnStore store, QuietWork quiet) {
        this.store = store;
        this.quiet = quiet;
    }

    /** The data set with the findings and insights of a new look at it. */
    Dataset checked(Dataset dataset) {
        return quiet.run(() -> lookedAt(dataset));
    }

    private Dataset lookedAt(Dataset dataset) {
        var findings = findings(dataset);
        Understood data = understood(dataset, findings);
        Insights insights = data == null ? null : new Inspection(data, findings).inspect();
        return dataset.withFindings(findings.sorted(), insights);
    }

    /** Throws DataException where the data set is not usable. */
    Columns columns(Dataset dataset) {
        requireUsable(dataset);
        return ColumnsReader.load(understood(dataset, findings(dataset)));
    }

    /** With roles and choices of another time. Throws DataException where they make nothing usable. */
    Columns columns(Dataset dataset, Roles roles, Choices choices) {
        return ColumnsReader.load(understood(dataset.withReading(roles, choices)));
    }

    /** Rows to look at. Throws DataException where the data set is not usable. */
    StoredRows rows(Dataset dataset) {
        requireUsable(dataset);
        return new StoredRows(understood(dataset, findings(dataset)));
    }

    /** With roles and choices of another time. Throws DataException where they make nothing usable. */
    StoredRows rows(Dataset dataset, Roles roles, Choices choices) {
        return new StoredRows(understood(dataset.withReading(roles, choices)));
    }

    private Understood understood(Dataset read) {
        Findings findings = findings(read);
        Understood data = understood(read, findings);
        if (data == null) {
            throw unusable(read, findings.sorted());
        }
        return data;
    }

    private static void requireUsable(Dataset dataset) {
        if (!dataset.usable()) {
            throw unusable(dataset, dataset.findings());
        }
    }

    private static DataException unusable(Dataset dataset, List<Finding> findings) {
        return new DataException("The data set '%s' cannot be used: %s"
                .formatted(dataset.name(), findings.getFirst().message()));
    }

    private static Findings findings(Dataset dataset) {
        return new Findings(new Remedies(dataset.roles(), dataset.choices()));
    }

    private Understood understood(Dataset dataset, Findings findings) {
        return new Reading(store.material(dataset.sha256()), dataset.roles(), dataset.choices(), findings).understand();
    }
}
