package dev.layerlab.nn.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The peers' scripts, each run as a process on one thread.
 *
 * <p>PyTorch comes with Debian's BLAS or with the newer OpenBLAS that the peers' mkblas.sh lays out, NumPy with the
 * machine's own Python or with Debian's: whichever does a little of the word model faster.
 */
final class Peer {
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

    /** An interpreter and the folder its libraries come from first. */
    private record Python(String program, String libraries) {}

    private final Path folder;
    private final Python torch;
    private final Python numpy;

    Peer(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        String work = System.getenv().getOrDefault("WORK", System.getProperty("user.home") + "/.cache/layerlab-bench");
        Path newer = Path.of(work, "blasnew");
        Python debian = new Python("/usr/bin/python3", "");
        Python newest = Files.isDirectory(newer) ? new Python(debian.program(), newer.toString()) : debian;
        torch = faster(List.of("q2_torch.py", "float32", "32", "256", "5", "1"), newest, debian);
        numpy = faster(List.of("q2_numpy.py", "good", "float32", "32", "256", "5"), new Python("python3", ""), debian);
    }

    private Python faster(List<String> script, Python one, Python other) throws IOException, InterruptedException {
        return python(one, script, Figure.STEP) > python(other, script, Figure.STEP) ? other : one;
    }

    double torch(Workload workload) throws IOException, InterruptedException {
        return python(torch, workload.torch(), workload.figure());
    }

    double numpy(Workload workload) throws IOException, InterruptedException {
        return python(numpy, workload.numpy(), workload.figure());
    }

    /** Deeplearning4j on jars of its own and the default JDK. */
    double dl4j(Workload workload) throws IOException, InterruptedException {
        return milliseconds(folder.resolve("dl4j"), "./run.sh", workload.dl4j(), workload.figure(), "");
    }

    private double python(Python python, List<String> arguments, Figure figure)
            throws IOException, InterruptedException {
        return milliseconds(folder.resolve("python"), python.program(), arguments, figure, python.libraries());
    }

    /** Not a number where there is no such script, or it fails. */
    private static double milliseconds(
            Path folder, String program, List<String> arguments, Figure figure, String libraries)
            throws IOException, InterruptedException {
        if (arguments.isEmpty()) {
            return Double.NaN;
        }
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
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
