package dev.layerlab.api;

import static dev.layerlab.api.ExpectedProblem.expect;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;

/** Files that can't be taken are answered with what is wrong with them. */
@ApiTest
class UploadMistakesTest {
    @LocalServerPort
    private int port;

    private RestTestClient client;

    @BeforeEach
    void connect() {
        client = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build();
    }

    @Test
    void a_form_without_a_file_is_told() {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("name", "words");
        expect(
                client.post()
                        .uri("/api/datasets")
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .body(form)
                        .exchange(),
                HttpStatus.BAD_REQUEST,
                "The form has no part 'file'");
    }

    @Test
    void a_file_that_is_not_hdf5_is_told() {
        expect(
                upload("notes.h5", "Dear diary".getBytes(StandardCharsets.UTF_8)),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "HDF5");
    }

    @Test
    void an_empty_file_is_told() {
        expect(upload("empty.h5", new byte[0]), HttpStatus.UNPROCESSABLE_CONTENT, "empty");
    }

    @Test
    void a_file_over_the_limit_is_told() {
        expect(
                upload("large.h5", new byte[ApiTest.UPLOAD_LIMIT_MB << 20 | 1]),
                HttpStatus.CONTENT_TOO_LARGE,
                "The file is larger than 3 MB, the limit of this studio.");
    }

    private RestTestClient.ResponseSpec upload(String name, byte[] content) {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return client.post()
                .uri("/api/datasets")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .exchange();
    }
}
