package dev.layerlab.data;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What uploads may cost.
 *
 * @param limit the largest file, said beside the button and enforced while streaming
 * @param quota all data sets together, on disk
 * @param reserve free disk below which nothing more is taken
 * @param checkHeap memory of a process that reads a file
 * @param checkTime how long it may take for one file
 */
@ConfigurationProperties("layerlab.upload")
public record UploadSettings(
        @DefaultValue("64MB") DataSize limit,
        @DefaultValue("20GB") DataSize quota,
        @DefaultValue("256MB") DataSize reserve,
        @DefaultValue("512MB") DataSize checkHeap,
        @DefaultValue("20s") Duration checkTime) {}
