package dev.layerlab.data;

import org.springframework.stereotype.Component;

/** Reads a data set's numbers the way its roles and choices say. */
@Component
class DatasetCheck {
    private final ColumnStore store;

    DatasetCheck(ColumnStore store) {
        this.store = store;
    }

    /** The data set with the findings and insights of a new look at it. */
    Dataset checked(Dataset dataset) {
        var findings = new Findings();
        Understood data = understood(dataset, findings);
        Insights insights = data == null ? null : new Inspection(data, findings).inspect();
        return dataset.withReading(findings.sorted(), insights);
    }

    /** Throws DataException where the data set is not usable. */
    Columns columns(Dataset dataset) {
        if (!dataset.usable()) {
            throw new DataException("The data set '%s' cannot be used: %s"
                    .formatted(dataset.name(), dataset.findings().getFirst().message()));
        }
        return ColumnsReader.load(understood(dataset, new Findings()));
    }

    private Understood understood(Dataset dataset, Findings findings) {
        return new Reading(store.material(dataset.sha256()), dataset.roles(), dataset.choices(), findings).understand();
    }
}
