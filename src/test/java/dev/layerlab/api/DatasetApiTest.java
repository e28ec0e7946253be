package dev.layerlab.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.json.JsonMapper;

/** What a page does with a data set, a program can do too. */
@ApiTest
class DatasetApiTest {
    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private RestTestClient client;

    @BeforeEach
    void connect() {
        client = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build();
    }

    @Test
    void a_text_becomes_rows_of_as_many_words_as_were_asked_for() throws IOException {
        String dataset = text("Words one two three four. ".repeat(300), "?words=5&seed=9", HttpStatus.CREATED);
        assertThat(JsonPath.<String>read(dataset, "$.understood")).contains("next word. 5 words");
        String usual = text("Words one two three four. ".repeat(300), "", HttpStatus.CREATED);
        assertThat(JsonPath.<String>read(usual, "$.understood")).contains("next word. 6 words");
        assertThat(text("Words one two.", "?words=1", HttpStatus.UNPROCESSABLE_CONTENT))
                .contains("words must be in 2 to 10,000, got 1");
    }

    /** Whatever script the name is in, and whether it stands in the form or in the address. */
    @Test
    void a_data_set_is_named_by_a_field_of_the_form() throws IOException {
        Path text = Files.writeString(folder.resolve("named.txt"), "We name it once and for all. ".repeat(80));
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("file", new FileSystemResource(text));
        form.add("name", "Bilder fürs Üben 猫");
        String named = body(
                client.post()
                        .uri("/api/datasets?name={name}", "in the address too")
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .body(form)
                        .exchange(),
                HttpStatus.CREATED);
        assertThat(JsonPath.<String>read(named, "$.name")).isEqualTo("in the address too,Bilder fürs Üben 猫");
        assertThat(JsonPath.<String>read(named, "$.fileName")).isEqualTo("named.txt");
    }

    @Test
    void a_findings_remedy_is_what_applies_its_cure() {
        String dataset = upload(new FileSystemResource(Path.of("data/sample-pictures.h5")), "", HttpStatus.CREATED);
        List<Map<String, Object>> remedies = JsonPath.read(dataset, "$.findings[?(@.code == 'no-validation')].remedy");
        assertThat(remedies).hasSize(1);
        assertThat(remedies.getFirst()).containsEntry("label", "Set 10 % aside");

        String cured = body(
                client.put()
                        .uri("/api/datasets/%s/choices".formatted(JsonPath.<String>read(dataset, "$.id")))
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(new JsonMapper()
                                .writeValueAsString(remedies.getFirst().get("choices")))
                        .exchange(),
                HttpStatus.OK);
        assertThat(JsonPath.<String>read(cured, "$.understood")).contains("1,080 train, 120 validation, 400 test rows");
    }

    @Test
    void a_data_set_is_deleted_with_its_runs_where_that_is_asked_for() throws IOException {
        String id = JsonPath.read(text("We go on and on until it ends. ".repeat(90), "", HttpStatus.CREATED), "$.id");
        String run = body(
                client.post()
                        .uri("/api/runs")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body("""
                                {"name": "Small", "dataset": "%s", "epochs": 1,
                                 "stack": [{"type": "Embedding", "size": 2}, {"type": "Dense", "units": 8}]}""".formatted(id))
                        .exchange(),
                HttpStatus.CREATED);
        delete("/api/datasets/" + id, HttpStatus.CONFLICT);
        delete("/api/datasets/%s?runs=true".formatted(id), HttpStatus.NO_CONTENT);
        client.get().uri("/api/datasets/" + id).exchange().expectStatus().isNotFound();
        client.get()
                .uri("/api/runs/" + JsonPath.<String>read(run, "$.id"))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private void delete(String uri, HttpStatus status) {
        client.method(HttpMethod.DELETE).uri(uri).exchange().expectStatus().isEqualTo(status);
    }

    private String text(String text, String query, HttpStatus status) throws IOException {
        Path file = Files.writeString(folder.resolve("text.txt"), text);
        return upload(new FileSystemResource(file), query, status);
    }

    private String upload(FileSystemResource file, String query, HttpStatus status) {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("file", file);
        return body(
                client.post()
                        .uri("/api/datasets" + query)
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .body(form)
                        .exchange(),
                status);
    }

    private static String body(RestTestClient.ResponseSpec answer, HttpStatus status) {
        String body = answer.expectBody(String.class).returnResult().getResponseBody();
        answer.expectStatus().isEqualTo(status);
        return body;
    }
}
