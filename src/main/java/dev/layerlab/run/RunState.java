package dev.layerlab.run;

/** Where a run stands. */
public enum RunState {
    QUEUED,
    RUNNING,
    PAUSED,
    FINISHED,
    STOPPED,
    FAILED,
    INTERRUPTED;

    /** Whether nothing more will happen by itself or at a resume. */
    public boolean ended() {
        return this == FINISHED || this == STOPPED || this == FAILED;
    }
}
