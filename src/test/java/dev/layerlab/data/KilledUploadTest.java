package dev.layerlab.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed in the middle of uploads leaves whole data sets, and nothing else after the next start. */
class KilledUploadTest {
    private static final int UPLOADS_BEFORE_THE_KILL = 3;

    @TempDir
    Path folder;

    /** Uploads one file after another, each another content, and says so. */
    public static final class Uploading {
        public static void main(String[] arguments) {
            var service = DataContext.open(Path.of(arguments[0]), "--layerlab.samples=false")
                    .getBean(DatasetService.class);
            DataTest.files = Path.of(arguments[1]);
            for (int i = 0; ; i++) {
                Path file = DataTest.hdf5(Map.of("trainx", new int[200_000][3], "trainy", labels(i)));
                System.out.println(
                        "uploaded " + service.add(file, "file.h5", null).id());
            }
        }

        private static int[] labels(int content) {
            int[] labels = new int[200_000];
            labels[content] = 1;
            return labels;
        }
    }

    @Test
    void after_kill_9_every_data_set_is_whole_and_nothing_else_is_left() throws IOException {
        Path data = folder.resolve("data");
        List<String> acknowledged = killedInTheMiddle(data);
        try (var context = DataContext.open(data, "--layerlab.samples=false")) {
            DatasetService service = context.getBean(DatasetService.class);
            assertThat(service.all()).extracting(Dataset::id).containsAll(acknowledged);
            for (Dataset dataset : service.all()) {
                assertThat(service.columns(dataset.id()).train().rows()).isEqualTo(200_000);
            }
            Set<String> contents = service.all().stream().map(Dataset::sha256).collect(Collectors.toSet());
            assertThat(names(data.resolve("datasets"))).isEqualTo(contents);
            assertThat(names(data.resolve("arriving"))).isEmpty();
        }
    }

    private List<String> killedInTheMiddle(Path data) throws IOException {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Uploading.class.getName(),
                        data.toString(),
                        Files.createDirectory(folder.resolve("files")).toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = server.inputReader()) {
            List<String> ids = lines.lines()
                    .filter(line -> line.startsWith("uploaded "))
                    .map(line -> line.substring("uploaded ".length()))
                    .limit(UPLOADS_BEFORE_THE_KILL)
                    .toList();
            server.destroyForcibly().onExit().join(); // the next upload is under way
            return ids;
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
