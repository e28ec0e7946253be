package dev.layerlab.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import dev.layerlab.nn.layer.LayerSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The API describes itself: every call, every kind of layer, every error. */
@ApiTest
class OpenApiTest {
    @LocalServerPort
    private int port;

    private DocumentContext api;

    @BeforeEach
    void load() {
        api = JsonPath.parse(RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .get()
                .uri("/api/openapi")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    @ParameterizedTest
    @CsvSource({
        "post, /api/datasets, 201",
        "get, /api/datasets, 200",
        "get, /api/datasets/{id}, 200",
        "put, /api/datasets/{id}/roles, 200",
        "delete, /api/datasets/{id}, 204",
        "post, /api/runs, 201",
        "get, /api/runs, 200",
        "get, /api/runs/{id}, 200",
        "post, /api/runs/{id}/pause, 200",
        "post, /api/runs/{id}/resume, 200",
        "post, /api/runs/{id}/stop, 200",
        "delete, /api/runs/{id}, 204",
        "get, /api/runs/{id}/metrics, 200",
        "post, /api/runs/{id}/predict, 200"
    })
    void every_call_is_described_with_its_answer_and_its_errors(String method, String path, String status) {
        String call = "$.paths['%s'].%s".formatted(path, method);

        assertThat(api.<String>read(call + ".summary")).isNotBlank();
        assertThat(api.<Object>read(call + ".responses['%s']".formatted(status)))
                .isNotNull();
        assertThat(api.<String>read(call + ".responses.default.content['application/problem+json'].schema.$ref"))
                .endsWith("/Problem");
    }

    @Test
    void a_layer_is_one_of_those_there_are_told_apart_by_its_type() {
        List<String> names = Arrays.stream(LayerSpec.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();

        assertThat(api.<String>read("$.components.schemas.RunConfig.properties.stack.items.$ref"))
                .endsWith("/LayerSpec");
        assertThat(api.<String>read("$.components.schemas.LayerSpec.discriminator.propertyName"))
                .isEqualTo("type");
        assertThat(api.<Map<String, String>>read("$.components.schemas.LayerSpec.discriminator.mapping"))
                .containsOnlyKeys(names);
        assertThat(api.<List<String>>read("$.components.schemas.Dense.properties.type.enum"))
                .containsExactly("Dense");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LossSpec", "OptimizerSpec", "Schedule", "Init"})
    void every_other_choice_is_told_apart_by_its_type_too(String name) {
        assertThat(api.<List<Object>>read("$.components.schemas.%s.oneOf".formatted(name)))
                .isNotEmpty();
        assertThat(api.<String>read("$.components.schemas.%s.discriminator.propertyName".formatted(name)))
                .isEqualTo("type");
    }
}
