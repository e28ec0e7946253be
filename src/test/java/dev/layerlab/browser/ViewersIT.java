package dev.layerlab.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.DatasetService;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunFeed;
import dev.layerlab.run.RunService;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Many look at one run: one in a browser, the others as plain clients of the push. */
@BrowserTest
class ViewersIT {
    private static final Logger LOG = LoggerFactory.getLogger(ViewersIT.class);
    private static final int OTHERS = 19;

    private final RunFeed feed;
    private final SampleRuns samples;

    @Autowired
    ViewersIT(RunService runs, DatasetService datasets, RunFeed feed) {
        this.feed = feed;
        this.samples = new SampleRuns(runs, datasets);
    }

    @Test
    void twenty_viewers_all_see_the_epochs_come(Visitor visitor) throws Exception {
        Run run = samples.start("Watched by many", 2000);
        RunPage page = RunPage.open(visitor, run.id());
        page.hasDrawnAtLeast(1);
        List<PushClient> others = new ArrayList<>();
        try {
            for (int i = 0; i < OTHERS; i++) {
                others.add(PushClient.open(visitor.address(""), "/runs/" + run.id()));
            }
            List<Long> delays = Delays.of(page, visitor.page(), feed, run.id(), 60);
            page.press("Stop");
            page.isIn("stopped");
            LOG.info(
                    "20 viewers: from a stored epoch to its drawn point {} ms at the median, {} ms at the 95th percentile of {}",
                    delays.get(delays.size() / 2),
                    delays.get(delays.size() * 95 / 100),
                    delays.size());
            LOG.info(
                    "messages to the others: {}",
                    others.stream().map(PushClient::received).toList());
            assertThat(others).allSatisfy(other -> assertThat(other.received()).isGreaterThan(5));
            assertThat(delays.get(delays.size() / 2)).isLessThanOrEqualTo(500);
        } finally {
            others.forEach(PushClient::close);
        }
    }
}
