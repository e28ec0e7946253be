package dev.layerlab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.layerlab.nn.layer.StackException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class RunRulesTest {
    private static final JsonMapper JSON = JsonConfiguration.mapper();

    @TempDir
    static Path folder;

    private static RunSide side;
    private static RunRules rules;
    private static String words;
    private static String pictures;

    @BeforeAll
    static void open() {
        side = new RunSide(folder.resolve("studio"));
        rules = side.get(RunRules.class);
        words = side.words(folder, 50);
        pictures = side.pictures();
    }

    @AfterAll
    static void close() {
        side.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            SoftmaxCrossEntropy | {"type": "Dense", "units": 2}                                  | CLASS
            MulticlassHinge     | {"type": "Dense", "units": 2}                                  | CLASS
            MeanSquaredError    | {"type": "Dense", "units": 2}                                  | ONE_HOT
            MeanSquaredError    | {"type": "Dense", "units": 1}                                  | ZERO_ONE
            HalfSquaredError    | {"type": "Dense", "units": 1}, {"type": "Activate", "function": "TANH"}    | PLUS_MINUS_ONE
            HalfSquaredError    | {"type": "Dense", "units": 1}, {"type": "Activate", "function": "SIGMOID"} | ZERO_ONE
            BinaryCrossEntropy  | {"type": "Dense", "units": 1}                                  | ZERO_ONE
            """)
    void targets_follow_from_the_loss_and_the_last_layer(String loss, String stack, Targets targets) {
        var config = pictureRun("\"loss\": {\"type\": \"%s\"}, \"stack\": [%s]".formatted(loss, stack));
        assertThat(rules.complete(config).targets()).isEqualTo(targets);
    }

    @Test
    void bytes_are_scaled_and_words_are_not() {
        assertThat(rules.complete(pictureRun("\"stack\": [{\"type\": \"Dense\", \"units\": 2}]"))
                        .scaling())
                .isEqualTo(Scaling.DIVIDE_BY_255);
        assertThat(rules.complete(RunSide.config(words, 1)).scaling()).isEqualTo(Scaling.NONE);
    }

    @Test
    void the_first_weights_seed_is_the_seed_where_it_is_left_out() {
        var config = pictureRun("\"seed\": 11, \"stack\": [{\"type\": \"Dense\", \"units\": 2}]");
        assertThat(rules.complete(config).initSeed()).isEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "stack": []                                                       | stack must have at least one layer
            "stack": [{"type": "Dense", "units": 2}], "batchSize": 0          | batchSize must be at least 1, got 0
            "stack": [{"type": "Dense", "units": 2}], "epochs": -1            | epochs must be at least 1, got -1
            "stack": [{"type": "Dense", "units": 2}], "seed": 4294967296      | seed must be in [0, 2^32 - 1], got 4294967296
            "stack": [{"type": "Dense", "units": 3}]                          | layer 1, Dense: the stack must end in 2 outputs
            "stack": [{"type": "Embedding"}, {"type": "Dense", "units": 2}]   | layer 1, Embedding: input must be ids of words, got values
            "stack": [{"type": "Dense", "units": 2}], "targets": "ONE_HOT"    | SoftmaxCrossEntropy needs a class for each row
            "stack": [{"type": "Dense", "units": 2}], "trainRows": 5000       | trainRows must be at most
            "stack": [{"type": "Dense", "units": 2000000000}, {"type": "Dense", "units": 2}] | stack needs about
            """)
    void what_can_not_work_is_refused_before_it_is_queued(String setting, String message) {
        assertThatThrownBy(() -> rules.complete(pictureRun(setting)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void a_stack_that_does_not_fit_names_its_card() {
        assertThatThrownBy(() -> rules.complete(pictureRun("\"stack\": [{\"type\": \"Dense\", \"units\": 3}]")))
                .isInstanceOfSatisfying(StackException.class, e -> {
                    assertThat(e.layer()).isZero();
                    assertThat(e.cure()).contains("units to 2");
                });
    }

    @Test
    void scaling_of_words_is_refused() {
        var config = RunSide.config(words, 1).decided(Scaling.STANDARDIZE, null);
        assertThatThrownBy(() -> rules.complete(config))
                .hasMessage("scaling must be NONE for ids of words, got STANDARDIZE");
    }

    @Test
    void a_data_set_must_be_there() {
        assertThatThrownBy(() -> rules.complete(new RunConfig())).hasMessageStartingWith("dataset must be given");
        assertThatThrownBy(() -> rules.complete(RunSide.config("nowhere", 1)))
                .hasMessage("dataset nowhere does not exist: choose one of the list, or upload it");
    }

    private static RunConfig pictureRun(String settings) {
        return JSON.readValue("{\"dataset\": \"%s\", %s}".formatted(pictures, settings), RunConfig.class);
    }
}
