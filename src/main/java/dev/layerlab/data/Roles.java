package dev.layerlab.data;

/** Which array serves for what: names of arrays, null where none does. */
public record Roles(
        String trainX,
        String trainY,
        String validationX,
        String validationY,
        String testX,
        String testY,
        String vocabulary) {
    Roles withTrain(String x, String y) {
        return new Roles(x, y, validationX, validationY, testX, testY, vocabulary);
    }

    Roles withValidation(String x, String y) {
        return new Roles(trainX, trainY, x, y, testX, testY, vocabulary);
    }

    Roles withTest(String x, String y) {
        return new Roles(trainX, trainY, validationX, validationY, x, y, vocabulary);
    }

    Roles withVocabulary(String words) {
        return new Roles(trainX, trainY, validationX, validationY, testX, testY, words);
    }
}
