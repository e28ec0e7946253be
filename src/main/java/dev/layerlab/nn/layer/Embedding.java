package dev.layerlab.nn.layer;

import dev.layerlab.nn.math.Checks;

/** Looks up a vector for each word id, then adds the vectors up or lays them side by side. */
public record Embedding(int size, Combine combine, Init init) implements LayerSpec {
    public enum Combine {
        SUM,
        CONCAT
    }

    public Embedding {
        Checks.positive("size", size);
    }

    public Embedding() {
        this(32, Combine.SUM, new Init.Normal(0.01));
    }
}
