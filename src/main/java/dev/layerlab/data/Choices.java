package dev.layerlab.data;

/**
 * What a user decided about the reading of a data set, beyond its roles.
 *
 * @param turned pictures are shown with rows and columns exchanged
 * @param validationShare part of the training rows set aside for validation where the file has no rows for it, in [0, 1)
 * @param splitSeed the seed that draws these rows
 * @param firstId the id of the first word, 0 or 1; null to decide by the ids' range
 */
public record Choices(boolean turned, double validationShare, long splitSeed, Integer firstId) {
    public Choices {
        if (!(validationShare >= 0 && validationShare < 1)) {
            throw new DataException("validationShare must be in [0, 1), got " + validationShare);
        }
        if (firstId != null && firstId != 0 && firstId != 1) {
            throw new DataException("firstId must be 0 or 1, got " + firstId);
        }
    }

    public Choices() {
        this(false, 0, 1, null);
    }
}
