package dev.layerlab.data;

/**
 * What a user decided about the reading of a data set, beyond its roles.
 *
 * @param turned pictures are shown with rows and columns exchanged
 * @param validationShare part of the training rows set aside for validation where the file has no rows for it, in [0, 1)
 * @param splitSeed the seed that draws these rows
 * @param firstId the id of the first word, 0 or 1; null to decide by the ids' range
 * @param leaveOut rows whose label, id or value can't be used are left out, instead of being an error
 * @param labelsByValue equal labels are equal classes in all parts, also where the parts' labels differ
 * @param samplesLast where an array's first and last axis are both as long as its labels, the last one counts the samples
 */
public record Choices(
        boolean turned,
        double validationShare,
        long splitSeed,
        Integer firstId,
        boolean leaveOut,
        boolean labelsByValue,
        boolean samplesLast) {
    public Choices {
        if (!(validationShare >= 0 && validationShare < 1)) {
            throw new IllegalArgumentException("validationShare must be in [0, 1), got " + validationShare);
        }
        if (firstId != null && firstId != 0 && firstId != 1) {
            throw new IllegalArgumentException("firstId must be 0 or 1, got " + firstId);
        }
    }

    public Choices() {
        this(false, 0, 1, null, false, false, false);
    }

    public Choices withTurned(boolean newTurned) {
        return new Choices(newTurned, validationShare, splitSeed, firstId, leaveOut, labelsByValue, samplesLast);
    }

    public Choices withValidation(double newShare, long newSeed) {
        return new Choices(turned, newShare, newSeed, firstId, leaveOut, labelsByValue, samplesLast);
    }

    public Choices withFirstId(Integer newFirstId) {
        return new Choices(turned, validationShare, splitSeed, newFirstId, leaveOut, labelsByValue, samplesLast);
    }

    public Choices withLeaveOut(boolean newLeaveOut) {
        return new Choices(turned, validationShare, splitSeed, firstId, newLeaveOut, labelsByValue, samplesLast);
    }

    public Choices withLabelsByValue(boolean newLabelsByValue) {
        return new Choices(turned, validationShare, splitSeed, firstId, leaveOut, newLabelsByValue, samplesLast);
    }

    public Choices withSamplesLast(boolean newSamplesLast) {
        return new Choices(turned, validationShare, splitSeed, firstId, leaveOut, labelsByValue, newSamplesLast);
    }
}
