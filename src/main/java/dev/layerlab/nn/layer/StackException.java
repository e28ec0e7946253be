package dev.layerlab.nn.layer;

/** A stack of layers that can't work: which layer, the rule it breaks, and the cure. */
public final class StackException extends IllegalArgumentException {
    private static final int UNKNOWN = -1;

    private final int layer;
    private final String rule;
    private final String cure;

    private StackException(int layer, String where, String rule, String cure) {
        super(where + rule + ": " + cure);
        this.layer = layer;
        this.rule = rule;
        this.cure = cure;
    }

    /** What a layer says that doesn't know its place. */
    static StackException of(String rule, String cure) {
        return new StackException(UNKNOWN, "", rule, cure);
    }

    /** @param layer counted from 0; people read it counted from 1 */
    public static StackException at(int layer, LayerSpec spec, String rule, String cure) {
        String where = "layer %s, %s: ".formatted(layer + 1, spec.getClass().getSimpleName());
        return new StackException(layer, where, rule, cure);
    }

    StackException at(int layer, LayerSpec spec) {
        return at(layer, spec, rule, cure);
    }

    /** The layer's place in the stack, counted from 0. */
    public int layer() {
        return layer;
    }

    /** The rule and what came, without the place: {@code input must be values, got ids of words}. */
    public String rule() {
        return rule;
    }

    public String cure() {
        return cure;
    }
}
