package dev.layerlab.data.conversion;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/** How to start another main of this program: from its jar with the libraries inside, or from the class path as it is. */
final class ChildClassPath {
    private ChildClassPath() {}

    static List<String> launching(Class<?> main) {
        String classPath = System.getProperty("java.class.path");
        if (!classPath.contains(File.pathSeparator) && classPath.endsWith(".jar") && holdsLibraries(classPath)) {
            return List.of(
                    "-Dloader.main=" + main.getName(),
                    "-cp",
                    Path.of(classPath).toAbsolutePath().toString(),
                    "org.springframework.boot.loader.launch.PropertiesLauncher");
        }
        return List.of("-cp", absolute(classPath), main.getName());
    }

    /** The child starts in a folder of its own, where relative paths lead nowhere. */
    private static String absolute(String classPath) {
        return List.of(classPath.split(File.pathSeparator)).stream()
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean holdsLibraries(String jar) {
        try (var file = new JarFile(jar)) {
            return file.getManifest() != null
                    && file.getManifest().getMainAttributes().getValue("Spring-Boot-Lib") != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
