package dev.layerlab.run;

/** Somebody else has claimed the run since, or it is deleted: whoever worked on it may write nothing any more. */
final class LostClaimException extends RuntimeException {
    LostClaimException(Claim claim) {
        super("Claim %s of run %s is no longer valid".formatted(claim.fence(), claim.runId()));
    }
}
