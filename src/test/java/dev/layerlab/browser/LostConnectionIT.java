package dev.layerlab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.layerlab.data.DatasetService;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class LostConnectionIT {
    private final SampleRuns samples;

    @Autowired
    LostConnectionIT(RunService runs, DatasetService datasets) {
        this.samples = new SampleRuns(runs, datasets);
    }

    @Test
    void a_lost_connection_is_said_and_heals_by_itself(Visitor visitor) {
        Run run = samples.start("Cut off", 5000);
        RunPage page = RunPage.open(visitor, run.id());
        page.hasDrawnAtLeast(2);

        visitor.losesTheNetwork();
        Locator banner = visitor.page().getByText("Reconnecting; training goes on");
        assertThat(banner).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(RunPage.PATIENCE));
        visitor.screenshot("run-lost-connection");
        int before = page.points();

        visitor.findsTheNetworkAgain();
        assertThat(banner).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(RunPage.PATIENCE));
        page.hasDrawnAtLeast(before + 3);
        page.press("Stop");
        page.isIn("stopped");
    }
}
