package dev.layerlab.run;

import java.math.BigDecimal;
import java.util.List;

/**
 * A setting that a sweep varies.
 *
 * @param name as people read it, "learning rate"
 * @param places JSON pointers into a run's configuration; several where settings move together
 * @param values each once
 */
public record SweepAxis(String name, List<String> places, List<BigDecimal> values) {
    public SweepAxis {
        places = List.copyOf(places);
        values = values.stream().map(NumberList::plain).distinct().toList();
    }

    /** Whether there is more than one value. */
    boolean varies() {
        return values.size() > 1;
    }

    /** Whether it repeats the same run with other random numbers. */
    public boolean repeats() {
        return places.equals(List.of("/seed"));
    }
}
