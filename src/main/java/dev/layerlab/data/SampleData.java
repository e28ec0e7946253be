package dev.layerlab.data;

import dev.layerlab.data.SampleSets.Sample;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Loads the data sets that come with the studio, each once: whoever deletes one is not given it again unasked. */
@Component
@ConditionalOnBooleanProperty(name = "layerlab.samples", matchIfMissing = true)
class SampleData implements ApplicationRunner {
    private final SampleSets samples;
    private final SampleRepository loaded;

    SampleData(SampleSets samples, SampleRepository loaded) {
        this.samples = samples;
        this.loaded = loaded;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (Sample sample : Sample.values()) {
            if (!loaded.contains(sample.file())) {
                samples.load(sample);
                loaded.add(sample.file());
            }
        }
    }
}
