package dev.layerlab.run;

/** The best epoch so far: {@code metric} is val_accuracy, val_loss, or loss where there is no validation part. */
public record Best(int epoch, String metric, double value) {}
