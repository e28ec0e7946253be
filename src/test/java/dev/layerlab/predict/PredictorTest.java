package dev.layerlab.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.layerlab.nn.math.Matrix;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunSide;
import dev.layerlab.run.RunState;
import dev.layerlab.run.RunWeights;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredictorTest {
    private static final List<String> TYPED = List.of("cat", "is", "good");

    @TempDir
    static Path folder;

    private static RunSide side;
    private static Predictor predictor;
    private static Run run;

    @BeforeAll
    static void train() {
        side = new RunSide(folder.resolve("studio"));
        predictor = side.get(Predictor.class);
        var words = side.words(folder, 500);
        run = side.awaitState(side.runs().start(RunSide.config(words, 8)).id(), RunState.FINISHED);
    }

    @AfterAll
    static void close() {
        side.close();
    }

    @Test
    void candidates_are_the_whole_vocabulary_at_most_likeliest_first_and_add_up_to_one() {
        var candidates = predictor.next(run.id(), TYPED, 12, null).candidates();
        assertThat(candidates).extracting(Prediction.Candidate::word).containsExactlyInAnyOrderElementsOf(vocabulary());
        assertThat(candidates)
                .isSortedAccordingTo(
                        Comparator.comparing(Prediction.Candidate::probability).reversed());
        assertThat(candidates.stream()
                        .mapToDouble(Prediction.Candidate::probability)
                        .sum())
                .isCloseTo(1, within(1e-12));
    }

    /** Embedding side by side, Dense, tanh, Dense and softmax, written out in loops over the stored weights. */
    @Test
    void probabilities_are_those_of_the_stored_weights() {
        var best = side.get(RunWeights.class).best(run.id()).orElseThrow();
        var expected = slowly(
                best.matrices(), TYPED.stream().map(vocabulary()::indexOf).toList());
        for (var candidate : predictor.next(run.id(), TYPED, 12, best.epoch()).candidates()) {
            assertThat(candidate.probability())
                    .isCloseTo(expected[vocabulary().indexOf(candidate.word())], within(1e-5));
        }
    }

    @Test
    void an_ended_run_answers_with_its_best_epoch_or_with_its_last_if_asked() {
        int best = run.best().epoch();
        assertThat(predictor.next(run.id(), TYPED, 1, null).epoch()).isEqualTo(best);
        assertThat(predictor.next(run.id(), TYPED, 1, 8).epoch()).isEqualTo(8);
        assertThatThrownBy(() -> predictor.next(run.id(), TYPED, 1, 99))
                .hasMessage(
                        "epoch must be 8 (the latest) or %s (the best), got 99: the weights of other epochs are not kept",
                        best);
    }

    @Test
    void an_unknown_word_is_named_with_its_place_and_the_words_most_like_it() {
        assertThatThrownBy(() -> predictor.next(run.id(), List.of("cat", "is", "god"), 10, null))
                .isInstanceOfSatisfying(UnknownWordException.class, e -> {
                    assertThat(e.place()).isEqualTo(2);
                    assertThat(e.nearest()).startsWith("good");
                })
                .hasMessage("'god' is not among the 12 words that this run knows");
    }

    @Test
    void what_does_not_fit_is_refused_with_the_rule() {
        assertThatThrownBy(() -> predictor.next(run.id(), TYPED, 0, null)).hasMessage("top must be in [1, 12], got 0");
        assertThatThrownBy(() -> predictor.next(run.id(), TYPED, 13, null))
                .hasMessage("top must be in [1, 12], got 13");
        assertThatThrownBy(() -> predictor.next(run.id(), List.of("cat"), 1, null))
                .hasMessage("words must be 3, as many as the network reads, got 1");
        assertThatThrownBy(() -> predictor.next("nobody", TYPED, 1, null)).hasMessageContaining("no run nobody");
    }

    private static List<String> vocabulary() {
        return predictor.vocabulary(run.id());
    }

    private static double[] slowly(Map<String, Matrix> weights, List<Integer> ids) {
        Matrix table = weights.get("0.table");
        var x = new double[3 * table.cols()];
        for (int i = 0; i < x.length; i++) {
            x[i] = table.get(ids.get(i / table.cols()), i % table.cols());
        }
        var hidden = affine(x, weights.get("1.weight"), weights.get("1.bias"));
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = Math.tanh(hidden[i]);
        }
        var p = affine(hidden, weights.get("3.weight"), weights.get("3.bias"));
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(p[i]);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }

    private static double[] affine(double[] x, Matrix weight, Matrix bias) {
        var y = new double[weight.cols()];
        for (int j = 0; j < y.length; j++) {
            y[j] = bias.get(0, j);
            for (int i = 0; i < x.length; i++) {
                y[j] += x[i] * weight.get(i, j);
            }
        }
        return y;
    }
}
