package dev.layerlab.ui.run;

import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Embedding;
import dev.layerlab.nn.layer.LayerSpec;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** A stack of layers in one line: {@code Embedding 32 Σ – Dense 256 σ – Dense 250}. */
public final class StackLine {
    private StackLine() {}

    public static String of(List<LayerSpec> stack) {
        var line = new StringBuilder();
        for (LayerSpec layer : stack) {
            if (layer instanceof Activate activate && !line.isEmpty()) {
                line.append(' ').append(sign(activate.function()));
            } else {
                line.append(line.isEmpty() ? "" : " – ").append(words(layer));
            }
        }
        return line.toString();
    }

    private static String words(LayerSpec layer) {
        return switch (layer) {
            case Activate activate -> sign(activate.function());
            case Embedding embedding ->
                "Embedding %d %s".formatted(embedding.size(), embedding.combine() == Embedding.Combine.SUM ? "Σ" : "‖");
            default -> layer.getClass().getSimpleName() + firstNumber(layer);
        };
    }

    /** The number that people name a layer by stands first in its record: units, rate. */
    private static String firstNumber(LayerSpec layer) {
        return Arrays.stream(layer.getClass().getRecordComponents())
                .filter(component -> component.getType().isPrimitive())
                .findFirst()
                .map(component -> " " + value(component, layer))
                .orElse("");
    }

    private static Object value(RecordComponent component, LayerSpec layer) {
        try {
            return component.getAccessor().invoke(layer);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's accessor failed: " + component, e);
        }
    }

    private static String sign(Activate.Function function) {
        return switch (function) {
            case RELU -> "relu";
            case LEAKY_RELU -> "leaky relu";
            case TANH -> "tanh";
            case SIGMOID -> "σ";
            case IDENTITY -> "id";
        };
    }
}
