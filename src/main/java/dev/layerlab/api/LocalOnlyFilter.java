package dev.layerlab.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps pages on the web out of someone's studio. A browser sends their requests here with the name of their own host
 * (DNS rebinding) or with their origin; either is refused before anything else sees the request.
 */
final class LocalOnlyFilter extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final TrustedHosts hosts;
    private final JsonMapper json;

    LocalOnlyFilter(TrustedHosts hosts, JsonMapper json) {
        this.hosts = hosts;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getHeader(HttpHeaders.HOST);
        if (!hosts.serves(host)) {
            refuse(
                    response,
                    "This studio does not answer to the host %s. Open it as localhost, or list the name: --layerlab.hosts=%s."
                            .formatted(quoted(host), host == null ? "NAME" : host));
        } else if (changes(request) && foreign(request, host)) {
            refuse(
                    response,
                    "A page of another site (origin %s) may not change anything here. To allow it, list its host in the setting layerlab.hosts."
                            .formatted(quoted(request.getHeader(HttpHeaders.ORIGIN))));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Push is a GET that opens a way to change things: a WebSocket handshake or Vaadin's long polling. */
    private static boolean changes(HttpServletRequest request) {
        String query = request.getQueryString();
        return !READING.contains(request.getMethod())
                || request.getHeader(HttpHeaders.UPGRADE) != null
                || query != null && query.contains("v-r=push");
    }

    /** Programs send no Origin; browsers do, and where they don't they say at least whether the page was ours. */
    private boolean foreign(HttpServletRequest request, String host) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String site = request.getHeader("Sec-Fetch-Site");
        return origin == null ? site != null && site.endsWith("-site") : !hosts.sameSite(origin, host);
    }

    private void refuse(HttpServletResponse response, String sentence) throws IOException {
        ProblemDetail problem = Problem.of(HttpStatus.FORBIDDEN, sentence);
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json.writeValueAsString(problem));
    }

    private static String quoted(String value) {
        return value == null ? "(none)" : "'" + value + "'";
    }
}
