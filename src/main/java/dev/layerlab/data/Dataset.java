package dev.layerlab.data;

import java.util.List;

/**
 * An uploaded data set as the studio knows it; the numbers themselves are {@link Columns}.
 *
 * @param id short and stable, part of links
 * @param fileName as the user's file was called
 * @param bytes size of the uploaded file
 * @param created milliseconds since 1970
 * @param description what the sample data say of themselves, empty for uploads
 */
public record Dataset(
        String id,
        String name,
        String fileName,
        long bytes,
        String sha256,
        long created,
        String description,
        List<ArrayInfo> arrays,
        Roles roles,
        List<Finding> findings) {
    /** Whether a run can be started: no finding is an error. */
    public boolean usable() {
        return findings.stream().noneMatch(finding -> finding.level() == Finding.Level.ERROR);
    }
}
