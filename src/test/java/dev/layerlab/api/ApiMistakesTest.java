package dev.layerlab.api;

import static dev.layerlab.api.ExpectedProblem.expect;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Whatever is wrong with a request, the answer is problem+json and says what was expected, what came and the cure. */
@ApiTest
class ApiMistakesTest {
    @LocalServerPort
    private int port;

    private RestTestClient client;

    @BeforeEach
    void connect() {
        client = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"epoch": 5}                                   | epoch is not a known field
                    {"batchSize": "many"}                          | batchSize: expected a whole number, got "many"
                    {"batchSize": 1.5}                             | batchSize: expected a whole number
                    {"batchSize": null}                            | batchSize: expected a whole number
                    {"stack": {}}                                  | stack: expected a list
                    {"stack": [{"units": 3}]}                      | stack[0].type is missing: expected one of
                    {"stack": [{"type": "Dens"}]}                  | stack[0].type: expected one of
                    {"stack": [{"type": "Dense", "unitz": 3}]}     | stack[0].unitz is not a known field
                    {"precision": "FLOAT16"}                       | precision: expected one of FLOAT32, FLOAT64, got "FLOAT16"
                    {"epochs": 1, "epochs": 2}                     | epochs
                    {"epochs": 1                                   | Not JSON at line 1
                    """)
    void json_that_cannot_be_read_is_named_by_its_field(String body, String sentence) {
        expect(post("/api/runs", body), HttpStatus.BAD_REQUEST, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"stack": [{"type": "Dense", "units": 0}]}     | units must be at least 1, got 0
                    {"optimizer": {"type": "Sgd", "learningRate": -1}} | learningRate must be above 0, got -1
                    {"dataset": "none"}                            | none
                    {}                                             | dataset
                    """)
    void a_rule_that_is_broken_is_told(String body, String sentence) {
        expect(post("/api/runs", body), HttpStatus.UNPROCESSABLE_CONTENT, sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/nothing", "/api/runs/x/y/z"})
    void an_unknown_path_is_told_whatever_the_method(String path) {
        for (HttpMethod method : new HttpMethod[] {HttpMethod.GET, HttpMethod.POST, HttpMethod.DELETE}) {
            expect(client.method(method).uri(path).exchange(), HttpStatus.NOT_FOUND, "There is nothing at " + path);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/runs/none",
        "DELETE, /api/runs/none",
        "POST, /api/runs/none/pause",
        "POST, /api/runs/none/resume",
        "POST, /api/runs/none/stop",
        "GET, /api/runs/none/metrics",
        "GET, /api/runs/none/metrics?format=csv"
    })
    void an_unknown_run_is_told(String method, String uri) {
        expect(
                client.method(HttpMethod.valueOf(method)).uri(uri).exchange(),
                HttpStatus.NOT_FOUND,
                "There is no run 'none'. GET /api/runs lists those there are.");
    }

    @Test
    void a_question_to_an_unknown_run_is_told() {
        expect(
                post("/api/runs/none/predict", "{\"words\": [\"for\"]}"),
                HttpStatus.NOT_FOUND,
                "There is no run 'none'.");
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/datasets/none", "DELETE, /api/datasets/none"})
    void an_unknown_data_set_is_told(String method, String uri) {
        expect(
                client.method(HttpMethod.valueOf(method)).uri(uri).exchange(),
                HttpStatus.NOT_FOUND,
                "There is no data set 'none'. GET /api/datasets lists those there are.");
    }

    @Test
    void a_method_that_a_path_does_not_take_is_told() {
        expect(client.put().uri("/api/runs").exchange(), HttpStatus.METHOD_NOT_ALLOWED, "PUT");
    }

    @Test
    void an_empty_body_is_told() {
        expect(
                client.post()
                        .uri("/api/runs")
                        .contentType(MediaType.APPLICATION_JSON)
                        .exchange(),
                HttpStatus.BAD_REQUEST,
                "The body is empty: JSON was expected.");
    }

    @Test
    void another_content_type_is_told() {
        expect(
                client.post()
                        .uri("/api/runs")
                        .contentType(MediaType.TEXT_PLAIN)
                        .body("{}")
                        .exchange(),
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "The body's Content-Type must be application/json, got text/plain");
    }

    @Test
    void a_choice_that_breaks_a_rule_is_told() {
        expect(
                client.put()
                        .uri("/api/datasets/none/choices")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body("{\"validationShare\": 2}")
                        .exchange(),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "validationShare must be in [0, 1), got 2");
    }

    private RestTestClient.ResponseSpec post(String uri, String body) {
        return client.post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }
}
