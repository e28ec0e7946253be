package dev.layerlab.nn.train;

import static dev.layerlab.nn.train.Toy.dense;
import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.BatchNorm;
import dev.layerlab.nn.layer.Dropout;
import dev.layerlab.nn.optimizer.Adam;
import dev.layerlab.nn.optimizer.Schedule;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A training that goes on from its state ends with the bits of one that was never interrupted. */
class ResumeTest {
    @Test
    void a_restored_training_ends_with_the_same_bits() {
        Training whole = Toy.training(everything());
        Curve curve = Curve.of(whole);

        Training first = Toy.training(everything());
        first.epoch(() -> false);
        first.epoch(() -> false);
        Training second = Toy.training(everything());
        second.restore(first.state());
        Curve rest = Curve.of(second);

        Bits.assertSame(second.state(), whole.state());
        assertThat(rest.epochs().getFirst().epoch()).isEqualTo(3);
        assertThat(rest.last().train()).isEqualTo(curve.last().train());
        assertThat(rest.last().validation()).isEqualTo(curve.last().validation());
    }

    @Test
    void a_cancelled_epoch_is_empty_and_can_be_done_again() {
        Training whole = Toy.training(everything());
        Training cancelled = Toy.training(everything());
        TrainingState before = cancelled.state();
        var batches = new AtomicInteger();
        assertThat(cancelled.epoch(() -> batches.incrementAndGet() == 5)).isEmpty();
        assertThat(cancelled.epochsDone()).isZero();

        cancelled.restore(before);
        cancelled.epoch(() -> false);

        whole.epoch(() -> false);
        Bits.assertSame(cancelled.state(), whole.state());
    }

    @Test
    void a_state_stays_as_it_was_while_training_goes_on() {
        Training training = Toy.training(everything());
        TrainingState before = training.state();
        TrainingState same = training.state();
        training.epoch(() -> false);
        Bits.assertSame(before, same);
    }

    /** Moments, running statistics, dropout streams, a schedule, best weights and early stopping. */
    private static Recipe everything() {
        return Recipe.of(dense(8), new BatchNorm(), new Activate(), new Dropout(0.3), dense(3))
                .optimizer(new Adam(0.01, 0.9, 0.999, 1e-8))
                .schedule(new Schedule.ExponentialDecay(0.9))
                .earlyStopping(new EarlyStopping(3, true))
                .l2(0.01)
                .clipNorm(1)
                .epochs(12);
    }
}
