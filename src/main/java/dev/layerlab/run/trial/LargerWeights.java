package dev.layerlab.run.trial;

import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Embedding;
import dev.layerlab.nn.layer.Init;
import dev.layerlab.nn.layer.LayerSpec;
import java.util.List;

/** A stack whose first weights are drawn from a wider range. */
final class LargerWeights {
    static final int FACTOR = 30;

    private LargerWeights() {}

    static List<LayerSpec> of(List<LayerSpec> stack) {
        return stack.stream().map(LargerWeights::of).toList();
    }

    private static LayerSpec of(LayerSpec layer) {
        return switch (layer) {
            case Dense dense -> new Dense(dense.units(), of(dense.init()), dense.bias());
            case Embedding embedding -> new Embedding(embedding.size(), embedding.combine(), of(embedding.init()));
            default -> layer;
        };
    }

    private static Init of(Init init) {
        return switch (init) {
            case Init.Normal(double std) -> new Init.Normal(FACTOR * std);
            case Init.Uniform(double limit) -> new Init.Uniform(FACTOR * limit);
            default -> init;
        };
    }
}
