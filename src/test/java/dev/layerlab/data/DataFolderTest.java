package dev.layerlab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path temporary;

    @Test
    void is_made_with_the_folders_above_it() {
        try (var folder = new DataFolder(temporary.resolve("a/b"))) {
            assertThat(folder.path()).isDirectory();
        }
    }

    @Test
    void lets_one_in_at_a_time() {
        try (var _ = new DataFolder(temporary)) {
            assertThatThrownBy(() -> new DataFolder(temporary))
                    .isInstanceOf(DataFolderException.class)
                    .hasMessage("The data folder %s is in use by another Layerlab.".formatted(temporary));
        }
        new DataFolder(temporary).close();
    }

    @Test
    void that_is_a_file_is_refused_with_its_name_and_a_cure() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "text");
        assertThatThrownBy(() -> new DataFolder(file))
                .isInstanceOfSatisfying(
                        DataFolderException.class, e -> assertThat(e.cure()).contains("LAYERLAB_DATA"))
                .hasMessageContaining(file.toString());
    }
}
