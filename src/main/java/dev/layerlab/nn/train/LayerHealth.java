package dev.layerlab.nn.train;

/**
 * How one layer is after an epoch; a figure is null where the layer has none.
 *
 * @param place counted from 0
 * @param name the record's simple name: {@code Dense}
 * @param weights its first parameter, biases left out
 * @param gradients that parameter's gradient over the epoch's last batch
 * @param update by how much of its norm the last step moved it, {@code |w - w_before| / |w|}: about 0.001 where training
 *     goes well
 * @param saturated the share of a sigmoid's or tanh's outputs where its slope is less than a twentieth of its steepest
 * @param dead the share of a rectifier's units that are 0 for every row looked at
 * @param finite whether its outputs are numbers
 */
public record LayerHealth(
        int place,
        String name,
        Histogram weights,
        Histogram gradients,
        Double update,
        Double saturated,
        Double dead,
        boolean finite) {}
