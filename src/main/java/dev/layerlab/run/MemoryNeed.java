package dev.layerlab.run;

import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.layer.Network;
import dev.layerlab.nn.layer.Shape;
import dev.layerlab.nn.math.Checks;
import dev.layerlab.nn.math.Precision;
import java.util.List;

/**
 * What training a stack takes at the least: each parameter's value, gradient and up to two moments, and the copies that
 * a checkpoint is made of.
 */
public record MemoryNeed(long parameters, long bytes) {
    private static final int NUMBERS_PER_PARAMETER = 8;
    private static final double GIGABYTE = 1L << 30;

    /** Throws StackException where the layers don't fit each other. */
    public static MemoryNeed of(List<LayerSpec> stack, Shape input, Precision precision) {
        var shapes = Network.shapes(stack, input);
        long parameters = 0;
        for (int i = 0; i < stack.size(); i++) {
            parameters += stack.get(i).parameterCount(i == 0 ? input : shapes.get(i - 1));
        }
        int width = precision == Precision.FLOAT32 ? Float.BYTES : Double.BYTES;
        return new MemoryNeed(parameters, parameters * NUMBERS_PER_PARAMETER * width);
    }

    void requireAtMost(long available) {
        Checks.require(
                bytes <= available,
                "stack needs about %.1f GB to train its %s parameters, and this server may use %.1f GB: make its layers"
                        + " smaller",
                bytes / GIGABYTE,
                parameters,
                available / GIGABYTE);
    }
}
