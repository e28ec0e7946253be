package dev.layerlab.data;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two lines instead of a stack trace why the studio can't start with its data folder. */
final class DataFolderFailureAnalyzer extends AbstractFailureAnalyzer<DataFolderException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataFolderException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.cure(), cause);
    }
}
