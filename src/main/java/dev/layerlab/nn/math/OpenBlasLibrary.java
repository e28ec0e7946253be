package dev.layerlab.nn.math;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The shared objects of OpenBLAS, which travel in a jar: unpacked into a private folder, loaded, and deleted. */
final class OpenBlasLibrary {
    /** In the order of loading: each needs those before it. A platform may lack some, but never the last. */
    private static final List<String> LINUX =
            List.of("libgcc_s.so.1", "libquadmath.so.0", "libgfortran.so.5", "libopenblas.so.0");

    private static final List<String> MAC =
            List.of("libgcc_s.1.1.dylib", "libquadmath.0.dylib", "libgfortran.5.dylib", "libopenblas.0.dylib");

    private OpenBlasLibrary() {}

    static SymbolLookup load() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return load("macosx-" + processor(), MAC);
        }
        if (system.contains("linux")) {
            return load("linux-" + processor(), LINUX);
        }
        throw new IllegalStateException("OpenBLAS is packed for Linux and macOS, this is " + system);
    }

    private static String processor() {
        String name = System.getProperty("os.arch");
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm64";
            default -> name;
        };
    }

    private static SymbolLookup load(String platform, List<String> names) {
        try {
            Path folder = Files.createTempDirectory("layerlab-openblas");
            List<Path> files = unpack(platform, names, folder);
            SymbolLookup last = null;
            for (Path file : files) {
                last = SymbolLookup.libraryLookup(file, Arena.global());
            }
            for (Path file : files) {
                Files.delete(file); // a loaded library lives on without its file
            }
            Files.delete(folder);
            return last;
        } catch (IOException cause) {
            throw new UncheckedIOException("OpenBLAS can't be unpacked: " + cause.getMessage(), cause);
        }
    }

    private static List<Path> unpack(String platform, List<String> names, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            String resource = "/org/bytedeco/openblas/" + platform + "/" + name;
            try (InputStream in = OpenBlasLibrary.class.getResourceAsStream(resource)) {
                if (in != null) {
                    Path file = folder.resolve(name);
                    Files.copy(in, file);
                    files.add(file);
                } else if (name.equals(names.getLast())) {
                    throw new IllegalStateException("OpenBLAS is not packed for " + platform);
                }
            }
        }
        return files;
    }
}
