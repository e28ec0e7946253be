package dev.layerlab.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Loads the data sets that come with the studio, each once: whoever deletes one is not given it again. */
@Component
@ConditionalOnBooleanProperty(name = "layerlab.samples", matchIfMissing = true)
class SampleData implements ApplicationRunner {
    private record Sample(String file, String name) {}

    /** The one a newcomer starts with comes last, since lists begin with the newest. */
    private static final List<Sample> SAMPLES =
            List.of(new Sample("sample-pictures", "Sample pictures"), new Sample("sample-words", "Sample words"));

    private final DatasetService service;
    private final SampleRepository loaded;

    SampleData(DatasetService service, SampleRepository loaded) {
        this.service = service;
        this.loaded = loaded;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (Sample sample : SAMPLES) {
            if (!loaded.contains(sample.file())) {
                load(sample);
                loaded.add(sample.file());
            }
        }
    }

    private void load(Sample sample) throws IOException {
        String file = sample.file() + ".h5";
        try (InputStream content = resource(file);
                InputStream description = resource(sample.file() + ".txt");
                Incoming incoming = service.incoming(file)) {
            String text = new String(description.readAllBytes(), StandardCharsets.UTF_8).strip();
            service.add(incoming.write(content), sample.name(), text);
        }
    }

    private static InputStream resource(String file) throws IOException {
        return new ClassPathResource("samples/" + file).getInputStream();
    }
}
