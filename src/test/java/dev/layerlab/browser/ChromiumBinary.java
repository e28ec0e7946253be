package dev.layerlab.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The installed Chromium or Chrome; one is installed where there is none. */
final class ChromiumBinary {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final Path ON_A_MAC = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private ChromiumBinary() {}

    /** Empty where Playwright uses the browser that it has installed itself. */
    static Optional<Path> findOrInstall() {
        Optional<Path> found = find();
        if (found.isPresent()) {
            return found;
        }
        if (isRoot() && runs("apt-get", "update") && runs("apt-get", "install", "-y", "chromium")) {
            return find();
        }
        if (runs(
                java(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium")) {
            return Optional.empty();
        }
        throw new IllegalStateException(
                "The browser tests need Chromium or Chrome on the PATH, found none, and could not"
                        + " install one. Install it (Debian and Ubuntu: sudo apt-get install chromium) and run ./mvnw verify again.");
    }

    private static Optional<Path> find() {
        Stream<Path> folders =
                Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
        return Stream.concat(folders.flatMap(folder -> NAMES.stream().map(folder::resolve)), Stream.of(ON_A_MAC))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Whether the command could be started and succeeded. */
    private static boolean runs(String... command) {
        try {
            var builder = new ProcessBuilder(command).inheritIO();
            builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
