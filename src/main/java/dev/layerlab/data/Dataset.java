package dev.layerlab.data;

import java.util.List;
import java.util.Optional;

/**
 * An uploaded data set as the studio knows it; the numbers themselves are {@link Columns}.
 *
 * @param id short and stable, part of links
 * @param fileName as the user's file was called
 * @param bytes size of the uploaded file
 * @param sha256 of the file; where a text was read with words or a seed of the user's, of the text and these
 * @param created milliseconds since 1970
 * @param description what the sample data say of themselves, empty for uploads
 * @param notes what users wrote about it
 * @param insights null where the data set could not be understood
 */
public record Dataset(
        String id,
        String name,
        String fileName,
        long bytes,
        String sha256,
        long created,
        String description,
        String notes,
        List<ArrayInfo> arrays,
        Roles roles,
        Choices choices,
        List<Finding> findings,
        Insights insights) {
    /** Whether a run can be started: no finding is an error. */
    public boolean usable() {
        return findings.stream().noneMatch(finding -> finding.level() == Finding.Level.ERROR);
    }

    /** What a row is made of, as the check found it; empty where the data set could not be understood. */
    public Optional<Columns.Kind> kind() {
        return Optional.ofNullable(insights)
                .map(seen -> seen.values() == null ? Columns.Kind.WORDS : Columns.Kind.VALUES);
    }

    Dataset withReading(Roles newRoles, Choices newChoices) {
        return new Dataset(
                id,
                name,
                fileName,
                bytes,
                sha256,
                created,
                description,
                notes,
                arrays,
                newRoles,
                newChoices,
                findings,
                insights);
    }

    Dataset withFindings(List<Finding> newFindings, Insights newInsights) {
        return new Dataset(
                id,
                name,
                fileName,
                bytes,
                sha256,
                created,
                description,
                notes,
                arrays,
                roles,
                choices,
                newFindings,
                newInsights);
    }
}
