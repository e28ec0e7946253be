package dev.layerlab.api;

import dev.layerlab.Layerlab;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** The whole studio on a free port with an empty data folder of its own, started once for all tests of the API. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Layerlab.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "layerlab.hosts=studio.example.org, lab.example.org:8443",
            "layerlab.upload.limit=" + ApiTest.UPLOAD_LIMIT_MB + "MB"
        })
@ContextConfiguration(initializers = ApiTest.OwnDataFolder.class)
@interface ApiTest {
    int UPLOAD_LIMIT_MB = 3;

    final class OwnDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "api-test");
                TestPropertyValues.of("layerlab.data=" + folder).applyTo(context);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
