package dev.layerlab.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives the studio a data folder of its own under {@code target}. */
final class NewDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "browser-data-");
            TestPropertyValues.of("layerlab.data=" + folder, "vaadin.production-mode=true")
                    .applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException("no data folder for the browser tests", e);
        }
    }
}
