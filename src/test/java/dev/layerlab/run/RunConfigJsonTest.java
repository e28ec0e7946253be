package dev.layerlab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Embedding;
import dev.layerlab.nn.layer.Init;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.loss.SoftmaxCrossEntropy;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.optimizer.Momentum;
import dev.layerlab.nn.optimizer.Schedule;
import dev.layerlab.nn.train.EarlyStopping;
import dev.layerlab.nn.train.TrainMetrics;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class RunConfigJsonTest {
    private static final JsonMapper JSON = JsonConfiguration.mapper();

    /** The run configuration that the design shows. */
    private static final String NEXT_WORD = """
            {"name": "Next word", "dataset": "words",
             "stack": [{"type": "Embedding", "size": 32, "combine": "SUM", "init": {"type": "Normal", "std": 0.01}},
                       {"type": "Dense", "units": 256, "init": {"type": "Normal", "std": 0.01}, "bias": {"type": "Zeros"}},
                       {"type": "Activate", "function": "SIGMOID"},
                       {"type": "Dense", "units": 250, "init": {"type": "Normal", "std": 0.01}}],
             "loss": {"type": "SoftmaxCrossEntropy"},
             "optimizer": {"type": "Momentum", "learningRate": 0.15, "momentum": 0.85},
             "batchSize": 200, "epochs": 50, "l2": 0.0,
             "seed": 7, "initSeed": 8, "restartSeedAtEachLayer": true,
             "precision": "FLOAT32", "scaling": "NONE", "targets": "CLASS", "trainMetrics": "DURING_EPOCH",
             "schedule": {"type": "Constant"}, "earlyStopping": null, "clipNorm": null, "halves": false}""";

    @Test
    void means_what_it_says() {
        var normal = new Init.Normal(0.01);
        assertThat(JSON.readValue(NEXT_WORD, RunConfig.class))
                .isEqualTo(new RunConfig(
                        "Next word",
                        "words",
                        List.of(
                                new Embedding(32, Embedding.Combine.SUM, normal),
                                new Dense(256, normal, new Init.Zeros()),
                                new Activate(Activate.Function.SIGMOID),
                                new Dense(250, normal, new Init.Zeros())),
                        new SoftmaxCrossEntropy(),
                        new Momentum(0.15, 0.85),
                        200,
                        50,
                        0,
                        7,
                        8L,
                        true,
                        Precision.FLOAT32,
                        Scaling.NONE,
                        Targets.CLASS,
                        TrainMetrics.DURING_EPOCH,
                        new Schedule.Constant(),
                        null,
                        null,
                        false,
                        null));
    }

    @Test
    void comes_back_as_it_was_written() {
        var config = JSON.readValue(NEXT_WORD, RunConfig.class);
        assertThat(JSON.readValue(JSON.writeValueAsString(config), RunConfig.class))
                .isEqualTo(config);
    }

    @Test
    void that_is_empty_is_the_default() {
        assertThat(JSON.readValue("{}", RunConfig.class)).isEqualTo(new RunConfig());
    }

    @Test
    void early_stopping_takes_its_own_default_for_what_is_left_out() {
        var config = JSON.readValue("""
                {"earlyStopping": {"patience": 3}}""", RunConfig.class);
        assertThat(config.earlyStopping()).isEqualTo(new EarlyStopping(3, new EarlyStopping().restoreBest()));
    }

    /** Every layer there is: a new one has its JSON as soon as it is permitted. */
    static Stream<LayerSpec> layers() {
        return Arrays.stream(LayerSpec.class.getPermittedSubclasses()).map(RunConfigJsonTest::withDefaults);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void a_layer_named_by_its_type_alone_has_its_defaults(LayerSpec layer) {
        var json = "{\"type\": \"%s\"}".formatted(layer.getClass().getSimpleName());
        assertThat(JSON.readValue(json, LayerSpec.class)).isEqualTo(layer);
        assertThat(JSON.readValue(JSON.writeValueAsString(layer), LayerSpec.class))
                .isEqualTo(layer);
    }

    @Test
    void a_layer_takes_its_default_for_each_field_that_is_left_out() {
        assertThat(JSON.readValue("{\"type\": \"Dense\", \"units\": 250}", LayerSpec.class))
                .isEqualTo(new Dense(250, new Dense().init(), new Dense().bias()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"epoks": 3}                                              | epoks is not a known field; the fields here are name, dataset, stack
            {"stack": [{"type": "Dense", "size": 3}]}                 | stack[0].size is not a known field; the fields here are units, init, bias
            {"loss": {"type": "SoftmaxCrossEntropy", "weight": 3}}    | loss.weight is not a known field; there are none here
            {"epochs": "20"}                                          | epochs: expected a whole number, got "20"
            {"epochs": 2.5}                                           | epochs: expected a whole number, got 2.5
            {"epochs": true}                                          | epochs: expected a whole number, got true
            {"epochs": null}                                          | epochs: expected a whole number, got null
            {"l2": "none"}                                            | l2: expected a number, got "none"
            {"halves": 1}                                             | halves: expected true or false, got 1
            {"name": 7}                                               | name: expected text, got 7
            {"name": ["a"]}                                           | name: expected text, got ["a"]
            {"stack": {"type": "Dense"}}                              | stack: expected a list, got {"type":"Dense"}
            {"precision": "FLOAT16"}                                  | precision: expected one of FLOAT32, FLOAT64, got "FLOAT16"
            {"precision": 0}                                          | precision: expected one of FLOAT32, FLOAT64, got 0
            {"stack": [{"type": "Embedding"}, {"type": "Conv"}]}      | stack[1].type: expected one of
            {"stack": [{"units": 3}]}                                 | stack[0].type is missing: expected one of
            {"stack": [{"type": "Dense", "init": {"type": "Nrmal"}}]} | stack[0].init.type: expected one of Normal, Uniform
            {"stack": [{"type": "Dense", "init": null}]}              | stack[0].init: expected an object whose type is one of
            {"trainRows": 0}                                          | trainRows must be at least 1, got 0
            {"stack": [{"type": "Dense", "units": 0}]}                | stack[0]: units must be at least 1, got 0
            {"optimizer": 0.1}                                        | optimizer.type is missing: expected one of Sgd
            {"epochs": 1, "epochs": 2}                                | Not JSON at line 1, column 23: Duplicate
            {"epochs": 1                                              | Not JSON at line 1, column 13: Unexpected end-of-input
            [1]                                                       | expected an object, got a list
            """)
    void that_is_wrong_is_refused_by_field_rule_and_value(String json, String message) {
        assertThat(refusal(json)).startsWith(message).doesNotContain("layerlab").doesNotContain("java");
    }

    private static String refusal(String json) {
        return JsonMessages.of(
                catchThrowableOfType(JacksonException.class, () -> JSON.readValue(json, RunConfig.class)));
    }

    private static LayerSpec withDefaults(Class<?> layer) {
        try {
            return (LayerSpec) layer.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(layer + " has no constructor without arguments", e);
        }
    }
}
