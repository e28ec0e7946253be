package dev.layerlab.api;

import dev.layerlab.data.DataException;
import dev.layerlab.data.UploadSettings;
import dev.layerlab.predict.UnknownWordException;
import dev.layerlab.run.JsonMessages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.ValueInstantiationException;

/**
 * The one place where the API says what went wrong: 400 for what can't be read, 422 for what was read and breaks a rule,
 * 404 and 409 for what isn't there or can't be done now, 413 over the limit, and 500 for our own faults, which the log
 * explains and the answer does not.
 */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final DataSize uploadLimit;

    ProblemAdvice(UploadSettings settings) {
        this.uploadLimit = settings.limit();
    }

    @ExceptionHandler
    ProblemDetail brokenRule(IllegalArgumentException e) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail unknownWord(UnknownWordException e) {
        ProblemDetail problem = Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage());
        problem.setProperty("field", "words[%d]".formatted(e.place()));
        problem.setProperty("nearest", e.nearest());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail mistakeInFile(DataException e) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail brokenOff(MultipartException e) {
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                "The form could not be read to its end: it broke off, or is not multipart/form-data.");
    }

    @ExceptionHandler
    ProblemDetail ourFault(Exception e) {
        LOG.error("A request failed", e);
        return Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong in Layerlab itself. Its log says what.");
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode proposed, WebRequest request) {
        if (!(e.getCause() instanceof JacksonException json)) {
            return answer(e, Problem.of(HttpStatus.BAD_REQUEST, "The body is empty: JSON was expected."), request);
        }
        if (json.getCause() instanceof DataException mistake) {
            return answer(e, mistakeInFile(mistake), request);
        }
        boolean brokenRule = json instanceof ValueInstantiationException;
        var status = brokenRule ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.BAD_REQUEST;
        return answer(e, Problem.of(status, JsonMessages.of(json)), request);
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(
                e,
                Problem.of(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "The file is larger than %d MB, the limit of this studio. Its setting is layerlab.upload.limit."
                                .formatted(uploadLimit.toMegabytes())),
                request);
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(
                e,
                Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "The form has no part '%s'. Send one: curl -F %s=@words.h5 …"
                                .formatted(e.getRequestPartName(), e.getRequestPartName())),
                request);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(
                e,
                Problem.of(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "The body's Content-Type must be %s, got %s."
                                .formatted(e.getSupportedMediaTypes().getFirst(), e.getContentType())),
                request);
    }

    @Override
    protected ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(e, nothingAt(request), request);
    }

    @Override
    protected ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        boolean noHandlerOfOurs = "/**".equals(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, 0));
        if (noHandlerOfOurs) {
            return answer(e, nothingAt(request), request);
        }
        return super.handleHttpRequestMethodNotSupported(e, headers, status, request);
    }

    private static ProblemDetail nothingAt(WebRequest request) {
        String path = ((ServletWebRequest) request).getRequest().getRequestURI();
        return Problem.of(
                HttpStatus.NOT_FOUND, "There is nothing at %s. GET /api/openapi lists all calls.".formatted(path));
    }

    private ResponseEntity<Object> answer(Exception e, ProblemDetail problem, WebRequest request) {
        return handleExceptionInternal(
                e, problem, new HttpHeaders(), HttpStatusCode.valueOf(problem.getStatus()), request);
    }
}
