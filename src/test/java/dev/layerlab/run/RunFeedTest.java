package dev.layerlab.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunFeedTest {
    private final RunFeed feed = new RunFeed();
    private final List<String> rung = new ArrayList<>();

    @Test
    void only_who_watches_the_run_is_told() {
        feed.watch("a", () -> rung.add("a"));
        feed.watch("b", () -> rung.add("b"));
        feed.watchAll(() -> rung.add("all"));
        feed.ring("a");
        assertThat(rung).containsExactly("a", "all");
    }

    @Test
    void who_has_left_is_not_told_even_where_another_hung_up_the_same_bell() {
        Runnable bell = () -> rung.add("a");
        var left = feed.watch("a", bell);
        feed.watch("a", bell);
        left.close();
        left.close();
        feed.ring("a");
        assertThat(rung).hasSize(1);
    }

    @Test
    void one_watchers_failure_keeps_nobody_else_from_hearing() {
        feed.watch("a", () -> {
            throw new IllegalStateException("a page that is gone");
        });
        feed.watch("a", () -> rung.add("a"));
        feed.watchAll(() -> rung.add("all"));
        feed.ring("a");
        assertThat(rung).containsExactly("a", "all");
    }
}
