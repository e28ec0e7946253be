package dev.layerlab.api;

import dev.layerlab.data.DataException;
import dev.layerlab.data.QuietWork;
import dev.layerlab.data.UploadSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.impl.FileUploadIOException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/**
 * Takes forms with files in over the API.
 *
 * <p>The server's own reader would take all of a form at a stretch, which others' requests notice. This one reads on a
 * thread that counts for little and rests while people are served. Pages' forms are left to Vaadin.
 */
@Component("multipartResolver")
final class UploadForms implements MultipartResolver {
    private static final Logger LOG = LoggerFactory.getLogger(UploadForms.class);

    private final MultipartResolver pages = new StandardServletMultipartResolver();
    private final UploadFolder folder;
    private final UploadSettings settings;
    private final QuietWork quiet;

    UploadForms(UploadFolder folder, UploadSettings settings, QuietWork quiet) {
        this.folder = folder;
        this.settings = settings;
        this.quiet = quiet;
    }

    @Override
    public boolean isMultipart(HttpServletRequest request) {
        return pages.isMultipart(request);
    }

    @Override
    public MultipartHttpServletRequest resolveMultipart(HttpServletRequest request) {
        if (!request.getRequestURI().startsWith("/api/")) {
            return pages.resolveMultipart(request);
        }
        try {
            return quiet.receive(() -> taken(request));
        } catch (DataException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw told(e);
        }
    }

    @Override
    public void cleanupMultipart(MultipartHttpServletRequest request) {
        if (!(request instanceof UploadForm form)) {
            pages.cleanupMultipart(request);
            return;
        }
        try {
            form.close();
        } catch (IOException e) {
            LOG.warn("What an upload left behind goes at the next start", e);
        }
    }

    private UploadForm taken(HttpServletRequest request) throws IOException {
        var form = new UploadForm(request, folder.path());
        try {
            for (FileItemIterator parts = parts(request); parts.hasNext(); ) {
                form.add(parts.next());
            }
            return form;
        } catch (IOException | RuntimeException e) {
            form.close();
            throw e;
        }
    }

    private FileItemIterator parts(HttpServletRequest request) throws IOException {
        long limit = settings.limit().toBytes();
        var upload = new FileUpload();
        upload.setFileSizeMax(limit);
        upload.setSizeMax(limit + UploadConfiguration.FORM.toBytes());
        upload.setHeaderEncoding("UTF-8");
        return upload.getItemIterator(new ServletRequestContext(request));
    }

    private MultipartException told(Exception e) {
        Throwable cause = e instanceof FileUploadIOException wrapped ? wrapped.getCause() : e;
        return cause instanceof SizeException
                ? new MaxUploadSizeExceededException(settings.limit().toBytes(), cause)
                : new MultipartException("the form could not be read", e);
    }
}
