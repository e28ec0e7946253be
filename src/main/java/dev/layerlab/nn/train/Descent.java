package dev.layerlab.nn.train;

import dev.layerlab.nn.layer.Building;
import dev.layerlab.nn.layer.Network;
import dev.layerlab.nn.layer.Parameter;
import dev.layerlab.nn.layer.Shape;
import dev.layerlab.nn.optimizer.Updates;
import java.util.List;

/** A network's way down: its gradients are decayed and clipped, then its update rules move its parameters. */
final class Descent {
    private final Network network;
    private final Gradients gradients;
    private final Updates updates;

    /** Of a new network, with the first weights of the spec's seed. */
    Descent(TrainingSpec spec, Shape input) {
        network = Network.build(
                spec.stack(), input, Building.of(spec.precision(), spec.initSeed(), spec.restartSeedAtEachLayer()));
        gradients = new Gradients(network.parameters(), spec.l2(), spec.clipNorm());
        updates = new Updates(spec.optimizer(), network.parameters());
    }

    Network network() {
        return network;
    }

    Updates updates() {
        return updates;
    }

    /** Makes the network's gradients the sums of those that two others of the same stack have. */
    void gather(Network first, Network second) {
        List<Parameter> sums = network.parameters();
        for (int i = 0; i < sums.size(); i++) {
            sums.get(i)
                    .gradient()
                    .sum(
                            first.parameters().get(i).gradient(),
                            second.parameters().get(i).gradient());
        }
    }

    /** @param rate the learning rate of this step */
    void step(double rate) {
        gradients.decayAndClip();
        updates.step(rate);
    }

    /** Becomes the same as another of the same spec. */
    void follow(Descent other) {
        network.load(other.network.state());
        updates.restore(other.updates.memory(), other.updates.steps());
    }
}
