package dev.layerlab.ui.predict;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.layerlab.data.DataException;
import dev.layerlab.predict.PictureFile;
import dev.layerlab.predict.PicturePixels;
import java.io.IOException;
import java.io.InputStream;

/** Takes a picture in on the request's own thread, without the session's lock; one at a time is decoded. */
final class PictureUpload implements UploadHandler {
    private static final Object ONE_AT_A_TIME = new Object();

    private final SerializableSupplier<PicturePixels> pixels;
    private final SerializableConsumer<PictureAsked.Own> taken;
    private final SerializableConsumer<String> refused;

    PictureUpload(
            SerializableSupplier<PicturePixels> pixels,
            SerializableConsumer<PictureAsked.Own> taken,
            SerializableConsumer<String> refused) {
        this.pixels = pixels;
        this.taken = taken;
        this.refused = refused;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        String name = event.getFileName();
        try (InputStream in = event.getInputStream()) {
            byte[] bytes = in.readNBytes(PictureFile.LIMIT + 1);
            synchronized (ONE_AT_A_TIME) {
                var own = new PictureAsked.Own(name, pixels.get().row(PictureFile.read(name, bytes)));
                ui.access(() -> taken.accept(own));
            }
        } catch (DataException refusal) {
            ui.access(() -> refused.accept(refusal.getMessage()));
        }
    }

    @Override
    public long getFileSizeMax() {
        return PictureFile.LIMIT;
    }

    @Override
    public long getRequestSizeMax() {
        return PictureFile.LIMIT;
    }
}
