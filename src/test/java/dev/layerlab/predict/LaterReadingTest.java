package dev.layerlab.predict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.DatasetService;
import dev.layerlab.data.Finding;
import dev.layerlab.data.Roles;
import dev.layerlab.data.StoredRows;
import dev.layerlab.nn.loss.SoftmaxCrossEntropy;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunColumns;
import dev.layerlab.run.RunSide;
import dev.layerlab.run.RunState;
import dev.layerlab.run.Targets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run can be asked stays as it was trained, however its data set is read later. */
class LaterReadingTest {
    @TempDir
    static Path folder;

    private static RunSide side;
    private static DatasetService datasets;

    @BeforeAll
    static void open() {
        side = new RunSide(folder.resolve("studio"));
        datasets = side.get(DatasetService.class);
    }

    @AfterAll
    static void close() {
        side.close();
    }

    @Test
    void a_share_set_aside_later_gives_a_run_no_other_rows() {
        var pictures = datasets.add(Path.of("data/sample-pictures.h5"), "pictures.h5", "Pictures");
        Run run = new PictureRuns(side, pictures).finished(new SoftmaxCrossEntropy(), Targets.CLASS, 2, false);
        List<Integer> before = counts(run);
        Finding noValidation = datasets.byId(run.config().dataset()).orElseThrow().findings().stream()
                .filter(finding -> finding.code().equals("no-validation"))
                .findFirst()
                .orElseThrow();

        datasets.apply(run.config().dataset(), noValidation.remedy());

        assertThat(datasets.rows(run.config().dataset()).validationCount()).isPositive();
        assertThat(before.getFirst()).isZero();
        assertThat(counts(run)).isEqualTo(before);
        assertThat(DataPart.of(rows(run))).doesNotContain(DataPart.VALIDATION);
    }

    @Test
    void a_run_answers_though_its_data_set_is_of_no_use_any_more() {
        String words = side.words(folder, 400);
        Run run = side.awaitState(side.runs().start(RunSide.config(words, 1)).id(), RunState.FINISHED);
        Double baseline = datasets.byId(words).orElseThrow().insights().baseline();

        assertThat(datasets.assign(run.config().dataset(), new Roles(null, null, null, null, null, null, null))
                        .usable())
                .isFalse();

        assertThat(rows(run).vocabulary())
                .isEqualTo(side.get(Predictor.class).vocabulary(run.id()))
                .isNotEmpty();
        assertThat(side.get(RunColumns.class).baseline(run)).contains(baseline);
    }

    /** Test rows become training rows: the most frequent answer to them is another, but not for a run of before. */
    @Test
    void a_run_is_compared_with_the_most_frequent_answer_of_its_own_rows() {
        String words = side.words(folder, 500);
        Run run = side.awaitState(side.runs().start(RunSide.config(words, 1)).id(), RunState.FINISHED);
        Double before = datasets.byId(words).orElseThrow().insights().baseline();
        Roles roles = datasets.byId(words).orElseThrow().roles();

        datasets.assign(words, new Roles(roles.testX(), roles.testY(), null, null, null, null, roles.vocabulary()));

        assertThat(datasets.byId(words).orElseThrow().insights().baseline()).isNotEqualTo(before);
        assertThat(side.get(RunColumns.class).baseline(run)).contains(before);
    }

    private static List<Integer> counts(Run run) {
        StoredRows rows = rows(run);
        return List.of(DataPart.VALIDATION.count(rows), DataPart.TEST.count(rows), DataPart.TRAIN.count(rows));
    }

    private static StoredRows rows(Run run) {
        return side.get(RunColumns.class).rows(run).orElseThrow();
    }
}
