package dev.layerlab.api;

import dev.layerlab.predict.Prediction;
import dev.layerlab.predict.Predictor;
import dev.layerlab.run.RunService;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The likeliest next words, by a run's network. */
@RestController
final class PredictionController {
    private final Predictor predictor;
    private final RunService runs;

    PredictionController(Predictor predictor, RunService runs) {
        this.predictor = predictor;
        this.runs = runs;
    }

    @Operation(summary = "The likeliest next words, most likely first")
    @PostMapping("/api/runs/{id}/predict")
    Prediction predict(@PathVariable String id, @RequestBody Question question) {
        if (runs.byId(id).isEmpty()) {
            throw Problem.notFound("run", id, "/api/runs");
        }
        return predictor.next(id, question.words(), question.top(), question.epoch());
    }

    /**
     * What is asked.
     *
     * @param top how many candidates, 10 where it is left out
     * @param epoch the latest or the best epoch; left out: the latest while the run trains, then the best
     */
    record Question(List<String> words, Integer top, Integer epoch) {
        Question {
            if (words == null) {
                throw new IllegalArgumentException(
                        "words must be given, for example {\"words\": [\"for\", \"long\", \",\"]}");
            }
            top = top == null ? 10 : top;
        }
    }
}
