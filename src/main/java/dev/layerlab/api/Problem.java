package dev.layerlab.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Answers that say what is wrong with a request: problem+json, its detail a sentence with the cure. */
final class Problem {
    private Problem() {}

    /** @param list the address that lists what exists */
    static ErrorResponseException notFound(String kind, String id, String list) {
        return exception(
                HttpStatus.NOT_FOUND, "There is no %s '%s'. GET %s lists those there are.".formatted(kind, id, list));
    }

    static ErrorResponseException exception(HttpStatus status, String sentence) {
        return new ErrorResponseException(status, of(status, sentence), null);
    }

    static ProblemDetail of(HttpStatus status, String sentence) {
        return ProblemDetail.forStatusAndDetail(status, sentence);
    }
}
