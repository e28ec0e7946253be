package dev.layerlab.data;

/** The labels of one part, as classes from 0 to K-1. */
interface Target {
    int at(int row);
}
