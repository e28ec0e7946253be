package dev.layerlab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.layerlab.data.DatasetService;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** The epochs of one claim, run by the test's own thread; an epoch has 25 batches. */
class EpochLoopTest {
    private static final int BATCHES = 25;
    private static final BooleanSupplier OPEN = () -> false;

    @TempDir
    static Path folder;

    private static RunSide side;
    private static String words;

    private final AtomicLong now = new AtomicLong();
    private String id;
    private Claim claim;

    @BeforeAll
    static void open() {
        side = new RunSide(folder.resolve("studio"));
        words = side.words(folder, 20 * BATCHES);
    }

    @AfterAll
    static void close() {
        side.close();
    }

    @BeforeEach
    void claim(TestInfo test) {
        id = Integer.toHexString(test.getDisplayName().hashCode());
        side.get(RunRepository.class).add(id, config(), 0, 0);
        claim = claimed();
    }

    @Test
    void a_stop_ends_the_epoch_under_way() {
        loop().run(atBatch(BATCHES + 5, () -> side.runs().stop(id)));
        assertThat(run().state()).isEqualTo(RunState.STOPPED);
        assertThat(run().epoch()).isEqualTo(1);
        assertThat(checkpoints().lastEpoch(id)).hasValue(1);
    }

    @Test
    void a_pause_waits_for_the_end_of_the_epoch() {
        loop().run(atBatch(BATCHES + 5, () -> side.runs().pause(id)));
        assertThat(run().state()).isEqualTo(RunState.PAUSED);
        assertThat(run().epoch()).isEqualTo(2);
    }

    @Test
    void a_studio_that_closes_leaves_the_run_interrupted_with_a_checkpoint() {
        var asked = new AtomicInteger();
        loop().run(() -> asked.incrementAndGet() > 2 * BATCHES + 5);
        assertThat(run().state()).isEqualTo(RunState.INTERRUPTED);
        assertThat(checkpoints().lastEpoch(id)).hasValue(2);
    }

    @Test
    void a_run_claimed_by_another_worker_is_left_in_the_middle_without_a_word() {
        assertThatThrownBy(() -> loop().run(atBatch(BATCHES + 5, this::claimed)))
                .isInstanceOf(LostClaimException.class);
        assertThat(run().state()).isEqualTo(RunState.RUNNING);
        assertThat(run().epoch()).isEqualTo(1);
        assertThat(checkpoints().lastEpoch(id)).hasValue(1);
    }

    /** An epoch takes 0.75 s on this clock, so the third one after a checkpoint is due. */
    @Test
    void a_checkpoint_goes_with_an_epoch_every_two_seconds() {
        var seen = new StringBuilder();
        try (var _ = side.get(RunFeed.class)
                .watch(id, () -> seen.append(checkpoints().lastEpoch(id).orElse(0)))) {
            loop().run(() -> {
                now.addAndGet(30);
                return false;
            });
        }
        assertThat(seen.toString()).isEqualTo("00333666");
        assertThat(checkpoints().lastEpoch(id)).hasValue(8);
        assertThat(run().state()).isEqualTo(RunState.FINISHED);
    }

    @Test
    void weights_are_shown_once_their_epoch_is_stored() {
        assertThat(claim.latest()).isEmpty();
        var shown = new StringBuilder();
        try (var _ = side.get(RunFeed.class)
                .watch(id, () -> shown.append(claim.latest().orElseThrow().epoch() - run().epoch()))) {
            loop().run(OPEN);
        }
        assertThat(shown.toString()).isEqualTo("00000000");
    }

    private EpochLoop loop() {
        var samples = RunSamples.of(config(), side.get(DatasetService.class).columns(words));
        var training = samples.training(config().training());
        return new EpochLoop(claim, training, side.get(RunLedger.class), side.get(RunFeed.class), clock());
    }

    /** The action at one batch; the clock moves on by enough that the owner's wish is looked up at each. */
    private BooleanSupplier atBatch(int batch, Runnable action) {
        var asked = new AtomicInteger();
        return () -> {
            now.addAndGet(200);
            if (asked.incrementAndGet() == batch) {
                action.run();
            }
            return false;
        };
    }

    private Clock clock() {
        InstantSource source = () -> Instant.ofEpochMilli(now.get());
        return source.withZone(ZoneOffset.UTC);
    }

    private Claim claimed() {
        return side.get(ClaimRepository.class).claim(id, 0).orElseThrow();
    }

    private Run run() {
        return side.runs().byId(id).orElseThrow();
    }

    private static RunConfig config() {
        return RunSide.config(words, 8).decided(Scaling.NONE, Targets.CLASS);
    }

    private static CheckpointRepository checkpoints() {
        return side.get(CheckpointRepository.class);
    }
}
