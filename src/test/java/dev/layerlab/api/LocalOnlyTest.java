package dev.layerlab.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page on the web must not be able to reach someone's studio: neither its API nor its pages nor their push. */
@ApiTest
class LocalOnlyTest {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:8080",
                "LOCALHOST:1",
                "127.0.0.1",
                "127.0.0.1:9",
                "[::1]",
                "[::1]:8080",
                "studio.example.org",
                "studio.example.org:80",
                "lab.example.org:8443"
            })
    void answers_to_its_own_names(String host) throws IOException {
        assertThat(http().send("GET /api/openapi", "Host: " + host).status()).isEqualTo(200);
    }

    /** DNS rebinding: the attacker's name, resolved to 127.0.0.1, arrives as the Host. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "lab.example.org",
                "lab.example.org:1",
                "169.254.169.254"
            })
    void refuses_foreign_hosts_with_the_cure(String host) throws IOException {
        for (String path : new String[] {"/api/runs", "/", "/VAADIN/push", "/favicon.ico"}) {
            var answer = http().send("GET " + path, "Host: " + host);

            assertThat(answer.status()).as(path).isEqualTo(403);
            assertThat(answer.text())
                    .contains("application/problem+json")
                    .contains("does not answer to the host '" + host + "'")
                    .contains("--layerlab.hosts=" + host);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://localhost:3000",
                "http://localhost",
                "null",
                "not an origin",
                "http://localhost:8080.evil.example"
            })
    void refuses_changes_from_foreign_origins(String origin) throws IOException {
        for (String change : new String[] {"POST /api/runs", "DELETE /api/runs/a", "PUT /api/x", "POST /?v-r=uidl"}) {
            var answer = http().send(change, "Host: localhost:8080", "Origin: " + origin, "Content-Length: 0");

            assertThat(answer.status()).as(change).isEqualTo(403);
            assertThat(answer.text()).contains("A page of another site (origin '" + origin + "')");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "https://localhost:8080", "https://studio.example.org"})
    void lets_its_own_pages_and_listed_ones_change_things(String origin) throws IOException {
        assertThat(http().send("DELETE /api/nothing", "Host: localhost:8080", "Origin: " + origin)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void lets_programs_change_things_without_an_origin() throws IOException {
        assertThat(http().send("DELETE /api/nothing", "Host: localhost:8080").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void refuses_changes_that_the_browser_calls_foreign(String site) throws IOException {
        assertThat(http().send("POST /api/runs", "Host: localhost:8080", "Sec-Fetch-Site: " + site)
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "http://localhost:3000"})
    void refuses_push_to_foreign_origins(String origin) throws IOException {
        assertThat(handshake("localhost:8080", origin).status()).isEqualTo(403);
        assertThat(http().send("GET /?v-r=push", "Host: localhost:8080", "Origin: " + origin)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void refuses_push_under_a_foreign_name() throws IOException {
        assertThat(handshake("evil.example", "http://evil.example").status()).isEqualTo(403);
    }

    @Test
    void opens_push_for_its_own_pages() throws IOException {
        assertThat(handshake("localhost:8080", "http://localhost:8080").status())
                .isEqualTo(101);
    }

    @Test
    void tells_browsers_to_keep_pages_out_of_foreign_frames() throws IOException {
        assertThat(http().send("GET /api/openapi", "Host: localhost").text())
                .contains("X-Content-Type-Options: nosniff")
                .contains("X-Frame-Options: SAMEORIGIN")
                .contains("frame-ancestors 'self'")
                .contains("Referrer-Policy: same-origin");
    }

    private RawHttp.Answer handshake(String host, String origin) throws IOException {
        return http().send(
                        "GET /VAADIN/push?v-r=push&X-Atmosphere-Transport=websocket",
                        "Host: " + host,
                        "Origin: " + origin,
                        "Connection: Upgrade",
                        "Upgrade: websocket",
                        "Sec-WebSocket-Version: 13",
                        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==");
    }

    private RawHttp http() {
        return new RawHttp(port);
    }
}
