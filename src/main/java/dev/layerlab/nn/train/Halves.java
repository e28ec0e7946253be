package dev.layerlab.nn.train;

import dev.layerlab.nn.loss.Accuracy;

/**
 * Two lanes that share each batch, its first half and its second; a partner thread, if there is one, takes the second.
 *
 * <p>The halves are fixed and their gradients are added in a fixed order, so the bits do not depend on the threads. On two
 * threads each lane moves weights of its own, in the same way: a core that writes what the other has read waits for each
 * line of its cache. So only gradients go from one core to the other.
 */
final class Halves implements Lanes {
    private final Lane first;
    private final Lane second;
    private final Accuracy accuracy;
    private final boolean twoThreads;
    private final Work work = new Work();
    private final Runnable firstPart;
    private final Runnable secondPart;
    private final Runnable firstStep;
    private final Runnable secondStep;
    private Partner partner;

    /** @param twoThreads whether there is a partner, and the second lane has a descent of its own */
    Halves(Lane first, Lane second, Accuracy accuracy, boolean twoThreads) {
        this.first = first;
        this.second = second;
        this.accuracy = accuracy;
        this.twoThreads = twoThreads;
        this.firstPart = () -> first.gradients(work.samples, work.order, work.from, work.half(), work.count);
        this.secondPart = () -> second.gradients(
                work.samples, work.order, work.from + work.half(), work.count - work.half(), work.count);
        this.firstStep = () -> step(first);
        this.secondStep = () -> step(second);
    }

    @Override
    public void start(int epoch) {
        if (twoThreads) {
            second.descent().follow(first.descent());
        }
        first.start(epoch);
        second.start(epoch);
        partner = twoThreads ? Partner.start() : null;
    }

    @Override
    public void gradients(Samples samples, int[] order, int from, int count) {
        work.set(samples, order, from, count);
        both(firstPart, secondPart);
    }

    @Override
    public void step(double rate) {
        work.rate = rate;
        if (twoThreads) {
            both(firstStep, secondStep);
        } else {
            step(first);
        }
    }

    private void step(Lane lane) {
        lane.descent().gather(first.network(), second.network());
        lane.step(work.rate);
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
        private double rate;

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
