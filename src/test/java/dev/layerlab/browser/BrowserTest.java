package dev.layerlab.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of pages in real Chromium against the whole studio in production mode, its data folder new and empty but for
 * the sample data. A test method asks for a {@link Visitor}, or for two.
 *
 * <p>The studio is started once for all such tests, so each makes the runs that it looks at.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = NewDataFolder.class)
@ExtendWith(Chromium.class)
public @interface BrowserTest {}
