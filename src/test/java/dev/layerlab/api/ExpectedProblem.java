package dev.layerlab.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What every refusal has in common: problem+json with a sentence, and no name of a Java class. */
final class ExpectedProblem {
    private ExpectedProblem() {}

    static void expect(RestTestClient.ResponseSpec answer, HttpStatus status, String sentence) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo(status.value())
                .jsonPath("$.detail")
                .value(
                        String.class,
                        detail -> assertThat(detail).contains(sentence).doesNotContain("dev.layerlab", "java."));
    }
}
