package dev.layerlab.run.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.layerlab.data.DatasetService;
import dev.layerlab.run.JsonConfiguration;
import dev.layerlab.run.Presets;
import dev.layerlab.run.Presets.Preset;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.RunSide;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class TrialsTest {
    private static final JsonMapper JSON = JsonConfiguration.mapper();

    @TempDir
    static Path folder;

    private static RunSide side;
    private static Trials trials;
    private static Presets.Data words;
    private static Presets.Data pictures;

    @BeforeAll
    static void open() {
        side = new RunSide(folder.resolve("studio"));
        trials = side.get(Trials.class);
        words = sample("data/sample-words.h5");
        pictures = sample("data/sample-pictures.h5");
    }

    @AfterAll
    static void close() {
        side.close();
    }

    /** Small first weights, corners of RELU and dropout among them. */
    @ParameterizedTest
    @MethodSource("dev.layerlab.run.Presets#all")
    void every_presets_gradients_are_right(Preset preset) {
        Answer answer = answer(new GradientTrial(), on(preset));

        assertThat(answer.good()).as(answer.toString()).isTrue();
        assertThat(answer.details()).isNotEmpty().allMatch(Answer.Detail::good);
    }

    @Test
    void gradients_are_told_by_layer_and_parameter() {
        assertThat(answer(new GradientTrial(), on(Presets.NEXT_WORD)).details())
                .extracting(Answer.Detail::text)
                .first()
                .asString()
                .matches("layer 1, Embedding, \\w+: \\d\\.\\de-\\d\\d");
    }

    @Test
    void a_network_that_can_learn_learns_fifty_rows_by_heart() {
        Answer answer = answer(new OverfitTrial(), on(Presets.OVERFIT));

        assertThat(answer.good()).isTrue();
        assertThat(answer.sentence()).matches("All 50 rows were learned by heart after \\d+ epochs\\.");
    }

    @Test
    void a_learning_rate_that_is_too_low_is_told_with_one_that_does() {
        Answer answer = answer(new OverfitTrial(), overfit(1e-6));

        assertThat(answer.good()).isFalse();
        assertThat(answer.sentence()).startsWith("After 20 epochs ").endsWith("does it: try that.");
    }

    @Test
    void a_loss_that_becomes_infinite_is_told_with_a_rate_that_does() {
        Answer answer = answer(new OverfitTrial(), overfit(10));

        assertThat(answer.good()).isFalse();
        assertThat(answer.sentence()).endsWith("does it: try that.");
    }

    /** The course's own word model starts so near zero that 20 epochs are not enough. */
    @Test
    void first_weights_that_are_too_small_are_told() {
        assertThat(answer(new OverfitTrial(), on(Presets.NEXT_WORD)).sentence())
                .endsWith("First weights 30 times as large do it: try that.");
    }

    @Test
    void a_network_that_knows_nothing_has_the_loss_of_a_guess() {
        Answer answer = answer(new FirstLossTrial(), on(Presets.NEXT_WORD));

        assertThat(answer.good()).isTrue();
        assertThat(answer.sentence()).matches("The first loss is 5\\.\\d\\d, expected is about 5\\.52\\.");
    }

    @Test
    void first_scores_that_are_too_large_are_told() {
        Answer answer = answer(new FirstLossTrial(), on(Presets.OVERFIT));

        assertThat(answer.good()).isFalse();
        assertThat(answer.sentence())
                .contains("expected is about 0.693. The first scores are too large: take a smaller");
    }

    @Test
    void whoever_leaves_gets_no_answer() {
        for (Trial trial : Trial.all()) {
            assertThat(trials.answer(trial, on(Presets.PICTURES), waiting(true)))
                    .isEmpty();
        }
        assertThat(trials.estimate(on(Presets.PICTURES), () -> true)).isEmpty();
    }

    @Test
    void what_can_not_be_trained_is_refused() {
        RunConfig wrong = Presets.PICTURES.on(words);

        assertThatThrownBy(() -> trials.estimate(wrong, () -> false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_said_against_a_run_of_a_grid_names_it() {
        RunConfig right = on(Presets.OVERFIT);
        RunConfig wrong = Presets.PICTURES.on(words);

        assertThatThrownBy(() -> trials.estimate(List.of(right, wrong), () -> false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("run 'Pictures': layer 1, Dense: ");
        assertThat(trials.estimate(List.of(right, right), () -> false)).isPresent();
    }

    @Test
    void a_larger_network_is_estimated_to_take_longer_and_more() {
        Estimate small =
                trials.estimate(named("Next word (8, 64)"), () -> false).orElseThrow();
        Estimate large = trials.estimate(on(Presets.NEXT_WORD), () -> false).orElseThrow();

        assertThat(small.time()).isPositive().isLessThan(large.time());
        assertThat(small.bytes()).isPositive().isLessThan(large.bytes());
    }

    private static RunConfig named(String preset) {
        return Presets.all().stream()
                .filter(any -> any.name().equals(preset))
                .map(TrialsTest::on)
                .findFirst()
                .orElseThrow();
    }

    private static RunConfig on(Preset preset) {
        return preset.on(preset.fits(words) ? words : pictures);
    }

    /** The overfitting preset with another learning rate. */
    private static RunConfig overfit(double learningRate) {
        String json = JSON.writeValueAsString(on(Presets.OVERFIT));
        return JSON.readValue(
                json.replace("\"learningRate\":0.001", "\"learningRate\":" + learningRate), RunConfig.class);
    }

    private static Answer answer(Trial trial, RunConfig draft) {
        Optional<Answer> answer = trials.answer(trial, draft, waiting(false));
        return answer.orElseThrow();
    }

    private static Progress waiting(boolean cancelled) {
        return new Progress() {
            @Override
            public boolean cancelled() {
                return cancelled;
            }

            @Override
            public void at(int done, int of) {}
        };
    }

    private static Presets.Data sample(String file) {
        var datasets = side.get(DatasetService.class);
        String id = datasets.add(Path.of(file), file, file).id();
        return Presets.Data.of(id, datasets.columns(id));
    }
}
