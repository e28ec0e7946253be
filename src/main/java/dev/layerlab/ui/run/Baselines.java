package dev.layerlab.ui.run;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunColumns;
import dev.layerlab.ui.Background;
import org.springframework.stereotype.Component;

/** Finds the accuracy that a run's is to be compared with: perhaps by reading all labels, so in the background. */
@Component
final class Baselines {
    private final RunColumns data;
    private final Background background;

    Baselines(RunColumns data, Background background) {
        this.data = data;
        this.background = background;
    }

    /** Tells the page of the run, where there is one. */
    void tell(Run run, UI ui, SerializableConsumer<Double> page) {
        background.start(task -> data.baseline(run).ifPresent(accuracy -> ui.access(() -> page.accept(accuracy))));
    }
}
