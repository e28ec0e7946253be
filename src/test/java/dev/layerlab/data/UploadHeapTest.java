package dev.layerlab.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** The largest file that is taken goes past the server's memory: its numbers are only ever on disk. */
class UploadHeapTest extends DataTest {
    private static final long MEBIBYTE = 1 << 20;
    private static final long ADDED = 32 * MEBIBYTE;
    private static final Duration BETWEEN_COLLECTIONS = Duration.ofMillis(50);

    @Test
    void an_upload_of_64_MiB_adds_at_most_32_MiB_of_live_heap() throws IOException {
        Path file = largest();
        service.add(hdf5(Map.of("trainx", new int[2][2], "trainy", new int[] {0, 1})), "first.h5", null);
        long before = liveHeap();
        var upload = CompletableFuture.supplyAsync(() -> service.add(file, "largest.h5", null));
        long most = before;
        int collections = 0;
        while (!isDoneWithin(BETWEEN_COLLECTIONS, upload)) {
            most = Math.max(most, liveHeap());
            collections++;
        }
        Dataset dataset = upload.join();
        most = Math.max(most, liveHeap());
        System.out.printf(
                "A file of %,d bytes: live heap %,d bytes before, at most %,d in %d full collections meanwhile%n",
                dataset.bytes(), before, most, collections);
        assertThat(dataset.bytes()).isBetween(63 * MEBIBYTE, 64 * MEBIBYTE);
        assertThat(dataset.insights().parts().getFirst().rows()).isEqualTo(rows());
        assertThat(collections).isGreaterThan(3);
        assertThat(most - before).isLessThan(ADDED);
    }

    private static boolean isDoneWithin(Duration time, Future<?> upload) {
        try {
            upload.get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int rows() {
        return 16_200;
    }

    /** Pictures of 64 by 64 grey bytes, and for each a label: 63.3 MiB. */
    private static Path largest() throws IOException {
        Path file = files.resolve("largest.h5");
        byte[][] pictures = new byte[rows()][4096];
        int[] labels = new int[rows()];
        for (int row = 0; row < rows(); row++) {
            labels[row] = row % 10;
            for (int pixel = 0; pixel < 4096; pixel++) {
                pictures[row][pixel] = (byte) (row * 31 + pixel * 7 + (row ^ pixel));
            }
        }
        try (WritableHdfFile out = HdfFile.write(file)) {
            out.putDataset("trainx", pictures);
            out.putDataset("trainy", labels);
        }
        assertThat(Files.size(file)).isLessThan(64 * MEBIBYTE);
        return file;
    }

    private static long liveHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
