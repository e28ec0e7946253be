package dev.layerlab.ui.form;

import java.util.Locale;

/** Names of the code as people read them: {@code learningRate} is "learning rate", {@code LEAKY_RELU} "leaky relu". */
public final class Labels {
    private Labels() {}

    /** Of a record's component. */
    public static String of(String component) {
        return component.equals("l2") ? "L2" : spaced(component);
    }

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Of a spec: {@code SoftmaxCrossEntropy} is "Softmax cross entropy", {@code BatchNorm} "Batch norm". */
    public static String of(Class<?> type) {
        String words = spaced(type.getSimpleName());
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
