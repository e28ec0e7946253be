package dev.layerlab.nn.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The peers' scripts, each run as a process on one thread. */
record Peer(Path folder) {
    /** What a script prints, and how many milliseconds one of it is. */
    enum Figure {
        /** Microseconds a step, of which an epoch of the word model has 1,862.5. */
        STEP("step median (\\d+)", 1.8625),
        /** Milliseconds an epoch with its evaluation. */
        EPOCH("epoch median ([\\d.]+)", 1),
        /** Seconds a pass over the validation set. */
        EVALUATION("eval\\(best\\) ([\\d.]+)", 1000);

        private final Pattern pattern;
        private final double milliseconds;

        Figure(String pattern, double milliseconds) {
            this.pattern = Pattern.compile(pattern);
            this.milliseconds = milliseconds;
        }

        private double in(String output) {
            Matcher matcher = pattern.matcher(output);
            return matcher.find() ? milliseconds * Double.parseDouble(matcher.group(1)) : Double.NaN;
        }
    }

    /** The faster of Debian's BLAS and the newer OpenBLAS that the peers' mkblas.sh lays out. */
    double torch(Workload workload) throws IOException, InterruptedException {
        String work = System.getenv().getOrDefault("WORK", System.getProperty("user.home") + "/.cache/layerlab-bench");
        Path newer = Path.of(work, "blasnew");
        if (!Files.isDirectory(newer)) {
            return milliseconds(workload.torch(), workload.figure(), "");
        }
        double theirs = milliseconds(workload.torch(), workload.figure(), "");
        return Math.min(theirs, milliseconds(workload.torch(), workload.figure(), newer.toString()));
    }

    double numpy(Workload workload) throws IOException, InterruptedException {
        return milliseconds(workload.numpy(), workload.figure(), "");
    }

    /** Not a number where there is no such script, or it fails. */
    private double milliseconds(List<String> arguments, Figure figure, String libraries)
            throws IOException, InterruptedException {
        if (arguments.isEmpty()) {
            return Double.NaN;
        }
        List<String> command = new ArrayList<>(List.of("/usr/bin/python3"));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.resolve("python").toFile());
        builder.environment().keySet().removeAll(List.of("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"));
        builder.environment().put("OMP_NUM_THREADS", "1");
        builder.environment().put("OPENBLAS_NUM_THREADS", "1");
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        builder.environment().put("REPS", "9");
        builder.environment().put("LD_LIBRARY_PATH", libraries);
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? figure.in(output) : Double.NaN;
    }
}
