package dev.layerlab.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.layerlab.run.EpochRow;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One epoch's figures under the names that every chart and table of the studio uses. */
record EpochResource(
        int epoch,
        Double loss,
        Double accuracy,
        @JsonProperty("val_loss") Double valLoss,
        @JsonProperty("val_accuracy") Double valAccuracy,
        @JsonProperty("test_loss") Double testLoss,
        @JsonProperty("test_accuracy") Double testAccuracy,
        double seconds) {
    static final String CSV_HEADER = "epoch,loss,accuracy,val_loss,val_accuracy,test_loss,test_accuracy,seconds";

    static EpochResource of(EpochRow row) {
        return new EpochResource(
                row.epoch(),
                row.loss(),
                row.accuracy(),
                row.valLoss(),
                row.valAccuracy(),
                row.testLoss(),
                row.testAccuracy(),
                row.seconds());
    }

    /** A line of CSV; a figure that does not exist is an empty cell. */
    String csv() {
        return Stream.of(epoch, loss, accuracy, valLoss, valAccuracy, testLoss, testAccuracy, seconds)
                .map(value -> value == null ? "" : value.toString())
                .collect(Collectors.joining(","));
    }
}
