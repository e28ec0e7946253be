package dev.layerlab.predict;

/**
 * A row that the network took for another class.
 *
 * @param row in its part, counted from 0
 * @param figure probability or score of the class that was said
 */
public record Mistake(int row, int truth, int said, double figure) {}
