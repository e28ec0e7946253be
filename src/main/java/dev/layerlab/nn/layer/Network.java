package dev.layerlab.nn.layer;

import dev.layerlab.nn.math.Checks;
import dev.layerlab.nn.math.Matrix;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** A chain of layers: each one's output is the next one's input. Belongs to the thread that uses it. */
public final class Network {
    private static final ObjIntConsumer<Matrix> UNSEEN = (y, place) -> {};

    private final List<Layer> layers;
    private final List<Parameter> parameters;
    private final Map<String, Matrix> state;

    private Network(List<Layer> layers) {
        this.layers = List.copyOf(layers);
        this.parameters =
                layers.stream().flatMap(layer -> layer.parameters().stream()).toList();
        this.state = named(this.layers);
    }

    public static Network build(List<LayerSpec> stack, Shape input, Building building) {
        List<Shape> shapes = shapes(stack, input);
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < stack.size(); i++) {
            layers.add(stack.get(i).build(i == 0 ? input : shapes.get(i - 1), building.at(i)));
        }
        return new Network(layers);
    }

    /** The output shape of each layer, or a {@link StackException} that says which layer can't take its input. */
    public static List<Shape> shapes(List<LayerSpec> stack, Shape input) {
        List<Shape> shapes = new ArrayList<>();
        Shape shape = input;
        for (int i = 0; i < stack.size(); i++) {
            try {
                shape = stack.get(i).outputShape(shape);
            } catch (StackException cause) {
                throw cause.at(i, stack.get(i));
            }
            shapes.add(shape);
        }
        return shapes;
    }

    public Matrix forward(Matrix x, Pass pass) {
        return forward(x, pass, UNSEEN);
    }

    /** As {@link #forward(Matrix, Pass)}, showing each layer's output with the layer's place, counted from 0. */
    public Matrix forward(Matrix x, Pass pass, ObjIntConsumer<Matrix> seen) {
        Matrix y = x;
        for (int i = 0; i < layers.size(); i++) { // by index: an iterator would be allocated at each step
            y = layers.get(i).forward(y, pass);
            seen.accept(y, i);
        }
        return y;
    }

    /** Takes dL/dy of the latest forward pass and sets the gradients of all parameters. */
    public void backward(Matrix dy) {
        Matrix gradient = dy;
        for (int i = layers.size() - 1; i > 0; i--) {
            gradient = layers.get(i).backward(gradient);
        }
        layers.getFirst().backwardFirst(gradient);
    }

    public List<Parameter> parameters() {
        return parameters;
    }

    /** Parameters and running statistics by name, such as {@code 0.weight}: the matrices themselves, not copies. */
    public Map<String, Matrix> state() {
        return state;
    }

    /** Takes over all numbers of a {@link #state} of the same stack, of any precision. */
    public void load(Map<String, Matrix> saved) {
        Checks.require(
                saved.keySet().equals(state.keySet()),
                "saved weights must be those of this stack, %s, got %s",
                state.keySet(),
                saved.keySet());
        state.forEach((name, matrix) -> load(name, saved.get(name), matrix));
    }

    private static void load(String name, Matrix from, Matrix to) {
        Checks.require(
                from.rows() == to.rows() && from.cols() == to.cols(),
                "saved %s must be %s x %s, got %s x %s",
                name,
                to.rows(),
                to.cols(),
                from.rows(),
                from.cols());
        to.convert(from);
    }

    private static Map<String, Matrix> named(List<Layer> layers) {
        Map<String, Matrix> named = new LinkedHashMap<>();
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            layer.parameters().forEach(parameter -> named.put(parameter.name(), parameter.value()));
            String place = i + ".";
            layer.statistics().forEach((name, matrix) -> named.put(place + name, matrix));
        }
        return Collections.unmodifiableMap(named);
    }
}
