package dev.layerlab.data;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** What tests of uploads share: the data side on a folder of its own, and small HDF5 files made on the spot. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DataTest {
    @TempDir
    static Path files;

    @TempDir
    static Path folder;

    ConfigurableApplicationContext context;
    DatasetService service;

    @BeforeAll
    void open() {
        context = DataContext.open(folder, "--layerlab.samples=false");
        service = context.getBean(DatasetService.class);
    }

    @AfterAll
    void close() {
        context.close();
    }

    /** An HDF5 file of these arrays, in this order. */
    static Path hdf5(Map<String, Object> arrays) {
        Path file = files.resolve(UUID.randomUUID() + ".h5");
        try (WritableHdfFile out = HdfFile.write(file)) {
            arrays.forEach(out::putDataset);
        }
        return file;
    }

    /** Uploads an HDF5 file of these arrays. */
    Dataset add(Map<String, Object> arrays) {
        return service.add(hdf5(arrays), "file.h5", null);
    }

    static List<Path> filesIn(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
