package dev.layerlab.nn.train;

/** One line of figures in the test's output, to compare with the report's. */
final class Figures {
    private Figures() {}

    static void print(String experiment, Curve curve) {
        EpochResult last = curve.last();
        Score held = last.validation() == null ? last.test() : last.validation();
        double best =
                curve.largest(epoch -> (epoch.validation() == null ? epoch.test() : epoch.validation()).accuracy());
        System.out.printf(
                "%s: train %.4f (loss %.4f), held out %.4f (loss %.4f, best %.4f), %.1f s%n",
                experiment,
                last.train().accuracy(),
                last.train().loss(),
                held.accuracy(),
                held.loss(),
                best,
                curve.epochs().stream().mapToDouble(EpochResult::seconds).sum());
    }
}
