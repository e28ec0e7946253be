package dev.layerlab.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The data sets that come with the studio. */
@Component
public class SampleSets {
    /** The one a newcomer starts with comes last, since lists begin with the newest. */
    public enum Sample {
        PICTURES("sample-pictures", "Sample pictures"),
        WORDS("sample-words", "Sample words");

        private final String file;
        private final String name;

        Sample(String file, String name) {
            this.file = file;
            this.name = name;
        }

        String file() {
            return file;
        }
    }

    private final DatasetService service;

    SampleSets(DatasetService service) {
        this.service = service;
    }

    /** What the set says of itself. */
    public String description(Sample sample) {
        try (InputStream description = resource(sample.file + ".txt")) {
            return new String(description.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The very set, whatever it is called by now; loaded again where it was deleted. Throws DataException. */
    public Dataset load(Sample sample) {
        String file = sample.file + ".h5";
        try (InputStream content = resource(file);
                Incoming incoming = service.incoming(file)) {
            return service.add(incoming.write(content), sample.name, description(sample));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String file) throws IOException {
        return new ClassPathResource("samples/" + file).getInputStream();
    }
}
