package dev.layerlab.ui.data;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.layerlab.data.DataException;
import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetService;
import dev.layerlab.data.Incoming;
import dev.layerlab.data.conversion.TextOptions;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Streams an upload to disk and checks it, on the request's own thread, without the session's lock. A stream that
 * breaks off, because somebody cancelled it, leaves nothing behind.
 */
final class DatasetUpload implements UploadHandler {
    private final transient DatasetService datasets;
    private final transient Supplier<TextOptions> text;
    private final transient Consumer<Dataset> taken;
    private final transient Consumer<String> refused;

    /** @param text how a plain text is to become rows, asked for when one comes */
    DatasetUpload(
            DatasetService datasets, Supplier<TextOptions> text, Consumer<Dataset> taken, Consumer<String> refused) {
        this.datasets = datasets;
        this.text = text;
        this.taken = taken;
        this.refused = refused;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        // from this thread, so that it can't overtake the refusal of this very upload
        ui.access(() -> refused.accept(""));
        try (InputStream in = event.getInputStream();
                Incoming incoming = datasets.incoming(event.getFileName(), text.get())) {
            Dataset dataset = datasets.add(incoming.write(in), null);
            ui.access(() -> taken.accept(dataset));
        } catch (DataException refusal) {
            ui.access(() -> refused.accept(refusal.getMessage()));
        }
    }

    @Override
    public long getFileSizeMax() {
        return datasets.limit().toBytes();
    }

    @Override
    public long getRequestSizeMax() {
        return datasets.limit().toBytes();
    }
}
