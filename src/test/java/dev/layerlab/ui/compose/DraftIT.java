package dev.layerlab.ui.compose;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import dev.layerlab.browser.Chromium;
import dev.layerlab.browser.Visitor;
import dev.layerlab.run.PackagedStudio;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The packaged studio is stopped and started again while somebody composes. */
@ExtendWith(Chromium.class)
class DraftIT {
    private static final Path JAR = Path.of(System.getProperty("layerlab.jar"));

    @TempDir
    Path folder;

    @Test
    void the_draft_survives_a_restart_of_the_studio(Browser browser) throws Exception {
        int port = PackagedStudio.freePort();
        Visitor visitor;
        try (var studio = new PackagedStudio(JAR, folder, port)) {
            visitor = Visitor.arrives(browser, studio.address());
            ComposePage compose = ComposePage.nextWord(visitor);
            compose.field(compose.card(2), "units").fill("77");
            assertThat(compose.card(2)).containsText("→ 77");
            assertThat(compose.saved()).hasText(Pattern.compile("draft saved \\d+:\\d\\d.*"));
            visitor.page().navigate("about:blank");
        }
        try (var again = new PackagedStudio(JAR, folder, port)) {
            ComposePage compose = ComposePage.open(visitor, "");
            assertThat(compose.field(compose.card(2), "units")).hasValue("77");
            assertThat(compose.titles()).hasText(new String[] {"Embedding", "Dense", "Activate", "Dense"});
        }
        visitor.leaves();
    }
}
