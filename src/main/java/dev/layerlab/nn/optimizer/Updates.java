package dev.layerlab.nn.optimizer;

import dev.layerlab.nn.layer.Parameter;
import dev.layerlab.nn.math.Checks;
import dev.layerlab.nn.math.Matrix;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One update rule for each parameter of a network, and the number of steps they have taken. */
public final class Updates {
    private final List<Parameter> parameters;
    private final List<UpdateRule> rules;
    private final Map<String, Matrix> memory;
    private long steps;

    public Updates(OptimizerSpec optimizer, List<Parameter> parameters) {
        this.parameters = List.copyOf(parameters);
        this.rules = parameters.stream().map(optimizer::rule).toList();
        this.memory = named(this.parameters, rules);
    }

    /** Moves all parameters by their gradients. */
    public void step(double rate) {
        steps++;
        for (int i = 0; i < rules.size(); i++) {
            Parameter parameter = parameters.get(i);
            rules.get(i).update(parameter.value(), parameter.gradient(), rate, steps);
        }
    }

    public long steps() {
        return steps;
    }

    /** What all rules remember, by names such as {@code 0.weight.v}: the matrices themselves. */
    public Map<String, Matrix> memory() {
        return memory;
    }

    /** Goes on from a saved memory of the same parameters and rules. */
    public void restore(Map<String, Matrix> saved, long stepsTaken) {
        Checks.require(
                saved.keySet().equals(memory.keySet()),
                "saved memory must be that of this optimizer, %s, got %s",
                memory.keySet(),
                saved.keySet());
        memory.forEach((name, matrix) -> matrix.assign(saved.get(name)));
        steps = stepsTaken;
    }

    private static Map<String, Matrix> named(List<Parameter> parameters, List<UpdateRule> rules) {
        Map<String, Matrix> named = new LinkedHashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            String owner = parameters.get(i).name() + ".";
            rules.get(i).memory().forEach((name, matrix) -> named.put(owner + name, matrix));
        }
        return Collections.unmodifiableMap(named);
    }
}
