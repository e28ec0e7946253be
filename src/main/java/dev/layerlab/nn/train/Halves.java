package dev.layerlab.nn.train;

import dev.layerlab.nn.layer.Parameter;
import dev.layerlab.nn.loss.Accuracy;
import java.util.List;

/**
 * Two lanes that share each batch, its first half and its second, and the weights; a partner thread takes the second.
 *
 * <p>The halves are fixed and their gradients are added in a fixed order, so the bits do not depend on the threads.
 */
final class Halves implements Lanes {
    private final Lane first;
    private final Lane second;
    private final Accuracy accuracy;
    private final boolean twoThreads;
    private final Work work = new Work();
    private final Runnable firstPart;
    private final Runnable secondPart;
    private Partner partner;

    Halves(Lane first, Lane second, Accuracy accuracy, boolean twoThreads) {
        this.first = first;
        this.second = second;
        this.accuracy = accuracy;
        this.twoThreads = twoThreads;
        this.firstPart = () -> first.gradients(work.samples, work.order, work.from, work.half(), work.count);
        this.secondPart = () -> second.gradients(
                work.samples, work.order, work.from + work.half(), work.count - work.half(), work.count);
    }

    @Override
    public void start(int epoch) {
        first.start(epoch);
        second.start(epoch);
        partner = twoThreads ? Partner.start() : null;
    }

    @Override
    public void gradients(Samples samples, int[] order, int from, int count) {
        work.set(samples, order, from, count);
        both(firstPart, secondPart);
        List<Parameter> sum = first.network().parameters();
        List<Parameter> rest = second.network().parameters();
        for (int i = 0; i < sum.size(); i++) {
            sum.get(i).gradient().add(1, rest.get(i).gradient());
        }
    }

    @Override
    public double loss() {
        return first.loss() + second.loss();
    }

    @Override
    public int hits() {
        return first.hits() + second.hits();
    }

    @Override
    public Score score(Samples samples) {
        int half = Chunk.half(samples.rows());
        Tally tally = new Tally(accuracy);
        Tally rest = new Tally(accuracy);
        both(() -> first.score(samples, 0, half, tally), () -> second.score(samples, half, samples.rows(), rest));
        tally.add(rest);
        return tally.score();
    }

    private void both(Runnable one, Runnable other) {
        if (partner == null) {
            one.run();
            other.run();
        } else {
            partner.begin(other);
            one.run();
            partner.await();
        }
    }

    @Override
    public void stop() {
        first.stop();
        second.stop();
        if (partner != null) {
            partner.close();
        }
    }

    /** The batch in hand, kept in one place so that a step allocates nothing. */
    private static final class Work {
        private Samples samples;
        private int[] order;
        private int from;
        private int count;

        void set(Samples samples, int[] order, int from, int count) {
            this.samples = samples;
            this.order = order;
            this.from = from;
            this.count = count;
        }

        int half() {
            return (count + 1) / 2;
        }
    }
}
