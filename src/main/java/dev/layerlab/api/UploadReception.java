package dev.layerlab.api;

import dev.layerlab.data.QuietWork;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the form of an upload in on a thread that counts for little, so that others' requests go first. What comes after
 * finds its parts taken in, or meets the same mistake again.
 */
@Component
final class UploadReception extends OncePerRequestFilter {
    private final QuietWork quiet;

    UploadReception(QuietWork quiet) {
        this.quiet = quiet;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/")
                || request.getContentType() == null
                || !request.getContentType().startsWith("multipart/form-data");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            quiet.receive(request::getParts);
        } catch (InterruptedIOException stopped) { // the server is going down
            throw stopped;
        } catch (IOException | RuntimeException mistake) {
            logger.debug("answered by whoever asks for the parts", mistake);
        }
        chain.doFilter(request, response);
    }
}
