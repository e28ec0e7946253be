package dev.layerlab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.layerlab.data.DatasetService;
import dev.layerlab.nn.train.Training;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of runs, from start to end, with the real queue and trainers. */
class RunServiceTest {
    private static final int ENDLESS = 1_000_000;

    @TempDir
    static Path folder;

    private static RunSide side;
    private static RunService runs;
    private static String words;

    @BeforeAll
    static void open() {
        side = new RunSide(folder.resolve("studio"));
        runs = side.runs();
        words = side.words(folder, 500);
    }

    @AfterAll
    static void close() {
        side.close();
    }

    @Test
    void a_run_goes_through_all_its_epochs_and_finishes() {
        var run = side.awaitState(start(5), RunState.FINISHED);
        assertThat(run.epoch()).isEqualTo(5);
        assertThat(run.started()).isGreaterThanOrEqualTo(run.created());
        assertThat(run.ended()).isGreaterThanOrEqualTo(run.started());
        assertThat(run.engine()).contains("float32");
        assertThat(runs.epochs(run.id())).extracting(EpochRow::epoch).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void its_figures_are_those_of_its_training_alone() {
        var config = RunSide.config(words, 4);
        var run = side.awaitState(runs.start(config).id(), RunState.FINISHED);
        var columns = side.get(DatasetService.class).columns(words);
        Training alone = RunSamples.of(run.config(), columns).training(config.training());
        for (var row : runs.epochs(run.id())) {
            assertThat(row.sameFigures(EpochRow.of(alone.epoch(() -> false).orElseThrow())))
                    .isTrue();
        }
        assertThat(run.best()).isEqualTo(new Best(alone.bestEpoch(), "val_accuracy", alone.bestValue()));
    }

    @Test
    void a_run_paused_and_resumed_ends_with_the_bits_of_one_left_alone() {
        int epochs = 400;
        var alone = start(epochs);
        var paused = start(epochs);
        side.await(paused, run -> run.epoch() >= 2);
        runs.pause(paused);
        int epoch = side.awaitState(paused, RunState.PAUSED).epoch();
        assertThat(epoch).isLessThan(epochs);
        assertThat(checkpoints().lastEpoch(paused)).hasValue(epoch);
        runs.resume(paused);
        assertThat(side.awaitState(paused, RunState.FINISHED).best())
                .isEqualTo(side.awaitState(alone, RunState.FINISHED).best());
        assertThat(runs.epochs(paused))
                .usingElementComparator((a, b) -> a.sameFigures(b) ? 0 : 1)
                .isEqualTo(runs.epochs(alone));
        var one = checkpoints().ofRun(paused).orElseThrow();
        var other = checkpoints().ofRun(alone).orElseThrow();
        assertThat(CheckpointFormat.last(one)).isEqualTo(CheckpointFormat.last(other));
        assertThat(CheckpointFormat.best(one)).isEqualTo(CheckpointFormat.best(other));
    }

    @Test
    void a_stopped_run_keeps_what_it_has() {
        var id = start(ENDLESS);
        side.await(id, run -> run.epoch() >= 2);
        runs.stop(id);
        var run = side.awaitState(id, RunState.STOPPED);
        assertThat(run.ended()).isNotNull();
        assertThat(runs.epochs(id)).hasSize(run.epoch());
        assertThat(checkpoints().lastEpoch(id)).hasValue(run.epoch());
        assertThatThrownBy(() -> runs.resume(id))
                .hasMessage("only a paused run can be resumed, got one that is STOPPED");
    }

    @Test
    void a_run_with_more_epochs_has_the_bits_of_one_that_had_them_from_the_start() {
        var longer = start(3);
        side.awaitState(longer, RunState.FINISHED);
        runs.extend(longer, 2);
        var run = side.await(longer, now -> now.epoch() == 5 && now.state() == RunState.FINISHED);
        assertThat(run.config().epochs()).isEqualTo(5);
        var alone = start(5);
        side.awaitState(alone, RunState.FINISHED);
        assertThat(runs.epochs(longer))
                .usingElementComparator((a, b) -> a.sameFigures(b) ? 0 : 1)
                .isEqualTo(runs.epochs(alone));
        assertThat(CheckpointFormat.last(checkpoints().ofRun(longer).orElseThrow()))
                .isEqualTo(CheckpointFormat.last(checkpoints().ofRun(alone).orElseThrow()));
        assertThat(side.get(EventRepository.class).ofRun(longer))
                .extracting(RunEvent::state)
                .containsExactly(
                        RunState.QUEUED,
                        RunState.RUNNING,
                        RunState.FINISHED,
                        RunState.QUEUED,
                        RunState.RUNNING,
                        RunState.FINISHED);
    }

    @Test
    void only_a_run_that_has_ended_gets_more_epochs() {
        var id = start(ENDLESS);
        assertThatThrownBy(() -> runs.extend(id, 1)).hasMessageStartingWith("only a run that finished or was stopped");
        runs.stop(id);
        side.awaitState(id, RunState.STOPPED);
        assertThatThrownBy(() -> runs.extend(id, 0)).hasMessage("more epochs must be 1 to 1000000, got 0");
    }

    @Test
    void the_layers_of_a_short_run_are_looked_at_after_every_epoch() {
        var run = side.awaitState(start(3), RunState.FINISHED);
        var layers = side.get(LayerRepository.class);
        assertThat(layers.epochs(run.id())).containsExactly(1, 2, 3);
        assertThat(layers.ofEpoch(run.id(), 3)).hasSameSizeAs(run.config().stack());
        assertThat(IntStream.rangeClosed(1, 2000).filter(epoch -> LayerRepository.looksAt(epoch, 2000)))
                .hasSize(200);
    }

    /** Step by step the loss grows, until it is no number any more. */
    @Test
    void a_run_that_diverges_fails_with_the_epoch_and_keeps_its_curve() {
        var run = runs.start(RunSide.diverging(side.pictures(), 50));
        var failed = side.awaitState(run.id(), RunState.FAILED);
        var rows = runs.epochs(run.id());
        assertThat(failed.reason()).isEqualTo("diverged at epoch " + failed.epoch());
        assertThat(rows).hasSize(failed.epoch()).hasSizeGreaterThan(1);
        assertThat(rows.getLast().loss()).isNull();
        assertThat(rows.subList(0, rows.size() - 1)).extracting(EpochRow::loss).doesNotContainNull();
        assertThat(failed.best().epoch()).isLessThan(failed.epoch());
        assertThat(checkpoints().lastEpoch(run.id())).hasValue(failed.epoch() - 1);
    }

    @Test
    void a_run_whose_data_are_gone_fails_with_the_reason() {
        side.get(RunRepository.class).add("orphan", RunSide.config("nowhere", 3), 0, 1);
        side.get(RunQueue.class).add("orphan", 1);
        assertThat(side.awaitState("orphan", RunState.FAILED).reason()).isEqualTo("There is no data set 'nowhere'.");
    }

    @Test
    void runs_wait_in_their_order_and_start_in_it() {
        int cores = Runtime.getRuntime().availableProcessors();
        var busy = Stream.generate(() -> start(ENDLESS)).limit(cores).toList();
        busy.forEach(id -> side.awaitState(id, RunState.RUNNING));
        var waiting = Stream.generate(() -> start(2)).limit(4).toList();
        assertThat(waiting)
                .extracting(id -> runs.byId(id).orElseThrow().place())
                .containsExactly(1, 2, 3, 4);

        runs.pause(waiting.get(1));
        assertThat(waiting)
                .extracting(id -> runs.byId(id).orElseThrow().place())
                .containsExactly(1, 0, 2, 3);
        runs.resume(waiting.get(1));
        assertThat(waiting)
                .extracting(id -> runs.byId(id).orElseThrow().place())
                .containsExactly(1, 2, 3, 4);

        runs.stop(busy.getFirst());
        assertThat(waiting)
                .extracting(id -> side.awaitState(id, RunState.FINISHED).started())
                .isSorted();
        busy.forEach(runs::stop);
        busy.forEach(id -> side.awaitState(id, RunState.STOPPED));
    }

    @Test
    void a_deleted_run_takes_its_rows_along_and_frees_its_worker() {
        var deleted = IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .mapToObj(_ -> start(ENDLESS))
                .toList();
        deleted.forEach(id -> side.await(id, run -> run.epoch() >= 1));
        deleted.forEach(runs::delete);
        assertThat(deleted).allSatisfy(id -> {
            assertThat(runs.byId(id)).isEmpty();
            assertThat(runs.epochs(id)).isEmpty();
        });
        side.awaitState(start(2), RunState.FINISHED);
        assertThat(deleted).allSatisfy(id -> assertThat(runs.epochs(id)).isEmpty());
    }

    @Test
    void names_are_told_apart_from_no_name() {
        var id = start(1);
        runs.rename(id, "Momentum or not");
        assertThat(runs.byId(id).orElseThrow().name()).isEqualTo("Momentum or not");
        assertThatThrownBy(() -> runs.rename(id, " ")).hasMessage("name must not be empty");
        assertThatThrownBy(() -> runs.rename(id, "n".repeat(201)))
                .hasMessage("name must have at most 200 characters, got 201");
        assertThatThrownBy(() -> runs.rename("nobody", "A")).hasMessageContaining("no run nobody");
        side.awaitState(id, RunState.FINISHED);
    }

    private static String start(int epochs) {
        return runs.start(RunSide.config(words, epochs)).id();
    }

    private static CheckpointRepository checkpoints() {
        return side.get(CheckpointRepository.class);
    }
}
