package dev.layerlab.nn.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where OpenBLAS can't load, EJML multiplies and one sentence says so. */
class FallbackTest {
    /** Another JVM, which takes itself to be on a system that OpenBLAS is not packed for. */
    @Test
    void ejml_multiplies_where_open_blas_is_not_packed() throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dos.name=Plan 9",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Multiplying.class.getName());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output)
                .contains("EJML, float32: 6")
                .containsOnlyOnce("OpenBLAS can't be used here, EJML multiplies");
    }

    static final class Multiplying {
        private Multiplying() {}

        public static void main(String[] args) {
            Matrix two = Matrix.of(Precision.FLOAT32, 1, 1, 2);
            Matrix three = Matrix.of(Precision.FLOAT32, 1, 1, 3);
            Matrix six = Matrix.empty(Precision.FLOAT32).product(two, three);
            System.out.println(Engine.name(Precision.FLOAT32) + ": " + Math.round(six.get(0, 0)));
        }
    }
}
