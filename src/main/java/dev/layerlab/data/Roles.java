package dev.layerlab.data;

/** Which array serves for what: names of arrays, null where none does. */
public record Roles(
        String trainX,
        String trainY,
        String validationX,
        String validationY,
        String testX,
        String testY,
        String vocabulary) {}
