package dev.layerlab.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Takes people's files in and gives out what they hold. */
@Service
public class DatasetService {
    /** Reads, checks and stores a file; it is named after the file where {@code name} is null. Throws DataException. */
    public Dataset add(Path file, String fileName, String name) {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    public List<Dataset> all() {
        throw new UnsupportedOperationException();
    }

    public Optional<Dataset> byId(String id) {
        throw new UnsupportedOperationException();
    }

    /** Gives arrays other roles and checks again. Throws DataException. */
    public Dataset assign(String id, Roles roles) {
        throw new UnsupportedOperationException();
    }

    /** The numbers by role. Throws DataException where the data set is not usable. */
    public Columns columns(String id) {
        throw new UnsupportedOperationException();
    }

    public void delete(String id) {
        throw new UnsupportedOperationException();
    }
}
