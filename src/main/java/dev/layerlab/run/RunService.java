package dev.layerlab.run;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Starts runs, tells about them and takes what their owners want of them. */
@Service
public class RunService {
    /** Checks the configuration against its data set, stores the run and queues it. Throws IllegalArgumentException. */
    public Run start(RunConfig config) {
        throw new UnsupportedOperationException();
    }

    public Optional<Run> byId(String id) {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    public List<Run> all() {
        throw new UnsupportedOperationException();
    }

    /** Every stored epoch, in order. */
    public List<EpochRow> epochs(String id) {
        throw new UnsupportedOperationException();
    }

    public void pause(String id) {
        throw new UnsupportedOperationException();
    }

    public void resume(String id) {
        throw new UnsupportedOperationException();
    }

    public void stop(String id) {
        throw new UnsupportedOperationException();
    }

    public void delete(String id) {
        throw new UnsupportedOperationException();
    }

    public void rename(String id, String name) {
        throw new UnsupportedOperationException();
    }
}
