package dev.layerlab.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;

/** From an uploaded file to the fourth word over HTTP alone, as a program would go. */
@ApiTest
class ApiPathTest {
    private static final Path WORDS = Path.of("data/sample-words.h5");
    private static final Path PICTURES = Path.of("data/sample-pictures.h5");

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
    void a_file_becomes_a_data_set_with_arrays_roles_and_findings() {
        String dataset = upload(WORDS);

        assertThat(JsonPath.<String>read(dataset, "$.roles.trainX")).isEqualTo("trainx");
        assertThat(JsonPath.<String>read(dataset, "$.roles.vocabulary")).isEqualTo("words");
        assertThat(JsonPath.<List<Integer>>read(dataset, "$.arrays[?(@.name == 'trainx')].shape[*]"))
                .containsExactly(120_000, 3);
        assertThat(JsonPath.<List<String>>read(dataset, "$.findings[?(@.level == 'ERROR')]"))
                .isEmpty();
        assertThat(get("/api/datasets/" + id(dataset))).isEqualTo(dataset);
        assertThat(JsonPath.<List<String>>read(get("/api/datasets"), "$[*].id")).contains(id(dataset));
    }

    @Test
    void roles_are_changed_and_checked_again() {
        String roles = "/api/datasets/%s/roles".formatted(id(upload(PICTURES)));
        String choice = "{\"trainX\": \"trainims\", \"trainY\": \"%s\"}";

        String wrong = put(roles, choice.formatted("testlbls"));
        assertThat(JsonPath.<List<String>>read(wrong, "$.findings[?(@.level == 'ERROR')]"))
                .isNotEmpty();

        String right = put(roles, choice.formatted("trainlbls"));
        assertThat(JsonPath.<List<String>>read(right, "$.findings[?(@.level == 'ERROR')]"))
                .isEmpty();
        assertThat(JsonPath.<String>read(right, "$.roles.trainX")).isEqualTo("trainims");
        assertThat(JsonPath.<String>read(right, "$.roles.testX")).isNull();
    }

    @Test
    void a_run_trains_gives_its_figures_and_predicts() {
        String run = start(2);
        await().atMost(Duration.ofMinutes(2)).until(() -> state(run).equals("FINISHED"));

        String metrics = get("/api/runs/%s/metrics".formatted(run));
        assertThat(JsonPath.<List<Integer>>read(metrics, "$[*].epoch")).containsExactly(1, 2);
        assertThat(figures(metrics, "$[*].val_loss")).hasSize(2).allMatch(loss -> loss < Math.log(250));
        assertThat(figures(metrics, "$[*].test_accuracy")).hasSize(2).allMatch(accuracy -> accuracy > 0);
        assertThat(get("/api/runs/%s/metrics?format=csv".formatted(run)).lines())
                .hasSize(3)
                .first()
                .isEqualTo("epoch,loss,accuracy,val_loss,val_accuracy,test_loss,test_accuracy,seconds");

        String answer = post("/api/runs/%s/predict".formatted(run), "{\"words\": [\"and\", \"they\", \"play\"]}", 200);
        assertThat(figures(answer, "$.candidates[*].probability"))
                .hasSize(10)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(JsonPath.<Integer>read(answer, "$.epoch"))
                .isEqualTo(JsonPath.<Integer>read(get("/api/runs/" + run), "$.best.epoch"));
    }

    @Test
    void an_unknown_word_is_refused_with_its_place_and_the_nearest_ones() {
        String run = start(1);
        await().atMost(Duration.ofMinutes(2)).until(() -> state(run).equals("FINISHED"));

        String answer = post("/api/runs/%s/predict".formatted(run), "{\"words\": [\"and\", \"zebra\", \"play\"]}", 422);
        assertThat(JsonPath.<String>read(answer, "$.detail")).contains("zebra");
        assertThat(JsonPath.<String>read(answer, "$.field")).isEqualTo("words[1]");
        assertThat(JsonPath.<List<String>>read(answer, "$.nearest")).isNotEmpty();
    }

    @Test
    void a_run_is_paused_resumed_stopped_and_deleted() {
        String run = start(100_000);
        await().until(() -> JsonPath.<Integer>read(get("/api/runs/" + run), "$.epoch") > 0);

        post("/api/runs/%s/pause".formatted(run), "", 200);
        await().until(() -> state(run).equals("PAUSED"));
        post("/api/runs/%s/resume".formatted(run), "", 200);
        await().until(() -> state(run).equals("RUNNING"));
        post("/api/runs/%s/stop".formatted(run), "", 200);
        await().until(() -> state(run).equals("STOPPED"));

        String refusal = post("/api/runs/%s/pause".formatted(run), "", 409);
        assertThat(JsonPath.<String>read(refusal, "$.detail")).contains("STOPPED");

        delete("/api/runs/" + run, HttpStatus.NO_CONTENT);
        client.get().uri("/api/runs/" + run).exchange().expectStatus().isNotFound();
    }

    @Test
    void a_data_set_stays_while_a_run_needs_it() {
        String run = start(1);
        String dataset = JsonPath.read(get("/api/runs/" + run), "$.config.dataset");

        String refusal = delete("/api/datasets/" + dataset, HttpStatus.CONFLICT);

        assertThat(JsonPath.<String>read(refusal, "$.detail")).contains("needed by runs");
        assertThat(get("/api/datasets/" + dataset)).contains(dataset);
    }

    private String start(int epochs) {
        String config = """
                {"name": "Small", "dataset": "%s", "epochs": %d, "batchSize": 1000,
                 "stack": [{"type": "Embedding", "size": 8}, {"type": "Dense", "units": 250}],
                 "optimizer": {"type": "Momentum", "learningRate": 0.5, "momentum": 0.9}}
                """.formatted(id(upload(WORDS)), epochs);
        return id(post("/api/runs", config, 201));
    }

    private String upload(Path file) {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("file", new FileSystemResource(file));
        return body(
                client.post()
                        .uri("/api/datasets")
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .body(form)
                        .exchange(),
                HttpStatus.CREATED);
    }

    private String state(String run) {
        return JsonPath.read(get("/api/runs/" + run), "$.state");
    }

    private static List<Double> figures(String json, String path) {
        return JsonPath.<List<Number>>read(json, path).stream()
                .map(Number::doubleValue)
                .toList();
    }

    private static String id(String json) {
        return JsonPath.read(json, "$.id");
    }

    private String get(String uri) {
        return body(client.get().uri(uri).exchange(), HttpStatus.OK);
    }

    private String post(String uri, String json, int status) {
        return body(
                client.post()
                        .uri(uri)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(json)
                        .exchange(),
                HttpStatus.valueOf(status));
    }

    private String put(String uri, String json) {
        return body(
                client.put()
                        .uri(uri)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(json)
                        .exchange(),
                HttpStatus.OK);
    }

    private String delete(String uri, HttpStatus status) {
        return body(client.method(HttpMethod.DELETE).uri(uri).exchange(), status);
    }

    private static String body(RestTestClient.ResponseSpec answer, HttpStatus status) {
        String body = answer.expectBody(String.class).returnResult().getResponseBody();
        answer.expectStatus().isEqualTo(status);
        return body;
    }
}
